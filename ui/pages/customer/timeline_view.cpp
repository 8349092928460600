// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/timeline_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/pages/customer/customer_events_model.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segmented.h"

namespace regia::ui {
namespace {

constexpr int kWidths[CustomerEventsModel::ColumnCount] = {120, 230, 250, 120, 180};
constexpr int kDays[] = {30, 90, 365, 0};

}  // namespace

TimelineView::TimelineView(const QTimeZone& zone, QDate today, const QString& currency, QWidget* parent)
    : QWidget(parent), m_events(new CustomerEventsModel(zone, today, currency, this))
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
    m_chart = new TimelineChart(zone, [this](const std::vector<std::size_t>& touches) { return describe(touches); });
    for (std::size_t i = 0; i < kLaneCount; ++i) {
        const auto lane = static_cast<Lane>(i);
        auto* chip = new Chip(TimelineChart::laneName(lane));
        chip->setCheckable(true);
        chip->setChecked(true);
        connect(chip, &Chip::toggled, m_chart, [this, lane](bool on) { m_chart->setLaneShown(lane, on); });
        m_timelineCard->addHeaderWidget(chip);
    }
    auto* range = new Segmented({tr("30 d"), tr("90 d"), tr("12 m"), tr("All")});
    range->setAccessibleName(tr("Stretch of time"));
    range->setCurrent(2);
    connect(range, &Segmented::currentChanged, m_chart, [this](int choice) { m_chart->showLastDays(kDays[choice]); });
    m_timelineCard->addHeaderWidget(range);
    m_timelineCard->body()->addWidget(m_chart, 1);
    connect(m_chart, &TimelineChart::windowChanged, this, &TimelineView::listWindow);
    connect(m_chart, &ChartCanvas::markActivated, this, &TimelineView::reveal);
}

void TimelineView::buildEvents()
{
    m_eventsCard = new Card(tr("Events"));
    m_eventsCard->setFlush(true);
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("customerEvents"));
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_events);
    for (int column = 0; column < CustomerEventsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_eventsCard->body()->addWidget(m_table, 1);
    connect(m_table, &DataTable::clicked, this,
            [this](const QModelIndex& index) { m_chart->select(static_cast<int>(m_events->eventAt(index.row()))); });
}

void TimelineView::show(const Customer& customer)
{
    m_dataset = customer.dataset;
    m_timelineCard->setSubtitle(sentences::events(static_cast<std::int64_t>(customer.timeline.touches.size())));
    m_chart->setContents(customer.timeline);
    listWindow();
}

void TimelineView::listWindow()
{
    std::vector<std::uint32_t> events;
    for (const TimelineContents::Touch& touch : m_chart->contents().touches)
        if (touch.at >= m_chart->window().from && touch.at < m_chart->window().to)
            events.push_back(touch.event);
    m_eventsCard->setSubtitle(tr("%1 of %2 in this stretch")
                                  .arg(format::integer(static_cast<std::int64_t>(events.size())),
                                       format::integer(static_cast<std::int64_t>(m_chart->contents().touches.size()))));
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
        return m_events->cellOf(*m_dataset, m_chart->contents().touches[touch].event, column);
    };
    MarkText text;
    text.title = touches.size() == 1 ? cell(touches.front(), CustomerEventsModel::WhatColumn)
                                     : sentences::events(static_cast<std::int64_t>(touches.size()));
    for (std::size_t i = 0; i < std::min(kShown, touches.size()); ++i)
        text.lines.push_back({cell(touches[i], CustomerEventsModel::WhenColumn),
                              cell(touches[i], touches.size() == 1 ? CustomerEventsModel::DetailColumn : CustomerEventsModel::WhatColumn),
                              {},
                              false});
    return text;
}

}  // namespace regia::ui
