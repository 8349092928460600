// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lifecycle_strip.h"

#include <QFontMetricsF>
#include <cmath>

#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

constexpr double kColumn = 108;
constexpr double kHeading = 60;
constexpr double kReturnRoom = 24;
constexpr std::size_t kLast = model::kStageCount - 1;

QFont numberFont()
{
    QFont font = theme().font(Type::Kpi);
    font.setPixelSize(qRound(20 * theme().textScale()));
    return font;
}

QPainterPath columnPath(const QRectF& rect)
{
    constexpr double kRadius = 2;
    QPainterPath rounded;
    rounded.addRoundedRect(rect.adjusted(0, 0, 0, 2 * kRadius), kRadius, kRadius);
    QPainterPath clip;
    clip.addRect(rect);
    return rounded.intersected(clip);
}

}  // namespace

LifecycleLayout layoutLifecycle(const LifecycleData& data, const QRectF& area)
{
    LifecycleLayout layout;
    const double width = std::min(scaled(kColumn), area.width() / 8);
    const double pitch = (area.width() - width) / kLast;
    layout.baseline = std::floor(area.bottom() - scaled(kReturnRoom));
    layout.returnLine = layout.baseline + scaled(14);
    const double room = std::max(8.0, layout.baseline - area.top() - scaled(kHeading) - 4);
    double largest = 1;
    for (const LifecycleData::Column& column : data.columns)
        largest = std::max(largest, column.count);
    const auto heightOf = [&](double count) { return count <= 0 ? 0 : std::max(1.0, room * count / largest); };
    for (std::size_t i = 0; i < model::kStageCount; ++i) {
        const double x = area.left() + pitch * static_cast<double>(i);
        const double height = heightOf(data.columns[i].count);
        // The last heading may be wider than its column: it ends where the strip ends.
        layout.headings[i] = QRectF(x, area.top(), i == kLast ? area.right() - x : pitch - 8, scaled(kHeading));
        layout.columns[i] = QRectF(x, layout.baseline - height, width, height);
    }
    for (std::size_t i = 0; i < kLast; ++i) {
        const double height = heightOf(data.moves[i].count);
        const double x = layout.columns[i].right();
        layout.bands[i] = QRectF(x, layout.baseline - height, pitch - width, height);
        layout.labels[i] = QRectF(x, layout.bands[i].top() - scaled(19), pitch - width, scaled(18));
    }
    return layout;
}

LifecycleStrip::LifecycleStrip(QWidget* parent) : ChartCanvas(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); }

void LifecycleStrip::setData(LifecycleData shown)
{
    m_data = std::move(shown);
    invalidate();
}

void LifecycleStrip::paintHeading(QPainter& painter, const QRectF& rect, model::Stage stage) const
{
    const LifecycleData::Column& column = m_data.columns[static_cast<std::size_t>(stage)];
    drawStageDial(painter, QRectF(rect.left(), rect.top() + scaled(10) - 8, 16, 16), stage);
    painter.setFont(theme().font(Type::Strong));
    painter.setPen(theme().color(Color::Text));
    drawText(painter, QRectF(rect.left() + 22, rect.top(), rect.width() - 22, scaled(20)), Qt::AlignVCenter | Qt::AlignLeft,
             words::stage(stage));
    painter.setFont(numberFont());
    const double number = QFontMetricsF(painter.font()).horizontalAdvance(column.text);
    painter.drawText(QRectF(rect.left(), rect.top() + scaled(20), rect.width(), scaled(26)), Qt::AlignVCenter | Qt::TextSingleLine,
                     column.text);
    if (column.delta) {
        painter.setFont(theme().font(Type::Micro));
        drawDelta(painter, QRectF(rect.left() + number + 8, rect.top() + scaled(23), rect.width() - number - 8, scaled(22)), *column.delta);
    }
    painter.setFont(theme().font(Type::Micro, QFont::Normal));
    painter.setPen(theme().color(Color::Text3));
    drawText(painter, QRectF(rect.left(), rect.top() + scaled(45), rect.width(), scaled(15)), Qt::AlignVCenter | Qt::AlignLeft,
             column.share);
}

