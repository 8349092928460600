// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionary/dictionary_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

#include "core/workspace/dictionary_rules.h"
#include "ui/pages/dictionary/dictionary_panel.h"
#include "ui/pages/dictionary/lookup_bar.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/peek_panel.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

const QStringList kPartNames{QStringLiteral("attributes"), QStringLiteral("events"), QStringLiteral("companies")};

}  // namespace

DictionaryPage::DictionaryPage(PageContext& context, QWidget* parent) : Page(context, parent), m_viewModel(context), m_decisions(context)
{
    setObjectName(QStringLiteral("dictionaryPage"));
    header().setTitle(tr("Data dictionary"));
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList(), 1);
    buildPanel();
    row->addWidget(m_panel);
    setBody(body, Padding::None, false);
    connect(&m_viewModel, &DictionaryViewModel::stateChanged, this, &DictionaryPage::showState);
    m_viewModel.refresh();
}

QWidget* DictionaryPage::buildList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    m_postcode = new LookupBar(std::string(workspace::kPostcodeLookup));
    m_domain = new LookupBar(std::string(workspace::kEmailDomainLookup));
    for (LookupBar* bar : {m_postcode, m_domain}) {
        bar->hide();
        connect(bar, &LookupBar::switched, &m_decisions, &DictionaryDecisions::switchLookup);
        column->addWidget(bar);
    }
    buildTable();
    column->addWidget(m_tableHost, 1);
    return list;
}

QWidget* DictionaryPage::buildToolbar()
{
    auto* toolbar = new QWidget;
    auto* row = new QHBoxLayout(toolbar);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    m_parts = new Segmented({tr("Attributes"), tr("Events"), tr("Companies")});
    m_parts->setObjectName(QStringLiteral("dictionaryParts"));
    m_parts->setAccessibleName(tr("List"));
    m_parts->setSmall(false);
    connect(m_parts, &Segmented::currentChanged, this, [this](int part) { choosePart(static_cast<DictionaryPart>(part)); });
    row->addWidget(m_parts);
    m_search = new SearchField(tr("Name, value, source or family"));
    m_search->setObjectName(QStringLiteral("dictionarySearch"));
    m_search->setAccessibleName(tr("Search the dictionary"));
    m_search->setKeyHint(QStringLiteral("/"));
    m_search->setMaximumWidth(320);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_model.setSearch(text);
        showPart();
    });
    row->addWidget(m_search, 3);
    m_grouped = new Chip(tr("By family"));
    m_grouped->setObjectName(QStringLiteral("dictionaryGrouped"));
    m_hidden = new Chip(tr("Hidden ones too"));
    m_hidden->setObjectName(QStringLiteral("dictionaryHidden"));
    for (Chip* chip : {m_grouped, m_hidden}) {
        chip->setCheckable(true);
        row->addWidget(chip);
    }
    m_grouped->setChecked(true);
    connect(m_grouped, &Chip::toggled, this, [this](bool on) {
        m_model.setGrouped(on);
        showPart();
    });
    connect(m_hidden, &Chip::toggled, this, [this](bool on) {
        m_model.setShowsHidden(on);
        showPart();
    });
    row->addStretch(1);
    m_count = new Label({}, Type::Small, Color::Text2);
    row->addWidget(m_count);
    return toolbar;
}

void DictionaryPage::buildTable()
{
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("dictionaryTable"));
    m_table->setAccessibleName(tr("Data dictionary"));
    m_table->setModel(&m_model);
    m_tableHost = new StateHost(m_table);
    QHeaderView* sections = m_table->horizontalHeader();
    sections->setSectionsClickable(true);
    sections->setSortIndicatorShown(true);
    sections->setStretchLastSection(false);
    sections->setSortIndicator(0, Qt::AscendingOrder);
    connect(sections, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_model.sort(column, order);
        showPart();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current, const QModelIndex& before) {
                if (const DictionaryTable::Line* line = m_model.lineAt(current.row()))
                    return choose(line->key);
                // Arrow keys step over a heading; once the table is done with this step.
                const int next = current.row() + (before.isValid() && before.row() > current.row() ? -1 : 1);
                if (current.isValid() && next >= 0 && next < m_model.rowCount())
                    QMetaObject::invokeMethod(
                        m_table, [this, next] { m_table->selectRow(next); }, Qt::QueuedConnection);
            });
    connect(m_table, &DataTable::clicked, this, [this](const QModelIndex& index) {
        if (const DictionaryTable::Line* line = m_model.lineAt(index.row()))
            choose(line->key);
    });
    connect(m_table, &DataTable::peeked, this, [this] { m_panel->isVisible() ? closePanel() : showPanel(); });
    connect(m_table, &DataTable::activated, this, &DictionaryPage::openContacts);
}

