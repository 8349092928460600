// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/held_back_model.h"

#include <algorithm>

#include "core/workbench/import_choices.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

using import::RepairAdvice;

/// A row that names no column cannot be repaired by one cell.
bool canRepair(const import::HeldBackCell& cell) { return !cell.column.empty(); }

}  // namespace

void HeldBackModel::setContents(import::HeldBack heldBack)
{
    beginResetModel();
    m_contents = std::move(heldBack);
    m_reason = m_mode == Mode::Repair && !m_contents.reasons.empty() ? 0 : -1;
    m_repairs.clear();
    for (std::size_t reason = 0; reason < m_contents.reasons.size(); ++reason)
        for (std::size_t i = 0; i < m_contents.reasons[reason].first.size(); ++i) {
            const import::HeldBackCell& cell = m_contents.reasons[reason].first[i];
            m_repairs[{reason, i}] = {workbench::isSafeRepair(cell), words::fromUtf8(cell.repair.value)};
        }
    list();
    endResetModel();
    Q_EMIT repairsChanged();
}

void HeldBackModel::setReason(int reason)
{
    beginResetModel();
    m_reason = reason;
    list();
    endResetModel();
}

void HeldBackModel::list()
{
    m_lines.clear();
    for (std::size_t reason = 0; reason < m_contents.reasons.size(); ++reason)
        if (m_reason < 0 || m_reason == static_cast<int>(reason))
            for (std::size_t i = 0; i < m_contents.reasons[reason].first.size(); ++i)
                m_lines.emplace_back(reason, i);
    const auto lineOf = [this](const Place& place) { return m_contents.reasons[place.first].first[place.second].line; };
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const Place& a, const Place& b) { return lineOf(a) < lineOf(b); });
}

const import::HeldBackCell& HeldBackModel::cellAt(int row) const
{
    const Place& place = m_lines[static_cast<std::size_t>(row)];
    return m_contents.reasons[place.first].first[place.second];
}

std::vector<import::CellRepair> HeldBackModel::repairs() const
{
    std::vector<import::CellRepair> repairs;
    for (const auto& [place, repair] : m_repairs) {
        const import::HeldBackCell& cell = m_contents.reasons[place.first].first[place.second];
        if (repair.checked)
            repairs.push_back({cell.row, cell.column, repair.value.toStdString()});
    }
    return repairs;
}

int HeldBackModel::readyHere() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [&](const Place& place) { return m_repairs.at(place).checked; }));
}

void HeldBackModel::checkAll(bool checked)
{
    for (int row = 0; row < rowCount(); ++row) {
        const import::HeldBackCell& cell = cellAt(row);
        Repair& repair = m_repairs[m_lines[static_cast<std::size_t>(row)]];
        // What nobody knows a value for stays as it is.
        repair.checked = checked && canRepair(cell) && (!repair.value.isEmpty() || cell.repair.advice == RepairAdvice::LeaveEmpty);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT repairsChanged();
}

Qt::CheckState HeldBackModel::allChecked() const
{
    const int ready = readyHere();
    return ready == 0 ? Qt::Unchecked : ready == rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

int HeldBackModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
int HeldBackModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString HeldBackModel::repairText(int row) const
{
    const import::HeldBackCell& cell = cellAt(row);
    if (m_mode == Mode::Repair)
        return repairAt(row).value;
    switch (cell.repair.advice) {
    case RepairAdvice::Rewrite:
    case RepairAdvice::Guess: return words::fromUtf8(cell.repair.value);
    case RepairAdvice::LeaveEmpty: return tr("leave empty");
    case RepairAdvice::None: break;
    }
    return tr("none");
}

QString HeldBackModel::text(int row, int column) const
{
    const import::HeldBackCell& cell = cellAt(row);
    switch (column) {
    case LineColumn: return format::integer(cell.line);
    case WhoColumn: return cell.who.empty() ? QString(format::kNoValue) : words::fromUtf8(cell.who);
    case FieldColumn: return cell.column.empty() ? tr("whole row") : words::fromUtf8(cell.column);
    case ValueColumn: return cell.text.empty() ? tr("(empty)") : words::fromUtf8(cell.text).simplified();
    case ReasonColumn: return words::heldBack(cell.code);
    case RepairColumn: return repairText(row);
    default: return {};
    }
}

QVariant HeldBackModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    const import::HeldBackCell& cell = cellAt(row);
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::EditRole: return column == RepairColumn ? repairAt(row).value : text(row, column);
    case Qt::ToolTipRole:
        if (column == ReasonColumn)
            return cell.rowIsUsed ? tr("The rest of the row is imported.") : tr("The whole row is held back.");
        return column == ValueColumn ? QVariant(text(row, column).toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole:
        return column == LineColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: return column == ValueColumn ? QVariant(theme().color(Color::Negative)) : QVariant();
    case Qt::CheckStateRole:
        return column == CheckedColumn && m_mode == Mode::Repair ? QVariant(repairAt(row).checked ? Qt::Checked : Qt::Unchecked)
                                                                 : QVariant();
    case QuietRole:
        return column == LineColumn || column == ReasonColumn || (column == RepairColumn && cell.repair.advice == RepairAdvice::None);
    case StrongRole: return column == WhoColumn ? QVariant(false) : QVariant();
    default: return {};
    }
}

bool HeldBackModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (m_mode != Mode::Repair || !index.isValid())
        return false;
    Repair& repair = m_repairs[m_lines[static_cast<std::size_t>(index.row())]];
    if (role == Qt::CheckStateRole && index.column() == CheckedColumn) {
        repair.checked = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == RepairColumn) {
        repair.value = value.toString().trimmed();
        repair.checked = !repair.value.isEmpty();
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT repairsChanged();
    return true;
}

Qt::ItemFlags HeldBackModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_mode != Mode::Repair || !canRepair(cellAt(index.row())))
        return flags;
    if (index.column() == CheckedColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == RepairColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant HeldBackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == LineColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn: return tr("Row");
    case WhoColumn: return tr("Contact");
    case FieldColumn: return tr("Column");
    case ValueColumn: return tr("Value in the file");
    case ReasonColumn: return tr("Why it is held back");
    case RepairColumn: return m_mode == Mode::Repair ? tr("Repaired value") : tr("Suggested repair");
    default: return QString();
    }
}

}  // namespace regia::ui
