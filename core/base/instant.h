// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace regia {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. The one time type of records, events and results.
struct Instant {
    std::int64_t ms = 0;
    friend constexpr auto operator<=>(Instant, Instant) = default;
};

inline constexpr std::int64_t kMsPerSecond = 1000;
inline constexpr std::int64_t kMsPerMinute = 60 * kMsPerSecond;
inline constexpr std::int64_t kMsPerHour = 60 * kMsPerMinute;
inline constexpr std::int64_t kMsPerDay = 24 * kMsPerHour;

/// A day of the calendar without a zone: days since 1970-01-01. A birthday, a bucket's label; it never shifts.
struct LocalDate {
    std::int32_t days = 0;
    friend constexpr auto operator<=>(LocalDate, LocalDate) = default;
};

}  // namespace regia
