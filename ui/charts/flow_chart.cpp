// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flow_chart.h"

#include <QFontMetricsF>
#include <cmath>
#include <numeric>

#include "ui/charts/axis.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr double kBar = 12;
constexpr double kTitle = 20;
constexpr double kGap = 12;
constexpr double kLabelGap = 10;
constexpr double kLine = 16;

QFont nameFont() { return theme().font(Type::Small, QFont::Medium); }
QFont countFont() { return theme().font(Type::Small); }

double leftRoom(const FlowData& data)
{
    double width = 0;
    for (const FlowData::Node& node : data.left)
        width = std::max(width, QFontMetricsF(nameFont()).horizontalAdvance(node.name) + tabularWidth(countFont(), node.text) + 8);
    return width + kLabelGap;
}

double rightRoom(const FlowData& data)
{
    double width = 0;
    for (const FlowData::Node& node : data.right) {
        const double delta = node.delta ? deltaWidth(countFont(), *node.delta) + 8 : 0;
        width = std::max(width, QFontMetricsF(nameFont()).horizontalAdvance(node.name) + tabularWidth(countFont(), node.text) + delta + 8);
    }
    return width + kLabelGap;
}

std::vector<FlowLayout::Node> placeNodes(const std::vector<FlowData::Node>& nodes, double x, const QRectF& area, double unit)
{
    std::vector<FlowLayout::Node> placed;
    double total = 0;
    for (const FlowData::Node& node : nodes)
        total += std::max(1.0, node.count * unit);
    const double gap = nodes.size() > 1 ? std::min(kGap * 3, (area.height() - total) / static_cast<double>(nodes.size() - 1)) : 0;
    double y = area.top();
    std::vector<double> lines;  // centres of the lines of the labels: a label of two lines takes the room of two
    for (const FlowData::Node& node : nodes) {
        const double height = std::max(1.0, node.count * unit);
        FlowLayout::Node place;
        place.rect = QRectF(x, y, kBar, height);
        place.twoLines = height >= 2 * scaled(kLine) - 4;
        placed.push_back(place);
        const double centre = place.rect.center().y();
        if (place.twoLines)
            lines.insert(lines.end(), {centre - scaled(kLine) / 2, centre + scaled(kLine) / 2});
        else
            lines.push_back(centre);
        y += height + gap;
    }
    lines = spread(lines, scaled(kLine) + 2, area.top() - 4, area.bottom() + 4);
    auto line = lines.begin();
    for (FlowLayout::Node& place : placed) {
        place.labelCentre = place.twoLines ? std::midpoint(line[0], line[1]) : line[0];
        line += place.twoLines ? 2 : 1;
    }
    return placed;
}

/// Bands leave a node in the order of where they go, and arrive in the order of where they come from: fewest crossings.
void placeLinks(const FlowData& data, FlowLayout& layout, double unit)
{
    std::vector<std::size_t> order(data.links.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    layout.links.resize(data.links.size());
    std::vector<double> used(data.left.size(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return data.links[a].to < data.links[b].to; });
    for (const std::size_t i : order) {
        const FlowData::Link& link = data.links[i];
        FlowLayout::Link& place = layout.links[i];
        place.link = i;
        place.fromX = layout.left[link.from].rect.right();
        place.fromTop = layout.left[link.from].rect.top() + used[link.from];
        place.fromBottom = place.fromTop + std::max(1.0, link.count * unit);
        used[link.from] += link.count * unit;
    }
    used.assign(data.right.size(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return data.links[a].from < data.links[b].from; });
    for (const std::size_t i : order) {
        const FlowData::Link& link = data.links[i];
        FlowLayout::Link& place = layout.links[i];
        place.toX = layout.right[link.to].rect.left();
        place.toTop = layout.right[link.to].rect.top() + used[link.to];
        place.toBottom = place.toTop + std::max(1.0, link.count * unit);
        used[link.to] += link.count * unit;
    }
    std::stable_sort(layout.links.begin(), layout.links.end(), [&](const auto& a, const auto& b) {
        const FlowData::Link& first = data.links[a.link];
        const FlowData::Link& second = data.links[b.link];
        return first.stays != second.stays ? first.stays : first.count > second.count;
    });
}

}  // namespace

