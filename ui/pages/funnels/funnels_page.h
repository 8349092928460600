// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/funnels/funnel_view_model.h"
#include "ui/shell/page.h"

class QStandardItemModel;

namespace regia::ui {

class Button;
class Card;
class ColumnChart;
class DataTable;
class FunnelChart;
class FunnelStepsCard;
class PeoplePanel;
class Pill;

/// Where do we lose them: steps, how many reach each, who dropped, how long it takes, in which groups.
class FunnelsPage final : public Page {
    Q_OBJECT
public:
    explicit FunnelsPage(PageContext& context, QWidget* parent = nullptr);

    /// `funnel`: the name of a saved one. `new`: the usual steps. Neither: what was shown last. `dropped`: the number of a step (from 1)
    /// whose dropped are shown.
    void open(const QVariantMap& arguments) override;
    /// Coming back does not start again.
    [[nodiscard]] QVariantMap arguments() const override;

private:
    void buildHeader();
    void buildBody();
    [[nodiscard]] QWidget* buildChart();
    [[nodiscard]] QWidget* buildGroups();
    [[nodiscard]] QWidget* buildTimes();
    void bindViewModel();
    void bindPanel();
    void startUsual();
    [[nodiscard]] bool resumeLast();
    void showState();
    void showAnswer();
    void layOutGroups();
    void showPart();
    void showName();
    void save();
    void saveAs(QWidget* opener);
    [[nodiscard]] QWidget* savedFunnels();
    void saveList(QWidget* opener);

    FunnelViewModel m_viewModel;
    std::optional<std::size_t> m_wanted;  ///< the step whose dropped are to be shown when the answer comes
    bool m_waitsForPart = false;          ///< the page is not ready before they are
    FunnelStepsCard* m_steps = nullptr;
    Pill* m_saved = nullptr;
    Button* m_save = nullptr;
    Card* m_card = nullptr;
    FunnelChart* m_chart = nullptr;
    Card* m_groupsCard = nullptr;
    DataTable* m_groups = nullptr;
    QStandardItemModel* m_groupsModel = nullptr;
    Card* m_timesCard = nullptr;
    ColumnChart* m_times = nullptr;
    PeoplePanel* m_people = nullptr;
};

[[nodiscard]] PageDescriptor funnelsPage();

}  // namespace regia::ui
