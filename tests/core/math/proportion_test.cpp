// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/proportion.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "core/math/distributions.h"

namespace regia::math {
namespace {

/// Fisher's p from log-factorials: another way to the same numbers.
double fisherByFactorials(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d)
{
    const auto logFactorial = [](std::int64_t n) { return std::lgamma(static_cast<double>(n) + 1); };
    const auto logProbability = [&](std::int64_t x) {
        return logFactorial(a + b) + logFactorial(c + d) + logFactorial(a + c) + logFactorial(b + d) - logFactorial(a + b + c + d) -
               logFactorial(x) - logFactorial(a + b - x) - logFactorial(a + c - x) - logFactorial(d - a + x);
    };
    const double limit = logProbability(a) + 1e-7;
    double p = 0;
    for (std::int64_t x = std::max<std::int64_t>(0, a - d); x <= std::min(a + b, a + c); ++x)
        if (logProbability(x) <= limit)
            p += std::exp(logProbability(x));
    return std::min(1.0, p);
}

/// Pearson's chi-squared of a two-by-two table, from observed and expected cells.
double pearson(double a, double b, double c, double d)
{
    const double n = a + b + c + d;
    const auto term = [n](double observed, double row, double column) {
        const double expected = row * column / n;
        return (observed - expected) * (observed - expected) / expected;
    };
    return term(a, a + b, a + c) + term(b, a + b, b + d) + term(c, c + d, a + c) + term(d, c + d, b + d);
}

}  // namespace

TEST(Wilson, GivenNothing_WhenAsked_ThenThereIsNoInterval)
{
    EXPECT_FALSE(wilson({0, 0}));
    EXPECT_FALSE(differenceOfProportions({0, 0}, {1, 2}));
    EXPECT_FALSE(ratioOfProportions({0, 0}, {1, 2}));
    EXPECT_FALSE(twoProportionZ({0, 0}, {1, 2}));
    EXPECT_FALSE(compareProportions(0, 0, 1, 2));
}

TEST(RatioOfProportions, GivenNoSuccessOnOneSide_WhenAsked_ThenOnlyWhatExistsIsGiven)
{
    EXPECT_FALSE(ratioOfProportions({0, 10}, {5, 10}));
    const auto onlyUpper = ratioOfProportions({5, 10}, {0, 10});
    ASSERT_TRUE(onlyUpper);
    EXPECT_EQ(onlyUpper->value, 0);
    EXPECT_FALSE(onlyUpper->lo);
    EXPECT_DOUBLE_EQ(onlyUpper->hi, wilson({0, 10})->hi / 0.5);
    const auto certain = ratioOfProportions({10, 10}, {10, 10});
    EXPECT_EQ(certain->value, 1);
    EXPECT_EQ(certain->hi, 1);
}

TEST(TwoProportionZ, GivenTwoArms_WhenTested_ThenItsSquareIsPearsonsChiSquared)
{
    const auto test = twoProportionZ({56, 400}, {84, 420});
    ASSERT_TRUE(test);
    EXPECT_NEAR(test->z * test->z, pearson(56, 344, 84, 336), 1e-9);
    EXPECT_NEAR(test->p, chiSquaredUpper(test->z * test->z, 1), 1e-12);
    EXPECT_FALSE(twoProportionZ({0, 10}, {0, 12})) << "nothing varies";
    EXPECT_FALSE(twoProportionZ({10, 10}, {12, 12}));
}

TEST(CompareProportions, GivenSmallExpectedCells_WhenCompared_ThenFisherIsTaken)
{
    EXPECT_EQ(compareProportions(1, 12, 4, 10)->test, ProportionTest::FisherExact);
    EXPECT_EQ(compareProportions(56, 400, 84, 420)->test, ProportionTest::PooledZ);
    EXPECT_EQ(compareProportions(0, 400, 0, 420)->p, 1);
    EXPECT_DOUBLE_EQ(compareProportions(1, 12, 4, 10)->p, fisherExact({4, 6, 1, 11}));
}

TEST(FisherExact, GivenTeaTasting_WhenTested_ThenThePublishedPComesOut)
{
    EXPECT_NEAR(fisherExact({3, 1, 1, 3}), 0.4857142857142857, 1e-12);  // Fisher 1935
    EXPECT_EQ(fisherExact({0, 0, 0, 0}), 1);
    EXPECT_EQ(fisherExact({5, 0, 7, 0}), 1);
}

RC_GTEST_PROP(ProportionProperties, IntervalsHoldTheirEstimateAndShrinkWithTheLevel, ())
{
    const auto n = *rc::gen::inRange(1, 5000);
    const auto x = *rc::gen::inRange(0, n + 1);
    const Proportion p{static_cast<double>(x), static_cast<double>(n)};
    const Limits wide = *wilson(p, 0.99);
    const Limits narrow = *wilson(p, 0.8);
    RC_ASSERT((0 <= wide.lo && wide.lo <= narrow.lo && narrow.lo <= p.value()));
    RC_ASSERT((p.value() <= narrow.hi && narrow.hi <= wide.hi && wide.hi <= 1));
    const Limits mirrored = *wilson({static_cast<double>(n - x), static_cast<double>(n)}, 0.8);
    RC_ASSERT(std::abs(mirrored.lo - (1 - narrow.hi)) < 1e-12);
}

RC_GTEST_PROP(ProportionProperties, DifferencesTurnRoundWithTheirArms, ())
{
    const auto na = *rc::gen::inRange(1, 500);
    const auto nb = *rc::gen::inRange(1, 500);
    const Proportion a{static_cast<double>(*rc::gen::inRange(0, na + 1)), static_cast<double>(na)};
    const Proportion b{static_cast<double>(*rc::gen::inRange(0, nb + 1)), static_cast<double>(nb)};
    const Difference ab = *differenceOfProportions(a, b);
    const Difference ba = *differenceOfProportions(b, a);
    RC_ASSERT(std::abs(ab.value + ba.value) < 1e-12);
    RC_ASSERT(std::abs(ab.limits.lo + ba.limits.hi) < 1e-12);
    RC_ASSERT((-1 - 1e-12 <= ab.limits.lo && ab.limits.hi <= 1 + 1e-12));
}

RC_GTEST_PROP(FisherProperties, LogFactorialsLeadToTheSameP, ())
{
    const auto cell = rc::gen::inRange<std::int64_t>(0, 60);
    const std::int64_t a = *cell;
    const std::int64_t b = *cell;
    const std::int64_t c = *cell;
    const std::int64_t d = *cell;
    RC_PRE(a + b + c + d > 0);
    RC_ASSERT(std::abs(fisherExact({a, b, c, d}) - fisherByFactorials(a, b, c, d)) < 1e-9);
}

}  // namespace regia::math
