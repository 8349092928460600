// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/theme/look.h"

namespace regia::ui {

std::vector<QPointF> sparklinePoints(const std::vector<double>& values, const QRectF& area)
{
    double low = INFINITY;
    double high = -INFINITY;
    std::size_t known = 0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
        ++known;
    }
    if (known < 2)
        return {};
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        const double share = high > low ? (values[i] - low) / (high - low) : 0.5;
        points.emplace_back(area.left() + area.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1),
                            area.bottom() - area.height() * share);
    }
    return points;
}

void drawSparkline(QPainter& painter, const QRectF& area, const std::vector<double>& values)
{
    const std::vector<QPointF> points = sparklinePoints(values, area.adjusted(0, 3, -3, -3));
    if (points.empty())
        return;
    QPainterPath line(points.front());
    for (std::size_t i = 1; i < points.size(); ++i)
        line.lineTo(points[i]);
    QPainterPath under = line;
    under.lineTo(points.back().x(), area.bottom());
    under.lineTo(points.front().x(), area.bottom());
    const QColor accent = theme().color(Color::Accent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(under, withAlpha(accent, 0.10));
    painter.setPen(QPen(accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(QPen(theme().color(Color::Surface), 1.2));
    painter.setBrush(accent);
    painter.drawEllipse(points.back(), 2.6, 2.6);
    painter.restore();
}

}  // namespace regia::ui
