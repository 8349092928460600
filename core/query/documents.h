// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/base/result.h"
#include "core/metrics/activity.h"
#include "core/metrics/breakdown.h"
#include "core/metrics/funnel.h"
#include "core/metrics/retention.h"
#include "core/metrics/stages.h"
#include "core/metrics/survey.h"
#include "core/metrics/trend.h"
#include "core/query/common_keys.h"

/// Documents ↔ typed values: what a view model edits and saves. `parseX(toJson(x)) = x`; defaults are left out.
/// Errors of every parser: InvalidDocument with the path to the key.
namespace regia::query {

/// A question with what its answer is set beside.
template <class Query>
struct Compared {
    Query query;
    Comparison compare;
    friend bool operator==(const Compared&, const Compared&) = default;
};

using CountDocument = Compared<metrics::Scope>;
using BreakdownDocument = Compared<metrics::BreakdownQuery>;
using TrendDocument = Compared<metrics::TrendQuery>;
using FunnelDocument = Compared<metrics::FunnelQuery>;
using StagesDocument = Compared<metrics::StagesQuery>;  ///< compare with other contacts only
using ActivityDocument = Compared<metrics::ActivityQuery>;
using RetentionDocument = Compared<metrics::RetentionQuery>;
using StickinessDocument = Compared<metrics::StickinessQuery>;
using SurveyDocument = Compared<metrics::SurveyQuery>;

[[nodiscard]] Result<CountDocument> parseCount(const nlohmann::json& json);
[[nodiscard]] Result<BreakdownDocument> parseBreakdown(const nlohmann::json& json);
[[nodiscard]] Result<TrendDocument> parseTrend(const nlohmann::json& json);
[[nodiscard]] Result<FunnelDocument> parseFunnel(const nlohmann::json& json);
[[nodiscard]] Result<StagesDocument> parseStages(const nlohmann::json& json);
[[nodiscard]] Result<ActivityDocument> parseActivity(const nlohmann::json& json);
[[nodiscard]] Result<RetentionDocument> parseRetention(const nlohmann::json& json);
[[nodiscard]] Result<StickinessDocument> parseStickiness(const nlohmann::json& json);
[[nodiscard]] Result<SurveyDocument> parseSurvey(const nlohmann::json& json);

[[nodiscard]] nlohmann::json toJson(const CountDocument& document);
[[nodiscard]] nlohmann::json toJson(const BreakdownDocument& document);
[[nodiscard]] nlohmann::json toJson(const TrendDocument& document);
[[nodiscard]] nlohmann::json toJson(const FunnelDocument& document);
[[nodiscard]] nlohmann::json toJson(const StagesDocument& document);
[[nodiscard]] nlohmann::json toJson(const ActivityDocument& document);
[[nodiscard]] nlohmann::json toJson(const RetentionDocument& document);
[[nodiscard]] nlohmann::json toJson(const StickinessDocument& document);
[[nodiscard]] nlohmann::json toJson(const SurveyDocument& document);

}  // namespace regia::query
