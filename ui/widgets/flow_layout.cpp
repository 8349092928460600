// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>
#include <utility>

namespace regia::ui {

FlowLayout::FlowLayout(QWidget* parent, int horizontalSpacing, int verticalSpacing)
    : QLayout(parent), m_horizontal(horizontalSpacing), m_vertical(verticalSpacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }
QLayoutItem* FlowLayout::itemAt(int index) const { return m_items.value(index); }
QLayoutItem* FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }
int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    std::vector<std::pair<QLayoutItem*, QSize>> line;
    int x = inside.x();
    int y = inside.y();
    int height = 0;
    const auto breakLine = [&] {
        int at = inside.x();
        for (const auto& [item, size] : line) {
            if (move)
                item->setGeometry(QRect(QPoint(at, y + (height - size.height()) / 2), size));
            at += size.width() + m_horizontal;
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(inside.width(), item->minimumSize().width()), QWIDGETSIZE_MAX));
        if (!line.empty() && x + size.width() > inside.right() + 1) {
            breakLine();
            y += height + m_vertical;
            x = inside.x();
            height = 0;
        }
        line.emplace_back(item, size);
        x += size.width() + m_horizontal;
        height = std::max(height, size.height());
    }
    breakLine();
    return y + height - rect.y() + contentsMargins().bottom();
}

}  // namespace regia::ui
