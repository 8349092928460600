// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/records.h"

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

constexpr const char* kSelect =
    "SELECT id, source_id, external_key, contact_id, company_id, batch_id, created_at, seen_at, profile FROM record";

model::Record recordOf(SQLite::Statement& row)
{
    return {.id = RecordId{row.getColumn(0).getInt64()},
            .source = SourceId{row.getColumn(1).getInt64()},
            .externalKey = row.getColumn(2),
            .contact = ContactId{row.getColumn(3).getInt64()},
            .company = CompanyId{row.getColumn(4).getInt64()},
            .batch = BatchId{row.getColumn(5).getInt64()},
            .createdAt = optionalInstantOf(row.getColumn(6)),
            .seenAt = instantOf(row.getColumn(7)),
            .profile = jsonOf(row.getColumn(8))};
}

}  // namespace

Result<std::vector<model::Record>> recordsOf(const sqlite::Database& database, ContactId contact)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), std::string(kSelect) + " WHERE contact_id = ? ORDER BY id");
        bind(rows, 1, contact);
        std::vector<model::Record> records;
        while (rows.executeStep())
            records.push_back(recordOf(rows));
        return records;
    });
}

Result<model::Record> getRecord(const sqlite::Database& database, RecordId id)
{
    return sqlite::guarded([&]() -> Result<model::Record> {
        SQLite::Statement row(database.connection(), std::string(kSelect) + " WHERE id = ?");
        bind(row, 1, id);
        if (!row.executeStep())
            return fail(ErrorCode::NotFound, {}, "record " + std::to_string(id.value));
        return recordOf(row);
    });
}

Result<std::optional<model::Record>> findRecord(const sqlite::Database& database, SourceId source, std::string_view externalKey)
{
    return sqlite::guarded([&]() -> std::optional<model::Record> {
        SQLite::Statement row(database.connection(), std::string(kSelect) + " WHERE source_id = ? AND external_key = ?");
        bind(row, 1, source);
        bind(row, 2, externalKey);
        return row.executeStep() ? std::optional(recordOf(row)) : std::nullopt;
    });
}

}  // namespace regia::workspace