QPainterPath FlowLayout::Link::path() const
{
    const double bend = (toX - fromX) / 2;
    QPainterPath path(QPointF(fromX, fromTop));
    path.cubicTo(fromX + bend, fromTop, toX - bend, toTop, toX, toTop);
    path.lineTo(toX, toBottom);
    path.cubicTo(toX - bend, toBottom, fromX + bend, fromBottom, fromX, fromBottom);
    path.closeSubpath();
    return path;
}

FlowLayout layoutFlow(const FlowData& data, const QRectF& area)
{
    FlowLayout layout;
    if (data.left.empty() || data.right.empty())
        return layout;
    const QRectF inside = area.adjusted(0, scaled(kTitle), 0, -2);
    const auto sum = [](const std::vector<FlowData::Node>& nodes) {
        return std::accumulate(nodes.begin(), nodes.end(), 0.0,
                               [](double total, const FlowData::Node& node) { return total + node.count; });
    };
    const auto gaps = [](const std::vector<FlowData::Node>& nodes) { return kGap * static_cast<double>(nodes.size() - 1); };
    // One scale for both sides: bands keep their width.
    const double unit = std::max(0.0, std::min((inside.height() - gaps(data.left)) / std::max(1.0, sum(data.left)),
                                               (inside.height() - gaps(data.right)) / std::max(1.0, sum(data.right))));
    layout.left = placeNodes(data.left, area.left() + leftRoom(data), inside, unit);
    layout.right = placeNodes(data.right, area.right() - rightRoom(data) - kBar, inside, unit);
    placeLinks(data, layout, unit);
    return layout;
}

FlowChart::FlowChart(QWidget* parent) : ChartCanvas(parent) {}

void FlowChart::setData(FlowData shown)
{
    m_data = std::move(shown);
    invalidate();
}

QColor FlowChart::tintOf(const FlowData::Link& link) const { return withAlpha(m_data.left[link.from].color, link.stays ? 0.15 : 0.5); }

void FlowChart::paintNodes(QPainter& painter, const QRectF& area, const FlowLayout& layout) const
{
    for (std::size_t i = 0; i < layout.left.size(); ++i) {
        const FlowLayout::Node& place = layout.left[i];
        const FlowData::Node& node = m_data.left[i];
        paintBox(painter, place.rect, std::min(2.0, place.rect.height() / 2), node.color);
        QRectF line(area.left(), place.labelCentre - scaled(kLine) / 2, place.rect.left() - kLabelGap - area.left(), scaled(kLine));
        painter.setFont(countFont());
        painter.setPen(theme().color(Color::Text2));
        drawTabular(painter, place.twoLines ? line.translated(0, scaled(kLine) / 2) : line, Qt::AlignRight | Qt::AlignVCenter, node.text);
        if (place.twoLines)
            line.translate(0, -scaled(kLine) / 2);
        else
            line.setRight(line.right() - tabularWidth(countFont(), node.text) - 6);
        painter.setFont(nameFont());
        painter.setPen(theme().color(Color::Text));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, node.name);
    }
    for (std::size_t i = 0; i < layout.right.size(); ++i) {
        const FlowLayout::Node& place = layout.right[i];
        const FlowData::Node& node = m_data.right[i];
        paintBox(painter, place.rect, std::min(2.0, place.rect.height() / 2), node.color);
        QRectF line(place.rect.right() + kLabelGap, place.labelCentre - scaled(kLine) / 2 - (place.twoLines ? scaled(kLine) / 2 : 0),
                    area.right() - place.rect.right() - kLabelGap, scaled(kLine));
        painter.setFont(nameFont());
        painter.setPen(theme().color(Color::Text));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, node.name);
        if (place.twoLines)
            line.translate(0, scaled(kLine));
        else
            line.setLeft(line.left() + QFontMetricsF(nameFont()).horizontalAdvance(node.name) + 6);
        painter.setFont(countFont());
        painter.setPen(theme().color(Color::Text2));
        drawTabular(painter, line, Qt::AlignLeft | Qt::AlignVCenter, node.text);
        if (node.delta)
            drawDelta(painter, line.adjusted(tabularWidth(countFont(), node.text) + 8, 0, 60, 0), *node.delta);
    }
}

