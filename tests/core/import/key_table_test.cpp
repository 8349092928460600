// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/key_table.h"

#include <gtest/gtest.h>

#include <string>

#include "core/base/random.h"
#include "core/import/fingerprint_set.h"

namespace regia::import {
namespace {

constexpr std::uint32_t kMany = 20'000;

TEST(KeyTable, GivenManyKeysOfAnyLength_WhenLookedFor_ThenEachHasItsNumberAndOthersHaveNone)
{
    KeyTable table;
    const auto key = [](std::uint32_t number) { return std::string(number % 40, 'k') + std::to_string(number); };
    for (std::uint32_t number = 0; number < kMany; ++number)
        table.add(key(number), number);
    EXPECT_EQ(table.size(), kMany);
    for (std::uint32_t number = 0; number < kMany; ++number) {
        EXPECT_EQ(table.find(key(number)), number);
        EXPECT_EQ(table.find(key(number) + '.'), std::nullopt);
    }
}

TEST(KeyTable, GivenTheEmptyKey_WhenAdded_ThenItIsOneLikeAnother)
{
    KeyTable table;
    EXPECT_EQ(table.find(""), std::nullopt);
    table.add("", 7);
    EXPECT_EQ(table.find(""), 7U);
}

TEST(FingerprintSet, GivenHashesThatCrowd_WhenInserted_ThenEachIsNewOnce)
{
    FingerprintSet set;
    RandomStream random(1);
    std::vector<std::uint64_t> hashes{0, 1, 2};
    for (std::uint64_t i = 0; i < kMany; ++i)
        hashes.push_back(i % 2 == 0 ? (i << 17) + 5 : random.next());
    for (const std::uint64_t hash : hashes)
        // 0 and 1 share a place: one person more is told whole, or one less, in 2^64.
        EXPECT_EQ(set.insert(hash), hash != 1) << hash;
    for (const std::uint64_t hash : hashes)
        EXPECT_FALSE(set.insert(hash)) << hash;
}

}  // namespace
}  // namespace regia::import
