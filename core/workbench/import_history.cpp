// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_history.h"

#include <optional>

#include "core/import/batch_undo.h"
#include "core/import/repaired.h"
#include "core/import/rows_export.h"
#include "core/workbench/import_check.h"
#include "core/workspace/batches.h"
#include "core/workspace/history.h"
#include "core/workspace/sources.h"

namespace regia::workbench {
namespace {

/// What undo and redo would take now.
struct NextSteps {
    std::optional<workspace::HistoryEntry> undo, redo;
};

PutBack putBackOf(const model::Batch& batch, const NextSteps& next)
{
    if (batch.state != model::BatchState::Undone)
        return PutBack::None;
    if (next.redo && next.redo->batch == batch.id)
        return PutBack::Redo;
    return next.undo && next.undo->batch == batch.id ? PutBack::Undo : PutBack::None;
}

Result<PastImport> pastImportOf(const sqlite::Database& database, const model::Batch& batch, const NextSteps& next)
{
    PastImport past;
    REGIA_TRY(const model::Source source, workspace::getSource(database, batch.source));
    past.id = batch.id;
    past.source = source.title;
    past.importedAt = batch.importedAt;
    past.state = batch.state;
    past.repairs = import::repairedBatch(batch);
    past.receipt.batch = batch.id;
    past.receipt.file = batch.file;
    past.receipt.preset = batch.preset;
    past.receipt.rows = batch.rows;
    past.receipt.stored = batch.stored;
    past.receipt.setAside = batch.setAside;
    past.receipt.seconds = batch.seconds;
    import::readCounts(batch.counts, past.receipt);
    past.putBack = putBackOf(batch, next);
    REGIA_TRY(const import::TakeBackCheck check, import::canTakeBack(database, batch.id));
    past.canUndo = check.isPossible;
    if (check.later.isValid()) {
        REGIA_TRY(const model::Batch later, workspace::getBatch(database, check.later));
        past.keptBy = later.file;
    }
    return past;
}

}  // namespace

Result<std::vector<PastImport>> pastImports(const Workbench& workbench)
{
    REGIA_TRY(const sqlite::Database database, workbench.workspace().reader());
    REGIA_TRY(const std::vector<model::Batch> batches, workspace::listBatches(database));
    NextSteps next;
    REGIA_TRY(next.undo, workspace::nextToUndo(database));
    REGIA_TRY(next.redo, workspace::nextToRedo(database));
    std::vector<PastImport> past;
    for (const model::Batch& batch : batches) {
        REGIA_TRY(PastImport each, pastImportOf(database, batch, next));
        past.push_back(std::move(each));
    }
    return past;
}

Result<import::HeldBack> heldBackOf(const Workbench& workbench, BatchId batch, Progress& progress)
{
    REGIA_TRY(const sqlite::Database database, workbench.workspace().reader());
    return import::heldBackOf(database, batch, kMostHeldBackOfEach, progress);
}

Result<std::int64_t> saveHeldBack(const Workbench& workbench, BatchId batch, const std::filesystem::path& target, Progress& progress)
{
    REGIA_TRY(const sqlite::Database database, workbench.workspace().reader());
    return import::exportRows(database, batch, import::RowsToExport::HeldBack, target, progress);
}

}  // namespace regia::workbench
