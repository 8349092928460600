// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/timeline_view.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <map>

#include "ui/charts/chart_menu.h"
#include "ui/charts/lanes.h"
#include "ui/pages/customer/customer_events_model.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"

namespace regia::ui {
namespace {

constexpr int kWidths[CustomerEventsModel::ColumnCount] = {148, 206, 0, 118, 140};
constexpr int kDays[] = {30, 90, 365, 0};
constexpr int kTimelineHeight = 300, kEventsHeight = 190;
constexpr double kStep = 0.6;
/// What the header holds beside the lanes and the stretch of time.
constexpr int kRestOfHeader = 262;
/// Narrower than that, the campaign gives its room to the detail.
constexpr int kRoomForCampaign = 800;

/// Whether any cell of the event holds the words.
bool holds(const EventWords& words, const segment::Dataset& dataset, std::uint32_t event, const QString& wanted)
{
    for (int column = 0; column < CustomerEventsModel::ColumnCount; ++column)
        if (words.cell(dataset, event, column).contains(wanted, Qt::CaseInsensitive))
            return true;
    return false;
}

}  // namespace

TimelineView::TimelineView(const QTimeZone& zone, const QString& currency, QWidget* parent)
    : QWidget(parent), m_events(new CustomerEventsModel(zone, currency, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildTimeline(zone);
    buildEvents();
    column->addWidget(m_timelineCard, 3);
    column->addWidget(m_eventsCard, 2);
}

void TimelineView::buildTimeline(const QTimeZone& zone)
{
    m_timelineCard = new Card(tr("Timeline"));
    m_timelineCard->setMinimumHeight(qRound(scaled(kTimelineHeight)));
    m_chart = new TimelineChart(
        zone, [this](const std::vector<std::size_t>& touches) { return describe(touches); },
        [this](std::int64_t minor) { return format::money(minor, m_events->words().currency); });
    buildLanes();
    Button* out = iconButton(QStringLiteral("zoom-out"), tr("Zoom out"), QKeySequence(Qt::Key_Minus));
    Button* in = iconButton(QStringLiteral("zoom-in"), tr("Zoom in"), QKeySequence(Qt::Key_Plus));
    connect(out, &Button::clicked, this, [this] { zoom(1 / kStep); });
    connect(in, &Button::clicked, this, [this] { zoom(kStep); });
    for (Button* button : {out, in}) {
        button->setControlSize(ControlSize::Small);
        m_timelineCard->addHeaderWidget(button);
    }
    m_range = new Segmented({tr("30 d"), tr("90 d"), tr("12 m"), tr("All")});
    m_range->setAccessibleName(tr("Stretch of time"));
    m_range->setCurrent(2);
    connect(m_range, &Segmented::currentChanged, m_chart, [this](int choice) { m_chart->showLastDays(kDays[choice]); });
    m_timelineCard->addHeaderWidget(m_range);
    m_timelineCard->body()->addWidget(m_chart, 1);
    addChartMenu(*m_timelineCard, *m_chart);
    connect(m_chart, &TimelineChart::windowChanged, this, &TimelineView::listWindow);
    connect(m_chart, &ChartCanvas::markActivated, this, &TimelineView::reveal);
}

void TimelineView::buildLanes()
{
    for (std::size_t i = 0; i < kLaneCount; ++i) {
        const auto lane = static_cast<Lane>(i);
        auto* chip = new Chip(laneName(lane));
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setAccessibleName(laneName(lane));
        connect(chip, &Chip::toggled, m_chart, [this, lane](bool on) {
            m_chart->setLaneShown(lane, on);
            listWindow();
        });
        m_timelineCard->addHeaderWidget(chip);
        m_lanes[i] = chip;
    }
}

void TimelineView::fitHeader()
{
    int needed = qRound(scaled(kRestOfHeader)) + m_range->sizeHint().width();
    for (std::size_t i = 0; i < kLaneCount; ++i) {
        m_lanes[i]->setIcon({});
        m_lanes[i]->setText(laneName(static_cast<Lane>(i)));
        needed += m_lanes[i]->sizeHint().width() + 8;
    }
    const bool names = width() >= needed;
    for (std::size_t i = 0; i < kLaneCount; ++i) {
        const auto lane = static_cast<Lane>(i);
        m_lanes[i]->setText(names ? laneName(lane) : QString());
        m_lanes[i]->setIcon(names ? QString() : laneIcon(lane));
        m_lanes[i]->setToolTip(names ? QString() : laneName(lane));
        m_lanes[i]->setAccessibleName(laneName(lane));
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeader();
    m_table->setColumnHidden(CustomerEventsModel::CampaignColumn, width() < qRound(scaled(kRoomForCampaign)));
}

void TimelineView::buildEvents()
{
    m_eventsCard = new Card(tr("Events"));
    m_eventsCard->setMinimumHeight(qRound(scaled(kEventsHeight)));
    m_eventsCard->setFlush(true);
    m_types = new Pill(tr("Kind of event"), QStringLiteral("filter"));
    m_types->setObjectName(QStringLiteral("eventTypePill"));
    m_types->setGhost(true);
    m_types->setPopover([this] { return typeChoices(); });
    m_eventsCard->addHeaderWidget(m_types);
    m_search = new SearchField(tr("Search events"));
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_search->setFixedWidth(180);
    m_eventsCard->addHeaderWidget(m_search);
    connect(m_search, &SearchField::searched, this, &TimelineView::listWindow);
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("customerEvents"));
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_events);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; column < CustomerEventsModel::ColumnCount; ++column)
        if (kWidths[column] > 0)
            m_table->setColumnWidth(column, qRound(scaled(kWidths[column])));
    header->setSectionResizeMode(CustomerEventsModel::DetailColumn, QHeaderView::Stretch);
    m_eventsCard->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            m_chart->selectEvent(m_events->eventAt(current.row()));
    });
}