void DictionaryPage::buildPanel()
{
    m_panel = new PeekPanel({});
    m_panel->setObjectName(QStringLiteral("dictionaryPanel"));
    m_panel->hide();
    connect(m_panel, &PeekPanel::closeRequested, this, &DictionaryPage::closePanel);
}

void DictionaryPage::open(const QVariantMap& arguments)
{
    const qsizetype part = kPartNames.indexOf(arguments.value(QStringLiteral("part")).toString());
    m_key = arguments.value(QStringLiteral("key")).toString();
    m_part = static_cast<DictionaryPart>(std::max<qsizetype>(0, part));
    m_parts->setCurrent(static_cast<int>(m_part));
    sortAsUsual();
    showState();
}

QVariantMap DictionaryPage::arguments() const
{
    QVariantMap arguments{{QStringLiteral("part"), kPartNames[static_cast<qsizetype>(m_part)]}};
    if (!m_key.isEmpty())
        arguments[QStringLiteral("key")] = m_key;
    return arguments;
}

QWidget* DictionaryPage::searchWidget() { return m_search; }

void DictionaryPage::choosePart(DictionaryPart part)
{
    m_part = part;
    closePanel();
    sortAsUsual();
    showState();
}

/// Attributes by name, the others by how many there are.
void DictionaryPage::sortAsUsual()
{
    const bool byName = m_part == DictionaryPart::Attributes;
    m_table->horizontalHeader()->setSortIndicator(byName ? 0 : 1, byName ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void DictionaryPage::showState()
{
    const ViewState state = m_viewModel.state();
    const auto read = m_viewModel.read();
    if (state == ViewState::Loading) {
        m_tableHost->showLoading(tr("Reading the dictionary"));
    } else if (state == ViewState::Failed) {
        m_tableHost->showInstead(
            new ErrorState(*m_viewModel.error(), {{tr("Try again"), QStringLiteral("refresh"), [this] { m_viewModel.refresh(); }}}));
    } else if (state == ViewState::Empty) {
        m_tableHost->showInstead(new EmptyState(QStringLiteral("database"), tr("No data yet"),
                                                tr("The dictionary fills itself with what is imported."),
                                                {{tr("Import files"), QStringLiteral("import"), [this] {
                                                      context().open({QStringLiteral("import"), {}});
                                                  }}}));
    } else {
        switch (m_part) {
        case DictionaryPart::Attributes: m_model.setTable(attributeTable(*read, context().timeZone())); break;
        case DictionaryPart::Events: m_model.setTable(eventTable(*read, context().timeZone())); break;
        case DictionaryPart::Companies: m_model.setTable(companyTable(*read, context().currency())); break;
        }
        showPart();
        showPanel();
    }
    setStatus(context().countedAll(), m_viewModel.seconds());
    setState(state);
}

void DictionaryPage::showPart()
{
    const auto read = m_viewModel.read();
    if (!read || m_viewModel.state() != ViewState::Ready)
        return;
    const bool isCompanies = m_part == DictionaryPart::Companies;
    m_grouped->setVisible(!isCompanies);
    m_grouped->setText(m_part == DictionaryPart::Events ? tr("By meaning") : tr("By family"));
    const auto& lines = m_model.table().lines;
    const auto hidden = std::count_if(lines.begin(), lines.end(), [](const DictionaryTable::Line& line) { return line.hidden; });
    m_hidden->setVisible(hidden > 0 || m_hidden->isChecked());
    m_hidden->setCount(format::integer(hidden));
    m_count->setText(m_part == DictionaryPart::Attributes ? tr("%n attribute(s)", nullptr, m_model.shown())
                     : m_part == DictionaryPart::Events   ? tr("%n event type(s)", nullptr, m_model.shown())
                                                          : tr("%n company(ies)", nullptr, m_model.shown()));
    const bool mayChange = !context().isReadOnly();
    m_postcode->hide();
    m_domain->hide();
    if (m_part == DictionaryPart::Attributes)
        m_postcode->showState(*read, mayChange);
    else if (isCompanies)
        m_domain->showState(*read, mayChange);
    if (m_model.shown() > 0)
        m_tableHost->showContent();
    else if (isCompanies && lines.empty())
        m_tableHost->showInstead(new EmptyState(QStringLiteral("store"), tr("No companies"),
                                                tr("Companies come with the contacts of a CRM that names them, or from the domain of "
                                                   "e-mails that are not of a free provider.")));
    else
        m_tableHost->showInstead(
            new EmptyState(QStringLiteral("search"), tr("Nothing found"), tr("No entry of this list matches what was typed.")));
    spanHeadings();
    fitColumns();
    if (const int line = m_model.rowOf(m_key); line >= 0)
        m_table->selectRow(line);
}

/// A heading reaches over all columns.
void DictionaryPage::spanHeadings()
{
    m_table->clearSpans();
    for (int line = 0; line < m_model.rowCount(); ++line)
        if (m_model.isHeading(line))
            m_table->setSpan(line, 0, 1, std::max(2, m_model.columnCount()));
}

void DictionaryPage::fitColumns()
{
    const auto& columns = m_model.table().columns;
    int needed = 0, lowest = 0;
    for (const DictionaryTable::Column& column : columns) {
        needed += column.width;
        lowest = std::max(lowest, column.priority);
    }
    const int room = m_table->viewport()->width();
    std::vector<bool> isHidden(columns.size(), false);
    for (int priority = lowest; priority > 0 && needed > room; --priority)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].priority == priority && needed > room) {
                isHidden[i] = true;
                needed -= columns[i].width;
            }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        m_table->setColumnHidden(section, isHidden[i]);
        m_table->setColumnWidth(section, columns[i].width + (columns[i].isWide ? std::max(0, room - needed) : 0));
    }
}

void DictionaryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void DictionaryPage::choose(const QString& key)
{
    if (key == m_key && m_panel->isVisible())
        return;
    m_key = key;
    showPanel();
}

void DictionaryPage::showPanel()
{
    const PanelSources sources{context(), m_decisions, m_viewModel.read()};
    QWidget* body = nullptr;
    if (const auto* attribute = m_part == DictionaryPart::Attributes ? m_viewModel.attribute(m_key) : nullptr)
        body = attributePanel(sources, *attribute);
    else if (const auto* event = m_part == DictionaryPart::Events ? m_viewModel.event(m_key) : nullptr)
        body = eventPanel(sources, *event);
    else if (const auto* company = m_part == DictionaryPart::Companies ? m_viewModel.company(m_key) : nullptr)
        body = companyPanel(sources, *company);
    if (body == nullptr) {
        m_panel->hide();
        fitColumns();
        return;
    }
    m_panel->setTitle(m_part == DictionaryPart::Attributes ? tr("Attribute")
                      : m_part == DictionaryPart::Events   ? tr("Event")
                                                           : tr("Company"));
    m_panel->setBody(body);
    auto* see = new Button(tr("See contacts"), QStringLiteral("contacts"), ButtonKind::Primary);
    see->setObjectName(QStringLiteral("dictionaryContacts"));
    connect(see, &Button::clicked, this, &DictionaryPage::openContacts);
    m_panel->setActions({see});
    m_panel->show();
    fitColumns();
}

void DictionaryPage::closePanel()
{
    m_key.clear();
    m_panel->hide();
    m_table->clearSelection();
    fitColumns();
}

void DictionaryPage::openContacts()
{
    if (const auto* attribute = m_part == DictionaryPart::Attributes ? m_viewModel.attribute(m_key) : nullptr)
        context().openContacts(dictionary_texts::conditionOf(*attribute),
                               tr("With: %1").arg(dictionary_texts::nameOf(attribute->attribute)));
    else if (const auto* event = m_part == DictionaryPart::Events ? m_viewModel.event(m_key) : nullptr)
        context().openContacts(dictionary_texts::conditionOf(*event), words::eventType(event->type.name));
    else if (const auto* company = m_part == DictionaryPart::Companies ? m_viewModel.company(m_key) : nullptr)
        context().openContacts(dictionary_texts::conditionOf(*company, *context().dataset()->snapshot), words::fromUtf8(company->name));
}

PageDescriptor dictionaryPage()
{
    return {.id = QStringLiteral("dictionary"),
            .title = [] { return DictionaryPage::tr("Data dictionary"); },
            .icon = QStringLiteral("database"),
            .section = PageSection::Data,
            .create = [](PageContext& context) { return std::make_unique<DictionaryPage>(context); },
            .parent = {},
            .badge = {},
            .example = [](PageContext& context) -> QVariantMap {
                return context.dataset()->snapshot->column("city") == nullptr
                           ? QVariantMap()
                           : QVariantMap{{QStringLiteral("key"), QStringLiteral("city")}};
            }};
}

}  // namespace regia::ui
