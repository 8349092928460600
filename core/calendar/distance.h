// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/instant.h"
#include "core/calendar/time_zone.h"

namespace regia::calendar {

/// Days of 24 hours.
[[nodiscard]] double elapsedDays(Instant from, Instant to);
/// Local midnights between the two.
[[nodiscard]] std::int32_t calendarDays(Instant from, Instant to, const TimeZone& zone);

/// An event's time, and whether its source gave only the day.
struct EventTime {
    Instant at;
    bool dateOnly = false;
};
/// Calendar days when either is date-only, elapsed days otherwise.
[[nodiscard]] double daysBetween(const EventTime& from, const EventTime& to, const TimeZone& zone);
/// 0 <= distance <= days: limits are inclusive, unlike periods.
[[nodiscard]] bool isWithinDays(const EventTime& from, const EventTime& to, double days, const TimeZone& zone);

}  // namespace regia::calendar
