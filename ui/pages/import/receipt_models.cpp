// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/receipt_models.h"

#include "ui/pages/import/import_cards.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

QVariant alignment(bool right) { return right ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter); }

bool isNumber(int column) { return column >= ReceiptsModel::RowsColumn; }

}  // namespace

void ReceiptsModel::setReceipts(std::vector<workbench::PastImport> receipts)
{
    beginResetModel();
    m_receipts = std::move(receipts);
    endResetModel();
}

int ReceiptsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_receipts.size()); }
int ReceiptsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ReceiptsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const workbench::PastImport& import = m_receipts[static_cast<std::size_t>(index.row())];
    const import::ImportReceipt& receipt = import.receipt;
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignment(isNumber(column));
    if (role == StrongRole)
        return column == FileColumn ? QVariant(false) : QVariant();
    if (role == QuietRole)
        return column == SourceColumn || column == TimeColumn;
    if (role == Qt::ForegroundRole && column == HeldBackColumn && receipt.setAside > 0)
        return theme().color(Color::Negative);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case FileColumn: return shortNameOf(words::fromUtf8(receipt.file));
    case SourceColumn: return receipt.preset.empty() ? words::fromUtf8(import.source) : words::preset(receipt.preset);
    case RowsColumn: return format::integer(receipt.rows);
    case UpdatedColumn: return format::integer(receipt.rowsBy.updated);
    case UnchangedColumn: return format::integer(receipt.rowsBy.unchanged);
    case AddedColumn: return format::integer(receipt.rowsBy.added);
    case MergedColumn: return format::integer(receipt.rowsBy.merged);
    case HeldBackColumn: return format::integer(receipt.setAside);
    case TimeColumn: return format::elapsed(receipt.seconds);
    default: return {};
    }
}

QVariant ReceiptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(isNumber(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("File");
    case SourceColumn: return tr("Taken for");
    case RowsColumn: return tr("Rows");
    case UpdatedColumn: return tr("Updated");
    case UnchangedColumn: return tr("Unchanged");
    case AddedColumn: return tr("Added");
    case MergedColumn: return tr("Merged");
    case HeldBackColumn: return tr("Held back");
    case TimeColumn: return tr("Time");
    default: return {};
    }
}

void ReasonsModel::setHeldBack(const import::HeldBack& heldBack)
{
    std::vector<Line> lines;
    for (const import::HeldBackReason& reason : heldBack.reasons)
        lines.push_back({words::heldBack(reason.code), words::fromUtf8(reason.column), reason.cells});
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ReasonsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
int ReasonsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ReasonsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isCount = index.column() == CountColumn;
    switch (role) {
    case Qt::DisplayRole: return isCount ? format::integer(line.cells) : line.reason;
    case Qt::ToolTipRole:
        return line.detail.isEmpty() ? line.reason : tr("%1, in the column %2").arg(line.reason, line.detail.toHtmlEscaped());
    case StrongRole: return isCount ? QVariant() : QVariant(false);
    case BarRole: return isCount ? QVariant(static_cast<double>(line.cells) / static_cast<double>(m_lines.front().cells)) : QVariant();
    case BarColorRole: return isCount ? QVariant(theme().color(Color::Negative)) : QVariant();
    default: return {};
    }
}

}  // namespace regia::ui
