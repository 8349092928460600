// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/settings/look_card.h"
#include "ui/pages/settings/settings_row.h"
#include "ui/pages/settings/workspace_card.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

namespace regia::ui {
namespace {

/// Text columns stop here.
constexpr int kWidest = 720;

Button* actionButton(PageContext& context, const QString& id, const QString& text, const QString& icon)
{
    auto* button = new Button(text, icon, ButtonKind::Secondary);
    QObject::connect(button, &QPushButton::clicked, context.actions().find(id), &QAction::trigger);
    return button;
}

}  // namespace

SettingsPage::SettingsPage(PageContext& context, QWidget* parent) : Page(context, parent)
{
    setObjectName(QStringLiteral("settingsPage"));
    header().setTitle(tr("Settings"));
    // Without a workspace there is no sidebar to leave by.
    header().setHasBack(!context.hasWorkspace());
    build();
    connect(&context, &PageContext::dataChanged, this, &SettingsPage::showWorkspace);
}

void SettingsPage::build()
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cards = new QWidget;
    cards->setMaximumWidth(qRound(kWidest * theme().textScale()));
    m_column = new QVBoxLayout(cards);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(new LookCard(context()));
    m_column->addWidget(makeAbout());
    m_column->addStretch(1);
    row->addWidget(cards, 1);
    row->addStretch(0);
    showWorkspace();
    setBody(body);
}

QWidget* SettingsPage::makeAbout()
{
    auto* card = new Card(tr("Regia %1").arg(QCoreApplication::applicationVersion()));
    card->setFlush(true);
    card->body()->setSpacing(0);
    auto* keys =
        new SettingsRow(tr("Keyboard"), tr("Everything can be done without the mouse"),
                        actionButton(context(), QStringLiteral("help.shortcuts"), tr("Keyboard shortcuts"), QStringLiteral("keyboard")));
    keys->setFirst(true);
    card->body()->addWidget(keys);
    card->body()->addWidget(
        new SettingsRow(tr("About"), tr("Free software: licence and what it is made of"),
                        actionButton(context(), QStringLiteral("help.about"), tr("About Regia"), QStringLiteral("info"))));
    return card;
}

void SettingsPage::showWorkspace()
{
    if (!context().hasWorkspace())
        return;
    if (m_workspace != nullptr && m_workspace->isTrue())
        return m_workspace->setSubtitle(context().countedAll());
    delete m_workspace;
    m_workspace = new WorkspaceCard(context());
    m_column->insertWidget(1, m_workspace);
}

void SettingsPage::open(const QVariantMap&) { setState(ViewState::Ready); }

PageDescriptor settingsPage()
{
    return {.id = QStringLiteral("settings"),
            .title = [] { return SettingsPage::tr("Settings"); },
            .icon = QStringLiteral("settings"),
            .section = PageSection::Hidden,
            .create = [](PageContext& context) { return std::make_unique<SettingsPage>(context); },
            .parent = {},
            .badge = {},
            .withoutWorkspace = true};
}

}  // namespace regia::ui
