// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace regia::math {

/// A sum of doubles with Neumaier's compensation. With the fixed blocks of `parallelReduce` it has the same bits on any number of
/// threads. The program is not built with fast-math, which would undo it.
class Sum {
public:
    void add(double value)
    {
        const double next = m_sum + value;
        m_lost += std::abs(m_sum) >= std::abs(value) ? (m_sum - next) + value : (value - next) + m_sum;
        m_sum = next;
    }
    /// Appends a block that was summed apart.
    void add(const Sum& block)
    {
        add(block.m_sum);
        m_lost += block.m_lost;
    }
    [[nodiscard]] double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

}  // namespace regia::math
