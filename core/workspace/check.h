// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workspace/workspace.h"

namespace regia::workspace {

/// Something that does not hold in the file. `code` is stable: damaged_page, foreign_key, rows_not_accounted_for,
/// rows_not_kept, orphan_event …; `text` is English and names an example.
struct Finding {
    std::string code;
    std::string text;
};

/// Checks all that must always hold: pages and indexes, references, accounting of every import, no orphans, valid JSON.
/// Nothing found: an empty list. About 5 s per 150 MB. Errors: Cancelled, DiskFailure.
[[nodiscard]] Result<std::vector<Finding>> check(const Workspace& workspace, Progress& progress);

}  // namespace regia::workspace
