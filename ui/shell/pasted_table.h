// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace regia::ui {

/// What is on the clipboard as files to import: those that were copied; else a table, as text or as the HTML of a spreadsheet or a web
/// page, in a private file of its own that goes with the program. None: there is no table, or no room for it.
[[nodiscard]] QStringList filesOfClipboard(const QMimeData& clipboard);

/// More than a word or a sentence: several lines, or cells beside each other.
[[nodiscard]] bool isTable(const QString& text);

}  // namespace regia::ui
