// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::sqlite {

/// One write transaction: committed by `commit`, else rolled back when it goes out of scope, also past an exception.
class Transaction {
public:
    /// Takes the write lock at once. Errors: WorkspaceInUse, DiskFailure, WorkspaceReadOnly.
    [[nodiscard]] static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Errors: DiskFull, DiskFailure, WorkspaceMoved, WorkspaceInUse (a reader did not finish in time), and DiskFailure as
    /// well when SQLite had already given the transaction up and somebody overlooked that. After an error nothing is kept.
    [[nodiscard]] Result<void> commit();
    void rollback() noexcept;

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    Database* m_database;  ///< null once it is over
};

}  // namespace regia::sqlite
