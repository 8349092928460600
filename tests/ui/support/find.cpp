// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/find.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QStackedWidget>

#include "ui/charts/chart_canvas.h"

namespace regia::test {
namespace {

QString withoutMnemonic(QString text) { return text.remove(u'&'); }

/// Parts that belong to a control of Qt, which speaks for them.
bool isPartOfControl(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
            qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QLineEdit*>(parent))
            return true;
    return false;
}

bool isControl(const QWidget& widget)
{
    if (isPartOfControl(widget) || qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QMenu*>(&widget) ||
        qobject_cast<const QMenuBar*>(&widget))
        return false;
    if (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
        qobject_cast<const ui::ChartCanvas*>(&widget))
        return true;
    // Areas that scroll take the keyboard to scroll; what is in them is operated, not they.
    return widget.focusPolicy() != Qt::NoFocus && !qobject_cast<const QAbstractScrollArea*>(&widget) && widget.focusProxy() == nullptr;
}

void addModelTexts(std::vector<ShownText>& texts, const QAbstractItemView& view)
{
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return;
    constexpr int kRows = 30;
    const auto* table = qobject_cast<const QTableView*>(&view);
    const bool headed = table != nullptr && table->horizontalHeader()->isVisibleTo(table);
    for (int column = 0; column < model->columnCount(); ++column) {
        if (headed)
            texts.push_back({model->headerData(column, Qt::Horizontal).toString(), pathOf(view) + QStringLiteral(" heading")});
        for (int row = 0; row < std::min(kRows, model->rowCount()); ++row)
            texts.push_back({model->index(row, column).data().toString(), pathOf(view)});
    }
}

void addChartTexts(std::vector<ShownText>& texts, const ui::ChartCanvas& chart)
{
    const ui::ChartTable table = chart.table();
    texts.push_back({chart.title(), pathOf(chart)});
    for (const QString& column : table.columns)
        texts.push_back({column, pathOf(chart) + QStringLiteral(" heading")});
    for (const QStringList& row : table.rows)
        for (const QString& cell : row)
            texts.push_back({cell, pathOf(chart)});
}

}  // namespace

QAbstractButton& button(QWidget& within, const QString& name)
{
    QStringList seen;
    for (QAbstractButton* each : within.findChildren<QAbstractButton*>()) {
        if (!each->isVisibleTo(&within))
            continue;
        if (withoutMnemonic(each->text()) == name || each->accessibleName() == name)
            return *each;
        seen << (each->accessibleName().isEmpty() ? each->text() : each->accessibleName());
    }
    throw std::runtime_error("no button " + name.toStdString() + " among " + seen.join(QStringLiteral(", ")).toStdString());
}

QString spokenName(QWidget& widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken == nullptr ? widget.accessibleName() : spoken->text(QAccessible::Name);
}

QList<QWidget*> controls(QWidget& within)
{
    QList<QWidget*> found;
    for (QWidget* widget : within.findChildren<QWidget*>())
        if (widget->isVisibleTo(&within) && isControl(*widget))
            found << widget;
    return found;
}

std::vector<ShownText> shownTexts(QWidget& within)
{
    std::vector<ShownText> texts;
    for (QWidget* widget : within.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&within) || isPartOfControl(*widget))
            continue;
        const QString where = pathOf(*widget);
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts.push_back({label->text(), where});
        if (const auto* pressed = qobject_cast<const QAbstractButton*>(widget))
            texts.push_back({withoutMnemonic(pressed->text()), where});
        if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            texts.push_back({field->placeholderText(), where});
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < combo->count(); ++i)
                texts.push_back({combo->itemText(i), where});
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            addModelTexts(texts, *view);
        if (const auto* chart = qobject_cast<const ui::ChartCanvas*>(widget))
            addChartTexts(texts, *chart);
        texts.push_back({widget->accessibleName(), where});
        texts.push_back({widget->toolTip(), where});
    }
    std::erase_if(texts, [](const ShownText& shown) { return shown.text.isEmpty(); });
    return texts;
}

QString pathOf(const QWidget& widget)
{
    QStringList parts;
    const QString text = widget.accessibleName().isEmpty() ? widget.property("text").toString() : widget.accessibleName();
    parts << QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget.metaObject()->className()), text);
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith(QLatin1String("qt_")))
            parts.prepend(parent->objectName());
    return parts.join(u'/');
}

}  // namespace regia::test
