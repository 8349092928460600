// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

#include "core/math/bootstrap.h"
#include "core/math/distributions.h"
#include "core/math/mean.h"
#include "core/math/multiple_testing.h"
#include "core/math/quantile.h"
#include "core/math/ratio.h"
#include "core/math/sum.h"

namespace regia::math {
namespace {

using Values = std::vector<double>;

rc::Gen<double> numbers()
{
    return rc::gen::map(rc::gen::inRange(-100'000, 100'000), [](int n) { return n / 100.0; });
}

/// P(|T| >= t) for even degrees of freedom, by the trigonometric sum of Abramowitz & Stegun 26.7.4.
double studentByAngles(double t, int degrees)
{
    const double angle = std::atan(t / std::sqrt(degrees));
    const double square = std::cos(angle) * std::cos(angle);
    double term = 1;
    double sum = 1;
    for (int k = 1; k < degrees / 2; ++k) {
        term *= (2.0 * k - 1) / (2.0 * k) * square;
        sum += term;
    }
    return 1 - std::sin(angle) * sum;
}

/// Says yes to "cancelled?" from the first question on.
class Impatient final : public Progress {
public:
    void report(std::int64_t, std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

}  // namespace

TEST(Distributions, GivenTableValues_WhenAsked_ThenTheyAgree)
{
    EXPECT_DOUBLE_EQ(normalCritical(0.95), 1.959963984540054);
    EXPECT_NEAR(normalCdf(1.959963984540054), 0.975, 1e-15);
    EXPECT_NEAR(normalTwoSided(-1.959963984540054), 0.05, 1e-15);
    EXPECT_NEAR(studentCritical(0.95, 10), 2.228138852, 1e-9);
    EXPECT_NEAR(chiSquaredUpper(3.841458820694124, 1), 0.05, 1e-12);
    EXPECT_NEAR(fUpper(4.9646027, 1, 10), 0.05, 1e-8);
    EXPECT_NEAR(betaCdf(0.5, 2, 2), 0.5, 1e-15);
    EXPECT_NEAR(betaQuantile(0.5, 2, 2), 0.5, 1e-12);
    EXPECT_NEAR(binomialCdf(2, 4, 0.5), 11.0 / 16, 1e-15);
    EXPECT_EQ(binomialCdf(-1, 4, 0.5), 0);
    EXPECT_EQ(binomialCdf(4, 4, 0.5), 1);
}

TEST(Mean, GivenFewValues_WhenAsked_ThenOnlyWhatExistsIsGiven)
{
    EXPECT_FALSE(meanEstimate(Values{}));
    const auto one = meanEstimate(Values{5});
    EXPECT_EQ(one->mean, 5);
    EXPECT_FALSE(one->limits);
    const auto constant = meanEstimate(Values{5, 5, 5});
    EXPECT_EQ(constant->limits, (Limits{5, 5})) << "zero variance: the interval is the point";
}

TEST(Skewness, GivenLongTail_WhenFewValues_ThenTheTIntervalIsNotTrusted)
{
    Values spend(50, 10.0);
    spend.push_back(10'000);
    EXPECT_TRUE(isTooSkewedForT(momentsOf(spend)));
    spend.resize(200, 10.0);
    EXPECT_FALSE(isTooSkewedForT(momentsOf(spend)));
    EXPECT_FALSE(isTooSkewedForT(momentsOf(Values{1, 2, 3})));
    EXPECT_NEAR(momentsOf(Values{1, 2, 6}).skewness, 0.5951700641394974, 1e-12);  // 6 / (14/3)^1.5
}

TEST(Welch, GivenTwoSamples_WhenTested_ThenTAndDegreesAgreeWithExactFractions)
{
    const Values a{27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4};
    const Values b{27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5};
    const WelchTest test = welch(momentsOf(a), momentsOf(b)).value();
    EXPECT_NEAR(test.difference, 2.78, 1e-12);
    EXPECT_NEAR(test.t, 2.70777777910332, 1e-10);
    EXPECT_NEAR(test.degrees, 26.9527465032703, 1e-9);
    EXPECT_NEAR(test.p, studentTwoSided(test.t, test.degrees), 1e-15);
    EXPECT_NEAR(test.limits.hi - test.difference, studentCritical(0.95, test.degrees) * test.difference / test.t, 1e-10);
}

TEST(Welch, GivenSamplesThatSayNothing_WhenTested_ThenThereIsNoTest)
{
    EXPECT_FALSE(welch(momentsOf(Values{1}), momentsOf(Values{1, 2})));
    EXPECT_FALSE(welch(momentsOf(Values{1, 1}), momentsOf(Values{2, 2}))) << "both variances zero";
}

TEST(ClusteredRatio, GivenOneContactOrNone_WhenAsked_ThenThereIsNoInterval)
{
    EXPECT_FALSE(clusteredRatio(std::vector<ClusterPart>{}));
    EXPECT_FALSE(clusteredRatio(std::vector<ClusterPart>{{0, 0}}));
    const auto one = clusteredRatio(std::vector<ClusterPart>{{1, 2}, {0, 0}});
    EXPECT_EQ(one->value, 0.5);
    EXPECT_EQ(one->clusters, 1U);
    EXPECT_FALSE(one->limits);
}

TEST(Bca, GivenTooFewUnitsOrUndefinedFigure_WhenAsked_ThenItSaysNo)
{
    NoProgress progress;
    EXPECT_EQ(bcaMean(Values{1}, 1, progress).error().code, ErrorCode::InvalidInput);
    const auto never = [](std::span<const std::uint32_t>) { return std::optional<double>(); };
    EXPECT_EQ(bcaInterval(5, never, 1, progress).error().code, ErrorCode::InvalidInput);
    Impatient impatient;
    EXPECT_EQ(bcaMean(Values{1, 2, 3}, 1, impatient).error().code, ErrorCode::Cancelled);
}

TEST(Bca, GivenMean_WhenLeaveOneOutIsCountedOrAsked_ThenBothWaysAgree)
{
    const Values values{12.5, 9.9, 14.2, 11.0, 10.4, 30.1};
    const auto meanOf = [&](std::span<const std::uint32_t> indices) {
        double sum = 0;
        for (const std::uint32_t index : indices)
            sum += values[index];
        return std::optional(sum / static_cast<double>(indices.size()));
    };
    NoProgress progress;
    const auto counted = bcaInterval(values.size(), meanOf, 42, progress).value();
    const auto given = bcaMean(values, 42, progress).value();
    EXPECT_NEAR(counted.acceleration, given.acceleration, 1e-12);
    EXPECT_NEAR(counted.limits.lo, given.limits.lo, 1e-9);
    EXPECT_NEAR(counted.limits.hi, given.limits.hi, 1e-9);
}

TEST(Bca, GivenConstantValues_WhenAsked_ThenTheIntervalIsThePoint)
{
    NoProgress progress;
    const auto found = bcaMean(Values{3, 3, 3}, 1, progress).value();
    EXPECT_EQ(found.limits, (Limits{3, 3}));
}

TEST(Bca, GivenAccelerationThatCannotBeComputed_WhenAsked_ThenPercentilesAreUsedAndTold)
{
    // Undefined without unit 0: no leave-one-out value for it.
    const auto needsFirst = [](std::span<const std::uint32_t> indices) -> std::optional<double> {
        double sum = 0;
        bool seen = false;
        for (const std::uint32_t index : indices) {
            sum += index;
            seen = seen || index == 0;
        }
        return seen ? std::optional(sum) : std::nullopt;
    };
    NoProgress progress;
    const auto found = bcaInterval(10, needsFirst, 1, progress, 500).value();
    EXPECT_TRUE(found.percentile);
    EXPECT_GT(found.undefined, 0U);
    EXPECT_EQ(found.alphaLo, (1 - 0.95) / 2);
}

TEST(Sum, GivenNumbersThatPlainAdditionLoses_WhenSummed_ThenTheyAreKept)
{
    Sum sum;
    for (const double value : {1.0, 1e100, 1.0, -1e100})
        sum.add(value);
    EXPECT_EQ(sum.value(), 2.0);
    Sum left;
    left.add(1e100);
    Sum right;
    right.add(1.0);
    right.add(-1e100);
    left.add(right);
    EXPECT_EQ(left.value(), 1.0);
}

RC_GTEST_PROP(DistributionProperties, StudentsTailAgreesWithTheTrigonometricSum, ())
{
    const int degrees = 2 * *rc::gen::inRange(1, 40);
    const double t = *rc::gen::inRange(0, 600) / 100.0;
    RC_ASSERT(std::abs(studentTwoSided(t, degrees) - studentByAngles(t, degrees)) < 1e-12);
    RC_ASSERT(std::abs(fUpper(t * t, 1, degrees) - studentByAngles(t, degrees)) < 1e-12);
    const double level = *rc::gen::elementOf(Values{0.8, 0.9, 0.95, 0.99});
    RC_ASSERT(std::abs(studentByAngles(studentCritical(level, degrees), degrees) - (1 - level)) < 1e-12);
}

RC_GTEST_PROP(QuantileProperties, QuantilesLieBetweenTheEndsAndRise, ())
{
    const auto values = *rc::gen::nonEmpty(rc::gen::container<Values>(numbers()));
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    double last = *least;
    for (const double q : {0.0, 0.1, 0.5, 0.77, 1.0}) {
        const double found = *quantile(values, q);
        RC_ASSERT(found >= last - 1e-9);
        last = found;
    }
    RC_ASSERT(*quantile(values, 0) == *least);
    RC_ASSERT(*quantile(values, 1) == *most);
}

RC_GTEST_PROP(QuantileProperties, RanksAreThoseOfAWalkOverTheBinomial, ())
{
    const auto n = *rc::gen::inRange<std::int64_t>(1, 300);
    const double q = *rc::gen::elementOf(Values{0.1, 0.25, 0.5, 0.75, 0.9});
    Values sorted;
    for (std::int64_t i = 1; i <= n; ++i)
        sorted.push_back(static_cast<double>(i));
    const QuantileEstimate found = *quantileEstimate(sorted, q);
    std::optional<std::size_t> lower;
    std::optional<std::size_t> upper;
    for (std::int64_t r = 1; r <= n; ++r) {
        if (binomialCdf(r - 1, n, q) <= (1 - 0.95) / 2)
            lower = static_cast<std::size_t>(r);
        if (!upper && binomialCdf(r - 1, n, q) >= 1 - (1 - 0.95) / 2)
            upper = static_cast<std::size_t>(r);
    }
    RC_ASSERT(found.lowerRank == lower);
    RC_ASSERT(found.upperRank == upper);
}

RC_GTEST_PROP(MomentsProperties, ShiftingAndScalingDoWhatAlgebraSays, ())
{
    const auto values = *rc::gen::container<Values>(20, numbers());
    Values moved;
    for (const double value : values)
        moved.push_back(3 * value + 7);
    const Moments before = momentsOf(values);
    const Moments after = momentsOf(moved);
    RC_ASSERT(std::abs(after.mean - (3 * before.mean + 7)) < 1e-8);
    RC_ASSERT(std::abs(after.variance - 9 * before.variance) <= 1e-9 * (1 + after.variance));
    RC_ASSERT(std::abs(after.skewness - before.skewness) < 1e-8);
}

RC_GTEST_PROP(RatioProperties, ClustersOfOneUnitGiveThePlainShare, ())
{
    const auto outcomes = *rc::gen::container<std::vector<bool>>(30, rc::gen::arbitrary<bool>());
    std::vector<ClusterPart> parts;
    double successes = 0;
    for (const bool outcome : outcomes) {
        parts.push_back({outcome ? 1.0 : 0.0, 1});
        successes += outcome ? 1 : 0;
    }
    const RatioEstimate found = *clusteredRatio(parts);
    const double p = successes / 30;
    RC_ASSERT(std::abs(found.value - p) < 1e-12);
    RC_ASSERT(std::abs(*found.se - std::sqrt(p * (1 - p) / 29)) < 1e-12);
}

RC_GTEST_PROP(AdjustedPProperties, AdjustingKeepsTheOrderAndNeverLowers, ())
{
    const auto p = *rc::gen::container<Values>(rc::gen::map(rc::gen::inRange(0, 1001), [](int n) { return n / 1000.0; }));
    for (const auto& adjusted : {benjaminiHochberg(p), benjaminiYekutieli(p), holm(p), bonferroni(p)}) {
        RC_ASSERT(adjusted.size() == p.size());
        for (std::size_t i = 0; i < p.size(); ++i) {
            RC_ASSERT((adjusted[i] >= p[i] - 1e-15 && adjusted[i] <= 1));
            for (std::size_t j = 0; j < p.size(); ++j)
                RC_ASSERT((p[i] > p[j] || adjusted[i] <= adjusted[j]));
        }
    }
}

}  // namespace regia::math
