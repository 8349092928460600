// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/pages/contacts/column_chooser.h"
#include "ui/pages/contacts/contact_filters.h"
#include "ui/pages/contacts/contact_table.h"
#include "ui/pages/contacts/contacts_peek.h"
#include "ui/pages/contacts/selection_bar.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/peek_panel.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/states.h"

namespace regia::ui {

ContactsPage::ContactsPage(PageContext& context, QWidget* parent) : Page(context, parent), m_viewModel(context)
{
    setObjectName(QStringLiteral("contactsPage"));
    header().setTitle(tr("Contacts"));
    m_viewModel.model().setColumns(contact_columns::columnsFor(*context.dataset()->snapshot, contact_columns::stored()));
    m_save = new Button(tr("Save as segment"), QStringLiteral("segments"));
    connect(m_save, &Button::clicked, this, [this] {
        this->context().open({QStringLiteral("segment"),
                              {{QStringLiteral("condition"),
                                QString::fromStdString(m_viewModel.query().asCondition(*this->context().dataset()->snapshot).dump())}}});
    });
    header().addAction(m_save);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList(), 1);
    buildPeek();
    row->addWidget(m_peek);
    setBody(body, Padding::None, false);
    bindViewModel();
}

QWidget* ContactsPage::buildList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    m_filters = new ContactFilters(context(), m_viewModel);
    column->addWidget(m_filters);
    buildSelectionBar();
    column->addWidget(m_selection);
    buildTable();
    column->addWidget(m_tableHost, 1);
    return list;
}

QWidget* ContactsPage::buildToolbar()
{
    auto* toolbar = new QWidget;
    auto* row = new QHBoxLayout(toolbar);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    m_search = new SearchField(tr("Name, e-mail, phone, or city:Milano stage:use"));
    m_search->setObjectName(QStringLiteral("contactsSearch"));
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setKeyHint(QStringLiteral("/"));
    m_search->setMaximumWidth(380);
    row->addWidget(m_search, 1);
    auto* columns = new Button(tr("Columns"), QStringLiteral("columns"));
    columns->setObjectName(QStringLiteral("contactsColumns"));
    connect(columns, &Button::clicked, this, [this, columns] {
        auto* chooser = new ColumnChooser(contact_columns::choices(*context().dataset()->snapshot), contact_columns::stored());
        connect(chooser, &ColumnChooser::changed, this, [this](const QStringList& keys) {
            contact_columns::store(keys);
            showColumns();
        });
        Popover::show(columns, chooser);
    });
    row->addWidget(columns);
    row->addStretch(1);
    m_count = new Label({}, Type::Small, Color::Text2);
    row->addWidget(m_count);
    return toolbar;
}

void ContactsPage::buildSelectionBar()
{
    m_selection = new SelectionBar;
    m_selection->setObjectName(QStringLiteral("contactsSelection"));
    m_selection->setFixedHeight(m_filters->minimumHeight());
    m_selection->hide();
    connect(m_selection, &SelectionBar::copyWanted, this, [this] { m_viewModel.copyEmails(m_table->selectedRows()); });
    connect(m_selection, &SelectionBar::allWanted, this, [this] { m_table->table().selectAll(); });
    connect(m_selection, &SelectionBar::noneWanted, this, [this] {
        m_table->table().clearSelection();
        m_table->setFocus();
    });
}

void ContactsPage::buildTable()
{
    m_table = new ContactTable(m_viewModel.model());
    m_tableHost = new StateHost(m_table);
    DataTable& table = m_table->table();
    connect(table.horizontalHeader(), &QHeaderView::sectionClicked, this, &ContactsPage::sortBy);
    connect(&table, &DataTable::peeked, this, [this](const QModelIndex& index) { togglePeek(index.row()); });
    connect(&table, &DataTable::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != m_table->table().checkColumn() && !m_peek->isVisible())
            peek(index.row());
    });
    connect(&table, &DataTable::activated, this, [this](const QModelIndex& index) { openLine(index.row()); });
    connect(&table, &QWidget::customContextMenuRequested, this, &ContactsPage::openMenu);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContactsPage::showSelection);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (m_peek->isVisible() && current.isValid())
            peek(current.row());
    });
}

void ContactsPage::buildPeek()
{
    m_peek = new PeekPanel(tr("Peek · ↑ ↓ to move, Enter to open"));
    m_peek->setObjectName(QStringLiteral("contactsPeek"));
    m_peek->hide();
    connect(m_peek, &PeekPanel::closeRequested, this, &ContactsPage::closePeek);
}

