// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <thread>

#include "core/base/bug.h"
#include "core/sqlite/cancel_on.h"
#include "core/text/fold.h"
#include "core/workspace/documents.h"
#include "core/workspace/history.h"
#include "core/workspace/workspace.h"
#include "support/fingerprint.h"
#include "support/workspace_builder.h"

namespace regia::workspace {
namespace {

using test::ScratchWorkspace;
using test::WorkspaceBuilder;

Result<BatchId> saveAs(sqlite::Database& database, const std::string& name)
{
    REGIA_CHECK(putDocument(database, {.id = {}, .kind = "segment", .name = name, .body = "{}", .changedAt = {}}));
    return BatchId{};
}

auto saving(const std::string& name)
{
    return [name](sqlite::Database& database) { return saveAs(database, name); };
}

TEST(Command, GivenAChange_WhenRun_ThenItIsStoredNotedAndTheVersionRises)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    scratch.clock().set(Instant{42});
    ASSERT_TRUE(scratch->command({"save", "VIP", 3}, UndoBy::ChangeSet, saving("VIP")));
    EXPECT_EQ(scratch->dataVersion(), 1);
    EXPECT_EQ(getDocument(scratch.reader(), "segment", "VIP")->body, "{}");
    const auto history = listHistory(scratch.reader(), 10).value();
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history[0].text.verb, "save");
    EXPECT_EQ(history[0].text.subject, "VIP");
    EXPECT_EQ(history[0].text.count, 3);
    EXPECT_EQ(history[0].at, Instant{42});
    EXPECT_EQ(history[0].state, HistoryState::Applied);
}

TEST(Command, GivenAChangeThatFailsHalfway_WhenRun_ThenNothingOfItRemainsAndItsErrorComesBack)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().contact("anna").build();
    const std::string before = test::fingerprint(scratch.reader(), {});
    const auto refused = scratch->command({"save", "x"}, UndoBy::ChangeSet, [](sqlite::Database& database) -> Result<BatchId> {
        REGIA_TRY(const BatchId none, saveAs(database, "half"));
        (void)none;
        return fail(ErrorCode::CyclicReference, "here", "why");
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::CyclicReference, "here", "why"}));
    EXPECT_EQ(test::fingerprint(scratch.reader(), {}), before);
    EXPECT_EQ(scratch->dataVersion(), 1);
    EXPECT_TRUE(scratch->command({"save", "x"}, UndoBy::ChangeSet, saving("x"))) << "it goes on working";
}

TEST(Command, GivenAChangeThatThrows_WhenRun_ThenNothingOfItRemains)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const auto throwing = [](sqlite::Database& database) -> Result<BatchId> {
        (void)saveAs(database, "half");
        throw Bug("a test");
    };
    EXPECT_THROW((void)scratch->command({"save", "x"}, UndoBy::ChangeSet, throwing), Bug);
    EXPECT_TRUE(listDocuments(scratch.reader())->empty());
    const auto failing = [](sqlite::Database& database) -> Result<BatchId> {
        (void)saveAs(database, "half");
        database.connection().exec("INSERT INTO document (id) VALUES (1)");
        return BatchId{};
    };
    EXPECT_EQ(scratch->command({"save", "x"}, UndoBy::ChangeSet, failing).error().code, ErrorCode::Conflict);
    EXPECT_TRUE(listDocuments(scratch.reader())->empty());
}

TEST(Command, GivenAChangeThatChangesNothing_WhenRun_ThenItIsNotNoted)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().document("segment", "VIP", nlohmann::json::object()).build();
    ASSERT_TRUE(scratch->command({"save", "VIP"}, UndoBy::ChangeSet, saving("VIP")));
    EXPECT_EQ(scratch->dataVersion(), 1);
    EXPECT_EQ(listHistory(scratch.reader(), 10)->size(), 1U);
}

TEST(Command, GivenAChangeThatCommitsByItself_WhenRun_ThenNothingOfItRemains)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const auto refused = scratch->command({"save", "x"}, UndoBy::ChangeSet, [](sqlite::Database& database) -> Result<BatchId> {
        (void)saveAs(database, "one");
        (void)database.execute("COMMIT");
        (void)saveAs(database, "two");
        return BatchId{};
    });
    EXPECT_FALSE(refused);
    EXPECT_TRUE(listDocuments(scratch.reader())->empty());
}

TEST(Command, GivenACommandInACommand_WhenRun_ThenItIsABug)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    EXPECT_THROW((void)scratch->command({"a", ""}, UndoBy::ChangeSet,
                                        [&](sqlite::Database&) -> Result<BatchId> {
                                            REGIA_CHECK(scratch->command({"b", ""}, UndoBy::ChangeSet, saving("x")));
                                            return BatchId{};
                                        }),
                 Bug);
}

