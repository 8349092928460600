// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <vector>

#include "ui/charts/axis.h"

class QPainter;

namespace regia::ui {

/// What Qt Charts draws for us: lines and the areas between or under them, nothing else. Axes, labels and marks are ours, so that
/// this file is all that would change with another library.
struct PlotLine {
    std::vector<QPointF> values;  ///< x is the bucket, y the value; in order of x
    QPen pen;
};
struct PlotArea {
    std::vector<QPointF> upper, lower;  ///< lower empty: down to the baseline
    QColor fill;
};
struct SeriesPlot {
    std::vector<PlotArea> areas;  ///< below the lines
    std::vector<PlotLine> lines;
    double firstX = 0, lastX = 1;
    Scale scale;
};

/// Points that are more than two a pixel are thinned to the lowest and highest of each pixel: the picture is the same.
[[nodiscard]] std::vector<QPointF> thinned(const std::vector<QPointF>& values, double firstX, double lastX, double width);

void drawPlot(QPainter& painter, const QRectF& plot, const SeriesPlot& series);

}  // namespace regia::ui
