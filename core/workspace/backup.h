// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/durable_file.h"
#include "core/workspace/workspace.h"

namespace regia::workspace {

/// A whole copy, compact and checked, also while the workspace is in use: it appears under its name in one step.
/// Errors: AlreadyExists, InvalidInput (the workspace itself), DiskFull, DiskFailure, FileUnreadable, WorkspaceDamaged,
/// Cancelled.
[[nodiscard]] Result<void> backup(const Workspace& workspace, const std::filesystem::path& target, sqlite::Overwrite overwrite,
                                  Progress& progress);

}  // namespace regia::workspace
