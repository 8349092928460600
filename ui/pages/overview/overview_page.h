// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/overview_presenter.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QStandardItemModel;

namespace regia::ui {

class Card;
class DataTable;
class Segmented;

/// How are we doing: the six stages, the figures of the period against another, revenue by week and by channel.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;

private:
    void buildBody();
    [[nodiscard]] QWidget* buildTrend();
    [[nodiscard]] QWidget* buildChannels();
    void showState();
    void showAnswer();
    void showTrend();
    void showChannels();

    OverviewViewModel m_viewModel;
    Card* m_stripCard = nullptr;
    LifecycleStrip* m_strip = nullptr;
    QHBoxLayout* m_tiles = nullptr;
    Card* m_trendCard = nullptr;
    Segmented* m_series = nullptr;
    TrendChart* m_trend = nullptr;
    DataTable* m_channels = nullptr;
    QStandardItemModel* m_channelModel = nullptr;
};

[[nodiscard]] PageDescriptor overviewPage();

}  // namespace regia::ui
