// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watched_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/workbench/new_files.h"
#include "ui/shell/incoming_files.h"
#include "ui/shell/page_context.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace_work.h"

namespace regia::ui {
namespace {

using namespace std::chrono_literals;

/// Several files are put there in a row.
constexpr auto kPause = 700ms;
/// What changed this shortly ago may still be written.
constexpr qint64 kSettledAfterMs = 1500;

/// A file as it is now: another content has another size or time.
QString markOf(const QFileInfo& file)
{
    return QStringLiteral("%1|%2|%3").arg(file.fileName()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

}  // namespace

WatchedFolder::WatchedFolder(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &WatchedFolder::scan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::look);
    connect(&context, &PageContext::dataChanged, this, &WatchedFolder::lookAnew);
}

void WatchedFolder::lookAnew()
{
    m_imported.clear();
    look();
}

void WatchedFolder::followWorkspace()
{
    m_soon.stop();
    m_job.cancel();
    m_newFiles.clear();
    m_imported.clear();
    m_workspace = m_context.hasWorkspace() ? QString::fromStdString(m_context.workbench().workspace().settings().id) : QString();
    m_folder = m_workspace.isEmpty() ? QString() : WindowSettings().watchedFolder(m_workspace);
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!m_folder.isEmpty())
        m_watcher.addPath(m_folder);
    look();
    Q_EMIT changed();
}

bool WatchedFolder::isMissing() const { return !m_folder.isEmpty() && !QFileInfo(m_folder).isReadable(); }

void WatchedFolder::setFolder(const QString& folder)
{
    if (m_workspace.isEmpty() || folder == m_folder)
        return;
    WindowSettings().setWatchedFolder(m_workspace, folder);
    followWorkspace();
}

void WatchedFolder::leaveOut(const QStringList& files)
{
    WindowSettings settings;
    QStringList marks = settings.leftOutFiles(m_workspace);
    for (const QString& file : files)
        marks << markOf(QFileInfo(file));
    marks.removeDuplicates();
    settings.setLeftOutFiles(m_workspace, marks);
    for (const QString& file : files)
        m_newFiles.removeAll(file);
    Q_EMIT changed();
}

void WatchedFolder::look()
{
    if (!m_folder.isEmpty() && !m_context.isReadOnly())
        m_soon.start();
}

QStringList WatchedFolder::candidates()
{
    const QStringList leftOut = WindowSettings().leftOutFiles(m_workspace);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QStringList files;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (!dataSuffixes().contains(file.suffix(), Qt::CaseInsensitive) || leftOut.contains(markOf(file)) ||
            m_imported.contains(markOf(file)))
            continue;
        if (now - file.lastModified().toMSecsSinceEpoch() < kSettledAfterMs)
            m_soon.start();
        else if (files.size() < kMostIncoming)
            files << file.absoluteFilePath();
    }
    return files;
}

void WatchedFolder::scan()
{
    if (m_folder.isEmpty() || !m_context.hasWorkspace())
        return;
    // A folder that was away is watched again as soon as it is there.
    if (m_watcher.directories().isEmpty() && QFileInfo(m_folder).isDir())
        m_watcher.addPath(m_folder);
    const QStringList looked = candidates();
    std::vector<std::filesystem::path> files;
    for (const QString& file : looked)
        files.push_back(toPath(file));
    m_job.start([bench = m_context.sharedWorkbench(),
                 files = std::move(files)](Progress& progress) { return workbench::filesNotImported(*bench, files, progress); },
                [this, looked](const Result<std::vector<std::filesystem::path>>& unknown) {
                    if (!unknown)
                        return;
                    QStringList found;
                    for (const std::filesystem::path& file : *unknown)
                        found << fromPath(file);
                    for (const QString& file : looked)
                        if (!found.contains(file))
                            m_imported.insert(markOf(QFileInfo(file)));
                    take(found);
                });
}

void WatchedFolder::take(const QStringList& files)
{
    if (files == m_newFiles)
        return;
    const bool isNews = std::any_of(files.begin(), files.end(), [this](const QString& file) { return !m_newFiles.contains(file); });
    m_newFiles = files;
    Q_EMIT changed();
    if (isNews)
        Q_EMIT found(files);
}

}  // namespace regia::ui
