// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace regia::math {

/// The distribution functions that the metrics use, so that Boost stays in one .cpp. Probabilities in 0 … 1; the quantiles
/// take p strictly inside (0, 1) unless told; degrees of freedom > 0.
[[nodiscard]] double normalCdf(double z);
[[nodiscard]] double normalQuantile(double p);
/// z with P(|Z| <= z) = level: 1.959963984540054 at 0.95.
[[nodiscard]] double normalCritical(double level);
/// P(|Z| >= |z|).
[[nodiscard]] double normalTwoSided(double z);

[[nodiscard]] double studentCdf(double t, double degrees);
[[nodiscard]] double studentQuantile(double p, double degrees);
/// t with P(|T| <= t) = level.
[[nodiscard]] double studentCritical(double level, double degrees);
/// P(|T| >= |t|).
[[nodiscard]] double studentTwoSided(double t, double degrees);

/// P(X >= x), x >= 0.
[[nodiscard]] double chiSquaredUpper(double x, double degrees);
/// P(Bin(n, p) <= k); 0 for k < 0.
[[nodiscard]] double binomialCdf(std::int64_t k, std::int64_t n, double p);
[[nodiscard]] double betaCdf(double x, double a, double b);
[[nodiscard]] double betaQuantile(double p, double a, double b);
[[nodiscard]] double fUpper(double f, double degrees1, double degrees2);

}  // namespace regia::math
