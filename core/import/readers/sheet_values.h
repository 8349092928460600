// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace regia::import {

/// What a number in a sheet stands for, by its cell's number format.
enum class NumberMeaning { Number, Date, DateTime, Time, Duration, Padded };

struct NumberFormat {
    NumberMeaning meaning = NumberMeaning::Number;
    int width = 0;  ///< Padded: how many digits, zeros in front
};

/// Of a format code: `dd/mm/yyyy`, `[h]:mm:ss`, `00000`. Text in quotes, colours and locales in brackets mean nothing here.
[[nodiscard]] NumberFormat meaningOfFormatCode(std::string_view code);
/// Of one of the formats that every workbook has (0 … 163).
[[nodiscard]] NumberFormat meaningOfBuiltInFormat(std::int64_t id);

/// The canonical text of a number: plain decimal, the shortest that gives the same double; dates `yyyy-MM-dd`, with a time
/// `yyyy-MM-ddTHH:mm:ss`, times `HH:mm:ss`, durations `h:mm:ss`. What cannot be a date stays a number.
[[nodiscard]] std::string sheetNumber(double value, const NumberFormat& format, bool date1904);

/// Plain decimal, shortest.
[[nodiscard]] std::string shortestDecimal(double value);

/// `AB12` → column 27 (from 0); -1 when there is none.
[[nodiscard]] std::int64_t columnOfReference(std::string_view reference);

}  // namespace regia::import
