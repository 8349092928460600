// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/metrics/grouping.h"
#include "core/metrics/measure.h"

namespace regia::metrics {

/// Contacts in groups: how many, their share, and what a measure says of each group. By a property of events the groups are
/// made of events (of the measure, or of any kind), and a contact is in each group that it has an event in.
struct BreakdownQuery {
    Scope scope;
    Grouping by;
    std::optional<Measure> measure;
    friend bool operator==(const BreakdownQuery&, const BreakdownQuery&) = default;
};

struct BreakdownGroup {
    std::string key;
    std::size_t n = 0;
    std::optional<double> share;  ///< of the contacts asked about
    std::optional<double> value;  ///< of the measure
};
struct Breakdown {
    Instant asOf;
    std::size_t population = 0;
    std::vector<BreakdownGroup> groups;
    std::size_t pooled = 0;  ///< how many values `(other)` holds
    Notes notes;
};

/// Errors: those of `frameOf`, `compile` and `contactGroups`.
[[nodiscard]] Result<Breakdown> breakdown(const segment::Dataset& dataset, const BreakdownQuery& query, Progress& progress,
                                          segment::LeafCache* cache = nullptr);
/// The contacts behind `groups[0]`. Errors: as `breakdown`; InvalidInput for a path that names nothing.
[[nodiscard]] Result<Bitmap> breakdownPeople(const segment::Dataset& dataset, const BreakdownQuery& query, const std::string& path,
                                             Progress& progress, segment::LeafCache* cache = nullptr);

}  // namespace regia::metrics
