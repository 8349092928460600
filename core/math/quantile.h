// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/math/limits.h"

namespace regia::math {

/// Hyndman-Fan type 7 of values sorted ascending; q in 0 … 1. None without values.
[[nodiscard]] std::optional<double> quantileOfSorted(std::span<const double> sorted, double q);
/// The same of values in any order.
[[nodiscard]] std::optional<double> quantile(std::vector<double> values, double q);

/// Sorts numbers (no NaN) ascending, in linear time where there are many of them.
void sortAscending(std::vector<double>& values);

/// Distribution-free interval of a quantile: order statistics at ranks from the binomial. A rank that does not exist gives
/// no limit on that side.
struct QuantileEstimate {
    double value = 0;
    std::optional<std::size_t> lowerRank;  ///< one-based
    std::optional<std::size_t> upperRank;
    std::optional<double> lo;
    std::optional<double> hi;
};
/// q strictly inside (0, 1). None without values. O(log n) beyond the sorting.
[[nodiscard]] std::optional<QuantileEstimate> quantileEstimate(std::span<const double> sorted, double q, double level = kDefaultLevel);

}  // namespace regia::math
