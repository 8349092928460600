// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/multiple_testing.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace regia::math {
namespace {

/// Indices of the p-values, smallest first; equal ones keep their order.
std::vector<std::size_t> ascending(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    return order;
}

/// min over the larger ones of p × factor × m / rank.
std::vector<double> stepUp(std::span<const double> p, double factor)
{
    const std::vector<std::size_t> order = ascending(p);
    const double scale = static_cast<double>(p.size()) * factor;
    std::vector<double> adjusted(p.size());
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        least = std::min(least, p[order[rank - 1]] * scale / static_cast<double>(rank));
        adjusted[order[rank - 1]] = least;
    }
    return adjusted;
}

}  // namespace

std::vector<double> benjaminiHochberg(std::span<const double> p) { return stepUp(p, 1); }

std::vector<double> benjaminiYekutieli(std::span<const double> p)
{
    double harmonic = 0;
    for (std::size_t i = 1; i <= p.size(); ++i)
        harmonic += 1 / static_cast<double>(i);
    return stepUp(p, harmonic);
}

std::vector<double> holm(std::span<const double> p)
{
    const std::vector<std::size_t> order = ascending(p);
    std::vector<double> adjusted(p.size());
    double most = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        most = std::max(most, std::min(1.0, p[order[rank]] * static_cast<double>(p.size() - rank)));
        adjusted[order[rank]] = most;
    }
    return adjusted;
}

std::vector<double> bonferroni(std::span<const double> p)
{
    std::vector<double> adjusted;
    adjusted.reserve(p.size());
    for (const double value : p)
        adjusted.push_back(std::min(1.0, value * static_cast<double>(p.size())));
    return adjusted;
}

}  // namespace regia::math
