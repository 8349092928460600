// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/row_feed.h"

#include <sqlite3.h>

#include <exception>

namespace regia::sqlite {
namespace {

constexpr const char* kName = "regia_feed";

/// A feed under way, and what went wrong with it: nothing is thrown through SQLite, which knows no exceptions.
struct Run {
    RowFeed& feed;
    std::int64_t rows = 0;
    bool atEnd = false;
    std::optional<Error> error;
    std::exception_ptr thrown;

    int advance() noexcept
    {
        try {
            Result<bool> more = feed.next();
            if (!more)
                error = std::move(more).error();
            else if (*more)
                ++rows;
            else
                atEnd = true;
        } catch (...) {
            thrown = std::current_exception();
        }
        return error || thrown ? SQLITE_ABORT : SQLITE_OK;
    }
};

struct Table {
    sqlite3_vtab base;
    Run* run;
};
struct Cursor {
    sqlite3_vtab_cursor base;
};

Run& runOf(sqlite3_vtab_cursor* cursor) { return *reinterpret_cast<Table*>(cursor->pVtab)->run; }

int connect(sqlite3* handle, void* run, int, const char* const*, sqlite3_vtab** made, char**)
{
    const int code = sqlite3_declare_vtab(handle, "CREATE TABLE x (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11)");
    if (code == SQLITE_OK)
        *made = &(new Table{{}, static_cast<Run*>(run)})->base;
    return code;
}

int disconnect(sqlite3_vtab* table)
{
    delete reinterpret_cast<Table*>(table);
    return SQLITE_OK;
}

int open(sqlite3_vtab*, sqlite3_vtab_cursor** made)
{
    *made = &(new Cursor{})->base;
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor)
{
    delete reinterpret_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int column(sqlite3_vtab_cursor* cursor, sqlite3_context* to, int column)
{
    const RowFeed::Value& value = runOf(cursor).feed.value(column);
    // The text of a default string_view has no address, which would make it a null.
    const char* bytes = value.bytes.empty() ? "" : value.bytes.data();
    switch (value.kind) {
    case RowFeed::Value::Kind::Null: sqlite3_result_null(to); break;
    case RowFeed::Value::Kind::Integer: sqlite3_result_int64(to, value.integer); break;
    case RowFeed::Value::Kind::Real: sqlite3_result_double(to, value.real); break;
    case RowFeed::Value::Kind::Text: sqlite3_result_text64(to, bytes, value.bytes.size(), SQLITE_STATIC, SQLITE_UTF8); break;
    case RowFeed::Value::Kind::Blob: sqlite3_result_blob64(to, bytes, value.bytes.size(), SQLITE_STATIC); break;
    }
    return SQLITE_OK;
}

const sqlite3_module& module()
{
    static const sqlite3_module instance = [] {
        sqlite3_module made{};
        made.xConnect = connect;
        made.xDisconnect = disconnect;
        made.xBestIndex = [](sqlite3_vtab*, sqlite3_index_info*) { return SQLITE_OK; };
        made.xOpen = open;
        made.xClose = close;
        made.xFilter = [](sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) { return runOf(cursor).advance(); };
        made.xNext = [](sqlite3_vtab_cursor* cursor) { return runOf(cursor).advance(); };
        made.xEof = [](sqlite3_vtab_cursor* cursor) { return runOf(cursor).atEnd ? 1 : 0; };
        made.xColumn = column;
        made.xRowid = [](sqlite3_vtab_cursor* cursor, sqlite3_int64* rowid) {
            *rowid = runOf(cursor).rows;
            return SQLITE_OK;
        };
        return made;
    }();
    return instance;
}

/// The feed's name means it as long as this lives.
class Registered {
public:
    Registered(Database& database, Run& run) : m_handle(database.handle()) { sqlite3_create_module(m_handle, kName, &module(), &run); }
    ~Registered() { sqlite3_create_module(m_handle, kName, nullptr, nullptr); }
    Registered(const Registered&) = delete;
    Registered& operator=(const Registered&) = delete;

private:
    sqlite3* m_handle;
};

}  // namespace

Result<std::int64_t> storeRows(Database& database, const std::string& insert, RowFeed& feed)
{
    Run run{feed, 0, false, {}, {}};
    const Registered registered(database, run);
    const auto done = database.execute(insert);
    if (run.thrown)
        std::rethrow_exception(run.thrown);
    if (run.error)
        return fail(std::move(*run.error));
    if (!done)
        return fail(done.error());
    return run.rows;
}

// Unlike the pragma, the switch works within a transaction.
UncheckedReferences::UncheckedReferences(Database& database) : m_handle(database.handle())
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

UncheckedReferences::~UncheckedReferences() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr); }

}  // namespace regia::sqlite
