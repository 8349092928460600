// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/guarded.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/sqlite/database.h"

namespace regia::sqlite {
namespace {

TEST(Guarded, GivenCodesOfSqlite_WhenTranslated_ThenEachIsWhatItMeansToAPerson)
{
    EXPECT_EQ(errorCodeOf(SQLITE_FULL), ErrorCode::DiskFull);
    EXPECT_EQ(errorCodeOf(SQLITE_IOERR_FSYNC), ErrorCode::DiskFailure);
    EXPECT_EQ(errorCodeOf(SQLITE_READONLY_DBMOVED), ErrorCode::WorkspaceMoved);
    EXPECT_EQ(errorCodeOf(SQLITE_READONLY_DIRECTORY), ErrorCode::WorkspaceReadOnly);
    EXPECT_EQ(errorCodeOf(SQLITE_BUSY_SNAPSHOT), ErrorCode::WorkspaceInUse);
    EXPECT_EQ(errorCodeOf(SQLITE_LOCKED), ErrorCode::WorkspaceInUse);
    EXPECT_EQ(errorCodeOf(SQLITE_NOTADB), ErrorCode::WorkspaceDamaged);
    EXPECT_EQ(errorCodeOf(SQLITE_CORRUPT_INDEX), ErrorCode::WorkspaceDamaged);
    EXPECT_EQ(errorCodeOf(SQLITE_INTERRUPT), ErrorCode::Cancelled);
    EXPECT_EQ(errorCodeOf(SQLITE_CANTOPEN), ErrorCode::FileUnreadable);
    EXPECT_EQ(errorCodeOf(SQLITE_CONSTRAINT_UNIQUE), ErrorCode::Conflict);
    EXPECT_EQ(errorCodeOf(SQLITE_IOERR_NOMEM), ErrorCode::Internal);
    EXPECT_EQ(errorCodeOf(SQLITE_ERROR), ErrorCode::Internal);
}

TEST(Guarded, GivenWorkOfEachKind_WhenRun_ThenAResultComesOut)
{
    static_assert(std::is_same_v<decltype(guarded([] { return 1; })), Result<int>>);
    static_assert(std::is_same_v<decltype(guarded([] {})), Result<void>>);
    static_assert(std::is_same_v<decltype(guarded([]() -> Result<int> { return 1; })), Result<int>>);
    EXPECT_EQ(guarded([] { return 7; }).value(), 7);
    EXPECT_EQ(guarded([]() -> Result<int> { return fail(ErrorCode::NotFound); }).error().code, ErrorCode::NotFound);
}

TEST(Guarded, GivenAStatementThatFails_WhenRun_ThenTheErrorSaysWhy)
{
    Database database = std::move(Database::inMemory().value());
    ASSERT_TRUE(database.execute("CREATE TABLE t (x UNIQUE); INSERT INTO t VALUES (1)"));
    const auto refused = guarded([&] { database.connection().exec("INSERT INTO t VALUES (1)"); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(refused.error().detail, "UNIQUE constraint failed: t.x");
}

}  // namespace
}  // namespace regia::sqlite
