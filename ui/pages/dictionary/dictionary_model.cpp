// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionary/dictionary_model.h"

#include <algorithm>

#include "core/text/fold.h"
#include "ui/text/formats.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

QString folded(const QString& text) { return QString::fromStdString(text::textKey(text.toStdString())); }

}  // namespace

void DictionaryModel::setTable(DictionaryTable table)
{
    m_table = std::move(table);
    if (m_sortColumn >= static_cast<int>(m_table.columns.size()))
        m_sortColumn = 0;
    arrange();
}

void DictionaryModel::setSearch(const QString& text)
{
    m_wanted.clear();
    for (const QString& word : folded(text).split(u' ', Qt::SkipEmptyParts))
        m_wanted.push_back(word);
    arrange();
}

void DictionaryModel::setGrouped(bool grouped)
{
    m_grouped = grouped;
    arrange();
}

void DictionaryModel::setShowsHidden(bool shows)
{
    m_showsHidden = shows;
    arrange();
}

void DictionaryModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::max(0, column);
    m_sortOrder = order;
    arrange();
}

bool DictionaryModel::isWanted(const DictionaryTable::Line& line) const
{
    if (line.hidden && !m_showsHidden)
        return false;
    if (m_wanted.empty())
        return true;
    QString all = line.key + u' ' + line.group;
    for (const DictionaryTable::Cell& cell : line.cells)
        all += u' ' + cell.text;
    all = folded(all);
    return std::all_of(m_wanted.begin(), m_wanted.end(), [&](const QString& word) { return all.contains(word); });
}

bool DictionaryModel::isBefore(const DictionaryTable::Line& a, const DictionaryTable::Line& b) const
{
    if (m_grouped && a.groupOrder != b.groupOrder)
        return a.groupOrder < b.groupOrder;
    const DictionaryTable::Cell& left = a.cells[static_cast<std::size_t>(m_sortColumn)];
    const DictionaryTable::Cell& right = b.cells[static_cast<std::size_t>(m_sortColumn)];
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    if (left.order != right.order)
        return ascending ? left.order < right.order : left.order > right.order;
    const int words = QString::localeAwareCompare(left.text, right.text);
    return words != 0 ? (ascending ? words < 0 : words > 0) : a.key < b.key;
}

void DictionaryModel::arrange()
{
    beginResetModel();
    std::vector<int> lines;
    for (std::size_t i = 0; i < m_table.lines.size(); ++i)
        if (isWanted(m_table.lines[i]))
            lines.push_back(static_cast<int>(i));
    const auto lineOf = [&](int i) -> const DictionaryTable::Line& { return m_table.lines[static_cast<std::size_t>(i)]; };
    std::sort(lines.begin(), lines.end(), [&](int a, int b) { return isBefore(lineOf(a), lineOf(b)); });
    m_shown = static_cast<int>(lines.size());
    m_rows.clear();
    std::size_t heading = 0;
    for (const int line : lines) {
        const QString& group = lineOf(line).group;
        if (m_grouped && !group.isEmpty() && (m_rows.empty() || m_rows[heading].heading != group)) {
            heading = m_rows.size();
            m_rows.push_back({-1, group, 0});
        }
        if (m_grouped && !group.isEmpty())
            ++m_rows[heading].count;
        m_rows.push_back({line, {}, 0});
    }
    endResetModel();
}

const DictionaryTable::Line* DictionaryModel::lineAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()) || m_rows[static_cast<std::size_t>(row)].line < 0)
        return nullptr;
    return &m_table.lines[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)].line)];
}

int DictionaryModel::rowOf(const QString& key) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (const DictionaryTable::Line* line = lineAt(static_cast<int>(row)); line != nullptr && line->key == key)
            return static_cast<int>(row);
    return -1;
}

int DictionaryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int DictionaryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant DictionaryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const DictionaryTable::Line* line = lineAt(index.row()))
        return cellData(*line, index.column(), role);
    const Shown& heading = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return heading.heading + QStringLiteral("  ") + format::integer(heading.count);
    case QuietRole: return true;
    case StrongRole: return false;
    default: return {};
    }
}

QVariant DictionaryModel::cellData(const DictionaryTable::Line& line, int column, int role) const
{
    const DictionaryTable::Cell& cell = line.cells[static_cast<std::size_t>(column)];
    const bool isNumber = m_table.columns[static_cast<std::size_t>(column)].isNumber;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return cell.text;
    case Qt::ToolTipRole: return column == 0 ? QVariant((cell.text + QStringLiteral(" · ") + line.key).toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole: return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case BarRole: return cell.bar ? QVariant(*cell.bar) : QVariant();
    case ProvenanceRole: return cell.mark ? QVariant(*cell.mark) : QVariant();
    case StrongRole: return column == 0 && !line.hidden ? QVariant(false) : QVariant();
    case QuietRole: return line.hidden || (column > 0 && !isNumber && !cell.bar);
    default: return {};
    }
}

QVariant DictionaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const DictionaryTable::Column& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags DictionaryModel::flags(const QModelIndex& index) const
{
    return isHeading(index.row()) ? Qt::ItemFlags(Qt::ItemIsEnabled) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace regia::ui
