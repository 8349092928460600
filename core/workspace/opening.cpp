// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/opening.h"

#include "core/sqlite/copy.h"
#include "core/sqlite/header.h"
#include "core/workspace/clean_stamp.h"
#include "core/workspace/lock_file.h"
#include "core/workspace/schema.h"

namespace regia::workspace {
namespace {

Result<void> finishInterruptedChange(const std::filesystem::path& path, const Clock& clock)
{
    REGIA_TRY(const LockFile lock, LockFile::acquire(path, clock));
    REGIA_TRY(const sqlite::Database writer, sqlite::Database::open(path, sqlite::Mode::ReadWrite));
    REGIA_CHECK(writer.integer("SELECT count(*) FROM sqlite_schema"));
    return {};
}

Result<void> checkVersion(std::int64_t version, const std::filesystem::path& path)
{
    if (version > Schema::current().newest())
        return fail(ErrorCode::WorkspaceNewer, path.string(), "version " + std::to_string(version));
    if (version < 1)
        return fail(ErrorCode::WorkspaceDamaged, path.string(), "no version");
    return {};
}

/// The header and the length of the file have to agree. While this reads, no writer can be in the middle of a commit.
Result<void> checkLength(sqlite::Database& database, const std::filesystem::path& path)
{
    REGIA_CHECK(database.execute("BEGIN"));
    const auto read = database.integer("SELECT count(*) FROM sqlite_schema");
    const auto header = sqlite::readHeader(path);
    REGIA_CHECK(database.execute("COMMIT"));
    REGIA_CHECK(read);
    REGIA_CHECK(header);
    if (!*header || (*header)->pageSize == 0 || (*header)->fileSize % (*header)->pageSize != 0 ||
        (*header)->fileSize / (*header)->pageSize < (*header)->pages)
        return fail(ErrorCode::WorkspaceDamaged, path.string(), "the file is cut off");
    return {};
}

}  // namespace

Result<void> inspectHeader(const std::filesystem::path& path)
{
    REGIA_TRY(const auto header, sqlite::readHeader(path));
    if (!header)
        return fail(ErrorCode::NotAWorkspace, path.string(), "not an SQLite file");
    if (header->applicationId != kApplicationId)
        return fail(ErrorCode::NotAWorkspace, path.string(), "an SQLite file of another program");
    return checkVersion(header->userVersion, path);
}

Result<sqlite::Database> openConnection(const std::filesystem::path& path, sqlite::Mode mode, const Clock& clock)
{
    auto database = sqlite::Database::open(path, mode);
    if (database || mode != sqlite::Mode::ReadOnly || database.error().code != ErrorCode::WorkspaceReadOnly)
        return database;
    REGIA_CHECK(finishInterruptedChange(path, clock));
    return sqlite::Database::open(path, mode);
}

Result<void> checkAndMigrate(sqlite::Database& database, const std::filesystem::path& path, sqlite::Mode mode, Progress& progress)
{
    REGIA_TRY(const std::int64_t version, database.integer("PRAGMA user_version"));
    REGIA_CHECK(checkVersion(version, path));
    // The schema comes first: a check of the pages evaluates what a foreign table was declared with.
    REGIA_CHECK(Schema::current().check(database, static_cast<int>(version)));
    REGIA_CHECK(checkLength(database, path));
    if (!hasCleanStamp(database, path)) {
        REGIA_TRY(const auto findings, sqlite::integrityFindings(database, sqlite::Depth::Quick, 1, progress));
        if (!findings.empty())
            return fail(ErrorCode::WorkspaceDamaged, path.string(), findings.front());
    }
    if (version == Schema::current().newest())
        return {};
    if (mode == sqlite::Mode::ReadOnly)
        return fail(ErrorCode::WorkspaceReadOnly, path.string(), "of version " + std::to_string(version) + ": open it once for writing");
    return Schema::current().migrate(database);
}

}  // namespace regia::workspace
