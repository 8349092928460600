// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_date.h"

#include <algorithm>
#include <array>

#include "core/import/cell_cursor.h"
#include "core/import/cell_date_words.h"
#include "core/import/cell_number.h"
#include "core/import/cell_time.h"

namespace regia::import {
namespace {

bool takePart(Cursor& cursor, DateText& text)
{
    const int i = text.count;
    if (isDigit(cursor.peek())) {
        text.parts[i] = cursor.number(4, &text.digits[i]);
        if (text.parts[i] < 0 || text.digits[i] == 3)
            return false;
        if (text.digits[i] <= 2) {
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
        // `3. April 2026`, and behind a month's name anything.
        const std::size_t word = cursor.rest.find_first_not_of(' ');
        if (text.named >= 0 || (separator == '.' && word != std::string_view::npos && isWordByte(cursor.rest[word])))
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
    // A web server's log: 03/Apr/2026:10:00:00.
    if (text.named >= 0)
        cursor.take(':');
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
        text.count == 2 && text.named < 0 && text.digits[0] <= 2 && text.digits[1] <= 2 && (text.separator == '/' || text.separator == '-');
    // `Apr-26` is how spreadsheets write April 2026.
    const bool isMonthOfYear = text.count == 2 && text.named == 0 && text.separator == '-';
    const bool plausible = (text.named >= 0 && !isMonthOfYear) || text.noYearMark || twoNumbers ||
                           (text.count == 3 && text.separator != ' ' && text.digits[1] <= 2);
    return yearAtEnd && plausible ? std::optional(text) : std::nullopt;
}

}  // namespace

std::optional<DateText> scanDate(std::string_view cell)
{
    std::string_view trimmed = trimCell(cell);
    // A spreadsheet's mark of text.
    if (trimmed.starts_with('\''))
        trimmed.remove_prefix(1);
    constexpr std::size_t kLongest = 72;
    if (trimmed.size() < 5 || trimmed.size() > kLongest || !hasDigitAndNoAddress(trimmed))
        return std::nullopt;
    if (std::optional<DateText> text = scanFromDay(trimmed))
        return text;
    const std::string_view rest = isWordByte(trimmed.front()) ? behindWeekday(trimmed) : std::string_view();
    return rest.empty() ? std::nullopt : scanFromDay(rest);
}

bool isNoDay(const DateText& text)
{
    return (text.parts[0] == 0 && text.parts[1] == 0) || (text.parts[0] == 9999 && text.parts[1] == 12) || text.parts[2] == 9999 ||
           (text.yearFirst() && text.parts[2] == 0);
}

bool isNoDay(std::string_view cell)
{
    const std::optional<DateText> text = scanDate(cell);
    return text && isNoDay(*text);
}

}  // namespace regia::import
