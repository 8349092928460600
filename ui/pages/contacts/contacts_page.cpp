// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/pages/contacts/column_chooser.h"
#include "ui/pages/contacts/contact_filters.h"
#include "ui/pages/contacts/contact_table.h"
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
    row->addWidget(m_search, 3);
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
    connect(&m_viewModel, &ContactsViewModel::productsNamed, this, &ContactsPage::keepPeek);
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
        const QString& searched = m_viewModel.query().search;
        m_tableHost->showInstead(
            new EmptyState(QStringLiteral("search"), searched.isEmpty() ? tr("Nobody here") : tr("Nobody matches “%1”").arg(searched),
                           tr("No contact matches what was asked."), {{tr("Show all contacts"), QStringLiteral("contacts"), [this] {
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
