// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/regions.h"

#include <gtest/gtest.h>

namespace regia::text {
namespace {

TEST(Regions, GivenCodes_WhenNamed_ThenInTheLanguageOfTheReader)
{
    EXPECT_EQ(countryName("IT", "en"), "Italy");
    EXPECT_EQ(countryName("it", "it"), "Italia");
    EXPECT_EQ(countryName("DE", "it"), "Germania");
    EXPECT_EQ(languageName("it", "en"), "Italian");
    EXPECT_EQ(languageName("it-IT", "it"), "italiano");
}

TEST(Regions, GivenWhatIsNoCode_WhenNamed_ThenItStaysAsItIs)
{
    EXPECT_EQ(countryName("Italy", "it"), "Italy");
    EXPECT_EQ(countryName("", "en"), "");
    EXPECT_EQ(countryName("X1", "en"), "X1");
    EXPECT_EQ(languageName("Italiano", "en"), "Italiano");
}

}  // namespace
}  // namespace regia::text
