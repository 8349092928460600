// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "core/math/limits.h"

namespace regia::metrics {

/// `n` of `of`, with its interval. Of nothing, there is no value: a dash on screen, null in JSON, never 0 %.
struct Rate {
    std::size_t n = 0;
    std::size_t of = 0;
    std::optional<double> value;
    std::optional<math::Limits> limits;
};

/// Wilson's interval (00-common).
[[nodiscard]] Rate rateOf(std::size_t n, std::size_t of);

}  // namespace regia::metrics
