// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "core/import/target.h"
#include "core/model/overwrite.h"

namespace regia::import {

/// What the values of a file may do to others, by the name of the attribute. Those that are not in it are Trusted.
using OverwriteRules = std::map<std::string, model::Overwrite, std::less<>>;

/// The rules in the document of a mapping, which a batch keeps. What a column is taken apart into (first and last name of a whole
/// one, the second address) follows it, unless a column of its own says otherwise. `repairs`: the batch puts right rows of one that
/// is in already, whose people are as new as they were then: Keep is Fill.
[[nodiscard]] OverwriteRules overwriteRulesOf(const nlohmann::json& mapping, bool repairs);

/// Whether a target is kept as an attribute of a person, so that a rule has something to decide about.
[[nodiscard]] bool isAttribute(const Target& target);

}  // namespace regia::import
