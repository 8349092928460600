// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/calendar/date.h"
#include "core/calendar/time_zone.h"

namespace regia::calendar {

/// Half-open, so that periods that tile the axis never count an event twice.
struct Interval {
    Instant start;
    Instant end;

    [[nodiscard]] bool contains(Instant instant) const { return start <= instant && instant < end; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Local days, half-open.
struct DateRange {
    LocalDate start;
    LocalDate end;

    [[nodiscard]] std::int32_t days() const { return end.days - start.days; }
    [[nodiscard]] bool contains(LocalDate date) const { return start <= date && date < end; }
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

enum class PeriodUnit : std::uint8_t { Day, Week, Month, Quarter, Year };

/// `day week month quarter year`; the plural is understood too.
[[nodiscard]] std::string_view toName(PeriodUnit unit);
[[nodiscard]] std::optional<PeriodUnit> periodUnitFromName(std::string_view name);

/// [start, end) as given. Errors: InvalidInput when it is empty or turned round.
[[nodiscard]] Result<DateRange> dateRange(LocalDate start, LocalDate end);

/// The instants of the days in a zone.
[[nodiscard]] Interval toInterval(const DateRange& range, const TimeZone& zone);

/// The day, week, month, quarter or year that holds `date`.
[[nodiscard]] DateRange periodContaining(LocalDate date, PeriodUnit unit, Weekday weekStart = Weekday::Monday);
/// The period `count` later (earlier when negative); `period` must be a whole one of that unit.
[[nodiscard]] DateRange shiftPeriod(const DateRange& period, PeriodUnit unit, std::int32_t count);

/// `2025-03-01`, `2026-W01` (weeks from Sunday: their first day), `2025-03`, `2025-Q1`, `2025`: sorts as time goes.
[[nodiscard]] std::string periodLabel(const DateRange& period, PeriodUnit unit, Weekday weekStart = Weekday::Monday);

}  // namespace regia::calendar
