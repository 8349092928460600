// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/undo.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/workspace/batches.h"
#include "core/workspace/documents.h"
#include "core/workspace/sources.h"
#include "support/fingerprint.h"
#include "support/workspace_builder.h"

namespace regia::workspace {
namespace {

using test::ScratchWorkspace;
using test::valueOrThrow;
using test::WorkspaceBuilder;

/// Imports that are as simple as can be: a batch of n companies, which know their batch by their key. A later batch that
/// has changed a company of an earlier one (its name says so) stands in the way of the earlier.
class CompanyBatches final : public BatchUndo {
public:
    Result<void> takeBack(sqlite::Database& database, BatchId batch) override
    {
        const std::string key = keyOf(batch);
        REGIA_TRY(const std::int64_t user,
                  database.integer("SELECT coalesce(max(CAST(name AS INTEGER)), 0) FROM company WHERE key GLOB '" + key + "*'"));
        if (user > batch.value)
            return fail(ErrorCode::Conflict, {}, "batch " + std::to_string(user));
        return database.execute("DELETE FROM company WHERE key GLOB '" + key + "*'");
    }
    Result<void> putBack(sqlite::Database& database, BatchId batch) override
    {
        REGIA_TRY(const model::Batch stored, getBatch(database, batch));
        return addCompanies(database, batch, stored.stored);
    }
    static Result<void> addCompanies(sqlite::Database& database, BatchId batch, std::int64_t count)
    {
        for (std::int64_t n = 0; n < count; ++n)
            REGIA_CHECK(database.execute("INSERT INTO company (id, name, key) VALUES (" + std::to_string(batch.value * 1000 + n) + ", '" +
                                         std::to_string(batch.value) + "', '" + keyOf(batch) + std::to_string(n) + "')"));
        return {};
    }

private:
    static std::string keyOf(BatchId batch) { return std::to_string(batch.value) + "-"; }
};

Result<void> importCompanies(Workspace& workspace, std::int64_t count)
{
    return workspace.command({"import", "companies.csv", count}, UndoBy::Batch, [count](sqlite::Database& database) -> Result<BatchId> {
        REGIA_TRY(const model::Source source, findOrCreateSource(database, {.id = {}, .key = "test", .title = "Test", .trustRank = 1}));
        model::Batch batch;
        batch.source = source.id;
        batch.file = "companies.csv";
        batch.rows = batch.stored = count;
        REGIA_TRY(const BatchId id, addBatch(database, batch));
        REGIA_CHECK(CompanyBatches::addCompanies(database, id, count));
        return id;
    });
}

Result<void> save(Workspace& workspace, const std::string& name, const std::string& body = "{}")
{
    return workspace.command({"save", name}, UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(putDocument(database, {.id = {}, .kind = "segment", .name = name, .body = body, .changedAt = {}}));
        return BatchId{};
    });
}

Result<void> removeAll(Workspace& workspace)
{
    return workspace.command({"delete", "all"}, UndoBy::ChangeSet, [](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(database.execute("DELETE FROM document"));
        return BatchId{};
    });
}

/// Everything but the history and what an import leaves of itself when it is taken back.
std::string stateOf(const ScratchWorkspace& scratch) { return test::fingerprint(scratch.reader(), {"history", "batch", "source"}); }

class UndoTest : public testing::Test {
protected:
    ScratchWorkspace scratch = WorkspaceBuilder().build();
    CompanyBatches batches;
};

TEST_F(UndoTest, GivenCommands_WhenUndoneAndRedoneAcrossRestarts_ThenEveryStateComesBack)
{
    std::vector<std::string> states{stateOf(scratch)};
    const std::function<Result<void>()> commands[] = {[&] { return save(*scratch, "A"); }, [&] { return importCompanies(*scratch, 3); },
                                                      [&] { return save(*scratch, "A", R"({"x":1})"); },
                                                      [&] { return save(*scratch, "B"); }, [&] { return removeAll(*scratch); }};
    for (const auto& command : commands) {
        ASSERT_TRUE(command());
        states.push_back(stateOf(scratch));
    }
    for (std::size_t at = states.size() - 1; at > 0; --at) {
        scratch.reopen();
        ASSERT_TRUE(undo(*scratch, batches));
        EXPECT_EQ(stateOf(scratch), states[at - 1]);
    }
    EXPECT_EQ(undo(*scratch, batches).error().code, ErrorCode::NothingToUndo);
    for (std::size_t at = 1; at < states.size(); ++at) {
        scratch.reopen();
        ASSERT_TRUE(redo(*scratch, batches));
        EXPECT_EQ(stateOf(scratch), states[at]);
    }
    EXPECT_EQ(redo(*scratch, batches).error().code, ErrorCode::NothingToRedo);
}

TEST_F(UndoTest, GivenAnUndo_WhenDone_ThenItSaysWhatItUndidAndTheVersionRises)
{
    ASSERT_TRUE(save(*scratch, "A"));
    const auto undone = undo(*scratch, batches);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->text.verb, "save");
    EXPECT_EQ(undone->text.subject, "A");
    EXPECT_EQ(undone->state, HistoryState::Undone);
    EXPECT_EQ(scratch->dataVersion(), 2);
    EXPECT_EQ(nextToRedo(scratch.reader()).value()->text.subject, "A");
    EXPECT_FALSE(nextToUndo(scratch.reader()).value());
}

