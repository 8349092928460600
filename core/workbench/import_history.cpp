// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_history.h"

#include <limits>
#include <optional>

#include "core/import/batch_undo.h"
#include "core/import/repaired.h"
#include "core/import/rows_export.h"
#include "core/workbench/import_check.h"
#include "core/workbench/import_choices.h"
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

/// The batches applied after one of `batches` that speak of the same records, those of it among them: newest first.
std::string laterOfTheSame(const std::string& batches)
{
    return "SELECT c.batch_id FROM batch_change c WHERE c.batch_id IN (" + batches +
           ") OR EXISTS (SELECT 1 FROM batch_before later JOIN batch_change own ON own.batch_id IN (" + batches +
           ") AND own.sequence < c.sequence LEFT JOIN record r ON r.id = later.record_id WHERE later.batch_id = c.batch_id AND later.named "
           "= "
           "1 AND (r.batch_id = own.batch_id OR EXISTS (SELECT 1 FROM batch_before b WHERE b.batch_id = own.batch_id AND b.record_id = "
           "later.record_id AND b.named = 1))) ORDER BY c.sequence DESC";
}
std::string contactsNamed(const std::string& batches)
{
    return "SELECT count(*) FROM (SELECT contact_id FROM record WHERE batch_id IN (" + batches +
           ") AND contact_id IS NOT NULL UNION SELECT r.contact_id FROM batch_before b JOIN record r ON r.id = b.record_id WHERE "
           "b.batch_id IN (" +
           batches + ") AND b.named = 1 AND r.contact_id IS NOT NULL)";
}
std::string contactsGone(const std::string& batches)
{
    return "SELECT count(DISTINCT r.contact_id) FROM record r WHERE r.batch_id IN (" + batches +
           ") AND r.contact_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM record o WHERE o.contact_id = r.contact_id AND o.batch_id NOT IN "
           "(" +
           batches + "))";
}

std::string listOf(const std::vector<std::int64_t>& ids)
{
    std::string list;
    for (const std::int64_t id : ids)
        list += (list.empty() ? "" : ", ") + std::to_string(id);
    return list;
}

/// What has to go with a batch has to go before it, and what has to go with that before that.
std::vector<std::int64_t> batchesToTakeBack(const sqlite::Database& database, BatchId batch)
{
    std::vector<std::int64_t> batches{batch.value};
    for (;;) {
        std::vector<std::int64_t> more;
        SQLite::Statement select(database.connection(), laterOfTheSame(listOf(batches)));
        while (select.executeStep())
            more.push_back(select.getColumn(0).getInt64());
        if (more.size() <= batches.size())
            return more;
        batches = std::move(more);
    }
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

Result<TakeBackEffect> takeBackEffect(const Workbench& workbench, BatchId id)
{
    REGIA_TRY(const sqlite::Database database, workbench.workspace().reader());
    REGIA_CHECK(workspace::getBatch(database, id));
    return sqlite::guarded([&]() -> Result<TakeBackEffect> {
        TakeBackEffect effect;
        const std::vector<std::int64_t> batches = batchesToTakeBack(database, id);
        if (batches.empty())
            return effect;
        for (const std::int64_t each : batches) {
            REGIA_TRY(const model::Batch batch, workspace::getBatch(database, BatchId{each}));
            import::ImportReceipt receipt;
            import::readCounts(batch.counts, receipt);
            effect.steps.push_back({batch.id, batch.file});
            effect.events += receipt.events;
            effect.orders += receipt.orders;
            effect.answers += receipt.answers;
            effect.tickets += receipt.tickets;
        }
        REGIA_TRY(effect.contactsGone, database.integer(contactsGone(listOf(batches))));
        REGIA_TRY(const std::int64_t named, database.integer(contactsNamed(listOf(batches))));
        effect.contactsKept = named - effect.contactsGone;
        return effect;
    });
}

Result<workspace::HistoryEntry> takeBack(Workbench& workbench, const TakeBackEffect& effect, Progress& progress)
{
    Result<workspace::HistoryEntry> last = fail(ErrorCode::NothingToUndo);
    for (const TakeBackEffect::Step& step : effect.steps)
        if (last = workbench.undoBatch(step.batch, progress); !last)
            return last;
    return last;
}

Result<ImportRecord> importRecord(const Workbench& workbench, BatchId id)
{
    REGIA_TRY(const sqlite::Database database, workbench.workspace().reader());
    REGIA_TRY(const model::Batch batch, workspace::getBatch(database, id));
    ImportRecord record{batch.fileSha256, {}};
    REGIA_TRY(record.mapping, import::mappingFromJson(batch.mapping));
    return record;
}

Result<std::vector<import::CellRepair>> safeRepairsOf(const Workbench& workbench, BatchId batch,
                                                      const std::set<std::pair<std::string, std::string>>& kinds, Progress& progress)
{
    REGIA_TRY(const sqlite::Database database, workbench.workspace().reader());
    REGIA_TRY(import::HeldBack heldBack, import::heldBackOf(database, batch, std::numeric_limits<std::size_t>::max(), progress));
    std::erase_if(heldBack.reasons, [&](const import::HeldBackReason& reason) { return !kinds.contains({reason.code, reason.column}); });
    return safeRepairs(heldBack);
}

Result<std::int64_t> saveRows(const Workbench& workbench, BatchId batch, const std::filesystem::path& target, Progress& progress)
{
    REGIA_TRY(const sqlite::Database database, workbench.workspace().reader());
    return import::exportRows(database, batch, import::RowsToExport::All, target, progress);
}

Result<std::int64_t> saveHeldBack(const Workbench& workbench, BatchId batch, const std::filesystem::path& target, Progress& progress)
{
    REGIA_TRY(const sqlite::Database database, workbench.workspace().reader());
    return import::exportRows(database, batch, import::RowsToExport::HeldBack, target, progress);
}

}  // namespace regia::workbench
