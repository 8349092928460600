// SPDX-License-Identifier: GPL-3.0-or-later
// The session functions are declared only for those who ask.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "core/sqlite/change_set.h"

#include <sqlite3.h>

namespace regia::sqlite {
namespace {

struct Free {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

ChangeSet copyOf(const void* bytes, int size)
{
    const auto* first = static_cast<const unsigned char*>(bytes);
    return {std::vector<unsigned char>(first, first + size)};
}

Result<void> checked(int code)
{
    if (code == SQLITE_OK)
        return {};
    return fail(errorCodeOf(code), {}, sqlite3_errstr(code));
}

/// What the conflict handler finds out.
struct Conflict {
    std::string table;
    bool foreignKey = false;
};

int onConflict(void* context, int kind, sqlite3_changeset_iter* change)
{
    auto* conflict = static_cast<Conflict*>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
        conflict->foreignKey = true;
        return SQLITE_CHANGESET_ABORT;
    }
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, &indirect);
    if (kind == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_DELETE)
        return SQLITE_CHANGESET_OMIT;
    conflict->table = table;
    return SQLITE_CHANGESET_ABORT;
}

}  // namespace

void ChangeRecorder::Delete::operator()(sqlite3_session* session) const { sqlite3session_delete(session); }

Result<ChangeRecorder> ChangeRecorder::start(Database& database, std::set<std::string, std::less<>> leftOut)
{
    ChangeRecorder recorder;
    recorder.m_leftOut = std::make_unique<Names>(std::move(leftOut));
    sqlite3_session* session = nullptr;
    REGIA_CHECK(checked(sqlite3session_create(database.handle(), "main", &session)));
    recorder.m_session.reset(session);
    sqlite3session_table_filter(
        session, [](void* names, const char* table) { return static_cast<const Names*>(names)->contains(std::string_view(table)) ? 0 : 1; },
        recorder.m_leftOut.get());
    REGIA_CHECK(checked(sqlite3session_attach(session, nullptr)));
    return recorder;
}

Result<ChangeSet> ChangeRecorder::take()
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    const std::unique_ptr<void, Free> owner(bytes);
    REGIA_CHECK(checked(code));
    return copyOf(bytes, size);
}

Result<ChangeSet> inverted(const ChangeSet& changes)
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changes.bytes.size()), changes.bytes.data(), &size, &bytes);
    const std::unique_ptr<void, Free> owner(bytes);
    REGIA_CHECK(checked(code));
    return copyOf(bytes, size);
}

Result<void> apply(Database& database, const ChangeSet& changes)
{
    Conflict conflict;
    // SQLite takes the bytes as void*, and does not write to them.
    void* bytes = const_cast<unsigned char*>(changes.bytes.data());
    const int code =
        sqlite3changeset_apply(database.handle(), static_cast<int>(changes.bytes.size()), bytes, nullptr, onConflict, &conflict);
    if (code == SQLITE_ABORT || conflict.foreignKey)
        return fail(ErrorCode::Conflict, {}, conflict.foreignKey ? "a row that others point to" : conflict.table);
    return checked(code);
}

}  // namespace regia::sqlite