TEST(Command, GivenAFileThatWasReplaced_WhenACommandRuns_ThenMovedAndTheNewcomerIsUntouched)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    std::filesystem::copy_file(scratch.path(), scratch.folder() / "other.regia");
    std::filesystem::rename(scratch.folder() / "other.regia", scratch.path());
    const std::string newcomer = test::readBytes(scratch.path());
    EXPECT_EQ(scratch->command({"save", "x"}, UndoBy::ChangeSet, saving("x")).error().code, ErrorCode::WorkspaceMoved);
    EXPECT_EQ(scratch->reader().error().code, ErrorCode::WorkspaceMoved);
    EXPECT_TRUE(test::readBytes(scratch.path()) == newcomer);
}

TEST(Command, GivenACancelledChange_WhenRun_ThenCancelledAndNothingRemains)
{
    class Cancelled final : public Progress {
    public:
        void report(std::int64_t, std::int64_t) override {}
        bool cancelled() const override { return true; }
    };
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const auto refused = scratch->command({"save", "x"}, UndoBy::ChangeSet, [](sqlite::Database& database) -> Result<BatchId> {
        (void)saveAs(database, "half");
        const Cancelled progress;
        const sqlite::CancelOn cancel(database, progress);
        REGIA_CHECK(database.integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));
        return BatchId{};
    });
    EXPECT_EQ(refused.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(listDocuments(scratch.reader())->empty());
}

TEST(Command, GivenAStagingFileAttachedByTheChange_WhenItEnds_ThenItIsDetached)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const std::filesystem::path staging = scratch.folder() / "staging.db";
    {
        auto database = sqlite::Database::open(staging, sqlite::Mode::Create);
        ASSERT_TRUE(database->execute("CREATE TABLE s (name TEXT); INSERT INTO s VALUES ('staged')"));
    }
    const auto load = [&](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(database.attach(staging, "staging"));
        REGIA_CHECK(database.execute("INSERT INTO document (kind, name, body, changed_at) SELECT 'segment', name, '{}', 0 FROM staging.s"));
        return BatchId{};
    };
    ASSERT_TRUE(scratch->command({"import", "x"}, UndoBy::ChangeSet, load));
    EXPECT_TRUE(getDocument(scratch.reader(), "segment", "staged"));
    const auto gone = scratch->command({"import", "x"}, UndoBy::ChangeSet, [](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(database.execute("DELETE FROM staging.s"));
        return BatchId{};
    });
    EXPECT_FALSE(gone);
}

TEST(Command, GivenCommandsFromSeveralThreads_WhenRun_ThenTheyWaitForEachOther)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([&, thread] {
                for (int n = 0; n < 5; ++n)
                    EXPECT_TRUE(scratch->command({"save", "x"}, UndoBy::ChangeSet, saving(std::to_string(thread * 10 + n))));
            });
    }
    EXPECT_EQ(listDocuments(scratch.reader())->size(), 20U);
    EXPECT_EQ(scratch->dataVersion(), 20);
}

TEST(Command, GivenSettings_WhenStored_ThenTheWorkspaceKnowsThemAtOnceAndAfterReopening)
{
    ScratchWorkspace scratch = WorkspaceBuilder().build();
    const Settings& asked = scratch->settings();
    Settings settings = asked;
    settings.currency = "CHF";
    ASSERT_TRUE(scratch->command({"settings", ""}, UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(storeSettings(database, settings));
        return BatchId{};
    }));
    EXPECT_EQ(scratch->settings(), settings);
    EXPECT_EQ(asked.currency, "EUR") << "what was handed out does not change under its reader";
    scratch.reopen();
    EXPECT_EQ(scratch->settings(), settings);
}

TEST(Functions, GivenTexts_WhenFoldedInSql_ThenAsInTheTextRoom)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const sqlite::Database reader = scratch.reader();
    for (const std::string text : {"  Forl\xC3\xAC ", "STRASSE",
                                   "Stra\xC3\x9F"
                                   "e",
                                   "", "\xFF broken"}) {
        SQLite::Statement row(reader.connection(), "SELECT regia_key(?)");
        row.bind(1, text);
        ASSERT_TRUE(row.executeStep());
        EXPECT_EQ(row.getColumn(0).getString(), text::textKey(text));
    }
    EXPECT_EQ(reader.integer("SELECT regia_key(NULL) IS NULL AND regia_key(5) IS NULL").value(), 1);
}

}  // namespace
}  // namespace regia::workspace
