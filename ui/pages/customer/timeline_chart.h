// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <functional>

#include "ui/charts/chart_canvas.h"
#include "ui/pages/customer/timeline_layout.h"

namespace regia::ui {

/// One customer's touches in lanes under their stages, with the whole history below as a strip. The wheel zooms at the
/// pointer, dragging moves, + − and Shift+arrows do the same by keyboard; the strip moves the window too.
class TimelineChart final : public ChartCanvas {
    Q_OBJECT
public:
    /// What is read about the touches that a mark stands for.
    using Describe = std::function<MarkText(const std::vector<std::size_t>& touches)>;

    /// What is written beside an order.
    using AmountText = std::function<QString(std::int64_t minor)>;

    TimelineChart(const QTimeZone& zone, Describe describe, AmountText amountText, QWidget* parent = nullptr);

    void setContents(TimelineContents contents);
    [[nodiscard]] const TimelineContents& contents() const { return m_contents; }
    [[nodiscard]] const TimeWindow& window() const { return m_window; }
    void setWindow(TimeWindow window);
    /// The last so many days; 0: everything.
    void showLastDays(int days);
    void setLaneShown(Lane lane, bool shown);
    [[nodiscard]] bool isLaneShown(Lane lane) const { return m_shown[static_cast<std::size_t>(lane)]; }
    /// Other touches of the same history, as a filter leaves them; the stretch that is seen stays.
    void replaceTouches(std::vector<TimelineContents::Touch> touches);
    /// Outlines the mark that stands for an event, alone or with others.
    void selectEvent(std::uint32_t event);

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSize sizeHint() const override { return {800, 380}; }

Q_SIGNALS:
    void windowChanged();

protected:
    void paintChart(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<Mark> computeMarks(const QRectF& area) const override;
    [[nodiscard]] MarkText textFor(const Mark& mark) const override;
    void paintHover(QPainter& painter, const Mark& mark) const override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintLanes(QPainter& painter, const TimelineLayout& layout, const QRectF& area) const;
    void paintAxis(QPainter& painter, const TimelineLayout& layout) const;
    void paintStages(QPainter& painter, const TimelineLayout& layout) const;
    void paintDots(QPainter& painter, const TimelineLayout& layout) const;
    void paintAmounts(QPainter& painter, const TimelineLayout& layout) const;
    void paintMinimap(QPainter& painter, const TimelineLayout& layout) const;
    void paintBrush(QPainter& painter, const TimelineLayout& layout) const;
    /// All 2.5 years
    [[nodiscard]] QString spanText() const;
    [[nodiscard]] TimelineLayout layoutNow() const;
    [[nodiscard]] QString dayText(std::int64_t at) const;

    QTimeZone m_zone;
    Describe m_describe;
    AmountText m_amountText;
    TimelineContents m_contents;
    TimeWindow m_window;
    std::array<bool, kLaneCount> m_shown;
    std::optional<double> m_draggedFrom;
    bool m_dragsStrip = false;
};

}  // namespace regia::ui
