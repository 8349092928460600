// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/calendar/iso_text.h"
#include "core/metrics/funnel.h"
#include "core/metrics/lifecycle.h"
#include "core/snapshot/snapshot_builder.h"

/// What the tests of metrics say often.
namespace regia::tests {

inline Instant at(const std::string& text) { return calendar::parseIsoInstant(text).value(); }
inline LocalDate day(const std::string& text) { return calendar::parseIsoDate(text).value(); }

inline segment::Dataset datasetOf(std::shared_ptr<const snapshot::Snapshot> snapshot)
{
    segment::Dataset dataset;
    dataset.snapshot = std::move(snapshot);
    return dataset;
}

/// With the stages of the default rules.
inline segment::Dataset datasetWithStages(std::shared_ptr<const snapshot::Snapshot> snapshot, const metrics::StageRules& rules = {})
{
    NoProgress progress;
    segment::Dataset dataset = datasetOf(std::move(snapshot));
    dataset.stages = metrics::computeStages(*dataset.snapshot, rules, progress).value();
    return dataset;
}

inline segment::EventSelector eventNamed(const std::string& type)
{
    segment::EventSelector selector;
    if (type != "any")
        selector.types = {type};
    return selector;
}

inline metrics::FunnelQuery funnelOf(std::initializer_list<std::string> steps)
{
    metrics::FunnelQuery query;
    for (const std::string& step : steps)
        query.steps.push_back({eventNamed(step), false, {}});
    return query;
}

inline std::vector<std::size_t> counts(const std::vector<metrics::FunnelStepResult>& steps)
{
    std::vector<std::size_t> n;
    for (const metrics::FunnelStepResult& step : steps)
        n.push_back(step.n);
    return n;
}

}  // namespace regia::tests
