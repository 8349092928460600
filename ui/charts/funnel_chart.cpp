// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funnel_chart.h"

#include <QFontMetricsF>
#include <cmath>

#include "ui/text/formats.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr double kHeading = 58;
constexpr double kBarShare = 0.56;
constexpr double kLeastPitch = 96;
constexpr double kOverhang = 3;
constexpr double kLabel = 16;

QFont nameFont() { return theme().font(Type::Small, QFont::DemiBold); }

QFont countFont()
{
    QFont font = theme().font(Type::Section);
    font.setPixelSize(qRound(17 * theme().textScale()));
    return font;
}

/// Thin diagonal lines, drawn as lines: a brush pattern would not scale in exports.
void hatch(QPainter& painter, const QRectF& rect, const QColor& color)
{
    constexpr double kStep = 6;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color, 1));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += kStep)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

}  // namespace

FunnelLayout layoutFunnel(const FunnelData& data, const QRectF& area)
{
    FunnelLayout layout;
    layout.baseline = std::floor(area.bottom() - 6);
    if (data.steps.empty())
        return layout;
    double largest = 1;
    for (const FunnelData::Step& step : data.steps)
        largest = std::max({largest, step.count, step.compared.value_or(0)});
    const auto count = static_cast<double>(data.steps.size());
    // The last band ends with its bar: one pitch less than bars, plus one bar.
    const double pitch = area.width() / (count - 1 + std::max(kBarShare, count > 1 ? 0.86 : 1.0));
    const double width = std::min(pitch * kBarShare, 84.0);
    const double room = std::max(8.0, layout.baseline - area.top() - scaled(kHeading) - 8);
    const auto topOf = [&](double value) { return layout.baseline - room * value / largest; };
    for (std::size_t i = 0; i < data.steps.size(); ++i) {
        const FunnelData::Step& step = data.steps[i];
        const double x = area.left() + pitch * static_cast<double>(i);
        FunnelLayout::Step place;
        place.heading = QRectF(x, area.top(), pitch - 6, scaled(kHeading));
        place.bar = QRectF(x, topOf(step.count), width, layout.baseline - topOf(step.count));
        if (step.compared)
            place.compared = topOf(*step.compared);
        if (i > 0) {
            const QRectF& before = layout.steps.back().bar;
            place.lost = QRectF(x, before.top(), width, std::max(0.0, place.bar.top() - before.top()));
            place.band = QPolygonF{before.topRight(), place.bar.topLeft(), {x, layout.baseline}, {before.right(), layout.baseline}};
            const QRectF gap(before.right(), before.top(), x - before.right(), layout.baseline - before.top());
            const double middle = (before.top() + place.bar.top()) / 2;
            place.passedLabel = QRectF(gap.left(), layout.baseline - scaled(26), gap.width(), scaled(kLabel));
            // Between low bars it stands above what passed, not on it.
            const double top = std::min(std::max(before.top() + 2, middle - scaled(34)), place.passedLabel.top() - scaled(kLabel));
            place.lostLabel = QRectF(gap.left(), top, gap.width(), scaled(kLabel));
        }
        layout.steps.push_back(place);
    }
    return layout;
}

FunnelChart::FunnelChart(QWidget* parent) : ChartCanvas(parent) {}

void FunnelChart::setData(FunnelData shown)
{
    m_data = std::move(shown);
    updateGeometry();
    invalidate();
}

QSize FunnelChart::minimumSizeHint() const
{
    return {qRound(scaled(kLeastPitch) * static_cast<double>(std::max<std::size_t>(2, m_data.steps.size()))), qRound(scaled(180))};
}

