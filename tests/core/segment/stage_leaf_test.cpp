// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "condition_helpers.h"

namespace regia::segment {
namespace {

using model::Stage;
using tests::Ids;
using tests::membersOf;

constexpr std::int64_t kDay = kMsPerDay;

/// As of day 100: contact 1 in purchase since day 95, contact 2 in use since day 20, contact 3 in none yet.
Dataset dataset()
{
    Dataset made = tests::datasetOf(
        snapshot::SnapshotBuilder().timeZone("UTC").dataThrough(Instant{100 * kDay}).contact(1).contact(2).contact(3).build());
    auto stages = std::make_shared<snapshot::StageHistory>();
    stages->offsets = {0, 3, 5, 6};
    stages->spells = {{Stage::Discovery, 0, 10 * kDay, 95 * kDay, snapshot::kCreated},
                      {Stage::Purchase, 1, 95 * kDay, 109 * kDay, 0},
                      {Stage::Use, 1, 109 * kDay, snapshot::kOpenEnd, snapshot::kTimer},
                      {Stage::Purchase, 1, 6 * kDay, 20 * kDay, 0},
                      {Stage::Use, 1, 20 * kDay, snapshot::kOpenEnd, snapshot::kTimer},
                      {Stage::Discovery, 0, 100 * kDay, snapshot::kOpenEnd, snapshot::kCreated}};
    made.stages = stages;
    return made;
}

TEST(StageLeaves, GivenHistory_WhenTheStageIsAsked_ThenTheOneBeforeTheInstant)
{
    const Dataset made = dataset();
    EXPECT_EQ(membersOf("{'in_stage':'purchase'}", made), (Ids{1}));
    EXPECT_EQ(membersOf("{'in_stage':'use'}", made), (Ids{2}));
    EXPECT_EQ(membersOf("{'in_stage':'discovery'}", made), (Ids{}));
}

TEST(StageLeaves, GivenHistory_WhenEntriesAreAsked_ThenThoseInTheWindowAndNoneOfTheFuture)
{
    const Dataset made = dataset();
    EXPECT_EQ(membersOf("{'entered_stage':{'stage':'purchase','window':{'last':[30,'days']}}}", made), (Ids{1}));
    EXPECT_EQ(membersOf("{'entered_stage':{'stage':'purchase'}}", made), (Ids{1, 2}));
    EXPECT_EQ(membersOf("{'entered_stage':{'stage':'use'}}", made), (Ids{2}));
}

TEST(StageLeaves, GivenHistory_WhenTheTimeInTheStageIsAsked_ThenDaysSinceItsStart)
{
    const Dataset made = dataset();
    EXPECT_EQ(membersOf("{'stage_since':{'op':'gte','days':80}}", made), (Ids{2}));
    EXPECT_EQ(membersOf("{'stage_since':{'op':'gt','days':80}}", made), (Ids{}));
    EXPECT_EQ(membersOf("{'stage_since':{'op':'lte','days':5}}", made), (Ids{1}));
    EXPECT_EQ(membersOf("{'stage_since':{'op':'not_lte','days':5}}", made), (Ids{2, 3}));
    EXPECT_EQ(membersOf("{'stage_since':{'op':'missing'}}", made), (Ids{3}));
}

}  // namespace
}  // namespace regia::segment
