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

/// Applies what earlier imports and kept choices teach (recipe.h), and answers the name of the choices where a person had made some;
/// empty where nobody had.
[[nodiscard]] Result<std::string> applyRemembered(const Workbench& workbench, ImportPlan& plan);

}  // namespace regia::workbench
