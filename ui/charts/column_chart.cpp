// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/column_chart.h"

#include <QFontMetricsF>
#include <cmath>

#include "ui/text/formats.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr double kBelow = 22;
constexpr double kValueHeight = 18;
constexpr double kFill = 0.66;
constexpr double kWideFill = 0.88;
constexpr double kSeam = 1;
constexpr double kNameGap = 14;

QFont smallFont() { return theme().font(Type::Micro, QFont::Normal); }

struct Totals {
    double above = 0, below = 0;
};

Totals totalsOf(const ColumnData& data, std::size_t column)
{
    Totals totals;
    for (const ColumnData::Series& series : data.series)
        if (column < series.values.size() && series.values[column])
            (*series.values[column] >= 0 ? totals.above : totals.below) += *series.values[column];
    return totals;
}

Scale scaleOf(const ColumnData& data)
{
    double low = 0;
    double high = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(data.labels.size()); ++i) {
        const Totals totals = totalsOf(data, i);
        low = std::min(low, totals.below);
        high = std::max(high, totals.above);
    }
    // Without numbers on an axis there is nothing to round up to: the bars use the room.
    if (!data.showAxis && high > low)
        return {low, high, {}};
    return niceScale(low, high, Baseline::Zero, 5);
}

double namesWidth(const ColumnData& data)
{
    if (data.series.size() < 2)
        return 0;
    double width = 0;
    for (const ColumnData::Series& series : data.series)
        width = std::max(width, QFontMetricsF(theme().font(Type::Micro)).horizontalAdvance(series.name));
    return width + kNameGap + 14;
}

/// Rounds only the end that is away from the line.
QPainterPath piecePath(const QRectF& rect, bool roundTop, bool roundBottom)
{
    constexpr double kRadius = 2;
    if (rect.height() < 2 * kRadius || (!roundTop && !roundBottom)) {
        QPainterPath plain;
        plain.addRect(rect);
        return plain;
    }
    QPainterPath rounded;
    rounded.addRoundedRect(rect.adjusted(0, roundTop ? 0 : -2 * kRadius, 0, roundBottom ? 0 : 2 * kRadius), kRadius, kRadius);
    QPainterPath clip;
    clip.addRect(rect);
    return rounded.intersected(clip);
}

void placePieces(const ColumnData& data, ColumnLayout& layout, std::size_t column, double x, double width)
{
    const auto yOf = [&](double value) { return layout.scale.position(value, layout.plot.bottom(), layout.plot.top()); };
    double up = 0;
    double down = 0;
    QRectF whole(x, yOf(0), width, 0);
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        const auto& values = data.series[s].values;
        if (column >= values.size() || !values[column] || *values[column] == 0)
            continue;
        double& from = *values[column] > 0 ? up : down;
        const double start = yOf(from);
        from += *values[column];
        const double end = yOf(from);
        QRectF rect(x, std::min(start, end), width, std::abs(end - start));
        whole = whole.united(rect);
        // A hair of surface between stacked pieces, as long as something is left.
        if (start != yOf(0) && rect.height() > 2 * kSeam)
            rect.adjust(0, *values[column] < 0 ? kSeam : 0, 0, *values[column] > 0 ? -kSeam : 0);
        layout.pieces.push_back({column, s, rect});
    }
    layout.columns.push_back(whole);
}

void placeNames(const ColumnData& data, ColumnLayout& layout)
{
    if (data.series.size() < 2 || data.labels.isEmpty())
        return;
    const auto last = static_cast<std::size_t>(data.labels.size()) - 1;
    std::vector<double> centres;
    for (const ColumnLayout::Piece& piece : layout.pieces)
        if (piece.column == last) {
            layout.names.push_back({piece.series, 0});
            centres.push_back(piece.rect.center().y());
        }
    const double height = std::any_of(data.series.begin(), data.series.end(), [](const auto& series) { return !series.note.isEmpty(); })
                              ? scaled(30)
                              : scaled(18);
    centres = spread(centres, height, layout.plot.top(), layout.plot.bottom());
    for (std::size_t i = 0; i < centres.size(); ++i)
        layout.names[i].centre = centres[i];
}

}  // namespace

