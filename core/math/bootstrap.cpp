// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include "core/base/bug.h"
#include "core/math/distributions.h"
#include "core/math/quantile.h"
#include "core/math/sum.h"

namespace regia::math {
namespace {

constexpr std::size_t kCancelEvery = 16;

struct Replicates {
    std::vector<double> sorted;
    std::size_t undefined = 0;
};

Result<Replicates> replicate(std::size_t n, const Statistic& statistic, std::uint64_t seed, std::size_t count, Progress& progress)
{
    RandomStream stream(seed);
    std::vector<std::uint32_t> indices;
    Replicates found;
    found.sorted.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (i % kCancelEvery == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled);
        drawIndices(stream, n, indices);
        if (const auto value = statistic(indices); value && std::isfinite(*value))
            found.sorted.push_back(*value);
        else
            ++found.undefined;
    }
    std::sort(found.sorted.begin(), found.sorted.end());
    return found;
}

/// The values without each unit in turn; none when one of them is undefined.
Result<std::optional<std::vector<double>>> leaveEachOut(std::size_t n, const LeaveOneOut& without, Progress& progress)
{
    std::vector<double> values;
    values.reserve(n);
    for (std::size_t left = 0; left < n; ++left) {
        if (left % kCancelEvery == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto value = without(static_cast<std::uint32_t>(left));
        if (!value || !std::isfinite(*value))
            return std::optional<std::vector<double>>{};
        values.push_back(*value);
    }
    return std::optional(std::move(values));
}

std::optional<double> acceleration(const std::vector<double>& values)
{
    Sum total;
    for (const double value : values)
        total.add(value);
    const double mean = total.value() / static_cast<double>(values.size());
    Sum cubes;
    Sum squares;
    for (const double value : values) {
        const double distance = mean - value;
        squares.add(distance * distance);
        cubes.add(distance * distance * distance);
    }
    if (!(squares.value() > 0))
        return std::nullopt;
    return cubes.value() / (6 * std::pow(squares.value(), 1.5));
}

/// The share of replicates below the estimate, ties counted half, as a normal deviate; none at 0 and 1.
std::optional<double> bias(const std::vector<double>& sorted, double estimate)
{
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), estimate);
    const double below = static_cast<double>(first - sorted.begin()) + 0.5 * static_cast<double>(last - first);
    const double share = below / static_cast<double>(sorted.size());
    if (!(share > 0 && share < 1))
        return std::nullopt;
    return normalQuantile(share);
}

double adjusted(double alpha, double z0, double a)
{
    const double z = z0 + normalQuantile(alpha);
    return normalCdf(z0 + z / (1 - a * z));
}

void setLimits(BootstrapInterval& interval, const std::vector<double>& sorted, double level, std::optional<double> z0,
               std::optional<double> a)
{
    const double alpha = (1 - level) / 2;
    interval.percentile = !z0 || !a;
    interval.z0 = z0.value_or(0);
    interval.acceleration = a.value_or(0);
    interval.alphaLo = interval.percentile ? alpha : adjusted(alpha, *z0, *a);
    interval.alphaHi = interval.percentile ? 1 - alpha : adjusted(1 - alpha, *z0, *a);
    interval.limits = {*quantileOfSorted(sorted, interval.alphaLo), *quantileOfSorted(sorted, interval.alphaHi)};
}

}  // namespace

void drawIndices(RandomStream& stream, std::size_t n, std::vector<std::uint32_t>& indices)
{
    indices.resize(n);
    for (std::uint32_t& index : indices)
        index = static_cast<std::uint32_t>(stream.below(n));
}

std::uint64_t metricSeed(std::string_view metric, std::string_view workspace, std::string_view canonicalParameters)
{
    return fnv1a64(canonicalParameters, fnv1a64("|", fnv1a64(workspace, fnv1a64("|", fnv1a64(metric)))));
}

Result<BootstrapInterval> bcaInterval(std::size_t n, const Statistic& statistic, std::uint64_t seed, Progress& progress,
                                      std::size_t replicates, double level)
{
    std::vector<std::uint32_t> others;
    const auto without = [&](std::uint32_t left) {
        others.clear();
        for (std::uint32_t i = 0; i < n; ++i)
            if (i != left)
                others.push_back(i);
        return statistic(others);
    };
    return bcaInterval(n, statistic, without, seed, progress, replicates, level);
}

Result<BootstrapInterval> bcaInterval(std::size_t n, const Statistic& statistic, const LeaveOneOut& without, std::uint64_t seed,
                                      Progress& progress, std::size_t replicates, double level)
{
    REGIA_EXPECT(replicates > 0 && level > 0 && level < 1);
    if (n < 2)
        return fail(ErrorCode::InvalidInput, {}, "a bootstrap needs two units");
    std::vector<std::uint32_t> all(n);
    std::iota(all.begin(), all.end(), 0U);
    const auto estimate = statistic(all);
    if (!estimate || !std::isfinite(*estimate))
        return fail(ErrorCode::InvalidInput, {}, "the figure is undefined for these units");
    REGIA_TRY(const Replicates drawn, replicate(n, statistic, seed, replicates, progress));
    if (drawn.sorted.empty())
        return fail(ErrorCode::InvalidInput, {}, "the figure is undefined in every replicate");
    REGIA_TRY(const std::optional<std::vector<double>> left, leaveEachOut(n, without, progress));
    BootstrapInterval interval;
    interval.estimate = *estimate;
    interval.undefined = drawn.undefined;
    if (drawn.sorted.front() == drawn.sorted.back() && drawn.sorted.front() == *estimate) {
        interval.limits = {*estimate, *estimate};
        interval.percentile = true;
        return interval;
    }
    setLimits(interval, drawn.sorted, level, bias(drawn.sorted, *estimate), left ? acceleration(*left) : std::nullopt);
    return interval;
}

Result<BootstrapInterval> bcaMean(std::span<const double> values, std::uint64_t seed, Progress& progress, std::size_t replicates,
                                  double level)
{
    const auto meanOf = [values](std::span<const std::uint32_t> indices) -> std::optional<double> {
        Sum total;
        for (const std::uint32_t index : indices)
            total.add(values[index]);
        return total.value() / static_cast<double>(indices.size());
    };
    Sum total;
    for (const double value : values)
        total.add(value);
    const auto without = [&](std::uint32_t left) {
        return std::optional((total.value() - values[left]) / static_cast<double>(values.size() - 1));
    };
    return bcaInterval(values.size(), meanOf, without, seed, progress, replicates, level);
}

}  // namespace regia::math
