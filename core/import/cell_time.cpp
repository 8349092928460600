// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_time.h"

#include <algorithm>

#include "core/import/cell_date_words.h"
#include "core/import/cell_number.h"

namespace regia::import {
namespace {

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

/// `GMT+0200 (Central European Summer Time)`: the brackets say the offset again.
void skipZoneInWords(Cursor& cursor)
{
    const Cursor before = cursor;
    cursor.skipBlanks();
    const std::size_t end = cursor.rest.find(')');
    if (cursor.peek() != '(' || end == std::string_view::npos) {
        cursor = before;
        return;
    }
    cursor.rest.remove_prefix(end + 1);
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

}  // namespace

bool takeZone(Cursor& cursor, DateText& text)
{
    cursor.skipBlanks();
    const std::string_view start = cursor.rest;
    const bool bracket = cursor.take('(');
    if (const std::string_view word = cursor.word(); !word.empty()) {
        text.offsetMinutes = zoneMinutes(word);
        if (text.offsetMinutes == 0 && (cursor.peek() == '+' || cursor.peek() == '-'))
            text.offsetMinutes = takeOffset(cursor);
    } else
        text.offsetMinutes = takeOffset(cursor);
    if (!text.offsetMinutes || (bracket && !cursor.take(')')))
        return false;
    text.zoneText = start.substr(0, start.size() - cursor.rest.size());
    skipZoneInWords(cursor);
    return true;
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

std::optional<std::int32_t> scanTime(std::string_view cell, bool dots)
{
    Cursor cursor{trimCell(cell)};
    DateText text;
    if (cursor.rest.size() > 16 || !takeTime(cursor, text, dots) || !cursor.atEnd())
        return std::nullopt;
    return text.msOfDay;
}

}  // namespace regia::import
