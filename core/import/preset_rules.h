// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/import/preset.h"

namespace regia::import {

/// Parts that presets and saved mappings write alike. Errors: InvalidDocument with the path.
[[nodiscard]] Result<std::vector<Transform>> parseTransforms(const std::vector<std::string>& texts, const std::string& where);
[[nodiscard]] Result<std::vector<Emit>> parseEmits(const nlohmann::json& array, const std::string& where);
[[nodiscard]] Result<std::vector<RowRule>> parseRowRules(const nlohmann::json& keep, const nlohmann::json& drop, const std::string& where);

[[nodiscard]] nlohmann::json toJson(const Emit& emit);
[[nodiscard]] nlohmann::json toJson(const RowRule& rule);

}  // namespace regia::import
