// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.h"
#include "core/base/result.h"

namespace regia::calendar {

/// What a wall clock shows, without saying where: a day and the milliseconds since its midnight, 0 … 86,399,999.
struct LocalTime {
    LocalDate date;
    std::int32_t msOfDay = 0;
    friend constexpr auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// Whether a wall clock ever showed a time: once, never (spring), or twice (autumn).
enum class WallClock : std::uint8_t { Once, Nonexistent, Ambiguous };

struct ResolvedTime {
    Instant instant;
    WallClock kind = WallClock::Once;
};

/// The rules of one IANA zone as a table of transitions, made once from ICU and shared; copying is cheap. Conversions are a
/// binary search. Any thread.
class TimeZone {
public:
    /// UTC.
    TimeZone();

    /// `Europe/Rome`. Errors: UnknownName.
    [[nodiscard]] static Result<TimeZone> load(std::string_view name);
    /// Every zone that `load` takes, sorted.
    [[nodiscard]] static const std::vector<std::string>& names();

    [[nodiscard]] const std::string& name() const;
    /// Local minus UTC.
    [[nodiscard]] std::int64_t offsetMs(Instant instant) const;
    [[nodiscard]] LocalTime toLocal(Instant instant) const;
    [[nodiscard]] LocalDate localDayOf(Instant instant) const;
    /// The day's first instant; days last 23, 24 or 25 hours. A day that the zone skipped starts where the next one does.
    [[nodiscard]] Instant startOfDay(LocalDate date) const;
    /// A time that does not exist is moved forward by the gap; of one that happens twice the first is taken (01-time).
    [[nodiscard]] ResolvedTime toInstant(LocalTime local) const;

    friend bool operator==(const TimeZone& a, const TimeZone& b) { return a.name() == b.name(); }

private:
    friend class LocalClock;
    struct Table;
    explicit TimeZone(std::shared_ptr<const Table> table);

    std::shared_ptr<const Table> m_table;
};

/// Local days of many instants that mostly lie near each other: remembers the stretch between two transitions, so that a
/// walk in order costs a comparison an event. One thread each.
class LocalClock {
public:
    explicit LocalClock(const TimeZone& zone) : m_zone(zone) {}

    [[nodiscard]] LocalDate dayOf(Instant instant)
    {
        if (instant.ms < m_from || instant.ms >= m_to)
            seek(instant);
        return dayOfLocalMs(instant.ms + m_offset);
    }
    [[nodiscard]] LocalTime timeOf(Instant instant)
    {
        const LocalDate day = dayOf(instant);
        return {day, static_cast<std::int32_t>(instant.ms + m_offset - day.days * kMsPerDay)};
    }

private:
    static LocalDate dayOfLocalMs(std::int64_t ms)
    {
        return LocalDate{static_cast<std::int32_t>(ms >= 0 ? ms / kMsPerDay : (ms + 1) / kMsPerDay - 1)};
    }
    void seek(Instant instant);

    TimeZone m_zone;
    std::int64_t m_from = 0;
    std::int64_t m_to = 0;
    std::int64_t m_offset = 0;
};

}  // namespace regia::calendar