ColumnLayout layoutColumns(const ColumnData& data, const QRectF& area)
{
    ColumnLayout layout;
    layout.scale = scaleOf(data);
    const bool hasValues = data.showValues || !data.labelled.empty();
    const double left = data.showAxis ? axisWidth(layout.scale, data.axisText) + 4 : 0;
    const double top = (hasValues ? scaled(kValueHeight) : 4) + (data.pointer ? scaled(kValueHeight) + 4 : 0);
    layout.plot = area.adjusted(left, top, -namesWidth(data), -scaled(kBelow));
    const auto count = static_cast<std::size_t>(data.labels.size());
    if (count == 0)
        return layout;
    const double pitch = layout.plot.width() / static_cast<double>(count);
    const double width = std::min(pitch * (data.showAxis ? kFill : kWideFill), 96.0);
    for (std::size_t i = 0; i < count; ++i)
        placePieces(data, layout, i, layout.plot.left() + pitch * (static_cast<double>(i) + 0.5) - width / 2, width);
    placeNames(data, layout);
    double widest = 0;
    for (const QString& label : data.labels)
        widest = std::max(widest, QFontMetricsF(smallFont()).horizontalAdvance(label));
    layout.labelStep = labelStep(count, layout.plot.width(), widest + 6);
    return layout;
}

ColumnChart::ColumnChart(QWidget* parent) : ChartCanvas(parent) { setData({}); }

void ColumnChart::setData(ColumnData shown)
{
    if (!shown.valueText)
        shown.valueText = [](double value) { return format::number(value, 0); };
    if (!shown.axisText)
        shown.axisText = [](double value) { return format::axisInteger(std::abs(value)); };
    m_data = std::move(shown);
    invalidate();
}

QColor ColumnChart::colorOf(std::size_t series, std::size_t column) const
{
    const QColor full = m_data.series[series].color.value_or(theme().category(series));
    const bool strong = column >= m_data.strong.size() || m_data.strong[column];
    return strong ? full : mixed(full, theme().color(Color::Surface), 0.55);
}

void ColumnChart::paintLabels(QPainter& painter, const ColumnLayout& layout) const
{
    painter.setFont(smallFont());
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const QRectF& column = layout.columns[i];
        const double pitch = layout.plot.width() / static_cast<double>(layout.columns.size());
        const QRectF below(column.center().x() - pitch * layout.labelStep / 2, layout.plot.bottom() + 4, pitch * layout.labelStep,
                           scaled(16));
        painter.setPen(theme().color(Color::Text3));
        if (i % static_cast<std::size_t>(layout.labelStep) == 0)
            drawTabular(painter, below, Qt::AlignHCenter | Qt::AlignVCenter, m_data.labels[static_cast<qsizetype>(i)]);
        const bool named = m_data.showValues || std::find(m_data.labelled.begin(), m_data.labelled.end(), i) != m_data.labelled.end();
        if (!named)
            continue;
        painter.setPen(theme().color(Color::Text));
        drawTabular(painter, QRectF(column.center().x() - 60, column.top() - scaled(18), 120, scaled(16)),
                    Qt::AlignHCenter | Qt::AlignVCenter, m_data.valueText(totalsOf(m_data, i).above));
    }
}

void ColumnChart::paintNames(QPainter& painter, const QRectF& area, const ColumnLayout& layout) const
{
    const double x = layout.plot.right() + kNameGap;
    for (const ColumnLayout::Name& name : layout.names) {
        const ColumnData::Series& series = m_data.series[name.series];
        const double top = name.centre - scaled(series.note.isEmpty() ? 8 : 14);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(name.series, layout.columns.size()));
        painter.drawEllipse(QPointF(x, top + 8), 4, 4);
        painter.setFont(theme().font(Type::Micro));
        painter.setPen(theme().color(Color::Text));
        painter.drawText(QRectF(x + 9, top, area.right() - x, scaled(16)), Qt::AlignVCenter | Qt::TextSingleLine, series.name);
        painter.setFont(smallFont());
        painter.setPen(theme().color(Color::Text3));
        drawTabular(painter, QRectF(x + 9, top + scaled(13), area.right() - x, scaled(16)), Qt::AlignVCenter | Qt::AlignLeft, series.note);
    }
}

