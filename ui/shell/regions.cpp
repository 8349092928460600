// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/regions.h"

#include <QApplication>
#include <algorithm>

#include "ui/shell/page.h"
#include "ui/shell/page_header.h"
#include "ui/widgets/peek_panel.h"

namespace regia::ui {
namespace {

bool holds(const Region& region, const QWidget* widget)
{
    const auto isIn = [widget](const QWidget* root) { return root == widget || root->isAncestorOf(widget); };
    return widget != nullptr && isIn(region.root) && std::none_of(region.without.begin(), region.without.end(), isIn);
}

/// The first in it that Tab would come to; null if there is none.
QWidget* firstOf(const Region& region)
{
    QWidget* widget = region.root;
    do {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
        if (takesTab && holds(region, widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != region.root);
    return nullptr;
}

}  // namespace

QList<Region> regionsOf(QWidget* sidebar, Page* page)
{
    QList<Region> regions;
    if (sidebar->isVisible())
        regions.push_back({sidebar, {}});
    if (page == nullptr)
        return regions;
    QList<QWidget*> parts{&page->header()};
    for (PeekPanel* panel : page->findChildren<PeekPanel*>())
        if (panel->isVisible())
            parts << panel;
    regions.push_back({parts.front(), {}});
    regions.push_back({page, parts});
    for (QWidget* panel : parts.mid(1))
        regions.push_back({panel, {}});
    return regions;
}

void focusNextRegion(const QList<Region>& regions, bool forward)
{
    const QWidget* focused = QApplication::focusWidget();
    const qsizetype count = regions.size();
    qsizetype at = forward ? -1 : count;
    for (qsizetype i = 0; i < count; ++i)
        if (holds(regions[i], focused))
            at = i;
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype next = (at + (forward ? step : -step) + 2 * count) % count;
        if (QWidget* target = firstOf(regions[next]))
            return target->setFocus(Qt::TabFocusReason);
    }
}

}  // namespace regia::ui
