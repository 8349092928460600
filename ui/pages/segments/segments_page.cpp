// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segments_page.h"

#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

#include "core/segment/parse.h"
#include "core/segment/segment.h"
#include "core/workspace/documents.h"
#include "ui/conditions/segment_words.h"
#include "ui/pages/segments/segment_templates.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

enum Column { NameColumn, WordsColumn, CountColumn, ShareColumn, UsedColumn, ChangedColumn, ColumnCount };

Result<std::map<std::string, Instant>> changesOf(const workbench::Workbench& bench)
{
    REGIA_TRY(const sqlite::Database reader, bench.workspace().reader());
    REGIA_TRY(const std::vector<model::Document> documents, workspace::listDocuments(reader, "segment"));
    std::map<std::string, Instant> changes;
    for (const model::Document& document : documents)
        changes[document.name] = document.changedAt;
    return changes;
}

Result<std::vector<SegmentsPage::Line>> linesOf(const workbench::Workbench& bench, const segment::Dataset& dataset, Progress& progress)
{
    REGIA_TRY(const auto changes, changesOf(bench));
    std::map<std::string, std::vector<std::string>> usedBy;
    for (const auto& [name, saved] : dataset.segments)
        for (const std::string& other : segment::segmentsNamedIn(saved->where))
            usedBy[other].push_back(name);
    std::vector<SegmentsPage::Line> lines;
    for (const auto& [name, saved] : dataset.segments) {
        SegmentsPage::Line line{.name = name, .usedBy = usedBy[name]};
        if (saved->kind == segment::Segment::Kind::Dynamic)
            line.sentence = sentenceOf(saved->where, dataset).text;
        if (const auto changed = changes.find(name); changed != changes.end())
            line.changedAt = changed->second;
        const auto members = segment::membersOf(name, segment::contextOf(dataset), progress);
        if (!members && members.error().code == ErrorCode::Cancelled)
            return tl::unexpected(members.error());
        // One that cannot be counted (it names what is no longer there) does not take the list away.
        if (members)
            line.n = members->count();
        else
            line.problem = sentences::inOneLine(members.error()).toStdString();
        lines.push_back(std::move(line));
    }
    return lines;
}

QStandardItem* right(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

}  // namespace

SegmentsPage::SegmentsPage(PageContext& context, QWidget* parent)
    : Page(context, parent),
      m_card(new Card(tr("Saved segments"))),
      m_table(new DataTable),
      m_model(new QStandardItemModel(0, ColumnCount, this))
{
    setObjectName(QStringLiteral("segmentsPage"));
    buildHeader();
    buildTable();
    setBody(m_card);
    connect(&context, &PageContext::dataChanged, this, &SegmentsPage::refresh);
}

void SegmentsPage::buildHeader()
{
    header().setTitle(tr("Segments"));
    auto* templates = new Button(tr("From a template"), QStringLiteral("segments"));
    templates->setObjectName(QStringLiteral("segmentTemplates"));
    connect(templates, &Button::clicked, this, [this, templates] { showTemplates(templates); });
    header().addAction(templates);
    auto* fresh = new Button(tr("New segment"), QStringLiteral("plus"), ButtonKind::Primary);
    fresh->setObjectName(QStringLiteral("newSegment"));
    connect(fresh, &Button::clicked, this, [this] { openBuilder({}); });
    header().addAction(fresh);
}

