// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sources.h"

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

model::Source sourceOf(SQLite::Statement& row)
{
    return {SourceId{row.getColumn(0).getInt64()}, row.getColumn(1), row.getColumn(2), row.getColumn(3).getInt64()};
}

}  // namespace

Result<model::Source> findOrCreateSource(sqlite::Database& database, const model::Source& wanted)
{
    REGIA_TRY(auto found, findSource(database, wanted.key));
    if (found)
        return *found;
    return sqlite::guarded([&] {
        SQLite::Statement insert(database.connection(), "INSERT INTO source (key, title, trust_rank) VALUES (?, ?, ?)");
        insert.bind(1, wanted.key);
        insert.bind(2, wanted.title);
        insert.bind(3, wanted.trustRank);
        insert.exec();
        model::Source made = wanted;
        made.id = SourceId{database.connection().getLastInsertRowid()};
        return made;
    });
}

Result<std::vector<model::Source>> listSources(const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), "SELECT id, key, title, trust_rank FROM source ORDER BY trust_rank, title, key");
        std::vector<model::Source> sources;
        while (rows.executeStep())
            sources.push_back(sourceOf(rows));
        return sources;
    });
}

Result<model::Source> getSource(const sqlite::Database& database, SourceId id)
{
    return sqlite::guarded([&]() -> Result<model::Source> {
        SQLite::Statement row(database.connection(), "SELECT id, key, title, trust_rank FROM source WHERE id = ?");
        bind(row, 1, id);
        if (!row.executeStep())
            return fail(ErrorCode::NotFound, {}, "source " + std::to_string(id.value));
        return sourceOf(row);
    });
}

Result<std::optional<model::Source>> findSource(const sqlite::Database& database, std::string_view key)
{
    return sqlite::guarded([&]() -> std::optional<model::Source> {
        SQLite::Statement row(database.connection(), "SELECT id, key, title, trust_rank FROM source WHERE key = ?");
        bind(row, 1, key);
        return row.executeStep() ? std::optional(sourceOf(row)) : std::nullopt;
    });
}

Result<void> updateSource(sqlite::Database& database, const model::Source& source)
{
    return sqlite::guarded([&]() -> Result<void> {
        SQLite::Statement update(database.connection(), "UPDATE source SET title = ?, trust_rank = ? WHERE id = ?");
        update.bind(1, source.title);
        update.bind(2, source.trustRank);
        bind(update, 3, source.id);
        if (update.exec() == 0)
            return fail(ErrorCode::NotFound, {}, "source " + std::to_string(source.id.value));
        return {};
    });
}

}  // namespace regia::workspace
