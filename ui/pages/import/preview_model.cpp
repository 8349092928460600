// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/preview_model.h"

#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

using Cell = workbench::PreviewCell;

/// As many decimals as the number has, up to those of money and measures.
QString numberText(double value)
{
    constexpr int kMostDecimals = 4;
    const QString text = format::number(value, kMostDecimals);
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == u'0')
        --end;
    return end > 0 && !text[end - 1].isDigit() ? text.left(end - 1) : text.left(end);
}

bool isUnread(const Cell& cell) { return std::holds_alternative<Cell::Unread>(cell.value); }

bool isNumber(const Cell& cell) { return std::holds_alternative<double>(cell.value); }

}  // namespace

void PreviewModel::setRows(const workbench::ImportPlan& plan, std::vector<workbench::PreviewRow> rows)
{
    beginResetModel();
    m_columns = plan.mapping.columns;
    m_rows = std::move(rows);
    endResetModel();
}

void PreviewModel::clear()
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int PreviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1; }

QString PreviewModel::text(const Cell& cell) const
{
    if (const auto* text = std::get_if<std::string>(&cell.value))
        return words::fromUtf8(*text).simplified();
    if (const auto* number = std::get_if<double>(&cell.value))
        return numberText(*number);
    if (const auto* truth = std::get_if<bool>(&cell.value))
        return *truth ? tr("yes") : tr("no");
    if (const auto* day = std::get_if<LocalDate>(&cell.value))
        return format::date(format::toDate(*day));
    if (const auto* at = std::get_if<Instant>(&cell.value)) {
        const QDateTime moment = format::toDateTime(*at, m_zone);
        return format::date(moment.date()) + u' ' + format::time(moment.time());
    }
    return isUnread(cell) ? words::fromUtf8(cell.text).simplified() : QString();
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const workbench::PreviewRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isLine = index.column() == 0;
    if (isLine)
        return role == Qt::DisplayRole         ? QVariant(format::integer(row.line))
               : role == QuietRole             ? QVariant(true)
               : role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                               : QVariant();
    const auto at = static_cast<std::size_t>(index.column() - 1);
    if (at >= row.cells.size())
        return {};
    const Cell& cell = row.cells[at];
    switch (role) {
    case Qt::DisplayRole: return text(cell);
    case Qt::ToolTipRole:
        return isUnread(cell) ? tr("This cannot be read as what the column is.")
                              : tr("In the file: %1").arg(words::fromUtf8(cell.text).simplified()).toHtmlEscaped();
    case Qt::ForegroundRole: return isUnread(cell) ? QVariant(theme().color(Color::Negative)) : QVariant();
    case Qt::TextAlignmentRole: return QVariant((isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case QuietRole: return at < m_columns.size() && m_columns[at].target.isIgnored();
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == 0)
        return role == Qt::DisplayRole         ? QVariant(tr("Line"))
               : role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                               : QVariant();
    const import::MappedColumn& column = m_columns[static_cast<std::size_t>(section - 1)];
    switch (role) {
    case Qt::DisplayRole: return words::target(column.target, column.column);
    case Qt::ToolTipRole: return tr("The column %1 of the file").arg(words::fromUtf8(column.column)).toHtmlEscaped();
    default: return {};
    }
}

}  // namespace regia::ui
