// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_registry.h"

#include <QAction>

#include "core/base/bug.h"
#include "ui/theme/theme.h"

namespace regia::ui {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {}

QAction* ActionRegistry::add(Description description, QObject* owner)
{
    std::erase_if(m_entries, [](const Entry& entry) { return entry.action.isNull(); });
    REGIA_EXPECT(find(description.id) == nullptr);
    auto* action = new QAction(description.text(), owner != nullptr ? owner : this);
    action->setObjectName(description.id);
    action->setShortcut(description.shortcut);
    if (!description.icon.isEmpty())
        action->setIcon(theme().icon(description.icon));
    if (description.run)
        connect(action, &QAction::triggered, action, std::move(description.run));
    m_entries.push_back({description.id, action, std::move(description.text), description.menu});
    Q_EMIT added(action);
    return action;
}

QAction* ActionRegistry::find(const QString& id) const
{
    for (const Entry& entry : m_entries)
        if (entry.id == id && !entry.action.isNull())
            return entry.action;
    return nullptr;
}

std::vector<QAction*> ActionRegistry::all() const
{
    std::vector<QAction*> actions;
    for (const Entry& entry : m_entries)
        if (!entry.action.isNull())
            actions.push_back(entry.action);
    return actions;
}

std::vector<QAction*> ActionRegistry::inMenu(Menu menu) const
{
    std::vector<QAction*> actions;
    for (const Entry& entry : m_entries)
        if (entry.menu == menu && !entry.action.isNull())
            actions.push_back(entry.action);
    return actions;
}

QString ActionRegistry::idOf(const QAction* action) { return action->objectName(); }

QString ActionRegistry::titleOf(const QAction* action) const
{
    for (const Entry& entry : m_entries)
        if (entry.action == action)
            return entry.text();
    return action->text();
}

void ActionRegistry::retranslate()
{
    for (const Entry& entry : m_entries)
        if (!entry.action.isNull())
            entry.action->setText(entry.text());
}

}  // namespace regia::ui
