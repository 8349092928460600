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
constexpr std::size_t kCrowd = 2;  ///< more touches than that are a bar

/// How high the bar of a crowd is: by its share of the largest one, so that busy times stand out.
double crowdHeight(std::size_t touches, std::size_t most, double laneHeight)
{
    constexpr double kLeast = 6;
    const double room = std::clamp(laneHeight - 10, kLeast, 30.0);
    return kLeast + (room - kLeast) * std::sqrt(static_cast<double>(touches) / static_cast<double>(std::max<std::size_t>(most, 12)));
}

void drawDot(QPainter& painter, const TimelineLayout::Dot& dot, double crowd)
{
    const QColor color = laneColor(dot.lane);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot.faint ? theme().color(Color::Prev) : color);
    if (dot.touches.size() > kCrowd) {
        painter.drawRoundedRect(QRectF(dot.center.x() - 2, dot.center.y() - crowd / 2, 4, crowd), 1, 1);
    } else if (dot.lane == Lane::Store) {
        painter.drawRect(QRectF(dot.center.x() - dot.radius, dot.center.y() - dot.radius, 2 * dot.radius, 2 * dot.radius));
    } else if (dot.lane == Lane::Surveys) {
        const double r = dot.radius + 1;
        painter.drawPolygon(
            QPolygonF({dot.center + QPointF(0, -r), dot.center + QPointF(r, 0), dot.center + QPointF(0, r), dot.center + QPointF(-r, 0)}));
    } else {
        painter.drawEllipse(dot.center, dot.radius, dot.radius);
    }
}

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

void TimelineChart::paintLanes(QPainter& painter, const TimelineLayout& layout, const QRectF& area) const
{
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Color::Text2));
    painter.drawText(QRectF(area.left(), layout.stageBand.top(), layout.plot.left() - area.left(), layout.stageBand.height()),
                     Qt::AlignVCenter, tr("Stage"));
    for (std::size_t lane = 0; lane < kLaneCount; ++lane) {
        if (!m_shown[lane])
            continue;
        const double y = layout.laneY[lane];
        const QPixmap icon =
            theme().pixmap(laneIcon(static_cast<Lane>(lane)), theme().color(Color::Text2), 16, painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPointF(area.left(), y - 8), icon);
        painter.setPen(theme().color(Color::Text2));
        painter.drawText(QRectF(area.left() + 24, y - 10, layout.plot.left() - area.left() - 24, 20), Qt::AlignVCenter,
                         laneName(static_cast<Lane>(lane)));
        painter.setPen(theme().color(Color::Grid));
        painter.drawLine(QPointF(area.left(), y + layout.laneHeight / 2), QPointF(area.right(), y + layout.laneHeight / 2));
    }
}

void TimelineChart::paintAxis(QPainter& painter, const TimelineLayout& layout) const
{
    const double days = static_cast<double>(m_window.to - m_window.from) / static_cast<double>(kMsPerDay);
    const bool byMonth = days > 62;
    const int monthStep = std::max(1, static_cast<int>(days / 30.4 / 12 + 0.5));
    const int dayStep = std::max(1, static_cast<int>(days / 10));
    QDate day = format::toDateTime(Instant{m_window.from}, m_zone).date();
    if (byMonth)
        day = QDate(day.year(), day.month(), 1);
    painter.setFont(theme().font(Type::Micro));
    double free = layout.plot.left();
    for (; day.isValid(); day = byMonth ? day.addMonths(monthStep) : day.addDays(dayStep)) {
        const std::int64_t at = day.startOfDay(m_zone).toMSecsSinceEpoch();
        if (at >= m_window.to)
            break;
        if (at < m_window.from)
            continue;
        const double x = layout.xOf(at, m_window);
        painter.setPen(theme().color(Color::Grid));
        painter.drawLine(QPointF(x, layout.stageBand.bottom() + 4), QPointF(x, layout.plot.bottom()));
        const QString text = !byMonth                                         ? format::dayMonth(day)
                             : day.month() == 1 || free == layout.plot.left() ? format::monthYear(day)
                                                                              : format::month(day);
        const double width = painter.fontMetrics().horizontalAdvance(text);
        if (x < free || x + 4 + width > layout.plot.right())
            continue;
        painter.setPen(theme().color(Color::Text3));
        painter.drawText(QPointF(x + 4, layout.stageBand.bottom() + 15), text);
        free = x + width + 12;
    }
}

