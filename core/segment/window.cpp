// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/window.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/bug.h"
#include "core/calendar/window.h"
#include "core/segment/json_object.h"

namespace regia::segment {
namespace {

using calendar::DurationUnit;

/// Periods further back than this have no data and would leave the calendar.
constexpr std::int64_t kMostPeriods = 10'000;

calendar::PeriodUnit periodUnit(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Days: return calendar::PeriodUnit::Day;
    case DurationUnit::Weeks: return calendar::PeriodUnit::Week;
    case DurationUnit::Months: return calendar::PeriodUnit::Month;
    case DurationUnit::Years: return calendar::PeriodUnit::Year;
    case DurationUnit::Minutes:
    case DurationUnit::Hours: break;
    }
    throw Bug("a calendar window of hours");
}

calendar::DateRange daysOf(const Window& window, Instant asOf, const calendar::TimeZone& zone)
{
    if (window.kind == Window::Kind::Dates)
        return {window.from, window.to};
    return calendar::completePeriods(asOf, static_cast<std::int32_t>(window.length.count), periodUnit(window.length.unit), zone);
}

Result<LocalDate> parseDate(const JsonObject& object, std::string_view key)
{
    REGIA_TRY(const auto text, object.text(key));
    if (const auto date = calendar::parseIsoDate(text))
        return *date;
    return fail(ErrorCode::InvalidDocument, object.path(key), "expected a date, like \"2025-03-01\"");
}

Result<Window> parseDates(const nlohmann::json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"from", "to"}));
    REGIA_TRY(const auto from, parseDate(object, "from"));
    REGIA_TRY(const auto to, parseDate(object, "to"));
    if (to <= from)
        return fail(ErrorCode::InvalidDocument, object.path("to"), "the end is not after the start");
    return Window::dates(from, to);
}

Result<Window> parseCalendar(const nlohmann::json& json, const std::string& where)
{
    REGIA_TRY(const auto length, calendar::durationFromJson(json, where));
    if (length.unit == DurationUnit::Minutes || length.unit == DurationUnit::Hours)
        return fail(ErrorCode::InvalidDocument, where, "expected days, weeks, months or years");
    if (length.count > kMostPeriods)
        return fail(ErrorCode::InvalidDocument, where, "expected at most " + std::to_string(kMostPeriods));
    return Window{Window::Kind::Calendar, length, {}, {}};
}

}  // namespace

TimeRange resolve(const Window& window, Instant asOf, const calendar::TimeZone& zone)
{
    switch (window.kind) {
    case Window::Kind::All: return {std::numeric_limits<std::int64_t>::min(), asOf.ms};
    case Window::Kind::Last: return {window.length.subtractFrom(asOf, zone).ms, asOf.ms};
    case Window::Kind::Calendar:
    case Window::Kind::Dates: break;
    }
    const calendar::Interval interval = calendar::toInterval(daysOf(window, asOf, zone), zone);
    return {std::min(interval.start.ms, asOf.ms), std::min(interval.end.ms, asOf.ms)};
}

Result<Window> parseWindow(const nlohmann::json& json, const std::string& where)
{
    if (json == "all")
        return Window{};
    if (json.is_object() && json.contains("last")) {
        REGIA_TRY(const auto object, JsonObject::of(json, where, {"last"}));
        REGIA_TRY(const auto length, calendar::durationFromJson(json["last"], object.path("last")));
        return Window{Window::Kind::Last, length, {}, {}};
    }
    if (json.is_object() && json.contains("calendar")) {
        REGIA_TRY(const auto object, JsonObject::of(json, where, {"calendar"}));
        return parseCalendar(json["calendar"], object.path("calendar"));
    }
    if (json.is_object() && (json.contains("from") || json.contains("to")))
        return parseDates(json, where);
    if (json.is_object() && !json.empty())
        return fail(JsonObject::of(json, where, {"last", "calendar", "from", "to"}).error());
    return fail(ErrorCode::InvalidDocument, where,
                R"(expected "all", {"last":[30,"days"]}, {"calendar":[3,"months"]} or {"from":…,"to":…})");
}

nlohmann::json toJson(const Window& window)
{
    switch (window.kind) {
    case Window::Kind::All: return "all";
    case Window::Kind::Last: return {{"last", calendar::toJson(window.length)}};
    case Window::Kind::Calendar: return {{"calendar", calendar::toJson(window.length)}};
    case Window::Kind::Dates: break;
    }
    return {{"from", calendar::toIso(window.from)}, {"to", calendar::toIso(window.to)}};
}

}  // namespace regia::segment
