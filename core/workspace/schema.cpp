// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/schema.h"

#include <algorithm>
#include <tuple>

#include "core/base/bug.h"
#include "core/sqlite/transaction.h"
#include "core/workspace/schema_files.h"

namespace regia::workspace {
namespace {

/// A table or index as sqlite_schema tells of it.
struct Object {
    std::string type, name, table, sql;

    friend bool operator==(const Object&, const Object&) = default;
    friend bool operator<(const Object& a, const Object& b) { return std::tie(a.type, a.name) < std::tie(b.type, b.name); }
    [[nodiscard]] std::string text() const { return type + " " + name; }
};

/// What ANALYZE makes, in whatever program: it holds no data and can run nothing.
bool isStatistics(const Object& object)
{
    return object == Object{"table", "sqlite_stat1", "sqlite_stat1", "CREATE TABLE sqlite_stat1(tbl,idx,stat)"};
}

Result<std::vector<Object>> objectsOf(const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
        std::vector<Object> objects;
        while (rows.executeStep())
            objects.push_back({rows.getColumn(0), rows.getColumn(1), rows.getColumn(2), rows.getColumn(3)});
        std::erase_if(objects, isStatistics);
        std::sort(objects.begin(), objects.end());
        return objects;
    });
}

}  // namespace

const Schema& Schema::current()
{
    static const Schema schema = [] {
        std::vector<Migration> migrations;
        for (const auto& [name, sql] : schemaFiles())
            migrations.push_back({name, sql});
        return Schema(std::move(migrations));
    }();
    return schema;
}

Result<void> Schema::apply(sqlite::Database& database, int version) const
{
    const Migration& migration = m_migrations[static_cast<std::size_t>(version) - 1];
    REGIA_TRY(auto transaction, sqlite::Transaction::begin(database));
    REGIA_CHECK(database.execute(std::string(migration.sql)));
    REGIA_CHECK(database.execute("PRAGMA application_id = " + std::to_string(kApplicationId)));
    REGIA_CHECK(database.execute("PRAGMA user_version = " + std::to_string(version)));
    return transaction.commit();
}

Result<void> Schema::migrate(sqlite::Database& database) const
{
    REGIA_TRY(const std::int64_t from, database.integer("PRAGMA user_version"));
    for (int version = static_cast<int>(from) + 1; version <= newest(); ++version)
        REGIA_CHECK(apply(database, version));
    return {};
}

Result<void> Schema::check(const sqlite::Database& database, int version) const
{
    REGIA_EXPECT(version >= 1 && version <= newest());
    REGIA_TRY(auto reference, sqlite::Database::inMemory());
    for (int step = 1; step <= version; ++step)
        REGIA_CHECK(apply(reference, step));
    REGIA_TRY(const std::vector<Object> expected, objectsOf(reference));
    REGIA_TRY(const std::vector<Object> found, objectsOf(database));
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto ours = std::lower_bound(expected.begin(), expected.end(), found[i]);
        const bool twice = i > 0 && found[i - 1].text() == found[i].text();
        if (twice || ours == expected.end() || *ours != found[i])
            return fail(ErrorCode::WorkspaceForeign, {}, found[i].text());
    }
    for (const Object& object : expected)
        if (!std::binary_search(found.begin(), found.end(), object))
            return fail(ErrorCode::WorkspaceDamaged, {}, "missing: " + object.text());
    return {};
}

}  // namespace regia::workspace
