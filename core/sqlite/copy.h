// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"
#include "core/sqlite/durable_file.h"

namespace regia::sqlite {

/// A whole, compact copy of an open database under another name: VACUUM INTO a hidden file beside it, quick check, write
/// through, rename. Nothing that was deleted is in it, and never is half a file seen under the name.
/// Errors: AlreadyExists, DiskFull, DiskFailure, FileUnreadable, WorkspaceDamaged (the copy fails its check), Cancelled.
[[nodiscard]] Result<void> vacuumInto(Database& database, const std::filesystem::path& target, Overwrite overwrite, Progress& progress);

/// Rewrites the file without its free pages and without a trace of what was deleted. Big files use a temporary one beside
/// `database`'s own. Not inside a transaction. Errors: DiskFull, DiskFailure, WorkspaceInUse, Cancelled.
[[nodiscard]] Result<void> vacuum(Database& database, Progress& progress);

enum class Depth {
    Quick,  ///< every page is read and holds together; a third of a second per 150 MB
    Full,   ///< and every index says what its table says; ten times as long
};
/// What is wrong with the file, at most `limit` findings, none if it is sound. Errors: Cancelled, DiskFailure.
[[nodiscard]] Result<std::vector<std::string>> integrityFindings(const Database& database, Depth depth, int limit, Progress& progress);

}  // namespace regia::sqlite
