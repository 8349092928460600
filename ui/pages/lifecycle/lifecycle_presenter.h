// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

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

/// How many were in each stage, bucket by bucket of the period.
[[nodiscard]] ColumnData stackedData(const metrics::Stages& stages);
/// The path of a column's part among the people of the activity, and who they are. `mark` as the chart gives it.
struct ActivePart {
    std::string path;
    QString words;
};
[[nodiscard]] ActivePart activePart(const metrics::Activity& activity, std::size_t column, std::size_t series);

/// Which contacts a part of the flow is, a band or a node: the paths that `stagesPeople` knows, and their name.
struct FlowPart {
    std::vector<std::string> paths;
    QString words;
};
[[nodiscard]] std::optional<FlowPart> flowPart(const FlowData& data, int mark);

/// One line of "Worth a look": what happened, with an icon, and who it was.
struct Finding {
    QString icon, words;
    std::vector<std::string> paths;    ///< of `stagesPeople`
    std::optional<LongStay> longStay;  ///< instead of paths
};
/// What the numbers say that somebody may want to act on; nothing is said of nobody.
[[nodiscard]] std::vector<Finding> findings(const LifecycleAnswer& answer);

}  // namespace regia::ui
