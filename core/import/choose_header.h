// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/table.h"

namespace regia::import {

/// The first records of a table as they stand in the file, titles and header among them. Errors: those of openTable and of reading.
[[nodiscard]] Result<std::vector<RawRow>> firstRecords(const TableInfo& info, std::size_t most);

/// The table with its names in the row that begins at that line, and its data after it: a person knows better than the guess. Line 0:
/// it has no names, they are made up, and its data begin where its header stood. For tables of text and sheets. Reads it once.
/// Errors: InvalidInput (no row begins there); FileEmpty (nothing after it); those of reading; Cancelled.
[[nodiscard]] Result<TableInfo> withHeaderAt(const TableInfo& info, std::int64_t line, Progress& progress);

}  // namespace regia::import
