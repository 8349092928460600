// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/copy.h"

#include <sqlite3.h>

#include <mutex>

#include "core/sqlite/cancel_on.h"
#include "core/sqlite/quote.h"

namespace regia::sqlite {
namespace {

/// VACUUM attaches a database of its own, which the limit of an ordinary connection forbids.
class AttachingAllowed {
public:
    explicit AttachingAllowed(const Database& database)
        : m_handle(database.handle()), m_before(sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 2))
    {}
    ~AttachingAllowed() { sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, m_before); }
    AttachingAllowed(const AttachingAllowed&) = delete;
    AttachingAllowed& operator=(const AttachingAllowed&) = delete;

private:
    sqlite3* m_handle;
    int m_before;
};

Result<std::int64_t> bytesOf(const Database& database)
{
    REGIA_TRY(const std::int64_t pages, database.integer("PRAGMA page_count"));
    REGIA_TRY(const std::int64_t pageSize, database.integer("PRAGMA page_size"));
    return pages * pageSize;
}

/// SQLite has one folder for temporary files for the whole process; nothing else of ours makes any (temp_store = MEMORY).
/// The new file is built in a cache that spills as early as the connection's: early, here.
Result<void> vacuumByFile(Database& database)
{
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    const std::filesystem::path folder = std::filesystem::path(database.connection().getFilename()).parent_path();
    REGIA_TRY(const std::int64_t spill, database.integer("PRAGMA cache_spill"));
    REGIA_CHECK(database.execute("PRAGMA cache_spill = 1000"));
    REGIA_CHECK(database.execute("PRAGMA temp_store = FILE"));
    REGIA_CHECK(database.execute("PRAGMA temp_store_directory = " + quotedText(folder.string())));
    auto done = database.execute("VACUUM");
    REGIA_CHECK(database.execute("PRAGMA temp_store_directory = ''"));
    REGIA_CHECK(database.execute("PRAGMA temp_store = MEMORY"));
    REGIA_CHECK(database.execute("PRAGMA cache_spill = " + std::to_string(spill)));
    return done;
}

}  // namespace

Result<void> vacuumInto(Database& database, const std::filesystem::path& target, Overwrite overwrite, Progress& progress)
{
    std::error_code ignored;
    if (overwrite == Overwrite::No && std::filesystem::exists(target, ignored))
        return fail(ErrorCode::AlreadyExists, target.string(), target.string());
    const std::filesystem::path temporary = temporaryBeside(target);
    REGIA_CHECK(createPrivateFile(temporary));
    const RemoveAtEnd cleanup(temporary);
    {
        const AttachingAllowed attaching(database);
        const CancelOn cancel(database, progress);
        REGIA_CHECK(database.execute("VACUUM INTO " + quotedText(temporary.string())));
    }
    {
        REGIA_TRY(const Database copy, Database::open(temporary, Mode::ReadOnly));
        REGIA_TRY(const std::vector<std::string> findings, integrityFindings(copy, Depth::Quick, 1, progress));
        if (!findings.empty())
            return fail(ErrorCode::WorkspaceDamaged, temporary.string(), findings.front());
    }
    return publish(temporary, target, overwrite);
}

Result<void> vacuum(Database& database, Progress& progress)
{
    constexpr std::int64_t kInMemory = std::int64_t{256} << 20;
    const AttachingAllowed attaching(database);
    const CancelOn cancel(database, progress);
    REGIA_TRY(const std::int64_t bytes, bytesOf(database));
    return bytes <= kInMemory ? database.execute("VACUUM") : vacuumByFile(database);
}

Result<std::vector<std::string>> integrityFindings(const Database& database, Depth depth, int limit, Progress& progress)
{
    const CancelOn cancel(database, progress);
    return guarded([&] {
        const std::string check = depth == Depth::Quick ? "quick_check" : "integrity_check";
        SQLite::Statement rows(database.connection(), "PRAGMA " + check + "(" + std::to_string(limit) + ")");
        std::vector<std::string> findings;
        while (rows.executeStep())
            if (std::string finding = rows.getColumn(0); finding != "ok")
                findings.push_back(std::move(finding));
        return findings;
    });
}

}  // namespace regia::sqlite
