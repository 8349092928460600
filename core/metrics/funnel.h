// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/calendar/duration.h"
#include "core/metrics/association.h"
#include "core/metrics/funnel_stream.h"
#include "core/metrics/grouping.h"
#include "core/metrics/rate.h"
#include "core/metrics/scope.h"
#include "core/segment/event_selector.h"

/// Who goes through which steps, how far and how fast (03-funnel).
namespace regia::metrics {

/// The contact moved into a stage of the lifecycle.
struct EnterStage {
    model::Stage stage = model::Stage::Purchase;
    friend bool operator==(const EnterStage&, const EnterStage&) = default;
};
struct FunnelStep {
    std::variant<segment::EventSelector, EnterStage> what;
    bool optional = false;  ///< a side branch between the required steps around it; never the first or the last step
    std::string label;      ///< shown instead of the event's name
    friend bool operator==(const FunnelStep&, const FunnelStep&) = default;
};
/// An event that ends an attempt when it happens between two required steps (numbered from 1 among all steps).
struct FunnelExclusion {
    segment::EventSelector events;
    std::size_t from = 1;
    std::size_t to = 0;  ///< 0: the last step
    funnels::ExcludeMode mode = funnels::ExcludeMode::Remove;
    friend bool operator==(const FunnelExclusion&, const FunnelExclusion&) = default;
};

struct FunnelQuery {
    Scope scope;                                                  ///< the period is that of the entries
    std::vector<FunnelStep> steps;                                ///< 2 … 20 required ones
    calendar::Duration window{30, calendar::DurationUnit::Days};  ///< from the entry to each step, inclusive
    bool calendarDays = false;                                    ///< the window counts local days (which date-only events do anyway)
    funnels::Order order = funnels::Order::Ordered;
    funnels::Entries entries = funnels::Entries::Best;
    std::vector<FunnelExclusion> exclusions;
    std::vector<std::string> hold;        ///< properties equal in all events of an attempt
    std::vector<std::string> background;  ///< event types that strict order does not see
    std::optional<Grouping> by;
    bool factors = false;
    std::optional<std::int64_t> landmarkMs;  ///< of the factors; else the quarter of the times to convert, at least an hour
    friend bool operator==(const FunnelQuery&, const FunnelQuery&) = default;
};

/// One step: contacts (with every attempt: attempts) that got so far. The first has no previous one. In any order step k
/// means "at least k of the steps". Of an optional step: who did it between the required steps around it.
struct FunnelStepResult {
    std::string name;
    bool optional = false;
    std::size_t n = 0;
    Rate fromFirst;
    Rate fromPrevious;        ///< of the required step before it
    std::size_t dropOff = 0;  ///< reached the required step before it and not this one
    /// Of an optional step: the share that reached the next required step, of those who took it and of those who did not.
    std::optional<Rate> nextWith, nextWithout;
};

/// Seconds, of converted attempts only: conditional on converting within the window.
struct TimeToConvert {
    std::size_t n = 0;
    std::optional<double> median, medianLo, medianHi, p25, p75, p90, mean;
    std::vector<double> seconds;  ///< ascending
};

struct FunnelGroup {
    std::string key;
    std::vector<std::size_t> n;  ///< by required step
    Rate conversion;
};

struct Funnel {
    Instant asOf;
    std::size_t population = 0;
    bool countsAttempts = false;  ///< entries are all: rows are attempts and intervals are clustered by contact
    std::vector<FunnelStepResult> steps;
    std::vector<FunnelStepResult> matureOnly;  ///< the same of entries whose window is over
    std::size_t immature = 0;
    std::size_t excluded = 0;               ///< contacts all of whose attempts an exclusion removed
    Rate conversion;                        ///< of the last step from the first
    std::optional<double> conversionError;  ///< clustered standard error, with every attempt
    struct Bounds {
        std::vector<std::size_t> lo, hi;  ///< by required step: ties at one instant against and for the funnel
        std::size_t contacts = 0;         ///< that have such ties
    };
    std::optional<Bounds> bounds;
    TimeToConvert timeToConvert;
    std::vector<TimeToConvert> stepTimes;  ///< from the required step before, by required step from the second, of who reached it
    std::vector<FunnelGroup> groups;
    std::vector<Association> factors;  ///< what goes with converting
    std::size_t factorsTested = 0;
    std::optional<double> landmarkSeconds;
    Notes notes;
};

/// O(events of the types concerned). The same bits on any number of threads.
/// Errors: those of `frameOf`, CompiledSelector::compile and contactGroups; InvalidInput (too few or too many steps, an optional first or
/// last step, an exclusion that is not between two required steps, exclusions in any order); Unsupported (stages as steps
/// without a stage history).
[[nodiscard]] Result<Funnel> funnel(const segment::Dataset& dataset, const FunnelQuery& query, Progress& progress,
                                    segment::LeafCache* cache = nullptr);

/// The contacts behind a part of the answer, by places from 0: `steps[2].reached` (or `steps[2]`), `steps[2].dropped` (reached
/// the required step before it and not this one), `mature_only[2].reached`, `groups[0]` (entered in the group), `groups[0].converted`,
/// `immature`, `excluded`. Errors: as `funnel`; InvalidInput for a path that names nothing.
[[nodiscard]] Result<Bitmap> funnelPeople(const segment::Dataset& dataset, const FunnelQuery& query, const std::string& path,
                                          Progress& progress, segment::LeafCache* cache = nullptr);

/// Two funnels side by side, by entries whose window is over.
struct FunnelDifference {
    double previousRate = 0, currentRate = 0;
    double difference = 0;
    math::Limits limits;  ///< Newcombe
    std::optional<double> relative;
    std::optional<double> z;
    std::optional<double> p;
    bool isFisher = false;  ///< an expected cell is below 5
    bool isClear = false;   ///< the interval excludes 0 and both sides have at least 10
};
/// None when one of the two has no mature entry.
[[nodiscard]] std::optional<FunnelDifference> compareRates(std::size_t previousN, std::size_t previousOf, std::size_t currentN,
                                                           std::size_t currentOf);

}  // namespace regia::metrics
