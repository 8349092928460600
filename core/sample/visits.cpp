// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/sample/life.h"

namespace regia::sample {
namespace {

/// Pages beyond the first, mean.
constexpr double kMorePagesAtFirst = 1.3;
constexpr double kMorePages = 0.35;
/// How long somebody is fond of the shop.
constexpr double kLeastFondDays = 90;
constexpr double kMoreFondDays = 150;

}  // namespace

std::int64_t Life::browse(std::int64_t at, std::uint16_t channel, std::size_t pages, std::span<const Line> looked)
{
    for (std::size_t i = 0; i < pages; ++i) {
        visitEvent(at, What::PageView, channel).detail = static_cast<std::uint8_t>(1 + m_draws.below(pageNames().size() - 1));
        at += pause(60);
    }
    for (const Line& line : looked) {
        visitEvent(at, What::ProductView, channel).product = line.product;
        at += pause(80);
    }
    return at;
}

Event& Life::visitEvent(std::int64_t at, What what, std::uint16_t channel)
{
    Event& event = note(at, Tool::Web, what);
    event.channel = channel;
    event.mobile = m_mobile;
    return event;
}

/// Visits without an order: the first one when they are new, curious at first; then in the months when they are fond of the shop,
/// and now and then. A long tail of people comes all the time.
void Life::visit()
{
    const double span = static_cast<double>(m_years.end() - m_begin) / kDayMs;
    const double keen = std::exp(0.8 * m_draws.normal()) * (m_person.customer ? 1.4 : 1.0);
    const double often = m_quiet ? 0.4 * span / 365 : keen * (0.5 + span / 230);
    const double fondFrom = m_draws.unit() * span - kLeastFondDays, fondDays = kLeastFondDays + m_draws.exponential(kMoreFondDays);
    const bool isNew = !wasThereBefore();
    if (isNew)
        visitOnce(m_begin, static_cast<std::uint16_t>(m_person.firstChannel), kMorePagesAtFirst);
    for (std::size_t left = m_draws.poisson(m_activity.visits * often); left > 0; --left) {
        double days = m_draws.unit() * span;
        if (!m_quiet && isNew && m_draws.chance(0.2))
            days = m_draws.exponential(60);
        else if (!m_quiet && m_draws.chance(0.45))
            days = std::max(0.0, fondFrom) + m_draws.unit() * fondDays;
        const std::int64_t day = m_begin + inMs(days);
        if (!isOver(day))
            visitOnce(std::max(m_begin, m_years.atSociableHour(day, m_draws.stream())),
                      static_cast<std::uint16_t>(m_draws.pick(kind().channelWeights)), kMorePages);
    }
}

void Life::visitOnce(std::int64_t at, std::uint16_t channel, double morePages)
{
    if (channel == kEmailChannel && !readsAt(at))
        channel = kOrganicChannel;
    const bool looks = m_draws.chance(m_quiet ? 0.2 : 0.64);
    std::vector<Line> looked(looks ? 1 + (m_quiet ? 0 : m_draws.poisson(0.25)) : 0);
    for (Line& line : looked)
        line.product = product();
    const std::int64_t end = browse(at, channel, 1 + (m_quiet ? 0 : m_draws.poisson(morePages)), looked);
    if (m_quiet)
        return;
    if (looks && m_draws.chance(0.24)) {
        visitEvent(end, What::AddToCart, channel).product = looked.front().product;
        if (m_draws.chance(0.45))
            visitEvent(end + pause(90), What::CheckoutStart, channel);
    }
    if (m_draws.chance(0.01))
        visitEvent(end + pause(60), What::FormSubmit, channel);
}

void Life::readMail()
{
    if (!m_reads)
        return;
    const double opens = std::clamp(0.32 + 0.18 * m_draws.normal(), 0.02, 0.95);
    for (std::size_t m = 0; m < m_clickedAt.size(); ++m) {
        const Years::Mailing& mailing = m_years.mailings()[m];
        const bool ordered = m_clickedAt[m] != 0;
        if (mailing.at <= m_person.createdAt || mailing.at >= m_mailEnds || (!m_draws.chance(m_activity.mailShare()) && !ordered))
            continue;
        mail(mailing.at, What::EmailSent, mailing.campaign);
        const std::int64_t opened = ordered ? m_clickedAt[m] - kMsPerMinute : mailing.at + inMs(m_draws.exponential(0.4));
        if (isOver(opened) || (!ordered && !m_draws.chance(opens)))
            continue;
        mail(opened, What::EmailOpen, mailing.campaign);
        const std::int64_t clicked = opened + kMsPerMinute;
        if (isOver(clicked) || (!ordered && !m_draws.chance(m_quiet ? 0.02 : 0.12)))
            continue;
        mail(clicked, What::EmailClick, mailing.campaign);
        if (!ordered)
            (void)browse(clicked + 4000, kEmailChannel, 1, {});
    }
}

void Life::mail(std::int64_t at, What what, std::uint16_t campaign)
{
    Event& event = note(at, Tool::Newsletter, what);
    event.channel = kEmailChannel;
    event.campaign = campaign;
}

}  // namespace regia::sample
