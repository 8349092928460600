// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <variant>

#include "core/base/bitmap.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/calendar/period.h"
#include "core/calendar/time_zone.h"
#include "core/metrics/note.h"
#include "core/segment/condition.h"
#include "core/segment/dataset.h"
#include "core/segment/leaf_cache.h"

namespace regia::metrics {

/// A point in time as documents write it: an instant, or the start of a local day.
using Moment = std::variant<Instant, LocalDate>;
[[nodiscard]] Instant resolve(const Moment& moment, const calendar::TimeZone& zone);

/// What every question says of whom it is about, which time it looks at, and the instant from which it is asked.
struct Scope {
    segment::Condition segment;   ///< by default everybody
    segment::Window period;       ///< by default all time
    std::optional<Instant> asOf;  ///< by default the newest data
    friend bool operator==(const Scope&, const Scope&) = default;
};

/// A scope made ready: the contacts, the instants, the zone. Keeps a reference to the dataset.
struct Frame {
    const segment::Dataset& dataset;
    Instant asOf;
    calendar::TimeZone zone;
    segment::TimeRange range;   ///< never beyond asOf; `from` is the least instant when the period is all time
    bool wholeHistory = false;  ///< the period is all time
    bool everybody = false;     ///< no contact is left out, `members` need not be asked
    Bitmap members;
    std::size_t population = 0;
    Notes notes;  ///< what the condition has to say (missing_included, too_early)

    [[nodiscard]] const snapshot::Snapshot& snapshot() const { return *dataset.snapshot; }
    [[nodiscard]] std::size_t rows() const { return members.size(); }
    [[nodiscard]] bool has(std::size_t row) const { return everybody || members.test(row); }
    /// The number of the first event of the row that is not visible: all before it happened before asOf.
    [[nodiscard]] std::uint32_t visibleEnd(std::size_t row) const;
    /// The numbers [first, last) of the row's events in the range.
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> eventsInRange(std::size_t row) const;
};

/// Errors: those of `segment::evaluate`; InvalidInput for an unknown zone or a period that is empty by itself.
[[nodiscard]] Result<Frame> frameOf(const segment::Dataset& dataset, const Scope& scope, segment::LeafCache* cache, Progress& progress);

/// The local days that a range touches.
[[nodiscard]] calendar::DateRange daysOf(const segment::TimeRange& range, const calendar::TimeZone& zone);

/// The same length of time just before (or a year before) a period with bounds, for comparisons. Errors: InvalidInput for
/// all time.
enum class Earlier : std::uint8_t { Previous, YearAgo };
[[nodiscard]] Result<segment::Window> earlierPeriod(const segment::Window& period, Earlier which, Instant asOf,
                                                    const calendar::TimeZone& zone);

}  // namespace regia::metrics
