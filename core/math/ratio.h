// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <span>

#include "core/math/limits.h"

namespace regia::math {

/// What one contact adds: y of n (converted of attempts, orders of months).
struct ClusterPart {
    double numerator = 0;
    double denominator = 0;  ///< parts with 0 do not count
};

/// Ratio of sums over contacts, whose units repeat and so are not independent: linearised variance, t on contacts - 1.
/// Cochran 1977.
struct RatioEstimate {
    double value = 0;
    std::size_t clusters = 0;
    std::optional<double> se;      ///< needs two contacts
    std::optional<Limits> limits;  ///< clipped to `possible`
};
/// None when no denominator is above 0.
[[nodiscard]] std::optional<RatioEstimate> clusteredRatio(std::span<const ClusterPart> parts, Limits possible = {0, 1},
                                                          double level = kDefaultLevel);

/// For ratios that may be anything from 0 up ("per").
inline constexpr Limits kNonNegative{0, std::numeric_limits<double>::infinity()};

}  // namespace regia::math
