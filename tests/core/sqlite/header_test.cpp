// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/header.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/sqlite/database.h"
#include "core/sqlite/transaction.h"
#include "support/temp_dir.h"

namespace regia::sqlite {
namespace {

TEST(Header, GivenADatabase_WhenRead_ThenItSaysWhatWasSet)
{
    const test::TempDir folder;
    Database database = std::move(Database::open(folder / "a.db", Mode::Create).value());
    ASSERT_TRUE(database.execute("PRAGMA application_id = 1234567890; PRAGMA user_version = 42; CREATE TABLE t (x)"));
    const auto header = readHeader(folder / "a.db").value();
    ASSERT_TRUE(header);
    EXPECT_EQ(header->applicationId, 1234567890U);
    EXPECT_EQ(header->userVersion, 42U);
    EXPECT_EQ(header->pageSize, 4096U);
    EXPECT_EQ(header->fileSize, std::int64_t{header->pages} * header->pageSize);
    ASSERT_TRUE(database.execute("INSERT INTO t VALUES (1)"));
    EXPECT_EQ(readHeader(folder / "a.db").value()->changeCounter, header->changeCounter + 1);
}

TEST(Header, GivenOtherThings_WhenRead_ThenNoneOrWhyNot)
{
    const test::TempDir folder;
    test::writeBytes(folder / "empty", "");
    test::writeBytes(folder / "short", "SQLite format 3");
    test::writeBytes(folder / "text", std::string(500, 'x'));
    for (const char* name : {"empty", "short", "text"})
        EXPECT_FALSE(readHeader(folder / name).value()) << name;
    EXPECT_EQ(readHeader(folder.path()).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(readHeader(folder / "none").error().code, ErrorCode::FileNotFound);
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(readHeader(folder / "pipe").error().code, ErrorCode::FileUnreadable);
}

/// POSIX drops all locks of a process on a file when it closes any descriptor of it.
TEST(Header, GivenAWriterInThisProcess_WhenTheHeaderIsRead_ThenItsLocksHold)
{
    const test::TempDir folder;
    Database database = std::move(Database::open(folder / "a.db", Mode::Create).value());
    ASSERT_TRUE(database.execute("CREATE TABLE t (x)"));
    auto transaction = Transaction::begin(database);
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(readHeader(folder / "a.db"));

    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open((folder / "a.db").c_str(), O_RDWR);
        struct flock reserved {};
        reserved.l_type = F_WRLCK;
        reserved.l_whence = SEEK_SET;
        reserved.l_start = 0x40000001;
        reserved.l_len = 1;
        const bool held = ::fcntl(file, F_GETLK, &reserved) == 0 && reserved.l_type != F_UNLCK;
        ::_exit(held ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0) << "the reserved lock is gone";
}

}  // namespace
}  // namespace regia::sqlite
