// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/change_set.h"

#include <gtest/gtest.h>

#include "support/fingerprint.h"

namespace regia::sqlite {
namespace {

class ChangeSetTest : public testing::Test {
protected:
    ChangeSetTest()
    {
        EXPECT_TRUE(
            database.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE quiet (id INTEGER PRIMARY KEY);"
                             "CREATE TABLE child (parent_id INTEGER REFERENCES parent (id) ON DELETE CASCADE, n INTEGER, PRIMARY KEY "
                             "(parent_id, n)) WITHOUT ROWID;"
                             "INSERT INTO parent VALUES (1, 'a'), (2, 'b'); INSERT INTO child VALUES (1, 1), (1, 2), (2, 1)"));
    }

    ChangeSet recorded(const std::string& sql)
    {
        auto recorder = std::move(ChangeRecorder::start(database, {"quiet"}).value());
        EXPECT_TRUE(database.execute(sql));
        return recorder.take().value();
    }
    std::string state() const { return test::fingerprint(database); }

    Database database = std::move(Database::inMemory().value());
};

TEST_F(ChangeSetTest, GivenInsertsUpdatesAndDeletes_WhenInvertedAndApplied_ThenAllIsAsBefore)
{
    const std::string before = state();
    const ChangeSet changes =
        recorded("INSERT INTO parent VALUES (3, 'c'); UPDATE parent SET name = 'B' WHERE id = 2; DELETE FROM child WHERE n = 2");
    const std::string after = state();
    ASSERT_NE(before, after);
    ASSERT_TRUE(apply(database, inverted(changes).value()));
    EXPECT_EQ(state(), before);
    ASSERT_TRUE(apply(database, changes));
    EXPECT_EQ(state(), after);
}

TEST_F(ChangeSetTest, GivenADeleteThatCascades_WhenUndoneAndRedone_ThenTheChildrenComeAndGo)
{
    const std::string before = state();
    const ChangeSet changes = recorded("DELETE FROM parent WHERE id = 1");
    const std::string after = state();
    EXPECT_EQ(database.integer("SELECT count(*) FROM child").value(), 1);
    ASSERT_TRUE(apply(database, inverted(changes).value()));
    EXPECT_EQ(state(), before);
    ASSERT_TRUE(apply(database, changes));
    EXPECT_EQ(state(), after);
}

TEST_F(ChangeSetTest, GivenARowThatWasChangedSince_WhenTheChangeIsTakenBack_ThenConflictAndNothingHappens)
{
    const ChangeSet changes = recorded("UPDATE parent SET name = 'x' WHERE id = 1; INSERT INTO parent VALUES (9, 'new')");
    ASSERT_TRUE(database.execute("UPDATE parent SET name = 'y' WHERE id = 1"));
    const std::string before = state();
    const auto refused = apply(database, inverted(changes).value());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(refused.error().detail, "parent");
    EXPECT_EQ(state(), before);
}

TEST_F(ChangeSetTest, GivenAParentThatIsGone_WhenAChildIsPutBack_ThenConflict)
{
    const ChangeSet changes = recorded("DELETE FROM child WHERE parent_id = 2");
    ASSERT_TRUE(database.execute("DELETE FROM parent WHERE id = 2"));
    const auto refused = apply(database, inverted(changes).value());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(database.integer("SELECT count(*) FROM child WHERE parent_id = 2").value(), 0);
}

TEST_F(ChangeSetTest, GivenAChangeAndItsOpposite_WhenTaken_ThenEmpty)
{
    EXPECT_TRUE(recorded("INSERT INTO parent VALUES (5, 'x'); DELETE FROM parent WHERE id = 5").isEmpty());
    EXPECT_TRUE(recorded("UPDATE parent SET name = name").isEmpty());
}

TEST_F(ChangeSetTest, GivenATableLeftOut_WhenItChanges_ThenNothingIsRecorded)
{
    EXPECT_TRUE(recorded("INSERT INTO quiet VALUES (1)").isEmpty());
}

}  // namespace
}  // namespace regia::sqlite
