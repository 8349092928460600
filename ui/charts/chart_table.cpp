// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include <algorithm>

namespace regia::ui {
namespace {

/// A tab or a line break inside a cell would shift what follows.
QString cell(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); }

}  // namespace

QString toTabSeparated(const ChartTable& table)
{
    QString text;
    const auto addLine = [&](const QStringList& cells) {
        QStringList clean;
        std::transform(cells.begin(), cells.end(), std::back_inserter(clean), cell);
        text += clean.join(u'\t') + u'\n';
    };
    addLine(table.columns);
    for (const QStringList& row : table.rows)
        addLine(row);
    return text;
}

QString toHtml(const ChartTable& table)
{
    const auto line = [](const QStringList& cells, const QString& tag) {
        QString html = QStringLiteral("<tr>");
        for (const QString& text : cells)
            html += u'<' + tag + u'>' + text.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
        return html + QStringLiteral("</tr>");
    };
    QString html = QStringLiteral("<table>") + line(table.columns, QStringLiteral("th"));
    for (const QStringList& row : table.rows)
        html += line(row, QStringLiteral("td"));
    return html + QStringLiteral("</table>");
}

}  // namespace regia::ui
