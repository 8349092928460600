// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <span>

#include "core/base/random.h"

namespace regia::sample {

/// What chance decides of one person. Own distributions: those of the library are not the same with every compiler.
class Draws {
public:
    explicit Draws(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] RandomStream& stream() { return m_random; }
    [[nodiscard]] double unit() { return m_random.unit(); }
    [[nodiscard]] std::uint64_t below(std::uint64_t n) { return m_random.below(n); }
    [[nodiscard]] bool chance(double p) { return m_random.unit() < p; }
    [[nodiscard]] double exponential(double mean) { return -mean * std::log1p(-m_random.unit()); }
    [[nodiscard]] double normal()
    {
        return std::sqrt(-2 * std::log1p(-m_random.unit())) * std::cos(2 * std::numbers::pi * m_random.unit());
    }
    [[nodiscard]] std::size_t poisson(double mean)
    {
        if (mean > 30)  // the normal limit is close enough for a count of visits, and costs one draw
            return static_cast<std::size_t>(std::max(0.0, std::round(mean + std::sqrt(mean) * normal())));
        std::size_t n = 0;
        for (double left = exponential(1); left < mean; left += exponential(1))
            ++n;
        return n;
    }
    /// A place in the list, by its weights.
    [[nodiscard]] std::size_t pick(std::span<const double> weights)
    {
        double total = 0;
        for (const double weight : weights)
            total += weight;
        double left = m_random.unit() * total;
        for (std::size_t i = 0; i + 1 < weights.size(); ++i)
            if ((left -= weights[i]) < 0)
                return i;
        return weights.size() - 1;
    }
    template <class T>
    [[nodiscard]] const T& oneOf(std::span<const T> items)
    {
        return items[m_random.below(items.size())];
    }

private:
    RandomStream m_random;
};

}  // namespace regia::sample
