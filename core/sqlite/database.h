// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/sqlite/guarded.h"

struct sqlite3;

namespace regia::sqlite {

enum class Mode {
    ReadOnly,
    ReadWrite,  ///< the file must be there
    Create,     ///< the file must not be there; it is made with the rights 0600 whatever the umask
};

/// One connection, opened so that a hostile file can run nothing: no triggers, views, extensions or foreign functions, no
/// writable schema, no doubled-quoted strings, checked cells, no memory mapping, temporary data in memory, limits; foreign
/// keys and secure delete on. A writing connection has a TRUNCATE journal and full synchronisation, so a copy of an idle
/// file is whole and an acknowledged commit survives a power cut. Movable, not copyable; one thread at a time.
class Database {
public:
    /// Errors: FileNotFound, FileUnreadable, AlreadyExists (Create), WorkspaceDamaged (not SQLite, or broken), DiskFull,
    /// DiskFailure, WorkspaceInUse, WorkspaceReadOnly.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& path, Mode mode);
    [[nodiscard]] static Result<Database> inMemory();

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// For statements: `SQLite::Statement s(db.connection(), "SELECT …")`. Its exceptions become errors in `guarded`.
    [[nodiscard]] SQLite::Database& connection() const { return *m_connection; }
    /// For bulk work with SQLite's own functions.
    [[nodiscard]] sqlite3* handle() const { return m_connection->getHandle(); }

    /// Runs statements that answer no rows. Never from a user's text: see `quotedName`, `quotedText`.
    [[nodiscard]] Result<void> execute(const std::string& sql);
    /// The first column of the first row, 0 if there is none or it is null.
    [[nodiscard]] Result<std::int64_t> integer(const std::string& sql) const;

    /// Whether a transaction is open. After SQLITE_FULL, IOERR, NOMEM or INTERRUPT SQLite may have ended it by itself.
    [[nodiscard]] bool inTransaction() const;
    /// Whether the file was renamed, replaced or deleted since it was opened.
    [[nodiscard]] bool hasMoved() const;

    /// From now on only `Transaction::commit` commits; any other commit is turned into a rollback. So a statement that runs
    /// on after SQLite has given up its transaction can not leave half of an action in the file.
    void commitOnlyByTransaction();

    /// Attaches a second file (a staging database) under a name of ours. Allowed inside a transaction; `detachAll` is not.
    [[nodiscard]] Result<void> attach(const std::filesystem::path& path, std::string_view name);
    /// Detaches all that was attached. No statement on it may be left, and no transaction.
    void detachAll() noexcept;

private:
    friend class Transaction;
    struct CommitGate {
        bool open = false;
    };

    explicit Database(std::unique_ptr<SQLite::Database> connection);

    std::unique_ptr<SQLite::Database> m_connection;
    std::unique_ptr<CommitGate> m_gate;
    std::vector<std::string> m_attached;
};

}  // namespace regia::sqlite
