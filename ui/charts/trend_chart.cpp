// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_chart.h"

#include <QFontMetricsF>
#include <cmath>
#include <limits>

#include "ui/charts/series_plot.h"
#include "ui/text/formats.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr double kTop = 10;
constexpr double kAxisBelow = 22;
constexpr double kEndGap = 10;
constexpr double kLine = 16;

QFont endFont(bool strong) { return theme().font(Type::Small, strong ? QFont::DemiBold : QFont::Normal); }

double endLabelWidth(const TrendData& data)
{
    double width = 0;
    const QFontMetricsF metrics(endFont(true));
    for (const TrendData::Series& series : data.series)
        if (!series.quiet)
            width = std::max({width, metrics.horizontalAdvance(series.name), metrics.horizontalAdvance(series.total)});
    return width > 0 ? width + kEndGap + 2 : 8;
}

Scale scaleOf(const TrendData& data)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const TrendData::Series& series : data.series)
        for (const auto& value : series.values)
            if (value && std::isfinite(*value)) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
    for (const auto& interval : data.band)
        if (interval) {
            low = std::min(low, interval->first);
            high = std::max(high, interval->second);
        }
    return niceScale(low, high, data.baseline, 5);
}

std::optional<std::size_t> lastKnown(const TrendData::Series& series)
{
    for (std::size_t i = series.values.size(); i > 0; --i)
        if (series.values[i - 1])
            return i - 1;
    return std::nullopt;
}

void placeEnds(const TrendData& data, TrendLayout& layout, double low, double high)
{
    std::vector<double> centres;
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        const auto last = lastKnown(data.series[s]);
        if (!last || data.series[s].quiet || data.series[s].name.isEmpty())
            continue;
        const QPointF point = *layout.points[s][*last];
        layout.ends.push_back({s, point, point.y()});
        centres.push_back(point.y());
    }
    const bool twoLines = std::any_of(data.series.begin(), data.series.end(), [](const auto& series) { return !series.total.isEmpty(); });
    const std::vector<double> placed = spread(centres, twoLines ? 2 * scaled(kLine) : scaled(kLine), low, high);
    for (std::size_t i = 0; i < placed.size(); ++i)
        layout.ends[i].centre = placed[i];
}

}  // namespace

TrendLayout layoutTrend(const TrendData& data, const QRectF& area)
{
    TrendLayout layout;
    layout.scale = scaleOf(data);
    const double left = data.axisText ? axisWidth(layout.scale, data.axisText) : 0;
    layout.plot = area.adjusted(left + 2, kTop, -endLabelWidth(data), -scaled(kAxisBelow));
    const auto count = static_cast<std::size_t>(data.labels.size());
    const auto xOf = [&](std::size_t bucket) {
        return count < 2 ? layout.plot.center().x()
                         : layout.plot.left() + layout.plot.width() * static_cast<double>(bucket) / static_cast<double>(count - 1);
    };
    for (const TrendData::Series& series : data.series) {
        std::vector<std::optional<QPointF>> points(series.values.size());
        for (std::size_t i = 0; i < series.values.size(); ++i)
            if (series.values[i])
                points[i] = QPointF(xOf(i), layout.scale.position(*series.values[i], layout.plot.bottom(), layout.plot.top()));
        layout.points.push_back(std::move(points));
    }
    placeEnds(data, layout, area.top(), layout.plot.bottom() + 8);
    double widest = 0;
    for (const QString& label : data.labels)
        widest = std::max(widest, QFontMetricsF(theme().font(Type::Micro, QFont::Normal)).horizontalAdvance(label));
    // At most six or so names under the axis, fewer where they are long.
    const int step = std::max(labelStep(count, layout.plot.width(), widest + 24), static_cast<int>((count + 6) / 7));
    for (std::size_t i = 0; i < count; i += static_cast<std::size_t>(step))
        layout.ticks.emplace_back(i, xOf(i));
    for (const TrendData::Flag& flag : data.flags)
        layout.flags.push_back(xOf(flag.bucket));
    return layout;
}

TrendChart::TrendChart(QWidget* parent) : ChartCanvas(parent) { setData({}); }

void TrendChart::setData(TrendData shown)
{
    if (!shown.valueText)
        shown.valueText = [](double value) { return format::number(value, 0); };
    if (!shown.axisText)
        shown.axisText = [](double value) { return format::axisInteger(value); };
    m_data = std::move(shown);
    invalidate();
}

QColor TrendChart::colorOf(std::size_t series) const
{
    const TrendData::Series& drawn = m_data.series[series];
    if (drawn.comparison)
        return theme().color(Color::Prev);
    if (drawn.quiet)
        return theme().color(Color::BorderStrong);
    return drawn.color.value_or(series == 0 ? theme().color(Color::Accent) : theme().category(series));
}

