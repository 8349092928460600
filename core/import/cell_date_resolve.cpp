// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/calendar/date.h"
#include "core/import/cell_date.h"

namespace regia::import {
namespace {

constexpr int kYearUnknown = 1604;

struct Places {
    int year, month, day;  ///< which part is which; year -1: none
};

Places placesOf(const DateText& text, DateOrder order)
{
    if (text.count == 2) {
        if (text.named >= 0)
            return {-1, text.named, 1 - text.named};
        return text.noYearMark || order != DateOrder::DayMonthYear ? Places{-1, 0, 1} : Places{-1, 1, 0};
    }
    if (text.named == 0)
        return {2, 0, 1};
    if (text.named == 2)
        return {0, 2, 1};
    if (text.yearFirst())
        return {0, 1, 2};
    if (text.named == 1)
        return {2, 1, 0};
    if (order == DateOrder::YearMonthDay && text.digits[2] == 2)
        return text.digits[0] == 2 && text.parts[0] > 31 ? Places{0, 1, 2} : Places{2, 1, 0};
    return order == DateOrder::MonthDayYear ? Places{2, 0, 1} : Places{2, 1, 0};
}

int fullYear(int year, int digits, const ColumnType& type)
{
    if (digits > 2)
        return year;
    const int thisYear = type.today.days == 0 ? 2069 : calendar::toYearMonthDay(type.today).year;
    const int century = thisYear / 100 * 100;
    return century + year <= thisYear + 1 ? century + year : century - 100 + year;
}

std::string dayPattern(const DateText& text, DateOrder order)
{
    const Places places = placesOf(text, order);
    std::string pattern(text.noYearMark ? "--" : "");
    for (int i = 0; i < text.count; ++i) {
        if (i > 0)
            pattern += text.compact                                         ? ""
                       : text.named == 0 && i == 2 && text.separator == ' ' ? ", "
                                                                            : std::string(1, text.separator == 0 ? '-' : text.separator);
        if (i == places.year)
            pattern += text.digits[i] == 4 ? "yyyy" : "yy";
        else if (i == places.month)
            pattern += i == text.named ? (text.longName ? "MMMM" : "MMM") : text.digits[i] == 1 ? "M" : "MM";
        else
            pattern += text.digits[i] == 1 ? "d" : "dd";
    }
    return pattern;
}

}  // namespace

std::optional<CellTime> resolveDate(const DateText& text, const ColumnType& type)
{
    if (text.count == 2 && text.named < 0 && !text.noYearMark && !type.withoutYear)
        return std::nullopt;
    const Places places = placesOf(text, type.order);
    int month = text.parts[places.month], day = text.parts[places.day];
    if (month > 12 && day <= 12 && text.named < 0 && !text.yearFirst())
        std::swap(month, day);
    CellTime time;
    time.yearKnown = places.year >= 0;
    const int digits = places.year >= 0 ? text.digits[places.year] : 4;
    const int year = places.year >= 0 ? fullYear(text.parts[places.year], digits, type) : kYearUnknown;
    std::optional<LocalDate> date = calendar::dateOf(year, month, day);
    if (date && type.birth && digits == 2 && type.today.days != 0 && *date > type.today)
        date = calendar::dateOf(year - 100, month, day);
    if (!date || year == 0 || year == 9999 || (type.birth && type.today.days != 0 && *date > type.today))
        return std::nullopt;
    time.day = *date;
    if (text.hasTime) {
        time.msOfDay = text.msOfDay % static_cast<std::int32_t>(kMsPerDay);
        time.day = calendar::addDays(time.day, text.msOfDay / static_cast<std::int32_t>(kMsPerDay));
    }
    time.offsetMinutes = text.offsetMinutes;
    return time;
}

std::string patternOf(const DateText& text, DateOrder order)
{
    std::string pattern = dayPattern(text, order);
    if (!text.hasTime)
        return pattern;
    if (text.compact)
        return pattern + "THHmmss";
    pattern += text.isoT ? "T" : text.commaBeforeTime ? ", " : " ";
    pattern += text.twelveHours ? (text.hourPadded ? "hh" : "h") : (text.hourPadded ? "HH" : "H");
    pattern += text.timeSeparator + std::string("mm");
    if (text.hasSeconds)
        pattern += text.timeSeparator + std::string("ss");
    if (text.hasFraction)
        pattern += ".zzz";
    if (text.twelveHours)
        pattern += " AP";
    if (text.offsetMinutes)
        pattern += text.zoneText.find(':') != std::string_view::npos             ? "±HH:mm"
                   : text.zoneText.find_first_of("+-") != std::string_view::npos ? " ±HHmm"
                                                                                 : "Z";
    return pattern;
}

}  // namespace regia::import
