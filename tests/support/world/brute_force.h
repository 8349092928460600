// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/segment/condition.h"
#include "support/world/world.h"

namespace regia::tests {

/// The ids of the contacts for which a condition holds, found by asking each contact in turn as the definition of segments
/// reads: no columns, no indexes, no shortcuts. Shares with the product only the condition itself, the text key and the
/// calendar. Stages, scores and imports are not asked.
[[nodiscard]] std::vector<std::int64_t> bruteForce(
    const segment::Condition& condition, const World& world, Instant asOf,
    const std::map<std::string, std::shared_ptr<const segment::Segment>, std::less<>>& segments = {});

}  // namespace regia::tests
