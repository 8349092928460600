// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/sample/life.h"

namespace regia::sample {
namespace {

constexpr std::int64_t kFreeDeliveryFrom = 4900;
constexpr std::int64_t kDelivery = 590;
constexpr double kThinksAbout = 0.55;  ///< share of orders that were not made at the first look
constexpr double kReadersPull = 4;     ///< how much more often a newsletter brings an order of those who know the shop

}  // namespace

void Life::buy()
{
    if (!m_person.customer)
        return;
    const double pace = kind().daysBetweenOrders * std::exp(0.45 * m_draws.normal() - 0.1);
    const bool oneTime = m_draws.chance(kind().oneTime);
    const bool atOnce = !wasThereBefore() && m_draws.chance(0.2);
    std::int64_t at = m_begin + inMs(wasThereBefore() ? m_draws.exponential(pace) : atOnce ? 0.02 : m_draws.exponential(48));
    for (bool first = true; !isOver(at); at += inMs(std::max(0.5, m_draws.exponential(pace / kHighSeason)))) {
        // thinned by season: the rate is that of the best month, and an order happens in proportion
        if (!first && !m_draws.chance(m_years.season(at) / kHighSeason))
            continue;
        const std::int64_t hour = atOnce && first ? at : m_years.atSociableHour(at, m_draws.stream());
        const bool stays = order(std::max(hour, m_begin), first);
        if (!stays || oneTime || m_draws.chance(kind().lapse))
            return;
        first = false;
    }
}

/// Answers whether the shop did nothing to lose them.
bool Life::order(std::int64_t at, bool first)
{
    Order order;
    const bool inStore = m_draws.chance(kind().storeShare);
    order.tool = inStore ? Tool::Loyalty : Tool::Shop;
    order.channel = inStore ? kStoreChannel : channelOfOrder(at, first);
    order.store = static_cast<std::uint8_t>(m_draws.below(stores().size()));
    fillBasket(order);
    order.at = inStore ? at + 6 * kMsPerMinute : leadUpTo(at, order);
    if (isOver(order.at))
        return true;
    order.refunded = m_draws.chance(0.02);
    noteOrder(order, first);
    m_person.orders.push_back(order);
    return afterwards(order);
}

void Life::fillBasket(Order& order)
{
    const std::size_t lines = 1 + std::min<std::size_t>(6, m_draws.poisson(kind().basket));
    for (std::size_t i = 0; i < lines; ++i)
        order.lines.push_back({product(), static_cast<std::uint8_t>(1 + m_draws.poisson(0.25))});
    for (const Line& line : order.lines)
        order.total += products()[line.product].price * line.quantity;
    if (order.tool == Tool::Shop && order.total < kFreeDeliveryFrom)
        order.delivery = kDelivery;
    order.total += order.delivery;
}

void Life::noteOrder(const Order& order, bool first)
{
    const bool inStore = order.tool == Tool::Loyalty;
    if (inStore)
        note(order.at - 6 * kMsPerMinute, Tool::Loyalty, What::StoreVisit).channel = kStoreChannel;
    Event& event = note(order.at, order.tool, order.refunded ? What::Refund : What::Purchase);
    event.channel = order.channel;
    event.product = order.lines.front().product;
    event.amount = order.total;
    event.mobile = m_mobile && !inStore;
    if (!m_hasCard && !isOver(order.at + kMsPerMinute) && (inStore || m_draws.chance(first ? 0.45 : 0.12))) {
        m_hasCard = true;
        note(order.at + kMsPerMinute, Tool::Loyalty, What::LoyaltyJoin).channel = order.channel;
    }
}

std::uint16_t Life::channelOfOrder(std::int64_t at, bool first)
{
    if (first && !wasThereBefore() && (m_person.firstChannel != kEmailChannel || readsAt(at)))
        return static_cast<std::uint16_t>(m_person.firstChannel);
    std::array<double, 6> weights{};
    std::copy(std::begin(kind().channelWeights), std::end(kind().channelWeights), weights.begin());
    weights[kEmailChannel] *= !readsAt(at) ? 0 : first ? 1 : kReadersPull;
    return static_cast<std::uint16_t>(m_draws.pick(weights));
}

std::uint16_t Life::product()
{
    const std::string_view category = kCategories[m_draws.pick(kind().categoryWeights)];
    while (true) {
        const auto i = static_cast<std::uint16_t>(m_draws.below(products().size()));
        if (products()[i].category == category)
            return i;
    }
}

/// The visit that ends in an order; answers when the order is placed.
std::int64_t Life::leadUpTo(std::int64_t at, const Order& order)
{
    if (m_draws.chance(kThinksAbout))
        thinkAbout(at, order);
    if (order.channel == kEmailChannel)
        clickMail(at);
    at = browse(at, order.channel, 1 + m_draws.poisson(0.8), order.lines);
    for (const Line& line : order.lines) {
        visitEvent(at, What::AddToCart, order.channel).product = line.product;
        at += pause(70);
    }
    visitEvent(at, What::CheckoutStart, order.channel);
    return at + pause(150);
}

/// Days before, somebody looks at what they will buy, and perhaps puts it into the basket already.
void Life::thinkAbout(std::int64_t at, const Order& order)
{
    const std::int64_t before = at - inMs(0.1 + m_draws.exponential(3.5));
    if (before < m_begin)
        return;
    const std::int64_t end = browse(before, order.channel, 1, std::span(order.lines).first(1));
    if (m_draws.chance(0.4))
        visitEvent(end, What::AddToCart, order.channel).product = order.lines.front().product;
}

/// The click on a mailing that brings somebody to the shop; `readMail` writes it down with what goes before it.
void Life::clickMail(std::int64_t at)
{
    const std::int64_t clicked = at - 5000;
    const std::optional<std::size_t> mailing = m_years.mailingBefore(clicked - kMsPerMinute);
    if (mailing && m_years.mailings()[*mailing].at > m_person.createdAt && m_clickedAt[*mailing] == 0)
        m_clickedAt[*mailing] = clicked;
}

/// What follows an order: a question, an opinion, a code scanned, a friend told. Answers whether all went well enough.
bool Life::afterwards(const Order& order)
{
    const std::int64_t arrived = order.at + inMs(1.5 + m_draws.exponential(2));
    const bool unhappy = askForHelp(arrived, m_years.isRush(order.at));
    const std::int64_t asked = arrived + 5 * kMsPerDay;
    if (m_draws.chance(0.45) && !isOver(asked))
        giveOpinion(asked, unhappy);
    if (m_draws.chance(0.08) && !isOver(arrived))  // the care guide behind the code on the pot
        note(arrived, Tool::Web, What::QrScan).product = order.lines.front().product;
    if (m_draws.chance(0.02) && !isOver(asked))
        note(asked, Tool::Web, What::Referral);
    return !unhappy || m_draws.chance(0.6);
}

/// Answers whether something had gone wrong.
bool Life::askForHelp(std::int64_t arrived, bool rush)
{
    if (!m_draws.chance(rush ? 0.12 : 0.07))
        return false;
    const bool wrong = m_draws.chance(rush ? 0.6 : 0.4);
    const std::int64_t solved = arrived + inMs(0.2 + m_draws.exponential(1.1));
    const auto detail = static_cast<std::uint8_t>(wrong ? kFirstComplaint + m_draws.below(subjects().size() - kFirstComplaint)
                                                        : 1 + m_draws.below(kFirstComplaint - 1));
    if (isOver(arrived))
        return wrong;
    Event& ticket = note(arrived, Tool::Support, wrong ? What::Complaint : What::TicketOpened);
    ticket.detail = detail;
    ticket.until = isOver(solved) ? 0 : solved;
    if (!isOver(solved))
        note(solved, Tool::Support, What::TicketSolved);
    return wrong;
}

void Life::giveOpinion(std::int64_t asked, bool unhappy)
{
    static constexpr double kHappy[11] = {0.3, 0.3, 0.6, 1, 1.4, 3.6, 6.8, 8, 15, 26, 37};
    static constexpr double kUnhappy[11] = {14, 8, 10, 10, 10, 14, 12, 10, 6, 4, 2};
    static constexpr double kSatisfied[5] = {1, 3, 8, 38, 50};
    static constexpr double kDissatisfied[5] = {30, 35, 20, 10, 5};
    note(asked, Tool::Survey, What::SurveySent).channel = kEmailChannel;
    const std::int64_t answered = asked + inMs(m_draws.exponential(1.5));
    if (!m_draws.chance(0.47) || isOver(answered))
        return;
    Event& response = note(answered, Tool::Survey, What::SurveyResponse);
    response.score = static_cast<std::int8_t>(m_draws.pick(unhappy ? kUnhappy : kHappy));
    response.csat = static_cast<std::int8_t>(1 + m_draws.pick(unhappy ? kDissatisfied : kSatisfied));
}

}  // namespace regia::sample
