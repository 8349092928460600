// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/base/instant.h"
#include "ui/charts/lanes.h"
#include "ui/pages/customer/timeline_chart.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

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

}  // namespace regia::ui
