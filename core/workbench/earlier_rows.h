// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/import/table.h"
#include "core/sqlite/database.h"

namespace regia::workbench {

/// Which share of a table's first rows stands, cell for cell, among the first rows of a batch: 0 … 1, 0 for a table without rows.
/// What was exported from a workspace comes back in the same order, also after somebody put some cells right. Some thousand rows of
/// both are read. Errors: those of import::openTable and of reading; WorkspaceDamaged.
[[nodiscard]] Result<double> shareOfEarlierRows(const import::TableInfo& table, const sqlite::Database& reader, BatchId batch);

}  // namespace regia::workbench
