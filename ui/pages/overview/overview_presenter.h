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
[[nodiscard]] std::vector<KpiTile::Content> kpis(const OverviewAnswer& answer, const QString& currency);
[[nodiscard]] TrendData revenueData(const OverviewAnswer& answer, OverviewFigures::Series series, const QString& now, const QString& before,
                                    const QString& currency);

struct ChannelLine {
    QString name, revenue, share, orders;
    double bar = 0;
    std::optional<Delta> delta;
};
[[nodiscard]] std::vector<ChannelLine> channelLines(const OverviewAnswer& answer, const QString& currency);

}  // namespace regia::ui
