// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/stage.h"
#include "core/snapshot/snapshot.h"

/// The six stages (04-lifecycle a): where each contact is, as a pure function of its events and a set of rules.
namespace regia::metrics {

/// The rule set. Days are of 24 hours. An optional rule that is empty is off.
struct StageRules {
    std::int64_t browseCount = 3;                    ///< so many light interests …
    std::int64_t browseDays = 30;                    ///< … within so many days (inclusive) are exploration
    std::int64_t useAfterDays = 14;                  ///< purchase → use, since the last order
    std::int64_t nurtureAfterUseDays = 90;           ///< use → nurture, since entering
    std::int64_t nurtureAfterQuestionsDays = 30;     ///< questions → nurture, since the last feedback
    std::optional<std::int64_t> discoveryAfterDays;  ///< exploration → discovery, since the last event of any kind
    bool manualMoves = false;                        ///< events `stage_set` with a property `stage` win at their instant
    std::map<std::string, model::EventCategory, std::less<>> categories;  ///< by event type; others keep the snapshot's
    friend bool operator==(const StageRules&, const StageRules&) = default;
};

/// Keys: browse_n, browse_days, use_after_days, nurture_after_use_days, nurture_after_questions_days, discovery_after_days,
/// manual_moves, categories ({"page_view":"browse"}). What is left out keeps its default.
/// Errors: InvalidDocument (an unknown key or word, a number below 1).
[[nodiscard]] Result<StageRules> parseStageRules(const nlohmann::json& json, const std::string& where);
[[nodiscard]] nlohmann::json toJson(const StageRules& rules);

/// One event as the machine sees it, in the order (time, import).
struct StageEvent {
    std::int64_t at = 0;
    model::EventCategory category = model::EventCategory::None;
    std::uint32_t event = 0;            ///< what a spell names as its cause
    std::optional<model::Stage> setTo;  ///< of a manual move
};

/// The spells of one contact, timers run out to the end; the last one is open. `created` is the creation instant, none if
/// it is not known. Empty when there is neither. Appends to `spells`.
void appendSpells(std::span<const StageEvent> events, std::optional<std::int64_t> created, const StageRules& rules,
                  std::vector<snapshot::Spell>& spells);

/// The stage history of all contacts. O(events). Errors: Cancelled.
[[nodiscard]] Result<std::shared_ptr<const snapshot::StageHistory>> computeStages(const snapshot::Snapshot& snapshot,
                                                                                  const StageRules& rules, Progress& progress);

/// The category that a rule set gives an event type of the snapshot.
[[nodiscard]] model::EventCategory categoryOf(const StageRules& rules, const snapshot::EventType& type);

}  // namespace regia::metrics
