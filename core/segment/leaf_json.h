// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/segment/condition.h"

namespace regia::segment {

/// Everything but the groups. Errors: InvalidDocument.
[[nodiscard]] Result<Condition> parseLeaf(const nlohmann::json& json, const std::string& where);
[[nodiscard]] nlohmann::json leafToJson(const Condition& leaf);
/// The key by which documents name the kind of a node: `attr`, `did`, `all` …
[[nodiscard]] std::string_view keyOf(const Condition& condition);

}  // namespace regia::segment
