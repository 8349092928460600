// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/workspace/documents.h"
#include "core/workspace/lock_file.h"
#include "core/workspace/workspace.h"
#include "support/workspace_builder.h"

namespace regia::workspace {
namespace {

using test::ScratchWorkspace;
using test::WorkspaceBuilder;

Result<std::unique_ptr<Workspace>> opened(const std::filesystem::path& path, Access access)
{
    static const FixedClock clock(Instant{0});
    NoProgress progress;
    return Workspace::open(path, access, clock, progress);
}

Result<BatchId> saveOne(sqlite::Database& database)
{
    REGIA_CHECK(putDocument(database, {.id = {}, .kind = "segment", .name = "VIP", .body = "{}", .changedAt = {}}));
    return BatchId{};
}

TEST(Lock, GivenAnOpenWorkspace_WhenOpenedAgainByWhateverName_ThenInUseAndItSaysByWhom)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    std::filesystem::create_symlink(scratch.path(), scratch.folder() / "link.regia");
    for (const auto& path :
         {scratch.path(), scratch.folder() / "." / ".." / scratch.folder().filename() / "test.regia", scratch.folder() / "link.regia"}) {
        const auto refused = opened(path, Access::ReadWrite);
        ASSERT_FALSE(refused) << path;
        EXPECT_EQ(refused.error().code, ErrorCode::WorkspaceInUse);
        EXPECT_NE(refused.error().detail.find("process " + std::to_string(::getpid())), std::string::npos) << refused.error().detail;
        EXPECT_NE(refused.error().detail.find("2025-03-01T09:00:00Z"), std::string::npos) << refused.error().detail;
    }
    EXPECT_EQ(lockOwner(scratch.path())->pid, ::getpid());
}

TEST(Lock, GivenAWriter_WhenAReaderOpens_ThenBothWorkAndTheReaderSeesTheNewVersion)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const auto reading = opened(scratch.path(), Access::ReadOnly);
    ASSERT_TRUE(reading);
    ASSERT_TRUE(scratch->command({"save", "VIP"}, UndoBy::ChangeSet, saveOne));
    EXPECT_EQ((*reading)->dataVersion(), 1);
    EXPECT_TRUE(getDocument((*reading)->reader().value(), "segment", "VIP"));
    EXPECT_EQ((*reading)->command({"save", "VIP"}, UndoBy::ChangeSet, saveOne).error().code, ErrorCode::WorkspaceReadOnly);
}

TEST(Lock, GivenAClosedWorkspace_WhenOpened_ThenItsLockIsGoneAndComesAgain)
{
    ScratchWorkspace scratch = WorkspaceBuilder().build();
    EXPECT_TRUE(std::filesystem::exists(scratch.folder() / ".test.regia.regia-lock"));
    scratch.close();
    EXPECT_FALSE(std::filesystem::exists(scratch.folder() / ".test.regia.regia-lock"));
    EXPECT_NO_THROW(scratch.reopen());
}

TEST(Lock, GivenALockOfAProcessThatDied_WhenOpened_ThenItIsTakenOverInSilence)
{
    ScratchWorkspace scratch = WorkspaceBuilder().build();
    scratch.close();
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = opened(scratch.path(), Access::ReadWrite);
        // Without a destructor, as a killed program ends.
        ::_exit(held ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(status, 0);
    ASSERT_EQ(lockOwner(scratch.path())->pid, child) << "else nothing is taken over";
    EXPECT_NO_THROW(scratch.reopen());
    EXPECT_EQ(lockOwner(scratch.path())->pid, ::getpid());
}

TEST(Lock, GivenALockOfAnotherMachine_WhenOpened_ThenItIsRespectedUntilSomebodyRemovesIt)
{
    ScratchWorkspace scratch = WorkspaceBuilder().build();
    scratch.close();
    const std::string words = R"({"host":"elsewhere","pid":1,"user":"bruno","since":"2025-01-01T08:00:00Z"})";
    test::writeBytes(lockPathOf(scratch.path()), words);
    const auto refused = opened(scratch.path(), Access::ReadWrite);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WorkspaceInUse);
    EXPECT_EQ(refused.error().detail, "bruno@elsewhere, process 1, since 2025-01-01T08:00:00Z");
    EXPECT_EQ(test::readBytes(lockPathOf(scratch.path())), words);
    EXPECT_TRUE(opened(scratch.path(), Access::ReadOnly));
    ASSERT_TRUE(removeForeignLock(scratch.path()));
    EXPECT_TRUE(opened(scratch.path(), Access::ReadWrite));
}

TEST(Lock, GivenALockFileWithNonsense_WhenOpened_ThenItIsNobodys)
{
    ScratchWorkspace scratch = WorkspaceBuilder().build();
    scratch.close();
    for (const char* words : {"", "{", "[1]", "{\"pid\":\"x\",\"host\":3}"}) {
        test::writeBytes(lockPathOf(scratch.path()), words);
        EXPECT_TRUE(opened(scratch.path(), Access::ReadWrite)) << words;
    }
}

TEST(Lock, GivenAFileWithTwoNames_WhenTheOtherNameIsWrittenTo_ThenTheFirstStopsAndLosesNothing)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    std::filesystem::create_hard_link(scratch.path(), scratch.folder() / "twin.regia");
    const auto twin = opened(scratch.folder() / "twin.regia", Access::ReadWrite);
    ASSERT_TRUE(twin) << "a hard link can not be seen through";
    ASSERT_TRUE((*twin)->command({"save", "VIP"}, UndoBy::ChangeSet, saveOne));
    const auto refused = scratch->command({"save", "VIP"}, UndoBy::ChangeSet, saveOne);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WorkspaceInUse);
    EXPECT_EQ((*twin)->dataVersion(), 1);
}

}  // namespace
}  // namespace regia::workspace
