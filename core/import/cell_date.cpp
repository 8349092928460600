// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_date.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/import/cell_number.h"

namespace regia::import {
namespace {

struct MonthName {
    std::string_view name;
    int month;
};
// Full names of five languages; a name may be cut to its first three or four letters, with a full stop.
constexpr std::array<MonthName, 62> kMonths = {
    {{"gennaio", 1},    {"febbraio", 2},   {"marzo", 3},     {"aprile", 4},    {"maggio", 5},     {"giugno", 6},    {"luglio", 7},
     {"agosto", 8},     {"settembre", 9},  {"ottobre", 10},  {"novembre", 11}, {"dicembre", 12},  {"january", 1},   {"february", 2},
     {"march", 3},      {"april", 4},      {"may", 5},       {"june", 6},      {"july", 7},       {"august", 8},    {"september", 9},
     {"october", 10},   {"november", 11},  {"december", 12}, {"januar", 1},    {"jänner", 1},     {"februar", 2},   {"märz", 3},
     {"mai", 5},        {"juni", 6},       {"juli", 7},      {"oktober", 10},  {"dezember", 12},  {"janvier", 1},   {"février", 2},
     {"fevrier", 2},    {"mars", 3},       {"avril", 4},     {"juin", 6},      {"juillet", 7},    {"août", 8},      {"aout", 8},
     {"septembre", 9},  {"octobre", 10},   {"novembre", 11}, {"décembre", 12}, {"decembre", 12},  {"enero", 1},     {"febrero", 2},
     {"abril", 4},      {"mayo", 5},       {"junio", 6},     {"julio", 7},     {"septiembre", 9}, {"setiembre", 9}, {"octubre", 10},
     {"noviembre", 11}, {"diciembre", 12}, {"sept", 9},      {"magg", 5},      {"giu", 6},        {"lug", 7}}};
constexpr std::array<std::string_view, 22> kWeekdays = {
    "monday",  "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lunedì", "martedì", "mercoledì", "giovedì",
    "venerdì", "sabato",  "domenica",  "lun",      "mar",    "mer",      "gio",    "ven",    "sab",     "dom",       "thur"};

struct ZoneName {
    std::string_view name;
    std::int32_t minutes;
};
constexpr std::array<ZoneName, 15> kZones = {{{"UTC", 0},
                                              {"GMT", 0},
                                              {"Z", 0},
                                              {"CET", 60},
                                              {"CEST", 120},
                                              {"WET", 0},
                                              {"WEST", 60},
                                              {"EET", 120},
                                              {"EEST", 180},
                                              {"BST", 60},
                                              {"EST", -300},
                                              {"EDT", -240},
                                              {"PST", -480},
                                              {"PDT", -420},
                                              {"CDT", -300}}};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWordByte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

int monthNamed(std::string_view word)
{
    if (word.size() < 3 || word.size() > 11)
        return 0;
    const std::string lower = lowerAscii(word);
    for (const MonthName& month : kMonths)
        if (month.name.front() != lower.front())
            continue;
        else if (month.name == lower || (lower.size() >= 3 && lower.size() <= 4 && month.name.starts_with(lower)))
            return month.month;
    return 0;
}

bool isWeekday(std::string_view word)
{
    const std::string lower = lowerAscii(word);
    return std::any_of(kWeekdays.begin(), kWeekdays.end(),
                       [&](std::string_view day) { return day == lower || (lower.size() == 3 && day.starts_with(lower)); });
}

/// Walks over one cell.
struct Cursor {
    std::string_view rest;

