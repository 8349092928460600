// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/ratio.h"

#include <algorithm>
#include <cmath>

#include "core/math/distributions.h"
#include "core/math/sum.h"

namespace regia::math {

std::optional<RatioEstimate> clusteredRatio(std::span<const ClusterPart> parts, Limits possible, double level)
{
    Sum numerators;
    Sum denominators;
    std::size_t clusters = 0;
    for (const ClusterPart& part : parts) {
        if (!(part.denominator > 0))
            continue;
        numerators.add(part.numerator);
        denominators.add(part.denominator);
        ++clusters;
    }
    if (clusters == 0)
        return std::nullopt;
    RatioEstimate found{.value = numerators.value() / denominators.value(), .clusters = clusters, .se = {}, .limits = {}};
    if (clusters < 2)
        return found;
    Sum squares;
    for (const ClusterPart& part : parts) {
        if (!(part.denominator > 0))
            continue;
        const double residual = part.numerator - found.value * part.denominator;
        squares.add(residual * residual);
    }
    const auto count = static_cast<double>(clusters);
    found.se = std::sqrt(count / (count - 1) * squares.value()) / denominators.value();
    const double half = studentCritical(level, count - 1) * *found.se;
    found.limits = Limits{std::max(possible.lo, found.value - half), std::min(possible.hi, found.value + half)};
    return found;
}

}  // namespace regia::math
