// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workbench/workbench.h"

namespace regia::workbench {

/// Of these files those whose bytes no import of the workspace came from, in the same order. One that cannot be read counts as new:
/// the import says why. Reads each file whole. Errors: DiskFailure, WorkspaceDamaged, Cancelled.
[[nodiscard]] Result<std::vector<std::filesystem::path>> filesNotImported(const Workbench& workbench,
                                                                          const std::vector<std::filesystem::path>& files,
                                                                          Progress& progress);

}  // namespace regia::workbench
