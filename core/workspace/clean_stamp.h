// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// Written into the file when it is closed in peace, with its change counter, size, device and inode: while all of them
/// still agree, nobody has written since and opening needs no check of every page (0.3 s per 150 MB).
[[nodiscard]] bool hasCleanStamp(const sqlite::Database& database, const std::filesystem::path& path);
[[nodiscard]] Result<void> writeCleanStamp(sqlite::Database& database, const std::filesystem::path& path);
/// Puts something else in its place, another one for every version: the smallest change that there is to commit.
[[nodiscard]] Result<void> touchCleanStamp(sqlite::Database& database, std::int64_t version);

}  // namespace regia::workspace
