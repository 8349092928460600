// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

class QWidget;

/// The window's questions. Those for files are the system's dialogs, never waited for: what is answered comes to `then`, and
/// a dialog that is closed without an answer calls nothing.
namespace regia::ui::ask {

/// Where a new workspace goes, beginning with the file that is suggested. The answer ends in .regia.
void forNewWorkspace(QWidget* over, const QString& suggestion, std::function<void(const QString&)> then);
/// Where a copy of the workspace goes. As above.
void forCopy(QWidget* over, const QString& suggestion, std::function<void(const QString&)> then);
void forWorkspace(QWidget* over, std::function<void(const QString&)> then);
/// Whether what the sentences say may be lost. Waits for the answer: what asks is about to close.
[[nodiscard]] bool mayDiscard(QWidget* over, const QStringList& drafts);
/// A folder that files are in.
void forFolder(QWidget* over, const QString& title, std::function<void(const QString&)> then);
/// One or more files of the kinds that the importer reads, beginning in the folder that the last ones came from.
void forFiles(QWidget* over, std::function<void(const QStringList&)> then);

}  // namespace regia::ui::ask
