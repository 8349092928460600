// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rate.h"

#include "core/math/proportion.h"

namespace regia::metrics {

Rate rateOf(std::size_t n, std::size_t of)
{
    Rate rate{n, of, std::nullopt, std::nullopt};
    if (of == 0)
        return rate;
    const math::Proportion proportion{static_cast<double>(n), static_cast<double>(of)};
    rate.value = proportion.value();
    rate.limits = math::wilson(proportion);
    return rate;
}

}  // namespace regia::metrics
