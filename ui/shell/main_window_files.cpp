// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come to the window from outside: dropped on it, chosen, or named on the command line.
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include "ui/shell/file_questions.h"
#include "ui/shell/incoming_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pasted_table.h"
#include "ui/shell/watched_folder.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

const QString kImport = QStringLiteral("import");

QString namesOf(const QStringList& files)
{
    constexpr qsizetype kMost = 3;
    QStringList names;
    for (const QString& file : files.mid(0, kMost))
        names << QFileInfo(file).fileName();
    return names.join(QStringLiteral(" · ")) + (files.size() > kMost ? QStringLiteral(" …") : QString());
}

}  // namespace

bool MainWindow::canImport() const { return m_navigator->descriptor(kImport) != nullptr; }

void MainWindow::openFiles(const QStringList& dropped)
{
    const IncomingFiles incoming = sortIncoming(dropped);
    for (const QString& file : incoming.missing)
        m_context->notify(Error{ErrorCode::FileNotFound, QFileInfo(file).fileName().toStdString(), {}});
    if (!incoming.missing.isEmpty() && incoming.files.isEmpty() && incoming.workspace.isEmpty())
        return;
    const bool imports = canImport() && !incoming.files.isEmpty();
    if (incoming.isCut)
        m_context->notify(
            Notice{.text = tr("There are very many files in there: the first %1 are taken").arg(format::integer(kMostIncoming)),
                   .icon = QStringLiteral("info"),
                   .action = {},
                   .run = {}});
    if (!incoming.workspace.isEmpty())
        return openWorkspace(incoming.workspace,
                             imports ? std::optional(PageLink{kImport, {{QStringLiteral("files"), incoming.files}}}) : std::nullopt);
    if (!imports)
        return m_context->notify(
            Notice{.text = tr("There are no files in there that Regia can read"), .icon = QStringLiteral("info"), .action = {}, .run = {}});
    if (m_opening.isRunning())
        return m_context->notify(Notice{.text = tr("A workspace is still opening. Bring the files again when it is there."),
                                        .icon = QStringLiteral("info"),
                                        .action = {},
                                        .run = {}});
    if (isReadOnly())
        refuseImport();
    else if (m_context->hasWorkspace())
        m_context->importFiles(incoming.files);
    else
        makeWorkspaceFor(incoming.files);
}

void MainWindow::refuseImport()
{
    m_context->notify(Notice{.text = tr("This workspace is open to read only. Save a copy and import into that."),
                             .icon = QStringLiteral("info"),
                             .action = tr("Save a copy…"),
                             .run = [this] { saveCopy(); }});
}

void MainWindow::proposeFiles(const QStringList& files)
{
    const QString folder = QFileInfo(m_context->watchedFolder().folder()).fileName();
    // They are told of on the page where they are imported.
    if (m_navigator->currentId() == kImport)
        return;
    m_context->notify(Notice{.text = tr("%n new file(s) in %1: %2", nullptr, static_cast<int>(files.size())).arg(folder, namesOf(files)),
                             .icon = QStringLiteral("folder"),
                             .action = tr("Look at them"),
                             .run = [this, files] { openFiles(files); }});
}

void MainWindow::pasteData()
{
    const QStringList files = filesOfClipboard(*QGuiApplication::clipboard()->mimeData());
    if (!files.isEmpty())
        return openFiles(files);
    m_context->notify(
        Notice{.text = tr("The clipboard holds no table and no files"), .icon = QStringLiteral("info"), .action = {}, .run = {}});
}

void MainWindow::makeWorkspaceFor(const QStringList& files)
{
    ask::forNewWorkspace(this, suggestedPath(suggestedName(files)), [this, files](const QString& path) {
        createWorkspace(path, PageLink{kImport, {{QStringLiteral("files"), files}}});
    });
}

DropOverlay::Promise MainWindow::promiseFor(const QStringList& files) const
{
    QString workspace;
    QStringList others;
    for (const QString& file : files)
        if (!isWorkspaceFile(file))
            others << file;
        else if (workspace.isEmpty())
            workspace = QFileInfo(file).fileName();
    if (!workspace.isEmpty())
        return {tr("Open %1").arg(workspace), tr("The workspace that is open now is closed; everything in it is saved")};
    if (!canImport())
        return {};
    const int count = static_cast<int>(others.size());
    const QString folder = count == 1 && QFileInfo(others.front()).isDir() ? QFileInfo(others.front()).fileName() : QString();
    if (isReadOnly())
        return {tr("Nothing can be imported here"), tr("This workspace is open to read only. Save a copy and import into that.")};
    if (m_context->hasWorkspace()) {
        const QString into = words::fromUtf8(m_context->workbench().workspace().settings().name);
        if (!folder.isEmpty())
            return {tr("Import the files of %1").arg(folder), tr("into %1").arg(into)};
        return {tr("Import %n file(s) into %1", nullptr, count).arg(into), namesOf(others)};
    }
    if (!folder.isEmpty())
        return {tr("Start a workspace from the files of %1").arg(folder), {}};
    return {tr("Start a workspace from %n file(s)", nullptr, count), namesOf(others)};
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_drop->offer(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) { m_drop->maybeLeft(); }

void MainWindow::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    const QStringList files = DropOverlay::filesOf(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    openFiles(files);
}

}  // namespace regia::ui