TEST_F(UndoTest, GivenAnUndoneCommand_WhenANewOneRuns_ThenTheRedoStepsEndAndTheHistorySaysSo)
{
    ASSERT_TRUE(save(*scratch, "A"));
    ASSERT_TRUE(undo(*scratch, batches));
    ASSERT_TRUE(save(*scratch, "B"));
    EXPECT_EQ(redo(*scratch, batches).error().code, ErrorCode::NothingToRedo);
    const auto history = listHistory(scratch.reader(), 10).value();
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[1].state, HistoryState::Dropped);
    EXPECT_EQ(scratch.reader().integer("SELECT count(*) FROM history WHERE change IS NOT NULL").value(), 1);
}

TEST_F(UndoTest, GivenTwoImports_WhenTheOlderIsTakenBack_ThenOnlyItGoesAndThatCanItselfBeUndone)
{
    ASSERT_TRUE(importCompanies(*scratch, 2));
    ASSERT_TRUE(importCompanies(*scratch, 3));
    const std::string both = stateOf(scratch);
    const auto taken = undoBatch(*scratch, batches, BatchId{1});
    ASSERT_TRUE(taken) << taken.error().detail;
    EXPECT_EQ(taken->text.verb, "undo");
    EXPECT_EQ(scratch.reader().integer("SELECT count(*) FROM company").value(), 3);
    EXPECT_EQ(getBatch(scratch.reader(), BatchId{1})->state, model::BatchState::Undone);
    EXPECT_EQ(undoBatch(*scratch, batches, BatchId{1}).error().code, ErrorCode::NothingToUndo);
    ASSERT_TRUE(undo(*scratch, batches));
    EXPECT_EQ(stateOf(scratch), both);
    EXPECT_EQ(getBatch(scratch.reader(), BatchId{1})->state, model::BatchState::Applied);
    ASSERT_TRUE(redo(*scratch, batches));
    EXPECT_EQ(scratch.reader().integer("SELECT count(*) FROM company").value(), 3);
}

TEST_F(UndoTest, GivenTheNewestImport_WhenTakenBackByItsNumber_ThenItIsAPlainUndo)
{
    ASSERT_TRUE(importCompanies(*scratch, 2));
    ASSERT_TRUE(undoBatch(*scratch, batches, BatchId{1}));
    EXPECT_EQ(listHistory(scratch.reader(), 10)->size(), 1U);
    EXPECT_TRUE(redo(*scratch, batches));
}

TEST_F(UndoTest, GivenALaterImportThatBuildsOnIt_WhenAnImportIsTakenBack_ThenConflictNamesItAndNothingHappens)
{
    ASSERT_TRUE(importCompanies(*scratch, 2));
    ASSERT_TRUE(importCompanies(*scratch, 1));
    ASSERT_TRUE(scratch->transaction([](sqlite::Database& database) -> Result<Outcome> {
        REGIA_CHECK(database.execute("UPDATE company SET name = '2' WHERE key = '1-0'"));
        return Outcome::Changed;
    }));
    const std::string before = test::fingerprint(scratch.reader(), {});
    const auto refused = undoBatch(*scratch, batches, BatchId{1});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(refused.error().detail, "batch 2");
    EXPECT_EQ(test::fingerprint(scratch.reader(), {}), before);
    EXPECT_EQ(undoBatch(*scratch, batches, BatchId{99}).error().code, ErrorCode::NotFound);
}

