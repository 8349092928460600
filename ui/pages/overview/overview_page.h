// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/overview_presenter.h"
#include "ui/shell/page.h"

class QGridLayout;
class QStandardItemModel;

namespace regia::ui {

class Card;
class DataTable;
class Segmented;
class WorthCard;

/// How are we doing: the six stages, the figures of the period against another, revenue by week and by channel, and what
/// changed most.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBody();
    [[nodiscard]] QWidget* buildTrend();
    [[nodiscard]] QWidget* buildChannels();
    void connectMarks();
    void showState();
    void showAnswer();
    void showTiles();
    /// What the width has room for.
    void fitWidth();
    void showTrend();
    void showChannels();
    void showWorth();
    void openMark(int mark);
    void openWeek(int week);
    void openChannel(int line);

    OverviewViewModel m_viewModel;
    Card* m_stripCard = nullptr;
    LifecycleStrip* m_strip = nullptr;
    QGridLayout* m_tiles = nullptr;
    WorthCard* m_worth = nullptr;
    std::vector<DayRange> m_weeks;            ///< of the points of the trend
    std::vector<ChannelLine> m_channelLines;  ///< of the table
    Card* m_trendCard = nullptr;
    Segmented* m_series = nullptr;
    TrendChart* m_trend = nullptr;
    Card* m_channelCard = nullptr;
    DataTable* m_channels = nullptr;
    QStandardItemModel* m_channelModel = nullptr;
};

[[nodiscard]] PageDescriptor overviewPage();

}  // namespace regia::ui
