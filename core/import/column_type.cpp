// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_type.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "core/calendar/date.h"
#include "core/import/cell_date.h"
#include "core/import/cell_number.h"

namespace regia::import {
namespace {

constexpr std::array<std::string_view, 16> kNullLookalikes = {"-",    "--",   "–",    "—",   "n/a",    "na",      "n.d.",    "nd",
                                                              "n.a.", "null", "none", "nan", "(null)", "(vuoto)", "(blank)", "#"};
constexpr std::array<std::string_view, 22> kSheetErrors = {
    "#N/A",  "#N/D",   "#NV",     "#DIV/0!", "#VALUE!", "#VALORE!", "#REF!",    "#RIF!", "#NAME?",  "#NOME?", "#NUM!",
    "#NUL!", "#NULL!", "#NULLO!", "#WERT!",  "#BEZUG!", "#ZAHL!",   "#VALEUR!", "#NOM?", "#SPILL!", "#CALC!", "#######"};
struct Truth {
    std::string_view word;
    bool value;
};
constexpr auto kTruths = std::to_array<Truth>(
    {{"1", true},    {"0", false},      {"true", true},    {"false", false}, {"vero", true},  {"falso", false},    {"yes", true},
     {"no", false},  {"sì", true},      {"si", true},      {"sí", true},     {"s", true},     {"n", false},        {"y", true},
     {"t", true},    {"f", false},      {"on", true},      {"off", false},   {"x", true},     {"✓", true},         {"✔", true},
     {"☑", true},    {"✗", false},      {"✘", false},      {"☐", false},     {"ja", true},    {"nein", false},     {"nee", false},
     {"nej", false}, {"oui", true},     {"non", false},    {"sim", true},    {"não", false},  {"nao", false},      {"tak", true},
     {"nie", false}, {"wahr", true},    {"falsch", false}, {"vrai", true},   {"faux", false}, {"verdadero", true}, {"verdadeiro", true},
     {"waar", true}, {"onwaar", false}, {"prawda", true},  {"fałsz", false}});

/// Lower case for ASCII and the accented vowels of Latin-1, which is all that the words above need.
std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (std::size_t i = 0; i < lower.size(); ++i) {
        char& c = lower[i];
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        else if (i > 0 && lower[i - 1] == '\xC3' && static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(c) <= 0x9E)
            c = static_cast<char>(static_cast<unsigned char>(c) + 0x20);
    }
    return lower;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// In the column's format; a cell that only another decimal sign explains (12.50 among 7,5) is read by it.
std::optional<std::string> plainNumberOf(std::string_view cell, const ColumnType& type)
{
    const std::optional<NumberText> number = scanNumber(cell);
    if (!number)
        return std::nullopt;
    std::optional<std::string> plain = plainNumber(*number, type.decimal);
    const char proven = plain ? '\0' : provenDecimal(*number);
    return proven == 0 ? plain : plainNumber(*number, proven);
}

CellTime fromEpochMs(std::int64_t ms)
{
    const std::int64_t days = ms >= 0 ? ms / kMsPerDay : -((-ms + kMsPerDay - 1) / kMsPerDay);
    CellTime time;
    time.day = LocalDate{static_cast<std::int32_t>(days)};
    time.msOfDay = static_cast<std::int32_t>(ms - days * kMsPerDay);
    time.offsetMinutes = 0;
    return time;
}

DateCode unitOf(std::int64_t value)
{
    const std::int64_t size = value < 0 ? -value : value;
    if (size < 100'000'000'000LL)
        return DateCode::EpochSeconds;
    if (size < 100'000'000'000'000LL)
        return DateCode::EpochMilliseconds;
    return size < 100'000'000'000'000'000LL ? DateCode::EpochMicroseconds : DateCode::EpochNanoseconds;
}

std::optional<CellTime> fromEpoch(std::string_view cell, DateCode code)
{
    // 1.7747496E+09 and 1774749600.123 happen in exports; whole seconds are what they mean.
    std::optional<std::int64_t> value = wholeNumber(cell);
    if (!value) {
        double real = 0;
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), real);
        if (error != std::errc() || end != cell.data() + cell.size() || real < -1e18 || real > 1e18)
            return std::nullopt;
        if ((code == DateCode::EpochAuto ? unitOf(static_cast<std::int64_t>(real)) : code) == DateCode::EpochSeconds)
            return fromEpochMs(static_cast<std::int64_t>(real * 1000));
        value = static_cast<std::int64_t>(real);
    }
    switch (code == DateCode::EpochAuto ? unitOf(*value) : code) {
    case DateCode::EpochSeconds: return *value > 1'000'000'000'000LL ? std::nullopt : std::optional(fromEpochMs(*value * 1000));
    case DateCode::EpochMilliseconds: return fromEpochMs(*value);
    case DateCode::EpochMicroseconds: return fromEpochMs(*value / 1000);
    default: return fromEpochMs(*value / 1'000'000);
    }
}

std::optional<CellTime> fromSerial(std::string_view cell, const ColumnType& type)
{
    const std::optional<NumberText> number = scanNumber(cell);
    if (!number)
        return std::nullopt;
    const char decimal = number->last == 0 ? '.' : number->last;
    const std::optional<std::string> plain = plainNumber(*number, decimal);
    double serial = 0;
    if (!plain || std::from_chars(plain->data(), plain->data() + plain->size(), serial).ec != std::errc() || serial < 1 ||
        serial > 2'958'466)
        return std::nullopt;
    const auto whole = static_cast<std::int32_t>(serial);
    constexpr std::int32_t kDay0Of1900 = -25569, kDay0Of1904 = -24107;
    CellTime time;
    // The 1900 system has a 29 February 1900 that never was: days before it are off by one.
    time.day = LocalDate{type.date1904 ? kDay0Of1904 + whole : kDay0Of1900 + whole + (whole < 60 ? 1 : 0)};
    const double fraction = serial - whole;
    if (fraction > 0)
        time.msOfDay = std::min(static_cast<std::int32_t>(std::lround(fraction * 86400.0)), 86399) * 1000;
    return time;
}

/// `20260403`, `03042026` (day first by the column's order), `20260403101500`.
std::optional<CellTime> fromCompact(std::string_view cell, const ColumnType& type)
{
    if ((cell.size() != 8 && cell.size() != 14 && cell.size() != 12) ||
        !std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const auto number = [&](std::size_t at, std::size_t size) { return static_cast<std::int32_t>(*wholeNumber(cell.substr(at, size))); };
    std::optional<LocalDate> day;
    if (type.order == DateOrder::YearMonthDay || cell.size() != 8)
        day = calendar::dateOf(number(0, 4), number(4, 2), number(6, 2));
    else if (type.order == DateOrder::DayMonthYear)
        day = calendar::dateOf(number(4, 4), number(2, 2), number(0, 2));
    else
        day = calendar::dateOf(number(4, 4), number(0, 2), number(2, 2));
    if (!day)
        return std::nullopt;
    CellTime time;
    time.day = *day;
    if (cell.size() > 8) {
        const std::int32_t seconds = cell.size() == 14 ? number(12, 2) : 0;
        if (number(8, 2) > 23 || number(10, 2) > 59 || seconds > 59)
            return std::nullopt;
        time.msOfDay = ((number(8, 2) * 60 + number(10, 2)) * 60 + seconds) * 1000;
    }
    return time;
}

}  // namespace

std::string_view cellTypeName(CellType type)
{
    switch (type) {
    case CellType::Text: return "text";
    case CellType::Integer: return "number";
    case CellType::Number: return "number";
    case CellType::Money: return "money";
    case CellType::Percent: return "percent";
    case CellType::Boolean: return "bool";
    case CellType::Date: return "date";
    case CellType::DateTime: return "datetime";
    case CellType::Time: return "time";
    case CellType::Email: return "email";
    case CellType::EmailList: return "email_list";
    case CellType::Phone: return "phone";
    case CellType::List: return "list";
    case CellType::Json: return "json";
    }
    return "text";
}

void settleOrder(ColumnType& type, DateOrder order, std::string by)
{
    if (type.order != order && type.order != DateOrder::YearMonthDay && order != DateOrder::YearMonthDay)
        for (char& c : type.format)
            c = c == 'd' ? 'M' : c == 'M' ? 'd' : c;
    type.order = order;
    type.orderAmbiguous = false;
    type.by = std::move(by);
}

void settleDecimal(ColumnType& type, char decimal)
{
    type.decimal = decimal;
    if (type.decimalAmbiguous || type.thousands == decimal)
        type.thousands = decimal == ',' ? '.' : ',';
    type.decimalAmbiguous = false;
}

bool isNullLookalike(std::string_view cell)
{
    const std::string_view text = trimCell(cell);
    if (text.empty() || text.size() > 8 || std::string_view("-nN(#\xE2").find(text.front()) == std::string_view::npos)
        return false;
    const std::string lower = lowered(text);
    return std::find(kNullLookalikes.begin(), kNullLookalikes.end(), lower) != kNullLookalikes.end();
}

bool isSheetError(std::string_view cell)
{
    const std::string_view text = trimCell(cell);
    return !text.empty() && text.front() == '#' && std::find(kSheetErrors.begin(), kSheetErrors.end(), text) != kSheetErrors.end();
}

std::optional<double> parseNumber(std::string_view cell, const ColumnType& type)
{
    const std::optional<std::string> plain = plainNumberOf(cell, type);
    if (!plain)
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(plain->data(), plain->data() + plain->size(), value);
    return error == std::errc() && end == plain->data() + plain->size() ? std::optional(value) : std::nullopt;
}

std::optional<std::int64_t> parseMinorUnits(std::string_view cell, const ColumnType& type, int digits)
{
    const std::optional<std::string> plain = plainNumberOf(cell, type);
    if (!plain)
        return std::nullopt;
    std::string text = *plain;
    int shift = digits;
    if (const std::size_t e = text.find_first_of("eE"); e != std::string::npos) {
        const std::optional<std::int64_t> power = wholeNumber(std::string_view(text).substr(e + 1));
        if (!power || *power > 30 || *power < -30)
            return std::nullopt;
        shift += static_cast<int>(*power);
        text.resize(e);
    }
    const bool negative = text.front() == '-';
    std::string units = negative ? text.substr(1) : text;
    const std::size_t point = std::min(units.find('.'), units.size());
    auto place = static_cast<std::int64_t>(point) + shift;
    if (point < units.size())
        units.erase(point, 1);
    if (place < 0)
        return 0;
    const bool up = static_cast<std::size_t>(place) < units.size() && units[static_cast<std::size_t>(place)] >= '5';
    units.resize(static_cast<std::size_t>(place), '0');
    const std::optional<std::int64_t> value = units.empty() ? std::optional<std::int64_t>(0) : wholeNumber(units);
    if (!value || *value == std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return (negative ? -1 : 1) * (*value + (up ? 1 : 0));
}

std::optional<bool> parseBoolean(std::string_view cell)
{
    const std::string_view text = trimCell(cell);
    if (text.empty() || text.size() > 10 || std::string_view("10tTfFvVyYnNsSoOxXjJwWpP\xE2").find(text.front()) == std::string_view::npos)
        return std::nullopt;
    const std::string lower = lowered(text);
    const auto found = std::find_if(kTruths.begin(), kTruths.end(), [&](const Truth& truth) { return truth.word == lower; });
    return found == kTruths.end() ? std::nullopt : std::optional(found->value);
}

std::optional<CellTime> parseDateTime(std::string_view cell, const ColumnType& type)
{
    const std::string_view text = trimCell(cell);
    const std::optional<CellTime> coded = type.code == DateCode::None          ? std::nullopt
                                          : type.code == DateCode::SheetSerial ? fromSerial(text, type)
                                          : type.code == DateCode::Compact     ? fromCompact(text, type)
                                                                               : fromEpoch(text, type.code);
    if (coded)
        return coded;
    const std::optional<DateText> date = scanDate(text);
    return date ? resolveDate(*date, type) : std::nullopt;
}

std::optional<std::int32_t> parseTimeOfDay(std::string_view cell) { return scanTime(cell, true); }

std::optional<ColumnType> columnTypeOfPattern(std::string_view pattern)
{
    const std::size_t day = pattern.find('d'), month = pattern.find('M'), year = pattern.find('y');
    if (day == std::string_view::npos || month == std::string_view::npos)
        return std::nullopt;
    ColumnType type;
    const bool hours = pattern.find('H') != std::string_view::npos || pattern.find('h') != std::string_view::npos;
    type.type = hours ? CellType::DateTime : CellType::Date;
    type.format = pattern;
    type.withoutYear = year == std::string_view::npos;
    const bool yearFirst = !type.withoutYear && year < day && year < month;
    type.order = yearFirst ? DateOrder::YearMonthDay : day < month ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    const bool onlyLetters = std::all_of(pattern.begin(), pattern.end(),
                                         [](char c) { return c == 'd' || c == 'M' || c == 'y' || c == 'H' || c == 'm' || c == 's'; });
    type.code = onlyLetters && !type.withoutYear ? DateCode::Compact : DateCode::None;
    return type;
}

}  // namespace regia::import
