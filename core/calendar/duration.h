// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/calendar/time_zone.h"

namespace regia::calendar {

enum class DurationUnit : std::uint8_t { Minutes, Hours, Days, Weeks, Months, Years };

/// A length of time as documents say it, `[30,"days"]`. Minutes to weeks are elapsed time (a day is 24 hours, whatever the
/// clocks do); months and years follow the calendar of a zone, clamped to the month's last day.
struct Duration {
    std::int64_t count = 0;
    DurationUnit unit = DurationUnit::Days;

    /// The length in milliseconds; none for months and years, which have none of their own.
    [[nodiscard]] std::optional<std::int64_t> elapsedMs() const;
    [[nodiscard]] Instant subtractFrom(Instant instant, const TimeZone& zone) const;
    [[nodiscard]] Instant addTo(Instant instant, const TimeZone& zone) const;

    friend bool operator==(const Duration&, const Duration&) = default;
};

/// `minutes hours days weeks months years`.
[[nodiscard]] std::string_view toName(DurationUnit unit);
[[nodiscard]] std::optional<DurationUnit> durationUnitFromName(std::string_view name);

/// `[30,"days"]`: a whole number from 1 to 1,000,000 and a unit. `where` is the path that an error names. Errors: InvalidDocument.
[[nodiscard]] Result<Duration> durationFromJson(const nlohmann::json& json, const std::string& where);
[[nodiscard]] nlohmann::json toJson(const Duration& duration);

}  // namespace regia::calendar
