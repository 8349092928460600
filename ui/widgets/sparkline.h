// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <optional>
#include <vector>

class QColor;
class QPainter;

namespace regia::ui {

/// Where the points of a sparkline are: the whole width, the lowest value at the bottom, the highest at the top, a value
/// that never changes in the middle. Values that are not finite are left out. Empty for fewer than two.
[[nodiscard]] std::vector<QPointF> sparklinePoints(const std::vector<double>& values, const QRectF& area);

/// A line over a soft band, with a dot at its last point.
void drawSparkline(QPainter& painter, const QRectF& area, const std::vector<double>& values);

}  // namespace regia::ui
