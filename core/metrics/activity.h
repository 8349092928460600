// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/calendar/bucket_axis.h"
#include "core/metrics/scope.h"
#include "core/segment/event_selector.h"

namespace regia::metrics {

/// Who is new, stays, comes back and goes quiet, interval by interval (04-lifecycle b). "New" is by the first event ever,
/// not by when a profile was made, so an import of old data does not break it.
struct ActivityQuery {
    Scope scope;
    segment::EventSelector events;
    std::optional<calendar::PeriodUnit> interval;  ///< day, week or month; else chosen by the length of the period
    friend bool operator==(const ActivityQuery&, const ActivityQuery&) = default;
};

struct ActivityCounts {
    std::size_t active = 0;        ///< fresh + returning + resurrecting
    std::size_t fresh = 0;         ///< "new": active in it and never before
    std::size_t returning = 0;     ///< active in it and in the one before
    std::size_t resurrecting = 0;  ///< active in it, not in the one before, earlier
    std::size_t dormant = 0;       ///< active in the one before and not in it
    /// (new + resurrecting) / dormant; none when nobody went quiet.
    [[nodiscard]] std::optional<double> quickRatio() const;
    friend bool operator==(const ActivityCounts&, const ActivityCounts&) = default;
};

struct ActivityRow {
    calendar::Bucket bucket;
    bool complete = false;
    ActivityCounts counts;
};

struct Activity {
    Instant asOf;
    std::size_t population = 0;
    std::vector<ActivityRow> intervals;
    Notes notes;
};

/// Adds one contact to the counts of `counts.size()` intervals in a row, numbered from 0. `active` are the numbers of the
/// intervals in which it was active, ascending, without repeats; negative ones lie before.
void addActivity(std::span<const std::int64_t> active, std::span<ActivityCounts> counts);

/// Errors: those of `frameOf` and CompiledSelector::compile; InvalidInput for too many intervals.
[[nodiscard]] Result<Activity> activity(const segment::Dataset& dataset, const ActivityQuery& query, Progress& progress,
                                        segment::LeafCache* cache = nullptr);

/// The contacts behind `intervals[3].new`, `.returning`, `.resurrecting`, `.dormant`, `.active`. Errors: as `activity`;
/// InvalidInput for a path that names nothing.
[[nodiscard]] Result<Bitmap> activityPeople(const segment::Dataset& dataset, const ActivityQuery& query, const std::string& path,
                                            Progress& progress, segment::LeafCache* cache = nullptr);

}  // namespace regia::metrics
