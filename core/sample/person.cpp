// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/person.h"

#include <algorithm>

#include "core/sample/life.h"
#include "core/text/fold.h"

namespace regia::sample {
namespace {

constexpr double kCustomerShare = 0.48;
constexpr double kQuietShare = 0.42;   ///< of those who will not buy
constexpr double kThereBefore = 0.34;  ///< of the contacts, when the files begin
constexpr double kYearsBefore = 1.6;   ///< how long ago they had come: mean …
constexpr double kOldest = 7;          ///< … and at most

}  // namespace

Life::Life(Person& person, std::uint64_t seed, const Activity& activity, const Years& years)
    : m_person(person),
      m_activity(activity),
      m_years(years),
      m_draws(seed ^ (person.number * 0x9E3779B97F4A7C15ULL)),
      m_clickedAt(years.mailings().size())
{}

void Life::live()
{
    beBorn();
    decideConsents();
    buy();
    visit();
    readMail();
    std::erase_if(m_person.events, [&](const Event& event) { return isOver(event.at); });  // a visit that goes on after the files end
    std::stable_sort(m_person.events.begin(), m_person.events.end(),
                     [](const Event& a, const Event& b) { return std::pair(a.tool, a.at) < std::pair(b.tool, b.at); });
}

Event& Life::note(std::int64_t at, Tool tool, What what)
{
    know(tool);
    m_person.events.push_back({.at = at, .tool = tool, .what = what});
    return m_person.events.back();
}

void Life::beBorn()
{
    std::array<double, 5> shares{};
    for (std::size_t k = 0; k < shares.size(); ++k)
        shares[k] = kinds()[k].share;
    m_person.kind = m_draws.pick(shares);
    m_person.woman = m_draws.chance(0.63);
    m_person.firstName = m_draws.oneOf(m_person.woman ? womensNames() : mensNames());
    m_person.lastName = m_draws.oneOf(surnames());
    std::string local = text::textKey(m_person.firstName + "." + m_person.lastName);
    std::erase_if(local, [](char c) { return c == ' ' || c == '\''; });
    m_person.email = local + std::to_string(m_person.number) + "@example.com";
    if (m_draws.chance(0.61))
        m_person.phone = "+39319" + std::to_string(1'000'000 + m_person.number % 9'000'000);
    std::array<double, 25> weights{};
    for (std::size_t c = 0; c < weights.size(); ++c)
        weights[c] = cities()[c].weight;
    m_person.city = m_draws.pick(weights);
    if (m_draws.chance(0.38))
        m_person.birthday = LocalDate{static_cast<std::int32_t>(-8000 + static_cast<std::int64_t>(m_draws.below(20'000)))};
    if (m_draws.chance(0.34))
        for (std::size_t i = 0; i < std::size(kInterests); ++i)
            if (m_draws.chance(kInterests[i] == kind().interest ? 0.8 : 0.12))
                m_person.interests.push_back(i);
    m_person.business = m_draws.chance(0.03);
    m_person.customer = m_draws.chance(kCustomerShare * m_activity.orderShare());
    m_quiet = m_draws.chance(kQuietShare) && !m_person.customer;
    m_person.firstChannel = m_draws.pick(kind().channelWeights);
    m_person.createdAt = arrival();
    m_begin = std::max(m_person.createdAt, m_years.begin());
    know(Tool::Crm);
    m_mobile = m_draws.chance(0.58);
}

/// A third was there when the files begin, the newest the most; the others come with the seasons and a little more each year.
std::int64_t Life::arrival()
{
    if (m_draws.chance(kThereBefore)) {
        double years = kOldest;
        while (years >= kOldest)
            years = m_draws.exponential(kYearsBefore);
        const std::int64_t day = 1 + static_cast<std::int64_t>(years * 365);
        return m_years.begin() - day * kMsPerDay + Years::sociableTime(m_draws.stream());
    }
    const double span = static_cast<double>(m_years.end() - m_years.begin());
    while (true) {
        const std::int64_t at = m_years.begin() + static_cast<std::int64_t>(m_draws.unit() * span);
        if (m_draws.chance(m_years.season(at) / kHighSeason))
            return m_years.atSociableHour(at, m_draws.stream());
    }
}

void Life::decideConsents()
{
    m_reads = m_draws.chance(0.763);
    if (m_reads) {
        decide(0, m_person.createdAt, true, false, Tool::Crm);
        if (m_draws.chance(0.164)) {
            m_mailEnds = m_person.createdAt + inMs(30 + m_draws.exponential(260));
            if (!isOver(m_mailEnds)) {
                decide(0, m_mailEnds, false, true, Tool::Newsletter);
                if (m_mailEnds >= m_years.begin())
                    note(m_mailEnds, Tool::Newsletter, What::Unsubscribe).channel = kEmailChannel;
            }
        }
    }
    for (std::uint8_t purpose = 1; purpose < 4; ++purpose)
        if (m_draws.chance(0.35))
            decide(purpose, m_person.createdAt, m_draws.chance(purpose == 2 ? 0.3 : 0.7), false, Tool::Crm);
}

void Life::decide(std::uint8_t purpose, std::int64_t at, bool granted, bool withdrawn, Tool tool)
{
    know(tool);
    m_person.decisions.push_back({at, purpose, granted, withdrawn, tool});
}

Person makePerson(std::uint64_t seed, std::uint64_t number, const Activity& activity, const Years& years)
{
    Person person;
    person.number = number;
    Life(person, seed, activity, years).live();
    return person;
}

}  // namespace regia::sample