void LifecycleStrip::paintReturns(QPainter& painter, const LifecycleLayout& layout) const
{
    if (m_data.returnsText.isEmpty())
        return;
    const auto centre = [&](model::Stage stage) { return std::round(layout.columns[static_cast<std::size_t>(stage)].center().x()) + 0.5; };
    const double to = centre(model::Stage::Purchase);
    const double y = layout.returnLine + 0.5;
    const QColor line = theme().color(Color::Axis);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(line, 1));
    for (const model::Stage stage : {model::Stage::Use, model::Stage::Questions, model::Stage::Nurture})
        painter.drawLine(QPointF(centre(stage), layout.baseline + 1), QPointF(centre(stage), y));
    painter.drawLine(QPointF(to, y), QPointF(centre(model::Stage::Nurture), y));
    painter.drawLine(QPointF(to, y), QPointF(to, layout.baseline + 8));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Color::Text3));
    painter.drawPolygon(QPolygonF{{to - 4, layout.baseline + 9}, {to + 4, layout.baseline + 9}, {to, layout.baseline + 2}});
    painter.setFont(theme().font(Type::Micro));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(m_data.returnsText) + 14;
    const double middle = (to + centre(model::Stage::Nurture)) / 2 + 26;
    const QRectF label(middle - width / 2, y - scaled(8), width, scaled(16));
    painter.fillRect(label, theme().color(Color::Surface));
    painter.setPen(theme().color(Color::Text2));
    painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, m_data.returnsText);
}

void LifecycleStrip::paintChart(QPainter& painter, const QRectF& area) const
{
    const LifecycleLayout layout = layoutLifecycle(m_data, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const model::Stage stage : model::kStages) {
        const auto i = static_cast<std::size_t>(stage);
        paintHeading(painter, layout.headings[i], stage);
        painter.fillPath(columnPath(layout.columns[i]), theme().stage(stage));
    }
    for (std::size_t i = 0; i < kLast; ++i) {
        painter.fillRect(layout.bands[i], withAlpha(theme().stage(model::kStages[i]), 0.38));
        painter.setFont(theme().font(Type::Small));
        painter.setPen(theme().color(Color::Text2));
        if (!m_data.moves[i].text.isEmpty())
            drawTabular(painter, layout.labels[i], Qt::AlignHCenter | Qt::AlignVCenter, m_data.moves[i].text + QStringLiteral(" →"));
    }
    painter.fillRect(QRectF(area.left(), layout.baseline, area.width(), 1), theme().color(Color::Axis));
    paintReturns(painter, layout);
    painter.restore();
}

std::vector<Mark> LifecycleStrip::computeMarks(const QRectF& area) const
{
    const LifecycleLayout layout = layoutLifecycle(m_data, area);
    std::vector<Mark> marks;
    for (const model::Stage stage : model::kStages) {
        const auto i = static_cast<std::size_t>(stage);
        const LifecycleData::Column& column = m_data.columns[i];
        Mark mark;
        mark.id = static_cast<int>(i);
        mark.shape = columnPath(layout.columns[i]);
        // The number above is the column's too.
        mark.shape.addRect(QRectF(layout.headings[i].topLeft(), QSizeF(layout.columns[i].width(), scaled(kHeading))));
        mark.anchor = layout.columns[i].center();
        mark.text = {words::stage(stage), {}, {{column.share, column.text, theme().stage(stage), true}}};
        if (column.delta)
            mark.text.lines.push_back({column.delta->previous, spoken(*column.delta), {}, false});
        marks.push_back(std::move(mark));
        if (i == kLast || m_data.moves[i].text.isEmpty())
            continue;
        Mark move;
        move.id = kFirstMove + static_cast<int>(i);
        move.shape.addRect(layout.bands[i].united(layout.labels[i]));
        move.anchor = layout.bands[i].center();
        move.text = {tr("%1 to %2").arg(words::stage(stage), words::stage(model::kStages[i + 1])),
                     {},
                     {{tr("Moved on"), m_data.moves[i].text, {}, true}}};
        marks.push_back(std::move(move));
    }
    if (!m_data.returnsText.isEmpty()) {
        Mark mark;
        mark.id = kReturns;
        const double left = layout.columns[static_cast<std::size_t>(model::Stage::Purchase)].center().x();
        mark.shape.addRect(QRectF(left, layout.returnLine - 8, layout.columns[kLast].center().x() - left, 18));
        mark.anchor = mark.shape.boundingRect().center();
        mark.text = {m_data.returnsText, {}, {}};
        mark.opens = false;
        marks.push_back(std::move(mark));
    }
    return marks;
}

ChartTable LifecycleStrip::table() const
{
    ChartTable table{{tr("Stage"), tr("Contacts"), tr("Share"), tr("Moved on")}, {}};
    for (const model::Stage stage : model::kStages) {
        const auto i = static_cast<std::size_t>(stage);
        table.rows.push_back(
            {words::stage(stage), m_data.columns[i].text, m_data.columns[i].share, i < kLast ? m_data.moves[i].text : QString()});
    }
    return table;
}

QString LifecycleStrip::description() const
{
    QStringList parts;
    for (const model::Stage stage : model::kStages)
        parts << words::stage(stage) + u' ' + m_data.columns[static_cast<std::size_t>(stage)].text;
    return parts.join(QStringLiteral(", ")) + (m_data.returnsText.isEmpty() ? QString() : QStringLiteral(". ") + m_data.returnsText);
}

}  // namespace regia::ui
