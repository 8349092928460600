// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/leaf_cache.h"

#include <gtest/gtest.h>

#include <thread>

#include "condition_helpers.h"

namespace regia::segment {
namespace {

using tests::condition;

Dataset dataset(double age)
{
    return tests::datasetOf(
        snapshot::SnapshotBuilder().contact(1, {{"age", age}}).event(1, "order", Instant{1}).event(1, "visit", Instant{2}).build());
}

Bitmap evaluated(const std::string& text, const Dataset& of, LeafCache& cache, Instant asOf = Instant{10})
{
    NoProgress progress;
    return evaluate(condition(text), {of, asOf, &cache}, progress).value();
}

TEST(LeafCache, GivenFiveConditions_WhenOneChanges_ThenOnlyThatOneIsComputed)
{
    const Dataset data = dataset(30);
    LeafCache cache;
    const std::string four =
        "{'attr':'age','op':'gt','value':1},{'attr':'age','op':'gt','value':2},{'did':{'event':'order'}},{'did':{'event':'visit'}}";
    static_cast<void>(evaluated("{'all':[" + four + ",{'attr':'age','op':'lt','value':90}]}", data, cache));
    EXPECT_EQ(cache.statistics().misses, 5U);
    static_cast<void>(evaluated("{'all':[" + four + ",{'attr':'age','op':'lt','value':91}]}", data, cache));
    EXPECT_EQ(cache.statistics().misses, 6U);
    EXPECT_EQ(cache.statistics().hits, 4U);
}

TEST(LeafCache, GivenAnotherInstant_WhenAsked_ThenComputedAgain)
{
    const Dataset data = dataset(30);
    LeafCache cache;
    EXPECT_EQ(evaluated("{'did':{'event':'order'}}", data, cache, Instant{10}).count(), 1U);
    EXPECT_EQ(evaluated("{'did':{'event':'order'}}", data, cache, Instant{1}).count(), 0U);
}

TEST(LeafCache, GivenAnotherSnapshotOfTheSameVersion_WhenAsked_ThenNothingOldIsTold)
{
    LeafCache cache;
    {
        const Dataset first = dataset(30);
        EXPECT_EQ(evaluated("{'attr':'age','op':'is','value':30}", first, cache).count(), 1U);
    }
    const Dataset second = dataset(40);
    EXPECT_EQ(evaluated("{'attr':'age','op':'is','value':30}", second, cache).count(), 0U);
}

TEST(LeafCache, GivenListThatChanged_WhenAsked_ThenTheNewMembers)
{
    Dataset data = dataset(30);
    LeafCache cache;
    tests::save(data, {Segment::Kind::Static, "list", {}, {}});
    EXPECT_EQ(evaluated("{'in_list':'list'}", data, cache).count(), 0U);
    tests::save(data, {Segment::Kind::Static, "list", {}, {ContactId{1}}});
    EXPECT_EQ(evaluated("{'in_list':'list'}", data, cache).count(), 1U);
}

TEST(LeafCache, GivenLittleRoom_WhenFull_ThenTheLeastRecentlyUsedGoFirst)
{
    const Dataset data = dataset(30);
    LeafCache cache(400, 0);
    for (int i = 0; i < 20; ++i)
        static_cast<void>(evaluated("{'attr':'age','op':'gt','value':" + std::to_string(i) + "}", data, cache));
    EXPECT_LE(cache.statistics().bytes, 400U);
    EXPECT_GE(cache.statistics().leaves, 1U);
    static_cast<void>(evaluated("{'attr':'age','op':'gt','value':19}", data, cache));
    EXPECT_EQ(cache.statistics().hits, 1U);
    static_cast<void>(evaluated("{'attr':'age','op':'gt','value':0}", data, cache));
    EXPECT_EQ(cache.statistics().hits, 1U);
}

TEST(LeafCache, GivenAnError_WhenAskedAgain_ThenTheErrorAgain)
{
    const Dataset data = dataset(30);
    LeafCache cache;
    NoProgress progress;
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(evaluate(condition("{'attr':'x','op':'present'}"), {data, Instant{1}, &cache}, progress).error().code,
                  ErrorCode::UnknownName);
    EXPECT_EQ(cache.statistics().leaves, 0U);
}

TEST(LeafCache, GivenManyThreads_WhenTheyShareOne_ThenAllGetTheSameAnswer)
{
    const Dataset data = dataset(30);
    LeafCache cache(400, 100);
    std::vector<std::size_t> counts(8);
    {
        std::vector<std::jthread> threads;
        for (std::size_t& count : counts)
            threads.emplace_back([&] {
                for (int i = 0; i < 50; ++i)
                    count += evaluated("{'all':[{'attr':'age','op':'gt','value':" + std::to_string(i % 7) + "},{'did':{'event':'order'}}]}",
                                       data, cache)
                                 .count();
            });
    }
    EXPECT_EQ(counts, std::vector<std::size_t>(8, 50));
}

TEST(Postings, GivenMask_WhenMade_ThenOnlyRowsWithSuchEventsAndTheirTimes)
{
    const auto snapshot = snapshot::SnapshotBuilder()
                              .event(1, "visit", Instant{5})
                              .event(2, "order", Instant{7})
                              .event(2, "visit", Instant{8})
                              .event(2, "order", Instant{9})
                              .contact(3)
                              .build();
    const auto order = *snapshot->events().typeNamed("order");
    std::vector<std::uint8_t> mask(snapshot->events().types.size());
    mask[order] = 1;
    const Postings postings = makePostings(snapshot->events(), mask);
    ASSERT_EQ(postings.size(), 1U);  // so few contacts are one block
    EXPECT_EQ(postings.front().rows, (std::vector<std::uint32_t>{1}));
    EXPECT_EQ(postings.front().offsets, (std::vector<std::uint32_t>{0, 2}));
    EXPECT_EQ(postings.front().events, (std::vector<std::uint32_t>{1, 3}));
    EXPECT_EQ(postings.front().times, (std::vector<std::int64_t>{7, 9}));
}

}  // namespace
}  // namespace regia::segment
