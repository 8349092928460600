// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/transaction.h"

#include <sqlite3.h>

#include "core/base/bug.h"

namespace regia::sqlite {

Result<Transaction> Transaction::begin(Database& database)
{
    REGIA_EXPECT(!database.inTransaction());
    REGIA_CHECK(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() { rollback(); }

Result<void> Transaction::commit()
{
    REGIA_EXPECT(m_database != nullptr);
    if (!m_database->inTransaction()) {
        m_database = nullptr;
        return fail(ErrorCode::DiskFailure, {}, "the transaction was rolled back by SQLite before its end");
    }
    m_database->m_gate->open = true;
    auto done = m_database->execute("COMMIT");
    m_database->m_gate->open = false;
    if (done)
        m_database = nullptr;
    else
        rollback();
    return done;
}

void Transaction::rollback() noexcept
{
    Database* database = std::exchange(m_database, nullptr);
    if (database != nullptr && database->inTransaction())
        sqlite3_exec(database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace regia::sqlite
