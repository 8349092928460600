// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/base/instant.h"
#include "core/model/consent.h"

namespace regia::privacy {

/// What holds for one purpose, and which decision says so (none for Unknown).
struct ConsentStatus {
    model::ConsentState state = model::ConsentState::Unknown;
    std::optional<Instant> since;  ///< the instant of the decision; none when it has no date
    friend bool operator==(const ConsentStatus&, const ConsentStatus&) = default;
};

/// The state of one purpose at an instant, from the decisions of one contact in any order (those of other purposes are
/// passed over). Only `Granted` may be used.
///
/// - Undeliverable blocks, whatever else was decided.
/// - Granted, denied and withdrawn are decisions. The latest dated one wins; at one instant a "no" beats a "yes" and
///   withdrawn is told rather than denied. A decision dated after `asOf` does not count yet.
/// - A "yes" without a date is no decision: nobody could prove it. A "no" without one is, but never beats a dated decision.
/// - Pending (a double opt-in that waits) shows when no decision grants and none is later than it.
/// - Never tells only that nobody decided. With nothing at all: Unknown. Blank is Unknown, and Unknown decides nothing.
[[nodiscard]] ConsentStatus consentAt(std::span<const model::ConsentDecision> decisions, std::uint16_t purpose, Instant asOf);

}  // namespace regia::privacy
