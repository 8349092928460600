// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/transaction.h"

#include <gtest/gtest.h>

#include "core/base/bug.h"
#include "core/sqlite/cancel_on.h"
#include "support/failing_disk.h"
#include "support/temp_dir.h"

namespace regia::sqlite {
namespace {

class TransactionTest : public testing::Test {
protected:
    TransactionTest() { EXPECT_TRUE(database.execute("CREATE TABLE t (x INTEGER)")); }
    std::int64_t rows() const { return database.integer("SELECT count(*) FROM t").value(); }

    test::TempDir folder;
    Database database = std::move(Database::open(folder / "a.db", Mode::Create).value());
};

TEST_F(TransactionTest, GivenAChange_WhenCommitted_ThenItStays)
{
    auto transaction = Transaction::begin(database);
    ASSERT_TRUE(database.execute("INSERT INTO t VALUES (1)"));
    ASSERT_TRUE(transaction->commit());
    EXPECT_FALSE(database.inTransaction());
    EXPECT_EQ(rows(), 1);
}

TEST_F(TransactionTest, GivenAChange_WhenTheScopeIsLeft_ThenItIsGone)
{
    {
        auto transaction = Transaction::begin(database);
        ASSERT_TRUE(database.execute("INSERT INTO t VALUES (1)"));
    }
    EXPECT_FALSE(database.inTransaction());
    EXPECT_EQ(rows(), 0);
}

TEST_F(TransactionTest, GivenAnOpenTransaction_WhenAnotherIsBegun_ThenItIsABug)
{
    auto transaction = Transaction::begin(database);
    EXPECT_THROW((void)Transaction::begin(database), Bug);
}

TEST_F(TransactionTest, GivenAGatedConnection_WhenSomebodyElseCommits_ThenNothingIsKept)
{
    database.commitOnlyByTransaction();
    EXPECT_FALSE(database.execute("INSERT INTO t VALUES (1)"));
    {
        auto transaction = Transaction::begin(database);
        ASSERT_TRUE(database.execute("INSERT INTO t VALUES (2)"));
        EXPECT_FALSE(database.execute("COMMIT"));
    }
    EXPECT_EQ(rows(), 0);
    auto transaction = Transaction::begin(database);
    ASSERT_TRUE(database.execute("INSERT INTO t VALUES (3)"));
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(rows(), 1);
}

/// The trap: SQLite ends the transaction by itself and the next statement writes on its own.
TEST(Transaction, GivenADiskThatFails_WhenTheCodeCarriesOn_ThenNothingOfItIsKept)
{
    for (const auto& [fault, code] :
         {std::pair(test::Fault::NoSpace, ErrorCode::DiskFull), std::pair(test::Fault::Failure, ErrorCode::DiskFailure)}) {
        const test::TempDir folder;
        test::FailingDisk disk;
        Database database = std::move(Database::open(folder / "a.db", Mode::Create).value());
        ASSERT_TRUE(database.execute("CREATE TABLE t (x); CREATE TABLE big (x); PRAGMA cache_spill = 10; PRAGMA cache_size = 10"));
        database.commitOnlyByTransaction();
        {
            auto transaction = Transaction::begin(database);
            ASSERT_TRUE(transaction);
            disk.failAt(2, fault, test::Lasting::Once);
            const auto refused = database.execute("INSERT INTO big VALUES (randomblob(1000000))");
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().code, code);
            ASSERT_FALSE(database.inTransaction()) << "the case that this test is about";
            disk.heal();
            EXPECT_FALSE(database.execute("INSERT INTO t VALUES (1)"));
            EXPECT_FALSE(transaction->commit());
        }
        EXPECT_EQ(database.integer("SELECT (SELECT count(*) FROM t) + (SELECT count(*) FROM big)").value(), 0);
    }
}

class CancelledAtOnce final : public Progress {
public:
    void report(std::int64_t, std::int64_t) override {}
    bool cancelled() const override { return true; }
};

TEST(CancelOn, GivenAQueryWithoutEnd_WhenCancelled_ThenItEndsAsCancelled)
{
    const Database database = std::move(Database::inMemory().value());
    const std::string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    {
        const CancelledAtOnce progress;
        const CancelOn cancel(database, progress);
        const auto stopped = database.integer(endless);
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    }
    EXPECT_EQ(
        database.integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT count(*) FROM n").value(),
        100000);
}

}  // namespace
}  // namespace regia::sqlite
