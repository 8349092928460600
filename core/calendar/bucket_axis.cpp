// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/bucket_axis.h"

#include <algorithm>

namespace regia::calendar {
namespace {

constexpr std::size_t kMostBuckets = 20'000;

}  // namespace

Result<BucketAxis> BucketAxis::make(const DateRange& range, PeriodUnit unit, const TimeZone& zone, Instant asOf, Weekday weekStart)
{
    REGIA_CHECK(dateRange(range.start, range.end));
    BucketAxis axis;
    for (DateRange period = periodContaining(range.start, unit, weekStart); period.start < range.end;
         period = shiftPeriod(period, unit, 1)) {
        if (axis.m_buckets.size() == kMostBuckets)
            return fail(ErrorCode::InvalidInput, {}, "the period holds more than 20000 steps; take longer ones");
        const DateRange days{std::max(period.start, range.start), std::min(period.end, range.end)};
        const Interval interval = toInterval(days, zone);
        axis.m_edges.push_back(interval.start.ms);
        axis.m_buckets.push_back({.days = days,
                                  .interval = interval,
                                  .label = periodLabel(period, unit, weekStart),
                                  .whole = days == period,
                                  .over = interval.end <= asOf});
    }
    axis.m_edges.push_back(axis.m_buckets.back().interval.end.ms);
    return axis;
}

std::optional<std::size_t> BucketAxis::indexOf(Instant instant) const
{
    if (instant.ms < m_edges.front() || instant.ms >= m_edges.back())
        return std::nullopt;
    return static_cast<std::size_t>(std::upper_bound(m_edges.begin(), m_edges.end(), instant.ms) - m_edges.begin()) - 1;
}

std::optional<std::size_t> BucketAxis::indexOf(LocalDate day) const
{
    if (day < m_buckets.front().days.start || day >= m_buckets.back().days.end)
        return std::nullopt;
    const auto after = std::upper_bound(m_buckets.begin(), m_buckets.end(), day,
                                        [](LocalDate wanted, const Bucket& bucket) { return wanted < bucket.days.start; });
    return static_cast<std::size_t>(after - m_buckets.begin()) - 1;
}

}  // namespace regia::calendar
