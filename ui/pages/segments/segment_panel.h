// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "ui/pages/segments/segment_view_model.h"

class QVBoxLayout;

namespace regia::ui {

class BarList;
class Button;
class Label;
class Pill;

/// Who is in one group of a breakdown. None where a condition cannot say it (values that do not come from one text).
[[nodiscard]] std::optional<segment::Condition> groupCondition(const metrics::Grouping& grouping, const std::string& key,
                                                               const segment::Dataset& dataset);

/// What the draft comes to, at the right: how many, of which kinds, some of them by name, and why one is in it or not.
class SegmentPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentPanel(SegmentViewModel& viewModel, QWidget* parent = nullptr);
    void show(const SegmentAnswer& answer);
    /// "In the last 90 days" ends on this day; said where that is not today.
    void showDataEnd(QDate lastDay);
    /// The count is of before the last change: dimmed until the new one is there.
    void setStale(bool stale);

Q_SIGNALS:
    void seeAll();
    void contactChosen(qint64 contact);
    /// The members in one group of the breakdown.
    void groupChosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildCount(QVBoxLayout& column);
    void buildBreakdown(QVBoxLayout& column);
    void buildSample(QVBoxLayout& column);
    [[nodiscard]] QWidget* groupingChoices() const;
    void showGroups(const SegmentAnswer& answer);
    void showSample(const SegmentAnswer& answer);

    SegmentViewModel& m_viewModel;
    Label* m_count = nullptr;
    Label* m_share = nullptr;
    Label* m_dataEnd = nullptr;
    Pill* m_grouping = nullptr;
    BarList* m_bars = nullptr;
    std::vector<std::string> m_keys;  ///< of the bars
    Button* m_all = nullptr;
    QVBoxLayout* m_people = nullptr;
    QWidget* m_sample = nullptr;
};

}  // namespace regia::ui
