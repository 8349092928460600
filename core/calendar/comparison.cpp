// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/comparison.h"

#include <algorithm>
#include <optional>

namespace regia::calendar {
namespace {

bool isFirstOfMonth(LocalDate date) { return toYearMonthDay(date).day == 1; }

std::int32_t monthsBetween(LocalDate from, LocalDate to)
{
    const YearMonthDay a = toYearMonthDay(from);
    const YearMonthDay b = toYearMonthDay(to);
    return (b.year - a.year) * 12 + b.month - a.month;
}

/// The day of `earlier` that stands where `day` stands in `current`; none when there is no such day.
std::optional<LocalDate> sameDayIn(const DateRange& current, const DateRange& earlier, LocalDate day)
{
    if (earlier == samePeriodLastYear(current)) {
        const LocalDate aYearAgo = addMonths(day, -12);
        return toYearMonthDay(aYearAgo).day == toYearMonthDay(day).day ? std::optional(aYearAgo) : std::nullopt;
    }
    const LocalDate nth = addDays(earlier.start, day.days - current.start.days);
    return nth < earlier.end ? std::optional(nth) : std::nullopt;
}

/// Where the missing day would have been: 29 February a year ago is the end of that February.
LocalDate endOfShorter(const DateRange& current, const DateRange& earlier, LocalDate day)
{
    if (earlier != samePeriodLastYear(current))
        return earlier.end;
    return std::min(earlier.end, addMonths(firstOfMonth(addMonths(day, -12)), 1));
}

}  // namespace

DateRange previousPeriod(const DateRange& range)
{
    if (isFirstOfMonth(range.start) && isFirstOfMonth(range.end))
        return {addMonths(range.start, -monthsBetween(range.start, range.end)), range.start};
    return {addDays(range.start, -range.days()), range.start};
}

DateRange samePeriodLastYear(const DateRange& range) { return {addMonths(range.start, -12), addMonths(range.end, -12)}; }

DateRange sameWeekdaysLastYear(const DateRange& range) { return {addDays(range.start, -364), addDays(range.end, -364)}; }

LikeForLike likeForLike(const DateRange& current, const DateRange& earlier, Instant asOf, const TimeZone& zone)
{
    const Interval wholeCurrent = toInterval(current, zone);
    const Interval wholeEarlier = toInterval(earlier, zone);
    if (asOf >= wholeCurrent.end)
        return {wholeCurrent, wholeEarlier};
    if (asOf <= wholeCurrent.start)
        return {{wholeCurrent.start, wholeCurrent.start}, {wholeEarlier.start, wholeEarlier.start}};
    const LocalTime now = zone.toLocal(asOf);
    const auto day = sameDayIn(current, earlier, now.date);
    const Instant cut = day ? zone.toInstant({*day, now.msOfDay}).instant : zone.startOfDay(endOfShorter(current, earlier, now.date));
    return {{wholeCurrent.start, asOf}, {wholeEarlier.start, std::min(cut, wholeEarlier.end)}};
}

}  // namespace regia::calendar
