// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/range_bars.h"

#include <QFontMetricsF>
#include <cmath>

#include "ui/text/formats.h"
#include "ui/theme/look.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

constexpr double kAxis = 22;
constexpr double kBar = 7;
constexpr double kGap = 14;
constexpr double kDial = 22;
constexpr double kRow = 30;

QFont labelFont() { return theme().font(Type::Small); }
QFont textFont() { return theme().font(Type::Small, QFont::DemiBold); }

Scale scaleOf(const RangeData& data)
{
    double high = 0;
    for (const RangeData::Row& row : data.rows)
        if (row.known)
            high = std::max(high, row.high);
    if (data.tickStep <= 0 || high <= 0)
        return niceScale(0, high, Baseline::Zero, 5);
    // Whole multiples of the step, few enough to be read.
    const double wanted = std::ceil(high / data.tickStep);
    const double step = data.tickStep * std::max(1.0, std::ceil(wanted / 4));
    Scale scale{0, std::ceil(high / step) * step, {}};
    for (double tick = 0; tick <= scale.high + step / 2; tick += step)
        scale.ticks.push_back(tick);
    return scale;
}

}  // namespace

RangeLayout layoutRanges(const RangeData& data, const QRectF& area)
{
    RangeLayout layout;
    layout.scale = scaleOf(data);
    double label = 0;
    double text = 0;
    for (const RangeData::Row& row : data.rows) {
        label = std::max(label, (row.stage ? kDial : 0) + QFontMetricsF(labelFont()).horizontalAdvance(row.label));
        text = std::max(text, tabularWidth(textFont(), row.text));
    }
    layout.plot = area.adjusted(label + kGap + 4, 0, -text - kGap, -scaled(kAxis));
    const double pitch = data.rows.empty() ? scaled(kRow) : layout.plot.height() / static_cast<double>(data.rows.size());
    const auto xOf = [&](double value) { return layout.scale.position(value, layout.plot.left(), layout.plot.right()); };
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        const RangeData::Row& row = data.rows[i];
        const QRectF whole(area.left(), area.top() + pitch * static_cast<double>(i), area.width(), pitch);
        const double y = whole.center().y();
        layout.rows.push_back({whole, QRectF(area.left(), whole.top(), label + 2, pitch),
                               row.known ? QRectF(xOf(row.low), y - kBar / 2, std::max(2.0, xOf(row.high) - xOf(row.low)), kBar) : QRectF(),
                               QRectF(area.right() - text - 1, whole.top(), text + 1, pitch), row.known ? xOf(row.middle) : 0});
    }
    return layout;
}

RangeBars::RangeBars(QWidget* parent) : ChartCanvas(parent) { setData({}); }

void RangeBars::setData(RangeData shown)
{
    if (!shown.axisText)
        shown.axisText = [](double value) { return format::axisInteger(value); };
    m_data = std::move(shown);
    updateGeometry();
    invalidate();
}

QSize RangeBars::sizeHint() const { return {380, qRound(scaled(kRow) * static_cast<double>(m_data.rows.size()) + scaled(kAxis))}; }

void RangeBars::paintChart(QPainter& painter, const QRectF& area) const
{
    const RangeLayout layout = layoutRanges(m_data, area);
    painter.save();
    painter.setFont(theme().font(Type::Micro, QFont::Normal));
    for (const double tick : layout.scale.ticks) {
        const double x = std::round(layout.scale.position(tick, layout.plot.left(), layout.plot.right()));
        painter.fillRect(QRectF(x, layout.plot.top(), 1, layout.plot.height()), theme().color(Color::Grid));
        painter.setPen(theme().color(Color::Text3));
        drawTabular(painter, QRectF(x - 40, layout.plot.bottom() + 4, 80, 16), Qt::AlignHCenter | Qt::AlignVCenter, m_data.axisText(tick));
    }
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        const RangeData::Row& row = m_data.rows[i];
        const RangeLayout::Row& place = layout.rows[i];
        QRectF label = place.label;
        if (row.stage) {
            drawStageDial(painter, QRectF(label.left(), label.center().y() - 7, 14, 14), *row.stage);
            label.setLeft(label.left() + kDial);
        }
        painter.setFont(labelFont());
        painter.setPen(theme().color(Color::Text2));
        drawText(painter, label, Qt::AlignVCenter | Qt::AlignLeft, row.label);
        painter.setFont(textFont());
        painter.setPen(theme().color(row.known ? Color::Text : Color::Text3));
        drawTabular(painter, place.text, Qt::AlignVCenter | Qt::AlignRight, row.text);
        if (!row.known)
            continue;
        const QColor color = row.stage ? theme().stage(*row.stage) : theme().color(Color::Accent);
        paintBox(painter, place.bar, kBar / 2, withAlpha(color, 0.36));
        paintBox(painter, QRectF(place.middle - 2, place.bar.center().y() - 7, 4, 14), 2, color);
    }
    painter.restore();
}

std::vector<Mark> RangeBars::computeMarks(const QRectF& area) const
{
    const RangeLayout layout = layoutRanges(m_data, area);
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        Mark mark;
        mark.id = static_cast<int>(i);
        mark.shape.addRoundedRect(layout.rows[i].row.adjusted(-4, 2, 4, -2), 4, 4);
        mark.anchor = layout.rows[i].bar.isEmpty() ? layout.rows[i].row.center() : layout.rows[i].bar.center();
        mark.text = {m_data.rows[i].label, {}, {{tr("Median"), m_data.rows[i].text, {}, true}}};
        if (!m_data.rows[i].detail.isEmpty())
            mark.text.lines.push_back({m_data.rows[i].detail, {}, {}, false});
        marks.push_back(std::move(mark));
    }
    return marks;
}

ChartTable RangeBars::table() const
{
    ChartTable table{{QString(), tr("Median"), tr("Middle half")}, {}};
    for (const RangeData::Row& row : m_data.rows)
        table.rows.push_back(
            {row.label, row.text,
             row.known ? QStringLiteral("%1 – %2").arg(m_data.axisText(row.low), m_data.axisText(row.high)) : QString(format::kNoValue)});
    return table;
}

QString RangeBars::description() const
{
    QStringList parts;
    for (const RangeData::Row& row : m_data.rows)
        parts << row.label + u' ' + row.text;
    return parts.join(QStringLiteral(", "));
}

}  // namespace regia::ui
