// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/model/event.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// A place in the timeline of a person, for reading it a page at a time: what comes before it is what is older. With the
/// instant alone: everything before that instant.
struct TimelinePlace {
    Instant at;
    BatchId batch;
    std::int64_t number = 0;
};

/// The latest `limit` events of a contact before `before` (none: the latest of all), the latest first. Cost grows with
/// `limit` times the records of the contact, not with its events. To go on, give the last event's place.
[[nodiscard]] Result<std::vector<model::Event>> latestEvents(const sqlite::Database& database, ContactId contact, std::int64_t limit,
                                                             std::optional<TimelinePlace> before = std::nullopt);

}  // namespace regia::workspace
