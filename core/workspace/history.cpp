// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/history.h"

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

constexpr const char* kSelect = "SELECT id, verb, subject, count, at, batch_id, undone, change IS NOT NULL FROM history";

HistoryEntry entryOf(SQLite::Statement& row)
{
    HistoryEntry entry;
    entry.id = row.getColumn(0).getInt64();
    entry.text = {row.getColumn(1), row.getColumn(2), row.getColumn(3).getInt64()};
    entry.at = instantOf(row.getColumn(4));
    entry.batch = BatchId{row.getColumn(5).getInt64()};
    entry.state = static_cast<HistoryState>(row.getColumn(6).getInt());
    entry.reversible = entry.batch.isValid() || row.getColumn(7).getInt() != 0;
    return entry;
}

Result<std::optional<HistoryEntry>> firstOf(const sqlite::Database& database, const char* condition)
{
    return sqlite::guarded([&]() -> std::optional<HistoryEntry> {
        SQLite::Statement row(database.connection(), std::string(kSelect) + condition);
        return row.executeStep() ? std::optional(entryOf(row)) : std::nullopt;
    });
}

std::optional<HistoryEntry> ifReversible(std::optional<HistoryEntry> entry) { return entry && entry->reversible ? entry : std::nullopt; }

}  // namespace

Result<std::vector<HistoryEntry>> listHistory(const sqlite::Database& database, std::int64_t limit)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), std::string(kSelect) + " ORDER BY id DESC LIMIT ?");
        rows.bind(1, limit);
        std::vector<HistoryEntry> entries;
        while (rows.executeStep())
            entries.push_back(entryOf(rows));
        return entries;
    });
}

Result<std::optional<HistoryEntry>> nextToUndo(const sqlite::Database& database)
{
    return firstOf(database, " WHERE undone = 0 ORDER BY id DESC LIMIT 1").map(ifReversible);
}

Result<std::optional<HistoryEntry>> nextToRedo(const sqlite::Database& database)
{
    return firstOf(database, " WHERE undone = 1 ORDER BY id LIMIT 1").map(ifReversible);
}

Result<void> purgeHistory(sqlite::Database& database)
{
    return database.execute("UPDATE history SET change = NULL, batch_id = NULL, undone = CASE undone WHEN 1 THEN 2 ELSE undone END");
}

Result<void> appendHistory(sqlite::Database& database, const HistoryEntry& entry, const sqlite::ChangeSet& changes)
{
    REGIA_CHECK(database.execute("UPDATE history SET undone = 2, change = NULL WHERE undone = 1"));
    return sqlite::guarded([&] {
        SQLite::Statement insert(database.connection(),
                                 "INSERT INTO history (verb, subject, count, at, batch_id, change) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, entry.text.verb);
        insert.bind(2, entry.text.subject);
        insert.bind(3, entry.text.count);
        bind(insert, 4, entry.at);
        bind(insert, 5, entry.batch);
        if (!changes.isEmpty())
            insert.bindNoCopy(6, changes.bytes.data(), static_cast<int>(changes.bytes.size()));
        insert.exec();
    });
}

Result<sqlite::ChangeSet> changesOf(const sqlite::Database& database, std::int64_t entry)
{
    return sqlite::guarded([&] {
        SQLite::Statement row(database.connection(), "SELECT change FROM history WHERE id = ?");
        row.bind(1, entry);
        sqlite::ChangeSet changes;
        if (row.executeStep()) {
            const SQLite::Column column = row.getColumn(0);
            const auto* first = static_cast<const unsigned char*>(column.getBlob());
            changes.bytes.assign(first, first + column.getBytes());
        }
        return changes;
    });
}

Result<void> setHistoryState(sqlite::Database& database, std::int64_t entry, HistoryState state)
{
    return sqlite::guarded([&] {
        SQLite::Statement update(database.connection(), "UPDATE history SET undone = ? WHERE id = ?");
        update.bind(1, static_cast<int>(state));
        update.bind(2, entry);
        update.exec();
    });
}

}  // namespace regia::workspace
