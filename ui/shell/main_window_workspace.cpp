// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to a workspace, and what it shows first.
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <algorithm>

#include "ui/shell/file_questions.h"
#include "ui/shell/incoming_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/window_status.h"
#include "ui/text/words.h"
#include "ui/widgets/states.h"

namespace regia::ui {

bool MainWindow::mayLoseDrafts()
{
    const QStringList drafts = m_navigator->drafts();
    return drafts.isEmpty() || ask::mayDiscard(this, drafts);
}

void MainWindow::start(Opening opening)
{
    if (!mayLoseDrafts())
        return;
    setPressable(false);
    m_host->showLoading(opening.title, [this] {
        m_opening.cancel();
        setPressable(true);
        m_host->showContent();
    });
    m_opening.start(
        [closing = m_closing, work = opening.work](Progress& progress) -> Opened {
            REGIA_CHECK(waitUntilClosed(closing, progress));
            return work(progress);
        },
        [this, opening](Opened opened) { finishOpening(std::move(opened), opening); });
}

/// The page below, while something else is on its way to its place; what is quick does not make it look different.
void MainWindow::setPressable(bool pressable) { m_stack->setAttribute(Qt::WA_TransparentForMouseEvents, !pressable); }

bool MainWindow::isReadOnly() const { return m_context->isReadOnly(); }

bool MainWindow::isOpen(const QString& path) const
{
    return m_context->hasWorkspace() && QFileInfo(fromPath(m_context->workbench().workspace().path())) == QFileInfo(path);
}

void MainWindow::openWorkspace(const QString& path, std::optional<PageLink> then, workspace::Access access)
{
    if (isOpen(path)) {
        if (then)
            goTo(*then);
        return;
    }
    start({.title = tr("Opening %1").arg(QFileInfo(path).fileName()),
           .path = path,
           .work = [file = toPath(path), access,
                    &clock = m_clock](Progress& progress) { return workbench::Workbench::open(file, access, clock, progress); },
           .then = std::move(then)});
}

void MainWindow::createWorkspace(const QString& path, std::optional<PageLink> then)
{
    const QString file = isWorkspaceFile(path) ? path : path + u'.' + workspaceSuffix();
    const QString name = QFileInfo(file).completeBaseName();
    start({.title = tr("Making %1").arg(name),
           .path = file,
           .work = [file = toPath(file), settings = settingsForHere(name),
                    &clock = m_clock](Progress&) { return workbench::Workbench::create(file, settings, clock); },
           .then = std::move(then)});
}

void MainWindow::openSample(const QString& page)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("officina-verde.regia"));
    const auto then = page.isEmpty() ? std::nullopt : std::optional(PageLink{page, {}});
    if (QFileInfo::exists(path))
        return openWorkspace(path, then);
    start({.title = tr("Making the sample company"),
           .path = path,
           .work = [file = toPath(path), &clock = m_clock](Progress& progress) { return createSample(file, clock, progress); },
           .then = then});
}

void MainWindow::finishOpening(Opened opened, const Opening& opening)
{
    setPressable(true);
    m_host->showContent();
    if (opened)
        return setWorkbench(std::move(*opened), opening.then);
    Error error = opened.error();
    if (error.where.empty())
        error.where = QFileInfo(opening.path).fileName().toStdString();
    showFailure(error, opening);
    Q_EMIT workspaceFailed(error);
}

void MainWindow::showFailure(const Error& error, const Opening& opening)
{
    std::vector<StateAction> ways;
    if (error.code == ErrorCode::AlreadyExists)
        ways.push_back(
            {tr("Open the one that is there"), QStringLiteral("folder"), [this, opening] { openWorkspace(opening.path, opening.then); }});
    if (error.code == ErrorCode::WorkspaceInUse || error.code == ErrorCode::WorkspaceReadOnly)
        ways.push_back({tr("Open to read only"), QStringLiteral("eye"),
                        [this, opening] { openWorkspace(opening.path, opening.then, workspace::Access::ReadOnly); }});
    ways.push_back({tr("Open another workspace"), QStringLiteral("folder"), triggerOf("file.open")});
    const QString back = m_context->hasWorkspace()
                             ? tr("Back to %1").arg(words::fromUtf8(m_context->workbench().workspace().settings().name))
                             : tr("Back to the start");
    ways.push_back({back, QStringLiteral("chevron-left"), [this] { m_host->showContent(); }});
    m_host->showInstead(new ErrorState(error, std::move(ways)));
}

void MainWindow::setWorkbench(std::shared_ptr<workbench::Workbench> workbench, std::optional<PageLink> then)
{
    if (m_context->hasWorkspace())
        m_closing = m_context->sharedWorkbench();
    m_steps.cancel();
    m_navigator->clear();
    m_context->setWorkbench(std::move(workbench));
    remember();
    showHome(then);
    updateSteps();
    Q_EMIT workspaceOpened();
}

