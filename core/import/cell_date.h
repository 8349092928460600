// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/import/column_type.h"

namespace regia::import {

/// A cell that is written like a date, taken apart: which number is the day is the column's to say.
struct DateText {
    int parts[3] = {0, 0, 0};   ///< in their order; a month's name counts as its number
    int digits[3] = {0, 0, 0};  ///< how long each is written
    int count = 0;              ///< 3, or 2 without a year
    int named = -1;             ///< which part is a month's name
    bool longName = false;      ///< `marzo`, not `mar`
    bool noYearMark = false;    ///< `--05-17`
    bool compact = false;       ///< `20260403T101500`
    char separator = 0;         ///< between the first two parts: - / . or blank

    bool hasTime = false, hasSeconds = false, hasFraction = false;
    bool twelveHours = false;
    bool hourPadded = false;
    bool isoT = false;  ///< a T between date and time
    bool commaBeforeTime = false;
    char timeSeparator = ':';
    std::int32_t msOfDay = 0;
    std::optional<std::int32_t> offsetMinutes;
    std::string_view zoneText;  ///< `Z`, `+02:00`, `UTC`, as written

    /// The year is written first, with four digits.
    [[nodiscard]] bool yearFirst() const { return digits[0] == 4 || compact; }
    [[nodiscard]] bool twoDigitYear() const { return count == 3 && !yearFirst() && digits[2] == 2; }
};

/// None when the cell is not written like a date. 31/02/2026 and 0000-00-00 are written like dates.
[[nodiscard]] std::optional<DateText> scanDate(std::string_view cell);

/// The day that the parts mean in the column's order; none when there is no such day. A day and a month that only fit the
/// other way round are read that way.
[[nodiscard]] std::optional<CellTime> resolveDate(const DateText& text, const ColumnType& type);

/// Whether it is written like a date and means none: `0000-00-00`, `0/0/00`, `1900-01-00`, and `9999-12-31`, which is never.
[[nodiscard]] bool isNoDay(const DateText& text);
[[nodiscard]] bool isNoDay(std::string_view cell);

/// The pattern that writes dates like this one: `dd/MM/yyyy HH:mm`.
[[nodiscard]] std::string patternOf(const DateText& text, DateOrder order);

/// Only the time: `14:55`, `14.55.07`, `2:55 PM`. The separator must be a colon unless `dots` allows points.
[[nodiscard]] std::optional<std::int32_t> scanTime(std::string_view cell, bool dots);

}  // namespace regia::import
