// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>
#include <algorithm>

#include "core/metrics/funnel_stream.h"

/// The walker against an exhaustive search that is written another way: it tries every chain of events.
namespace regia::metrics::funnels {
namespace {

constexpr std::int64_t kWindow = 6;
constexpr std::int64_t kFrom = 2, kTo = 18;

struct Stream {
    std::vector<Item> items;
};

Rules rulesOf(std::size_t steps, Order order, Entries entries)
{
    Rules rules;
    rules.steps = steps;
    rules.order = order;
    rules.entries = entries;
    rules.entryFrom = kFrom;
    rules.entryTo = kTo;
    return rules;
}

/// Up to 14 events at 24 instants, so that ties and windows that just fit or just do not are common.
Stream anyStream(std::size_t steps, bool withExclusions)
{
    Stream stream;
    const auto size = *rc::gen::inRange<std::size_t>(0, 15);
    std::int64_t time = 0;
    for (std::size_t i = 0; i < size; ++i) {
        time += *rc::gen::inRange<std::int64_t>(0, 4);
        Item item;
        item.time = time;
        item.limit = time + kWindow;
        item.event = static_cast<std::uint32_t>(i);
        item.steps = *rc::gen::inRange<std::uint32_t>(0, std::uint32_t{1} << steps);
        item.held = *rc::gen::inRange<std::uint64_t>(0, 3);
        if (withExclusions)
            item.exclusions = *rc::gen::weightedElement<std::uint8_t>({{4, 0}, {1, 1}});
        stream.items.push_back(item);
    }
    return stream;
}

bool hasStep(const Item& item, std::size_t step) { return ((item.steps >> step) & 1U) != 0; }
bool opens(const Item& item) { return hasStep(item, 0) && kFrom <= item.time && item.time < kTo; }

/// The deepest chain from an entry, trying every later event for every step.
std::size_t deepestChain(const std::vector<Item>& items, std::size_t entry, std::size_t at, std::size_t depth, std::size_t steps)
{
    std::size_t deepest = depth;
    for (std::size_t i = at + 1; i < items.size() && depth < steps; ++i)
        if (hasStep(items[i], depth) && items[i].time - items[entry].time <= kWindow)
            deepest = std::max(deepest, deepestChain(items, entry, i, depth + 1, steps));
    return deepest;
}

struct Best {
    std::size_t depth = 0;
    std::size_t entry = 0;
    friend bool operator==(const Best&, const Best&) = default;
};

template <class DepthOf>
Best bestOf(const std::vector<Item>& items, DepthOf&& depthOf)
{
    Best best;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::size_t depth = depthOf(i);
        if (depth > best.depth)
            best = {depth, i};
    }
    return best;
}

Best walked(const Rules& rules, const std::vector<Item>& items)
{
    Walker walker(rules);
    Outcome outcome;
    walker.walk(items, outcome);
    return outcome.attempts.empty() ? Best{} : Best{outcome.attempts.front().depth, outcome.attempts.front().entry};
}

RC_GTEST_PROP(FunnelWalker, OrderedEqualsExhaustiveSearch, ())
{
    const auto steps = *rc::gen::inRange<std::size_t>(2, 5);
    const Stream stream = anyStream(steps, false);
    const Best wanted = bestOf(stream.items, [&](std::size_t i) -> std::size_t {
        return opens(stream.items[i]) ? deepestChain(stream.items, i, i, 1, steps) : 0;
    });
    RC_ASSERT(walked(rulesOf(steps, Order::Ordered, Entries::Best), stream.items) == wanted);
}

RC_GTEST_PROP(FunnelWalker, OnePassEqualsAttemptByAttempt, ())
{
    const Stream stream = anyStream(4, false);
    Rules slow = rulesOf(4, Order::Ordered, Entries::Best);
    slow.mixedDays = true;  // takes the other way; no item is date-only, so it means the same
    Outcome fast, attempts;
    Walker(rulesOf(4, Order::Ordered, Entries::Best)).walk(stream.items, fast);
    Walker(slow).walk(stream.items, attempts);
    RC_ASSERT(fast.attempts.size() == attempts.attempts.size());
    for (std::size_t i = 0; i < fast.attempts.size(); ++i)
        RC_ASSERT(fast.attempts[i].at == attempts.attempts[i].at);
}

RC_GTEST_PROP(FunnelWalker, StrictEqualsReadingOneEventAfterAnother, ())
{
    const Stream stream = anyStream(3, false);
    const auto& items = stream.items;
    const Best wanted = bestOf(items, [&](std::size_t i) -> std::size_t {
        if (!opens(items[i]))
            return 0;
        std::size_t depth = 1;
        while (depth < 3 && i + depth < items.size() && hasStep(items[i + depth], depth) &&
               items[i + depth].time - items[i].time <= kWindow)
            ++depth;
        return depth;
    });
    RC_ASSERT(walked(rulesOf(3, Order::Strict, Entries::Best), items) == wanted);
}

/// As the definition says it, event by event: each fills the lowest step that is still open.
std::size_t anyOrderDepth(const std::vector<Item>& items, std::size_t entry, std::size_t steps)
{
    if (items[entry].steps == 0 || items[entry].time < kFrom || items[entry].time >= kTo)
        return 0;
    std::vector<bool> filled(steps, false);
    for (std::size_t i = entry; i < items.size() && items[i].time - items[entry].time <= kWindow; ++i)
        for (std::size_t k = 0; k < steps; ++k)
            if (hasStep(items[i], k) && !filled[k]) {
                filled[k] = true;
                break;
            }
    return static_cast<std::size_t>(std::count(filled.begin(), filled.end(), true));
}

RC_GTEST_PROP(FunnelWalker, AnyOrderEqualsFillingTheLowestOpenStep, ())
{
    const Stream stream = anyStream(3, false);
    const Best wanted = bestOf(stream.items, [&](std::size_t i) { return anyOrderDepth(stream.items, i, 3); });
    RC_ASSERT(walked(rulesOf(3, Order::Any, Entries::Best), stream.items) == wanted);
}

/// The earliest chain from an entry, then what an exclusion between two steps does to it. 0: spoiled.
std::size_t excludedDepth(const std::vector<Item>& items, std::size_t entry, const Exclusion& exclusion, std::size_t steps)
{
    if (!opens(items[entry]))
        return 0;
    std::vector<std::size_t> chain{entry};
    for (std::size_t i = entry + 1; i < items.size() && chain.size() < steps; ++i)
        if (hasStep(items[i], chain.size()) && items[i].time - items[entry].time <= kWindow)
            chain.push_back(i);
    if (chain.size() <= exclusion.from)
        return chain.size();
    for (std::size_t i = chain[exclusion.from] + 1; i < items.size(); ++i) {
        const bool inside = chain.size() > exclusion.to ? i < chain[exclusion.to] : items[i].time - items[entry].time <= kWindow;
        if (items[i].exclusions == 0 || !inside)
            continue;
        if (exclusion.mode == ExcludeMode::Remove)
            return 0;
        return static_cast<std::size_t>(std::count_if(chain.begin(), chain.end(), [i](std::size_t step) { return step <= i; }));
    }
    return chain.size();
}

RC_GTEST_PROP(FunnelWalker, ExclusionsSpoilOrStopEveryAttemptThatMeetsOne, ())
{
    const Stream stream = anyStream(3, true);
    Exclusion exclusion;
    exclusion.from = *rc::gen::inRange<std::uint8_t>(0, 2);
    exclusion.to = *rc::gen::inRange<std::uint8_t>(static_cast<std::uint8_t>(exclusion.from + 1), 3);
    exclusion.mode = *rc::gen::element(ExcludeMode::Remove, ExcludeMode::Stop);
    Rules rules = rulesOf(3, Order::Ordered, Entries::Best);
    rules.exclusions = {exclusion};
    const Best wanted = bestOf(stream.items, [&](std::size_t i) { return excludedDepth(stream.items, i, exclusion, 3); });
    RC_ASSERT(walked(rules, stream.items) == wanted);
    Outcome outcome;
    Walker(rules).walk(stream.items, outcome);
    const bool entered = std::any_of(stream.items.begin(), stream.items.end(), opens);
    RC_ASSERT(outcome.isExcluded == (entered && wanted.depth == 0));
}

RC_GTEST_PROP(FunnelWalker, HeldPropertiesSplitTheStreamByTheirValue, ())
{
    const Stream stream = anyStream(3, false);
    Rules held = rulesOf(3, Order::Ordered, Entries::Best);
    held.holds = true;
    std::size_t deepest = 0;
    for (std::uint64_t value = 1; value < 3; ++value) {
        std::vector<Item> own;
        std::copy_if(stream.items.begin(), stream.items.end(), std::back_inserter(own),
                     [value](const Item& item) { return item.held == value; });
        deepest = std::max(deepest, walked(rulesOf(3, Order::Ordered, Entries::Best), own).depth);
    }
    RC_ASSERT(walked(held, stream.items).depth == deepest);
}

RC_GTEST_PROP(FunnelWalker, EveryAttemptStartsAfterTheOneBeforeIsOver, ())
{
    const Stream stream = anyStream(3, false);
    const auto& items = stream.items;
    Outcome outcome;
    Walker(rulesOf(3, Order::Ordered, Entries::All)).walk(items, outcome);
    for (std::size_t i = 1; i < outcome.attempts.size(); ++i) {
        const Attempt& before = outcome.attempts[i - 1];
        const std::size_t entry = outcome.attempts[i].entry;
        const bool isAfter = before.depth == 3 ? entry > before.at[2] : items[entry].time > items[before.entry].time + kWindow;
        RC_ASSERT(isAfter);
    }
    // Nothing that could have entered is left out: each entry lies in an attempt or starts one.
    std::size_t covered = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (opens(items[i]))
            covered += std::any_of(outcome.attempts.begin(), outcome.attempts.end(), [&](const Attempt& attempt) {
                const bool inside = attempt.depth == 3 ? i <= attempt.at[2] : items[i].time <= items[attempt.entry].time + kWindow;
                return attempt.entry <= i && inside;
            });
    RC_ASSERT(covered == static_cast<std::size_t>(std::count_if(items.begin(), items.end(), opens)));
}

RC_GTEST_PROP(FunnelWalker, FavouringTiesNeverShortensAFunnelOfSingleSteps, ())
{
    Stream stream = anyStream(3, false);
    for (Item& item : stream.items)
        item.steps = std::uint32_t{1} << *rc::gen::inRange(0, 3);
    const Rules rules = rulesOf(3, Order::Ordered, Entries::Best);
    std::vector<Item> favoured = stream.items, opposed = stream.items;
    orderTies(favoured, Favour::For, TieScope::Every, {});
    orderTies(opposed, Favour::Against, TieScope::Every, {});
    RC_ASSERT(walked(rules, favoured).depth >= walked(rules, stream.items).depth);
    RC_ASSERT(walked(rules, opposed).depth <= walked(rules, stream.items).depth);
}

TEST(FunnelWalker, GivenStepKExactlyAtTheWindow_WhenWalked_ThenItCountsAndOneMillisecondLaterItDoesNot)
{
    for (const auto& [time, depth] : {std::pair<std::int64_t, std::size_t>{3 + kWindow, 2}, {3 + kWindow + 1, 1}}) {
        std::vector<Item> items(2);
        items[0].time = 3;
        items[0].limit = 3 + kWindow;
        items[0].steps = 1;
        items[1].time = time;
        items[1].steps = 2;
        EXPECT_EQ(walked(rulesOf(2, Order::Ordered, Entries::Best), items).depth, depth);
    }
}

}  // namespace
}  // namespace regia::metrics::funnels