void MainWindow::closeWorkspace()
{
    if (!m_context->hasWorkspace() || !mayLoseDrafts())
        return;
    m_closing = m_context->sharedWorkbench();
    m_steps.cancel();
    m_navigator->clear();
    m_context->setWorkbench(nullptr);
    updateSteps();
    showHome();
}

void MainWindow::saveCopy()
{
    if (!m_context->hasWorkspace())
        return;
    const QString name = QFileInfo(fromPath(m_context->workbench().workspace().path())).completeBaseName();
    ask::forCopy(this, suggestedPath(tr("%1 copy").arg(name)), [this](const QString& path) {
        m_context->tasks().start(
            tr("Saving a copy"), this,
            [bench = &m_context->workbench(), path](Progress& progress) { return ui::saveCopy(*bench, toPath(path), progress); },
            [this, path](const Result<void>& saved) {
                if (!saved)
                    return m_context->notify(saved.error());
                m_context->notify(Notice{.text = tr("Saved the copy %1").arg(QFileInfo(path).fileName()),
                                         .action = tr("Open it"),
                                         .run = [this, path] { openWorkspace(path); }});
            });
    });
}

void MainWindow::remember()
{
    if (!m_context->hasWorkspace())
        return;
    m_remembering.start([bench = m_context->sharedWorkbench()](Progress&) -> Result<RecentWorkspace> { return describe(*bench); },
                        [this](const Result<RecentWorkspace>& entry) {
                            if (entry)
                                m_settings.addRecent(*entry);
                        });
}

void MainWindow::showHome(const std::optional<PageLink>& then)
{
    const bool open = m_context->hasWorkspace();
    // The keyboard begins at the window itself: nothing shows a ring before Tab, and Tab begins at the top.
    setFocus();
    m_sidebar->setVisible(open);
    showName();
    offerActions();
    m_sidebar->refresh();
    m_host->showContent();
    if (!open)
        return showStart();
    if (then) {
        goTo(*then);
        if (m_navigator->current() != nullptr)
            return;
    }
    // With nothing in it yet there is one thing to do.
    const bool isEmpty = m_context->dataset()->snapshot->rows() == 0;
    if (isEmpty && m_navigator->open({QStringLiteral("import"), {}}))
        return;
    for (const PageDescriptor& page : m_navigator->pages())
        if (!page.withoutWorkspace && page.section != PageSection::Hidden && m_navigator->open({page.id, {}}))
            return;
}

void MainWindow::showName()
{
    setWindowTitle(m_context->hasWorkspace() ? tr("%1 – Regia").arg(words::fromUtf8(m_context->workbench().workspace().settings().name))
                                             : tr("Regia"));
}

void MainWindow::showStart()
{
    m_status->setCounted(tr("No workspace open"));
    m_status->setSeconds({});
    for (const PageDescriptor& page : m_navigator->pages())
        if (page.isStart && m_navigator->open({page.id, {}}))
            return;
}

/// What needs a workspace is not offered without one.
void MainWindow::offerActions()
{
    const bool open = m_context->hasWorkspace();
    for (const PageDescriptor& page : m_navigator->pages())
        if (QAction* action = m_context->actions().find(QStringLiteral("page.") + page.id)) {
            action->setEnabled(open || page.withoutWorkspace);
            action->setVisible(open || page.withoutWorkspace);
        }
    for (const char* id : {"file.close", "file.save_copy", "view.sidebar"})
        m_context->actions().find(QLatin1String(id))->setEnabled(open);
    for (const char* id : {"segment.new", "funnel.new"})
        if (QAction* action = m_context->actions().find(QLatin1String(id)))
            action->setEnabled(open);
    for (const char* id : {"file.import", "edit.paste_data"})
        if (QAction* import = m_context->actions().find(QLatin1String(id))) {
            import->setEnabled(!isReadOnly());
            import->setToolTip(isReadOnly() ? tr("This workspace is open to read only. Save a copy and import into that.") : QString());
        }
    // A menu without an entry is not there.
    for (QAction* entry : menuBar()->actions()) {
        const QList<QAction*> entries = entry->menu()->actions();
        entry->setVisible(std::any_of(entries.begin(), entries.end(), [](const QAction* action) { return action->isVisible(); }));
    }
}

void MainWindow::goTo(const PageLink& link)
{
    const PageDescriptor* page = m_navigator->descriptor(link.page);
    if (page == nullptr)
        return;
    // A page that shows one thing (a customer) begins with its example when none is named.
    const bool needsExample = link.arguments.isEmpty() && page->example && m_context->hasWorkspace();
    m_navigator->open({link.page, needsExample ? page->example(*m_context) : link.arguments});
}

}  // namespace regia::ui
