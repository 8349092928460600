// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include "ui/jobs/latest_job.h"

namespace regia::ui {

class PageContext;

/// A folder of one workspace into which exports are put: files in it that no import came from are told of, and never imported by
/// themselves. Which folder it is stands in the settings of this computer, where the folder is; not in the workspace.
/// Looks when the workspace is opened and whenever something in the folder changes: files of data (incoming_files.h) right in it, no
/// hidden ones, and those that are still being written a little later.
class WatchedFolder final : public QObject {
    Q_OBJECT
public:
    explicit WatchedFolder(PageContext& context, QObject* parent = nullptr);

    /// Another workspace is open, or none.
    void followWorkspace();

    /// Empty: none is watched.
    [[nodiscard]] QString folder() const { return m_folder; }
    /// It cannot be read now: it was moved, or its disk is not there.
    [[nodiscard]] bool isMissing() const;
    void setFolder(const QString& folder);

    /// What was found the last time, by name.
    [[nodiscard]] const QStringList& newFiles() const { return m_newFiles; }
    /// These are not told of again, unless they change.
    void leaveOut(const QStringList& files);
    /// Looks again, a moment later.
    void look();

Q_SIGNALS:
    void changed();
    /// Files that were not there the last time.
    void found(const QStringList& files);

private:
    void scan();
    void take(const QStringList& files);
    /// After an import, or after one was taken back.
    void lookAnew();
    [[nodiscard]] QStringList candidates();

    PageContext& m_context;
    QString m_workspace;
    QString m_folder;
    QStringList m_newFiles;
    QSet<QString> m_imported;  ///< marks of files that are in, so that they are not read again and again
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    LatestJob m_job;
};

}  // namespace regia::ui