void TrendChart::paintLines(QPainter& painter, const QRectF&, const TrendLayout& layout) const
{
    SeriesPlot plot;
    plot.scale = layout.scale;
    plot.lastX = std::max(1.0, static_cast<double>(m_data.labels.size()) - 1);
    PlotArea interval;
    for (std::size_t i = 0; i < m_data.band.size(); ++i)
        if (m_data.band[i]) {
            interval.lower.emplace_back(static_cast<double>(i), m_data.band[i]->first);
            interval.upper.emplace_back(static_cast<double>(i), m_data.band[i]->second);
        }
    interval.fill = withAlpha(theme().color(Color::Accent), 0.16);
    plot.areas.push_back(interval);
    for (std::size_t s = m_data.series.size(); s > 0; --s) {
        const TrendData::Series& series = m_data.series[s - 1];
        const QColor color = colorOf(s - 1);
        QPen pen(color, series.comparison ? 1.5 : series.quiet ? 1.0 : 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (series.comparison) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({4 / 1.5, 3 / 1.5});
        }
        QPen open = pen;
        open.setDashPattern({3, 2});
        open.setCapStyle(Qt::FlatCap);
        std::vector<QPointF> run;
        const auto finish = [&](const QPen& with) {
            if (s == 1 && m_data.fills && run.size() > 1)
                plot.areas.push_back({run, {}, withAlpha(theme().color(Color::Accent), 0.08)});
            if (run.size() > 1)
                plot.lines.push_back({run, with});
            run.clear();
        };
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            const bool toDate = s == 1 && m_data.toDateFrom && i >= *m_data.toDateFrom;
            if (!series.values[i]) {
                finish(pen);
                continue;
            }
            const QPointF point(static_cast<double>(i), *series.values[i]);
            // The part that is not complete hangs on the last whole bucket.
            if (toDate && i == *m_data.toDateFrom && !run.empty()) {
                const QPointF joint = run.back();
                finish(pen);
                run.push_back(joint);
            }
            run.push_back(point);
        }
        finish(s == 1 && m_data.toDateFrom ? open : pen);
    }
    drawPlot(painter, layout.plot, plot);
}

void TrendChart::paintLabels(QPainter& painter, const QRectF& area, const TrendLayout& layout) const
{
    painter.setFont(theme().font(Type::Micro, QFont::Normal));
    painter.setPen(theme().color(Color::Text3));
    for (const auto& [bucket, x] : layout.ticks) {
        const QString label = m_data.labels[static_cast<qsizetype>(bucket)];
        const double width = tabularWidth(painter.font(), label);
        const double left = std::clamp(x - width / 2, area.left(), std::max(area.left(), area.right() - width));
        drawTabular(painter, QRectF(left, layout.plot.bottom() + 4, width + 1, scaled(16)), Qt::AlignLeft | Qt::AlignVCenter, label);
    }
    for (const TrendLayout::EndLabel& end : layout.ends) {
        const TrendData::Series& series = m_data.series[end.series];
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(end.series));
        painter.drawEllipse(end.point, series.comparison ? 2.0 : 3.0, series.comparison ? 2.0 : 3.0);
        const double x = layout.plot.right() + kEndGap;
        const double top = end.centre - (series.total.isEmpty() ? scaled(kLine) / 2 : scaled(kLine));
        painter.setFont(endFont(!series.comparison));
        painter.setPen(series.comparison ? theme().color(Color::Text3) : colorOf(end.series));
        painter.drawText(QRectF(x, top, area.right() - x + 2, scaled(kLine)), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         series.name);
        painter.setPen(theme().color(series.comparison ? Color::Text3 : Color::Text));
        painter.drawText(QRectF(x, top + scaled(kLine), area.right() - x + 2, scaled(kLine)),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, series.total);
    }
}

