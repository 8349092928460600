// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include "ui/charts/chart_canvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace regia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::ChartMenu)
};

/// The key is the chart's own while it has the focus: the menu only tells it.
QString withKey(const QString& text, const QKeySequence& key) { return text + u'\t' + key.toString(QKeySequence::NativeText); }

void addActions(QMenu& menu, ChartCanvas& chart)
{
    menu.addAction(theme().icon(QStringLiteral("copy")), withKey(Words::tr("Copy as picture"), QKeySequence::Copy), &chart,
                   [&chart] { chart.copyPicture(); });
    menu.addAction(theme().icon(QStringLiteral("table")),
                   withKey(Words::tr("Copy as table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)), &chart,
                   [&chart] { chart.copyTable(); });
    menu.addSeparator();
    QAction* shown = menu.addAction(withKey(Words::tr("Show as table"), QKeySequence(Qt::Key_T)), &chart,
                                    [&chart] { chart.showTable(!chart.showsTable()); });
    shown->setCheckable(true);
    shown->setChecked(chart.showsTable());
    QObject::connect(&chart, &ChartCanvas::tableShown, shown, &QAction::setChecked);
}

bool opens(const ChartCanvas& chart, int id)
{
    for (const Mark& mark : chart.marks())
        if (mark.id == id)
            return mark.opens;
    return false;
}

void showContextMenu(ChartCanvas& chart, std::optional<int> id, const QPoint& place)
{
    auto* menu = new QMenu(&chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (id && opens(chart, *id)) {
        menu->addAction(theme().icon(QStringLiteral("contacts")), Words::tr("See what is behind it"), &chart,
                        [&chart, id] { Q_EMIT chart.markActivated(*id); });
        menu->addSeparator();
    }
    addActions(*menu, chart);
    menu->popup(place);
}

}  // namespace

void addChartMenu(Card& card, ChartCanvas& chart)
{
    addActions(*card.menu(), chart);
    QObject::connect(&chart, &ChartCanvas::menuWanted, &chart,
                     [&chart](std::optional<int> id, const QPoint& place) { showContextMenu(chart, id, place); });
}

}  // namespace regia::ui
