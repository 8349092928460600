// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/transition_matrix.h"

#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

constexpr double kHeading = 30;
constexpr double kNames = 82;
constexpr double kMovedOn = 68;
/// Half of a row or more is the deepest shade.
constexpr double kDeepest = 0.5;

}  // namespace

TransitionLayout layoutTransitions(const QRectF& area)
{
    TransitionLayout layout;
    const auto count = static_cast<double>(model::kStageCount);
    const double cell = std::max(24.0, (area.width() - scaled(kNames) - scaled(kMovedOn)) / count);
    const double row = std::max(20.0, (area.height() - scaled(kHeading)) / count);
    layout.corner = QRectF(area.left(), area.top(), scaled(kNames), scaled(kHeading));
    const double right = area.left() + scaled(kNames) + cell * count;
    layout.movedOnHeading = QRectF(right, area.top(), area.right() - right, scaled(kHeading));
    for (std::size_t i = 0; i < model::kStageCount; ++i) {
        const double x = area.left() + scaled(kNames) + cell * static_cast<double>(i);
        const double y = area.top() + scaled(kHeading) + row * static_cast<double>(i);
        layout.columns[i] = QRectF(x, area.top(), cell, scaled(kHeading));
        layout.rows[i] = QRectF(area.left(), y, scaled(kNames), row);
        layout.movedOn[i] = QRectF(right, y, area.right() - right, row);
        for (std::size_t j = 0; j < model::kStageCount; ++j)
            layout.cells[i][j] = QRectF(area.left() + scaled(kNames) + cell * static_cast<double>(j), y, cell, row);
    }
    return layout;
}

TransitionMatrix::TransitionMatrix(QWidget* parent) : ChartCanvas(parent) {}

void TransitionMatrix::setData(TransitionData shown)
{
    m_data = std::move(shown);
    invalidate();
}

void TransitionMatrix::paintCell(QPainter& painter, const QRectF& rect, std::size_t from, std::size_t to) const
{
    const TransitionData::Cell& cell = m_data.cells[from][to];
    painter.setPen(theme().color(Color::Text3));
    if (from != to && cell.share.value_or(0) >= 0.005) {
        const double depth = std::min(1.0, 0.12 + *cell.share / kDeepest * 0.72);
        painter.fillRect(rect.adjusted(1, 1, -1, -1), theme().sequential(depth));
        painter.setPen(theme().inkOnSequential(depth));
    }
    drawTabular(painter, rect, Qt::AlignHCenter | Qt::AlignVCenter, cell.text);
}

void TransitionMatrix::paintChart(QPainter& painter, const QRectF& area) const
{
    const TransitionLayout layout = layoutTransitions(area);
    painter.save();
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Color::Text2));
    drawText(painter, layout.corner, Qt::AlignVCenter | Qt::AlignLeft, tr("From \\ to"));
    drawText(painter, layout.movedOnHeading, Qt::AlignVCenter | Qt::AlignRight, tr("Moved on"));
    for (const model::Stage stage : model::kStages) {
        const auto i = static_cast<std::size_t>(stage);
        drawStageDial(painter, QRectF(layout.columns[i].center() - QPointF(8, 8), QSizeF(16, 16)), stage);
        painter.fillRect(QRectF(area.left(), layout.rows[i].top(), area.width(), 1),
                         theme().color(i == 0 ? Color::Border : Color::BorderSoft));
        painter.setFont(theme().font(Type::Small, QFont::Medium));
        painter.setPen(theme().color(Color::Text));
        drawText(painter, layout.rows[i], Qt::AlignVCenter | Qt::AlignLeft, words::stage(stage));
        painter.setFont(theme().font(Type::Small, QFont::DemiBold));
        drawTabular(painter, layout.movedOn[i], Qt::AlignVCenter | Qt::AlignRight, m_data.movedOn[i]);
        painter.setFont(theme().font(Type::Small));
        for (std::size_t to = 0; to < model::kStageCount; ++to)
            paintCell(painter, layout.cells[i][to], i, to);
    }
    painter.restore();
}

std::vector<Mark> TransitionMatrix::computeMarks(const QRectF& area) const
{
    const TransitionLayout layout = layoutTransitions(area);
    std::vector<Mark> marks;
    for (std::size_t from = 0; from < model::kStageCount; ++from)
        for (std::size_t to = 0; to < model::kStageCount; ++to) {
            const TransitionData::Cell& cell = m_data.cells[from][to];
            Mark mark;
            mark.id = static_cast<int>(from * model::kStageCount + to);
            mark.shape.addRect(layout.cells[from][to].adjusted(1, 1, -1, -1));
            mark.anchor = layout.cells[from][to].center();
            mark.opens = cell.count > 0;
            mark.text = {tr("%1 to %2").arg(words::stage(model::kStages[from]), words::stage(model::kStages[to])),
                         {},
                         {{cell.text, cell.countText, {}, true}}};
            marks.push_back(std::move(mark));
        }
    return marks;
}

ChartTable TransitionMatrix::table() const
{
    ChartTable table;
    table.columns << tr("From \\ to");
    for (const model::Stage stage : model::kStages)
        table.columns << words::stage(stage);
    table.columns << tr("Moved on");
    for (std::size_t from = 0; from < model::kStageCount; ++from) {
        QStringList row{words::stage(model::kStages[from])};
        for (const TransitionData::Cell& cell : m_data.cells[from])
            row << cell.text;
        table.rows.push_back(row << m_data.movedOn[from]);
    }
    return table;
}

QString TransitionMatrix::description() const
{
    QStringList parts;
    for (std::size_t from = 0; from < model::kStageCount; ++from)
        parts << tr("%1: %2 moved on").arg(words::stage(model::kStages[from]), m_data.movedOn[from]);
    return parts.join(QStringLiteral("; "));
}

}  // namespace regia::ui
