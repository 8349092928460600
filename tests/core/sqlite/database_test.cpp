// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include "support/temp_dir.h"

namespace regia::sqlite {
namespace {

using test::TempDir;

Database made(const std::filesystem::path& path) { return std::move(Database::open(path, Mode::Create).value()); }

mode_t rightsOf(const std::filesystem::path& path)
{
    struct stat file {};
    return ::stat(path.c_str(), &file) == 0 ? file.st_mode & 0777 : 0;
}

TEST(Database, GivenAnyUmask_WhenAFileIsCreated_ThenOnlyItsOwnerMayReadIt)
{
    const TempDir folder;
    const mode_t before = ::umask(0);
    Database database = made(folder / "a.db");
    ASSERT_TRUE(database.execute("BEGIN; CREATE TABLE t (x)"));
    EXPECT_EQ(rightsOf(folder / "a.db"), 0600U);
    EXPECT_EQ(rightsOf(folder / "a.db-journal"), 0600U);
    ::umask(before);
}

TEST(Database, GivenAFile_WhenOpenedToBeCreated_ThenAlreadyExists)
{
    const TempDir folder;
    test::writeBytes(folder / "a.db", "precious");
    const auto refused = Database::open(folder / "a.db", Mode::Create);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(test::readBytes(folder / "a.db"), "precious");
}

TEST(Database, GivenNoFile_WhenOpened_ThenNotFoundAndNoneIsMade)
{
    const TempDir folder;
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
        const auto refused = Database::open(folder / "none.db", mode);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::FileNotFound);
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Database, GivenNamesThatMeanSomethingToSqlite_WhenOpened_ThenTheyAreNamesOfFiles)
{
    const TempDir folder;
    for (const std::string name : {":memory:", "file:x?mode=memory", "a%41.db"}) {
        {
            Database database = made(folder / name);
            ASSERT_TRUE(database.execute("CREATE TABLE t (x)"));
        }
        EXPECT_GT(std::filesystem::file_size(folder / name), 0U) << name;
    }
}

TEST(Database, GivenAWriter_WhenItIsClosed_ThenNothingLiesBesideTheFile)
{
    const TempDir folder;
    {
        Database database = made(folder / "a.db");
        ASSERT_TRUE(database.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1)"));
        EXPECT_TRUE(std::filesystem::exists(folder / "a.db-journal"));
    }
    EXPECT_FALSE(std::filesystem::exists(folder / "a.db-journal"));
}

TEST(Database, GivenAWriter_WhenItIsAskedHowItWrites_ThenTruncateAndFull)
{
    const TempDir folder;
    const Database database = made(folder / "a.db");
    SQLite::Statement journal(database.connection(), "PRAGMA journal_mode");
    journal.executeStep();
    EXPECT_EQ(journal.getColumn(0).getString(), "truncate");
    EXPECT_EQ(database.integer("PRAGMA synchronous").value(), 2);
    EXPECT_EQ(database.integer("PRAGMA secure_delete").value(), 1);
    EXPECT_EQ(database.integer("PRAGMA foreign_keys").value(), 1);
    EXPECT_EQ(database.integer("PRAGMA mmap_size").value_or(0), 0);
    EXPECT_EQ(database.integer("PRAGMA temp_store").value(), 2);
}

TEST(Database, GivenAReader_WhenItWrites_ThenReadOnly)
{
    const TempDir folder;
    {
        Database database = made(folder / "a.db");
        ASSERT_TRUE(database.execute("CREATE TABLE t (x)"));
    }
    Database reader = std::move(Database::open(folder / "a.db", Mode::ReadOnly).value());
    const auto refused = reader.execute("INSERT INTO t VALUES (1)");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WorkspaceReadOnly);
}

