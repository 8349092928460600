// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/base/instant.h"

namespace regia::calendar {

/// How far the data of a source reach: the last covered instant that its imports declare, else its greatest event time.
struct SourceCoverage {
    std::string source;
    Instant dataThrough;
};

struct Completeness {
    bool complete = false;
    std::optional<Instant> dataThrough;  ///< the least over the sources; none without sources
    std::string limitingSource;          ///< the source that does not reach the period's end; empty when all do
};

/// A period is complete only when A and every source that the metric reads have passed its end.
[[nodiscard]] Completeness completenessOf(Instant periodEnd, Instant asOf, std::span<const SourceCoverage> sources);

}  // namespace regia::calendar
