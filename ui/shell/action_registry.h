// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <vector>

class QAction;

namespace regia::ui {

/// Every command of the interface by an id: menus, buttons and the command palette show the same one. Ids are stable
/// (`file.open`, `page.retention`); the text is a function, because the language may change.
class ActionRegistry final : public QObject {
    Q_OBJECT
public:
    enum class Menu { None, File, Edit, View, Data, Analysis, Window, Help };

    struct Description {
        QString id;
        std::function<QString()> text;
        QString icon;
        QKeySequence shortcut;
        Menu menu = Menu::None;
        std::function<void()> run;
    };

    explicit ActionRegistry(QObject* parent = nullptr);

    /// The action is `owner`'s and goes with it; without one it is the registry's. A Bug: the id is already there.
    QAction* add(Description description, QObject* owner = nullptr);
    /// Null if there is none.
    [[nodiscard]] QAction* find(const QString& id) const;
    /// In the order of their adding.
    [[nodiscard]] std::vector<QAction*> all() const;
    [[nodiscard]] std::vector<QAction*> inMenu(Menu menu) const;
    [[nodiscard]] static QString idOf(const QAction* action);
    /// What it is called in general, where its text names what it would do now (Undo import of orders.csv).
    [[nodiscard]] QString titleOf(const QAction* action) const;

    void retranslate();

Q_SIGNALS:
    void added(QAction* action);

private:
    struct Entry {
        QString id;
        QPointer<QAction> action;
        std::function<QString()> text;
        Menu menu = Menu::None;
    };
    std::vector<Entry> m_entries;
};

}  // namespace regia::ui
