// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>
#include <QStringList>
#include <QTest>
#include <QWidget>
#include <stdexcept>

namespace regia::test {

/// The visible widget of a type, of an object name or of an accessible name. Throws when there is none, and says what there
/// is: a test that clicks nothing must not pass.
template <class T>
T& find(QWidget& within, const QString& name)
{
    QStringList seen;
    for (T* widget : within.findChildren<T*>()) {
        if (!widget->isVisibleTo(&within))
            continue;
        if (widget->objectName() == name || widget->accessibleName() == name)
            return *widget;
        seen << widget->objectName() + QStringLiteral("/") + widget->accessibleName();
    }
    throw std::runtime_error("no " + name.toStdString() + " among " + seen.join(QStringLiteral(", ")).toStdString());
}

/// The visible button of a text or an accessible name.
[[nodiscard]] QAbstractButton& button(QWidget& within, const QString& name);

/// What a screen reader calls a widget: its accessible name, else what Qt makes of its text or its label.
[[nodiscard]] QString spokenName(QWidget& widget);

/// All that can be operated: buttons, fields, lists, tables, charts and whatever else takes the keyboard; without the parts
/// that Qt makes for itself.
[[nodiscard]] QList<QWidget*> controls(QWidget& within);

/// Every word that is shown: labels, buttons, placeholders, headings and cells, and what charts say of themselves.
struct ShownText {
    QString text, where;
};
[[nodiscard]] std::vector<ShownText> shownTexts(QWidget& within);

inline void click(QWidget& widget, const QPoint& at = {}) { QTest::mouseClick(&widget, Qt::LeftButton, {}, at); }

/// Where a widget is, for messages: page/card/Button "Save".
[[nodiscard]] QString pathOf(const QWidget& widget);

}  // namespace regia::test
