// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents.h"

#include <nlohmann/json.hpp>

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

constexpr const char* kSelect = "SELECT id, kind, name, body, changed_at FROM document";

model::Document documentOf(SQLite::Statement& row)
{
    return {DocumentId{row.getColumn(0).getInt64()}, row.getColumn(1), row.getColumn(2), row.getColumn(3), instantOf(row.getColumn(4))};
}

std::string titleOf(std::string_view kind, std::string_view name) { return std::string(kind) + " " + std::string(name); }

Result<void> checkBody(const model::Document& document)
{
    if (document.kind.empty() || document.name.empty())
        return fail(ErrorCode::InvalidInput, {}, "a document needs a kind and a name");
    const nlohmann::json body = nlohmann::json::parse(document.body, nullptr, false);
    if (!body.is_object())
        return fail(ErrorCode::InvalidDocument, titleOf(document.kind, document.name), "not a JSON object");
    return {};
}

}  // namespace

Result<DocumentId> putDocument(sqlite::Database& database, const model::Document& document)
{
    REGIA_CHECK(checkBody(document));
    return sqlite::guarded([&] {
        SQLite::Statement put(database.connection(),
                              "INSERT INTO document (kind, name, body, changed_at) VALUES (?, ?, ?, ?) "
                              "ON CONFLICT (kind, name) DO UPDATE SET body = excluded.body, changed_at = excluded.changed_at "
                              "RETURNING id");
        put.bind(1, document.kind);
        put.bind(2, document.name);
        put.bind(3, document.body);
        bind(put, 4, document.changedAt);
        put.executeStep();
        const DocumentId id{put.getColumn(0).getInt64()};
        put.reset();
        return id;
    });
}

Result<model::Document> getDocument(const sqlite::Database& database, std::string_view kind, std::string_view name)
{
    return sqlite::guarded([&]() -> Result<model::Document> {
        SQLite::Statement row(database.connection(), std::string(kSelect) + " WHERE kind = ? AND name = ?");
        bind(row, 1, kind);
        bind(row, 2, name);
        if (!row.executeStep())
            return fail(ErrorCode::NotFound, {}, titleOf(kind, name));
        return documentOf(row);
    });
}

Result<std::vector<model::Document>> listDocuments(const sqlite::Database& database, std::string_view kind)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), std::string(kSelect) + " WHERE ?1 = '' OR kind = ?1 ORDER BY kind, name");
        bind(rows, 1, kind);
        std::vector<model::Document> documents;
        while (rows.executeStep())
            documents.push_back(documentOf(rows));
        return documents;
    });
}

Result<void> removeDocument(sqlite::Database& database, std::string_view kind, std::string_view name)
{
    return sqlite::guarded([&]() -> Result<void> {
        SQLite::Statement remove(database.connection(), "DELETE FROM document WHERE kind = ? AND name = ?");
        bind(remove, 1, kind);
        bind(remove, 2, name);
        if (remove.exec() == 0)
            return fail(ErrorCode::NotFound, {}, titleOf(kind, name));
        return {};
    });
}

Result<void> renameDocument(sqlite::Database& database, std::string_view kind, std::string_view from, std::string_view to, Instant now)
{
    if (to.empty())
        return fail(ErrorCode::InvalidInput, {}, "a document needs a name");
    if (from != to && getDocument(database, kind, to))
        return fail(ErrorCode::AlreadyExists, {}, titleOf(kind, to));
    return sqlite::guarded([&]() -> Result<void> {
        SQLite::Statement rename(database.connection(), "UPDATE document SET name = ?, changed_at = ? WHERE kind = ? AND name = ?");
        bind(rename, 1, to);
        bind(rename, 2, now);
        bind(rename, 3, kind);
        bind(rename, 4, from);
        if (rename.exec() == 0)
            return fail(ErrorCode::NotFound, {}, titleOf(kind, from));
        return {};
    });
}

}  // namespace regia::workspace
