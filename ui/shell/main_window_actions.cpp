// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do: its actions and the menus made of them.
#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include "ui/shell/action_registry.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/file_questions.h"
#include "ui/shell/incoming_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/regions.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/sidebar.h"
#include "ui/text/language.h"

namespace regia::ui {
namespace {

using Menu = ActionRegistry::Menu;

struct MenuTitle {
    Menu menu;
    QString title;
};

Menu menuOf(PageSection section)
{
    switch (section) {
    case PageSection::Data: return Menu::Data;
    case PageSection::Analysis: return Menu::Analysis;
    default: return Menu::View;
    }
}

}  // namespace

void MainWindow::registerActions()
{
    addFileActions();
    addEditActions();
    addViewActions();
    addPageActions();
    addBeginnings();
    addHelpActions();
}

void MainWindow::addFileActions()
{
    ActionRegistry& actions = m_context->actions();
    actions.add({QStringLiteral("file.new"), [] { return tr("New workspace…"); }, QStringLiteral("plus"), QKeySequence::New, Menu::File,
                 unlessOpening([this] {
                     ask::forNewWorkspace(this, suggestedPath(suggestedName({})), [this](const QString& path) { createWorkspace(path); });
                 })});
    actions.add({QStringLiteral("file.open"), [] { return tr("Open a workspace…"); }, QStringLiteral("folder"), QKeySequence::Open,
                 Menu::File, unlessOpening([this] { ask::forWorkspace(this, [this](const QString& path) { openWorkspace(path); }); })});
    actions.add(
        {QStringLiteral("file.sample"), [] { return tr("Open the sample"); }, QStringLiteral("play"), {}, Menu::File, unlessOpening([this] {
             openSample();
         })});
    if (canImport())
        actions.add({QStringLiteral("file.import"), [] { return tr("Import files…"); }, QStringLiteral("import"),
                     QKeySequence(Qt::CTRL | Qt::Key_I), Menu::File,
                     unlessOpening([this] { ask::forFiles(this, [this](const QStringList& files) { openFiles(files); }); })});
    actions.add({QStringLiteral("file.save_copy"), [] { return tr("Save a copy…"); }, QStringLiteral("copy"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Menu::File, [this] { saveCopy(); }});
    actions.add({QStringLiteral("file.close"), [] { return tr("Close the workspace"); }, QStringLiteral("close"),
                 QKeySequence(Qt::CTRL | Qt::Key_W), Menu::File, [this] { closeWorkspace(); }});
    actions.add(
        {QStringLiteral("file.quit"), [] { return tr("Quit"); }, {}, QKeySequence(Qt::CTRL | Qt::Key_Q), Menu::File, [this] { close(); }});
}

void MainWindow::addEditActions()
{
    ActionRegistry& actions = m_context->actions();
    actions
        .add({QStringLiteral("edit.undo"), [] { return tr("Undo"); }, QStringLiteral("undo"), QKeySequence::Undo, Menu::Edit,
              [this] { takeStep(Step::Undo); }})
        ->setEnabled(false);
    actions
        .add({QStringLiteral("edit.redo"), [] { return tr("Redo"); }, QStringLiteral("redo"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Menu::Edit, [this] { takeStep(Step::Redo); }})
        ->setEnabled(false);
    if (canImport())
        actions.add({QStringLiteral("edit.paste_data"), [] { return tr("Paste as data"); }, QStringLiteral("copy"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), Menu::Edit, unlessOpening([this] { pasteData(); })});
    QAction* find = actions.add({QStringLiteral("edit.find"), [] { return tr("Search this page"); }, QStringLiteral("search"),
                                 QKeySequence::Find, Menu::Edit, [this] { searchPage(); }});
    // A field that is being written in keeps its slash: it says so before the shortcut is asked.
    find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    actions.add({QStringLiteral("edit.palette"), [] { return tr("Search or run…"); }, QStringLiteral("search"),
                 QKeySequence(Qt::CTRL | Qt::Key_K), Menu::Edit, [this] { m_palette->open(); }});
    if (m_navigator->descriptor(QStringLiteral("settings")) != nullptr)
        actions.add({QStringLiteral("edit.settings"), [] { return tr("Settings"); }, QStringLiteral("settings"),
                     QKeySequence(Qt::CTRL | Qt::Key_Comma), Menu::Edit,
                     [this] {
                         m_navigator->open({QStringLiteral("settings"), {}});
                     }});
}

void MainWindow::searchPage()
{
    QWidget* field = m_navigator->current() == nullptr ? nullptr : m_navigator->current()->searchWidget();
    if (field != nullptr)
        field->setFocus(Qt::ShortcutFocusReason);
    else
        m_palette->open();
}

void MainWindow::addViewActions()
{
    ActionRegistry& actions = m_context->actions();
    actions
        .add({QStringLiteral("view.back"), [] { return tr("Back"); }, QStringLiteral("chevron-left"), QKeySequence(Qt::ALT | Qt::Key_Left),
              Menu::View, [this] { m_navigator->back(); }})
        ->setEnabled(false);
    actions
        .add({QStringLiteral("view.forward"), [] { return tr("Forward"); }, QStringLiteral("chevron-right"),
              QKeySequence(Qt::ALT | Qt::Key_Right), Menu::View, [this] { m_navigator->forward(); }})
        ->setEnabled(false);
    actions.add({QStringLiteral("view.sidebar"), [] { return tr("Narrow or widen the sidebar"); }, QStringLiteral("sidebar"),
                 QKeySequence(Qt::CTRL | Qt::Key_B), Menu::View, [this] { Q_EMIT m_sidebar->collapseToggled(); }});
    const auto go = [this](bool forward) { focusNextRegion(regionsOf(m_sidebar, m_navigator->current()), forward); };
    actions.add({QStringLiteral("view.next_region"),
                 [] { return tr("Next part of the window"); },
                 {},
                 QKeySequence(Qt::Key_F6),
                 Menu::None,
                 [go] { go(true); }});
    actions.add({QStringLiteral("view.previous_region"),
                 [] { return tr("Previous part of the window"); },
                 {},
                 QKeySequence(Qt::SHIFT | Qt::Key_F6),
                 Menu::None,
                 [go] { go(false); }});
    actions.add({QStringLiteral("view.full_screen"),
                 [] { return tr("Full screen"); },
                 {},
                 QKeySequence(Qt::Key_F11),
                 Menu::View,
                 [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }});
}

void MainWindow::addPageActions()
{
    int number = 0;
    for (const PageDescriptor& page : m_navigator->pages()) {
        if (page.section == PageSection::Hidden)
            continue;
        ++number;
        const QKeySequence keys = number <= 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence();
        m_context->actions().add(
            {QStringLiteral("page.") + page.id, page.title, page.icon, keys, menuOf(page.section), [this, id = page.id] {
                 m_navigator->open({id, {}});
             }});
    }
}

/// What begins something of its own on a page; without a workspace there is nothing to begin.
void MainWindow::addBeginnings()
{
    const auto add = [&](const QString& page, QVariantMap arguments, const QString& id, const QString& icon,
                         std::function<QString()> text) {
        if (m_navigator->descriptor(page) == nullptr)
            return;
        m_context->actions().add(
            {id, std::move(text), icon, {}, Menu::None, [this, link = PageLink{page, arguments}] { m_navigator->open(link); }});
    };
    add(QStringLiteral("segment"), {}, QStringLiteral("segment.new"), QStringLiteral("segments"), [] { return tr("New segment"); });
    add(QStringLiteral("funnels"), {{QStringLiteral("new"), true}}, QStringLiteral("funnel.new"), QStringLiteral("funnel"),
        [] { return tr("New funnel"); });
}

void MainWindow::addHelpActions()
{
    ActionRegistry& actions = m_context->actions();
    actions.add({QStringLiteral("help.shortcuts"), [] { return tr("Keyboard shortcuts"); }, QStringLiteral("keyboard"),
                 QKeySequence(Qt::Key_F1), Menu::Help, [this] { showShortcuts(); }});
    actions.add(
        {QStringLiteral("help.about"), [] { return tr("About Regia"); }, QStringLiteral("info"), {}, Menu::Help, [this] { showAbout(); }});
    addLookActions();
}

void MainWindow::addLookActions()
{
    ActionRegistry& actions = m_context->actions();
    for (const Language::Choice& choice : Language::choices())
        actions.add({QStringLiteral("language.") + choice.code,
                     [choice] { return tr("Language: %1").arg(choice.title); },
                     QStringLiteral("web"),
                     {},
                     Menu::None,
                     [this, code = choice.code] { m_language.use(code); }});
    const auto add = [&](ThemeMode mode, const QString& icon, std::function<QString()> text) {
        actions.add({QStringLiteral("theme.") + toName(mode), std::move(text), icon, {}, Menu::None, [this, mode] { chooseTheme(mode); }});
    };
    add(ThemeMode::Light, QStringLiteral("lightbulb"), [] { return tr("Light theme"); });
    add(ThemeMode::Dark, QStringLiteral("moon"), [] { return tr("Dark theme"); });
    add(ThemeMode::System, QStringLiteral("settings"), [] { return tr("Theme of the system"); });
}

void MainWindow::chooseTheme(ThemeMode mode)
{
    m_settings.setThemeMode(toName(mode));
    theme().setMode(mode);
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    menuBar()->setNativeMenuBar(false);
    const MenuTitle menus[] = {{Menu::File, tr("File")}, {Menu::Edit, tr("Edit")},         {Menu::View, tr("View")},
                               {Menu::Data, tr("Data")}, {Menu::Analysis, tr("Analysis")}, {Menu::Window, tr("Window")},
                               {Menu::Help, tr("Help")}};
    for (const MenuTitle& entry : menus) {
        QMenu* menu = menuBar()->addMenu(entry.title);
        fillMenu(menu, entry.menu);
        if (menu->isEmpty())
            menuBar()->removeAction(menu->menuAction());
    }
    // Actions that stand in no menu have their keys all the same.
    for (QAction* action : m_context->actions().all())
        addAction(action);
}

void MainWindow::fillMenu(QMenu* menu, ActionRegistry::Menu id)
{
    for (QAction* action : m_context->actions().inMenu(id)) {
        if (ActionRegistry::idOf(action) == QLatin1String("file.close"))
            fillRecentMenu(menu->addMenu(tr("Recent workspaces")));
        menu->addAction(action);
    }
    // Why an entry can not be chosen.
    menu->setToolTipsVisible(id == Menu::File || id == Menu::Edit);
    if (id == Menu::View) {
        menu->addSeparator();
        QMenu* themes = menu->addMenu(tr("Theme"));
        for (const char* theme : {"theme.light", "theme.dark", "theme.system"})
            themes->addAction(m_context->actions().find(QLatin1String(theme)));
        QMenu* languages = menu->addMenu(tr("Language"));
        for (const Language::Choice& choice : Language::choices())
            languages->addAction(m_context->actions().find(QStringLiteral("language.") + choice.code));
    }
    if (id == Menu::Window) {
        connect(menu->addAction(tr("Minimise")), &QAction::triggered, this, &QWidget::showMinimized);
        menu->addAction(m_context->actions().find(QStringLiteral("view.full_screen")));
    }
}

void MainWindow::addRecentTo(QMenu* menu)
{
    for (const RecentWorkspace& recent : m_settings.recentWorkspaces()) {
        // A name may hold a sign that menus take for their own.
        QAction* action = menu->addAction(QString(recent.name).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(isOpen(recent.path));
        action->setEnabled(recent.exists());
        action->setToolTip(recent.path);
        connect(action, &QAction::triggered, this, [this, path = recent.path] { openWorkspace(path); });
    }
    menu->setToolTipsVisible(true);
}

void MainWindow::fillRecentMenu(QMenu* menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addRecentTo(menu);
        if (menu->isEmpty())
            menu->addAction(tr("None yet"))->setEnabled(false);
    });
}

void MainWindow::showWorkspaceMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addRecentTo(menu);
    menu->addSeparator();
    for (const char* id : {"file.new", "file.open", "file.sample", "file.save_copy", "file.close"})
        menu->addAction(m_context->actions().find(QLatin1String(id)));
    menu->popup(at);
}

std::function<void()> MainWindow::unlessOpening(std::function<void()> run)
{
    return [this, run = std::move(run)] {
        if (!m_opening.isRunning())
            run();
    };
}

std::function<void()> MainWindow::triggerOf(const char* action) const
{
    return [found = m_context->actions().find(QLatin1String(action))] { found->trigger(); };
}

void MainWindow::showShortcuts() { ShortcutSheet::show(this, m_context->actions()); }
void MainWindow::showAbout() { AboutDialog::show(this); }

}  // namespace regia::ui
