// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

constexpr int kChannelsWidth = 470;

}  // namespace

OverviewPage::OverviewPage(PageContext& context, QWidget* parent) : Page(context, parent), m_viewModel(context)
{
    setObjectName(QStringLiteral("overviewPage"));
    header().setTitle(tr("Overview"));
    header().setPills(PageHeader::AllPills);
    buildBody();
    connect(&m_viewModel, &OverviewViewModel::stateChanged, this, &OverviewPage::showState);
}

void OverviewPage::buildBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_stripCard = new Card(tr("Lifecycle"));
    m_strip = new LifecycleStrip;
    m_strip->setObjectName(QStringLiteral("lifecycleStrip"));
    m_strip->setTitle(tr("Lifecycle"));
    m_stripCard->body()->addWidget(m_strip);
    column->addWidget(m_stripCard);
    m_tiles = new QHBoxLayout;
    m_tiles->setSpacing(12);
    column->addLayout(m_tiles);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(buildTrend(), 1);
    row->addWidget(buildChannels());
    column->addLayout(row, 1);
    setBody(body);
    connect(m_strip, &ChartCanvas::markActivated, this, [this](int mark) {
        if (mark >= 0 && static_cast<std::size_t>(mark) < model::kStageCount) {
            const model::Stage stage = model::kStages[static_cast<std::size_t>(mark)];
            context().openContacts(nlohmann::json{{"in_stage", std::string(model::toName(stage))}}, words::stage(stage));
        }
    });
}

QWidget* OverviewPage::buildTrend()
{
    m_trendCard = new Card(tr("Week by week"));
    m_series = new Segmented({tr("Revenue"), tr("Orders"), tr("Active contacts")});
    m_series->setAccessibleName(tr("What is drawn"));
    connect(m_series, &Segmented::currentChanged, this, &OverviewPage::showTrend);
    m_trendCard->addHeaderWidget(m_series);
    m_trend = new TrendChart;
    m_trend->setObjectName(QStringLiteral("overviewTrend"));
    m_trend->setTitle(tr("Week by week"));
    m_trendCard->body()->addWidget(m_trend);
    return m_trendCard;
}

QWidget* OverviewPage::buildChannels()
{
    auto* card = new Card(tr("Channels by revenue"), tr("the channel of the order"));
    card->setFixedWidth(kChannelsWidth);
    card->setFlush(true);
    m_channelModel = new QStandardItemModel(0, 5, this);
    m_channelModel->setHorizontalHeaderLabels({tr("Channel"), QString(), tr("Revenue"), tr("Share"), tr("Change")});
    m_channels = new DataTable;
    m_channels->setAccessibleName(tr("Channels by revenue"));
    m_channels->setModel(m_channelModel);
    m_channels->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    constexpr int kWidths[] = {0, 90, 92, 66, 84};
    for (int column = 1; column < 5; ++column) {
        m_channels->setColumnWidth(column, kWidths[column]);
        if (column > 1)
            m_channelModel->setHeaderData(column, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    }
    card->body()->addWidget(m_channels, 1);
    return card;
}

void OverviewPage::open(const QVariantMap&) { m_viewModel.refresh(); }

void OverviewPage::showState()
{
    const ViewState state = m_viewModel.state();
    if (state == ViewState::Loading)
        stateHost().showLoading(tr("Adding up the period"));
    else if (state == ViewState::Failed)
        stateHost().showInstead(
            new ErrorState(*m_viewModel.error(), {{tr("Try again"), QStringLiteral("refresh"), [this] { m_viewModel.refresh(); }}}));
    else if (state == ViewState::Empty)
        stateHost().showInstead(new EmptyState(QStringLiteral("import"), tr("Nothing here yet"),
                                               tr("Drop the files that your tools export anywhere on this window."),
                                               {{tr("Import files"), QStringLiteral("import"), [this] {
                                                     context().open({QStringLiteral("import"), {}});
                                                 }}}));
    else
        showAnswer();
    setState(state);
}

void OverviewPage::showAnswer()
{
    const OverviewAnswer& answer = m_viewModel.answer();
    const DayRange days = context().days();
    const QString period = periodName(context().filters(), days);
    m_strip->setData(lifecycleData(answer.now.stages, period));
    m_stripCard->setSubtitle(
        tr("%1 on %2 · bands show moves to the next stage during %3")
            .arg(sentences::contacts(static_cast<std::int64_t>(answer.now.stages.population)), format::date(days.last), period));
    while (QLayoutItem* item = m_tiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (KpiTile::Content& content : kpis(answer, context().currency())) {
        auto* tile = new KpiTile;
        tile->setContent(std::move(content));
        m_tiles->addWidget(tile, 1);
    }
    showTrend();
    showChannels();
    stateHost().showContent();
    setStatus(context().countedAll(), m_viewModel.seconds());
}

void OverviewPage::showTrend()
{
    const OverviewAnswer& answer = m_viewModel.answer();
    const bool sells = answer.now.totals.series.size() > 1;
    m_series->setVisible(sells);
    const auto series = sells ? static_cast<OverviewFigures::Series>(m_series->current()) : OverviewFigures::Revenue;
    m_trend->setData(revenueData(answer, series, rangeName(context().days()), rangeName(context().comparedDays()), context().currency()));
}

void OverviewPage::showChannels()
{
    m_channelModel->removeRows(0, m_channelModel->rowCount());
    const auto right = [](const QString& text) {
        auto* item = new QStandardItem(text);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return item;
    };
    for (const ChannelLine& line : channelLines(m_viewModel.answer(), context().currency())) {
        auto* bar = new QStandardItem;
        bar->setData(line.bar, BarRole);
        auto* name = new QStandardItem(line.name);
        name->setData(true, StrongRole);
        auto* change = right(QString());
        if (line.delta)
            change->setData(QVariant::fromValue(*line.delta), DeltaRole);
        m_channelModel->appendRow({name, bar, right(line.revenue), right(line.share), change});
    }
}

PageDescriptor overviewPage()
{
    return {.id = QStringLiteral("overview"),
            .title = [] { return OverviewPage::tr("Overview"); },
            .icon = QStringLiteral("overview"),
            .section = PageSection::Top,
            .create = [](PageContext& context) { return std::make_unique<OverviewPage>(context); },
            .parent = {},
            .badge = {}};
}

}  // namespace regia::ui
