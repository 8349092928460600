// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/math/limits.h"

namespace regia::math {

/// n, mean and the central moments' sums, from two compensated passes.
struct Moments {
    std::size_t n = 0;
    double mean = 0;
    double variance = 0;  ///< of the sample, n - 1 below; 0 when n < 2
    double skewness = 0;  ///< m3 / m2^1.5; 0 when the variance is
};
[[nodiscard]] Moments momentsOf(std::span<const double> values);

/// Mean with Student's t interval on n - 1 degrees; no limits when n < 2. Zero variance: the interval is the point.
struct MeanEstimate {
    std::size_t n = 0;
    double mean = 0;
    double sd = 0;
    double se = 0;
    std::optional<Limits> limits;
};
/// None without values.
[[nodiscard]] std::optional<MeanEstimate> meanEstimate(std::span<const double> values, double level = kDefaultLevel);
[[nodiscard]] std::optional<MeanEstimate> meanEstimate(const Moments& moments, double level = kDefaultLevel);

/// Whether the t interval is not to be trusted (|skewness| > 2 and n < 200): use `bcaInterval` and warn `skewed`.
[[nodiscard]] bool isTooSkewedForT(const Moments& moments);

/// Welch's test and interval of mean(b) - mean(a). None when either n < 2, or both variances are 0.
struct WelchTest {
    double difference = 0;
    double se = 0;
    double t = 0;
    double degrees = 0;
    double p = 1;
    Limits limits;
};
[[nodiscard]] std::optional<WelchTest> welch(const Moments& a, const Moments& b, double level = kDefaultLevel);

}  // namespace regia::math
