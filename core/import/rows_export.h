// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::import {

/// The first columns of a list of held-back rows; those of the file follow.
inline constexpr std::array<std::string_view, 4> kHeldBackColumns{"line", "column", "code", "text"};

enum class RowsToExport {
    All,       ///< the imported rows, cell for cell
    Rejects,   ///< what could not be used: line, column, code, text, used
    HeldBack,  ///< the same but for what was repaired since, and after it the cells of the row: to be put right where it comes from
};

/// Writes the rows of a batch as CSV (UTF-8, commas, CRLF, quotes where needed: RFC 4180) with its header; `target` is
/// replaced in one step. Cells are as they were read: the file is a copy and not a list for a spreadsheet, so nothing is
/// put before a `=`. HeldBack is such a list: it has a byte order mark, and what a spreadsheet would calculate gets an apostrophe. Answers
/// how many rows. Errors: NotFound, WorkspaceDamaged, DiskFull, DiskFailure, Cancelled.
[[nodiscard]] Result<std::int64_t> exportRows(const sqlite::Database& database, BatchId batch, RowsToExport what,
                                              const std::filesystem::path& target, Progress& progress);

}  // namespace regia::import
