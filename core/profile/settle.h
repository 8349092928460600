// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"
#include "core/workspace/workspace.h"

namespace regia::profile {

/// Whether the profiles are derived by the rules that hold now, and the domains of companies of the data that is there now.
/// Cheap. An undone or redone command leaves it to `settle` to bring them there, and so does an import that brings new domains.
[[nodiscard]] Result<bool> isSettled(const sqlite::Database& database);

/// Brings profiles and domains there: derives the contacts that other rules or other domains are about. O(records) when the
/// rules changed. Inside a transaction that is not noted in the history, since all of it follows from the rest.
/// Errors: Cancelled.
[[nodiscard]] Result<void> settle(sqlite::Database& database, Progress& progress);

/// The same for an open workspace, if it is not there yet; of one that is read only nothing. Errors: as Workspace::transaction.
[[nodiscard]] Result<void> settleWorkspace(workspace::Workspace& workspace, Progress& progress);

}  // namespace regia::profile
