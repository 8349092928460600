// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/calendar/duration.h"
#include "core/calendar/period.h"

namespace regia::calendar {

/// Windows relative to an as-of instant A (01-time). An event is visible when it lies before A.

/// D-: the local date of A - 1 ms, the last day that can be seen.
[[nodiscard]] LocalDate lastVisibleDay(Instant asOf, const TimeZone& zone);
/// D+: the local date of A, the day in progress; differs from D- only when A is a local midnight.
[[nodiscard]] LocalDate dayInProgress(Instant asOf, const TimeZone& zone);

/// [A - length, A). The default for conditions on instants.
[[nodiscard]] Interval rollingElapsed(Instant asOf, const Duration& length, const TimeZone& zone);

/// [start of D- minus days - 1, A). The default for values that are only a date. days >= 1.
[[nodiscard]] Interval calendarToDate(Instant asOf, std::int32_t days, const TimeZone& zone);

/// The `count` (>= 1) whole periods that end at or before A. The default for reports and trends.
[[nodiscard]] DateRange completePeriods(Instant asOf, std::int32_t count, PeriodUnit unit, const TimeZone& zone,
                                        Weekday weekStart = Weekday::Monday);

/// The period that holds D-, as far as it can be seen.
struct CurrentPeriod {
    DateRange period;  ///< the whole of it
    Interval visible;  ///< [its start, A)
    bool complete = false;
    double elapsedShare = 0;  ///< of the whole, 0 … 1
};
[[nodiscard]] CurrentPeriod thisPeriod(Instant asOf, PeriodUnit unit, const TimeZone& zone, Weekday weekStart = Weekday::Monday);

/// Looking forward ("birthday in the next 7 days"): D+ … D+ + days - 1.
[[nodiscard]] DateRange nextDays(Instant asOf, std::int32_t days, const TimeZone& zone);

/// (A - start) / (end - start), clipped to 0 … 1.
[[nodiscard]] double elapsedShare(const Interval& interval, Instant asOf);

}  // namespace regia::calendar
