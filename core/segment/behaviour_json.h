// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/base/result.h"
#include "core/segment/condition.h"

namespace regia::segment {

/// What stands under `did`, `agg`, `time` and `seq`. Errors: InvalidDocument.
[[nodiscard]] Result<Condition> parseDid(const nlohmann::json& json, const std::string& where);
[[nodiscard]] Result<Condition> parseAggregate(const nlohmann::json& json, const std::string& where);
[[nodiscard]] Result<Condition> parseTime(const nlohmann::json& json, const std::string& where);
[[nodiscard]] Result<Condition> parseSequence(const nlohmann::json& json, const std::string& where);
[[nodiscard]] nlohmann::json toJson(const Did& test);
[[nodiscard]] nlohmann::json toJson(const Aggregate& test);
[[nodiscard]] nlohmann::json toJson(const TimeTest& test);
[[nodiscard]] nlohmann::json toJson(const Sequence& test);

/// `sum avg min max distinct`.
[[nodiscard]] std::string_view toName(Aggregate::Function function);

}  // namespace regia::segment
