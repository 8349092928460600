// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_settings.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace regia::ui {
namespace {

constexpr std::size_t kMostRecent = 10;

const QString kLanguage = QStringLiteral("look/language");
const QString kTheme = QStringLiteral("look/theme");
const QString kTextScale = QStringLiteral("look/text_scale");
const QString kReduceMotion = QStringLiteral("look/reduce_motion");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kSidebar = QStringLiteral("window/sidebar_collapsed");
const QString kCommands = QStringLiteral("palette/recent");
const QString kImportFolder = QStringLiteral("import/folder");
const QString kWatchedFolder = QStringLiteral("watched_folder/%1/path");
const QString kLeftOutFiles = QStringLiteral("watched_folder/%1/left_out");
const QString kRecent = QStringLiteral("recent_workspaces");

template <class T>
T stored(const QString& key, const T& otherwise)
{
    return QSettings().value(key, QVariant::fromValue(otherwise)).template value<T>();
}

template <class T>
void store(const QString& key, const T& value)
{
    QSettings().setValue(key, QVariant::fromValue(value));
}

QVariantList toVariants(const QList<qint64>& numbers)
{
    QVariantList list;
    for (const qint64 number : numbers)
        list << number;
    return list;
}

}  // namespace

bool RecentWorkspace::exists() const { return QFileInfo::exists(path); }

QString WindowSettings::language() const { return stored(kLanguage, QString()); }
void WindowSettings::setLanguage(const QString& code) { store(kLanguage, code); }
QString WindowSettings::themeMode() const { return stored(kTheme, QStringLiteral("system")); }
void WindowSettings::setThemeMode(const QString& mode) { store(kTheme, mode); }
double WindowSettings::textScale() const { return stored(kTextScale, 1.0); }
void WindowSettings::setTextScale(double scale) { store(kTextScale, scale); }
bool WindowSettings::reducesMotion() const { return stored(kReduceMotion, false); }
void WindowSettings::setReduceMotion(bool reduce) { store(kReduceMotion, reduce); }
QByteArray WindowSettings::geometry() const { return stored(kGeometry, QByteArray()); }
void WindowSettings::setGeometry(const QByteArray& geometry) { store(kGeometry, geometry); }
bool WindowSettings::sidebarCollapsed() const { return stored(kSidebar, false); }
void WindowSettings::setSidebarCollapsed(bool collapsed) { store(kSidebar, collapsed); }
QString WindowSettings::importFolder() const { return stored(kImportFolder, QString()); }
void WindowSettings::setImportFolder(const QString& folder) { store(kImportFolder, folder); }
QString WindowSettings::watchedFolder(const QString& workspace) const { return stored(kWatchedFolder.arg(workspace), QString()); }
void WindowSettings::setWatchedFolder(const QString& workspace, const QString& folder) { store(kWatchedFolder.arg(workspace), folder); }
QStringList WindowSettings::leftOutFiles(const QString& workspace) const { return stored(kLeftOutFiles.arg(workspace), QStringList()); }
void WindowSettings::setLeftOutFiles(const QString& workspace, const QStringList& marks) { store(kLeftOutFiles.arg(workspace), marks); }
QStringList WindowSettings::recentCommands() const { return stored(kCommands, QStringList()); }
void WindowSettings::setRecentCommands(const QStringList& ids) { store(kCommands, ids); }

std::vector<RecentWorkspace> WindowSettings::recentWorkspaces() const
{
    QSettings settings;
    std::vector<RecentWorkspace> workspaces;
    const int count = settings.beginReadArray(kRecent);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentWorkspace workspace;
        workspace.path = settings.value(QStringLiteral("path")).toString();
        workspace.name = settings.value(QStringLiteral("name")).toString();
        workspace.contacts = settings.value(QStringLiteral("contacts")).toLongLong();
        workspace.events = settings.value(QStringLiteral("events")).toLongLong();
        workspace.dataUntil = settings.value(QStringLiteral("data_until")).toString();
        workspace.openedAt = settings.value(QStringLiteral("opened_at")).toString();
        for (const QVariant& number : settings.value(QStringLiteral("stages")).toList())
            workspace.stages << number.toLongLong();
        if (!workspace.path.isEmpty())
            workspaces.push_back(std::move(workspace));
    }
    settings.endArray();
    return workspaces;
}

void WindowSettings::storeRecent(const std::vector<RecentWorkspace>& workspaces)
{
    QSettings settings;
    settings.remove(kRecent);
    settings.beginWriteArray(kRecent, static_cast<int>(workspaces.size()));
    for (std::size_t i = 0; i < workspaces.size(); ++i) {
        const RecentWorkspace& workspace = workspaces[i];
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("path"), workspace.path);
        settings.setValue(QStringLiteral("name"), workspace.name);
        settings.setValue(QStringLiteral("contacts"), workspace.contacts);
        settings.setValue(QStringLiteral("events"), workspace.events);
        settings.setValue(QStringLiteral("data_until"), workspace.dataUntil);
        settings.setValue(QStringLiteral("opened_at"), workspace.openedAt);
        settings.setValue(QStringLiteral("stages"), toVariants(workspace.stages));
    }
    settings.endArray();
}

void WindowSettings::addRecent(const RecentWorkspace& workspace)
{
    std::vector<RecentWorkspace> workspaces = recentWorkspaces();
    std::erase_if(workspaces, [&](const RecentWorkspace& known) { return known.path == workspace.path; });
    workspaces.insert(workspaces.begin(), workspace);
    workspaces.resize(std::min(workspaces.size(), kMostRecent));
    storeRecent(workspaces);
}

void WindowSettings::removeRecent(const QString& path)
{
    std::vector<RecentWorkspace> workspaces = recentWorkspaces();
    std::erase_if(workspaces, [&](const RecentWorkspace& known) { return known.path == path; });
    storeRecent(workspaces);
}

}  // namespace regia::ui
