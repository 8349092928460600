// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/calendar/bucket_axis.h"
#include "core/metrics/grouping.h"
#include "core/metrics/measure.h"

namespace regia::metrics {

struct TrendSeries {
    Measure measure;
    std::string label;  ///< else made of the events' names
    friend bool operator==(const TrendSeries&, const TrendSeries&) = default;
};
/// Measures of events over the calendar of the workspace's zone.
struct TrendQuery {
    Scope scope;
    std::vector<TrendSeries> series;               ///< at least one
    std::optional<calendar::PeriodUnit> interval;  ///< else chosen by the length of the period
    std::optional<Grouping> by;                    ///< splits each series: contacts by their group, or events by a property
    friend bool operator==(const TrendQuery&, const TrendQuery&) = default;
};

struct TrendBucket {
    calendar::Bucket bucket;
    bool complete = false;  ///< whole, over as of A, covered by the data
};
struct TrendLine {
    std::string label;
    std::optional<std::string> group;           ///< of a split series
    std::size_t series = 0;                     ///< which of the query's
    std::vector<std::optional<double>> values;  ///< by bucket; none: average, least or greatest of nothing
    std::size_t events = 0;
};
struct Trend {
    Instant asOf;
    std::size_t population = 0;
    std::vector<TrendBucket> buckets;
    std::vector<TrendLine> series;
    Notes notes;
};

/// O(events). The same bits on any number of threads.
/// Errors: those of `frameOf`, `compile` and `contactGroups`; InvalidInput for no series, or too many buckets.
[[nodiscard]] Result<Trend> trend(const segment::Dataset& dataset, const TrendQuery& query, Progress& progress,
                                  segment::LeafCache* cache = nullptr);

/// The contacts behind `buckets[3]` (an event of any series in it), `series[0]` or `series[0].values[3]` (lines as they are in
/// the answer). Errors: as `trend`; InvalidInput for a path that names nothing.
[[nodiscard]] Result<Bitmap> trendPeople(const segment::Dataset& dataset, const TrendQuery& query, const std::string& path,
                                         Progress& progress, segment::LeafCache* cache = nullptr);

}  // namespace regia::metrics
