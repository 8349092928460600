// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace regia::calendar {
namespace {

using std::chrono::sys_days;

sys_days toSys(LocalDate date) { return sys_days{std::chrono::days{date.days}}; }

LocalDate fromSys(sys_days days) { return LocalDate{static_cast<std::int32_t>(days.time_since_epoch().count())}; }

std::chrono::year_month_day toChrono(LocalDate date) { return std::chrono::year_month_day{toSys(date)}; }

/// The day, or the month's last one when the month is shorter.
LocalDate clamped(std::chrono::year_month month, std::chrono::day day)
{
    const std::chrono::day last = (month / std::chrono::last).day();
    return fromSys(sys_days{month / std::min(day, last)});
}

LocalDate anniversaryIn(LocalDate date, std::int32_t year)
{
    const auto given = toChrono(date);
    return clamped(std::chrono::year{year} / given.month(), given.day());
}

std::optional<std::int32_t> digits(std::string_view text)
{
    std::int32_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<LocalDate> dateOf(std::int32_t year, std::int32_t month, std::int32_t day)
{
    if (year < -32767 || year > 32767 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return fromSys(sys_days{std::chrono::year{year} / month / day});
}

YearMonthDay toYearMonthDay(LocalDate date)
{
    const auto ymd = toChrono(date);
    return {static_cast<int>(ymd.year()), static_cast<std::int32_t>(static_cast<unsigned>(ymd.month())),
            static_cast<std::int32_t>(static_cast<unsigned>(ymd.day()))};
}

std::int32_t daysInMonth(std::int32_t year, std::int32_t month)
{
    static constexpr std::array<std::int32_t, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && std::chrono::year{year}.is_leap() ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

Weekday weekdayOf(LocalDate date) { return static_cast<Weekday>(std::chrono::weekday{toSys(date)}.iso_encoding() - 1); }

IsoWeek isoWeekOf(LocalDate date)
{
    // The week belongs to the year that holds its Thursday.
    const LocalDate thursday = addDays(date, 3 - static_cast<std::int32_t>(weekdayOf(date)));
    const std::int32_t year = toYearMonthDay(thursday).year;
    const std::int32_t firstDay = anniversaryIn(LocalDate{0}, year).days;  // 1 January
    return {year, (thursday.days - firstDay) / 7 + 1};
}

std::string isoWeekLabel(LocalDate date)
{
    const IsoWeek week = isoWeekOf(date);
    char text[48]{};
    std::snprintf(text, sizeof text, "%04d-W%02d", week.year, week.week);
    return text;
}

LocalDate addMonths(LocalDate date, std::int32_t months)
{
    const auto ymd = toChrono(date);
    return clamped(ymd.year() / ymd.month() + std::chrono::months{months}, ymd.day());
}

LocalDate firstOfMonth(LocalDate date) { return addDays(date, 1 - toYearMonthDay(date).day); }

std::int32_t ageOn(LocalDate birth, LocalDate on)
{
    const std::int32_t year = toYearMonthDay(on).year;
    const std::int32_t years = year - toYearMonthDay(birth).year;
    return anniversaryIn(birth, year) <= on ? years : years - 1;
}

LocalDate nextAnniversary(LocalDate date, LocalDate from)
{
    const std::int32_t year = toYearMonthDay(from).year;
    const LocalDate thisYear = anniversaryIn(date, year);
    return thisYear >= from ? thisYear : anniversaryIn(date, year + 1);
}

std::string toIso(LocalDate date)
{
    const YearMonthDay ymd = toYearMonthDay(date);
    char text[48]{};
    if (ymd.year >= 0 && ymd.year <= 9999)
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", ymd.year, ymd.month, ymd.day);
    else
        std::snprintf(text, sizeof text, "%+06d-%02d-%02d", ymd.year, ymd.month, ymd.day);
    return text;
}

std::optional<LocalDate> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return dateOf(*year, *month, *day);
}

}  // namespace regia::calendar
