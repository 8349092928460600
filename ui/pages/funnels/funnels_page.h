// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/funnels/funnel_view_model.h"
#include "ui/shell/page.h"

class QStandardItemModel;

namespace regia::ui {

class Card;
class ColumnChart;
class DataTable;
class FunnelChart;
class FunnelStepsCard;

/// Where do we lose them: steps, how many reach each, how long it takes, by first channel.
class FunnelsPage final : public Page {
    Q_OBJECT
public:
    explicit FunnelsPage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;

private:
    void buildBody();
    void bindViewModel();
    void showState();
    void showAnswer();
    void showGroups();

    FunnelViewModel m_viewModel;
    FunnelStepsCard* m_steps = nullptr;
    Card* m_card = nullptr;
    FunnelChart* m_chart = nullptr;
    Card* m_groupsCard = nullptr;
    DataTable* m_groups = nullptr;
    QStandardItemModel* m_groupsModel = nullptr;
    Card* m_timesCard = nullptr;
    ColumnChart* m_times = nullptr;
};

[[nodiscard]] PageDescriptor funnelsPage();

}  // namespace regia::ui
