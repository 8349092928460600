// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/schema.h"

#include <gtest/gtest.h>

#include "support/temp_dir.h"

namespace regia::workspace {
namespace {

using Steps = std::vector<Migration>;
const Schema kOne(Steps{{"0001.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY) STRICT;"}});
const Schema kTwo(Steps{{"0001.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY) STRICT;"},
                        {"0002.sql", "ALTER TABLE a ADD COLUMN y TEXT; CREATE TABLE b (z); INSERT INTO b SELECT x FROM a;"}});
const Schema kBroken(Steps{{"0001.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY) STRICT;"},
                           {"0002.sql", "CREATE TABLE b (z); CREATE TABLE b (z);"}});

class SchemaTest : public testing::Test {
protected:
    test::TempDir folder;
    sqlite::Database database = std::move(sqlite::Database::open(folder / "a.db", sqlite::Mode::Create).value());
};

TEST_F(SchemaTest, GivenAnOlderFile_WhenMigrated_ThenItsRowsComeAlongAndItIsAsIfMadeNew)
{
    ASSERT_TRUE(kOne.migrate(database));
    ASSERT_TRUE(kOne.check(database, 1));
    ASSERT_TRUE(database.execute("INSERT INTO a VALUES (7)"));
    ASSERT_TRUE(kTwo.check(database, 1));
    ASSERT_TRUE(kTwo.migrate(database));
    EXPECT_EQ(database.integer("PRAGMA user_version").value(), 2);
    EXPECT_EQ(database.integer("PRAGMA application_id").value(), 0x52454749);
    EXPECT_EQ(database.integer("SELECT z FROM b").value(), 7);
    EXPECT_TRUE(kTwo.check(database, 2));
    EXPECT_FALSE(kTwo.check(database, 1)) << "what version 2 added is foreign to version 1";
}

TEST_F(SchemaTest, GivenAStepThatFails_WhenMigrated_ThenTheFileStaysAtTheVersionBefore)
{
    ASSERT_TRUE(kOne.migrate(database));
    EXPECT_FALSE(kBroken.migrate(database));
    EXPECT_EQ(database.integer("PRAGMA user_version").value(), 1);
    EXPECT_TRUE(kOne.check(database, 1));
}

TEST_F(SchemaTest, GivenTheTablesOfThisVersion_WhenMade_ThenEveryTableHasAKeyForUndo)
{
    ASSERT_TRUE(Schema::current().migrate(database));
    ASSERT_GE(Schema::current().newest(), 1);
    EXPECT_TRUE(Schema::current().check(database, Schema::current().newest()));
    EXPECT_EQ(
        database
            .integer("SELECT count(*) FROM sqlite_schema t WHERE type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) "
                     "WHERE pk > 0)")
            .value(),
        0)
        << "a change set does not record a table without one";
    EXPECT_GT(database.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").value(), 15);
}

}  // namespace
}  // namespace regia::workspace
