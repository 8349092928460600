// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/scope.h"

namespace regia::metrics {

/// How many contacts a condition holds for. A census figure: it has no interval.
struct Count {
    Instant asOf;
    std::size_t n = 0;
    std::size_t universe = 0;
    std::optional<double> share;  ///< none of an empty workspace
    Notes notes;
};

/// Errors: those of `frameOf`; Unsupported for a period, which is a condition's to say.
[[nodiscard]] Result<Count> count(const segment::Dataset& dataset, const Scope& scope, Progress& progress,
                                  segment::LeafCache* cache = nullptr);

}  // namespace regia::metrics
