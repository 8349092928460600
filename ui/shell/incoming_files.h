// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace regia::ui {

/// The endings of files that the importer reads, without the dot.
[[nodiscard]] const QStringList& dataSuffixes();
/// The ending of a workspace's name, without the dot.
[[nodiscard]] QString workspaceSuffix();
[[nodiscard]] bool isWorkspaceFile(const QString& file);

/// What was dropped, chosen or named on the command line, sorted by what becomes of it.
struct IncomingFiles {
    QString workspace;    ///< the first workspace among them, empty: none
    QStringList missing;  ///< named, and not there
    QStringList files;    ///< to be imported; a folder stands for the data files in it and in its folders
    bool isCut = false;   ///< there were more files in the folders than one import takes
};

/// At most this many files come out of folders: a drop of a whole disk by mistake ends here.
inline constexpr qsizetype kMostIncoming = 500;

/// Reads folders, no files; what has another ending than data, hidden files and links to folders are left alone in folders.
[[nodiscard]] IncomingFiles sortIncoming(const QStringList& dropped);

/// How a workspace made around these files is called: as the folder that they are in, unless that is one where everything
/// lies (downloads, desktop, home); then "My customers".
[[nodiscard]] QString suggestedName(const QStringList& files);
/// A file of that name in the user's documents that does not exist yet: …/Documents/Regia/Name.regia, Name 2.regia. Makes
/// the folder.
[[nodiscard]] QString suggestedPath(const QString& name);

}  // namespace regia::ui