void TrendChart::paintFlags(QPainter& painter, const TrendLayout& layout) const
{
    constexpr double kFlagHeight = 18;
    painter.setFont(theme().font(Type::Micro));
    for (std::size_t i = 0; i < layout.flags.size(); ++i) {
        const QString& text = m_data.flags[i].text;
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 24;
        const double x = layout.flags[i];
        const double left = std::min(x, std::max(layout.plot.left(), layout.plot.right() - width));
        painter.setPen(QPen(theme().color(Color::Axis), 1, Qt::DotLine));
        painter.drawLine(QPointF(std::round(x) + 0.5, layout.plot.top() + 8), QPointF(std::round(x) + 0.5, layout.plot.bottom()));
        const QRectF flag(left, layout.plot.top() - 8, width, scaled(kFlagHeight));
        paintBox(painter, flag, 4, theme().color(Color::Sunken));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Color::Tally));
        painter.drawEllipse(QPointF(left + 8, flag.center().y()), 3, 3);
        painter.setPen(theme().color(Color::Text2));
        painter.drawText(flag.adjusted(15, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
}

void TrendChart::paintChart(QPainter& painter, const QRectF& area) const
{
    if (m_data.labels.isEmpty())
        return;
    const TrendLayout layout = layoutTrend(m_data, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawHorizontalAxis(painter, layout.plot, layout.scale, m_data.axisText);
    paintLines(painter, area, layout);
    paintLabels(painter, area, layout);
    paintFlags(painter, layout);
    painter.restore();
}

MarkText TrendChart::textOf(std::size_t bucket) const
{
    MarkText text;
    const auto at = static_cast<qsizetype>(bucket);
    text.title = m_data.titles.value(at, m_data.labels.value(at));
    if (m_data.toDateFrom && bucket >= *m_data.toDateFrom)
        text.aside = tr("to date");
    for (std::size_t s = 0; s < m_data.series.size(); ++s) {
        const TrendData::Series& series = m_data.series[s];
        if (series.quiet || bucket >= series.values.size())
            continue;
        const auto& value = series.values[bucket];
        text.lines.push_back({series.name, value ? m_data.valueText(*value) : QString(format::kNoValue), colorOf(s), !series.comparison});
    }
    if (m_data.series.size() == 2 && m_data.series[1].comparison && bucket < m_data.series[1].values.size()) {
        const auto &now = m_data.series[0].values[bucket], &before = m_data.series[1].values[bucket];
        if (now && before && *before > 0)
            text.lines.push_back({tr("Difference"), format::signedPercent(*now / *before - 1), {}, false});
    }
    return text;
}

std::vector<Mark> TrendChart::computeMarks(const QRectF& area) const
{
    if (m_data.labels.isEmpty() || m_data.series.empty())
        return {};
    const TrendLayout layout = layoutTrend(m_data, area);
    std::vector<Mark> marks;
    const double half =
        m_data.labels.size() > 1 ? layout.plot.width() / static_cast<double>(m_data.labels.size() - 1) / 2 : layout.plot.width() / 2;
    for (std::size_t i = 0; i < layout.points.front().size(); ++i) {
        if (!layout.points.front()[i])
            continue;
        Mark mark;
        mark.id = static_cast<int>(i);
        mark.anchor = *layout.points.front()[i];
        const double reach = std::min(half, 24.0);
        mark.shape.addRect(QRectF(mark.anchor.x() - reach, layout.plot.top(), 2 * reach, layout.plot.height()));
        mark.reach = 24;
        mark.text = textOf(i);
        marks.push_back(std::move(mark));
    }
    return marks;
}

void TrendChart::paintHover(QPainter& painter, const Mark& mark) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF column = mark.shape.boundingRect();
    painter.fillRect(QRectF(std::round(mark.anchor.x()), column.top(), 1, column.height()), theme().color(Color::Axis));
    painter.setPen(QPen(theme().color(Color::Surface), 1.5));
    painter.setBrush(colorOf(0));
    painter.drawEllipse(mark.anchor, 4.5, 4.5);
    painter.restore();
}

void TrendChart::paintSelection(QPainter& painter, const Mark& mark) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Color::Text), 2));
    painter.setBrush(colorOf(0));
    painter.drawEllipse(mark.anchor, 5, 5);
    painter.restore();
}

ChartTable TrendChart::table() const
{
    ChartTable table;
    table.columns << QString();
    for (const TrendData::Series& series : m_data.series)
        table.columns << series.name;
    for (qsizetype i = 0; i < m_data.labels.size(); ++i) {
        QStringList row{m_data.titles.value(i, m_data.labels[i])};
        for (const TrendData::Series& series : m_data.series) {
            const auto at = static_cast<std::size_t>(i);
            row << (at < series.values.size() && series.values[at] ? m_data.valueText(*series.values[at]) : QString(format::kNoValue));
        }
        table.rows.push_back(row);
    }
    return table;
}

QString TrendChart::description() const
{
    if (m_data.series.empty())
        return {};
    const auto& values = m_data.series.front().values;
    std::optional<std::size_t> low;
    std::optional<std::size_t> high;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        low = !low || *values[i] < *values[*low] ? i : *low;
        high = !high || *values[i] > *values[*high] ? i : *high;
    }
    if (!low)
        return tr("%1: no values.").arg(m_data.series.front().name);
    const auto nameOf = [&](std::size_t i) {
        return m_data.titles.value(static_cast<qsizetype>(i), m_data.labels.value(static_cast<qsizetype>(i)));
    };
    return tr("%1: highest %2 (%3), lowest %4 (%5).")
        .arg(m_data.series.front().name, m_data.valueText(*values[*high]), nameOf(*high), m_data.valueText(*values[*low]), nameOf(*low));
}

}  // namespace regia::ui
