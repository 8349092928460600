// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/import/infer.h"

namespace regia::import {

/// What kind of question a column holds the answers to: `nps` (0-10, would you recommend us), `csat` (1-10, how satisfied), `ces`
/// (1-7, how easy), `number`, `choice`, `text`. By its wording, Italian or English, and by its answers.
[[nodiscard]] std::string questionKind(std::string_view question, const ColumnProfile& profile);

/// Whether the wording asks for a recommendation.
[[nodiscard]] bool asksRecommendation(std::string_view question);

struct ScoreRange {
    double lowest, highest;
    bool whole;
};
/// What an answer of the kind may be; a score outside is invalid and no response.
[[nodiscard]] ScoreRange scoreRange(std::string_view kind);

}  // namespace regia::import
