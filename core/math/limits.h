// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regia::math {

inline constexpr double kDefaultLevel = 0.95;

/// Both ends of an interval.
struct Limits {
    double lo = 0;
    double hi = 0;
    friend bool operator==(const Limits&, const Limits&) = default;
};

}  // namespace regia::math
