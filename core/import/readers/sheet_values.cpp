// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/sheet_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "core/base/instant.h"
#include "core/calendar/date.h"

namespace regia::import {
namespace {

constexpr double kLastSerial = 2'958'466;            // 9999-12-31
constexpr double kExactIntegers = 9007199254740992;  // 2^53
constexpr std::int32_t kSecondsPerDay = 86400;
constexpr std::size_t kWidestPadding = 40;

/// A format's letters, without what is only shown: text in quotes, escaped signs, blanks of a width, colours and locales.
struct FormatLetters {
    std::string letters;
    bool elapsed = false;  ///< [h] [m] [s]
};

FormatLetters lettersOf(std::string_view code)
{
    FormatLetters found;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            break;
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*')
            ++i;
        else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos) {
                found.elapsed = true;
                found.letters += inside.front();
            }
            i = end;
        } else
            found.letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return found;
}

std::string twoDigits(std::int32_t value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string clockText(std::int32_t seconds, bool padHours)
{
    const std::int32_t hours = seconds / 3600;
    return (padHours ? twoDigits(hours) : std::to_string(hours)) + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
}

std::string dayText(std::int32_t serial, bool date1904)
{
    // The 1900 system counts a 29 February that never was; it has no ISO date but is kept as people saw it.
    if (!date1904 && serial == 60)
        return "1900-02-29";
    if (!date1904 && serial == 0)
        return "1900-01-00";
    constexpr std::int32_t kDay0Of1900 = -25569, kDay0Of1904 = -24107;
    return calendar::toIso(LocalDate{date1904 ? kDay0Of1904 + serial : kDay0Of1900 + serial + (serial < 60 ? 1 : 0)});
}

std::string dateText(double value, NumberMeaning meaning, bool date1904)
{
    auto day = static_cast<std::int32_t>(value);
    auto seconds = static_cast<std::int32_t>(std::lround((value - day) * kSecondsPerDay));
    if (seconds == kSecondsPerDay) {
        ++day;
        seconds = 0;
    }
    if (meaning == NumberMeaning::Time && day == 0)
        return clockText(seconds, true);
    const bool withTime = meaning != NumberMeaning::Date || seconds > 0;
    return dayText(day, date1904) + (withTime ? "T" + clockText(seconds, true) : std::string());
}

std::string paddedText(double value, int width)
{
    std::string digits = shortestDecimal(value);
    if (value < 0 || std::floor(value) != value)
        return digits;
    if (digits.size() < static_cast<std::size_t>(width))
        digits.insert(0, static_cast<std::size_t>(width) - digits.size(), '0');
    return digits;
}

}  // namespace

NumberFormat meaningOfFormatCode(std::string_view code)
{
    const FormatLetters found = lettersOf(code);
    const std::string& letters = found.letters;
    if (letters.find("general") != std::string::npos)
        return {};
    if (!letters.empty() && letters.find_first_not_of('0') == std::string::npos)
        return letters.size() > 1 ? NumberFormat{NumberMeaning::Padded, static_cast<int>(std::min(letters.size(), kWidestPadding))}
                                  : NumberFormat{};
    const bool day = letters.find('d') != std::string::npos, year = letters.find('y') != std::string::npos;
    const bool hour = letters.find('h') != std::string::npos, second = letters.find('s') != std::string::npos;
    const bool month = letters.find('m') != std::string::npos;
    if (found.elapsed && !day && !year)
        return {NumberMeaning::Duration};
    if (day || year || (month && !hour && !second && letters.find_first_of("0#?") == std::string::npos))
        return {hour || second ? NumberMeaning::DateTime : NumberMeaning::Date};
    return {hour || (second && month) ? NumberMeaning::Time : NumberMeaning::Number};
}

NumberFormat meaningOfBuiltInFormat(std::int64_t id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return {NumberMeaning::Date};
    if ((id >= 18 && id <= 21) || id == 45 || id == 47 || (id >= 32 && id <= 35) || id == 55 || id == 56)
        return {NumberMeaning::Time};
    if (id == 22)
        return {NumberMeaning::DateTime};
    return {id == 46 ? NumberMeaning::Duration : NumberMeaning::Number};
}

std::string sheetNumber(double value, const NumberFormat& format, bool date1904)
{
    if (format.meaning == NumberMeaning::Number)
        return shortestDecimal(value);
    if (format.meaning == NumberMeaning::Padded)
        return paddedText(value, format.width);
    if (!(value >= 0) || value >= kLastSerial)
        return shortestDecimal(value);
    if (format.meaning == NumberMeaning::Duration)
        return clockText(static_cast<std::int32_t>(std::min(std::lround(value * kSecondsPerDay), 2'000'000'000L)), false);
    return dateText(value, format.meaning, date1904);
}

std::string shortestDecimal(double value)
{
    std::array<char, 400> text;
    const auto fixed = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    std::string plain(text.data(), fixed.ec == std::errc() ? fixed.ptr : text.data());
    if (std::isfinite(value) && std::abs(value) >= kExactIntegers) {
        // The fixed form has digits that are not needed to tell the number from its neighbours: zeros stand for them.
        const auto shortest = std::to_chars(text.data(), text.data() + text.size(), std::abs(value), std::chars_format::scientific);
        const char* const exponent = std::find(text.data(), shortest.ptr, 'e');
        const auto digits = exponent - text.data() - std::count(static_cast<const char*>(text.data()), exponent, '.');
        std::fill(plain.begin() + std::min<std::ptrdiff_t>(std::ssize(plain), digits + (value < 0 ? 1 : 0)), plain.end(), '0');
    }
    return plain == "-0" ? "0" : plain;
}

std::int64_t columnOfReference(std::string_view reference)
{
    std::int64_t column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && i < 4 && reference[i] >= 'A' && reference[i] <= 'Z'; ++i)
        column = column * 26 + (reference[i] - 'A' + 1);
    return column - 1;
}

}  // namespace regia::import
