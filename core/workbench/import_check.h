// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/column_check.h"
#include "core/import/held_back.h"
#include "core/import/import.h"
#include "core/workbench/import_plan.h"
#include "core/workbench/workbench.h"

namespace regia::workbench {

/// What an import would do. The counts are those of the import itself, which was done to a private copy.
struct ImportCheck {
    import::ImportReceipt receipt;             ///< without a batch
    import::HeldBack heldBack;                 ///< the first of each reason, counts exact
    std::vector<import::ColumnCheck> columns;  ///< one a header
};

/// How many held-back cells of each reason a check lists.
inline constexpr std::size_t kMostHeldBackOfEach = 1000;

/// Reads the whole file and does with a private copy of the workspace what the import would do with the workspace, by the same
/// code. The workspace is read while it is copied (a second for 500 MB, from the system's cache) and let be afterwards: what is
/// imported meanwhile is not seen. The copy has no name on the disk and is gone at the end, also after a kill. May run on any
/// thread, beside everything else. `options.dryRun` does not matter. Progress counts thousandths.
/// Errors: those of import::importTable; DiskFull (no room for the copy); Cancelled.
[[nodiscard]] Result<ImportCheck> checkImport(const Workbench& workbench, const ImportPlan& plan, const import::ImportOptions& options,
                                              Progress& progress);

/// The same for several files that will be imported in this order: each is checked as if the ones before it were in.
[[nodiscard]] Result<std::vector<ImportCheck>> checkImports(const Workbench& workbench, std::span<const ImportPlan> plans,
                                                            const import::ImportOptions& options, Progress& progress);

/// One of several imports that belong together, with its own options.
struct PlannedImport {
    const ImportPlan* plan = nullptr;
    import::ImportOptions options;
};
/// The same, told one by one as they are done, from the thread of the work: `each` gets the place of the import and its check, or
/// what was wrong with it; the others are then checked as if it were not among them. Errors: those of the copy; Cancelled.
using EachCheck = std::function<void(std::size_t place, Result<ImportCheck> check)>;
[[nodiscard]] Result<void> checkTogether(const Workbench& workbench, std::span<const PlannedImport> imports, const EachCheck& each,
                                         Progress& progress);

}  // namespace regia::workbench