void TimelineChart::paintStages(QPainter& painter, const TimelineLayout& layout) const
{
    painter.setFont(theme().font(Type::Micro));
    for (const TimelineLayout::Band& band : layout.bands) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().stage(band.stage));
        painter.drawRoundedRect(band.rect, 2, 2);
        const QString name = words::stage(band.stage);
        if (painter.fontMetrics().horizontalAdvance(name) + 10 > band.rect.width())
            continue;
        painter.setPen(theme().inkOnStage(band.stage));
        painter.drawText(band.rect.adjusted(6, 0, 0, 0), Qt::AlignVCenter, name);
    }
}

void TimelineChart::paintDots(QPainter& painter, const TimelineLayout& layout) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(layout.plot.adjusted(-6, 0, 8, 0));
    std::size_t most = 0;
    for (const TimelineLayout::Dot& dot : layout.dots)
        most = std::max(most, dot.touches.size());
    for (const TimelineLayout::Dot& dot : layout.dots)
        drawDot(painter, dot, crowdHeight(dot.touches.size(), most, layout.laneHeight));
    painter.restore();
}

/// Beside an order what it came to, where no other mark stands in the way.
void TimelineChart::paintAmounts(QPainter& painter, const TimelineLayout& layout) const
{
    painter.setFont(theme().font(Type::Micro));
    painter.setPen(theme().color(Color::Text));
    for (std::size_t i = 0; i < layout.dots.size(); ++i) {
        const TimelineLayout::Dot& dot = layout.dots[i];
        std::optional<std::int64_t> amount;
        for (const std::size_t touch : dot.touches)
            if (const auto& one = m_contents.touches[touch].amount)
                amount = amount.value_or(0) + *one;
        if (!amount || dot.touches.size() > kCrowd)
            continue;
        const QString text = m_amountText(*amount);
        const double left = dot.center.x() + dot.radius + 4, right = left + painter.fontMetrics().horizontalAdvance(text) + 4;
        const bool taken = std::any_of(layout.dots.begin(), layout.dots.end(), [&](const TimelineLayout::Dot& other) {
            return other.lane == dot.lane && &other != &dot && other.center.x() + other.radius > left &&
                   other.center.x() - other.radius < right;
        });
        if (!taken && right < layout.plot.right())
            painter.drawText(QRectF(left, dot.center.y() - 8, right - left, 16), Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
}

void TimelineChart::paintMinimap(QPainter& painter, const TimelineLayout& layout) const
{
    painter.fillRect(layout.minimap, theme().color(Color::Sunken));
    const int most = layout.density.empty() ? 0 : *std::max_element(layout.density.begin(), layout.density.end());
    const double step = layout.minimap.width() / static_cast<double>(std::max<std::size_t>(1, layout.density.size()));
    for (std::size_t column = 0; most > 0 && column < layout.density.size(); ++column) {
        const double height = (layout.minimap.height() - 4) * layout.density[column] / most;
        painter.fillRect(
            QRectF(layout.minimap.left() + step * static_cast<double>(column), layout.minimap.bottom() - height, step - 1, height),
            theme().color(Color::BorderStrong));
    }
    paintBrush(painter, layout);
    painter.setFont(theme().font(Type::Micro, QFont::Normal));
    painter.setPen(theme().color(Color::Text3));
    const QRectF below(layout.minimap.left(), layout.minimap.bottom() + 2, layout.minimap.width(), 16);
    const QString first = dayText(m_contents.begin), last = dayText(m_contents.end - 1);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, first);
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, last);
    const QString from = dayText(m_window.from);
    const double width = painter.fontMetrics().horizontalAdvance(from) + 12.0;
    const QRectF middle(layout.brush.left() - width / 2, below.top(), width, below.height());
    const bool fits = middle.left() > below.left() + painter.fontMetrics().horizontalAdvance(first) &&
                      middle.right() < below.right() - painter.fontMetrics().horizontalAdvance(last);
    painter.setPen(theme().color(Color::Text));
    if (fits)
        painter.drawText(middle, Qt::AlignCenter | Qt::TextSingleLine, from);
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Color::Text2));
    painter.drawText(QRectF(layout.minimap.left() - 96, layout.minimap.top(), 92, layout.minimap.height()), Qt::AlignVCenter, spanText());
}

void TimelineChart::paintBrush(QPainter& painter, const TimelineLayout& layout) const
{
    painter.fillRect(layout.brush, withAlpha(theme().color(Color::Accent), 0.14));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Color::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(layout.brush.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    for (const double x : {layout.brush.left(), layout.brush.right()})
        paintBox(painter, QRectF(x - 2, layout.brush.center().y() - 6, 4, 12), 2, theme().color(Color::Accent));
    painter.restore();
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
