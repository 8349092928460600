// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/sample/person.h"

namespace regia::sample {

/// All that is known of a person.
[[nodiscard]] nlohmann::json fullProfile(const Person& person);
/// What one tool knows of it.
[[nodiscard]] nlohmann::json profileOf(const Person& person, Tool tool, const nlohmann::json& full);
/// The tool's own key of the person.
[[nodiscard]] std::string externalKeyOf(const Person& person, Tool tool);
[[nodiscard]] std::string cardOf(const Person& person);
[[nodiscard]] std::string orderNumber(const Order& order, std::int64_t id);
/// What else an event says, as JSON; empty: nothing.
[[nodiscard]] std::string propertiesOf(const Event& event);
[[nodiscard]] std::string_view stateOf(const Decision& decision);

}  // namespace regia::sample
