// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/contacts.h"

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

model::Contact contactOf(SQLite::Statement& row)
{
    return {ContactId{row.getColumn(0).getInt64()}, instantOf(row.getColumn(1)), jsonOf(row.getColumn(2))};
}

}  // namespace

Result<model::Contact> getContact(const sqlite::Database& database, ContactId id)
{
    return sqlite::guarded([&]() -> Result<model::Contact> {
        SQLite::Statement row(database.connection(), "SELECT id, created_at, profile FROM contact WHERE id = ?");
        bind(row, 1, id);
        if (!row.executeStep())
            return fail(ErrorCode::NotFound, {}, "contact " + std::to_string(id.value));
        return contactOf(row);
    });
}

Result<std::vector<model::Contact>> listContacts(const sqlite::Database& database, ContactId after, std::int64_t limit)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), "SELECT id, created_at, profile FROM contact WHERE id > ? ORDER BY id LIMIT ?");
        rows.bind(1, after.value);
        rows.bind(2, limit);
        std::vector<model::Contact> contacts;
        while (rows.executeStep())
            contacts.push_back(contactOf(rows));
        return contacts;
    });
}

Result<std::int64_t> countContacts(const sqlite::Database& database) { return database.integer("SELECT count(*) FROM contact"); }

}  // namespace regia::workspace