void TimelineView::show(const Customer& customer)
{
    const bool same = m_dataset == customer.dataset && m_all.begin == customer.timeline.begin && !m_all.touches.empty() &&
                      !customer.timeline.touches.empty() && m_all.touches.front().event == customer.timeline.touches.front().event;
    m_dataset = customer.dataset;
    m_all = customer.timeline;
    m_events->setProducts(customer.knowledge.products);
    if (same)
        return;
    m_timelineCard->setSubtitle(sentences::events(static_cast<std::int64_t>(m_all.touches.size())));
    m_type.clear();
    m_chart->setContents(m_all);
    filterByType({});
}

QWidget* TimelineView::searchWidget() const { return m_search; }

QWidget* TimelineView::typeChoices()
{
    const snapshot::Events& events = m_dataset->snapshot->events();
    std::map<std::uint16_t, std::int64_t> counts;
    for (const TimelineContents::Touch& touch : m_all.touches)
        ++counts[events.type[touch.event]];
    std::vector<ChoiceList::Choice> choices;
    for (const auto& [type, count] : counts) {
        const std::string& name = events.types[type].name;
        choices.push_back({words::fromUtf8(name), words::eventType(name), format::integer(count), laneIcon(model::laneOf(name, {})), {}});
    }
    std::sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return a.title.localeAwareCompare(b.title) < 0; });
    choices.insert(choices.begin(),
                   {QStringLiteral("*"), tr("All events"), format::integer(static_cast<std::int64_t>(m_all.touches.size())), {}, {}});
    auto* list = new ChoiceList(std::move(choices), m_type.isEmpty() ? QStringLiteral("*") : m_type);
    connect(list, &ChoiceList::chosen, this, [this](const QString& key) { filterByType(key == QStringLiteral("*") ? QString() : key); });
    return list;
}

void TimelineView::filterByType(const QString& type)
{
    m_type = type;
    const std::string name = type.toStdString();
    m_types->setWords({{}, type.isEmpty() ? tr("All events") : words::eventType(name), {}});
    m_types->setNarrows(!type.isEmpty());
    TimelineContents shown = m_all;
    const snapshot::Events& events = m_dataset->snapshot->events();
    if (!type.isEmpty())
        std::erase_if(shown.touches,
                      [&](const TimelineContents::Touch& touch) { return events.types[events.type[touch.event]].name != name; });
    m_chart->replaceTouches(std::move(shown.touches));
    listWindow();
}

void TimelineView::zoom(double factor)
{
    const TimeWindow& window = m_chart->window();
    m_chart->setWindow(zoomed(m_chart->contents(), window, factor, (window.from + window.to) / 2));
}

void TimelineView::listWindow()
{
    if (!m_dataset)
        return;
    std::vector<std::uint32_t> events;
    for (const TimelineContents::Touch& touch : m_chart->contents().touches)
        if (touch.at >= m_chart->window().from && touch.at < m_chart->window().to && m_chart->isLaneShown(touch.lane))
            events.push_back(touch.event);
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty()) {
        m_searching.cancel();
        return showEvents(std::move(events));
    }
    // What a cell says is made to be compared: of fifty thousand events that is no work for the window's thread.
    m_searching.start(
        [words = m_events->words(), dataset = m_dataset, events = std::move(events),
         wanted](Progress& progress) -> Result<std::vector<std::uint32_t>> {
            std::vector<std::uint32_t> found;
            for (std::size_t i = 0; i < events.size(); ++i) {
                if (i % 512 == 0 && progress.cancelled())
                    return fail(ErrorCode::Cancelled);
                if (holds(words, *dataset, events[i], wanted))
                    found.push_back(events[i]);
            }
            return found;
        },
        [this](Result<std::vector<std::uint32_t>> found) {
            if (found)
                showEvents(std::move(*found));
        });
}

void TimelineView::showEvents(std::vector<std::uint32_t> events)
{
    m_eventsCard->setSubtitle(tr("%1 of %2 in this stretch")
                                  .arg(format::integer(static_cast<std::int64_t>(events.size())),
                                       format::integer(static_cast<std::int64_t>(m_all.touches.size()))));
    m_events->setEvents(m_dataset, std::move(events));
}

void TimelineView::reveal(int event)
{
    if (const int line = m_events->lineOf(static_cast<std::uint32_t>(event)); line >= 0) {
        m_table->selectRow(line);
        m_table->scrollTo(m_events->index(line, 0), QAbstractItemView::PositionAtCenter);
    }
}

MarkText TimelineView::describe(const std::vector<std::size_t>& touches) const
{
    constexpr std::size_t kShown = 4;
    const auto cell = [&](std::size_t touch, int column) {
        return m_events->words().cell(*m_dataset, m_chart->contents().touches[touch].event, column);
    };
    MarkText text;
    text.title = touches.size() == 1 ? cell(touches.front(), CustomerEventsModel::WhatColumn)
                                     : sentences::events(static_cast<std::int64_t>(touches.size()));
    for (std::size_t i = 0; i < std::min(kShown, touches.size()); ++i)
        text.lines.push_back({cell(touches[i], CustomerEventsModel::WhenColumn),
                              cell(touches[i], touches.size() == 1 ? CustomerEventsModel::DetailColumn : CustomerEventsModel::WhatColumn),
                              {},
                              false});
    if (touches.size() > kShown)
        text.lines.push_back({tr("and %n more", nullptr, static_cast<int>(touches.size() - kShown)), {}, {}, false});
    return text;
}

}  // namespace regia::ui
