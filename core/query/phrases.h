// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/calendar/duration.h"
#include "core/metrics/grouping.h"
#include "core/metrics/measure.h"
#include "core/metrics/scope.h"
#include "core/query/query.h"

/// The parts that definitions are made of, in the language of the options.
namespace regia::query {

/// Picks by language: `say(options, "of", "di")`.
[[nodiscard]] inline std::string say(const QueryOptions& options, const char* english, const char* italian)
{
    return options.language == segment::Language::Italian ? italian : english;
}

/// `contacts whose country is "IT"`, `all contacts`.
[[nodiscard]] std::string whom(const metrics::Scope& scope, const QueryOptions& options);
/// `, in the last 30 days`; empty for all time.
[[nodiscard]] std::string when(const metrics::Scope& scope, const QueryOptions& options);
[[nodiscard]] std::string wordsOf(const calendar::Duration& length, const QueryOptions& options);
/// `by city`, `by channel of the first event`.
[[nodiscard]] std::string wordsOf(const metrics::Grouping& grouping, const QueryOptions& options);
/// `sum of amount of purchase`.
[[nodiscard]] std::string wordsOf(const metrics::Measure& measure, const QueryOptions& options);

}  // namespace regia::query
