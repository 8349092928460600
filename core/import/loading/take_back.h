// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::import {

/// Takes out of the workspace what a batch brought, and gives what was there before its earlier values. The batch, its rows
/// and its rejects stay. Inside a command, within `sqlite::guarded`.
/// Errors: Unsupported (no import brought it: the batches of the sample company), Conflict (detail: `batch 7`, applied later, speaks of the
/// same records), Cancelled.
[[nodiscard]] Result<void> takeBack(sqlite::Database& database, BatchId batch, Progress& progress);

/// The newest batch that speaks of the same records and was applied after this one; not valid: there is none. Within
/// `sqlite::guarded`. Errors: NotFound (it is not applied).
[[nodiscard]] Result<BatchId> laterThatNeeds(const sqlite::Database& database, BatchId batch);

}  // namespace regia::import
