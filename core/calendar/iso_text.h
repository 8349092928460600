// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/instant.h"
#include "core/calendar/time_zone.h"

namespace regia::calendar {

/// What an ISO 8601 text says and what it leaves open.
struct IsoText {
    LocalTime local;
    bool hasTime = false;
    std::optional<std::int32_t> offsetMinutes;  ///< of `Z`, `+02:00`; none: the text names no offset
};

/// `2025-03-01`, `2025-03-01T09:30`, `2025-03-01 09:30:00.123456`, each with `Z`, `+02`, `+0200` or `+02:00` after a time.
/// Digits below a millisecond are cut off. None for anything else, and for days and times that do not exist.
[[nodiscard]] std::optional<IsoText> parseIso(std::string_view text);

/// Only a text that names its offset is an instant.
[[nodiscard]] std::optional<Instant> parseIsoInstant(std::string_view text);

/// `2025-03-01T09:30:00Z`, with `.123` only when there are milliseconds.
[[nodiscard]] std::string toIso(Instant instant);
/// `2025-03-01T09:30:00`, likewise.
[[nodiscard]] std::string toIso(const LocalTime& local);

}  // namespace regia::calendar
