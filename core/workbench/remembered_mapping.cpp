// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/remembered_mapping.h"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/workbench/recipe.h"

namespace regia::workbench {

Result<void> rememberChoices(Workbench& workbench, const ImportPlan& plan)
{
    const std::string name = std::filesystem::path(plan.table.name).stem().string();
    return workbench.saveDocument("mapping", name.empty() ? plan.table.file : name, import::toJson(plan.mapping));
}

Result<std::string> applyRemembered(const Workbench& workbench, ImportPlan& plan)
{
    REGIA_TRY(const sqlite::Database reader, workbench.workspace().reader());
    NoProgress unwatched;
    REGIA_CHECK(recallRecipes({&plan, 1}, reader, workbench.workspace().settings(), unwatched));
    return plan.recalled.isByPerson ? plan.recalled.from : std::string();
}

}  // namespace regia::workbench
