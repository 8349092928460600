// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/batch_undo.h"

#include <nlohmann/json.hpp>

#include "core/import/import.h"
#include "core/import/loading/known_records.h"
#include "core/import/loading/load.h"
#include "core/import/loading/mapped_rows.h"
#include "core/import/loading/raw_rows.h"
#include "core/import/loading/repaired_facts.h"
#include "core/import/loading/take_back.h"
#include "core/import/mapper.h"
#include "core/sqlite/cancel_on.h"
#include "core/sqlite/guarded.h"
#include "core/workspace/batches.h"
#include "core/workspace/settings.h"
#include "core/workspace/sources.h"

namespace regia::import {
namespace {

Result<void> removeRejects(sqlite::Database& database, BatchId batch)
{
    return sqlite::guarded([&] {
        BulkStatement remove(database, "DELETE FROM reject WHERE batch_id = ?");
        remove.bind(1, batch);
        remove.run();
    });
}

Result<void> stageKeptRows(Staging& staging, MappedRows& rows, const RepairedFacts& repaired)
{
    FactsBlock block;
    for (;;) {
        REGIA_TRY(const bool hasMore, rows.next(block));
        if (!hasMore)
            return staging.finish();
        repaired.settle(block.facts);
        for (const RawRow& row : block.rows)
            REGIA_CHECK(staging.addRow(row));
        for (const RowFacts& facts : block.facts)
            REGIA_CHECK(staging.addFacts(facts));
    }
}

/// The receipt of an import says what it did when it was made. Put back, it finds other people there than then: those whom
/// later imports know as well. Only where other rows can be used now is it what was done now.
Result<void> keepCounts(sqlite::Database& database, const model::Batch& before, const ImportReceipt& now)
{
    const bool isSame = now.stored == before.stored && now.setAside == before.setAside &&
                        now.rejectCount == before.counts.value("rejects", std::int64_t{-1});
    return isSame ? workspace::updateBatchCounts(database, before) : Result<void>();
}

}  // namespace

Result<TakeBackCheck> canTakeBack(const sqlite::Database& database, BatchId batch)
{
    const Result<BatchId> later = sqlite::guarded([&] { return laterThatNeeds(database, batch); });
    if (later)
        return TakeBackCheck{!later->isValid(), *later};
    return later.error().code == ErrorCode::NotFound ? Result<TakeBackCheck>(TakeBackCheck{}) : fail(later.error());
}

ImportUndo::ImportUndo(workspace::Settings settings, Progress& progress, std::filesystem::path stagingFolder)
    : m_settings(std::move(settings)),
      m_progress(progress),
      m_stagingFolder(stagingFolder.empty() ? defaultStagingFolder() : std::move(stagingFolder))
{}

Result<void> ImportUndo::takeBack(sqlite::Database& database, BatchId batch)
{
    const sqlite::CancelOn cancel(database, m_progress);
    return sqlite::guarded([&] { return import::takeBack(database, batch, m_progress); });
}

Result<void> ImportUndo::putBack(sqlite::Database& database, BatchId id)
{
    REGIA_TRY(const model::Batch batch, workspace::getBatch(database, id));
    REGIA_CHECK(removeRejects(database, id));
    bool areOrdersSplit = false;
    auto done = loadKeptRows(database, batch, {}, areOrdersSplit);
    if (!done && areOrdersSplit)
        done = loadKeptRows(database, batch, m_stagingFolder, areOrdersSplit);
    return done;
}

/// `togetherIn`: the rows of each order are brought together there; empty: they are taken as they come.
Result<void> ImportUndo::loadKeptRows(sqlite::Database& database, const model::Batch& batch, const std::filesystem::path& togetherIn,
                                      bool& areOrdersSplit)
{
    REGIA_TRY(const model::Source source, workspace::getSource(database, batch.source));
    REGIA_TRY(const Mapping mapping, mappingFromJson(batch.mapping));
    REGIA_TRY(Mapper mapper,
              Mapper::create(mapping, batch.header, batch.file, {m_settings.timeZone, m_settings.currency, m_settings.country}));
    REGIA_TRY(KnownRecords known, KnownRecords::of(database, source.key));
    REGIA_TRY(const std::int64_t stagedAt, workspace::loadDataVersion(database));

    Staging staging(m_stagingFolder, std::move(known));
    RawRowsReader kept(database, batch.id);
    const MappedRows::RowSource keptRows = [&](RawRow& row) { return kept.next(row); };
    MappedRows rows = togetherIn.empty() ? MappedRows(keptRows, std::move(mapper)) : MappedRows(keptRows, std::move(mapper), togetherIn);
    REGIA_TRY(const RepairedFacts repaired, RepairedFacts::create(database, batch, m_settings));
    auto staged = stageKeptRows(staging, rows, repaired);
    areOrdersSplit = rows.foundSplitOrder();
    REGIA_CHECK(staged);
    const BatchText text{source.key,   source.title,  batch.file,   batch.fileSha256,
                         batch.preset, batch.mapping, batch.header, batch.counts.value("repairs", nlohmann::json())};
    const bool joinsNone = batch.counts.value("join", "keys") == "none";
    const LoadInput input{.staging = staging,
                          .text = text,
                          .warnings = rows.warnings(),
                          .now = batch.importedAt,
                          .stagedAt = stagedAt,
                          .currency = m_settings.currency,
                          .join = joinsNone ? Join::None : Join::Keys,
                          .putBack = batch.id,
                          .seconds = [&] { return batch.seconds; }};
    REGIA_TRY(const ImportReceipt receipt, load(database, input, m_progress));
    return keepCounts(database, batch, receipt);
}

}  // namespace regia::import
