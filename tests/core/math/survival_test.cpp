// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/survival.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/math/quantile.h"

namespace regia::math {
namespace {

rc::Gen<Lifetime> lifetimes()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(1, 50), rc::gen::arbitrary<bool>()), [](const std::pair<int, bool>& drawn) {
        return Lifetime{static_cast<double>(drawn.first), drawn.second, 0};
    });
}

}  // namespace

TEST(KaplanMeier, GivenNothingOrNoEvents_WhenAsked_ThenTheCurveStaysAtOne)
{
    EXPECT_TRUE(kaplanMeier({}).steps.empty());
    const std::vector<Lifetime> censored{{3, false, 0}, {5, false, 0}};
    const SurvivalCurve curve = kaplanMeier(censored);
    EXPECT_EQ(curve.at(100), 1);
    EXPECT_FALSE(curve.quantileTime(0.5));
    EXPECT_EQ(restrictedMean(curve, 10).value, 10);
}

TEST(KaplanMeier, GivenFlatPieceAtOneHalf_WhenTheMedianIsAsked_ThenItsMiddleIsTaken)
{
    const std::vector<Lifetime> two{{10, true, 0}, {20, true, 0}};
    EXPECT_EQ(kaplanMeier(two).quantileTime(0.5), 15);
}

TEST(KaplanMeier, GivenLateEntries_WhenAsked_ThenTheyAreAtRiskOnlyAfterwards)
{
    const std::vector<Lifetime> subjects{{2, true, 0}, {5, true, 3}, {6, true, 0}};
    const SurvivalCurve curve = kaplanMeier(subjects);
    ASSERT_EQ(curve.steps.size(), 3U);
    EXPECT_EQ(curve.steps[0].atRisk, 2U) << "the third had not entered at 2";
    EXPECT_EQ(curve.steps[1].atRisk, 2U);
    EXPECT_DOUBLE_EQ(curve.steps[1].survival, 0.25);
}

TEST(LogRank, GivenOneGroupOrNoEvents_WhenTested_ThenThereIsNothingToCompare)
{
    const std::vector<std::vector<Lifetime>> one{{{3, true, 0}}};
    EXPECT_FALSE(logRank(one));
    const std::vector<std::vector<Lifetime>> censored{{{3, false, 0}}, {{4, false, 0}}};
    EXPECT_FALSE(logRank(censored));
}

RC_GTEST_PROP(SurvivalProperties, QuantilesWithoutACurveAreThoseOfTheCurve, ())
{
    std::vector<Lifetime> subjects;
    std::vector<double> ended, open;
    const auto n = *rc::gen::inRange<std::size_t>(0, 60);
    for (std::size_t i = 0; i < n; ++i) {
        const Lifetime one{static_cast<double>(*rc::gen::inRange(0, 30)), *rc::gen::arbitrary<bool>(), 0};
        subjects.push_back(one);
        (one.event ? ended : open).push_back(one.time);
    }
    sortAscending(ended);
    sortAscending(open);
    RC_ASSERT((std::is_sorted(ended.begin(), ended.end()) && std::is_sorted(open.begin(), open.end())));
    const SurvivalCurve curve = kaplanMeier(subjects);
    const std::vector<double> qs{0.9, 0.75, 0.5, 0.25, 0.05};
    const auto quantiles = survivalQuantiles({ended, open}, qs);
    for (std::size_t i = 0; i < qs.size(); ++i) {
        RC_ASSERT(quantiles[i].time == curve.quantileTime(qs[i]));
        RC_ASSERT(quantiles[i].lo == curve.quantileLo(qs[i]));
        RC_ASSERT(quantiles[i].hi == curve.quantileHi(qs[i]));
    }
}

RC_GTEST_PROP(SurvivalProperties, WithoutCensoringTheCurveIsTheShareStillThere, ())
{
    const auto drawn = *rc::gen::nonEmpty(rc::gen::container<std::vector<Lifetime>>(lifetimes()));
    std::vector<Lifetime> all = drawn;
    for (Lifetime& lifetime : all)
        lifetime.event = true;
    const SurvivalCurve curve = kaplanMeier(all);
    for (double time = 0; time < 55; time += 1) {
        const auto left = std::count_if(all.begin(), all.end(), [time](const Lifetime& lifetime) { return lifetime.time > time; });
        RC_ASSERT(std::abs(curve.at(time) - static_cast<double>(left) / static_cast<double>(all.size())) < 1e-12);
    }
}

RC_GTEST_PROP(SurvivalProperties, CurvesNeverRiseAndLimitsHoldThem, ())
{
    const auto drawn = *rc::gen::container<std::vector<Lifetime>>(lifetimes());
    const SurvivalCurve curve = kaplanMeier(drawn);
    double last = 1;
    for (const SurvivalStep& step : curve.steps) {
        RC_ASSERT((step.survival <= last && step.survival >= 0));
        RC_ASSERT((!step.limits || (step.limits->lo <= step.survival && step.survival <= step.limits->hi)));
        last = step.survival;
    }
}

RC_GTEST_PROP(LogRankProperties, TheOrderOfGroupsDoesNotMatter, ())
{
    const auto group = rc::gen::container<std::vector<Lifetime>>(12, lifetimes());
    std::vector<std::vector<Lifetime>> groups{*group, *group, *group};
    const auto before = logRank(groups);
    std::rotate(groups.begin(), groups.begin() + 1, groups.end());
    const auto after = logRank(groups);
    RC_ASSERT(before.has_value() == after.has_value());
    RC_ASSERT((!before || std::abs(before->chiSquared - after->chiSquared) <= 1e-7 * (1 + before->chiSquared)));
}

}  // namespace regia::math
