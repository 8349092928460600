// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/charts/column_chart.h"
#include "ui/charts/funnel_chart.h"
#include "ui/pages/funnels/funnel_view_model.h"

class QStandardItemModel;

namespace regia::ui {

/// What a step is called: its label, else its event.
[[nodiscard]] QString stepName(const metrics::FunnelStep& step);

/// An answer in the words and numbers of the interface.
[[nodiscard]] FunnelData funnelData(const FunnelAnswer& answer, const metrics::FunnelQuery& query, const QString& comparedName);
/// How long it took, in the classes that people think in: an hour, a day, three days …
[[nodiscard]] ColumnData timeToConvertData(const metrics::TimeToConvert& times);
/// "20.3% convert; of those whose 30 days are over, 1.4 pts more than in Q2 2026": one sentence for a mail.
[[nodiscard]] QString funnelSentence(const FunnelAnswer& answer, const metrics::FunnelQuery& query, const QString& comparedName);
/// Where most are lost, and who may still go on.
[[nodiscard]] QString funnelHint(const FunnelAnswer& answer, const metrics::FunnelQuery& query);
/// The table of a breakdown: a row a group, the shares of the step before, the total below; shade compares with the total.
void fillGroups(QStandardItemModel& model, const FunnelAnswer& answer, const metrics::FunnelQuery& query);

}  // namespace regia::ui
