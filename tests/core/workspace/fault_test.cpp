// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>

#include "core/base/random.h"
#include "core/sqlite/copy.h"
#include "core/workspace/documents.h"
#include "core/workspace/undo.h"
#include "core/workspace/workspace.h"
#include "support/failing_disk.h"
#include "support/fingerprint.h"
#include "support/workspace_builder.h"

namespace regia::workspace {
namespace {

using test::FailingDisk;
using test::Fault;
using test::Lasting;
using test::ScratchWorkspace;
using test::TempDir;
using test::WorkspaceBuilder;

/// A command that touches several tables and enough pages to matter; the number is in all of them.
Result<void> change(Workspace& workspace, int number)
{
    const std::string text = std::to_string(number);
    return workspace.command({"save", text}, UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
        const std::string body = nlohmann::json{{"n", number}, {"text", std::string(30'000, 'x')}}.dump();
        REGIA_CHECK(putDocument(database, {.id = {}, .kind = "segment", .name = "S" + text, .body = body, .changedAt = {}}));
        REGIA_CHECK(database.execute("INSERT INTO company (name, key) VALUES ('C', '" + text +
                                     "'); UPDATE contact SET profile = '{\"n\":" + text + "}'"));
        REGIA_CHECK(database.execute("DELETE FROM document WHERE kind = 'old' AND id % 2 = " + std::to_string(number % 2)));
        return BatchId{};
    });
}

std::string stateOf(const std::filesystem::path& path)
{
    const FixedClock clock(Instant{0});
    NoProgress progress;
    const auto workspace = test::valueOrThrow(Workspace::open(path, Access::ReadWrite, clock, progress));
    const sqlite::Database reader = test::valueOrThrow(workspace->reader());
    EXPECT_TRUE(sqlite::integrityFindings(reader, sqlite::Depth::Full, 5, progress)->empty());
    // With the history: a step is noted if and only if it was taken.
    return test::fingerprint(reader, {}) + std::to_string(workspace->dataVersion());
}

/// A workspace with one command done, as bytes to start every trial from.
std::string startingBytes()
{
    WorkspaceBuilder builder;
    builder.contact("anna").contact("bruno");
    for (int n = 0; n < 40; ++n)
        builder.document("old", std::to_string(n), {{"text", std::string(2'000, 'y')}});
    ScratchWorkspace scratch = builder.build();
    test::valueOrThrow(change(*scratch, 1));
    scratch.close();
    return test::readBytes(scratch.path());
}

/// Short, for the message of a failing test.
bool isUnconfirmed(const Error& error) { return error.detail.starts_with("done, but the disk does not confirm it"); }

using Action = std::function<Result<void>(Workspace&)>;

/// Lets operation 1, 2, … of `action` fail until it gets through unharmed.
void expectAllOrNothing(const Action& action, Fault fault, Lasting lasting)
{
    const std::string start = startingBytes();
    const TempDir folder;
    const std::filesystem::path path = folder / "a.regia";
    const FixedClock clock(Instant{0});
    FailingDisk disk;
    NoProgress progress;

    test::writeBytes(path, start);
    const std::string before = stateOf(path);
    test::valueOrThrow(action(*test::valueOrThrow(Workspace::open(path, Access::ReadWrite, clock, progress))));
    const std::string after = stateOf(path);
    ASSERT_NE(before, after);

    bool unharmed = false;
    int operation = 0;
    int unconfirmed = 0;
    while (!unharmed && ++operation < 1000) {
        test::writeBytes(path, start);
        bool isDone = false;
        std::int64_t version = 0;
        {
            const auto workspace = test::valueOrThrow(Workspace::open(path, Access::ReadWrite, clock, progress));
            disk.failAt(operation, fault, lasting);
            const auto outcome = action(*workspace);
            isDone = outcome || isUnconfirmed(outcome.error());
            unconfirmed += outcome ? 0 : isUnconfirmed(outcome.error());
            unharmed = !disk.hasFailed();
            version = workspace->dataVersion();
            if (!outcome) {
                EXPECT_TRUE(outcome.error().code == ErrorCode::DiskFull || outcome.error().code == ErrorCode::DiskFailure)
                    << errorCodeName(outcome.error().code) << " " << outcome.error().detail;
            }
            // Closing on a disk that still fails must do no harm either.
        }
        disk.heal();
        const std::string state = stateOf(path);
        EXPECT_TRUE(state == (isDone ? after : before)) << "operation " << operation << ": "
                                                        << (state == before  ? "not done"
                                                            : state == after ? "done"
                                                                             : "half done");
        EXPECT_TRUE(state.ends_with("\n" + std::to_string(version))) << "what it says and what the file says";
    }
    EXPECT_LE(unconfirmed, 1) << "the one moment at which a failure comes too late";
    EXPECT_TRUE(unharmed);
    EXPECT_GT(operation, 10) << "else hardly anything was written";
}

class FaultTest : public testing::TestWithParam<std::tuple<Fault, Lasting>> {};

TEST_P(FaultTest, GivenADiskThatFailsAtAnyWrite_WhenACommandRuns_ThenAllOfItOrNothing)
{
    expectAllOrNothing([](Workspace& workspace) { return change(workspace, 2); }, std::get<0>(GetParam()), std::get<1>(GetParam()));
}

TEST_P(FaultTest, GivenADiskThatFailsAtAnyWrite_WhenACommandIsUndone_ThenAllOfItOrNothing)
{
    const Action undoing = [](Workspace& workspace) -> Result<void> {
        test::NoBatchUndo batches;
        REGIA_CHECK(undo(workspace, batches));
        return {};
    };
    expectAllOrNothing(undoing, std::get<0>(GetParam()), std::get<1>(GetParam()));
}

TEST_P(FaultTest, GivenADiskThatFailsAtAnyWrite_WhenAWorkspaceIsMade_ThenItIsWholeOrNotThere)
{
    const FixedClock clock(Instant{0});
    bool unharmed = false;
    int operation = 0;
    while (!unharmed && ++operation < 1000) {
        const TempDir folder;
        FailingDisk disk;
        disk.failAt(operation, std::get<0>(GetParam()), std::get<1>(GetParam()));
        const bool made = Workspace::create(folder / "a.regia", {}, clock).has_value();
        unharmed = !disk.hasFailed();
        disk.heal();
        const bool nothingThere = std::filesystem::is_empty(folder.path());
        EXPECT_TRUE((nothingThere && !made) || !stateOf(folder / "a.regia").empty()) << operation;
    }
    EXPECT_TRUE(unharmed);
    EXPECT_GT(operation, 10);
}

TEST_P(FaultTest, GivenADiskThatFailed_WhenItIsWellAgain_ThenTheSameWorkspaceGoesOn)
{
    FailingDisk disk;
    const ScratchWorkspace scratch = WorkspaceBuilder().contact("anna").build();
    for (int operation = 1; operation < 40; ++operation) {
        disk.failAt(operation, std::get<0>(GetParam()), std::get<1>(GetParam()));
        const auto first = change(*scratch, operation);
        disk.heal();
        if (first || isUnconfirmed(first.error()))
            continue;
        const auto second = change(*scratch, operation);
        ASSERT_TRUE(second) << operation << ": " << errorCodeName(second.error().code) << " " << second.error().detail;
    }
    EXPECT_EQ(scratch.reader().integer("SELECT count(*) FROM company").value(), 39);
    EXPECT_EQ(scratch->dataVersion(), 40);
}

INSTANTIATE_TEST_SUITE_P(Disks, FaultTest,
                         testing::Combine(testing::Values(Fault::NoSpace, Fault::Failure),
                                          testing::Values(Lasting::Once, Lasting::FromThenOn)),
                         [](const auto& tried) {
                             return std::string(std::get<0>(tried.param) == Fault::NoSpace ? "NoSpace" : "Failure") +
                                    (std::get<1>(tried.param) == Lasting::Once ? "Once" : "FromThenOn");
                         });

/// The child commits until its own alarm kills it, at a moment that nobody chose, and tells through the pipe what is done.
[[noreturn]] void commitUntilKilled(const std::filesystem::path& path, int pipe, int microseconds)
{
    const FixedClock clock(Instant{0});
    NoProgress progress;
    const auto workspace = Workspace::open(path, Access::ReadWrite, clock, progress);
    if (!workspace)
        ::_exit(1);
    test::NoBatchUndo batches;
    const itimerval alarm{.it_interval = {}, .it_value = {.tv_sec = 0, .tv_usec = microseconds}};
    ::setitimer(ITIMER_REAL, &alarm, nullptr);
    for (int number = 100;; ++number) {
        // Every third step is an undo and a redo, which change nothing in the end.
        if (!change(**workspace, number) || (number % 3 == 0 && (!undo(**workspace, batches) || !redo(**workspace, batches))))
            ::_exit(2);
        const char done = 1;
        if (::write(pipe, &done, 1) != 1)
            ::_exit(3);
    }
}

int microsecondsOfAChange(const std::string& start)
{
    const TempDir folder;
    test::writeBytes(folder / "a.regia", start);
    const FixedClock clock(Instant{0});
    NoProgress progress;
    const auto workspace = test::valueOrThrow(Workspace::open(folder / "a.regia", Access::ReadWrite, clock, progress));
    const auto before = std::chrono::steady_clock::now();
    test::valueOrThrow(change(*workspace, 100));
    return static_cast<int>(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - before).count()) + 1;
}

TEST(Kill, GivenAProgramKilledInTheMiddleOfCommands_WhenReopened_ThenEveryAcknowledgedCommandIsThereAndNoHalfOne)
{
    const std::string start = startingBytes();
    const int longest = 8 * microsecondsOfAChange(start);
    RandomStream random(20250301);
    std::int64_t acknowledgedInAll = 0;
    for (int round = 0; round < 20; ++round) {
        const TempDir folder;
        test::writeBytes(folder / "a.regia", start);
        int pipe[2];
        ASSERT_EQ(::pipe(pipe), 0);
        const int delay = 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(longest)));
        const pid_t child = ::fork();
        if (child == 0)
            commitUntilKilled(folder / "a.regia", pipe[1], delay);
        ::close(pipe[1]);
        std::int64_t acknowledged = 0;
        for (char done = 0; ::read(pipe[0], &done, 1) == 1;)
            ++acknowledged;
        ::close(pipe[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself: " << status;

        EXPECT_FALSE(stateOf(folder / "a.regia").empty());
        const auto database = sqlite::Database::open(folder / "a.regia", sqlite::Mode::ReadOnly);
        const auto companies = database->integer("SELECT count(*) FROM company WHERE key >= '100'").value();
        EXPECT_EQ(database->integer("SELECT count(*) FROM document WHERE kind = 'segment' AND name <> 'S1'").value(), companies);
        EXPECT_GE(companies, acknowledged);
        EXPECT_LE(companies, acknowledged + 1);
        acknowledgedInAll += acknowledged;
    }
    EXPECT_GT(acknowledgedInAll, 10) << "else nothing was tried";
}

}  // namespace
}  // namespace regia::workspace
