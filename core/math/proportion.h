// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/math/limits.h"

namespace regia::math {

/// x of n. Doubles, because weighted data have an effective n.
struct Proportion {
    double x = 0;  ///< 0 … n
    double n = 0;

    [[nodiscard]] double value() const { return x / n; }
};

/// Wilson's score interval without continuity correction; x = 0 gives lo = 0 and x = n gives hi = 1 exactly. None for n = 0.
/// Wilson 1927.
[[nodiscard]] std::optional<Limits> wilson(Proportion p, double level = kDefaultLevel);

/// b - a with Newcombe's hybrid score interval (1998, method 10). None when either n is 0.
struct Difference {
    double value = 0;
    Limits limits;
};
[[nodiscard]] std::optional<Difference> differenceOfProportions(Proportion a, Proportion b, double level = kDefaultLevel);

/// b / a on the log scale. Where b has no successes, only `hi` exists (from Wilson's limit). None when a has none, or n = 0.
struct RatioOfProportions {
    double value = 0;
    std::optional<double> lo;
    double hi = 0;

    [[nodiscard]] double relativeLift() const { return value - 1; }
};
[[nodiscard]] std::optional<RatioOfProportions> ratioOfProportions(Proportion a, Proportion b, double level = kDefaultLevel);

/// Two by two: with the factor and the outcome, with the factor and not, without and the outcome, without and not.
struct TwoByTwo {
    std::int64_t a = 0, b = 0, c = 0, d = 0;
};

/// Fisher's exact test, two-sided: the sum over tables not more probable than the one seen (slack 1e-7). 1 for an empty table.
[[nodiscard]] double fisherExact(const TwoByTwo& table);

struct ZTest {
    double z = 0;
    double p = 1;
};
/// Pooled two-sided z of b - a. None when the pooled share is 0 or 1 or either n is 0.
[[nodiscard]] std::optional<ZTest> twoProportionZ(Proportion a, Proportion b);

enum class ProportionTest { PooledZ, FisherExact };
struct ProportionComparison {
    double p = 1;
    ProportionTest test = ProportionTest::PooledZ;
};
/// The test of 00-common: pooled z, Fisher where any expected cell is below 5. None when either n is 0.
[[nodiscard]] std::optional<ProportionComparison> compareProportions(std::int64_t xa, std::int64_t na, std::int64_t xb, std::int64_t nb);

/// ad / bc with Woolf's interval; any zero cell adds 0.5 to all four (Haldane, Anscombe) and is told.
struct OddsRatio {
    double value = 1;
    Limits limits;
    bool corrected = false;
};
[[nodiscard]] OddsRatio oddsRatio(const TwoByTwo& table, double level = kDefaultLevel);

}  // namespace regia::math
