// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/progress.h"
#include "core/model/batch.h"
#include "core/workspace/undo.h"

namespace regia::import {

/// Takes an import back and puts it back: what `workspace::undo`, `redo` and `undoBatch` need.
///
/// Taken back, records that were there before have their earlier values, what the batch brought is gone, and contacts are
/// joined and parted as the remaining keys say, under the numbers that they had. The rows of the file stay in the
/// workspace; putting back reads them again by the mapping of then.
class ImportUndo final : public workspace::BatchUndo {
public:
    /// `stagingFolder` as in ImportOptions. `settings` (time zone, currency, country) are those of the workspace.
    ImportUndo(workspace::Settings settings, Progress& progress, std::filesystem::path stagingFolder = {});

    /// Errors: NotFound, Conflict (detail: `batch 7`, a later import of the same records or orders), Cancelled.
    [[nodiscard]] Result<void> takeBack(sqlite::Database& database, BatchId batch) override;
    /// Errors: NotFound, InvalidDocument (its mapping is no longer understood), Cancelled.
    [[nodiscard]] Result<void> putBack(sqlite::Database& database, BatchId batch) override;

private:
    [[nodiscard]] Result<void> loadKeptRows(sqlite::Database& database, const model::Batch& batch, const std::filesystem::path& togetherIn,
                                            bool& areOrdersSplit);

    workspace::Settings m_settings;
    Progress& m_progress;
    std::filesystem::path m_stagingFolder;
};

/// Whether a batch can be taken back, and what keeps it if not.
struct TakeBackCheck {
    bool isPossible = false;
    BatchId later;  ///< valid: this one was imported later and speaks of its records; it has to be taken back first
};
/// Of a batch that is not applied, or that came with the workspace, neither. Errors: DiskFailure.
[[nodiscard]] Result<TakeBackCheck> canTakeBack(const sqlite::Database& database, BatchId batch);

}  // namespace regia::import
