// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/held_back.h"
#include "core/import/receipt.h"
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

/// Writes the rows of a batch in which something was held back as CSV, to be put right where they come from: line, column,
/// reason and value first, then the row as it was. Answers how many. Errors: as import::exportRows.
[[nodiscard]] Result<std::int64_t> saveHeldBack(const Workbench& workbench, BatchId batch, const std::filesystem::path& target,
                                                Progress& progress);

}  // namespace regia::workbench
