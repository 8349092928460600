// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/derive.h"

#include <gtest/gtest.h>

#include "core/profile/provenance.h"
#include "support/workspace_builder.h"

namespace regia::test {
namespace {

using nlohmann::json;

/// Contact 1 is known to two records: the first says Milano, the second (later) Roma; both say Anna.
ScratchWorkspace twoSources()
{
    return WorkspaceBuilder()
        .attribute("city", model::AttributeType::Text)
        .attribute("first_name", model::AttributeType::Text)
        .contact("one", {{"city", "Milano"}, {"first_name", "Anna"}})
        .contact("two", {{"city", "Roma"}, {"first_name", "Anna"}})
        .also([](sqlite::Database& database, BatchId) {
            valueOrThrow(database.execute("UPDATE record SET contact_id = 1, created_at = 700, seen_at = 2000 WHERE id = 2"));
            valueOrThrow(database.execute("UPDATE record SET created_at = 900, seen_at = 1000 WHERE id = 1"));
        })
        .build();
}

Result<void> derive(const ScratchWorkspace& workspace, std::vector<ContactId> contacts, Progress& progress)
{
    return workspace->command({"derive", ""}, workspace::UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(profile::deriveContacts(database, contacts, progress));
        return BatchId{};
    });
}

std::string profileOf(const ScratchWorkspace& workspace, std::int64_t contact)
{
    const sqlite::Database reader = workspace.reader();
    SQLite::Statement row(reader.connection(), "SELECT profile FROM contact WHERE id = ?");
    row.bind(1, contact);
    return row.executeStep() ? row.getColumn(0).getString() : std::string("none");
}

class Cancelled final : public Progress {
public:
    void report(std::int64_t, std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

TEST(DeriveContacts, GivenTwoRecords_WhenDerived_ThenTheLaterValueStandsAndTheFirstCreationCounts)
{
    const auto workspace = twoSources();
    NoProgress unwatched;
    valueOrThrow(derive(workspace, {ContactId{1}}, unwatched));
    EXPECT_EQ(json::parse(profileOf(workspace, 1)), (json{{"city", "Roma"}, {"first_name", "Anna"}}));
    EXPECT_EQ(valueOrThrow(workspace.reader().integer("SELECT created_at FROM contact WHERE id = 1")), 700);
}

TEST(DeriveContacts, GivenAContactWithoutRecords_WhenDerived_ThenItIsLetBe)
{
    const auto workspace = twoSources();
    const std::string before = profileOf(workspace, 2);
    NoProgress unwatched;
    valueOrThrow(derive(workspace, {ContactId{2}, ContactId{99}}, unwatched));
    EXPECT_EQ(profileOf(workspace, 2), before);
}

TEST(DeriveContacts, GivenItIsCancelled_WhenDerived_ThenTheProfileIsAsBefore)
{
    const auto workspace = twoSources();
    const std::string before = profileOf(workspace, 1);
    Cancelled progress;
    const auto derived = derive(workspace, {ContactId{1}}, progress);
    ASSERT_FALSE(derived);
    EXPECT_EQ(derived.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(profileOf(workspace, 1), before);
}

TEST(Provenance, GivenTwoRecords_WhenAskedWhereFrom_ThenWhoAgreesAndWhoLostIsTold)
{
    const auto workspace = twoSources();
    const auto values = valueOrThrow(profile::valuesOf(workspace.reader(), ContactId{1}));
    ASSERT_EQ(values.size(), 2U);
    EXPECT_EQ(values[0].attribute, "city");
    EXPECT_EQ(values[0].value, "Roma");
    EXPECT_EQ(values[0].from.record, RecordId{2});
    EXPECT_EQ(values[0].from.at, Instant{2000});
    ASSERT_EQ(values[0].lost.size(), 1U);
    EXPECT_EQ(values[0].lost[0].value, "Milano");
    EXPECT_TRUE(values[0].agreeing.empty());
    EXPECT_EQ(values[1].attribute, "first_name");
    ASSERT_EQ(values[1].agreeing.size(), 1U);
    EXPECT_TRUE(values[1].lost.empty());
}

TEST(Provenance, GivenAContactThatIsNotThere_WhenAsked_ThenThereAreNoValues)
{
    EXPECT_TRUE(valueOrThrow(profile::valuesOf(twoSources().reader(), ContactId{77})).empty());
}

}  // namespace
}  // namespace regia::test
