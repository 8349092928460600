// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/quantile.h"

#include <algorithm>
#include <boost/sort/spreadsort/float_sort.hpp>
#include <cmath>
#include <cstdint>

#include "core/math/distributions.h"

namespace regia::math {
namespace {

/// The least k in [0, n] with P(Bin(n, q) <= k) >= p. The distribution function rises, so halving finds it.
std::int64_t leastCount(std::int64_t n, double q, double p)
{
    std::int64_t low = 0;
    std::int64_t high = n;
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        if (binomialCdf(middle, n, q) >= p)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/// The largest k in [-1, n] with P(Bin(n, q) <= k) <= p.
std::int64_t greatestCount(std::int64_t n, double q, double p)
{
    std::int64_t low = -1;
    std::int64_t high = n;
    while (low < high) {
        const std::int64_t middle = high - (high - low) / 2;
        if (binomialCdf(middle, n, q) <= p)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

}  // namespace

void sortAscending(std::vector<double>& values) { boost::sort::spreadsort::float_sort(values.begin(), values.end()); }

std::optional<double> quantileOfSorted(std::span<const double> sorted, double q)
{
    if (sorted.empty())
        return std::nullopt;
    const double place = static_cast<double>(sorted.size() - 1) * std::clamp(q, 0.0, 1.0);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= sorted.size())
        return sorted.back();
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[below + 1] - sorted[below]);
}

std::optional<double> quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return quantileOfSorted(values, q);
}

std::optional<QuantileEstimate> quantileEstimate(std::span<const double> sorted, double q, double level)
{
    const auto value = quantileOfSorted(sorted, q);
    if (!value)
        return std::nullopt;
    QuantileEstimate found{.value = *value, .lowerRank = {}, .upperRank = {}, .lo = {}, .hi = {}};
    const auto n = static_cast<std::int64_t>(sorted.size());
    const double alpha = 1 - level;
    if (const std::int64_t rank = greatestCount(n, q, alpha / 2) + 1; rank >= 1) {
        found.lowerRank = static_cast<std::size_t>(rank);
        found.lo = sorted[*found.lowerRank - 1];
    }
    if (const std::int64_t rank = leastCount(n, q, 1 - alpha / 2) + 1; rank <= n) {
        found.upperRank = static_cast<std::size_t>(rank);
        found.hi = sorted[*found.upperRank - 1];
    }
    return found;
}

}  // namespace regia::math
