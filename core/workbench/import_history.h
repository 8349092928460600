// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/held_back.h"
#include "core/import/mapping.h"
#include "core/import/receipt.h"
#include "core/import/repaired.h"
#include "core/model/batch.h"
#include "core/workbench/workbench.h"

namespace regia::workbench {

/// The step of the history that brings an import back that was taken back.
enum class PutBack : std::uint8_t {
    None,
    Redo,  ///< it was the newest command when it was taken back
    Undo,  ///< it was taken back out of order, which is the newest command now
};

/// An import of the past, as a list of imports shows it.
struct PastImport {
    BatchId id;
    std::string source;  ///< its title
    Instant importedAt;
    model::BatchState state = model::BatchState::Applied;
    import::ImportReceipt receipt;  ///< as it was given; without the list of rejects
    BatchId repairs;                ///< valid: it holds repaired rows of that batch
    bool canUndo = false;           ///< it is applied, and no later import spoke of its records
    std::string keptBy;             ///< the file of the later import that did, and has to be taken back first; empty: none
    PutBack putBack = PutBack::None;
};

/// The newest first. Errors: DiskFailure, WorkspaceDamaged.
[[nodiscard]] Result<std::vector<PastImport>> pastImports(const Workbench& workbench);

/// What is still held back of an import. See import::heldBackOf.
[[nodiscard]] Result<import::HeldBack> heldBackOf(const Workbench& workbench, BatchId batch, Progress& progress);

/// What taking an import back would do now, exactly, without doing it.
struct TakeBackEffect {
    struct Step {
        BatchId batch;
        std::string file;
    };
    /// In the order in which they go: later imports that speak of the same records, the newest first, then it itself. None: it is
    /// taken back already, or came with the workspace.
    std::vector<Step> steps;
    std::int64_t contactsGone = 0;  ///< known by nothing else
    std::int64_t contactsKept = 0;  ///< others that they speak of: they lose what was brought and get their earlier values
    /// What goes with them, as their receipts counted it.
    std::int64_t events = 0, orders = 0, answers = 0, tickets = 0;
};
/// Errors: NotFound, DiskFailure, WorkspaceDamaged.
[[nodiscard]] Result<TakeBackEffect> takeBackEffect(const Workbench& workbench, BatchId batch);
/// Takes them back in that order, each as a step of the history; those before an error stay taken back. Answers the last.
/// Errors: as Workbench::undoBatch.
[[nodiscard]] Result<workspace::HistoryEntry> takeBack(Workbench& workbench, const TakeBackEffect& effect, Progress& progress);

/// How an import of the past was read.
struct ImportRecord {
    std::string sha256;  ///< of the file
    import::Mapping mapping;
};
/// Errors: NotFound, InvalidDocument (a mapping that is not understood any more), DiskFailure.
[[nodiscard]] Result<ImportRecord> importRecord(const Workbench& workbench, BatchId batch);

/// The safe repairs (import_choices.h) of all that an import holds back for these reasons and columns, however many they are.
/// Errors: as import::heldBackOf.
[[nodiscard]] Result<std::vector<import::CellRepair>> safeRepairsOf(const Workbench& workbench, BatchId batch,
                                                                    const std::set<std::pair<std::string, std::string>>& kinds,
                                                                    Progress& progress);

/// Writes the rows of an import as they were in its file. Answers how many. Errors: as import::exportRows.
[[nodiscard]] Result<std::int64_t> saveRows(const Workbench& workbench, BatchId batch, const std::filesystem::path& target,
                                            Progress& progress);

/// Writes the rows of a batch in which something was held back as CSV, to be put right where they come from: line, column,
/// reason and value first, then the row as it was. Answers how many. Errors: as import::exportRows.
[[nodiscard]] Result<std::int64_t> saveHeldBack(const Workbench& workbench, BatchId batch, const std::filesystem::path& target,
                                                Progress& progress);

}  // namespace regia::workbench
