// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>

#include "core/import/facts.h"
#include "core/model/value.h"

namespace regia::import {

/// Appends the JSON of a value: the text that workspace::textOf makes of model::toJson, without a JSON object in between where
/// that can be, for a text or number is most of what a million rows have.
void appendTextJson(std::string& out, std::string_view text);
void appendValueJson(std::string& out, const model::Value& value);
void appendJson(std::string& out, const nlohmann::json& json);

/// Whether a value says anything that JSON can hold: it is not missing and no number without a value.
[[nodiscard]] bool isStorable(const model::Value& value);

/// What several cells say of one attribute: the members of all sets, or the first value.
[[nodiscard]] model::Value unitedValue(std::span<const AttributeFact* const> facts);

}  // namespace regia::import