void FlowChart::paintChart(QPainter& painter, const QRectF& area) const
{
    const FlowLayout layout = layoutFlow(m_data, area);
    if (layout.left.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(Type::Micro, QFont::Normal));
    painter.setPen(theme().color(Color::Text3));
    painter.drawText(QRectF(area.left(), area.top(), layout.left.front().rect.right() - area.left(), scaled(16)),
                     Qt::AlignRight | Qt::AlignVCenter, m_data.leftTitle);
    painter.drawText(QRectF(layout.right.front().rect.left(), area.top(), area.right() - layout.right.front().rect.left(), scaled(16)),
                     Qt::AlignLeft | Qt::AlignVCenter, m_data.rightTitle);
    for (const FlowLayout::Link& link : layout.links)
        painter.fillPath(link.path(), tintOf(m_data.links[link.link]));
    paintNodes(painter, area, layout);
    painter.restore();
}

void FlowChart::paintHover(QPainter& painter, const Mark& mark) const
{
    const FlowLayout layout = layoutFlow(m_data, QRectF(rect()));
    const auto concerns = [&](const FlowLayout::Link& place) {
        const FlowData::Link& link = m_data.links[place.link];
        if (mark.id >= kFirstRight)
            return link.to == static_cast<std::size_t>(mark.id - kFirstRight);
        if (mark.id >= kFirstLeft)
            return link.from == static_cast<std::size_t>(mark.id - kFirstLeft);
        return place.link == static_cast<std::size_t>(mark.id);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = layout.left.front().rect.right();
    painter.fillRect(QRectF(left, scaled(kTitle), layout.right.front().rect.left() - left, height() - scaled(kTitle)),
                     withAlpha(theme().color(Color::Surface), 0.75));
    for (const FlowLayout::Link& place : layout.links)
        if (concerns(place))
            painter.fillPath(place.path(),
                             withAlpha(m_data.left[m_data.links[place.link].from].color, m_data.links[place.link].stays ? 0.3 : 0.7));
    painter.restore();
}

std::vector<Mark> FlowChart::computeMarks(const QRectF& area) const
{
    const FlowLayout layout = layoutFlow(m_data, area);
    std::vector<Mark> marks;
    for (const FlowLayout::Link& place : layout.links) {
        const FlowData::Link& link = m_data.links[place.link];
        Mark mark;
        mark.id = static_cast<int>(place.link);
        mark.shape = place.path();
        mark.anchor = QPointF((place.fromX + place.toX) / 2, (place.fromTop + place.fromBottom + place.toTop + place.toBottom) / 4);
        const QString title = link.stays ? tr("Stayed in %1").arg(m_data.left[link.from].name)
                                         : tr("%1 to %2").arg(m_data.left[link.from].name, m_data.right[link.to].name);
        mark.text = {title, {}, {{tr("Contacts"), link.text, m_data.left[link.from].color, true}}};
        marks.push_back(std::move(mark));
    }
    const auto addNodes = [&](const std::vector<FlowData::Node>& nodes, const std::vector<FlowLayout::Node>& places, int first,
                              const QString& when) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            Mark mark;
            mark.id = first + static_cast<int>(i);
            mark.shape.addRect(places[i].rect.adjusted(-3, 0, 3, 0));
            mark.anchor = places[i].rect.center();
            mark.text = {nodes[i].name, when, {{tr("Contacts"), nodes[i].text, nodes[i].color, true}}};
            if (nodes[i].delta)
                mark.text.lines.push_back({nodes[i].delta->previous, spoken(*nodes[i].delta), {}, false});
            marks.push_back(std::move(mark));
        }
    };
    addNodes(m_data.left, layout.left, kFirstLeft, m_data.leftTitle);
    addNodes(m_data.right, layout.right, kFirstRight, m_data.rightTitle);
    return marks;
}

ChartTable FlowChart::table() const
{
    ChartTable table{{tr("From"), tr("To"), tr("Contacts")}, {}};
    for (const FlowData::Link& link : m_data.links)
        table.rows.push_back({m_data.left[link.from].name, m_data.right[link.to].name, link.text});
    return table;
}

QString FlowChart::description() const
{
    const FlowData::Link* largest = nullptr;
    for (const FlowData::Link& link : m_data.links)
        if (!link.stays && (largest == nullptr || link.count > largest->count))
            largest = &link;
    if (largest == nullptr)
        return tr("Nobody moved.");
    return tr("Largest move: %1 to %2, %3 contacts.").arg(m_data.left[largest->from].name, m_data.right[largest->to].name, largest->text);
}

}  // namespace regia::ui
