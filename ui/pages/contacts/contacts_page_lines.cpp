// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with one line of the list: peek at it, open it, go on to the next.
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

#include "ui/pages/contacts/contact_table.h"
#include "ui/pages/contacts/contacts_page.h"
#include "ui/pages/contacts/contacts_peek.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/peek_panel.h"
#include "ui/widgets/search_field.h"

namespace regia::ui {

void ContactsPage::togglePeek(int line)
{
    if (m_peek->isVisible())
        closePeek();
    else
        peek(line);
}

void ContactsPage::peek(int line)
{
    m_peek->setBody(contactPeek(m_viewModel.model(), line, {context().timeZone(), context().currency(), m_viewModel.products()}));
    auto* open = new Button(tr("Open"), QStringLiteral("user"), ButtonKind::Primary);
    connect(open, &Button::clicked, this, [this, line] { openLine(line); });
    auto* copy = new Button(tr("Copy e-mail"), QStringLiteral("copy"));
    const Row row = m_viewModel.model().rowAt(line);
    m_peeked = row;
    m_peekedIn = m_viewModel.model().contents().dataset;
    copy->setEnabled(!workbench::textOf(*m_viewModel.model().contents().dataset->snapshot, "email", row).empty());
    connect(copy, &Button::clicked, this, [this, row] { m_viewModel.copyEmails({row}); });
    m_peek->setActions({open, copy});
    m_peek->show();
}

/// Lines are others now: the peek stays with its contact, or goes with them.
void ContactsPage::keepPeek()
{
    const ContactsModel::Contents& contents = m_viewModel.model().contents();
    if (!m_peek->isVisible())
        return;
    const auto place = std::find(contents.rows.begin(), contents.rows.end(), m_peeked);
    if (contents.dataset != m_peekedIn || place == contents.rows.end())
        return closePeek();
    const int line = static_cast<int>(place - contents.rows.begin());
    peek(line);
    m_table->table().setCurrentIndex(m_viewModel.model().index(line, 1));
}

void ContactsPage::closePeek()
{
    const bool hadFocus = m_peek->isAncestorOf(focusWidget());
    m_peek->hide();
    if (hadFocus)
        m_table->setFocus();
}

void ContactsPage::openLine(int line)
{
    const ContactsModel::Contents& contents = m_viewModel.model().contents();
    auto ids = std::make_shared<std::vector<std::int64_t>>();
    ids->reserve(contents.rows.size());
    for (const Row row : contents.rows)
        ids->push_back(contents.dataset->snapshot->contact(row).value);
    m_ids = std::move(ids);
    context().open({QStringLiteral("customer"),
                    {{QStringLiteral("contact"), static_cast<qlonglong>((*m_ids)[static_cast<std::size_t>(line)])},
                     {QStringLiteral("among"), QVariant::fromValue(m_ids)},
                     {QStringLiteral("place"), line}}});
}

void ContactsPage::openMenu(const QPoint& place)
{
    DataTable& table = m_table->table();
    const QModelIndex index = table.indexAt(place);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int line = index.row();
    menu->addAction(theme().icon(QStringLiteral("user")), tr("Open"), this, [this, line] { openLine(line); });
    menu->addAction(theme().icon(QStringLiteral("eye")), tr("Peek"), this, [this, line] { peek(line); });
    menu->addSeparator();
    menu->addAction(theme().icon(QStringLiteral("copy")), tr("Copy e-mail addresses"), this,
                    [this] { m_viewModel.copyEmails(m_table->selectedRows()); });
    menu->popup(table.viewport()->mapToGlobal(place));
}

void ContactsPage::step(int lines)
{
    DataTable& table = m_table->table();
    if (m_viewModel.model().rowCount() == 0)
        return;
    const int line = table.currentIndex().isValid() ? table.currentIndex().row() + lines : 0;
    table.setCurrentIndex(m_viewModel.model().index(std::clamp(line, 0, m_viewModel.model().rowCount() - 1), 1));
    table.setFocus();
}

void ContactsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_table->selectedCount() > 1)
        return m_table->table().clearSelection();
    if (event->key() == Qt::Key_Escape && m_peek->isVisible())
        return closePeek();
    if (event->key() == Qt::Key_Down && m_search->hasFocus())
        return step(0);
    Page::keyPressEvent(event);
}

}  // namespace regia::ui
