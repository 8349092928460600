// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/charts/chart_menu.h"
#include "ui/pages/overview/overview_links.h"
#include "ui/pages/overview/worth_card.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

constexpr int kWorthWidth = 372;
/// Narrower than that, figures stand in two rows and the table leaves out the average order.
constexpr int kNarrow = 1060;
constexpr int kTrendHeight = 118;  ///< of the plot: lower, and lines say nothing
enum ChannelColumn { NameColumn, RevenueColumn, ShareColumn, ChangeColumn, OrdersColumn, AverageColumn, ColumnCount };

QString unitTitle(OverviewFigures::Series series)
{
    switch (series) {
    case OverviewFigures::Revenue: return OverviewPage::tr("Revenue by week");
    case OverviewFigures::Orders: return OverviewPage::tr("Orders by week");
    case OverviewFigures::Active: return OverviewPage::tr("Active contacts by week");
    }
    return {};
}

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
    addChartMenu(*m_stripCard, *m_strip);
    column->addWidget(m_stripCard);
    m_tiles = new QGridLayout;
    m_tiles->setSpacing(12);
    column->addLayout(m_tiles);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(buildTrend(), 1);
    left->addWidget(buildChannels());
    row->addLayout(left, 1);
    m_worth = new WorthCard;
    row->addWidget(m_worth);
    column->addLayout(row, 1);
    setBody(body);
    connectMarks();
}

void OverviewPage::connectMarks()
{
    connect(m_strip, &ChartCanvas::markActivated, this, &OverviewPage::openMark);
    connect(m_trend, &ChartCanvas::markActivated, this, &OverviewPage::openWeek);
    connect(m_channels, &DataTable::activated, this, [this](const QModelIndex& index) { openChannel(index.row()); });
}

void OverviewPage::openMark(int mark)
{
    const OverviewLinks links(context());
    if (mark < 0 || mark == LifecycleStrip::kReturns)
        return;
    if (static_cast<std::size_t>(mark) < model::kStageCount)
        return context().open(links.inStage(model::kStages[static_cast<std::size_t>(mark)]));
    const auto move = static_cast<std::size_t>(mark - LifecycleStrip::kFirstMove);
    if (move + 1 >= model::kStageCount)
        return;
    const model::Stage from = model::kStages[move], to = model::kStages[move + 1];
    context().open(links.part("stages", "moves." + std::string(model::toName(from)) + '.' + std::string(model::toName(to)),
                              tr("%1 → %2").arg(words::stage(from), words::stage(to))));
}

void OverviewPage::openWeek(int week)
{
    if (week < 0 || static_cast<std::size_t>(week) >= m_weeks.size())
        return;
    const OverviewLinks links(context());
    const DayRange& days = m_weeks[static_cast<std::size_t>(week)];
    const bool bought = m_series->isVisibleTo(this) && m_series->current() != OverviewFigures::Active;
    context().open(bought ? links.did("purchase", days, tr("Buyers")) : links.active(days, tr("Active contacts")));
}

void OverviewPage::openChannel(int line)
{
    const ChannelLine& channel = m_channelLines[static_cast<std::size_t>(line)];
    if (channel.key.empty() && !channel.isTotal)
        return;
    context().open(OverviewLinks(context()).did("purchase", context().days(),
                                                channel.isTotal ? tr("Buyers") : tr("Bought through %1").arg(channel.name), channel.key));
}

QWidget* OverviewPage::buildTrend()
{
    m_trendCard = new Card(unitTitle(OverviewFigures::Revenue));
    m_series = new Segmented({tr("Revenue"), tr("Orders"), tr("Active contacts")});
    m_series->setAccessibleName(tr("What is drawn"));
    connect(m_series, &Segmented::currentChanged, this, &OverviewPage::showTrend);
    m_trendCard->addHeaderWidget(m_series);
    m_trend = new TrendChart;
    m_trend->setObjectName(QStringLiteral("overviewTrend"));
    m_trend->setMinimumHeight(qRound(scaled(kTrendHeight)));
    m_trendCard->body()->addWidget(m_trend);
    addChartMenu(*m_trendCard, *m_trend);
    return m_trendCard;
}

QWidget* OverviewPage::buildChannels()
{
    m_channelCard = new Card(tr("Channels by revenue"), tr("the channel of the order"));
    m_channelCard->setFlush(true);
    m_channelModel = new QStandardItemModel(0, ColumnCount, this);
    m_channels = new DataTable;
    m_channels->setObjectName(QStringLiteral("overviewChannels"));
    m_channels->setAccessibleName(tr("Channels by revenue"));
    m_channels->setDensity(DataTable::Density::Compact);
    m_channels->setFitsRows(true);
    m_channels->setModel(m_channelModel);
    m_channels->horizontalHeader()->setStretchLastSection(false);
    m_channels->horizontalHeader()->setSectionResizeMode(RevenueColumn, QHeaderView::Stretch);
    constexpr int kWidths[ColumnCount] = {158, 0, 72, 96, 76, 106};
    for (int column = 0; column < ColumnCount; ++column)
        if (column != RevenueColumn)
            m_channels->setColumnWidth(column, qRound(scaled(kWidths[column])));
    m_channelCard->body()->addWidget(m_channels);
    return m_channelCard;
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
    showTiles();
    showTrend();
    showChannels();
    showWorth();
    stateHost().showContent();
    setStatus(context().countedAll(), m_viewModel.seconds());
}

