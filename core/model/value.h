// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/instant.h"
#include "core/model/attribute.h"

namespace regia::model {

/// The value of an attribute: missing, text, number, truth, day, instant, or a set of texts (never empty, no repeats).
using Value = std::variant<std::monostate, std::string, double, bool, LocalDate, Instant, std::vector<std::string>>;

/// As stored in a profile and written in documents: text, number, true/false, "2025-03-01", "2025-03-01T09:30:00Z", array.
[[nodiscard]] nlohmann::json toJson(const Value& value);
/// The reverse, read as `type`; missing when the JSON does not fit the type.
[[nodiscard]] Value valueFromJson(const nlohmann::json& json, AttributeType type);

}  // namespace regia::model
