// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/proportion.h"

#include <algorithm>
#include <boost/math/distributions/hypergeometric.hpp>
#include <cmath>

#include "core/math/distributions.h"

namespace regia::math {
namespace {

constexpr double kFisherSlack = 1 + 1e-7;
constexpr double kLeastExpected = 5;

double square(double value) { return value * value; }

}  // namespace

std::optional<Limits> wilson(Proportion p, double level)
{
    if (!(p.n > 0))
        return std::nullopt;
    const double z2 = square(normalCritical(level));
    const double share = p.value();
    const double scale = 1 + z2 / p.n;
    const double centre = (share + z2 / (2 * p.n)) / scale;
    const double half = std::sqrt(z2 * (share * (1 - share) / p.n + z2 / (4 * p.n * p.n))) / scale;
    return Limits{p.x <= 0 ? 0 : std::max(0.0, centre - half), p.x >= p.n ? 1 : std::min(1.0, centre + half)};
}

std::optional<Difference> differenceOfProportions(Proportion a, Proportion b, double level)
{
    const auto limitsA = wilson(a, level);
    const auto limitsB = wilson(b, level);
    if (!limitsA || !limitsB)
        return std::nullopt;
    const double difference = b.value() - a.value();
    const double below = std::hypot(b.value() - limitsB->lo, limitsA->hi - a.value());
    const double above = std::hypot(limitsB->hi - b.value(), a.value() - limitsA->lo);
    return Difference{difference, {difference - below, difference + above}};
}

std::optional<RatioOfProportions> ratioOfProportions(Proportion a, Proportion b, double level)
{
    if (!(a.n > 0) || !(b.n > 0) || !(a.x > 0))
        return std::nullopt;
    if (!(b.x > 0))
        return RatioOfProportions{0, std::nullopt, wilson(b, level)->hi / a.value()};
    const double ratio = b.value() / a.value();
    // At a share of 1 on both sides the terms cancel to a rounding error that may lie below 0.
    const double variance = std::max(0.0, 1 / b.x - 1 / b.n + 1 / a.x - 1 / a.n);
    const double factor = std::exp(normalCritical(level) * std::sqrt(variance));
    return RatioOfProportions{ratio, ratio / factor, ratio * factor};
}

double fisherExact(const TwoByTwo& table)
{
    const std::int64_t total = table.a + table.b + table.c + table.d;
    const std::int64_t withFactor = table.a + table.b;
    const std::int64_t withOutcome = table.a + table.c;
    if (total == 0)
        return 1;
    const boost::math::hypergeometric_distribution<double> tables(
        static_cast<std::uint64_t>(withOutcome), static_cast<std::uint64_t>(withFactor), static_cast<std::uint64_t>(total));
    const auto probabilityOf = [&](std::int64_t a) { return boost::math::pdf(tables, static_cast<double>(a)); };
    const std::int64_t least = std::max<std::int64_t>(0, withFactor + withOutcome - total);
    const std::int64_t most = std::min(withFactor, withOutcome);
    const double limit = probabilityOf(table.a) * kFisherSlack;
    double p = 0;
    for (std::int64_t a = least; a <= most; ++a)
        if (const double probability = probabilityOf(a); probability <= limit)
            p += probability;
    return std::min(1.0, p);
}

std::optional<ZTest> twoProportionZ(Proportion a, Proportion b)
{
    if (!(a.n > 0) || !(b.n > 0))
        return std::nullopt;
    const double pooled = (a.x + b.x) / (a.n + b.n);
    if (pooled <= 0 || pooled >= 1)
        return std::nullopt;
    const double z = (b.value() - a.value()) / std::sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
    return ZTest{z, normalTwoSided(z)};
}

std::optional<ProportionComparison> compareProportions(std::int64_t xa, std::int64_t na, std::int64_t xb, std::int64_t nb)
{
    if (na <= 0 || nb <= 0)
        return std::nullopt;
    const double total = static_cast<double>(na + nb);
    const auto smallerArm = static_cast<double>(std::min(na, nb));
    const auto rarerOutcome = static_cast<double>(std::min(xa + xb, na + nb - xa - xb));
    if (smallerArm * rarerOutcome / total < kLeastExpected)
        return ProportionComparison{fisherExact({xb, nb - xb, xa, na - xa}), ProportionTest::FisherExact};
    const auto test =
        twoProportionZ({static_cast<double>(xa), static_cast<double>(na)}, {static_cast<double>(xb), static_cast<double>(nb)});
    return ProportionComparison{test->p, ProportionTest::PooledZ};
}

OddsRatio oddsRatio(const TwoByTwo& table, double level)
{
    const bool corrected = table.a == 0 || table.b == 0 || table.c == 0 || table.d == 0;
    const double add = corrected ? 0.5 : 0;
    const double a = static_cast<double>(table.a) + add;
    const double b = static_cast<double>(table.b) + add;
    const double c = static_cast<double>(table.c) + add;
    const double d = static_cast<double>(table.d) + add;
    const double value = a * d / (b * c);
    const double factor = std::exp(normalCritical(level) * std::sqrt(1 / a + 1 / b + 1 / c + 1 / d));
    return {value, {value / factor, value * factor}, corrected};
}

}  // namespace regia::math
