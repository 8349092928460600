// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/calendar/duration.h"
#include "core/calendar/time_zone.h"

namespace regia::segment {

/// The time that a question looks at: everything, the last 30 days (rolling), the last 3 complete months, or two dates.
struct Window {
    enum class Kind : std::uint8_t { All, Last, Calendar, Dates };
    Kind kind = Kind::All;
    calendar::Duration length;  ///< of Last; of Calendar (days, weeks from Monday, months, years)
    LocalDate from, to;         ///< of Dates: [from, to), local

    [[nodiscard]] static Window last(std::int64_t count, calendar::DurationUnit unit) { return {Kind::Last, {count, unit}, {}, {}}; }
    [[nodiscard]] static Window complete(std::int64_t count, calendar::DurationUnit unit)
    {
        return {Kind::Calendar, {count, unit}, {}, {}};
    }
    [[nodiscard]] static Window dates(LocalDate from, LocalDate to) { return {Kind::Dates, {}, from, to}; }
    friend bool operator==(const Window&, const Window&) = default;
};

/// Half-open, UTC.
struct TimeRange {
    std::int64_t from = 0;
    std::int64_t to = 0;
    [[nodiscard]] bool contains(std::int64_t ms) const { return from <= ms && ms < to; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// The instants of a window as of A (01-time): never beyond A, because what is at or after A is not visible; from the
/// least instant on when the window is everything; empty (from == to) when it lies wholly after A.
[[nodiscard]] TimeRange resolve(const Window& window, Instant asOf, const calendar::TimeZone& zone);

/// JSON of documents: `"all"`, `{"last":[90,"days"]}`, `{"calendar":[3,"months"]}`, `{"from":…,"to":…}`. `where` is the
/// path for errors. Errors: InvalidDocument.
[[nodiscard]] Result<Window> parseWindow(const nlohmann::json& json, const std::string& where);
[[nodiscard]] nlohmann::json toJson(const Window& window);

}  // namespace regia::segment