void ColumnChart::paintPointer(QPainter& painter, const ColumnLayout& layout) const
{
    if (!m_data.pointer || layout.columns.empty())
        return;
    const double pitch = layout.plot.width() / static_cast<double>(layout.columns.size());
    const double x = std::round(layout.plot.left() + pitch * m_data.pointer->column);
    const auto under = std::min(layout.columns.size() - 1, static_cast<std::size_t>(std::max(0.0, m_data.pointer->column)));
    const double tip = layout.columns[under].top() - 1;
    const double top = layout.plot.top() - 2 * scaled(kValueHeight);
    painter.setPen(QPen(theme().color(Color::Text), 1.5));
    painter.drawLine(QPointF(x, top), QPointF(x, tip - 5));
    painter.setBrush(theme().color(Color::Text));
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{{x - 4, tip - 6}, {x + 4, tip - 6}, {x, tip}});
    painter.setFont(theme().font(Type::Micro));
    painter.setPen(theme().color(Color::Text));
    painter.drawText(QRectF(x + 8, top - 3, scaled(200), scaled(16)), Qt::AlignVCenter | Qt::TextSingleLine, m_data.pointer->text);
}

void ColumnChart::paintChart(QPainter& painter, const QRectF& area) const
{
    if (m_data.labels.isEmpty())
        return;
    const ColumnLayout layout = layoutColumns(m_data, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_data.showAxis)
        drawHorizontalAxis(painter, layout.plot, layout.scale, m_data.axisText);
    const double zero = layout.scale.position(0, layout.plot.bottom(), layout.plot.top());
    for (std::size_t i = 0; i < layout.pieces.size(); ++i) {
        const ColumnLayout::Piece& piece = layout.pieces[i];
        const QRectF& column = layout.columns[piece.column];
        const bool isTop = piece.rect.top() <= column.top() + kSeam + 0.5 && piece.rect.bottom() <= zero + 0.5;
        const bool isBottom = piece.rect.bottom() >= column.bottom() - kSeam - 0.5 && piece.rect.top() >= zero - 0.5;
        painter.fillPath(piecePath(piece.rect, isTop, isBottom), colorOf(piece.series, piece.column));
    }
    painter.fillRect(QRectF(layout.plot.left(), std::round(zero), layout.plot.width(), 1), theme().color(Color::Axis));
    paintLabels(painter, layout);
    paintNames(painter, area, layout);
    paintPointer(painter, layout);
    painter.restore();
}

std::vector<Mark> ColumnChart::computeMarks(const QRectF& area) const
{
    const ColumnLayout layout = layoutColumns(m_data, area);
    std::vector<Mark> marks;
    for (const ColumnLayout::Piece& piece : layout.pieces) {
        const auto at = static_cast<qsizetype>(piece.column);
        Mark mark;
        mark.id = static_cast<int>(piece.column * m_data.series.size() + piece.series);
        mark.shape.addRect(piece.rect);
        mark.anchor = piece.rect.center();
        mark.text.title = m_data.titles.value(at, m_data.labels.value(at));
        for (std::size_t s = 0; s < m_data.series.size(); ++s)
            if (const auto& values = m_data.series[s].values; piece.column < values.size() && values[piece.column])
                mark.text.lines.push_back({m_data.series[s].name, m_data.valueText(std::abs(*values[piece.column])),
                                           m_data.series.size() > 1 ? colorOf(s, piece.column) : QColor(), s == piece.series});
        marks.push_back(std::move(mark));
    }
    return marks;
}

ChartTable ColumnChart::table() const
{
    ChartTable table;
    table.columns << QString();
    for (const ColumnData::Series& series : m_data.series)
        table.columns << series.name;
    for (qsizetype i = 0; i < m_data.labels.size(); ++i) {
        QStringList row{m_data.titles.value(i, m_data.labels[i])};
        for (const ColumnData::Series& series : m_data.series) {
            const auto at = static_cast<std::size_t>(i);
            row << (at < series.values.size() && series.values[at] ? m_data.valueText(*series.values[at]) : QString(format::kNoValue));
        }
        table.rows.push_back(row);
    }
    return table;
}

QString ColumnChart::description() const
{
    if (m_data.labels.isEmpty())
        return tr("No values.");
    std::size_t high = 0;
    std::size_t low = 0;
    for (std::size_t i = 1; i < static_cast<std::size_t>(m_data.labels.size()); ++i) {
        high = totalsOf(m_data, i).above > totalsOf(m_data, high).above ? i : high;
        low = totalsOf(m_data, i).above < totalsOf(m_data, low).above ? i : low;
    }
    const auto nameOf = [&](std::size_t i) {
        return m_data.titles.value(static_cast<qsizetype>(i), m_data.labels[static_cast<qsizetype>(i)]);
    };
    return tr("Highest %1 (%2), lowest %3 (%4).")
        .arg(m_data.valueText(totalsOf(m_data, high).above), nameOf(high), m_data.valueText(totalsOf(m_data, low).above), nameOf(low));
}

}  // namespace regia::ui
