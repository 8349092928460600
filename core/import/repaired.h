// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/import.h"
#include "core/model/batch.h"
#include "core/workspace/workspace.h"

namespace regia::import {

/// What is to stand in one cell of an imported row instead of what the file has there; an empty value leaves it empty.
struct CellRepair {
    std::int64_t row = 0;  ///< from 1, of the data rows of the batch
    std::string column;    ///< its header
    std::string value;
};

/// Imports rows of a batch again with some of their cells repaired, as a batch of its own of the same source, file and mapping:
/// one command, taken back for itself. Nothing is counted twice: a row that was held back is stored now; of one that was stored
/// already only what the bad cell kept back is new, and what it had said wrongly is replaced; an order comes with all its rows.
/// What was repaired is no longer held back. Memory grows with the repairs, not with the batch.
/// Errors: NotFound (batch, row, column), InvalidInput (no repairs), Conflict (the batch is taken back), and those of importTable.
[[nodiscard]] Result<ImportReceipt> importRepaired(workspace::Workspace& workspace, BatchId batch, std::span<const CellRepair> repairs,
                                                   const ImportOptions& options, Progress& progress);

/// The batch whose rows a batch of repaired rows repairs; not valid: it is an import of a file.
[[nodiscard]] BatchId repairedBatch(const model::Batch& batch);

}  // namespace regia::import
