// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/iso_text.h"

#include <algorithm>
#include <cstdio>

#include "core/calendar/date.h"

namespace regia::calendar {
namespace {

constexpr std::int64_t kSaneYearsMs = 9999LL * 366 * kMsPerDay;

/// Reads from the front of a text and remembers whether everything fitted.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool nextIs(char c) const { return !m_text.empty() && m_text.front() == c; }
    [[nodiscard]] bool nextIsDigit() const { return !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9'; }

    bool skip(char c)
    {
        if (!nextIs(c))
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    std::int32_t twoDigits()
    {
        const std::int32_t tens = digit();
        return tens * 10 + digit();
    }
    std::int32_t digit()
    {
        if (!nextIsDigit()) {
            m_failed = true;
            return 0;
        }
        const std::int32_t value = m_text.front() - '0';
        m_text.remove_prefix(1);
        return value;
    }
    std::string_view take(std::size_t count)
    {
        const std::string_view taken = m_text.substr(0, count);
        m_text.remove_prefix(taken.size());
        return taken;
    }

private:
    std::string_view m_text;
    bool m_failed = false;
};

/// `.123456` or `,123`: milliseconds, the rest cut off.
std::int32_t readFraction(Reader& reader)
{
    if (!reader.skip('.') && !reader.skip(','))
        return 0;
    std::int32_t ms = 0;
    std::int32_t scale = 100;
    ms += reader.digit() * scale;
    while (reader.nextIsDigit()) {
        scale /= 10;
        ms += reader.digit() * scale;
    }
    return ms;
}

std::optional<std::int32_t> readTime(Reader& reader)
{
    const std::int32_t hours = reader.twoDigits();
    if (!reader.skip(':'))
        return std::nullopt;
    const std::int32_t minutes = reader.twoDigits();
    std::int32_t seconds = 0;
    std::int32_t ms = 0;
    if (reader.skip(':')) {
        seconds = reader.twoDigits();
        ms = readFraction(reader);
    }
    if (reader.failed() || hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms;
}

/// Minutes of `+02`, `+0200`, `+02:00`; the sign has been seen.
std::optional<std::int32_t> readOffset(Reader& reader)
{
    const std::int32_t sign = reader.skip('-') ? -1 : 1;
    if (sign == 1 && !reader.skip('+'))
        return std::nullopt;
    const std::int32_t hours = reader.twoDigits();
    std::int32_t minutes = 0;
    if (!reader.atEnd()) {
        reader.skip(':');
        minutes = reader.twoDigits();
    }
    if (reader.failed() || hours > 18 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 60 + minutes);
}

std::string clockText(std::int32_t msOfDay)
{
    const std::int32_t seconds = msOfDay / 1000;
    char text[48]{};
    const int length = std::snprintf(text, sizeof text, "T%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (msOfDay % 1000 != 0)
        std::snprintf(text + length, sizeof text - static_cast<std::size_t>(length), ".%03d", msOfDay % 1000);
    return text;
}

}  // namespace

std::optional<IsoText> parseIso(std::string_view text)
{
    Reader reader(text);
    const auto date = parseIsoDate(reader.take(10));
    if (!date)
        return std::nullopt;
    IsoText found{.local = {*date, 0}, .hasTime = false, .offsetMinutes = std::nullopt};
    if (reader.atEnd())
        return found;
    if (!reader.skip('T') && !reader.skip('t') && !reader.skip(' '))
        return std::nullopt;
    const auto time = readTime(reader);
    if (!time)
        return std::nullopt;
    found.local.msOfDay = *time;
    found.hasTime = true;
    if (reader.atEnd())
        return found;
    reader.skip(' ');
    if (reader.skip('Z') || reader.skip('z'))
        found.offsetMinutes = 0;
    else if (found.offsetMinutes = readOffset(reader); !found.offsetMinutes)
        return std::nullopt;
    if (!reader.atEnd())
        return std::nullopt;
    return found;
}

std::optional<Instant> parseIsoInstant(std::string_view text)
{
    const auto found = parseIso(text);
    if (!found || !found->offsetMinutes)
        return std::nullopt;
    return Instant{found->local.date.days * kMsPerDay + found->local.msOfDay - *found->offsetMinutes * kMsPerMinute};
}

std::string toIso(Instant instant)
{
    // An instant that no calendar text can say (a sentinel) is printed as the last one that can.
    const std::int64_t ms = std::clamp(instant.ms, -kSaneYearsMs, kSaneYearsMs);
    return toIso(TimeZone().toLocal(Instant{ms})) + 'Z';
}

std::string toIso(const LocalTime& local) { return toIso(local.date) + clockText(local.msOfDay); }

}  // namespace regia::calendar
