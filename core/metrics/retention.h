// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/calendar/period.h"
#include "core/metrics/rate.h"
#include "core/metrics/scope.h"
#include "core/segment/event_selector.h"

/// Who comes back, cohort by cohort (04-lifecycle c).
namespace regia::metrics {

enum class StartIs : std::uint8_t { First, Every };
/// On: a return in bucket k. OnOrAfter: in k or later, up to as-of. Range: in any bucket of a range, as one column.
enum class RetentionMode : std::uint8_t { On, OnOrAfter, Range };

struct RetentionQuery {
    Scope scope;  ///< the period is that of the births
    segment::EventSelector start;
    StartIs startIs = StartIs::First;  ///< the contact's first ever, or every occurrence
    segment::EventSelector returning;
    calendar::PeriodUnit unit = calendar::PeriodUnit::Week;  ///< day, week or month
    std::size_t buckets = 12;                                ///< 1 … kMostBuckets, from bucket 0
    RetentionMode mode = RetentionMode::On;
    std::pair<std::size_t, std::size_t> range{1, 1};  ///< of Range, both included
    bool calendar = false;  ///< buckets are calendar units after that of the birth; else elapsed time, months of 30 days
    friend bool operator==(const RetentionQuery&, const RetentionQuery&) = default;
};
inline constexpr std::size_t kMostRetentionBuckets = 60;

/// Of those whose bucket is over: who returned. Without anybody whose bucket is over there is no rate: it is too early.
struct RetentionCell {
    std::size_t mature = 0;
    std::size_t returned = 0;
    Rate rate;
};
/// Births of one calendar unit. A cell counts in the mean only when the bucket is over for the whole cohort.
struct RetentionCohort {
    std::string label;
    calendar::DateRange days;
    std::size_t size = 0;
    std::vector<RetentionCell> cells;
};
struct Retention {
    Instant asOf;
    std::size_t population = 0;
    std::vector<RetentionCohort> cohorts;
    std::vector<RetentionCell> overall;  ///< all births whose bucket is over
    std::vector<RetentionCell> mean;     ///< returned of size over the cohorts whose cell is whole: never the mean of percentages
    bool sameEvent = false;              ///< start and return are one event, so that bucket 0 is 100 % by construction
    Notes notes;
};

/// Errors: those of `frameOf` and CompiledSelector::compile; InvalidInput (buckets or range outside their limits, a unit that is no
/// day, week or month).
[[nodiscard]] Result<Retention> retention(const segment::Dataset& dataset, const RetentionQuery& query, Progress& progress,
                                          segment::LeafCache* cache = nullptr);

/// The contacts behind `cohorts[2]`, `cohorts[2].cells[3]` (who returned), `cohorts[2].cells[3].lost` (who did not, with the bucket
/// over), `overall[3]`, `overall[3].lost`. Errors: as `retention`; InvalidInput for a path that names nothing.
[[nodiscard]] Result<Bitmap> retentionPeople(const segment::Dataset& dataset, const RetentionQuery& query, const std::string& path,
                                             Progress& progress, segment::LeafCache* cache = nullptr);

/// A cohort's row as a tool gives it: size, and returned by bucket (none where it is not over).
struct CohortRow {
    std::size_t size = 0;
    std::vector<std::optional<std::size_t>> returned;
};
/// Weighted over the cohorts whose cell is there, by place in `returned`.
[[nodiscard]] std::vector<RetentionCell> meanOfCohorts(std::span<const CohortRow> cohorts);

/// How often a window's contacts are active (28 days unless told).
struct StickinessQuery {
    Scope scope;  ///< the period is not used: the window ends at as-of
    segment::EventSelector events;
    std::size_t days = 28;  ///< 1 … 366
    friend bool operator==(const StickinessQuery&, const StickinessQuery&) = default;
};
struct Stickiness {
    Instant asOf;
    std::size_t population = 0;
    double meanDaily = 0;              ///< contacts active a day
    std::size_t active = 0;            ///< contacts active in the window
    std::optional<double> stickiness;  ///< the first by the second; none when nobody was active
    std::optional<double> meanDaysPerActive;
    std::vector<std::size_t> histogram;  ///< by number of active days, 0 … days
    Notes notes;
};
/// From how many days each contact was active.
[[nodiscard]] Stickiness stickinessOf(std::span<const std::size_t> activeDays, std::size_t days);
/// Whole local days: the last `days` of them that are visible. Errors: those of `frameOf` and CompiledSelector::compile;
/// InvalidInput for days outside their limits.
[[nodiscard]] Result<Stickiness> stickiness(const segment::Dataset& dataset, const StickinessQuery& query, Progress& progress,
                                            segment::LeafCache* cache = nullptr);
/// The contacts behind `histogram[4]`, `active`. Errors: as `stickiness`; InvalidInput for a path that names nothing.
[[nodiscard]] Result<Bitmap> stickinessPeople(const segment::Dataset& dataset, const StickinessQuery& query, const std::string& path,
                                              Progress& progress, segment::LeafCache* cache = nullptr);

}  // namespace regia::metrics
