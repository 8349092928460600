// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/duration.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/calendar/date.h"

namespace regia::calendar {
namespace {

constexpr std::array<std::string_view, 6> kNames{"minutes", "hours", "days", "weeks", "months", "years"};
constexpr std::array<std::int64_t, 4> kUnitMs{kMsPerMinute, kMsPerHour, kMsPerDay, 7 * kMsPerDay};
constexpr std::int64_t kMostCount = 1'000'000;

Instant shifted(Instant instant, const Duration& duration, std::int64_t sign, const TimeZone& zone)
{
    if (const auto elapsed = duration.elapsedMs())
        return Instant{instant.ms + sign * *elapsed};
    const std::int64_t months = duration.count * (duration.unit == DurationUnit::Years ? 12 : 1);
    // 12,000 months reach a thousand years: beyond that no data lies, and the calendar's own range must not be left.
    const auto bounded = static_cast<std::int32_t>(std::clamp<std::int64_t>(sign * months, -12'000, 12'000));
    LocalTime local = zone.toLocal(instant);
    local.date = addMonths(local.date, bounded);
    return zone.toInstant(local).instant;
}

}  // namespace

std::optional<std::int64_t> Duration::elapsedMs() const
{
    const auto index = static_cast<std::size_t>(unit);
    if (index >= kUnitMs.size())
        return std::nullopt;
    return count * kUnitMs[index];
}

Instant Duration::subtractFrom(Instant instant, const TimeZone& zone) const { return shifted(instant, *this, -1, zone); }
Instant Duration::addTo(Instant instant, const TimeZone& zone) const { return shifted(instant, *this, 1, zone); }

std::string_view toName(DurationUnit unit) { return kNames[static_cast<std::size_t>(unit)]; }

std::optional<DurationUnit> durationUnitFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name)
            return static_cast<DurationUnit>(i);
    return std::nullopt;
}

Result<Duration> durationFromJson(const nlohmann::json& json, const std::string& where)
{
    if (!json.is_array() || json.size() != 2 || !json[0].is_number_integer() || !json[1].is_string())
        return fail(ErrorCode::InvalidDocument, where, "expected a length of time like [30,\"days\"]");
    const auto unit = durationUnitFromName(json[1].get_ref<const std::string&>());
    if (!unit)
        return fail(ErrorCode::InvalidDocument, where + "[1]", "expected minutes, hours, days, weeks, months or years");
    const auto count = json[0].get<std::int64_t>();
    if (count < 1 || count > kMostCount)
        return fail(ErrorCode::InvalidDocument, where + "[0]", "expected a whole number from 1 to 1000000");
    return Duration{count, *unit};
}

nlohmann::json toJson(const Duration& duration) { return nlohmann::json::array({duration.count, std::string(toName(duration.unit))}); }

}  // namespace regia::calendar
