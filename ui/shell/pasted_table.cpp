// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pasted_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>

#include "ui/shell/drop_overlay.h"

namespace regia::ui {
namespace {

/// In a folder that only this user can look into.
QString fileOf(const QString& text, const QString& suffix)
{
    static const QTemporaryDir folder;
    static int number = 0;
    const QString name = QCoreApplication::translate("MainWindow", "Clipboard %1").arg(++number) + u'.' + suffix;
    QFile file(folder.filePath(name));
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

bool hasCells(const QString& text) { return text.contains(u'\t'); }

}  // namespace

bool isTable(const QString& text)
{
    const QString inside = text.trimmed();
    return hasCells(inside) || inside.contains(u'\n') || inside.contains(u'\r');
}

QStringList filesOfClipboard(const QMimeData& clipboard)
{
    QStringList files = DropOverlay::filesOf(clipboard);
    if (!files.isEmpty())
        return files;
    // The text of a spreadsheet says what is seen in its cells, and nothing of their looks; that of a web page may have lost them.
    const bool isMarkup = clipboard.html().contains(QLatin1String("<table"), Qt::CaseInsensitive) && !hasCells(clipboard.text());
    if (isMarkup)
        files << fileOf(clipboard.html(), QStringLiteral("html"));
    else if (isTable(clipboard.text()))
        files << fileOf(clipboard.text(), hasCells(clipboard.text()) ? QStringLiteral("tsv") : QStringLiteral("csv"));
    files.removeAll(QString());
    return files;
}

}  // namespace regia::ui
