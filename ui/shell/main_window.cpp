// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/shell/command_palette.h"
#include "ui/shell/navigator.h"
#include "ui/shell/regions.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/watched_folder.h"
#include "ui/shell/window_status.h"
#include "ui/text/language.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

/// The smallest screens that are still sold; pages scroll what they cannot fit.
constexpr QSize kSmallest{1024, 600};
constexpr QSize kFirstSize{1440, 900};
/// What the desktop draws around a window: its size is not known before it is shown.
constexpr QSize kFrame{8, 44};

}  // namespace

MainWindow::MainWindow(std::vector<PageDescriptor> pages, Language& language, const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_language(language), m_clock(clock), m_context(new PageContext(language, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Regia"));
    m_textScale = theme().textScale();
    setAcceptDrops(true);
    setMinimumSize(kSmallest);
    m_stack = new QStackedWidget;
    m_navigator = new Navigator(*m_context, std::move(pages), m_stack, this);
    buildBody();
    connectContext();
    registerActions();
    buildMenus();
    buildCorner();
    m_palette = new CommandPalette(*m_context, *m_navigator, this);
    m_palette->setRecent(m_settings.recentCommands());
    m_toasts = new ToastHost(m_host);
    m_drop = new DropOverlay(this, [this](const QStringList& files) { return promiseFor(files); });
    connect(m_drop, &DropOverlay::dropped, this, &MainWindow::openFiles);
    m_sidebar->setCollapsed(m_settings.sidebarCollapsed());
    if (!restoreGeometry(m_settings.geometry()))
        resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame).expandedTo(kSmallest));
    showHome();
}

MainWindow::~MainWindow()
{
    m_navigator->clear();
    disconnect(m_navigator, nullptr, this, nullptr);
}

void MainWindow::buildBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_sidebar = new Sidebar(*m_context, *m_navigator, body);
    m_host = new StateHost(m_stack, body);
    row->addWidget(m_sidebar);
    row->addWidget(m_host, 1);
    column->addLayout(row, 1);
    m_status = new WindowStatus(*m_context, body);
    column->addWidget(m_status);
    setCentralWidget(body);
    connect(m_sidebar, &Sidebar::paletteWanted, this, [this] { m_palette->open(); });
    connect(m_sidebar, &Sidebar::workspaceMenuWanted, this, &MainWindow::showWorkspaceMenu);
    connect(m_sidebar, &Sidebar::collapseToggled, this, [this] {
        m_settings.setSidebarCollapsed(!m_sidebar->isCollapsed());
        m_sidebar->setCollapsed(!m_sidebar->isCollapsed());
    });
}

void MainWindow::connectContext()
{
    m_context->setHooks({.open = [this](const PageLink& link) { m_navigator->open(link); },
                         .back = [this] { m_navigator->back(); },
                         .canGoBack = [this] { return m_navigator->canGoBack(); },
                         .hasPage = [this](const QString& id) { return m_navigator->descriptor(id) != nullptr; },
                         .notify = [this](Notice notice) { m_toasts->show(std::move(notice)); },
                         .openFiles = [this](const QStringList& files) { openFiles(files); },
                         .openSample =
                             [this](const QString& page) {
                                 if (!m_opening.isRunning())
                                     openSample(page);
                             }});
    connect(m_navigator, &Navigator::moved, this, &MainWindow::showMoved);
    connect(&m_context->watchedFolder(), &WatchedFolder::found, this, &MainWindow::proposeFiles);
    connect(m_context, &PageContext::dataChanged, this, &MainWindow::updateSteps);
    connect(m_context, &PageContext::dataChanged, this, &MainWindow::remember);
    connect(m_context, &PageContext::dataChanged, this, &MainWindow::showName);
    connect(&m_language, &Language::changed, this, [this] { m_settings.setLanguage(m_language.code()); });
    connect(&theme(), &Theme::changed, this, &MainWindow::followTextScale);
    connect(&m_opening, &LatestJob::progressed, m_host, &StateHost::setProgress);
}

void MainWindow::showMoved()
{
    disconnect(m_pageStatus);
    const Page* page = m_navigator->current();
    const QString before = std::exchange(m_shownPage, m_navigator->currentId());
    if (before != m_shownPage)
        m_toasts->leaveNews();
    m_pageStatus = connect(page, &Page::statusChanged, this, &MainWindow::showStatus);
    m_context->actions().find(QStringLiteral("view.back"))->setEnabled(m_navigator->canGoBack());
    m_context->actions().find(QStringLiteral("view.forward"))->setEnabled(m_navigator->canGoForward());
    // A refusal that is still shown has been read.
    if (!m_opening.isRunning())
        m_host->showContent();
    showStatus();
}

void MainWindow::showStatus()
{
    const Page* page = m_navigator->current();
    if (page == nullptr)
        return;
    QString counted = page->counted();
    if (counted.isEmpty())
        counted = m_context->hasWorkspace() ? m_context->countedAll() : tr("No workspace open");
    m_status->setCounted(counted);
    m_status->setSeconds(page->seconds());
}

bool MainWindow::event(QEvent* event)
{
    // The desktop changed from light to dark, or back.
    if (event->type() == QEvent::ThemeChange)
        theme().followSystem();
    return QMainWindow::event(event);
}

/// Pages lay themselves out once: for text of another size they are made anew.
void MainWindow::followTextScale()
{
    if (m_textScale == theme().textScale())
        return;
    m_textScale = theme().textScale();
    m_sidebar->rebuild();
    buildCorner();
    rebuildPages();
}

/// The keyboard stays where it was: at the choice that asked for this.
void MainWindow::rebuildPages()
{
    QString focused;
    for (const QWidget* widget = QApplication::focusWidget(); widget != nullptr && focused.isEmpty(); widget = widget->parentWidget())
        focused = widget->objectName();
    m_navigator->rebuild();
    const Page* page = m_navigator->current();
    QWidget* again = page == nullptr || focused.isEmpty() ? nullptr : page->findChild<QWidget*>(focused);
    if (again != nullptr)
        focusNextRegion({{again, {}}}, true);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_context->actions().retranslate();
    buildMenus();
    m_sidebar->rebuild();
    m_status->retranslate();
    buildCorner();
    if (m_navigator->current() != nullptr)
        rebuildPages();
    else
        showHome();
    updateSteps();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLoseDrafts())
        return event->ignore();
    m_settings.setGeometry(saveGeometry());
    m_settings.setRecentCommands(m_palette->recent());
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    applyWidth();
}

void MainWindow::applyWidth()
{
    constexpr int kCompact = 1280;
    m_sidebar->setCollapsed(width() < kCompact || m_settings.sidebarCollapsed());
}

}  // namespace regia::ui