void FunnelChart::paintStep(QPainter& painter, const FunnelLayout::Step& place, std::size_t index) const
{
    const FunnelData::Step& step = m_data.steps[index];
    const bool worst = index > 0 && index == m_data.worst;
    if (!place.band.isEmpty()) {
        QPainterPath band;
        band.addPolygon(place.band);
        painter.fillPath(band, withAlpha(theme().color(Color::Accent), 0.16));
    }
    if (place.lost.height() > 0) {
        painter.fillRect(place.lost, theme().color(Color::Sunken));
        hatch(painter, place.lost, theme().color(Color::BorderStrong));
        painter.setPen(QPen(theme().color(worst ? Color::Negative : Color::BorderStrong), worst ? 1.5 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.lost.adjusted(0.5, 0.5, -0.5, 0));
    }
    paintBox(painter, place.bar, std::min(2.0, place.bar.height() / 2), theme().color(Color::Accent));
    if (place.compared) {
        QPen dashes(theme().color(Color::Text), 1.5, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({2, 1.4});
        painter.setPen(dashes);
        painter.drawLine(QPointF(place.bar.left() - kOverhang, *place.compared), QPointF(place.bar.right() + kOverhang, *place.compared));
    }
    painter.setFont(nameFont());
    painter.setPen(theme().color(Color::Text));
    drawText(painter, QRectF(place.heading.left(), place.heading.top(), place.heading.width(), scaled(18)),
             Qt::AlignVCenter | Qt::AlignLeft, step.name);
    painter.setFont(countFont());
    painter.drawText(QRectF(place.heading.left(), place.heading.top() + scaled(17), place.heading.width(), scaled(22)),
                     Qt::AlignVCenter | Qt::TextSingleLine, step.text);
    painter.setFont(theme().font(Type::Micro, QFont::Normal));
    painter.setPen(theme().color(Color::Text3));
    drawText(painter, QRectF(place.heading.left(), place.heading.top() + scaled(38), place.heading.width(), scaled(16)),
             Qt::AlignVCenter | Qt::AlignLeft, step.share);
    if (index == 0)
        return;
    painter.setPen(theme().color(worst ? Color::Negative : Color::Text2));
    drawTabular(painter, place.lostLabel, Qt::AlignHCenter | Qt::AlignVCenter, step.lost);
    painter.setFont(nameFont());
    painter.setPen(theme().color(Color::AccentText));
    drawTabular(painter, place.passedLabel, Qt::AlignHCenter | Qt::AlignVCenter, step.passed);
}

void FunnelChart::paintChart(QPainter& painter, const QRectF& area) const
{
    const FunnelLayout layout = layoutFunnel(m_data, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < layout.steps.size(); ++i)
        paintStep(painter, layout.steps[i], i);
    painter.fillRect(QRectF(area.left(), layout.baseline, area.width(), 1), theme().color(Color::Axis));
    painter.restore();
}

std::vector<Mark> FunnelChart::computeMarks(const QRectF& area) const
{
    const FunnelLayout layout = layoutFunnel(m_data, area);
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < layout.steps.size(); ++i) {
        const FunnelData::Step& step = m_data.steps[i];
        const FunnelLayout::Step& place = layout.steps[i];
        Mark reached;
        reached.id = static_cast<int>(i) * 2;
        reached.shape.addRect(place.bar);
        reached.anchor = place.bar.center();
        reached.text = {step.name, {}, {{step.share, step.text, theme().color(Color::Accent), true}}};
        if (step.compared)
            reached.text.lines.push_back({m_data.comparedName, step.comparedText, {}, false});
        marks.push_back(std::move(reached));
        if (place.lost.height() < 1)
            continue;
        Mark lost;
        lost.id = static_cast<int>(i) * 2 + 1;
        lost.shape.addRect(place.lost);
        lost.anchor = place.lost.center();
        lost.text = {tr("Did not go on to %1").arg(step.name), {}, {{tr("Lost here"), step.lost, {}, true}}};
        marks.push_back(std::move(lost));
    }
    return marks;
}

ChartTable FunnelChart::table() const
{
    ChartTable table{{tr("Step"), tr("Contacts"), tr("Of all"), tr("Of the step before"), tr("Lost")}, {}};
    const bool compares = std::any_of(m_data.steps.begin(), m_data.steps.end(), [](const auto& step) { return step.compared.has_value(); });
    if (compares)
        table.columns << m_data.comparedName;
    for (const FunnelData::Step& step : m_data.steps) {
        QStringList row{step.name, step.text, step.share, step.passed.isEmpty() ? QString(format::kNoValue) : step.passed, step.lost};
        if (compares)
            row << step.comparedText;
        table.rows.push_back(row);
    }
    return table;
}

QString FunnelChart::description() const
{
    QStringList parts;
    for (const FunnelData::Step& step : m_data.steps)
        parts << QStringLiteral("%1 %2").arg(step.name, step.text);
    return parts.join(QStringLiteral(" → "));
}

}  // namespace regia::ui
