// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/completeness.h"

#include <algorithm>

namespace regia::calendar {

Completeness completenessOf(Instant periodEnd, Instant asOf, std::span<const SourceCoverage> sources)
{
    Completeness found{.complete = periodEnd <= asOf, .dataThrough = std::nullopt, .limitingSource = {}};
    const auto least = std::min_element(sources.begin(), sources.end(),
                                        [](const SourceCoverage& a, const SourceCoverage& b) { return a.dataThrough < b.dataThrough; });
    if (least == sources.end())
        return found;
    found.dataThrough = least->dataThrough;
    if (least->dataThrough < periodEnd) {
        found.complete = false;
        found.limitingSource = least->source;
    }
    return found;
}

}  // namespace regia::calendar
