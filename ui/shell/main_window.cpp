// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUndoStack>
#include <QVBoxLayout>

#include "ui/shell/action_registry.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/navigator.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/window_status.h"
#include "ui/text/formats.h"
#include "ui/text/language.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

const QString kSuffix = QStringLiteral("regia");

bool isWorkspace(const QString& file) { return QFileInfo(file).suffix().compare(kSuffix, Qt::CaseInsensitive) == 0; }

/// Contacts a stage, for the strip by which a workspace is recognised.
QList<qint64> stagesOf(const segment::Dataset& dataset)
{
    if (!dataset.stages)
        return {};
    QList<qint64> counts(static_cast<qsizetype>(model::kStageCount), 0);
    for (std::size_t row = 0; row < dataset.snapshot->rows(); ++row)
        if (const auto stage = dataset.stages->at(row, dataset.snapshot->dataThrough()))
            ++counts[static_cast<qsizetype>(*stage)];
    return counts;
}

}  // namespace

MainWindow::MainWindow(std::vector<PageDescriptor> pages, Language& language, const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_language(language), m_clock(clock), m_context(new PageContext(language, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Regia"));
    setAcceptDrops(true);
    setMinimumSize(820, 560);
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
    m_sidebar->setCollapsed(m_settings.sidebarCollapsed());
    if (!restoreGeometry(m_settings.geometry()))
        resize(1440, 900);
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
                         .notify = [this](Notice notice) { m_toasts->show(std::move(notice)); }});
    connect(m_navigator, &Navigator::moved, this, &MainWindow::showMoved);
    connect(m_context, &PageContext::dataChanged, this, &MainWindow::updateSteps);
    connect(&m_language, &Language::changed, this, [this] { m_settings.setLanguage(m_language.code()); });
}

void MainWindow::start(const QString& title, std::function<Opened(Progress&)> work, const QString& path)
{
    m_host->showLoading(title, [this] {
        m_opening.cancel();
        m_host->showContent();
    });
    m_opening.start(std::move(work), [this, path](Opened opened) { finishOpening(std::move(opened), path); });
}

void MainWindow::openWorkspace(const QString& path)
{
    start(
        tr("Opening %1").arg(QFileInfo(path).fileName()),
        [file = toPath(path), &clock = m_clock](Progress& progress) {
            return workbench::Workbench::open(file, workspace::Access::ReadWrite, clock, progress);
        },
        path);
}

void MainWindow::createWorkspace(const QString& path)
{
    const QString file = isWorkspace(path) ? path : path + u'.' + kSuffix;
    const QString name = QFileInfo(file).completeBaseName();
    start(
        tr("Making %1").arg(name),
        [file = toPath(file), settings = settingsForHere(name), &clock = m_clock](Progress&) {
            return workbench::Workbench::create(file, settings, clock);
        },
        file);
}

void MainWindow::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("officina-verde.regia"));
    if (QFileInfo::exists(path))
        return openWorkspace(path);
    start(
        tr("Making the sample company"),
        [file = toPath(path), &clock = m_clock](Progress& progress) { return createSample(file, clock, progress); }, path);
}

void MainWindow::finishOpening(Opened opened, const QString& path)
{
    m_host->showContent();
    if (opened)
        return setWorkbench(std::move(*opened));
    Error error = opened.error();
    if (error.where.empty())
        error.where = QFileInfo(path).fileName().toStdString();
    m_context->notify(error);
    Q_EMIT workspaceFailed(error);
}

void MainWindow::setWorkbench(std::unique_ptr<workbench::Workbench> workbench)
{
    m_navigator->clear();
    m_context->setWorkbench(std::move(workbench));
    remember();
    showHome();
    updateSteps();
    Q_EMIT workspaceOpened();
}

void MainWindow::closeWorkspace()
{
    if (m_navigator->current() != nullptr && !m_navigator->current()->mayLeave())
        return;
    m_steps.cancel();
    m_navigator->clear();
    m_context->setWorkbench(nullptr);
    showSteps({});
    showHome();
}

