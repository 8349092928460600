// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "ui/jobs/latest_job.h"
#include "ui/pages/customer/customer_view_model.h"
#include "ui/pages/customer/timeline_chart.h"

namespace regia::ui {

class Card;
class Chip;
class CustomerEventsModel;
class DataTable;
class Label;
class Pill;
class SearchField;
class Segmented;

/// The timeline of a customer with its lanes as chips, and the events that it shows as a list below: what one filters, the
/// other shows too.
class TimelineView final : public QWidget {
    Q_OBJECT
public:
    TimelineView(const QTimeZone& zone, const QString& currency, QWidget* parent = nullptr);

    void show(const Customer& customer);
    [[nodiscard]] QWidget* searchWidget() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTimeline(const QTimeZone& zone);
    void buildLanes();
    void buildEvents();
    void fitHeader();
    void filterByType(const QString& type);
    void zoom(double factor);
    void listWindow();
    void showEvents(std::vector<std::uint32_t> events);
    [[nodiscard]] QWidget* typeChoices();
    void reveal(int event);
    [[nodiscard]] MarkText describe(const std::vector<std::size_t>& touches) const;

    std::shared_ptr<const segment::Dataset> m_dataset;
    TimelineContents m_all;
    QString m_type;  ///< the only one shown; empty: all
    CustomerEventsModel* m_events;
    Card* m_timelineCard = nullptr;
    Card* m_eventsCard = nullptr;
    TimelineChart* m_chart = nullptr;
    std::array<Chip*, kLaneCount> m_lanes{};
    Segmented* m_range = nullptr;
    Pill* m_types = nullptr;
    SearchField* m_search = nullptr;
    DataTable* m_table = nullptr;
    LatestJob m_searching;
};

}  // namespace regia::ui
