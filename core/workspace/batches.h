// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/model/batch.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// Stores a new batch (its id is ignored) and answers its id. Inside a command. Errors: InvalidInput (rows are not stored
/// plus set aside).
[[nodiscard]] Result<BatchId> addBatch(sqlite::Database& database, const model::Batch& batch);
/// Writes rows, stored, setAside, counts and seconds of a batch that is there. Errors: NotFound, InvalidInput.
[[nodiscard]] Result<void> updateBatchCounts(sqlite::Database& database, const model::Batch& batch);
/// Errors: NotFound.
[[nodiscard]] Result<void> setBatchState(sqlite::Database& database, BatchId id, model::BatchState state);

/// The newest first.
[[nodiscard]] Result<std::vector<model::Batch>> listBatches(const sqlite::Database& database);
/// Errors: NotFound.
[[nodiscard]] Result<model::Batch> getBatch(const sqlite::Database& database, BatchId id);

}  // namespace regia::workspace
