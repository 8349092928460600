// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/copy.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "core/sqlite/header.h"
#include "support/failing_disk.h"
#include "support/fingerprint.h"
#include "support/temp_dir.h"

namespace regia::sqlite {
namespace {

class CopyTest : public testing::Test {
protected:
    CopyTest()
    {
        EXPECT_TRUE(database.execute(
            "PRAGMA application_id = 7; PRAGMA user_version = 3; CREATE TABLE t (x); INSERT INTO t VALUES ('kept'), ('secret person')"));
    }

    test::TempDir folder;
    Database database = std::move(Database::open(folder / "a.db", Mode::Create).value());
    NoProgress progress;
};

TEST_F(CopyTest, GivenDeletedRows_WhenCopied_ThenTheCopyIsWholeAndHasNoTraceOfThem)
{
    ASSERT_TRUE(database.execute("PRAGMA secure_delete = OFF; DELETE FROM t WHERE x LIKE 'secret%'"));
    ASSERT_NE(test::readBytes(folder / "a.db").find("secret person"), std::string::npos) << "else this test says nothing";
    ASSERT_TRUE(vacuumInto(database, folder / "copy.db", Overwrite::No, progress));
    EXPECT_EQ(test::readBytes(folder / "copy.db").find("secret person"), std::string::npos);

    const Database copy = std::move(Database::open(folder / "copy.db", Mode::ReadOnly).value());
    EXPECT_EQ(test::fingerprint(copy), test::fingerprint(database));
    const auto header = readHeader(folder / "copy.db").value();
    EXPECT_EQ(header->applicationId, 7U);
    EXPECT_EQ(header->userVersion, 3U);
    struct stat file {};
    ASSERT_EQ(::stat((folder / "copy.db").c_str(), &file), 0);
    EXPECT_EQ(file.st_mode & 0777, 0600U);
}

TEST_F(CopyTest, GivenAFileOfThatName_WhenCopied_ThenOnlyIfAskedItIsReplaced)
{
    test::writeBytes(folder / "copy.db", "older");
    const auto refused = vacuumInto(database, folder / "copy.db", Overwrite::No, progress);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(test::readBytes(folder / "copy.db"), "older");
    ASSERT_TRUE(vacuumInto(database, folder / "copy.db", Overwrite::Yes, progress));
    EXPECT_TRUE(Database::open(folder / "copy.db", Mode::ReadOnly)->integer("SELECT count(*) FROM t"));
}

TEST(Copy, GivenADiskThatFailsAnywhere_WhenCopied_ThenTheTargetIsWholeOrUntouched)
{
    for (const test::Fault fault : {test::Fault::NoSpace, test::Fault::Failure}) {
        bool reachedTheEnd = false;
        for (int operation = 1; !reachedTheEnd && operation < 500; ++operation) {
            const test::TempDir folder;
            test::FailingDisk disk;
            Database database = std::move(Database::open(folder / "a.db", Mode::Create).value());
            ASSERT_TRUE(database.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1)"));
            test::writeBytes(folder / "copy.db", "older");
            NoProgress progress;
            disk.failAt(operation, fault, test::Lasting::FromThenOn);
            const auto copied = vacuumInto(database, folder / "copy.db", Overwrite::Yes, progress);
            reachedTheEnd = !disk.hasFailed();
            disk.heal();
            if (copied)
                EXPECT_EQ(Database::open(folder / "copy.db", Mode::ReadOnly)->integer("SELECT x FROM t").value(), 1);
            else
                EXPECT_EQ(test::readBytes(folder / "copy.db"), "older");
            EXPECT_EQ(copied.has_value(), reachedTheEnd) << operation;
        }
        EXPECT_TRUE(reachedTheEnd);
    }
}

TEST_F(CopyTest, GivenFreePages_WhenVacuumed_ThenTheFileShrinksAndTheRowsStay)
{
    ASSERT_TRUE(database.execute("CREATE TABLE big (x); INSERT INTO big SELECT randomblob(1000000); DROP TABLE big"));
    const std::string before = test::fingerprint(database);
    database.commitOnlyByTransaction();
    ASSERT_TRUE(vacuum(database, progress));
    EXPECT_LT(std::filesystem::file_size(folder / "a.db"), 100'000U);
    EXPECT_EQ(test::fingerprint(database), before);
}

TEST_F(CopyTest, GivenAFlippedByte_WhenChecked_ThenItIsFound)
{
    ASSERT_TRUE(database.execute("CREATE TABLE k (x UNIQUE); INSERT INTO k VALUES ('aaaaaaaa'), ('bbbbbbbb')"));
    EXPECT_TRUE(integrityFindings(database, Depth::Full, 10, progress)->empty());
    std::string bytes = test::readBytes(folder / "a.db");
    bytes.replace(bytes.find("bbbbbbbb"), 8, "cccccccc");
    test::writeBytes(folder / "b.db", bytes);
    const Database damaged = std::move(Database::open(folder / "b.db", Mode::ReadOnly).value());
    EXPECT_TRUE(integrityFindings(damaged, Depth::Quick, 10, progress)->empty()) << "the quick one does not look into indexes";
    EXPECT_FALSE(integrityFindings(damaged, Depth::Full, 10, progress)->empty());
}

}  // namespace
}  // namespace regia::sqlite
