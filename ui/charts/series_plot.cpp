// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_plot.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace regia::ui {
namespace {

/// Lines are clipped to the plot area; this much around it keeps the ends of thick ones whole.
constexpr double kMargin = 4;

QList<QPointF> toList(const std::vector<QPointF>& values) { return {values.begin(), values.end()}; }

QLineSeries* lineOf(const std::vector<QPointF>& values, QObject* owner)
{
    auto* line = new QLineSeries(owner);
    line->replace(toList(values));
    return line;
}

void addArea(QChart& chart, const PlotArea& area, double baseline)
{
    std::vector<QPointF> lower = area.lower;
    if (lower.empty())
        for (const QPointF& point : area.upper)
            lower.emplace_back(point.x(), baseline);
    auto* series = new QAreaSeries;
    series->setUpperSeries(lineOf(area.upper, series));
    series->setLowerSeries(lineOf(lower, series));
    series->setPen(Qt::NoPen);
    series->setBrush(area.fill);
    chart.addSeries(series);
}

/// A hidden axis over exactly the range, widened by the margin in its own units.
QValueAxis* hiddenAxis(double low, double high, double length)
{
    auto* axis = new QValueAxis;
    const double margin = (high - low) * kMargin / std::max(1.0, length);
    axis->setRange(low - margin, high + margin);
    axis->setVisible(false);
    return axis;
}

}  // namespace

std::vector<QPointF> thinned(const std::vector<QPointF>& values, double firstX, double lastX, double width)
{
    const double pixels = std::max(1.0, width);
    if (static_cast<double>(values.size()) <= 2 * pixels || !(lastX > firstX))
        return values;
    std::vector<QPointF> kept;
    const auto pixelOf = [&](const QPointF& point) { return std::floor((point.x() - firstX) / (lastX - firstX) * pixels); };
    for (std::size_t from = 0; from < values.size();) {
        std::size_t to = from;
        std::size_t lowest = from;
        std::size_t highest = from;
        for (; to < values.size() && pixelOf(values[to]) == pixelOf(values[from]); ++to) {
            lowest = values[to].y() < values[lowest].y() ? to : lowest;
            highest = values[to].y() > values[highest].y() ? to : highest;
        }
        kept.push_back(values[std::min(lowest, highest)]);
        if (lowest != highest)
            kept.push_back(values[std::max(lowest, highest)]);
        from = to;
    }
    return kept;
}

void drawPlot(QPainter& painter, const QRectF& plot, const SeriesPlot& series)
{
    if (plot.width() < 1 || plot.height() < 1)
        return;
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    for (const PlotArea& area : series.areas)
        if (area.upper.size() > 1)
            addArea(*chart, area, std::clamp(0.0, series.scale.low, series.scale.high));
    for (const PlotLine& line : series.lines) {
        QLineSeries* drawn = lineOf(thinned(line.values, series.firstX, series.lastX, plot.width()), chart);
        drawn->setPen(line.pen);
        chart->addSeries(drawn);
    }
    auto* across = hiddenAxis(series.firstX, std::max(series.lastX, series.firstX + 1e-9), plot.width());
    auto* upwards = hiddenAxis(series.scale.low, series.scale.high, plot.height());
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(upwards, Qt::AlignLeft);
    for (QAbstractSeries* drawn : chart->series()) {
        drawn->attachAxis(across);
        drawn->attachAxis(upwards);
    }
    const QRectF target = plot.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    const QRectF source(QPointF(), target.size());
    chart->setGeometry(source);
    chart->setPlotArea(source);
    scene.setSceneRect(source);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, source);
    painter.restore();
}

}  // namespace regia::ui