/// A file made by somebody who means harm, with an ordinary connection.
void makeHostile(const std::filesystem::path& path)
{
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &raw), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(raw,
                           "CREATE TABLE t (x); CREATE TABLE loot (x);"
                           "CREATE TRIGGER steal AFTER INSERT ON t BEGIN INSERT INTO loot VALUES (new.x); END;"
                           "CREATE VIEW v AS SELECT x FROM t;",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(raw);
}

TEST(Database, GivenAHostileFile_WhenItIsUsed_ThenItsTriggersAndViewsAreDead)
{
    const TempDir folder;
    makeHostile(folder / "bad.db");
    Database database = std::move(Database::open(folder / "bad.db", Mode::ReadWrite).value());
    ASSERT_TRUE(database.execute("INSERT INTO t VALUES (1)"));
    EXPECT_EQ(database.integer("SELECT count(*) FROM loot").value(), 0);
    EXPECT_FALSE(database.integer("SELECT count(*) FROM v"));
}

TEST(Database, GivenAnOpenDatabase_WhenSqlReachesFurther_ThenItIsRefused)
{
    const TempDir folder;
    Database database = made(folder / "a.db");
    ASSERT_TRUE(database.execute("CREATE TABLE t (x)"));
    for (const char* sql : {"ATTACH 'other.db' AS other", "SELECT load_extension('x')", "SELECT \"not a column\" FROM t",
                            "UPDATE sqlite_schema SET sql = '' WHERE name = 't'", "CREATE TABLE u (x CHECK (x <> \"text\"))"}) {
        EXPECT_FALSE(database.execute(sql)) << sql;
        EXPECT_FALSE(database.execute(std::string("PRAGMA writable_schema = ON; ") + sql)) << sql;
    }
}

TEST(Database, GivenAStagingFile_WhenAttachedInATransaction_ThenItIsReadAndDetachedAfterwards)
{
    const TempDir folder;
    {
        Database staging = made(folder / "it's staged.db");
        ASSERT_TRUE(staging.execute("CREATE TABLE s (x); INSERT INTO s VALUES (7)"));
    }
    Database database = made(folder / "a.db");
    ASSERT_TRUE(database.execute("CREATE TABLE t (x); BEGIN IMMEDIATE"));
    ASSERT_TRUE(database.attach(folder / "it's staged.db", "staging"));
    ASSERT_TRUE(database.execute("INSERT INTO t SELECT x FROM staging.s; COMMIT"));
    database.detachAll();
    EXPECT_EQ(database.integer("SELECT x FROM t").value(), 7);
    EXPECT_FALSE(database.integer("SELECT x FROM staging.s"));
    EXPECT_FALSE(database.execute("ATTACH 'more.db' AS more")) << "the limit is back";
}

TEST(Database, GivenAnOpenFile_WhenItIsReplaced_ThenItHasMoved)
{
    const TempDir folder;
    Database database = made(folder / "a.db");
    ASSERT_TRUE(database.execute("CREATE TABLE t (x)"));
    EXPECT_FALSE(database.hasMoved());
    test::writeBytes(folder / "b.db", test::readBytes(folder / "a.db"));
    std::filesystem::rename(folder / "b.db", folder / "a.db");
    EXPECT_TRUE(database.hasMoved());
    const auto refused = database.execute("INSERT INTO t VALUES (1)");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WorkspaceMoved);
}

TEST(Database, GivenATransactionLargerThanMemoryShouldBe_WhenItWrites_ThenItGoesToTheFileEarly)
{
    const TempDir folder;
    Database database = made(folder / "a.db");
    ASSERT_TRUE(
        database.execute("CREATE TABLE t (x); BEGIN; INSERT INTO t WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n "
                         "WHERE i < 50000) SELECT zeroblob(3000) FROM n"));
    int used = 0;
    int ignored = 0;
    sqlite3_db_status(database.handle(), SQLITE_DBSTATUS_CACHE_USED, &used, &ignored, 0);
    EXPECT_LT(used, 120 << 20);
    EXPECT_GT(used, 16 << 20) << "else it was no large one";
}

}  // namespace
}  // namespace regia::sqlite
