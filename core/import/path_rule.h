// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/mapping.h"
#include "core/import/preset.h"

namespace regia::import {

/// A pattern of a preset as a regular expression; `(?i)` at its start means any case. Compiled once a program.
[[nodiscard]] const std::regex& compiledPattern(const std::string& pattern);

/// What the file's name says by the preset's rules, transforms applied: the state of consent in `unsubscribed_members_export_…`.
[[nodiscard]] std::vector<ConstantColumn> constantsFromPath(const Preset& preset, std::string_view fileName);

}  // namespace regia::import
