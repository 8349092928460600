// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>

#include "core/base/random.h"
#include "core/import/loading/sorted_runs.h"
#include "core/import/loading/spill.h"
#include "core/import/private_copy.h"
#include "core/workspace/check.h"
#include "load_random.h"
#include "support/failing_disk.h"
#include "support/fingerprint.h"

namespace regia::import {
namespace {

using test::Facts;
using test::FailingDisk;
using test::Fault;
using test::Lasting;
using test::RandomRows;
using test::ScratchWorkspace;
using test::TempDir;
using test::WorkspaceBuilder;
using workspace::Workspace;

/// All that is in the file, after every check that there is.
std::string stateOf(const std::filesystem::path& path)
{
    const FixedClock clock(Instant{0});
    NoProgress progress;
    const auto workspace = test::valueOrThrow(Workspace::open(path, workspace::Access::ReadWrite, clock, progress));
    for (const workspace::Finding& finding : test::valueOrThrow(workspace::check(*workspace, progress)))
        ADD_FAILURE() << finding.code << ": " << finding.text;
    // The seconds that an import took are another time each.
    return test::fingerprint(test::valueOrThrow(workspace->reader()), {"batch"}) + std::to_string(workspace->dataVersion());
}

/// A workspace in which one import is done, as bytes to start every trial from.
std::string startingBytes()
{
    ScratchWorkspace scratch = WorkspaceBuilder().build();
    test::importRows(scratch, "crm", RandomRows(3).rows(60));
    scratch.close();
    return test::readBytes(scratch.path());
}

bool isUnconfirmed(const Error& error) { return error.detail.starts_with("done, but the disk does not confirm it"); }

class ImportFaultTest : public testing::TestWithParam<std::tuple<Fault, Lasting>> {};

TEST_P(ImportFaultTest, GivenADiskThatFailsAtAnyWrite_WhenATableIsImported_ThenAllOfItOrNothing)
{
    const auto [fault, lasting] = GetParam();
    const std::string start = startingBytes();
    const std::vector<Facts> rows = RandomRows(8).rows(60);
    const TempDir folder;
    const std::filesystem::path path = folder / "a.regia";
    const FixedClock clock(Instant{0});
    NoProgress progress;
    FailingDisk disk;
    ImportOptions options;
    options.stagingFolder = folder / "staging";
    const auto run = [&](Workspace& workspace) { return test::tryImport(workspace, "crm", rows, options, progress); };

    test::writeBytes(path, start);
    const std::string before = stateOf(path);
    test::valueOrThrow(run(*test::valueOrThrow(Workspace::open(path, workspace::Access::ReadWrite, clock, progress))));
    const std::string after = stateOf(path);
    ASSERT_NE(before, after);

    bool unharmed = false;
    int operation = 0;
    while (!unharmed && ++operation < 2000) {
        test::writeBytes(path, start);
        bool isDone = false;
        {
            const auto workspace = test::valueOrThrow(Workspace::open(path, workspace::Access::ReadWrite, clock, progress));
            disk.failAt(operation, fault, lasting);
            const auto receipt = run(*workspace);
            isDone = receipt || isUnconfirmed(receipt.error());
            unharmed = !disk.hasFailed();
            if (!receipt) {
                EXPECT_TRUE(receipt.error().code == ErrorCode::DiskFull || receipt.error().code == ErrorCode::DiskFailure)
                    << errorCodeName(receipt.error().code) << " " << receipt.error().detail;
            }
        }
        disk.heal();
        const std::string state = stateOf(path);
        EXPECT_TRUE(state == (isDone ? after : before)) << "operation " << operation;
    }
    EXPECT_TRUE(unharmed);
    EXPECT_GT(operation, 10) << "else hardly anything was written";
}

/// What is spilled goes through the same disk.
TEST_P(ImportFaultTest, GivenADiskThatFailsAtAnyWrite_WhenFactsGoToIt_ThenItSaysSoAndLeavesNoFile)
{
    const auto [fault, lasting] = GetParam();
    const TempDir folder;
    FailingDisk disk;
    constexpr int kPairs = 3000;
    const std::string payload(4000, 'x');  // three times what the spill's own cache holds
    const auto sortAll = [&]() -> Result<std::int64_t> {
        Spill spill(folder / "staging", 0);
        SortedRuns runs(spill, 20'000);
        for (int i = 0; i < kPairs; ++i)
            REGIA_CHECK(runs.add(std::to_string(i * 7919 % kPairs), payload));
        auto cursor = runs.read();
        for (std::int64_t count = 0;; ++count) {
            REGIA_TRY(const bool hasMore, cursor.next());
            if (!hasMore)
                return count;
        }
    };
    bool unharmed = false;
    int operation = 1;
    for (; !unharmed; operation += 11) {
        disk.failAt(operation, fault, lasting);
        const auto sorted = sortAll();
        unharmed = !disk.hasFailed();
        disk.heal();
        if (sorted)
            EXPECT_EQ(*sorted, kPairs) << operation;
        else
            EXPECT_TRUE(sorted.error().code == ErrorCode::DiskFull || sorted.error().code == ErrorCode::DiskFailure)
                << operation << " " << errorCodeName(sorted.error().code) << " " << sorted.error().detail;
        EXPECT_TRUE(std::filesystem::is_empty(folder / "staging")) << operation;
    }
    EXPECT_GT(operation, 50) << "else hardly anything was written";
}

TEST_P(ImportFaultTest, GivenADiskThatFailsAtAnyWrite_WhenAWorkspaceIsCopiedToTryAnImport_ThenItIsAsItWas)
{
    const auto [fault, lasting] = GetParam();
    const ScratchWorkspace scratch = WorkspaceBuilder().contact("anna").build();
    const std::string before = test::fingerprint(scratch.reader(), {});
    NoProgress progress;
    FailingDisk disk;
    bool unharmed = false;
    int operation = 1;
    for (; !unharmed; operation += 3) {
        disk.failAt(operation, fault, lasting);
        const auto copy = PrivateCopy::of(*scratch, scratch.folder() / "staging", progress);
        unharmed = !disk.hasFailed();
        disk.heal();
        EXPECT_TRUE(std::filesystem::is_empty(scratch.folder() / "staging"));
        EXPECT_EQ(test::fingerprint(scratch.reader(), {}), before);
    }
    EXPECT_GT(operation, 10) << "else hardly anything was written";
}

INSTANTIATE_TEST_SUITE_P(Disks, ImportFaultTest,
                         testing::Combine(testing::Values(Fault::NoSpace, Fault::Failure),
                                          testing::Values(Lasting::Once, Lasting::FromThenOn)),
                         [](const auto& tried) {
                             return std::string(std::get<0>(tried.param) == Fault::NoSpace ? "NoSpace" : "Failure") +
                                    (std::get<1>(tried.param) == Lasting::Once ? "Once" : "FromThenOn");
                         });

/// A file of people, each with an address of its own, of whom the number in the name is new.
std::string peopleFile(int number, int rows)
{
    std::string text = "Email,First Name,City\n";
    for (int i = 0; i < rows; ++i)
        text += "p" + std::to_string(number * rows / 2 + i) + "@example.com,N" + std::to_string(number) + ",Milano\n";
    return text;
}

constexpr int kRowsOfFile = 400;

Result<ImportReceipt> importFile(Workspace& workspace, const std::filesystem::path& file, const std::filesystem::path& staging,
                                 Progress& progress)
{
    REGIA_TRY(const std::vector<TableInfo> tables, findTables(file, progress));
    const Mapping mapping = proposeMapping(tables.front(), {}, nullptr, {});
    ImportOptions options;
    options.source = "crm";
    options.stagingFolder = staging;
    return importTable(workspace, tables.front(), mapping, options, progress);
}

/// The child imports until its own alarm kills it, at a moment that nobody chose, and tells through the pipe what is done.
[[noreturn]] void importUntilKilled(const std::filesystem::path& folder, int pipe, int microseconds)
{
    const FixedClock clock(Instant{0});
    NoProgress progress;
    const auto workspace = Workspace::open(folder / "a.regia", workspace::Access::ReadWrite, clock, progress);
    if (!workspace)
        ::_exit(1);
    const itimerval alarm{.it_interval = {}, .it_value = {.tv_sec = 0, .tv_usec = microseconds}};
    ::setitimer(ITIMER_REAL, &alarm, nullptr);
    for (int number = 1;; ++number) {
        test::writeBytes(folder / "people.csv", peopleFile(number, kRowsOfFile));
        if (!importFile(**workspace, folder / "people.csv", folder / "staging", progress))
            ::_exit(2);
        const char done = 1;
        if (::write(pipe, &done, 1) != 1)
            ::_exit(3);
    }
}

int microsecondsOfAnImport()
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    NoProgress progress;
    test::writeBytes(scratch.folder() / "people.csv", peopleFile(1, kRowsOfFile));
    const auto before = std::chrono::steady_clock::now();
    test::valueOrThrow(importFile(*scratch, scratch.folder() / "people.csv", scratch.folder() / "staging", progress));
    return static_cast<int>(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - before).count()) + 1;
}

TEST(ImportKill, GivenAProgramKilledInTheMiddleOfImports_WhenReopened_ThenEveryAcknowledgedOneIsThereAndNoHalfOne)
{
    ScratchWorkspace empty = WorkspaceBuilder().build();
    empty.close();
    const std::string start = test::readBytes(empty.path());
    const int longest = std::min(900'000, 6 * microsecondsOfAnImport());
    RandomStream random(20250302);
    std::int64_t acknowledgedInAll = 0;
    for (int round = 0; round < 25; ++round) {
        const TempDir folder;
        test::writeBytes(folder / "a.regia", start);
        int pipe[2];
        ASSERT_EQ(::pipe(pipe), 0);
        const int delay = 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(longest)));
        const pid_t child = ::fork();
        if (child == 0)
            importUntilKilled(folder.path(), pipe[1], delay);
        ::close(pipe[1]);
        std::int64_t acknowledged = 0;
        for (char done = 0; ::read(pipe[0], &done, 1) == 1;)
            ++acknowledged;
        ::close(pipe[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself: " << status;

        EXPECT_FALSE(stateOf(folder / "a.regia").empty());
        const auto database = test::valueOrThrow(sqlite::Database::open(folder / "a.regia", sqlite::Mode::ReadOnly));
        const auto number = [&](const std::string& sql) { return test::valueOrThrow(database.integer(sql)); };
        // The builder's own batch is there from the beginning.
        const std::int64_t batches = number("SELECT count(*) FROM batch WHERE file = 'people.csv'");
        EXPECT_GE(batches, acknowledged);
        EXPECT_LE(batches, acknowledged + 1);
        EXPECT_EQ(number("SELECT count(*) FROM history WHERE verb = 'import' AND subject = 'people.csv'"), batches);
        // Each file has half of its people from the one before it.
        EXPECT_EQ(number("SELECT count(*) FROM record r JOIN source s ON s.id = r.source_id WHERE s.key = 'crm'"),
                  batches == 0 ? 0 : (batches + 1) * kRowsOfFile / 2);
        EXPECT_EQ(number("SELECT coalesce(sum(r.rows), 0) FROM batch_rows r JOIN batch b ON b.id = r.batch_id WHERE b.file = 'people.csv'"),
                  batches * kRowsOfFile);
        if (std::filesystem::exists(folder / "staging")) {
            EXPECT_TRUE(std::filesystem::is_empty(folder / "staging"));
        }
        acknowledgedInAll += acknowledged;
    }
    EXPECT_GT(acknowledgedInAll, 5) << "else nothing was tried";
}

/// Says to stop after it was asked so often, and counts how often it has to say so.
class StopAfter final : public Progress {
public:
    explicit StopAfter(int asked) : m_left(asked) {}
    void report(std::int64_t, std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return m_left-- <= 0; }
    /// Whoever asks a thousand rows apart, and stops at the first yes, is done within a few hundred milliseconds on any machine.
    [[nodiscard]] int saidStop() const { return std::max(0, -m_left); }

private:
    mutable std::atomic<int> m_left;
};

constexpr int kMostQuestionsAfterStop = 3;

TEST(ImportCancel, GivenAnImportThatIsCancelledAtAnyMoment_WhenItEnds_ThenSoonAndAsIfItHadNeverBegun)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().contact("x").build();
    NoProgress unwatched;
    const std::filesystem::path file = scratch.folder() / "people.csv";
    const std::filesystem::path staging = scratch.folder() / "staging";
    test::writeBytes(file, peopleFile(1, 6000));
    const std::vector<TableInfo> tables = test::valueOrThrow(findTables(file, unwatched));
    const Mapping mapping = proposeMapping(tables.front(), {}, nullptr, {});
    ImportOptions options;
    options.stagingFolder = staging;
    const std::string before = test::fingerprint(scratch.reader(), {});
    int cancelled = 0;
    for (int asked = 0;; asked = asked * 3 / 2 + 1) {
        StopAfter progress(asked);
        const auto receipt = importTable(*scratch, tables.front(), mapping, options, progress);
        if (receipt)
            break;
        ASSERT_GE(progress.saidStop(), 1);
        EXPECT_EQ(receipt.error().code, ErrorCode::Cancelled) << receipt.error().detail;
        EXPECT_LE(progress.saidStop(), kMostQuestionsAfterStop) << "stopped at question " << asked;
        EXPECT_EQ(test::fingerprint(scratch.reader(), {}), before);
        if (std::filesystem::exists(staging)) {
            EXPECT_TRUE(std::filesystem::is_empty(staging));
        }
        ++cancelled;
    }
    EXPECT_GT(cancelled, 8);
}

/// Does something to the file at the first report, while it is being read.
class Meddler final : public Progress {
public:
    explicit Meddler(std::function<void()> meddle) : m_meddle(std::move(meddle)) {}
    void report(std::int64_t, std::int64_t) override
    {
        if (auto meddle = std::exchange(m_meddle, nullptr))
            meddle();
    }
    [[nodiscard]] bool cancelled() const override { return false; }

private:
    std::function<void()> m_meddle;
};

class ChangingFile : public testing::TestWithParam<const char*> {};

TEST_P(ChangingFile, GivenAFileThatChangesOrVanishesWhileItIsRead_WhenImported_ThenItIsRefusedAndNothingIsStored)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().contact("x").build();
    const std::filesystem::path file = scratch.folder() / "people.csv";
    test::writeBytes(file, peopleFile(1, 60'000));
    NoProgress unwatched;
    const std::vector<TableInfo> tables = test::valueOrThrow(findTables(file, unwatched));
    ImportOptions options;
    options.stagingFolder = scratch.folder() / "staging";
    const std::string before = test::fingerprint(scratch.reader(), {});
    const std::string how = GetParam();
    Meddler progress([&] {
        if (how == "grows")
            std::ofstream(file, std::ios::app) << "late@example.com,Late,Roma\n";
        else if (how == "shrinks")
            std::filesystem::resize_file(file, 100);
        else if (how == "vanishes")
            std::filesystem::remove(file);
        else
            std::filesystem::rename(scratch.folder() / "other.csv", file);
    });
    if (how == "replaced")
        test::writeBytes(scratch.folder() / "other.csv", peopleFile(2, 10));
    const auto receipt = importTable(*scratch, tables.front(), proposeMapping(tables.front(), {}, nullptr, {}), options, progress);
    ASSERT_FALSE(receipt);
    EXPECT_EQ(receipt.error().code, ErrorCode::FileChanged) << receipt.error().detail;
    EXPECT_EQ(test::fingerprint(scratch.reader(), {}), before);
}

INSTANTIATE_TEST_SUITE_P(Ways, ChangingFile, testing::Values("grows", "shrinks", "vanishes", "replaced"),
                         [](const auto& tried) { return std::string(tried.param); });

}  // namespace
}  // namespace regia::import
