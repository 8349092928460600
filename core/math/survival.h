// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/math/limits.h"

namespace regia::math {

/// One subject: how long it was seen, and whether the event came (else it is censored there).
struct Lifetime {
    double time = 0;  ///< >= 0
    bool event = false;
    double entry = 0;  ///< joined the risk set here (left truncation); 0 for most
};

struct SurvivalStep {
    double time = 0;
    std::size_t atRisk = 0;
    std::size_t events = 0;
    double survival = 1;
    std::optional<double> se;      ///< Greenwood; none where the curve is 0
    std::optional<Limits> limits;  ///< log-log; none where the curve is 1 or 0
};

/// Kaplan & Meier 1958, with Greenwood's error and Kalbfleisch & Prentice's log-log limits (04-lifecycle).
struct SurvivalCurve {
    std::size_t n = 0;
    std::size_t events = 0;
    std::vector<SurvivalStep> steps;  ///< at the distinct times of events, ascending

    [[nodiscard]] double at(double time) const;
    /// First time with S <= q (q = 0.5: the median); the middle of a flat piece where S = q exactly. None if never reached.
    [[nodiscard]] std::optional<double> quantileTime(double q) const;
    /// The first times where the limits of the curve cross q.
    [[nodiscard]] std::optional<double> quantileLo(double q) const;
    [[nodiscard]] std::optional<double> quantileHi(double q) const;
};
[[nodiscard]] SurvivalCurve kaplanMeier(std::span<const Lifetime> lifetimes, double level = kDefaultLevel);

/// Subjects who all entered at 0: how long those were seen to whom the event came, and those to whom it has not. Both ascending.
struct SortedLifetimes {
    std::span<const double> ended;
    std::span<const double> open;
};
struct SurvivalQuantile {
    std::optional<double> time, lo, hi;
};
/// `quantileTime`, `quantileLo` and `quantileHi` of the curve of these subjects, one for each q inside (0, 1), without making the
/// curve: of millions of subjects nearly each is a step of its own. O(n).
[[nodiscard]] std::vector<SurvivalQuantile> survivalQuantiles(const SortedLifetimes& lifetimes, std::span<const double> qs,
                                                              double level = kDefaultLevel);

/// The area under the curve up to `tau`, with its standard error.
struct RestrictedMean {
    double value = 0;
    double se = 0;
};
[[nodiscard]] RestrictedMean restrictedMean(const SurvivalCurve& curve, double tau);

/// Mantel's log-rank test of two or more groups. None when nothing can be compared.
struct LogRank {
    double chiSquared = 0;
    std::size_t degrees = 0;
    double p = 1;
};
[[nodiscard]] std::optional<LogRank> logRank(std::span<const std::vector<Lifetime>> groups);

}  // namespace regia::math
