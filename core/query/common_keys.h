// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <variant>

#include "core/metrics/grouping.h"
#include "core/metrics/measure.h"
#include "core/metrics/scope.h"
#include "core/query/kind.h"
#include "core/segment/json_object.h"

/// The keys that every query may have.
namespace regia::query {

/// What an answer is set beside: nothing, the period before, the same a year ago, another period, other contacts.
using Comparison = std::variant<std::monostate, metrics::Earlier, segment::Window, segment::Condition>;

/// `segment` (a condition or a name), `period`, `as_of` (an instant). Errors: InvalidDocument.
[[nodiscard]] Result<metrics::Scope> readScope(const segment::JsonObject& object);
/// Writes only what is not the default.
void writeScope(nlohmann::json& json, const metrics::Scope& scope);

/// `compare`: "previous", "year_ago", a period, {"segment":C}. Errors: InvalidDocument.
[[nodiscard]] Result<Comparison> readComparison(const segment::JsonObject& object);
void writeComparison(nlohmann::json& json, const Comparison& comparison);
[[nodiscard]] inline bool isAsked(const Comparison& comparison) { return !std::holds_alternative<std::monostate>(comparison); }
/// The scope that the comparison means. Errors: InvalidInput (nothing lies before all time), UnknownName (the zone).
[[nodiscard]] Result<metrics::Scope> comparedScope(const metrics::Scope& scope, const Comparison& comparison,
                                                   const segment::Dataset& dataset);

/// `by`: {"attr":…}, {"prop":…,"at":"entry" | "last" | "every" | step}, {"segments":[…]}, {"stage":true}. Errors: InvalidDocument.
[[nodiscard]] Result<std::optional<metrics::Grouping>> readBy(const segment::JsonObject& object);
void writeBy(nlohmann::json& json, const std::optional<metrics::Grouping>& by);

/// `interval`: day, week, month, quarter, year.
[[nodiscard]] Result<std::optional<calendar::PeriodUnit>> readInterval(const segment::JsonObject& object);

/// The keys event, where, fn and prop of an object that may have others; `fn` is count when it is left out.
[[nodiscard]] Result<metrics::Measure> readMeasure(const segment::JsonObject& object, const nlohmann::json& json);
void writeMeasure(nlohmann::json& json, const metrics::Measure& measure);

/// A word out of a list, or the default. Errors: InvalidDocument with the nearest.
[[nodiscard]] Result<std::size_t> readWord(const segment::JsonObject& object, std::string_view key,
                                           std::initializer_list<std::string> words, std::size_t fallback);
/// Texts in an array. Errors: InvalidDocument.
[[nodiscard]] Result<std::vector<std::string>> readTexts(const segment::JsonObject& object, std::string_view key);

}  // namespace regia::query