void SegmentsPage::buildTable()
{
    m_model->setHorizontalHeaderLabels({tr("Segment"), tr("Who they are"), tr("Contacts"), tr("Share"), tr("Used in"), tr("Changed")});
    for (const int column : {CountColumn, ShareColumn})
        m_model->setHeaderData(column, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_table->setAccessibleName(tr("Segments"));
    m_table->setObjectName(QStringLiteral("segmentTable"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(NameColumn, 220);
    m_table->setColumnWidth(CountColumn, 90);
    m_table->setColumnWidth(ShareColumn, 80);
    m_table->setColumnWidth(UsedColumn, 140);
    m_table->setColumnWidth(ChangedColumn, 120);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(WordsColumn, QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &DataTable::activated, this, [this] { openBuilder({{QStringLiteral("segment"), currentName()}}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SegmentsPage::showSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table, 1);
    bindKeys();
}

void SegmentsPage::bindKeys()
{
    const auto bind = [this](const QKeySequence& keys, void (SegmentsPage::*run)()) {
        auto* action = new QAction(m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_table->addAction(action);
    };
    bind(Qt::Key_F2, &SegmentsPage::askNewName);
    bind(Qt::Key_Delete, &SegmentsPage::remove);
    bind(Qt::CTRL | Qt::Key_D, &SegmentsPage::duplicate);
}

void SegmentsPage::open(const QVariantMap&) { refresh(); }

void SegmentsPage::openBuilder(const QVariantMap& arguments) { context().open({QStringLiteral("segment"), arguments}); }

void SegmentsPage::refresh()
{
    setState(ViewState::Loading);
    const auto dataset = context().dataset();
    m_job.start([bench = context().sharedWorkbench(), dataset](Progress& progress) { return linesOf(*bench, *dataset, progress); },
                [this, dataset](Result<std::vector<Line>> lines) {
                    if (!lines) {
                        stateHost().showInstead(
                            new ErrorState(lines.error(), {{tr("Try again"), QStringLiteral("refresh"), [this] { refresh(); }}}));
                        return setState(ViewState::Failed);
                    }
                    show(*lines, dataset->snapshot->rows());
                    lines->empty() ? showNothingYet() : stateHost().showContent();
                    setStatus(context().countedAll());
                    setState(lines->empty() ? ViewState::Empty : ViewState::Ready);
                });
}

void SegmentsPage::show(const std::vector<Line>& lines, std::size_t everybody)
{
    const QString selected = currentName();
    const QTimeZone zone = context().timeZone();
    m_model->removeRows(0, m_model->rowCount());
    for (const Line& line : lines) {
        auto* name = new QStandardItem(words::fromUtf8(line.name));
        name->setData(true, StrongRole);
        name->setData(QStringLiteral("segments"), IconRole);
        const QString said = !line.problem.empty()   ? words::fromUtf8(line.problem)
                             : line.sentence.empty() ? tr("A list that only hands change")
                                                     : words::fromUtf8(line.sentence);
        auto* sentence = new QStandardItem(said);
        sentence->setToolTip(said.toHtmlEscaped());
        sentence->setData(true, QuietRole);
        const bool known = line.problem.empty();
        auto* share = right(known && everybody > 0 ? format::percent(static_cast<double>(line.n) / static_cast<double>(everybody))
                                                   : QString(format::kNoValue));
        QStringList users;
        for (const std::string& user : line.usedBy)
            users << words::fromUtf8(user);
        auto* used =
            new QStandardItem(users.isEmpty() ? QString(format::kNoValue) : tr("%n segment(s)", nullptr, static_cast<int>(users.size())));
        used->setToolTip(users.join(u'\n').toHtmlEscaped());
        used->setData(true, QuietRole);
        auto* changed = new QStandardItem(format::date(format::toDateTime(line.changedAt, zone).date()));
        changed->setData(true, QuietRole);
        m_model->appendRow({name, sentence, right(known ? format::integer(static_cast<std::int64_t>(line.n)) : QString(format::kNoValue)),
                            share, used, changed});
        if (name->text() == selected)
            m_table->selectRow(m_model->rowCount() - 1);
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_card->setSubtitle(tr("%n segment(s)", nullptr, static_cast<int>(lines.size())));
    showSelected();
}

QString SegmentsPage::currentName() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->index(current.row(), NameColumn).data().toString() : QString();
}

void SegmentsPage::showSelected()
{
    const QString name = currentName();
    if (name.isEmpty())
        return m_card->hideFooter();
    QList<QWidget*> actions;
    const auto add = [&](const QString& text, const QString& icon, auto run) {
        auto* button = new Button(text, icon);
        button->setControlSize(ControlSize::Small);
        connect(button, &Button::clicked, this, run);
        actions << button;
    };
    add(tr("Open"), QStringLiteral("arrow-right"), [this] { openBuilder({{QStringLiteral("segment"), currentName()}}); });
    add(tr("See contacts"), QStringLiteral("contacts"), [this] { seeContacts(); });
    add(tr("Duplicate"), QStringLiteral("copy"), [this] { duplicate(); });
    add(tr("Rename"), QStringLiteral("edit"), [this] { askNewName(); });
    add(tr("Delete"), QStringLiteral("trash"), [this] { remove(); });
    const QString said = m_model->index(m_table->currentIndex().row(), WordsColumn).data().toString();
    m_card->showFooter(QStringLiteral("%1 · %2").arg(name, said), actions);
}

void SegmentsPage::fillMenu(QMenu& menu)
{
    if (currentName().isEmpty())
        return;
    menu.addAction(tr("Open"), this, [this] { openBuilder({{QStringLiteral("segment"), currentName()}}); });
    menu.addAction(tr("See contacts"), this, &SegmentsPage::seeContacts);
    menu.addSeparator();
    menu.addAction(tr("Duplicate") + QStringLiteral("\tCtrl+D"), this, &SegmentsPage::duplicate);
    menu.addAction(tr("Rename") + QStringLiteral("\tF2"), this, &SegmentsPage::askNewName);
    menu.addSeparator();
    menu.addAction(tr("Delete") + QStringLiteral("\tDel"), this, &SegmentsPage::remove);
}

PageDescriptor segmentsPage()
{
    return {.id = QStringLiteral("segments"),
            .title = [] { return SegmentsPage::tr("Segments"); },
            .icon = QStringLiteral("segments"),
            .section = PageSection::People,
            .create = [](PageContext& context) { return std::make_unique<SegmentsPage>(context); },
            .parent = {},
            .badge = [](PageContext& context) { return format::integer(static_cast<std::int64_t>(context.dataset()->segments.size())); }};
}

void SegmentsPage::showTemplates(QWidget* opener)
{
    const std::vector<SegmentTemplate> templates = segmentTemplates(*context().dataset());
    std::vector<ChoiceList::Choice> choices;
    for (std::size_t i = 0; i < templates.size(); ++i)
        choices.push_back({QString::number(i), templates[i].title, {}, templates[i].icon, {}});
    auto* list = new ChoiceList(std::move(choices), {});
    connect(list, &ChoiceList::chosen, this, [this, templates](const QString& key) {
        const auto& chosen = templates[key.toULongLong()];
        openBuilder({{QStringLiteral("condition"), QString::fromStdString(segment::toJson(chosen.condition).dump())}});
    });
    Popover::show(opener, list);
}

void SegmentsPage::showNothingYet()
{
    stateHost().showInstead(
        new EmptyState(QStringLiteral("segments"), tr("No segment yet"),
                       tr("A segment is a saved answer to the question: whom do we talk to? Build one by hand or start from a template."),
                       {{tr("Build the first one"), QStringLiteral("plus"), [this] { openBuilder({}); }}}));
}

}  // namespace regia::ui
