// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_list.h"

#include <QFontMetricsF>

#include "ui/theme/look.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

constexpr double kRow = 24;
constexpr double kBar = 7;
constexpr double kGap = 10;
constexpr double kDial = 22;

QFont rowFont(bool strong) { return theme().font(Type::Small, strong ? QFont::DemiBold : QFont::Normal); }
QFont valueFont() { return theme().font(Type::Small, QFont::DemiBold); }
QFont asideFont() { return theme().font(Type::Micro, QFont::Normal); }

/// A bar that goes on beyond the scale: two slanted gaps in its last part.
void paintCut(QPainter& painter, const QRectF& bar)
{
    paintBox(painter, bar, 2.5, theme().color(Color::Border));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Color::Surface), 2));
    for (const double back : {28.0, 22.0})
        painter.drawLine(QPointF(bar.right() - back - 3, bar.bottom() + 2), QPointF(bar.right() - back + 3, bar.top() - 2));
    painter.restore();
}

double markWidth(const BarListData::Row& row) { return row.stage ? kDial : 0; }

}  // namespace

BarListLayout layoutBarList(const BarListData& data, const QRectF& area)
{
    BarListLayout layout;
    double label = 0;
    double text = 0;
    double aside = 0;
    double largest = data.whole.value_or(0);
    for (const BarListData::Row& row : data.rows) {
        label = std::max(label, markWidth(row) + QFontMetricsF(rowFont(row.strong)).horizontalAdvance(row.label) + 1);
        text = std::max(text, tabularWidth(valueFont(), row.text));
        aside = std::max(aside, tabularWidth(asideFont(), row.aside));
        if (!data.whole)
            largest = std::max(largest, row.value);
    }
    label = std::min(label, area.width() * data.labelShare);
    const double asideRoom = aside > 0 ? aside + kGap : 0;
    const double barLeft = area.left() + label + kGap;
    const double barRight = std::max(barLeft + 8, area.right() - asideRoom - text - kGap);
    const double pitch =
        data.rows.empty() ? scaled(kRow)
                          : std::min(scaled(kRow) * 1.5, std::max(scaled(kRow) - 4, area.height() / static_cast<double>(data.rows.size())));
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        const QRectF row(area.left(), area.top() + pitch * static_cast<double>(i), area.width(), pitch);
        const double y = row.center().y() - kBar / 2;
        const double share = largest > 0 ? std::clamp(data.rows[i].value / largest, 0.0, 1.0) : 0;
        const double width = data.rows[i].value > 0 ? std::max(2.0, (barRight - barLeft) * share) : 0;
        layout.rows.push_back({row, QRectF(area.left(), row.top(), label, pitch), QRectF(barLeft, y, width, kBar),
                               QRectF(barLeft, y, barRight - barLeft, kBar), QRectF(barRight + kGap, row.top(), text, pitch),
                               QRectF(area.right() - aside, row.top(), aside, pitch)});
    }
    return layout;
}

BarList::BarList(QWidget* parent) : ChartCanvas(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void BarList::setData(BarListData shown)
{
    m_data = std::move(shown);
    updateGeometry();
    invalidate();
}

QSize BarList::sizeHint() const { return {280, qRound(scaled(kRow) * static_cast<double>(std::max<std::size_t>(1, m_data.rows.size())))}; }

void BarList::paintChart(QPainter& painter, const QRectF& area) const
{
    const BarListLayout layout = layoutBarList(m_data, area);
    painter.save();
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        const BarListData::Row& row = m_data.rows[i];
        const BarListLayout::Row& place = layout.rows[i];
        QRectF label = place.label;
        if (row.stage) {
            drawStageDial(painter, QRectF(label.left(), label.center().y() - 7, 14, 14), *row.stage);
            label.setLeft(label.left() + kDial);
        }
        painter.setFont(rowFont(row.strong));
        painter.setPen(theme().color(row.strong ? Color::Text : Color::Text2));
        drawText(painter, label, Qt::AlignVCenter | Qt::AlignLeft, row.label);
        if (m_data.tracks)
            paintBox(painter, place.track, 2.5, theme().color(Color::BorderSoft));
        const QColor color = row.color.value_or(row.stage ? theme().stage(*row.stage) : theme().color(Color::Accent));
        if (row.cut)
            paintCut(painter, place.track);
        else if (place.bar.width() > 0)
            paintBox(painter, place.bar, std::min(2.5, place.bar.width() / 2), color);
        painter.setFont(valueFont());
        painter.setPen(theme().color(Color::Text));
        drawTabular(painter, place.text.adjusted(-1, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight, row.text);
        painter.setFont(asideFont());
        painter.setPen(theme().color(Color::Text3));
        drawTabular(painter, place.aside.adjusted(-1, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight, row.aside);
    }
    painter.restore();
}

std::vector<Mark> BarList::computeMarks(const QRectF& area) const
{
    const BarListLayout layout = layoutBarList(m_data, area);
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        const BarListData::Row& row = m_data.rows[i];
        Mark mark;
        mark.id = static_cast<int>(i);
        mark.shape.addRoundedRect(layout.rows[i].row.adjusted(-4, 1, 4, -1), 4, 4);
        mark.anchor = layout.rows[i].bar.center();
        mark.text = {row.label, row.aside, {{QString(), row.text, {}, true}}};
        mark.opens = row.opens;
        marks.push_back(std::move(mark));
    }
    return marks;
}

ChartTable BarList::table() const
{
    ChartTable table{{QString(), tr("Value")}, {}};
    const bool hasAside = std::any_of(m_data.rows.begin(), m_data.rows.end(), [](const auto& row) { return !row.aside.isEmpty(); });
    if (hasAside)
        table.columns << tr("Share");
    for (const BarListData::Row& row : m_data.rows)
        table.rows.push_back(hasAside ? QStringList{row.label, row.text, row.aside} : QStringList{row.label, row.text});
    return table;
}

QString BarList::description() const
{
    QStringList parts;
    for (const BarListData::Row& row : m_data.rows)
        parts << row.label + u' ' + row.text;
    return parts.join(QStringLiteral("; "));
}

}  // namespace regia::ui
