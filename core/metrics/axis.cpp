// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/axis.h"

#include <algorithm>

namespace regia::metrics {
namespace {

using calendar::PeriodUnit;

constexpr std::int32_t kDaysByDay = 62;
constexpr std::int32_t kDaysByWeek = 366;
constexpr std::int32_t kMonthsOfAYear = 12;

/// The first visible instant of the contacts asked about; as-of less a day when they have none.
std::int64_t firstEvent(const Frame& frame)
{
    const snapshot::Events& events = frame.snapshot().events();
    std::int64_t first = frame.asOf.ms - kMsPerDay;
    for (std::size_t row = 0; row < frame.rows(); ++row)
        if (events.offsets[row] != events.offsets[row + 1] && frame.has(row))
            first = std::min(first, events.time[events.offsets[row]]);
    return first;
}

calendar::DateRange daysOfFrame(const Frame& frame, Reach reach)
{
    if (!frame.wholeHistory)
        return daysOf(frame.range, frame.zone);
    const LocalDate last = frame.zone.localDayOf(Instant{frame.asOf.ms - 1});
    if (reach == Reach::LastYear)
        return {calendar::addMonths(calendar::firstOfMonth(last), 1 - kMonthsOfAYear), calendar::addDays(last, 1)};
    return {frame.zone.localDayOf(Instant{firstEvent(frame)}), calendar::addDays(last, 1)};
}

}  // namespace

PeriodUnit unitOf(const Frame& frame, std::optional<PeriodUnit> given, Reach reach)
{
    if (given)
        return *given;
    const std::int32_t days = daysOfFrame(frame, reach).days();
    return days <= kDaysByDay ? PeriodUnit::Day : days <= kDaysByWeek ? PeriodUnit::Week : PeriodUnit::Month;
}

Result<calendar::BucketAxis> axisOf(const Frame& frame, std::optional<PeriodUnit> unit, Reach reach)
{
    if (frame.range.to <= frame.range.from)
        return fail(ErrorCode::InvalidInput, "period", "nothing of the period lies before the instant that is asked about");
    return calendar::BucketAxis::make(daysOfFrame(frame, reach), unitOf(frame, unit, reach), frame.zone, frame.asOf);
}

bool isComplete(const calendar::Bucket& bucket, const Frame& frame)
{
    return bucket.whole && bucket.over && bucket.interval.end <= frame.snapshot().dataThrough() &&
           (frame.wholeHistory || frame.range.from <= bucket.interval.start.ms);
}

}  // namespace regia::metrics