void MainWindow::remember()
{
    const auto dataset = m_context->dataset();
    const auto& workspace = m_context->workbench().workspace();
    RecentWorkspace entry;
    entry.path = fromPath(workspace.path());
    entry.name = words::fromUtf8(workspace.settings().name);
    entry.contacts = static_cast<qint64>(dataset->snapshot->rows());
    entry.events = static_cast<qint64>(dataset->snapshot->events().size());
    entry.dataUntil = entry.events > 0 ? m_context->lastDay().toString(Qt::ISODate) : QString();
    entry.openedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    entry.stages = stagesOf(*dataset);
    m_settings.addRecent(entry);
}

void MainWindow::showHome()
{
    const bool open = m_context->hasWorkspace();
    m_sidebar->setVisible(open);
    const QString file = open ? words::fromUtf8(m_context->workbench().workspace().settings().name) : QString();
    setWindowTitle(open ? tr("%1 – Regia").arg(file) : tr("Regia"));
    for (QAction* action : m_context->actions().inMenu(ActionRegistry::Menu::Analysis))
        action->setEnabled(open);
    for (QAction* action : m_context->actions().inMenu(ActionRegistry::Menu::Data))
        action->setEnabled(open);
    for (const char* id : {"file.close", "file.import"})
        if (QAction* action = m_context->actions().find(QLatin1String(id)))
            action->setEnabled(open);
    m_sidebar->refresh();
    if (!open) {
        m_status->setCounted(tr("No workspace open"));
        m_status->setSeconds({});
        if (m_navigator->open({QStringLiteral("welcome"), {}}))
            return;
        const auto trigger = [this](const char* id) { return [this, id] { m_context->actions().find(QLatin1String(id))->trigger(); }; };
        m_host->showInstead(
            new EmptyState(QStringLiteral("contacts"), tr("No workspace open"),
                           tr("A workspace is one file with everything about your contacts. Make one, or look around in the sample."),
                           {{tr("New workspace"), QStringLiteral("plus"), trigger("file.new")},
                            {tr("Open a workspace"), QStringLiteral("folder"), trigger("file.open")},
                            {tr("Open the sample"), QStringLiteral("play"), trigger("file.sample")}}));
        return;
    }
    m_host->showContent();
    // With nothing in it yet there is one thing to do.
    const bool isEmpty = m_context->dataset()->snapshot->rows() == 0;
    if (isEmpty && m_navigator->open({QStringLiteral("import"), {}}))
        return;
    for (const PageDescriptor& page : m_navigator->pages())
        if (!page.withoutWorkspace && page.section != PageSection::Hidden && m_navigator->open({page.id, {}}))
            return;
}

void MainWindow::showMoved()
{
    disconnect(m_pageStatus);
    const Page* page = m_navigator->current();
    m_pageStatus = connect(page, &Page::statusChanged, this, &MainWindow::showStatus);
    m_context->actions().find(QStringLiteral("view.back"))->setEnabled(m_navigator->canGoBack());
    m_context->actions().find(QStringLiteral("view.forward"))->setEnabled(m_navigator->canGoForward());
    showStatus();
}

void MainWindow::showStatus()
{
    const Page* page = m_navigator->current();
    if (page == nullptr)
        return;
    m_status->setCounted(!page->counted().isEmpty() || !m_context->hasWorkspace() ? page->counted() : m_context->countedAll());
    m_status->setSeconds(page->seconds());
}

void MainWindow::openFiles(const QStringList& files)
{
    if (files.size() == 1 && isWorkspace(files.front()))
        return openWorkspace(files.front());
    if (m_context->hasWorkspace() && m_navigator->open({QStringLiteral("import"), {{QStringLiteral("files"), files}}}))
        return;
    m_context->notify(Notice{
        .text = tr("Open or make a workspace first, then drop the files again"), .icon = QStringLiteral("info"), .action = {}, .run = {}});
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
        m_navigator->rebuild();
    else
        showHome();
    updateSteps();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_navigator->current() != nullptr && !m_navigator->current()->mayLeave())
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

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    openFiles(files);
}

}  // namespace regia::ui
