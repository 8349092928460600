// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/workbench/import_plan.h"
#include "core/workbench/workbench.h"

/// What a person decided about an export is kept in the workspace (a document of the kind `mapping`), so that the next file
/// with the same columns comes in the same way.
namespace regia::workbench {

/// Keeps the choices in a plan under the name of its table without the extension; an earlier one of that name is replaced.
[[nodiscard]] Result<void> rememberChoices(Workbench& workbench, const ImportPlan& plan);

/// Applies the newest kept choices that were made for these columns, whatever their case, and answers their name; empty where
/// there are none. What the file itself says (formats, zones, constants of its name) is not taken from the past.
[[nodiscard]] Result<std::string> applyRemembered(const Workbench& workbench, ImportPlan& plan);

}  // namespace regia::workbench
