// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/metrics/funnel.h"
#include "core/segment/dataset.h"
#include "ui/conditions/token.h"

namespace regia::ui {

/// What a step can be: the events of the data, and moves into a stage.
[[nodiscard]] std::vector<ChoiceList::Choice> stepChoices(const segment::Dataset& data);
[[nodiscard]] QString stepKey(const metrics::FunnelStep& step);
/// The step becomes what the key says; its tests on properties go.
void setStepFromKey(metrics::FunnelStep& step, const QString& key);

/// The tokens of the options of a funnel; each tells a whole new query.
using FunnelChanged = std::function<void(const metrics::FunnelQuery&)>;
[[nodiscard]] Pill* orderToken(const metrics::FunnelQuery& query, FunnelChanged changed);
[[nodiscard]] Pill* withinToken(const metrics::FunnelQuery& query, FunnelChanged changed);
[[nodiscard]] Pill* entriesToken(const metrics::FunnelQuery& query, FunnelChanged changed);
[[nodiscard]] Pill* groupingToken(const segment::Dataset& data, const metrics::FunnelQuery& query, FunnelChanged changed);

/// What a grouping is called: `First channel`; and one of its groups.
[[nodiscard]] QString groupingName(const metrics::Grouping& grouping);
[[nodiscard]] QString groupName(const metrics::Grouping& grouping, const std::string& key);

}  // namespace regia::ui
