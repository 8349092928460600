// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/nearest.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <vector>

namespace regia::text {
namespace {

constexpr std::array<std::string_view, 6> kKeys{"event", "where", "count", "window", "country", "email_open"};

std::optional<std::string> nearestKey(std::string_view name) { return nearest(name, std::span<const std::string_view>(kKeys)); }

}  // namespace

TEST(Nearest, GivenSlips_WhenAsked_ThenTheMeantNameIsFound)
{
    EXPECT_EQ(nearestKey("evnt"), "event");
    EXPECT_EQ(nearestKey("wehre"), "where");
    EXPECT_EQ(nearestKey("contry"), "country");
    EXPECT_EQ(nearestKey("Email Open"), "email_open");
    EXPECT_EQ(nearestKey("Còuntry"), "country");
}

TEST(Nearest, GivenNothingLikeIt_WhenAsked_ThenThereIsNoSuggestion)
{
    EXPECT_EQ(nearestKey("purchase"), std::nullopt);
    EXPECT_EQ(nearestKey("x"), std::nullopt);
    EXPECT_EQ(nearestKey(""), std::nullopt);
    EXPECT_EQ(nearest("a", std::span<const std::string>()), std::nullopt);
}

TEST(Nearest, GivenTwoEquallyNear_WhenAsked_ThenTheEarlierWins)
{
    const std::vector<std::string> names{"bears", "years"};
    EXPECT_EQ(nearest("tears", names), "bears");
}

TEST(EditDistance, GivenPublishedPairs_WhenMeasured_ThenTheyAgree)
{
    EXPECT_EQ(editDistance("kitten", "sitting", 9), 3U);
    EXPECT_EQ(editDistance("ca", "abc", 9), 3U);  // optimal string alignment, not Damerau's unrestricted 2
    EXPECT_EQ(editDistance("abcd", "abdc", 9), 1U);
    EXPECT_EQ(editDistance("", "abc", 9), 3U);
    EXPECT_EQ(editDistance("kitten", "sitting", 1), 2U) << "one beyond the limit";
}

RC_GTEST_PROP(EditDistanceProperties, ItIsSymmetricAndZeroOnlyForEqualTexts, (const std::string& a, const std::string& b))
{
    const std::size_t distance = editDistance(a, b, 1000);
    RC_ASSERT(distance == editDistance(b, a, 1000));
    RC_ASSERT((distance == 0) == (a == b));
    RC_ASSERT(distance <= std::max(a.size(), b.size()));
}

}  // namespace regia::text
