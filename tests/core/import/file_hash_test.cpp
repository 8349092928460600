// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/file_hash.h"

#include <gtest/gtest.h>

#include "support/temp_dir.h"
#include "support/workspace_builder.h"

namespace regia::test {
namespace {

std::string hashOf(const std::string& bytes)
{
    const TempDir folder;
    writeBytes(folder / "file", bytes);
    return valueOrThrow(import::sha256Of(folder / "file", false));
}

TEST(FileHash, GivenTheExamplesOfFips180_WhenHashed_ThenTheDigestsAreTheirs)
{
    EXPECT_EQ(hashOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hashOf(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(FileHash, GivenNoFile_WhenHashed_ThenItIsNotFound)
{
    const auto hash = import::sha256Of("/nowhere/at all", false);
    ASSERT_FALSE(hash);
    EXPECT_EQ(hash.error().code, ErrorCode::FileNotFound);
}

TEST(FileHash, GivenAStop_WhenHashed_ThenItIsCancelled)
{
    const TempDir folder;
    writeBytes(folder / "file", "abc");
    const auto hash = import::sha256Of(folder / "file", true);
    ASSERT_FALSE(hash);
    EXPECT_EQ(hash.error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace regia::test
