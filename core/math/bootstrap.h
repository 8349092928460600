// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/math/limits.h"

namespace regia::math {

inline constexpr std::size_t kReplicates = 2000;

/// A figure of the units at `indices` (repeats allowed, never empty); none when it is undefined for them.
using Statistic = std::function<std::optional<double>(std::span<const std::uint32_t> indices)>;

/// The figure without one unit; none when it is undefined then.
using LeaveOneOut = std::function<std::optional<double>(std::uint32_t left)>;

struct BootstrapInterval {
    double estimate = 0;
    Limits limits;
    bool percentile = false;  ///< the acceleration could not be computed, so the limits are plain percentiles
    double z0 = 0;
    double acceleration = 0;
    double alphaLo = 0;  ///< the adjusted levels
    double alphaHi = 1;
    std::size_t undefined = 0;  ///< replicates without a value, left out
};

/// BCa over n units (Efron & Tibshirani 1993, ch. 14): a replicate draws n indices in order from the one stream; the
/// acceleration comes from n leave-one-out values. Deterministic: same statistic and seed, same bits.
/// Costs replicates + n calls of the statistic: where n is large, give the leave-one-out values in a cheaper way.
/// Errors: InvalidInput (n < 2, or the statistic is undefined on all of it), Cancelled.
[[nodiscard]] Result<BootstrapInterval> bcaInterval(std::size_t n, const Statistic& statistic, std::uint64_t seed, Progress& progress,
                                                    std::size_t replicates = kReplicates, double level = kDefaultLevel);
[[nodiscard]] Result<BootstrapInterval> bcaInterval(std::size_t n, const Statistic& statistic, const LeaveOneOut& without,
                                                    std::uint64_t seed, Progress& progress, std::size_t replicates = kReplicates,
                                                    double level = kDefaultLevel);
/// Of a mean, whose leave-one-out values cost nothing.
[[nodiscard]] Result<BootstrapInterval> bcaMean(std::span<const double> values, std::uint64_t seed, Progress& progress,
                                                std::size_t replicates = kReplicates, double level = kDefaultLevel);

/// `count` indices below n, in order.
void drawIndices(RandomStream& stream, std::size_t n, std::vector<std::uint32_t>& indices);

/// The seed of a metric's stream: FNV-1a of `metric|workspace|canonical parameters`.
[[nodiscard]] std::uint64_t metricSeed(std::string_view metric, std::string_view workspace, std::string_view canonicalParameters);

}  // namespace regia::math
