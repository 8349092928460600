// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/repaired.h"
#include "core/import/table.h"
#include "core/workbench/workbench.h"

namespace regia::workbench {

/// A list of held-back rows that `saveHeldBack` wrote and somebody put right: what is different in it now.
struct HeldBackList {
    BatchId batch;
    std::string file;                         ///< that the batch came from
    std::vector<import::CellRepair> repairs;  ///< cells that are not as they were in that file; none: nothing was put right
};

/// Whether a table is such a list of an import that is in this workspace, and then what was put right in it: imported with
/// Workbench::importRepaired, so that nothing of the rows counts twice. Reads the list whole. Errors: those of reading; Cancelled.
[[nodiscard]] Result<std::optional<HeldBackList>> heldBackListIn(const Workbench& workbench, const import::TableInfo& table,
                                                                 Progress& progress);

}  // namespace regia::workbench
