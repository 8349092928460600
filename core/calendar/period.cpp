// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"

#include <array>
#include <cstdio>

namespace regia::calendar {
namespace {

constexpr std::array<std::string_view, 5> kNames{"day", "week", "month", "quarter", "year"};

std::int32_t monthsIn(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Month: return 1;
    case PeriodUnit::Quarter: return 3;
    case PeriodUnit::Year: return 12;
    default: return 0;
    }
}

LocalDate startOfPeriod(LocalDate date, PeriodUnit unit, Weekday weekStart)
{
    if (unit == PeriodUnit::Day)
        return date;
    if (unit == PeriodUnit::Week)
        return addDays(date, -((static_cast<std::int32_t>(weekdayOf(date)) - static_cast<std::int32_t>(weekStart) + 7) % 7));
    const std::int32_t intoUnit = (toYearMonthDay(date).month - 1) % monthsIn(unit);
    return addMonths(firstOfMonth(date), -intoUnit);
}

LocalDate shiftStart(LocalDate start, PeriodUnit unit, std::int32_t count)
{
    if (unit == PeriodUnit::Day)
        return addDays(start, count);
    if (unit == PeriodUnit::Week)
        return addDays(start, 7 * count);
    return addMonths(start, monthsIn(unit) * count);
}

}  // namespace

std::string_view toName(PeriodUnit unit) { return kNames[static_cast<std::size_t>(unit)]; }

std::optional<PeriodUnit> periodUnitFromName(std::string_view name)
{
    if (name.ends_with('s'))
        name.remove_suffix(1);
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name)
            return static_cast<PeriodUnit>(i);
    return std::nullopt;
}

Result<DateRange> dateRange(LocalDate start, LocalDate end)
{
    if (end <= start)
        return fail(ErrorCode::InvalidInput, {}, "the period from " + toIso(start) + " to " + toIso(end) + " holds no day");
    return DateRange{start, end};
}

Interval toInterval(const DateRange& range, const TimeZone& zone) { return {zone.startOfDay(range.start), zone.startOfDay(range.end)}; }

DateRange periodContaining(LocalDate date, PeriodUnit unit, Weekday weekStart)
{
    const LocalDate start = startOfPeriod(date, unit, weekStart);
    return {start, shiftStart(start, unit, 1)};
}

DateRange shiftPeriod(const DateRange& period, PeriodUnit unit, std::int32_t count)
{
    const LocalDate start = shiftStart(period.start, unit, count);
    return {start, shiftStart(start, unit, 1)};
}

std::string periodLabel(const DateRange& period, PeriodUnit unit, Weekday weekStart)
{
    const YearMonthDay first = toYearMonthDay(period.start);
    char text[48]{};
    switch (unit) {
    case PeriodUnit::Day: return toIso(period.start);
    case PeriodUnit::Week: return weekStart == Weekday::Monday ? isoWeekLabel(period.start) : toIso(period.start);
    case PeriodUnit::Month: std::snprintf(text, sizeof text, "%04d-%02d", first.year, first.month); break;
    case PeriodUnit::Quarter: std::snprintf(text, sizeof text, "%04d-Q%d", first.year, (first.month - 1) / 3 + 1); break;
    case PeriodUnit::Year: std::snprintf(text, sizeof text, "%04d", first.year); break;
    }
    return text;
}

}  // namespace regia::calendar
