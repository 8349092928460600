// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/incoming_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

namespace regia::ui {
namespace {

/// How many entries of a folder are looked at: the window's thread does it.
constexpr int kMostEntries = 20'000;

void addFolder(const QString& folder, IncomingFiles& incoming)
{
    QDirIterator entries(folder, QDir::Files | QDir::NoDotAndDotDot | QDir::Readable, QDirIterator::Subdirectories);
    QStringList found;
    for (int seen = 0; entries.hasNext(); ++seen) {
        if (seen == kMostEntries || incoming.files.size() + found.size() == kMostIncoming) {
            incoming.isCut = true;
            break;
        }
        const QString file = entries.next();
        if (dataSuffixes().contains(QFileInfo(file).suffix(), Qt::CaseInsensitive))
            found << file;
    }
    // The order of a directory is the file system's; a person expects that of names.
    found.sort();
    incoming.files << found;
}

bool holdsEverything(const QString& folder)
{
    using Paths = QStandardPaths;
    for (const auto location :
         {Paths::HomeLocation, Paths::DownloadLocation, Paths::DesktopLocation, Paths::DocumentsLocation, Paths::TempLocation})
        if (QDir(Paths::writableLocation(location)) == QDir(folder))
            return true;
    return QDir(folder).isRoot();
}

}  // namespace

const QStringList& dataSuffixes()
{
    static const QStringList suffixes =
        QStringLiteral("csv tsv tab txt xlsx xlsm xls ods json jsonl ndjson vcf xml html htm zip gz").split(u' ');
    return suffixes;
}

QString workspaceSuffix() { return QStringLiteral("regia"); }

bool isWorkspaceFile(const QString& file) { return QFileInfo(file).suffix().compare(workspaceSuffix(), Qt::CaseInsensitive) == 0; }

IncomingFiles sortIncoming(const QStringList& dropped)
{
    IncomingFiles incoming;
    for (const QString& name : dropped) {
        const QFileInfo entry(name);
        if (!entry.exists() && !isWorkspaceFile(name))
            incoming.missing << entry.absoluteFilePath();
        else if (entry.isDir())
            addFolder(entry.absoluteFilePath(), incoming);
        else if (!isWorkspaceFile(name))
            incoming.files << entry.absoluteFilePath();
        else if (incoming.workspace.isEmpty())
            incoming.workspace = entry.absoluteFilePath();
    }
    incoming.files.removeDuplicates();
    return incoming;
}

QString suggestedName(const QStringList& files)
{
    const QString fallback = QCoreApplication::translate("MainWindow", "My customers");
    if (files.isEmpty())
        return fallback;
    const QDir folder = QFileInfo(files.front()).absoluteDir();
    return holdsEverything(folder.absolutePath()) ? fallback : folder.dirName();
}

QString suggestedPath(const QString& name)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString ours = QStringLiteral("Regia");
    if (folder.mkpath(ours))
        folder.cd(ours);
    const auto fileOf = [&](int number) {
        const QString stem = number == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(number);
        return folder.filePath(stem + u'.' + workspaceSuffix());
    };
    int number = 1;
    while (QFileInfo::exists(fileOf(number)))
        ++number;
    return fileOf(number);
}

}  // namespace regia::ui
