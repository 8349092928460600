// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "support/case_file.h"

namespace regia {

TEST(RandomStream, GivenDefaultSeed_When10000Drawn_ThenTheLastIsTheOneTheStandardPrescribes)
{
    RandomStream stream(std::mt19937_64::default_seed);
    std::uint64_t last = 0;
    for (int i = 0; i < 10'000; ++i)
        last = stream.next();
    EXPECT_EQ(last, 9981545732273789042ULL);
}

TEST(RandomStream, GivenWorkedExample_WhenDrawn_ThenSeedUnitsAndIntegersAgree)
{
    const auto file = tests::CaseFile::load("00-common");
    const tests::Case& wanted = file.at("common.rng");
    EXPECT_EQ(std::to_string(fnv1a64(wanted.inputs["seed_key"].get<std::string>())), wanted.expected["fnv1a64_of_seed_key"]);
    RandomStream stream(wanted.inputs["seed"].get<std::uint64_t>());
    nlohmann::json raw = nlohmann::json::array();
    for (int i = 0; i < 3; ++i)
        raw.push_back(std::to_string(stream.next()));
    nlohmann::json units = nlohmann::json::array();
    for (int i = 0; i < 3; ++i)
        units.push_back(stream.unit());
    nlohmann::json integers = nlohmann::json::array();
    for (int i = 0; i < 12; ++i)
        integers.push_back(stream.below(10));
    EXPECT_TRUE(matchesAt(wanted, "expected.first_three_raw_u64", raw));
    EXPECT_TRUE(matchesAt(wanted, "expected.next_three_unit", units));
    EXPECT_TRUE(matchesAt(wanted, "expected.next_twelve_below_10", integers));
}

TEST(RandomStream, GivenUnits_WhenManyDrawn_ThenTheyLieInTheHalfOpenUnitInterval)
{
    RandomStream stream(1);
    double sum = 0;
    for (int i = 0; i < 10'000; ++i) {
        const double unit = stream.unit();
        ASSERT_GE(unit, 0);
        ASSERT_LT(unit, 1);
        sum += unit;
    }
    EXPECT_NEAR(sum / 10'000, 0.5, 0.02);
}

TEST(RandomStream, GivenBound_WhenManyDrawn_ThenEveryValueBelowItComesAndNoOther)
{
    RandomStream stream(3);
    std::array<int, 7> seen{};
    for (int i = 0; i < 7'000; ++i)
        ++seen.at(stream.below(7));
    for (const int count : seen)
        EXPECT_NEAR(count, 1000, 150);
    EXPECT_EQ(stream.below(1), 0U);
}

TEST(Fnv1a64, GivenKnownVectors_WhenHashed_ThenTheyAgreeWithThePublishedOnes)
{
    EXPECT_EQ(fnv1a64(""), 0xcbf29ce484222325ULL);
    EXPECT_EQ(fnv1a64("a"), 0xaf63dc4c8601ec8cULL);
    EXPECT_EQ(fnv1a64("foobar"), 0x85944171f73967e8ULL);
    EXPECT_EQ(fnv1a64("bar", fnv1a64("foo")), fnv1a64("foobar"));
}

}  // namespace regia
