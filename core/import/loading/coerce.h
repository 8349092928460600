// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

#include "core/model/attribute.h"

namespace regia::import {

/// The value of a file's column as the type that the workspace's attribute has: text takes everything, a set takes a text or
/// number as its one member, a number takes a text that is written as one, true/false 1, 0 and the words. None if it does not fit.
[[nodiscard]] std::optional<nlohmann::json> coerced(const nlohmann::json& value, model::AttributeType from, model::AttributeType to);

}  // namespace regia::import
