// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/batches.h"

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

constexpr const char* kSelect =
    "SELECT id, source_id, file, file_sha256, preset, mapping, header, imported_at, rows, stored, set_aside, counts, "
    "seconds, state FROM batch";

std::vector<std::string> headerOf(const nlohmann::json& json)
{
    std::vector<std::string> header;
    for (const nlohmann::json& column : json)
        if (column.is_string())
            header.push_back(column.get<std::string>());
    return header;
}

model::Batch batchOf(SQLite::Statement& row)
{
    return {.id = BatchId{row.getColumn(0).getInt64()},
            .source = SourceId{row.getColumn(1).getInt64()},
            .file = row.getColumn(2),
            .fileSha256 = row.getColumn(3),
            .preset = row.getColumn(4),
            .mapping = jsonOf(row.getColumn(5)),
            .header = headerOf(jsonOf(row.getColumn(6))),
            .importedAt = instantOf(row.getColumn(7)),
            .rows = row.getColumn(8).getInt64(),
            .stored = row.getColumn(9).getInt64(),
            .setAside = row.getColumn(10).getInt64(),
            .counts = jsonOf(row.getColumn(11)),
            .seconds = row.getColumn(12).getDouble(),
            .state = row.getColumn(13).getString() == "undone" ? model::BatchState::Undone : model::BatchState::Applied};
}

Result<void> checkAccounting(const model::Batch& batch)
{
    if (batch.rows != batch.stored + batch.setAside)
        return fail(ErrorCode::InvalidInput, batch.file, "rows are not stored plus set aside");
    return {};
}

tl::unexpected<Error> noSuchBatch(BatchId id) { return fail(ErrorCode::NotFound, {}, "batch " + std::to_string(id.value)); }

}  // namespace

Result<BatchId> addBatch(sqlite::Database& database, const model::Batch& batch)
{
    REGIA_CHECK(checkAccounting(batch));
    return sqlite::guarded([&] {
        SQLite::Statement insert(database.connection(),
                                 "INSERT INTO batch (source_id, file, file_sha256, preset, mapping, header, imported_at, rows, stored, "
                                 "set_aside, counts, seconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bind(insert, 1, batch.source);
        insert.bind(2, batch.file);
        insert.bind(3, batch.fileSha256);
        insert.bind(4, batch.preset);
        insert.bind(5, textOf(batch.mapping));
        insert.bind(6, textOf(nlohmann::json(batch.header)));
        bind(insert, 7, batch.importedAt);
        insert.bind(8, batch.rows);
        insert.bind(9, batch.stored);
        insert.bind(10, batch.setAside);
        insert.bind(11, textOf(batch.counts));
        insert.bind(12, batch.seconds);
        insert.exec();
        return BatchId{database.connection().getLastInsertRowid()};
    });
}

Result<void> updateBatchCounts(sqlite::Database& database, const model::Batch& batch)
{
    REGIA_CHECK(checkAccounting(batch));
    return sqlite::guarded([&]() -> Result<void> {
        SQLite::Statement update(database.connection(),
                                 "UPDATE batch SET rows = ?, stored = ?, set_aside = ?, counts = ?, seconds = ? WHERE id = ?");
        update.bind(1, batch.rows);
        update.bind(2, batch.stored);
        update.bind(3, batch.setAside);
        update.bind(4, textOf(batch.counts));
        update.bind(5, batch.seconds);
        bind(update, 6, batch.id);
        if (update.exec() == 0)
            return noSuchBatch(batch.id);
        return {};
    });
}

Result<void> setBatchState(sqlite::Database& database, BatchId id, model::BatchState state)
{
    return sqlite::guarded([&]() -> Result<void> {
        SQLite::Statement update(database.connection(), "UPDATE batch SET state = ? WHERE id = ?");
        update.bind(1, state == model::BatchState::Undone ? "undone" : "applied");
        bind(update, 2, id);
        if (update.exec() == 0)
            return noSuchBatch(id);
        return {};
    });
}

Result<std::vector<model::Batch>> listBatches(const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), std::string(kSelect) + " ORDER BY id DESC");
        std::vector<model::Batch> batches;
        while (rows.executeStep())
            batches.push_back(batchOf(rows));
        return batches;
    });
}

Result<model::Batch> getBatch(const sqlite::Database& database, BatchId id)
{
    return sqlite::guarded([&]() -> Result<model::Batch> {
        SQLite::Statement row(database.connection(), std::string(kSelect) + " WHERE id = ?");
        bind(row, 1, id);
        if (!row.executeStep())
            return noSuchBatch(id);
        return batchOf(row);
    });
}

}  // namespace regia::workspace
