// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/column_chart.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/range_bars.h"
#include "ui/charts/transition_matrix.h"
#include "ui/pages/lifecycle/lifecycle_view_model.h"

namespace regia::ui {

/// The answer in the words and numbers of the interface.
[[nodiscard]] FlowData flowData(const metrics::Stages& stages, const QString& fromTitle, const QString& toTitle, const QString& newName);
[[nodiscard]] TransitionData transitionData(const metrics::Stages& stages);
[[nodiscard]] RangeData dwellData(const metrics::Stages& stages);
[[nodiscard]] ColumnData activityData(const metrics::Activity& activity);

/// Which contacts a link of the flow is: the path that `stagesPeople` knows, and their name.
struct FlowPart {
    std::string path;
    QString words;
};
[[nodiscard]] std::optional<FlowPart> flowPart(const FlowData& data, int mark);

}  // namespace regia::ui
