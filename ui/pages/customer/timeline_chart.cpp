// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/timeline_chart.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "core/base/instant.h"
#include "ui/charts/lanes.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr double kCloser = 0.8;

}  // namespace

TimelineChart::TimelineChart(const QTimeZone& zone, Describe describe, AmountText amountText, QWidget* parent)
    : ChartCanvas(parent), m_zone(zone), m_describe(std::move(describe)), m_amountText(std::move(amountText))
{
    m_shown.fill(true);
    setObjectName(QStringLiteral("timeline"));
    setTitle(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
}

void TimelineChart::setContents(TimelineContents contents)
{
    m_contents = std::move(contents);
    showLastDays(365);
}

void TimelineChart::replaceTouches(std::vector<TimelineContents::Touch> touches)
{
    m_contents.touches = std::move(touches);
    invalidate();
}

void TimelineChart::selectEvent(std::uint32_t event)
{
    for (const TimelineLayout::Dot& dot : layoutNow().dots)
        for (const std::size_t touch : dot.touches)
            if (m_contents.touches[touch].event == event)
                return select(static_cast<int>(m_contents.touches[dot.touches.front()].event));
    select(std::nullopt);
}

void TimelineChart::setWindow(TimeWindow window)
{
    if (m_window == window)
        return;
    m_window = window;
    invalidate();
    Q_EMIT windowChanged();
}

void TimelineChart::showLastDays(int days)
{
    const std::int64_t from = days == 0 ? m_contents.begin : std::max(m_contents.begin, m_contents.end - days * kMsPerDay);
    setWindow({from, m_contents.end});
    invalidate();
}

void TimelineChart::setLaneShown(Lane lane, bool shown)
{
    m_shown[static_cast<std::size_t>(lane)] = shown;
    invalidate();
}

ChartTable TimelineChart::table() const
{
    ChartTable table{{tr("When"), tr("Lane"), tr("What happened")}, {}};
    for (std::size_t i = 0; i < m_contents.touches.size(); ++i) {
        const TimelineContents::Touch& touch = m_contents.touches[i];
        if (touch.at >= m_window.from && touch.at < m_window.to)
            table.rows.push_back({dayText(touch.at), laneName(touch.lane), m_describe({i}).title});
    }
    return table;
}

QString TimelineChart::description() const
{
    const auto count = std::count_if(m_contents.touches.begin(), m_contents.touches.end(),
                                     [&](const auto& touch) { return touch.at >= m_window.from && touch.at < m_window.to; });
    return tr("%n event(s) from %1 to %2.", nullptr, static_cast<int>(count)).arg(dayText(m_window.from), dayText(m_window.to - 1));
}

QString TimelineChart::dayText(std::int64_t at) const { return format::date(format::toDateTime(Instant{at}, m_zone).date()); }

TimelineLayout TimelineChart::layoutNow() const { return layOut(m_contents, m_window, m_shown, QRectF(rect())); }

void TimelineChart::paintChart(QPainter& painter, const QRectF& area) const
{
    const TimelineLayout layout = layOut(m_contents, m_window, m_shown, area);
    paintLanes(painter, layout, area);
    paintAxis(painter, layout);
    paintStages(painter, layout);
    paintDots(painter, layout);
    paintAmounts(painter, layout);
    paintMinimap(painter, layout);
}

QString TimelineChart::spanText() const
{
    const double days = static_cast<double>(m_contents.end - m_contents.begin) / static_cast<double>(kMsPerDay);
    constexpr double kYear = 365.25;
    if (days < kYear)
        return tr("All %n day(s)", nullptr, static_cast<int>(days + 0.5));
    return tr("All %1 years").arg(format::number(days / kYear, 1));
}

std::vector<Mark> TimelineChart::computeMarks(const QRectF& area) const
{
    const TimelineLayout layout = layOut(m_contents, m_window, m_shown, area);
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < layout.dots.size(); ++i) {
        const TimelineLayout::Dot& dot = layout.dots[i];
        Mark mark;
        mark.id = static_cast<int>(m_contents.touches[dot.touches.front()].event);
        mark.shape.addEllipse(dot.center, std::max(5.0, dot.radius), std::max(5.0, dot.radius));
        mark.anchor = dot.center;
        mark.reach = 8;
        marks.push_back(std::move(mark));
    }
    return marks;
}

MarkText TimelineChart::textFor(const Mark& mark) const
{
    for (const TimelineLayout::Dot& dot : layoutNow().dots)
        if (static_cast<int>(m_contents.touches[dot.touches.front()].event) == mark.id)
            return m_describe(dot.touches);
    return {};
}

void TimelineChart::paintHover(QPainter& painter, const Mark& mark) const
{
    const TimelineLayout layout = layoutNow();
    painter.fillRect(QRectF(std::round(mark.anchor.x()), layout.stageBand.top(), 1, layout.plot.bottom() - layout.stageBand.top()),
                     theme().color(Color::Accent));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Color::Surface), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mark.shape);
    painter.restore();
}

void TimelineChart::wheelEvent(QWheelEvent* event)
{
    const double x = event->position().x();
    if (event->angleDelta().y() != 0)
        setWindow(zoomed(m_contents, m_window, event->angleDelta().y() > 0 ? kCloser : 1 / kCloser, layoutNow().timeAt(x, m_window)));
    else if (event->angleDelta().x() != 0)
        setWindow(moved(m_contents, m_window, -event->angleDelta().x() * (m_window.to - m_window.from) / 1200));
    event->accept();
}

void TimelineChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return ChartCanvas::mousePressEvent(event);
    m_draggedFrom = event->position().x();
    m_dragsStrip = layoutNow().minimap.contains(event->position());
    if (m_dragsStrip) {
        const TimelineLayout layout = layoutNow();
        const double share = (event->position().x() - layout.minimap.left()) / std::max(1.0, layout.minimap.width());
        const auto centre = m_contents.begin + static_cast<std::int64_t>(share * static_cast<double>(m_contents.end - m_contents.begin));
        setWindow(moved(m_contents, m_window, centre - (m_window.from + m_window.to) / 2));
        return;
    }
    ChartCanvas::mousePressEvent(event);
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_draggedFrom || !(event->buttons() & Qt::LeftButton)) {
        ChartCanvas::mouseMoveEvent(event);
        return;
    }
    const TimelineLayout layout = layoutNow();
    const double pixels = event->position().x() - *m_draggedFrom;
    const double span = static_cast<double>(m_dragsStrip ? m_contents.end - m_contents.begin : m_window.from - m_window.to);
    setWindow(moved(m_contents, m_window, static_cast<std::int64_t>(pixels / std::max(1.0, layout.plot.width()) * span)));
    m_draggedFrom = event->position().x();
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event)
{
    m_draggedFrom.reset();
    ChartCanvas::mouseReleaseEvent(event);
}

void TimelineChart::keyPressEvent(QKeyEvent* event)
{
    const std::int64_t middle = (m_window.from + m_window.to) / 2, step = (m_window.to - m_window.from) / 10;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        setWindow(zoomed(m_contents, m_window, kCloser, middle));
    else if (event->key() == Qt::Key_Minus)
        setWindow(zoomed(m_contents, m_window, 1 / kCloser, middle));
    else if (shift && event->key() == Qt::Key_Left)
        setWindow(moved(m_contents, m_window, -step));
    else if (shift && event->key() == Qt::Key_Right)
        setWindow(moved(m_contents, m_window, step));
    else
        ChartCanvas::keyPressEvent(event);
}

}  // namespace regia::ui