TEST_F(UndoTest, GivenSettings_WhenUndone_ThenTheWorkspaceKnowsTheOldOnes)
{
    const Settings before = scratch->settings();
    ASSERT_TRUE(scratch->command({"settings", ""}, UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
        Settings changed = before;
        changed.currency = "GBP";
        REGIA_CHECK(storeSettings(database, changed));
        return BatchId{};
    }));
    ASSERT_TRUE(undo(*scratch, batches));
    EXPECT_EQ(scratch->settings(), before);
    EXPECT_EQ(scratch->dataVersion(), 2);
}

TEST_F(UndoTest, GivenAPurgedHistory_WhenUndone_ThenThereIsNoWayBackAndNoTrace)
{
    ASSERT_TRUE(save(*scratch, "A", R"({"secret":"giulia@example.it"})"));
    ASSERT_TRUE(removeAll(*scratch));
    ASSERT_TRUE(scratch->transaction([](sqlite::Database& database) -> Result<Outcome> {
        REGIA_CHECK(purgeHistory(database));
        return Outcome::Changed;
    }));
    EXPECT_EQ(undo(*scratch, batches).error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(listHistory(scratch.reader(), 10)->size(), 2U) << "what was done is still told";
    NoProgress progress;
    ASSERT_TRUE(scratch->compact(progress));
    EXPECT_EQ(test::readBytes(scratch.path()).find("giulia@example.it"), std::string::npos);
    ASSERT_TRUE(save(*scratch, "B"));
    EXPECT_TRUE(undo(*scratch, batches)) << "what is done afterwards has a way back";
}

/// What a person does, at random, against a list of states and a place in it.
RC_GTEST_PROP(UndoProperties, AnySequenceLeadsToTheStateThatTheListHas, ())
{
    ScratchWorkspace scratch = WorkspaceBuilder().build();
    CompanyBatches batches;
    std::vector<std::string> states{stateOf(scratch)};
    std::size_t at = 0;
    const auto done = [&] {
        states.resize(at + 1);
        states.push_back(stateOf(scratch));
        ++at;
    };
    const auto actions = *rc::gen::resize(24, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9)));
    int serial = 0;
    for (const int action : actions) {
        ++serial;
        if (action == 0) {
            valueOrThrow(save(*scratch, "D" + std::to_string(serial % 3), R"({"n":)" + std::to_string(serial) + "}"));
            done();
        } else if (action == 1 && valueOrThrow(listDocuments(scratch.reader())).size() > 0) {
            valueOrThrow(removeAll(*scratch));
            done();
        } else if (action == 2) {
            valueOrThrow(importCompanies(*scratch, 1 + serial % 3));
            done();
        } else if (action == 3) {
            const auto all = valueOrThrow(listBatches(scratch.reader()));
            // The newest one that is applied is a plain undo; an older one a step of its own.
            const auto oldest =
                std::find_if(all.rbegin(), all.rend(), [](const model::Batch& b) { return b.state == model::BatchState::Applied; });
            if (oldest != all.rend()) {
                const auto next = valueOrThrow(nextToUndo(scratch.reader()));
                valueOrThrow(undoBatch(*scratch, batches, oldest->id));
                if (next && next->batch == oldest->id)
                    --at;
                else
                    done();
            }
        } else if (action <= 5) {
            RC_ASSERT(undo(*scratch, batches).has_value() == (at > 0));
            at -= at > 0 ? 1 : 0;
        } else if (action <= 7) {
            const bool possible = at + 1 < states.size();
            RC_ASSERT(redo(*scratch, batches).has_value() == possible);
            at += possible ? 1 : 0;
        } else {
            scratch.reopen();
        }
        RC_ASSERT(stateOf(scratch) == states[at]);
    }
}

}  // namespace
}  // namespace regia::workspace
