// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/calendar/date.h"
#include "core/sample/catalogue.h"
#include "core/sample/person.h"

namespace regia::sample {
namespace {

constexpr std::int32_t kFirstYear = 2023;
constexpr std::int32_t kLastYear = 2026;
constexpr double kGrowthAYear = 1.10;

constexpr std::int64_t kLongAgo = 21 * kMsPerDay;  ///< nobody clicks an older mailing

/// Shares of the day by hour, local: little at night, a peak after dinner.
constexpr double kHours[24] = {1, 0.4, 0.2, 0.1, 0.1, 0.3, 1, 2.5, 4, 5, 5.5, 5.5, 5, 5.5, 5, 4.5, 5, 5.5, 6, 7, 9, 10, 7, 3};

}  // namespace

Years::Years(const calendar::TimeZone& zone)
{
    const LocalDate first = *calendar::dateOf(kFirstYear, 10, 1);
    const LocalDate last = *calendar::dateOf(kLastYear, 9, 30);
    for (LocalDate day = first; day <= calendar::addDays(last, 1); day = calendar::addDays(day, 1)) {
        m_dayStarts.push_back(zone.startOfDay(day).ms);
        const calendar::YearMonthDay parts = calendar::toYearMonthDay(day);
        const double years = (day.days - last.days) / 365.25;
        m_isRush.push_back(sample::isRush(parts.month));
        m_seasons.push_back(seasonOf(parts.month) * std::pow(kGrowthAYear, years));
    }
    for (std::int32_t year = kFirstYear; year <= kLastYear; ++year) {
        for (std::size_t c = 0; c < campaigns().size(); ++c) {
            const Campaign& campaign = campaigns()[c];
            const LocalDate day = *calendar::dateOf(year, campaign.month, campaign.day);
            if (day >= first && day <= last)
                m_mailings.push_back({zone.toInstant({day, 10 * 3600 * 1000}).instant.ms, static_cast<std::uint16_t>(c)});
        }
    }
    std::sort(m_mailings.begin(), m_mailings.end(), [](const Mailing& a, const Mailing& b) { return a.at < b.at; });
}

std::size_t Years::dayIndex(std::int64_t at) const
{
    const auto next = std::upper_bound(m_dayStarts.begin(), m_dayStarts.end() - 1, at);
    return next == m_dayStarts.begin() ? 0 : static_cast<std::size_t>(next - m_dayStarts.begin()) - 1;
}

double Years::season(std::int64_t at) const { return m_seasons[dayIndex(at)]; }

bool Years::isRush(std::int64_t at) const { return m_isRush[dayIndex(at)]; }

std::optional<std::size_t> Years::mailingBefore(std::int64_t at) const
{
    const auto after =
        std::upper_bound(m_mailings.begin(), m_mailings.end(), at, [](std::int64_t t, const Mailing& m) { return t < m.at; });
    if (after == m_mailings.begin() || at - std::prev(after)->at > kLongAgo)
        return std::nullopt;
    return static_cast<std::size_t>(std::prev(after) - m_mailings.begin());
}

std::int64_t Years::atSociableHour(std::int64_t at, RandomStream& random) const { return m_dayStarts[dayIndex(at)] + sociableTime(random); }

std::int64_t Years::sociableTime(RandomStream& random)
{
    static const double total = std::accumulate(std::begin(kHours), std::end(kHours), 0.0);
    double left = random.unit() * total;
    std::int64_t hour = 0;
    while (hour < 23 && left >= kHours[hour])
        left -= kHours[hour++];
    return hour * kMsPerHour + static_cast<std::int64_t>(random.below(3'600'000));
}

}  // namespace regia::sample
