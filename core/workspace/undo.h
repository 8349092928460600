// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/history.h"
#include "core/workspace/workspace.h"

namespace regia::workspace {

/// How an import is taken back and put back: known to core/import, which is above this room. Both run inside the
/// transaction of the undo. The batch's state (applied, undone) is written here, not there.
class BatchUndo {
public:
    virtual ~BatchUndo() = default;
    /// Errors: Conflict (detail: what later needs it, e.g. `batch 7`), if a later batch touched the same records.
    [[nodiscard]] virtual Result<void> takeBack(sqlite::Database& database, BatchId batch) = 0;
    [[nodiscard]] virtual Result<void> putBack(sqlite::Database& database, BatchId batch) = 0;
};

/// Takes the newest command back that is not taken back yet, and answers which. Works across restarts.
/// Errors: NothingToUndo, Conflict, and those of Workspace::command.
[[nodiscard]] Result<HistoryEntry> undo(Workspace& workspace, BatchUndo& batches);
/// Does again what was undone last. Errors: NothingToRedo, and as above.
[[nodiscard]] Result<HistoryEntry> redo(Workspace& workspace, BatchUndo& batches);
/// Takes one import back. If it is the newest command, this is `undo`; else it is a command of its own, called `undo`, which
/// can itself be undone. Errors: NotFound (no such batch), NothingToUndo (taken back already), Conflict, and as above.
[[nodiscard]] Result<HistoryEntry> undoBatch(Workspace& workspace, BatchUndo& batches, BatchId batch);

}  // namespace regia::workspace
