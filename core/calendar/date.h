// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/instant.h"

namespace regia::calendar {

/// A day as people write it. Months 1-12, days 1-31; proleptic Gregorian.
struct YearMonthDay {
    std::int32_t year = 1970;
    std::int32_t month = 1;
    std::int32_t day = 1;
    friend constexpr auto operator<=>(const YearMonthDay&, const YearMonthDay&) = default;
};

enum class Weekday : std::uint8_t { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// ISO 8601 week: the year may differ from the date's (1 January 2027 is 2026-W53).
struct IsoWeek {
    std::int32_t year = 1970;
    std::int32_t week = 1;
    friend constexpr auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

/// None when there is no such day (31 April).
[[nodiscard]] std::optional<LocalDate> dateOf(std::int32_t year, std::int32_t month, std::int32_t day);
[[nodiscard]] YearMonthDay toYearMonthDay(LocalDate date);
[[nodiscard]] std::int32_t daysInMonth(std::int32_t year, std::int32_t month);
[[nodiscard]] Weekday weekdayOf(LocalDate date);
[[nodiscard]] IsoWeek isoWeekOf(LocalDate date);
/// `2026-W01`.
[[nodiscard]] std::string isoWeekLabel(LocalDate date);

[[nodiscard]] constexpr LocalDate addDays(LocalDate date, std::int32_t days) { return LocalDate{date.days + days}; }
/// Clamps to the month's last day: 31 January + 1 month = 28 or 29 February. Negative goes back.
[[nodiscard]] LocalDate addMonths(LocalDate date, std::int32_t months);
[[nodiscard]] LocalDate firstOfMonth(LocalDate date);

/// Whole years completed on `on`; a birthday of 29 February falls on 28 February in common years. Negative before birth.
[[nodiscard]] std::int32_t ageOn(LocalDate birth, LocalDate on);
/// The first anniversary of `date` (same day and month, clamped) on or after `from`.
[[nodiscard]] LocalDate nextAnniversary(LocalDate date, LocalDate from);

/// `2025-03-01`; years outside 0-9999 with a sign, as ISO 8601 has it.
[[nodiscard]] std::string toIso(LocalDate date);
/// Exactly `YYYY-MM-DD`, a day that exists; anything else is none.
[[nodiscard]] std::optional<LocalDate> parseIsoDate(std::string_view text);

}  // namespace regia::calendar
