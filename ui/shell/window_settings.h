// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace regia::ui {

/// A workspace that was open before, for the welcome page and the menus. What is known of it is from when it was last open.
struct RecentWorkspace {
    QString path;
    QString name;
    qint64 contacts = 0;
    qint64 events = 0;
    QString dataUntil;     ///< ISO date
    QString openedAt;      ///< ISO date and time, UTC
    QList<qint64> stages;  ///< contacts a stage, in their order; empty: not known

    [[nodiscard]] bool exists() const;
};

/// What the window remembers between runs (QSettings): look, language, size, recent workspaces. Nothing of a workspace's
/// people is in it.
class WindowSettings {
public:
    [[nodiscard]] QString language() const;  ///< en, it; empty: the system's
    void setLanguage(const QString& code);
    [[nodiscard]] QString themeMode() const;  ///< light, dark, system
    void setThemeMode(const QString& mode);
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] bool reducesMotion() const;
    void setReduceMotion(bool reduce);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] bool sidebarCollapsed() const;
    void setSidebarCollapsed(bool collapsed);
    [[nodiscard]] QStringList recentCommands() const;
    void setRecentCommands(const QStringList& ids);

    /// The folder that files to import were chosen in last; empty: none yet.
    [[nodiscard]] QString importFolder() const;
    void setImportFolder(const QString& folder);

    /// The folder in which new files are looked for, for the workspace of that id; empty: none.
    [[nodiscard]] QString watchedFolder(const QString& workspace) const;
    void setWatchedFolder(const QString& workspace, const QString& folder);
    /// Marks of files in it that are not to be told of.
    [[nodiscard]] QStringList leftOutFiles(const QString& workspace) const;
    void setLeftOutFiles(const QString& workspace, const QStringList& marks);

    /// The latest first, at most ten.
    [[nodiscard]] std::vector<RecentWorkspace> recentWorkspaces() const;
    /// Puts it first; an older entry of that path goes.
    void addRecent(const RecentWorkspace& workspace);
    void removeRecent(const QString& path);

private:
    void storeRecent(const std::vector<RecentWorkspace>& workspaces);
};

}  // namespace regia::ui
