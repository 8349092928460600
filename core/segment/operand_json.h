// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/base/result.h"
#include "core/segment/json_object.h"
#include "core/segment/operator.h"

namespace regia::segment {

/// The keys `op`, `value` and `match` of a test; what kind of value an operator takes is checked here, its type later.
struct ParsedTest {
    Operator op;
    Operand value;
    TextMatch match = TextMatch::Folded;
};
[[nodiscard]] Result<ParsedTest> readTest(const JsonObject& object, std::string_view valueKey = "value");
/// Puts `op`, `value` (unless the operator takes none) and `match` (unless folded) into an object.
void writeTest(nlohmann::json& object, Operator op, const Operand& value, TextMatch match, std::string_view valueKey = "value");

}  // namespace regia::segment
