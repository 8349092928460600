// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/row_feed.h"

#include <gtest/gtest.h>

#include <functional>

#include "core/base/bug.h"
#include "core/sqlite/transaction.h"

namespace regia::sqlite {
namespace {

constexpr const char* kInsert = "INSERT OR FAIL INTO t (id, name, size) SELECT c0, c1, c2 FROM regia_feed";

/// Rows 1 … `count`; `before` is asked before each.
class Numbers final : public RowFeed {
public:
    explicit Numbers(std::int64_t count, std::function<Result<void>(std::int64_t)> before = {})
        : m_count(count), m_before(std::move(before))
    {}

    Result<bool> next() override
    {
        if (m_number == m_count)
            return false;
        ++m_number;
        if (m_before)
            REGIA_CHECK(m_before(m_number));
        m_name = "n" + std::to_string(m_number);
        set(0, m_number);
        set(1, std::string_view(m_number == 2 ? std::string_view() : m_name));
        set(2, m_number % 2 == 0 ? std::optional(0.5) : std::nullopt);
        return true;
    }

private:
    std::int64_t m_count;
    std::function<Result<void>(std::int64_t)> m_before;
    std::int64_t m_number = 0;
    std::string m_name;
};

class RowFeedTest : public testing::Test {
protected:
    RowFeedTest()
    {
        EXPECT_TRUE(
            database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size REAL) STRICT;"
                             "CREATE TABLE seen (id INTEGER)"));
    }
    std::int64_t count(const std::string& what) const { return database.integer("SELECT count(*) FROM " + what).value(); }

    Database database = std::move(Database::inMemory().value());
};

TEST_F(RowFeedTest, GivenRowsThatAProgramMakes_WhenStored_ThenTheyAreInTheTable)
{
    Numbers numbers(1000);
    EXPECT_EQ(storeRows(database, kInsert, numbers), 1000);
    EXPECT_EQ(count("t"), 1000);
    EXPECT_EQ(count("t WHERE name = 'n' || id AND size IS NULL"), 500);
    EXPECT_EQ(count("t WHERE name = '' AND size = 0.5"), 1) << "an empty text is no null";
}

TEST_F(RowFeedTest, GivenAFeedThatWritesToOtherTables_WhenStored_ThenBothAreThere)
{
    Numbers numbers(100,
                    [this](std::int64_t number) { return database.execute("INSERT INTO seen VALUES (" + std::to_string(number) + ")"); });
    EXPECT_EQ(storeRows(database, kInsert, numbers), 100);
    EXPECT_EQ(count("seen JOIN t USING (id)"), 100);
}

TEST_F(RowFeedTest, GivenAFeedThatFails_WhenStored_ThenItsErrorAndNothingAfterRollback)
{
    {
        const auto transaction = Transaction::begin(database);
        Numbers numbers(100, [](std::int64_t number) -> Result<void> {
            if (number == 50)
                return fail(ErrorCode::Cancelled);
            return {};
        });
        const auto stored = storeRows(database, kInsert, numbers);
        ASSERT_FALSE(stored);
        EXPECT_EQ(stored.error().code, ErrorCode::Cancelled);
    }
    EXPECT_EQ(count("t"), 0);
}

TEST_F(RowFeedTest, GivenAFeedThatThrows_WhenStored_ThenItIsThrownOnAndTheConnectionIsWhole)
{
    Numbers numbers(10, [](std::int64_t) -> Result<void> { throw Bug("feed"); });
    EXPECT_THROW((void)storeRows(database, kInsert, numbers), Bug);
    Numbers again(10);
    EXPECT_EQ(storeRows(database, kInsert, again), 10);
}

TEST_F(RowFeedTest, GivenARowThatBreaksARule_WhenStored_ThenConflict)
{
    ASSERT_TRUE(database.execute("INSERT INTO t VALUES (7, '', NULL)"));
    Numbers numbers(10);
    const auto stored = storeRows(database, kInsert, numbers);
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().code, ErrorCode::Conflict);
}

TEST_F(RowFeedTest, GivenNoFeedUnderWay_WhenItsNameIsUsed_ThenThereIsNoSuchTable)
{
    Numbers numbers(1);
    ASSERT_TRUE(storeRows(database, kInsert, numbers));
    EXPECT_FALSE(database.execute("SELECT * FROM regia_feed"));
}

TEST_F(RowFeedTest, GivenRowsOfOneChangeThatPointToEachOther_WhenStoredUnchecked_ThenChecksComeBackAfterwards)
{
    ASSERT_TRUE(database.execute("CREATE TABLE child (id INTEGER REFERENCES t (id))"));
    {
        const auto transaction = Transaction::begin(database);
        const UncheckedReferences unchecked(database);
        EXPECT_TRUE(database.execute("INSERT INTO child VALUES (1)"));
    }
    EXPECT_FALSE(database.execute("INSERT INTO child VALUES (1)"));
}

}  // namespace
}  // namespace regia::sqlite