void ContactsPage::bindViewModel()
{
    connect(&m_viewModel, &ContactsViewModel::stateChanged, this, &ContactsPage::showState);
    connect(&context(), &PageContext::dataChanged, this, &ContactsPage::showColumns);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        ContactsQuery query = m_viewModel.query();
        query.search = text;
        m_viewModel.setQuery(std::move(query));
    });
    connect(m_search, &SearchField::returnPressed, this, [this] { step(0); });
}

void ContactsPage::open(const QVariantMap& arguments)
{
    ContactsQuery query = ContactsQuery::fromArguments(arguments, m_viewModel.query());
    m_behind = ContactsQuery::behindOf(arguments);
    // Who asks for nobody in particular means people; a number that was opened shows all whom it counts.
    if (!arguments.contains(QStringLiteral("known")) && query.isEverybody())
        query.known = m_viewModel.hasVisitors();
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(query.search);
    }
    m_viewModel.setQuery(std::move(query));
    m_filters->setWords(arguments.value(QStringLiteral("words")).toString());
    showSort();
}

QVariantMap ContactsPage::arguments() const
{
    QVariantMap arguments = m_viewModel.query().toArguments(m_filters->words().isEmpty() ? QVariantMap() : m_behind);
    if (arguments.isEmpty() && m_viewModel.hasVisitors())
        arguments[QStringLiteral("known")] = false;
    return arguments;
}

QWidget* ContactsPage::searchWidget() { return m_search; }

void ContactsPage::sortBy(int column)
{
    const ContactColumn& clicked = m_viewModel.model().columns()[static_cast<std::size_t>(column)];
    if (const auto order = clicked.order()) {
        ContactsQuery query = m_viewModel.query();
        const bool same = query.order == *order && query.attribute == clicked.attribute;
        const bool byWords = *order == workbench::ContactOrder::Name || *order == workbench::ContactOrder::Attribute;
        query.descending = same ? !query.descending : !byWords;
        query.order = *order;
        query.attribute = clicked.attribute;
        m_viewModel.setQuery(std::move(query));
    }
    showSort();
}

void ContactsPage::showSort()
{
    const ContactsQuery& query = m_viewModel.query();
    const auto& columns = m_viewModel.model().columns();
    QHeaderView* sections = m_table->table().horizontalHeader();
    sections->setSortIndicator(-1, Qt::AscendingOrder);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].order() == query.order && columns[i].attribute == query.attribute)
            sections->setSortIndicator(static_cast<int>(i), query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ContactsPage::showColumns()
{
    m_viewModel.model().setColumns(contact_columns::columnsFor(*context().dataset()->snapshot, contact_columns::stored()));
    showSort();
}

void ContactsPage::showState()
{
    const ViewState state = m_viewModel.state();
    if (state == ViewState::Loading) {
        m_tableHost->showLoading(tr("Listing contacts"));
    } else if (state == ViewState::Failed) {
        m_tableHost->showInstead(
            new ErrorState(*m_viewModel.error(), {{tr("Try again"), QStringLiteral("refresh"), [this] { m_viewModel.refresh(); }}}));
    } else if (state == ViewState::Empty) {
        m_tableHost->showInstead(new EmptyState(QStringLiteral("search"), tr("Nobody here"), tr("No contact matches what was asked."),
                                                {{tr("Show all contacts"), QStringLiteral("contacts"), [this] {
                                                      open({{QStringLiteral("known"), false}});
                                                  }}}));
        closePeek();
    } else {
        m_tableHost->showContent();
        keepPeek();
    }
    if (state != ViewState::Loading)
        m_count->setText(sentences::contacts(static_cast<std::int64_t>(m_viewModel.model().rowCount())));
    m_save->setVisible(!m_viewModel.query().asCondition(*context().dataset()->snapshot).is_null());
    showSelection();
    setStatus(context().countedAll(), m_viewModel.seconds());
    setState(state);
}

void ContactsPage::showSelection()
{
    const std::size_t count = m_table->selectedCount();
    m_selection->setCount(count);
    m_selection->setVisible(count > 1);
    m_filters->setVisible(count <= 1);
}

void ContactsPage::togglePeek(int line)
{
    if (m_peek->isVisible())
        closePeek();
    else
        peek(line);
}

void ContactsPage::peek(int line)
{
    m_peek->setBody(contactPeek(m_viewModel.model(), line, {context().timeZone(), context().currency()}));
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

PageDescriptor contactsPage()
{
    return {.id = QStringLiteral("contacts"),
            .title = [] { return ContactsPage::tr("Contacts"); },
            .icon = QStringLiteral("contacts"),
            .section = PageSection::People,
            .create = [](PageContext& context) { return std::make_unique<ContactsPage>(context); },
            .parent = {},
            .badge = [](PageContext& context) { return format::integer(static_cast<std::int64_t>(context.dataset()->snapshot->rows())); }};
}

}  // namespace regia::ui
