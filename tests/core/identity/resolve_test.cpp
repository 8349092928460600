// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/resolve.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/calendar/date.h"
#include "core/identity/contact_ids.h"
#include "support/fingerprint.h"
#include "support/workspace_builder.h"

namespace regia::test {
namespace {

using nlohmann::json;

/// People whose records are known by these keys; record n is contact n.
class KeyedPeople {
public:
    KeyedPeople& person(const std::string& name, const std::vector<std::pair<std::string, std::string>>& keys)
    {
        const std::int64_t record = ++m_count;
        m_builder.contact("key" + std::to_string(record), {{"full_name", name}});
        m_builder.also([=](sqlite::Database& database, BatchId batch) {
            SQLite::Statement insert(database.connection(),
                                     "INSERT INTO identity_key (kind, value, record_id, batch_id) VALUES (?, ?, ?, ?)");
            for (const auto& [kind, value] : keys) {
                insert.bind(1, kind);
                insert.bind(2, value);
                insert.bind(3, record);
                insert.bind(4, batch.value);
                insert.exec();
                insert.reset();
            }
        });
        return *this;
    }
    [[nodiscard]] ScratchWorkspace build() { return m_builder.build(); }

private:
    WorkspaceBuilder m_builder;
    std::int64_t m_count = 0;
};

identity::Resolution resolveAll(const ScratchWorkspace& workspace)
{
    identity::Resolution resolution;
    NoProgress unwatched;
    valueOrThrow(workspace->command({"join", "people"}, workspace::UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
        REGIA_TRY(const std::int64_t last, database.integer("SELECT max(id) FROM record"));
        std::vector<RecordId> seeds;
        for (std::int64_t id = 1; id <= last; ++id)
            seeds.push_back(RecordId{id});
        REGIA_TRY(identity::ContactIds ids, identity::ContactIds::open(database));
        REGIA_TRY(resolution, identity::resolve(database, seeds, ids, unwatched));
        REGIA_CHECK(ids.store());
        return BatchId{};
    }));
    return resolution;
}

std::int64_t contactOf(const ScratchWorkspace& workspace, std::int64_t record)
{
    return valueOrThrow(workspace.reader().integer("SELECT coalesce(contact_id, 0) FROM record WHERE id = " + std::to_string(record)));
}

TEST(Resolve, GivenTwoRecordsWithOneAddress_WhenResolved_ThenTheyAreTheContactWithTheLowestNumber)
{
    const auto workspace = KeyedPeople()
                               .person("Luca Neri", {})
                               .person("Anna Rossi", {{"email", "a@x.it"}})
                               .person("ROSSI ANNA", {{"email", "a@x.it"}})
                               .build();
    const identity::Resolution resolution = resolveAll(workspace);
    EXPECT_EQ(contactOf(workspace, 1), 1);
    EXPECT_EQ(contactOf(workspace, 2), 2);
    EXPECT_EQ(contactOf(workspace, 3), 2);
    ASSERT_EQ(resolution.moves.size(), 1U);
    EXPECT_EQ(resolution.moves[0].before, ContactId{3});
    EXPECT_EQ(resolution.moves[0].after, ContactId{2});
    EXPECT_EQ(resolution.removed, std::vector{ContactId{3}});
    EXPECT_EQ(resolution.touched, std::vector{ContactId{2}});
    EXPECT_TRUE(resolution.added.empty());
}

TEST(Resolve, GivenAnythingResolved_WhenResolvedAgain_ThenNothingMoves)
{
    const auto workspace = KeyedPeople()
                               .person("Anna Rossi", {{"email", "a@x.it"}, {"phone", "+39 1"}})
                               .person("A. Rossi", {{"phone", "+39 1"}, {"card", "7"}})
                               .person("Mario Rossi", {{"email", "a@x.it"}})
                               .person("", {{"card", "7"}})
                               .build();
    EXPECT_FALSE(resolveAll(workspace).moves.empty());
    const identity::Resolution again = resolveAll(workspace);
    EXPECT_TRUE(again.moves.empty());
    EXPECT_TRUE(again.added.empty());
    EXPECT_TRUE(again.removed.empty());
}

TEST(Resolve, GivenTwoWhoAreNotOnePersonInOneContact_WhenResolved_ThenTheSecondIsGivenANewNumber)
{
    auto builder = KeyedPeople().person("Anna Rossi", {{"email", "a@x.it"}}).person("Mario Rossi", {{"email", "a@x.it"}});
    const auto workspace = builder.build();
    valueOrThrow(workspace->command({"merge", "by hand"}, workspace::UndoBy::ChangeSet, [](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(database.execute("UPDATE record SET contact_id = 1 WHERE id = 2"));
        REGIA_CHECK(database.execute("DELETE FROM contact WHERE id = 2"));
        return BatchId{};
    }));
    const identity::Resolution resolution = resolveAll(workspace);
    ASSERT_EQ(resolution.added.size(), 1U);
    EXPECT_EQ(contactOf(workspace, 1), 1);
    EXPECT_EQ(contactOf(workspace, 2), resolution.added[0].value);
}

TEST(Resolve, GivenAJoin_WhenUndone_ThenEveryRowIsAsBefore)
{
    const auto workspace = KeyedPeople().person("Anna Rossi", {{"email", "a@x.it"}}).person("Anna Rossi", {{"email", "a@x.it"}}).build();
    const std::string before = fingerprint(workspace.reader());
    EXPECT_FALSE(resolveAll(workspace).moves.empty());
    EXPECT_NE(fingerprint(workspace.reader()), before);
    NoBatchUndo batches;
    valueOrThrow(workspace::undo(*workspace, batches));
    EXPECT_EQ(fingerprint(workspace.reader()), before);
}

TEST(Resolve, GivenARecordThatIsNobody_WhenResolved_ThenItStaysNobody)
{
    const auto workspace = KeyedPeople().person("Tessera generica", {}).person("Anna Rossi", {{"email", "a@x.it"}}).build();
    valueOrThrow(workspace->command({"edit", "nobody"}, workspace::UndoBy::ChangeSet, [](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(database.execute("UPDATE record SET contact_id = NULL WHERE id = 1"));
        return BatchId{};
    }));
    EXPECT_TRUE(resolveAll(workspace).moves.empty());
    EXPECT_EQ(contactOf(workspace, 1), 0);
}

TEST(Resolve, GivenAProfile_WhenReadAsAnIdentity_ThenTheFullNameStandsInForThePartsThatAreMissing)
{
    EXPECT_EQ(identity::identityOf({{"first_name", "Anna"}, {"last_name", "Rossi"}}).name, identity::nameKey("Anna Rossi"));
    EXPECT_EQ(identity::identityOf({{"first_name", "Anna"}, {"full_name", "ROSSI ANNA"}}).name, identity::nameKey("Anna Rossi"));
    EXPECT_EQ(identity::identityOf({{"birthday", "1990-05-17"}}).born, calendar::dateOf(1990, 5, 17));
    EXPECT_FALSE(identity::identityOf({{"birthday", "maggio"}}).born);
    EXPECT_TRUE(identity::identityOf(json("not an object")).name.isMissing());
}

TEST(ContactIds, GivenAContactThatWasMergedAway_WhenANewOneComes_ThenItsNumberIsNotGivenAgain)
{
    const auto workspace = KeyedPeople().person("Anna Rossi", {{"email", "a@x.it"}}).person("Anna Rossi", {{"email", "a@x.it"}}).build();
    EXPECT_EQ(resolveAll(workspace).removed, std::vector{ContactId{2}});
    valueOrThrow(workspace->command({"look", ""}, workspace::UndoBy::ChangeSet, [](sqlite::Database& database) -> Result<BatchId> {
        REGIA_TRY(identity::ContactIds ids, identity::ContactIds::open(database));
        EXPECT_EQ(ids.next(), ContactId{3});
        return BatchId{};
    }));
}

TEST(ContactIds, GivenTheLastCommandIsTakenBack_WhenItsNumbersAreFree_ThenTheyAreGivenAgain)
{
    const auto workspace = KeyedPeople().person("Anna Rossi", {}).build();
    valueOrThrow(workspace->command({"look", ""}, workspace::UndoBy::ChangeSet, [](sqlite::Database& database) -> Result<BatchId> {
        REGIA_TRY(identity::ContactIds ids, identity::ContactIds::open(database));
        EXPECT_EQ(ids.next(), ContactId{2});
        EXPECT_EQ(ids.next(), ContactId{3});
        REGIA_CHECK(ids.takeBack(ContactId{2}, ContactId{3}));
        EXPECT_EQ(ids.next(), ContactId{2});
        EXPECT_EQ(ids.next(), ContactId{3});
        REGIA_CHECK(ids.takeBack(ContactId{1}, ContactId{2}));  // not the last ones: they stay given
        EXPECT_EQ(ids.last(), ContactId{3});
        return BatchId{};
    }));
}

}  // namespace
}  // namespace regia::test
