// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dictionary/attribute_profile.h"
#include "core/snapshot/snapshot.h"

namespace regia::dictionary {

/// A month of the workspace's time zone.
struct MonthCount {
    LocalDate month;  ///< its first day
    std::size_t n = 0;
};

/// What there is of one type of events.
struct EventProfile {
    snapshot::EventType type;
    std::vector<std::string> merged;  ///< names that count as this one
    std::size_t rows = 0;             ///< contacts, all of them
    std::size_t n = 0;
    std::size_t contacts = 0;  ///< with at least one
    std::optional<Instant> first, last;
    std::vector<ValueCount> sources;     ///< the most first, as the next two
    std::vector<ValueCount> channels;    ///< of the events that have one
    std::vector<ValueCount> properties;  ///< how many events have each; `amount` and `campaign`, `product` are among them
    std::vector<MonthCount> months;      ///< from the first to the last, none left out
};

/// All types that have events, and those that somebody decided something about; in the order of the snapshot. O(events), in
/// parallel. Errors: Cancelled, UnknownName (the zone).
[[nodiscard]] Result<std::vector<EventProfile>> profileEvents(const snapshot::Snapshot& snapshot, Progress& progress);

}  // namespace regia::dictionary
