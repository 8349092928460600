// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contact_table.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

using Kind = ContactColumn::Kind;

bool mayGiveWay(const ContactColumn& column) { return column.kind == Kind::Attribute; }

}  // namespace

ContactTable::ContactTable(ContactsModel& model, QWidget* parent) : QWidget(parent), m_model(model), m_table(new DataTable(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("contactsTable"));
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setModel(&model);
    m_table->setCheckColumn(0);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(false);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_fitting && width > 0)
            m_chosenWidths[m_model.columns()[static_cast<std::size_t>(section)].key()] = width;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &ContactTable::fitColumns);
    m_table->viewport()->installEventFilter(this);
}

int ContactTable::widthOf(const ContactColumn& column) const { return m_chosenWidths.value(column.key(), column.width()); }

int ContactTable::flexible() const
{
    const auto& columns = m_model.columns();
    const auto email = std::find(columns.begin(), columns.end(), ContactColumn{Kind::Attribute, "email"});
    if (email != columns.end())
        return static_cast<int>(email - columns.begin());
    for (std::size_t i = columns.size(); i > 0; --i)
        if (mayGiveWay(columns[i - 1]))
            return static_cast<int>(i - 1);
    return 1;  // the name
}

void ContactTable::fitColumns()
{
    const auto& columns = m_model.columns();
    if (columns.empty())
        return;
    m_fitting = true;
    int needed = 0;
    for (const ContactColumn& column : columns)
        needed += widthOf(column);
    const int room = m_table->viewport()->width();
    for (std::size_t i = columns.size(); i > 0; --i) {
        const bool hide = mayGiveWay(columns[i - 1]) && needed > room;
        needed -= hide ? widthOf(columns[i - 1]) : 0;
        m_table->setColumnHidden(static_cast<int>(i - 1), hide);
    }
    const int wide = m_table->isColumnHidden(flexible()) ? 1 : flexible();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        if (!m_table->isColumnHidden(section))
            m_table->setColumnWidth(section, widthOf(columns[i]) + (section == wide ? std::max(0, room - needed) : 0));
    }
    m_fitting = false;
}

std::size_t ContactTable::selectedCount() const
{
    std::size_t count = 0;
    // By ranges: a million selected rows are one of them.
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        count += range.left() == 0 ? static_cast<std::size_t>(range.height()) : 0;
    return count;
}

std::vector<Row> ContactTable::selectedRows() const
{
    std::vector<int> lines;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int line = range.top(); range.left() == 0 && line <= range.bottom(); ++line)
            lines.push_back(line);
    std::sort(lines.begin(), lines.end());
    std::vector<Row> rows;
    rows.reserve(lines.size());
    for (const int line : lines)
        rows.push_back(m_model.rowAt(line));
    return rows;
}

bool ContactTable::eventFilter(QObject* watched, QEvent* event)
{
    // The viewport, not the table: a scroll bar that appears takes room too.
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

}  // namespace regia::ui
