// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// The steps of opening a workspace file, apart from who owns what: see Workspace::open for the errors.

/// Looks at the header alone: is it SQLite, is it ours, can this version read it?
[[nodiscard]] Result<void> inspectHeader(const std::filesystem::path& path);

/// Opens the connection. A reader that finds a change that a killed program left half done finishes it first: rolls it
/// back, if nobody writes and the file can be written to.
[[nodiscard]] Result<sqlite::Database> openConnection(const std::filesystem::path& path, sqlite::Mode mode, const Clock& clock);

/// Compares the schema, checks the pages (unless the clean stamp says that nobody has written since they were good) and
/// brings a writer's file to the newest version.
[[nodiscard]] Result<void> checkAndMigrate(sqlite::Database& database, const std::filesystem::path& path, sqlite::Mode mode,
                                           Progress& progress);

}  // namespace regia::workspace
