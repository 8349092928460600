// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include <sqlite3.h>

#include <system_error>
#include <utility>

#include "core/sqlite/durable_file.h"
#include "core/sqlite/quote.h"

namespace regia::sqlite {
namespace {

constexpr int kReaderPatienceMs = 10'000;
constexpr int kWriterPatienceMs = 30'000;  ///< a commit waits for readers, and a snapshot reads for seconds
constexpr int kLongestValue = 512 << 20;
constexpr int kLongestSql = 4 << 20;

void harden(sqlite3* handle)
{
    constexpr std::pair<int, int> kSwitches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
    };
    for (const auto& [name, value] : kSwitches)
        sqlite3_db_config(handle, name, value, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kLongestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, kLongestSql);
    sqlite3_extended_result_codes(handle, 1);
}

void setUpReading(SQLite::Database& connection)
{
    connection.exec(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;"
        "PRAGMA secure_delete = ON; PRAGMA cache_size = -16384");
}

/// Changed pages stay in memory up to a hundred megabytes. A transaction that changes more writes to the file before it commits, and
/// readers wait for its end; one that would never do so would take as much memory as the file of the largest import. SQLite 3.40 looks at
/// the last byte of cache_spill alone to see whether it is on: one of 0 would turn it off.
void setUpWriting(SQLite::Database& connection)
{
    connection.exec(
        "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA cache_size = -65536;"
        "PRAGMA cache_spill = 24575");
}

Result<void> checkPresence(const std::filesystem::path& path, Mode mode)
{
    std::error_code error;
    const auto type = std::filesystem::status(path, error).type();
    if (mode == Mode::Create)
        return createPrivateFile(path);
    if (type == std::filesystem::file_type::not_found)
        return fail(ErrorCode::FileNotFound, path.string(), path.string());
    return {};
}

}  // namespace

Result<Database> Database::open(const std::filesystem::path& path, Mode mode)
{
    // An absolute path can be none of the names that mean something else to SQLite, like ":memory:".
    const std::filesystem::path absolute = std::filesystem::absolute(path);
    REGIA_CHECK(checkPresence(absolute, mode));
    auto database = guarded([&]() -> Result<Database> {
        const bool writes = mode != Mode::ReadOnly;
        const int flags = (writes ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) | SQLite::OPEN_NOMUTEX | SQLite::OPEN_PRIVATECACHE;
        auto connection = std::make_unique<SQLite::Database>(absolute.string(), flags, writes ? kWriterPatienceMs : kReaderPatienceMs);
        // SQLite opens a file that can not be written to for reading, without a word.
        if (writes && sqlite3_db_readonly(connection->getHandle(), "main") != 0)
            return fail(ErrorCode::WorkspaceReadOnly, path.string(), "the file can not be written to");
        harden(connection->getHandle());
        setUpReading(*connection);
        if (writes)
            setUpWriting(*connection);
        return Database(std::move(connection));
    });
    if (!database && database.error().where.empty())
        database.error().where = path.string();
    return database;
}

Result<Database> Database::inMemory()
{
    return guarded([] {
        auto connection = std::make_unique<SQLite::Database>(
            ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX | SQLite::OPEN_MEMORY);
        harden(connection->getHandle());
        setUpReading(*connection);
        return Database(std::move(connection));
    });
}

Database::Database(std::unique_ptr<SQLite::Database> connection)
    : m_connection(std::move(connection)), m_gate(std::make_unique<CommitGate>())
{}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_gate, other.m_gate);
    std::swap(m_attached, other.m_attached);
    return *this;
}

/// The emptied journal of a writer is taken away, so that nothing lies beside a file at rest.
Database::~Database()
{
    if (m_connection && sqlite3_db_readonly(handle(), "main") == 0) {
        sqlite3_commit_hook(handle(), nullptr, nullptr);
        m_connection->tryExec("PRAGMA journal_mode = DELETE");
    }
}

Result<void> Database::execute(const std::string& sql)
{
    return guarded([&] { m_connection->exec(sql); });
}

Result<std::int64_t> Database::integer(const std::string& sql) const
{
    return guarded([&] {
        SQLite::Statement statement(*m_connection, sql);
        return statement.executeStep() ? statement.getColumn(0).getInt64() : std::int64_t{0};
    });
}

bool Database::inTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }

bool Database::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Database::commitOnlyByTransaction()
{
    sqlite3_commit_hook(
        handle(), [](void* gate) { return static_cast<const CommitGate*>(gate)->open ? 0 : 1; }, m_gate.get());
}

Result<void> Database::attach(const std::filesystem::path& path, std::string_view name)
{
    constexpr int kMostAttached = 4;
    const int before = sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, kMostAttached);
    auto done = execute("ATTACH " + quotedText(std::filesystem::absolute(path).string()) + " AS " + quotedName(name));
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, before);
    if (done)
        m_attached.emplace_back(name);
    return done;
}

void Database::detachAll() noexcept
{
    for (const std::string& name : m_attached)
        m_connection->tryExec("DETACH " + quotedName(name));
    m_attached.clear();
}

}  // namespace regia::sqlite
