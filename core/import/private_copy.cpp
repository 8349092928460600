// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/private_copy.h"

#include <sqlite3.h>

#include <memory>

#include "core/import/loading/private_file.h"
#include "core/sqlite/durable_file.h"
#include "core/workspace/functions.h"

namespace regia::import {
namespace {

constexpr int kPagesAtOnce = 4096;

struct FinishBackup {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

/// In one read transaction: SQLite would begin anew whenever a writer came in between.
Result<void> copyPages(sqlite::Database& from, sqlite::Database& to, Progress& progress)
{
    const std::unique_ptr<sqlite3_backup, FinishBackup> backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup)
        return fail(sqlite::lastError(to.handle()));
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), kPagesAtOnce);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK)
            return fail(sqlite::errorCodeOf(code), {}, sqlite3_errstr(code));
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
    }
}

Result<void> copyLocked(sqlite::Database& from, sqlite::Database& to, Progress& progress)
{
    REGIA_CHECK(from.execute("BEGIN"));
    auto copied = from.integer("SELECT count(*) FROM sqlite_schema").and_then([&](std::int64_t) { return copyPages(from, to, progress); });
    REGIA_CHECK(from.execute("COMMIT"));
    return copied;
}

/// Nobody waits for this file, so pages may go to it early; and what is lost with it was to be forgotten. A defensive connection
/// refuses to be without a journal, so it is not defensive for as long as that is said. Of cache_spill see sqlite/database.cpp.
Result<void> giveUpSafety(sqlite::Database& database)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    auto done = database.execute(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = OFF;"
        "PRAGMA cache_spill = 16383");
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return done;
}

}  // namespace

Result<PrivateCopy> PrivateCopy::of(const workspace::Workspace& workspace, const std::filesystem::path& folder, Progress& progress)
{
    REGIA_CHECK(makePrivateFolder(folder));
    const std::filesystem::path path = freshPrivateName(folder, "copy");
    REGIA_CHECK(sqlite::createPrivateFile(path));
    const sqlite::RemoveAtEnd removeAtEnd(path);  // for a system where an open file keeps its name until it is closed
    REGIA_TRY(sqlite::Database copy, sqlite::Database::open(path, sqlite::Mode::ReadWrite));
    REGIA_CHECK(giveUpSafety(copy));
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    REGIA_TRY(sqlite::Database original, workspace.reader());
    REGIA_CHECK(copyLocked(original, copy, progress));
    REGIA_CHECK(workspace::registerFunctions(copy));
    return PrivateCopy(std::move(copy), workspace.settings(), workspace.clock().now());
}

}  // namespace regia::import
