// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/charts/lifecycle_strip.h"
#include "ui/charts/trend_chart.h"
#include "ui/pages/overview/overview_view_model.h"
#include "ui/widgets/kpi_tile.h"

namespace regia::ui {

/// The answer in the words and numbers of the interface.
[[nodiscard]] LifecycleData lifecycleData(const metrics::Stages& stages, const QString& period);

/// A tile and the figure that it shows. Its change is green or red only where it can be told from chance.
struct FigureTile {
    workbench::Finding::Kind kind;
    KpiTile::Content content;
};
[[nodiscard]] std::vector<FigureTile> kpis(const OverviewAnswer& answer, const QString& currency);

/// Lines by week, and the days that each point stands for.
struct WeeklyTrend {
    TrendData data;
    std::vector<DayRange> weeks;
    QString leftOut;  ///< the days at the ends that are no whole week and are not drawn; may be empty
};
/// Whole weeks alone, because two days would look like a fall; all of them where there are too few.
[[nodiscard]] WeeklyTrend weeklyTrend(const OverviewAnswer& answer, OverviewFigures::Series series, const QString& now,
                                      const QString& before, const QString& currency);

struct ChannelLine {
    std::string key;  ///< empty: the total, or orders without a channel
    QString name, revenue, share, orders, average;
    double bar = 0;
    bool isTotal = false;
    std::optional<Delta> delta;
};
/// By revenue, the total last.
[[nodiscard]] std::vector<ChannelLine> channelLines(const OverviewAnswer& answer, const QString& currency);

}  // namespace regia::ui
