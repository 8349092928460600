// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/segment/condition.h"

namespace regia::segment {

/// Reads a condition on contacts as documents define it. Names are not looked up here (see `validate`).
/// Errors: InvalidDocument; where: the path (`all[1].did.evnt`), detail: what is wrong there (`unknown key, did you mean
/// "event"?`). `where` is the path of the condition itself in a larger document.
[[nodiscard]] Result<Condition> parseCondition(const nlohmann::json& json, const std::string& where = {});
/// The same from text. Errors: also InvalidDocument with the place where the text is no JSON.
[[nodiscard]] Result<Condition> parseConditionText(std::string_view text);

/// The JSON of a condition: `parseCondition(toJson(x)) = x`. Defaults (a window of all time, at least once) are left out.
[[nodiscard]] nlohmann::json toJson(const Condition& condition);

}  // namespace regia::segment