    [[nodiscard]] bool atEnd() const { return rest.empty(); }
    [[nodiscard]] char peek() const { return rest.empty() ? '\0' : rest.front(); }
    bool take(char c)
    {
        if (peek() != c || rest.empty())
            return false;
        rest.remove_prefix(1);
        return true;
    }
    void skipBlanks()
    {
        while (peek() == ' ' || rest.starts_with("\xC2\xA0") || rest.starts_with("\xE2\x80\xAF"))
            rest.remove_prefix(peek() == ' ' ? 1 : rest.front() == '\xC2' ? 2 : 3);
    }
    /// A run of digits; -1 when there is none or it is longer than `most`.
    int number(int most, int* length = nullptr)
    {
        int value = 0, count = 0;
        while (static_cast<std::size_t>(count) < rest.size() && isDigit(rest[static_cast<std::size_t>(count)]) && count <= most)
            value = value * 10 + (rest[static_cast<std::size_t>(count++)] - '0');
        if (count == 0 || count > most)
            return -1;
        rest.remove_prefix(static_cast<std::size_t>(count));
        if (length != nullptr)
            *length = count;
        return value;
    }
    std::string_view word()
    {
        std::size_t length = 0;
        while (length < rest.size() && isWordByte(rest[length]))
            ++length;
        const std::string_view taken = rest.substr(0, length);
        rest.remove_prefix(length);
        return taken;
    }
};

std::optional<std::int32_t> takeOffset(Cursor& cursor)
{
    const bool west = cursor.peek() == '-';
    if (!cursor.take('+') && !cursor.take('-'))
        return std::nullopt;
    int length = 0;
    const int first = cursor.number(4, &length);
    if (first < 0)
        return std::nullopt;
    int hours = first, minutes = 0;
    if (length > 2) {
        hours = first / 100;
        minutes = first % 100;
    } else if (cursor.take(':'))
        minutes = cursor.number(2);
    if (hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (west ? -1 : 1) * (hours * 60 + minutes);
}

bool takeZone(Cursor& cursor, DateText& text)
{
    cursor.skipBlanks();
    const std::string_view start = cursor.rest;
    const bool bracket = cursor.take('(');
    if (const std::string_view word = cursor.word(); !word.empty()) {
        const auto zone = std::find_if(kZones.begin(), kZones.end(), [&](const ZoneName& z) { return z.name == word; });
        if (zone == kZones.end())
            return false;
        text.offsetMinutes = zone->minutes;
        if (zone->minutes == 0 && (cursor.peek() == '+' || cursor.peek() == '-'))
            text.offsetMinutes = takeOffset(cursor);
    } else
        text.offsetMinutes = takeOffset(cursor);
    if (!text.offsetMinutes || (bracket && !cursor.take(')')))
        return false;
    text.zoneText = start.substr(0, start.size() - cursor.rest.size());
    return true;
}

std::int32_t takeFraction(Cursor& cursor)
{
    std::int32_t ms = 0, scale = 100;
    while (isDigit(cursor.peek())) {
        ms += (cursor.peek() - '0') * scale;
        scale /= 10;
        cursor.rest.remove_prefix(1);
    }
    return ms;
}

/// `AM`, `p.m.`; 0 when there is none, 1 before noon, 2 after.
int takeHalfDay(Cursor& cursor)
{
    const Cursor before = cursor;
    cursor.skipBlanks();
    const char c = cursor.peek();
    if (c != 'a' && c != 'A' && c != 'p' && c != 'P')
        return (cursor = before, 0);
    cursor.rest.remove_prefix(1);
    cursor.take('.');
    if (!cursor.take('m') && !cursor.take('M'))
        return (cursor = before, 0);
    cursor.take('.');
    return c == 'a' || c == 'A' ? 1 : 2;
}

bool takeTime(Cursor& cursor, DateText& text, bool dots)
{
    int hourDigits = 0;
    int hour = cursor.number(2, &hourDigits);
    const char separator = cursor.peek();
    if (hour < 0 || !(separator == ':' || (dots && separator == '.')))
        return false;
    cursor.take(separator);
    int minuteDigits = 0, secondDigits = 2;
    const int minute = cursor.number(2, &minuteDigits);
    int second = 0;
    std::int32_t ms = 0;
    if (cursor.peek() == separator) {
        cursor.take(separator);
        second = cursor.number(2, &secondDigits);
        text.hasSeconds = true;
        if ((cursor.peek() == '.' || cursor.peek() == ',') && cursor.rest.size() > 1 && isDigit(cursor.rest[1])) {
            cursor.rest.remove_prefix(1);
            ms = takeFraction(cursor);
            text.hasFraction = true;
        }
    }
    const int half = takeHalfDay(cursor);
    if (half > 0 && (hour < 1 || hour > 12))
        return false;
    if (half > 0)
        hour = hour % 12 + (half == 2 ? 12 : 0);
    const bool endOfDay = hour == 24 && minute == 0 && second == 0;
    if ((hour > 23 && !endOfDay) || minuteDigits != 2 || minute > 59 || secondDigits != 2 || second < 0 || second > 60)
        return false;
    text.hasTime = true;
    text.twelveHours = half > 0;
    text.hourPadded = hourDigits == 2;
    text.timeSeparator = separator;
    text.msOfDay = ((hour * 60 + minute) * 60 + std::min(second, 59)) * 1000 + ms;
    return true;
}

bool takePart(Cursor& cursor, DateText& text)
{
    const int i = text.count;
    if (isDigit(cursor.peek())) {
        text.parts[i] = cursor.number(4, &text.digits[i]);
        if (text.parts[i] < 0 || text.digits[i] == 3)
            return false;
        if (text.digits[i] <= 2 && !cursor.rest.starts_with("t") && !cursor.rest.starts_with("T")) {
            for (const std::string_view suffix : {"st", "nd", "rd", "th", "°", "º"})
                if (cursor.rest.starts_with(suffix)) {
                    cursor.rest.remove_prefix(suffix.size());
                    break;
                }
        }
    } else {
        const std::string_view word = cursor.word();
        text.parts[i] = monthNamed(word);
        if (text.parts[i] == 0 || text.named >= 0)
            return false;
        text.named = i;
        text.longName = word.size() > 4;
        cursor.take('.');
    }
    ++text.count;
    return true;
}

/// What may stand between two parts of a date: `-` `/` `.`, blanks, a comma and blanks, `de`.
bool takeSeparator(Cursor& cursor, DateText& text)
{
    char separator = cursor.peek();
    if (separator == '-' || separator == '/' || separator == '.') {
        cursor.take(separator);
        if (text.named >= 0)
            cursor.skipBlanks();
    } else {
        cursor.take(',');
        const std::size_t before = cursor.rest.size();
        cursor.skipBlanks();
        if (cursor.rest.starts_with("de "))
            cursor.rest.remove_prefix(3);
        if (before == cursor.rest.size())
            return false;
        separator = ' ';
    }
    if (text.count == 1)
        text.separator = separator;
    return text.count == 1 || separator == text.separator || text.named >= 0;
}

bool takeCompact(Cursor& cursor, DateText& text)
{
    const std::string_view rest = cursor.rest;
    const bool time = rest.size() >= 15 && rest[8] == 'T' && std::all_of(rest.begin(), rest.begin() + 8, isDigit) &&
                      std::all_of(rest.begin() + 9, rest.begin() + 15, isDigit);
    if (!time)
        return false;
    const auto two = [&](std::size_t at) { return (rest[at] - '0') * 10 + (rest[at + 1] - '0'); };
    text = {};
    text.parts[0] = two(0) * 100 + two(2);
    text.parts[1] = two(4);
    text.parts[2] = two(6);
    text.digits[0] = 4;
    text.digits[1] = text.digits[2] = 2;
    text.count = 3;
    text.compact = text.hasTime = text.hasSeconds = text.isoT = true;
    if (two(9) > 23 || two(11) > 59 || two(13) > 60)
        return false;
    text.msOfDay = ((two(9) * 60 + two(11)) * 60 + std::min(two(13), 59)) * 1000;
    cursor.rest.remove_prefix(15);
    return true;
}

bool takeDay(Cursor& cursor, DateText& text)
{
    if (cursor.rest.starts_with("--")) {
        cursor.rest.remove_prefix(2);
        text.noYearMark = true;
        if (cursor.rest.size() == 4 && std::all_of(cursor.rest.begin(), cursor.rest.end(), isDigit)) {
            const int both = cursor.number(4);
            text.parts[0] = both / 100;
            text.parts[1] = both % 100;
            text.count = 2;
            return true;
        }
    }
    if (!takePart(cursor, text) || !takeSeparator(cursor, text) || !takePart(cursor, text))
        return false;
    const Cursor before = cursor;
    const DateText twoParts = text;
    if (text.noYearMark || (takeSeparator(cursor, text) && takePart(cursor, text)))
        return true;
    cursor = before;
    text = twoParts;
    return cursor.atEnd();
}

bool takeTimeOfDate(Cursor& cursor, DateText& text)
{
    text.commaBeforeTime = cursor.take(',');
    text.isoT = cursor.take('T') || cursor.take('t');
    cursor.skipBlanks();
    if (cursor.rest.starts_with("- "))
        cursor.rest.remove_prefix(2);
    for (const std::string_view word : {"alle ore ", "alle ", "ore ", "at ", "um ", "à "})
        if (cursor.rest.starts_with(word)) {
            cursor.rest.remove_prefix(word.size());
            break;
        }
    if (cursor.atEnd() || !takeTime(cursor, text, true))
        return false;
    return cursor.atEnd() || (takeZone(cursor, text) && cursor.atEnd());
}

bool hasDigitAndNoAddress(std::string_view text)
{
    bool digit = false;
    for (const char c : text) {
        if (c == '@' || c == '_' || c == '=')
            return false;
        digit = digit || isDigit(c);
    }
    return digit;
}

/// `mar 3 marzo 2026`: what stands behind the day of the week. Empty when there is none.
std::string_view behindWeekday(std::string_view cell)
{
    Cursor cursor{cell};
    if (!isWeekday(cursor.word()))
        return {};
    cursor.take(',') || cursor.take('.');
    cursor.skipBlanks();
    return cursor.rest;
}

std::optional<DateText> scanFromDay(std::string_view cell)
{
    Cursor cursor{cell};
    DateText text;
    if (takeCompact(cursor, text)) {
        if (!cursor.atEnd() && !takeZone(cursor, text))
            return std::nullopt;
        return cursor.atEnd() ? std::optional(text) : std::nullopt;
    }
    if (!takeDay(cursor, text))
        return std::nullopt;
    if (!cursor.atEnd() && !takeTimeOfDate(cursor, text))
        return std::nullopt;
    // 1.2.3 is a version and 12-34-5 nothing: numbers alone are a date only with a year of two or four digits at an end.
    const bool yearAtEnd = text.count == 2 || (text.digits[0] == 4 && text.digits[2] <= 2) ||
                           (text.digits[0] <= 2 && (text.digits[2] == 4 || text.digits[2] == 2));
    const bool twoNumbers =
        text.count == 2 && text.digits[0] <= 2 && text.digits[1] <= 2 && (text.separator == '/' || text.separator == '-');
    const bool plausible =
        text.named >= 0 || text.noYearMark || twoNumbers || (text.count == 3 && text.separator != ' ' && text.digits[1] <= 2);
    return yearAtEnd && plausible ? std::optional(text) : std::nullopt;
}

}  // namespace

std::optional<DateText> scanDate(std::string_view cell)
{
    const std::string_view trimmed = trimCell(cell);
    if (trimmed.size() < 5 || trimmed.size() > 48 || !hasDigitAndNoAddress(trimmed))
        return std::nullopt;
    if (std::optional<DateText> text = scanFromDay(trimmed))
        return text;
    const std::string_view rest = isWordByte(trimmed.front()) ? behindWeekday(trimmed) : std::string_view();
    return rest.empty() ? std::nullopt : scanFromDay(rest);
}

std::optional<std::int32_t> scanTime(std::string_view cell, bool dots)
{
    Cursor cursor{trimCell(cell)};
    DateText text;
    if (cursor.rest.size() > 16 || !takeTime(cursor, text, dots) || !cursor.atEnd())
        return std::nullopt;
    return text.msOfDay;
}

}  // namespace regia::import
