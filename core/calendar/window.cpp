// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/window.h"

#include <algorithm>

namespace regia::calendar {

LocalDate lastVisibleDay(Instant asOf, const TimeZone& zone) { return zone.localDayOf(Instant{asOf.ms - 1}); }
LocalDate dayInProgress(Instant asOf, const TimeZone& zone) { return zone.localDayOf(asOf); }

Interval rollingElapsed(Instant asOf, const Duration& length, const TimeZone& zone) { return {length.subtractFrom(asOf, zone), asOf}; }

Interval calendarToDate(Instant asOf, std::int32_t days, const TimeZone& zone)
{
    return {zone.startOfDay(addDays(lastVisibleDay(asOf, zone), 1 - days)), asOf};
}

DateRange completePeriods(Instant asOf, std::int32_t count, PeriodUnit unit, const TimeZone& zone, Weekday weekStart)
{
    const DateRange current = periodContaining(lastVisibleDay(asOf, zone), unit, weekStart);
    const LocalDate end = zone.startOfDay(current.end) <= asOf ? current.end : current.start;
    const DateRange last = periodContaining(addDays(end, -1), unit, weekStart);
    return {shiftPeriod(last, unit, 1 - count).start, end};
}

CurrentPeriod thisPeriod(Instant asOf, PeriodUnit unit, const TimeZone& zone, Weekday weekStart)
{
    const DateRange period = periodContaining(lastVisibleDay(asOf, zone), unit, weekStart);
    const Interval whole = toInterval(period, zone);
    return {.period = period, .visible = {whole.start, asOf}, .complete = asOf >= whole.end, .elapsedShare = elapsedShare(whole, asOf)};
}

DateRange nextDays(Instant asOf, std::int32_t days, const TimeZone& zone)
{
    const LocalDate today = dayInProgress(asOf, zone);
    return {today, addDays(today, days)};
}

double elapsedShare(const Interval& interval, Instant asOf)
{
    if (interval.isEmpty())
        return asOf < interval.end ? 0 : 1;
    const double share = static_cast<double>(asOf.ms - interval.start.ms) / static_cast<double>(interval.end.ms - interval.start.ms);
    return std::clamp(share, 0.0, 1.0);
}

}  // namespace regia::calendar
