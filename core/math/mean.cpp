// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/mean.h"

#include <cmath>

#include "core/math/distributions.h"
#include "core/math/sum.h"

namespace regia::math {
namespace {

constexpr double kMostSkewness = 2;
constexpr std::size_t kManyValues = 200;

}  // namespace

Moments momentsOf(std::span<const double> values)
{
    Moments moments{.n = values.size()};
    if (values.empty())
        return moments;
    const auto n = static_cast<double>(values.size());
    Sum total;
    for (const double value : values)
        total.add(value);
    moments.mean = total.value() / n;
    Sum squares;
    Sum cubes;
    for (const double value : values) {
        const double distance = value - moments.mean;
        squares.add(distance * distance);
        cubes.add(distance * distance * distance);
    }
    if (values.size() >= 2)
        moments.variance = squares.value() / (n - 1);
    if (squares.value() > 0)
        moments.skewness = (cubes.value() / n) / std::pow(squares.value() / n, 1.5);
    return moments;
}

std::optional<MeanEstimate> meanEstimate(const Moments& moments, double level)
{
    if (moments.n == 0)
        return std::nullopt;
    MeanEstimate found{.n = moments.n, .mean = moments.mean, .sd = std::sqrt(moments.variance), .se = 0, .limits = std::nullopt};
    if (moments.n < 2)
        return found;
    found.se = found.sd / std::sqrt(static_cast<double>(moments.n));
    const double half = studentCritical(level, static_cast<double>(moments.n - 1)) * found.se;
    found.limits = Limits{found.mean - half, found.mean + half};
    return found;
}

std::optional<MeanEstimate> meanEstimate(std::span<const double> values, double level) { return meanEstimate(momentsOf(values), level); }

bool isTooSkewedForT(const Moments& moments) { return std::abs(moments.skewness) > kMostSkewness && moments.n < kManyValues; }

std::optional<WelchTest> welch(const Moments& a, const Moments& b, double level)
{
    if (a.n < 2 || b.n < 2 || (a.variance == 0 && b.variance == 0))
        return std::nullopt;
    const auto na = static_cast<double>(a.n);
    const auto nb = static_cast<double>(b.n);
    const double va = a.variance / na;
    const double vb = b.variance / nb;
    WelchTest test;
    test.difference = b.mean - a.mean;
    test.se = std::sqrt(va + vb);
    test.t = test.difference / test.se;
    test.degrees = (va + vb) * (va + vb) / (va * va / (na - 1) + vb * vb / (nb - 1));
    test.p = studentTwoSided(test.t, test.degrees);
    const double half = studentCritical(level, test.degrees) * test.se;
    test.limits = {test.difference - half, test.difference + half};
    return test;
}

}  // namespace regia::math
