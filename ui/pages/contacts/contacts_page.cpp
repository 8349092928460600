// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/pages/contacts/contacts_peek.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/peek_panel.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

constexpr int kWidths[ContactsModel::ColumnCount] = {210, 118, 130, 72, 100, 120, 220, 120};
constexpr std::size_t kChips = 5;

std::optional<workbench::ContactOrder> orderOf(int column)
{
    switch (column) {
    case ContactsModel::NameColumn: return workbench::ContactOrder::Name;
    case ContactsModel::StageColumn: return workbench::ContactOrder::Stage;
    case ContactsModel::ActivityColumn: return workbench::ContactOrder::LastActivity;
    case ContactsModel::OrdersColumn: return workbench::ContactOrder::Orders;
    case ContactsModel::SpentColumn: return workbench::ContactOrder::Spent;
    default: return std::nullopt;
    }
}

}  // namespace

ContactsPage::ContactsPage(PageContext& context, QWidget* parent) : Page(context, parent), m_viewModel(context)
{
    setObjectName(QStringLiteral("contactsPage"));
    header().setTitle(tr("Contacts"));
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
    auto* chips = new QWidget;
    m_chips = new QHBoxLayout(chips);
    m_chips->setContentsMargins(14, 0, 14, 8);
    m_chips->setSpacing(8);
    column->addWidget(chips);
    buildTable();
    column->addWidget(m_table, 1);
    return list;
}

QWidget* ContactsPage::buildToolbar()
{
    auto* toolbar = new QWidget;
    auto* row = new QHBoxLayout(toolbar);
    row->setContentsMargins(14, 8, 14, 8);
    m_search = new SearchField(tr("Name, e-mail, phone, or city:Milano stage:use"));
    m_search->setObjectName(QStringLiteral("contactsSearch"));
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setKeyHint(QStringLiteral("/"));
    m_search->setMaximumWidth(360);
    row->addWidget(m_search, 1);
    row->addStretch();
    m_count = new Label({}, Type::Small, Color::Text2);
    row->addWidget(m_count);
    return toolbar;
}

void ContactsPage::buildTable()
{
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("contactsTable"));
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setModel(&m_viewModel.model());
    for (int column = 0; column < ContactsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setSectionsClickable(true);
    columns->setSortIndicatorShown(true);
    columns->setSortIndicator(ContactsModel::ActivityColumn, Qt::DescendingOrder);
    connect(columns, &QHeaderView::sectionClicked, this, &ContactsPage::sortBy);
    connect(m_table, &DataTable::peeked, this, [this](const QModelIndex& index) { peek(index.row()); });
    connect(m_table, &DataTable::clicked, this, [this](const QModelIndex& index) { peek(index.row()); });
    connect(m_table, &DataTable::activated, this, [this](const QModelIndex& index) { openLine(index.row()); });
}

void ContactsPage::buildPeek()
{
    m_peek = new PeekPanel(tr("Peek"));
    m_peek->hide();
    connect(m_peek, &PeekPanel::closeRequested, this, [this] {
        m_peek->hide();
        m_table->setFocus();
    });
}

void ContactsPage::bindViewModel()
{
    connect(&m_viewModel, &ContactsViewModel::stateChanged, this, &ContactsPage::showState);
    connect(&context(), &PageContext::dataChanged, this, &ContactsPage::fillChips);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        ContactsQuery query = m_viewModel.query();
        query.search = text;
        m_viewModel.setQuery(std::move(query));
    });
}

void ContactsPage::open(const QVariantMap& arguments)
{
    ContactsQuery query = m_viewModel.query();
    const QByteArray condition = arguments.value(QStringLiteral("condition")).toString().toUtf8();
    query.condition = condition.isEmpty() ? nlohmann::json() : nlohmann::json::parse(condition.toStdString(), nullptr, false);
    query.segment = arguments.value(QStringLiteral("segment")).toString().toStdString();
    m_words = arguments.value(QStringLiteral("words")).toString();
    m_viewModel.setQuery(std::move(query));
    fillChips();
}

QWidget* ContactsPage::searchWidget() { return m_search; }

void ContactsPage::fillChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_words.isEmpty()) {
        auto* behind = new Chip(m_words);
        behind->setRemovable(true);
        connect(behind, &Chip::removeRequested, this, [this] { context().open({QStringLiteral("contacts"), {}}); });
        m_chips->addWidget(behind);
    }
    addChip(tr("All contacts"), {});
    std::size_t shown = 0;
    for (const auto& [name, segment] : context().dataset()->segments)
        if (shown++ < kChips)
            addChip(words::fromUtf8(name), name);
    m_chips->addStretch();
}

void ContactsPage::addChip(const QString& text, const std::string& segment)
{
    auto* chip = new Chip(text);
    chip->setCheckable(true);
    chip->setChecked(m_viewModel.query().segment == segment && m_words.isEmpty());
    if (segment.empty())
        chip->setCount(format::integer(static_cast<std::int64_t>(context().dataset()->snapshot->rows())));
    connect(chip, &Chip::clicked, this, [this, segment] { choose(segment); });
    m_chips->addWidget(chip);
}

void ContactsPage::choose(const std::string& segment)
{
    ContactsQuery query = m_viewModel.query();
    query.segment = segment;
    query.condition = {};
    m_words.clear();
    m_viewModel.setQuery(std::move(query));
    // The chip that was clicked is among those made anew: not while it is still telling of its click.
    QMetaObject::invokeMethod(this, &ContactsPage::fillChips, Qt::QueuedConnection);
}

void ContactsPage::sortBy(int column)
{
    const auto order = orderOf(column);
    ContactsQuery query = m_viewModel.query();
    if (order) {
        query.descending = query.order == *order ? !query.descending : *order != workbench::ContactOrder::Name;
        query.order = *order;
        m_viewModel.setQuery(query);
    }
    for (int shown = 0; shown < ContactsModel::ColumnCount; ++shown)
        if (orderOf(shown) == query.order)
            m_table->horizontalHeader()->setSortIndicator(shown, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ContactsPage::showState()
{
    const ViewState state = m_viewModel.state();
    if (state == ViewState::Loading) {
        stateHost().showLoading(tr("Listing contacts"));
    } else if (state == ViewState::Failed) {
        stateHost().showInstead(
            new ErrorState(*m_viewModel.error(), {{tr("Try again"), QStringLiteral("refresh"), [this] { m_viewModel.refresh(); }}}));
    } else if (state == ViewState::Empty) {
        stateHost().showInstead(new EmptyState(QStringLiteral("search"), tr("Nobody here"), tr("No contact matches what was asked."),
                                               {{tr("Show all contacts"), QStringLiteral("contacts"), [this] {
                                                     m_search->clear();
                                                     context().open({QStringLiteral("contacts"), {}});
                                                     m_viewModel.setQuery({});
                                                 }}}));
    } else {
        stateHost().showContent();
    }
    const auto count = static_cast<std::int64_t>(m_viewModel.model().rowCount());
    m_count->setText(sentences::contacts(count));
    setStatus(context().countedAll(), m_viewModel.seconds());
    setState(state);
}

void ContactsPage::peek(int line)
{
    m_peek->setBody(contactPeek(m_viewModel.model(), line));
    auto* open = new Button(tr("Open"), QStringLiteral("user"), ButtonKind::Primary);
    connect(open, &Button::clicked, this, [this, line] { openLine(line); });
    m_peek->setActions({open});
    m_peek->show();
}

void ContactsPage::openLine(int line)
{
    context().openContact(ContactId{m_viewModel.model().index(line, 0).data(ContactsModel::ContactRole).toLongLong()});
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