void OverviewPage::showTiles()
{
    while (QLayoutItem* item = m_tiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (FigureTile& figure : kpis(m_viewModel.answer(), context().currency())) {
        auto* tile = new KpiTile;
        workbench::Finding finding;
        finding.kind = figure.kind;
        const auto link = OverviewLinks(context()).of(finding, figure.content.label);
        tile->setContent(std::move(figure.content));
        tile->setEnabled(link.has_value());
        if (link)
            connect(tile, &KpiTile::clicked, this, [this, link] { context().open(*link); });
        m_tiles->addWidget(tile, 0, m_tiles->count());
    }
    fitWidth();
}

void OverviewPage::fitWidth()
{
    const bool narrow = width() < scaled(kNarrow);
    const int columns = narrow ? 3 : std::max(1, m_tiles->count());
    QList<QWidget*> tiles;
    while (QLayoutItem* item = m_tiles->takeAt(0)) {
        tiles << item->widget();
        delete item;
    }
    for (int i = 0; i < tiles.size(); ++i)
        m_tiles->addWidget(tiles[i], i / columns, i % columns);
    for (int column = 0; column < std::max<int>(m_tiles->columnCount(), columns); ++column)
        m_tiles->setColumnStretch(column, column < columns ? 1 : 0);
    m_channels->setColumnHidden(AverageColumn, narrow);
    // In a narrow window with large text what is beside it needs the room more.
    m_worth->setFixedWidth(narrow ? kWorthWidth : qRound(scaled(kWorthWidth)));
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if ((width() < scaled(kNarrow)) != (event->oldSize().width() < scaled(kNarrow)))
        fitWidth();
}

void OverviewPage::showTrend()
{
    const OverviewAnswer& answer = m_viewModel.answer();
    const bool sells = answer.now.totals.series.size() > 1;
    m_series->setVisible(sells);
    // Without purchases the one line there is counts active contacts.
    const auto series = sells ? static_cast<OverviewFigures::Series>(m_series->current()) : OverviewFigures::Revenue;
    WeeklyTrend weekly =
        weeklyTrend(answer, series, rangeName(context().days()), rangeName(context().comparedDays()), context().currency());
    m_trendCard->setTitle(unitTitle(sells ? series : OverviewFigures::Active));
    m_trendCard->setSubtitle(weekly.leftOut.isEmpty() ? QString() : tr("whole weeks, without %1").arg(weekly.leftOut));
    m_trend->setTitle(m_trendCard->title());
    m_weeks = std::move(weekly.weeks);
    m_trend->setData(std::move(weekly.data));
}

void OverviewPage::showChannels()
{
    m_channelLines = channelLines(m_viewModel.answer(), context().currency());
    m_channelCard->setVisible(!m_channelLines.empty());
    m_channelModel->removeRows(0, m_channelModel->rowCount());
    m_channelModel->setHorizontalHeaderLabels({tr("Channel"), tr("Revenue"), tr("Share"), tr("Change"), tr("Orders"), tr("Avg order")});
    for (int column = ShareColumn; column < ColumnCount; ++column)
        m_channelModel->setHeaderData(column, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    for (const ChannelLine& line : m_channelLines) {
        QList<QStandardItem*> items;
        for (const QString& text : {line.name, line.revenue, line.share, QString(), line.orders, line.average}) {
            items << new QStandardItem(text);
            if (items.size() - 1 >= ShareColumn)
                items.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (line.isTotal || items.size() - 1 == NameColumn)
                items.back()->setData(line.isTotal, StrongRole);
        }
        // A total has no bar: it would dwarf the others.
        items[RevenueColumn]->setData(line.isTotal ? -1.0 : line.bar, BarRole);
        if (line.delta)
            items[ChangeColumn]->setData(QVariant::fromValue(*line.delta), DeltaRole);
        m_channelModel->appendRow(items);
    }
    m_channels->setColumnHidden(ChangeColumn, !m_viewModel.answer().before);
}

void OverviewPage::showWorth()
{
    const OverviewAnswer& answer = m_viewModel.answer();
    if (!answer.changes)
        return m_worth->showNotCompared();
    std::vector<WorthCard::Entry> entries;
    for (const workbench::Finding& finding : answer.worth) {
        WorthCard::Entry entry{worthLine(finding, context().currency()), {}};
        if (const auto link = OverviewLinks(context()).of(finding, findingName(finding)))
            entry.open = [this, link] { context().open(*link); };
        entries.push_back(std::move(entry));
    }
    m_worth->showEntries(entries, rangeName(context().comparedDays()), answer.changes->findings.size());
    if (answer.defined > 0)
        m_worth->addDefined(answer.defined);
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
