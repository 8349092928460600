// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.h"

namespace regia::import {

/// What the cells of a column are, decided over all its rows.
enum class CellType { Text, Integer, Number, Money, Percent, Boolean, Date, DateTime, Time, Email, EmailList, Phone, List, Json };

/// `text`, `number` (integers too), `money`, `percent`, `bool`, `date`, `datetime`, `time`, `email`, `email_list`, `phone`, `list`, `json`.
[[nodiscard]] std::string_view cellTypeName(CellType type);

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// How a date that is nothing but digits is to be read.
enum class DateCode { None, EpochSeconds, EpochMilliseconds, EpochMicroseconds, EpochNanoseconds, EpochAuto, SheetSerial, Compact };

/// A type with the format that its cells are written in; enough to read any cell of the column again.
struct ColumnType {
    CellType type = CellType::Text;

    char decimal = '.';             ///< numbers: the decimal sign, '.' or ','
    char thousands = 0;             ///< numbers: the sign between thousands; 0: none was seen
    bool decimalAmbiguous = false;  ///< all that was seen is like 1.234, and nothing says which; `decimal` is the locale's
    std::string currency;           ///< money: ISO 4217, where a sign or code says it

    DateOrder order = DateOrder::YearMonthDay;  ///< of dates written as numbers with separators; a four-digit first part is always the year
    DateCode code = DateCode::None;
    bool date1904 = false;        ///< SheetSerial: day 0 is 1904-01-01
    bool withoutYear = false;     ///< two numbers are a day and a month
    bool birth = false;           ///< a two-digit year is never in the future
    bool orderAmbiguous = false;  ///< day and month could change places and nothing in the column says which; `order` is the locale's
    std::string format;           ///< dates, for people: `dd/MM/yyyy HH:mm:ss` (the pattern letters of Qt and of presets)
    std::string by;               ///< what settled the order: `column`, `sister column`, `locale it`; empty where it is plain
    std::string zone;             ///< a zone that the header names, IANA or `UTC`; empty: none

    std::string country;  ///< phones: ISO 3166 of numbers without a prefix
    LocalDate today;      ///< what "next year" and "the future" mean for two-digit years

    friend bool operator==(const ColumnType&, const ColumnType&) = default;
};

/// Gives a date column the other order of day and month, in its pattern too; it is then settled, by `by`.
void settleOrder(ColumnType& type, DateOrder order, std::string by);

/// Gives a number column a decimal sign; it is then settled.
void settleDecimal(ColumnType& type, char decimal);

/// A date or time as a cell writes it, before any zone is applied to it.
struct CellTime {
    LocalDate day;
    std::optional<std::int32_t> msOfDay;        ///< none: a day without a time
    std::optional<std::int32_t> offsetMinutes;  ///< the cell's own distance from UTC
    bool yearKnown = true;                      ///< false for `--05-17`; the year is then 1604, a leap year that nobody means
};

/// Cells that say "nothing here" once a column has a type: `-`, `n.d.`, `N/A`, `NULL`, … In a text column they are text:
/// NA is Naples. The empty cell is always missing.
[[nodiscard]] bool isNullLookalike(std::string_view cell);

/// `#N/A`, `#DIV/0!`, `#N/D`, … in the languages that we know.
[[nodiscard]] bool isSheetError(std::string_view cell);

/// A number in the column's format: signs, brackets for negatives, currency signs and `%` are taken off (12 % is 12). None when
/// the whole cell is not a number.
[[nodiscard]] std::optional<double> parseNumber(std::string_view cell, const ColumnType& type);

/// An amount in the currency's smallest unit, exact: never by way of a double. Half units round away from zero.
[[nodiscard]] std::optional<std::int64_t> parseMinorUnits(std::string_view cell, const ColumnType& type, int digits = 2);

/// yes/no, sì/no, true/false, vero/falso, on/off, x, 1/0, s/n, y/n in any case.
[[nodiscard]] std::optional<bool> parseBoolean(std::string_view cell);

/// A date or a date with a time in the column's format, ISO 8601 whatever the format, epoch numbers and sheet serials as
/// `code` says. None for what is no date (31/02/2026, 0000-00-00) and for 9999-12-31, which means never.
[[nodiscard]] std::optional<CellTime> parseDateTime(std::string_view cell, const ColumnType& type);

/// A time of day, `14:55`, `14.55`, `2:55:07 PM`, in milliseconds since midnight.
[[nodiscard]] std::optional<std::int32_t> parseTimeOfDay(std::string_view cell);

/// The column type that reads a pattern: `dd/MM/yyyy`, `yyyyMMdd`, `MMM d, yyyy h:mm AP`, `MM/dd`. Of type Date, or DateTime where the
/// pattern has hours. None for a pattern without a day and a month.
[[nodiscard]] std::optional<ColumnType> columnTypeOfPattern(std::string_view pattern);

/// The items of a list cell: a JSON array, a CSV line inside the cell (`"VIP","Orto"`), or items between `;` `|` `,`. Blanks around
/// items are off, empty ones dropped.
[[nodiscard]] std::vector<std::string> parseList(std::string_view cell);

}  // namespace regia::import
