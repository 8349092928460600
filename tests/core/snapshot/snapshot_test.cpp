// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot.h"

#include <gtest/gtest.h>

namespace regia::snapshot {
namespace {

using model::Stage;

TEST(StageHistory, GivenStays_WhenAskedAtAnInstant_ThenTheStayThatHoldsTheMillisecondBefore)
{
    StageHistory history;
    history.offsets = {0, 2, 2};
    history.spells = {{Stage::Discovery, 0, 100, 200, kCreated}, {Stage::Purchase, 1, 200, kOpenEnd, 3}};
    EXPECT_EQ(history.at(0, Instant{100}), std::nullopt);
    EXPECT_EQ(history.at(0, Instant{101}), Stage::Discovery);
    EXPECT_EQ(history.at(0, Instant{200}), Stage::Discovery);
    EXPECT_EQ(history.at(0, Instant{201}), Stage::Purchase);
    EXPECT_EQ(history.at(0, Instant{9'000'000}), Stage::Purchase);
    EXPECT_EQ(history.at(1, Instant{200}), std::nullopt);
}

}  // namespace
}  // namespace regia::snapshot
