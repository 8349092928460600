// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/metrics/activity.h"
#include "core/metrics/breakdown.h"
#include "core/metrics/funnel.h"
#include "core/metrics/retention.h"
#include "core/metrics/stages.h"
#include "core/metrics/survey.h"
#include "core/metrics/trend.h"
#include "core/query/query.h"

/// What a number means, in words: who is counted, of whom, in which time.
namespace regia::query {

[[nodiscard]] std::string definitionOfCount(const metrics::Scope& scope, const QueryOptions& options);
[[nodiscard]] std::string definitionOf(const metrics::BreakdownQuery& query, const QueryOptions& options);
[[nodiscard]] std::string definitionOf(const metrics::TrendQuery& query, const QueryOptions& options);
[[nodiscard]] std::string definitionOf(const metrics::FunnelQuery& query, const QueryOptions& options);
[[nodiscard]] std::string definitionOf(const metrics::StagesQuery& query, const QueryOptions& options);
[[nodiscard]] std::string definitionOf(const metrics::ActivityQuery& query, const QueryOptions& options);
[[nodiscard]] std::string definitionOf(const metrics::RetentionQuery& query, const QueryOptions& options);
[[nodiscard]] std::string definitionOf(const metrics::StickinessQuery& query, const QueryOptions& options);
[[nodiscard]] std::string definitionOf(const metrics::SurveyQuery& query, const QueryOptions& options);

}  // namespace regia::query
