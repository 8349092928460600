// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/customer/customer_view_model.h"
#include "ui/pages/customer/timeline_chart.h"

namespace regia::ui {

class CustomerEventsModel;
class Card;
class DataTable;
class Segmented;

/// The timeline of a customer with its lanes as chips, and the events that it shows as a list below.
class TimelineView final : public QWidget {
    Q_OBJECT
public:
    TimelineView(const QTimeZone& zone, QDate today, const QString& currency, QWidget* parent = nullptr);

    void show(const Customer& customer);

private:
    void buildTimeline(const QTimeZone& zone);
    void buildEvents();
    void listWindow();
    void reveal(int event);
    [[nodiscard]] MarkText describe(const std::vector<std::size_t>& touches) const;

    std::shared_ptr<const segment::Dataset> m_dataset;
    CustomerEventsModel* m_events;
    Card* m_timelineCard = nullptr;
    Card* m_eventsCard = nullptr;
    TimelineChart* m_chart = nullptr;
    DataTable* m_table = nullptr;
};

}  // namespace regia::ui
