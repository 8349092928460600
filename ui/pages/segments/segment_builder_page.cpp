// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_builder_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

#include "core/segment/parse.h"
#include "ui/pages/segments/condition_tree.h"
#include "ui/pages/segments/segment_panel.h"
#include "ui/pages/segments/sentence_view.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kPaletteWidth = 196;

segment::Sentence sentenceOf(const segment::Condition& condition, const segment::Dataset& dataset)
{
    segment::Naming naming;
    naming.currency = dataset.snapshot->currency();
    naming.attribute = [&dataset](const std::string& name) {
        const snapshot::Column* column = dataset.snapshot->column(name);
        return words::attribute(name, column ? column->attribute.title : std::string()).toStdString();
    };
    naming.type = [&dataset](const std::string& name) {
        const snapshot::Column* column = dataset.snapshot->column(name);
        return column ? column->attribute.type : model::AttributeType::Text;
    };
    return segment::sentenceOf(condition,
                               QLocale().language() == QLocale::Italian ? segment::Language::Italian : segment::Language::English, naming);
}

}  // namespace

SegmentBuilderPage::SegmentBuilderPage(PageContext& context, QWidget* parent) : Page(context, parent), m_viewModel(context)
{
    setObjectName(QStringLiteral("segmentBuilderPage"));
    buildHeader();
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildPalette());
    row->addWidget(buildMiddle(), 1);
    m_panel = new SegmentPanel;
    row->addWidget(m_panel);
    setBody(body, Padding::None, false);
    bindViewModel();
}

void SegmentBuilderPage::buildHeader()
{
    header().setTitle(tr("Segment"));
    header().setHasBack(true);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("segmentName"));
    m_name->setPlaceholderText(tr("Name of the segment"));
    m_name->setAccessibleName(tr("Name of the segment"));
    m_name->setMinimumWidth(220);
    header().addWidget(m_name);
    m_unsaved = new Tag(tr("Unsaved changes"), Tag::Tone::Warning);
    header().addWidget(m_unsaved);
    QMenu* more = header().moreMenu();
    more->addAction(tr("Copy as JSON"), this, &SegmentBuilderPage::copyAsJson);
    more->addAction(tr("Paste JSON"), this, &SegmentBuilderPage::pasteJson);
    m_save = new Button(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("saveSegment"));
    m_save->setShortcut(QKeySequence::Save);
    connect(m_save, &Button::clicked, this, &SegmentBuilderPage::save);
    header().addAction(m_save);
}

QWidget* SegmentBuilderPage::buildPalette()
{
    auto* scroll = new QScrollArea;
    scroll->setFixedWidth(kPaletteWidth);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* palette = new QWidget;
    m_palette = new QVBoxLayout(palette);
    m_palette->setContentsMargins(14, 10, 8, 10);
    m_palette->setSpacing(0);
    scroll->setWidget(palette);
    return scroll;
}

QWidget* SegmentBuilderPage::buildMiddle()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    auto* words = new Card;
    m_sentence = new SentenceView;
    words->body()->addWidget(m_sentence);
    m_problem = new Label({}, Type::Small, Color::Negative);
    m_problem->setWordWrap(true);
    m_problem->hide();
    words->body()->addWidget(m_problem);
    column->addWidget(words);
    auto* conditions = new Card;
    m_tree = new ConditionTree(m_viewModel.draft());
    conditions->body()->addWidget(m_tree);
    column->addWidget(conditions);
    auto* narrows = new Card(tr("How it narrows"), tr("each line applied after the one above"));
    narrows->setFlush(true);
    m_narrowingModel = new QStandardItemModel(0, 4, this);
    m_narrowing = new DataTable;
    m_narrowing->setAccessibleName(tr("How it narrows"));
    m_narrowing->setModel(m_narrowingModel);
    m_narrowing->horizontalHeader()->hide();
    m_narrowing->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_narrowing->setColumnWidth(1, 220);
    m_narrowing->setFitsRows(true);
    narrows->body()->addWidget(m_narrowing);
    column->addWidget(narrows);
    for (Card* card : {words, conditions, narrows})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addStretch();
    scroll->setWidget(middle);
    return scroll;
}

void SegmentBuilderPage::bindViewModel()
{
    connect(&m_viewModel.draft(), &SegmentDraft::changed, this, &SegmentBuilderPage::showDraft);
    connect(&m_viewModel, &SegmentViewModel::stateChanged, this, &SegmentBuilderPage::showState);
    connect(&m_viewModel.draft().steps(), &QUndoStack::cleanChanged, m_unsaved, [this](bool clean) { m_unsaved->setVisible(!clean); });
    connect(m_panel, &SegmentPanel::seeAll, this, [this] {
        context().openContacts(segment::toJson(m_viewModel.draft().condition()),
                               m_name->text().isEmpty() ? tr("This segment") : m_name->text());
    });
    connect(m_panel, &SegmentPanel::contactChosen, this, [this](qint64 contact) { context().openContact(ContactId{contact}); });
}

void SegmentBuilderPage::open(const QVariantMap& arguments)
{
    const QString name = arguments.value(QStringLiteral("segment")).toString();
    if (m_tree->findChild<QWidget*>() && !name.isEmpty() && name.toStdString() == m_viewModel.name())
        return;  // back at the draft that was left
    m_name->setText(name);
    fillPalette();
    m_viewModel.load(name.toStdString());
    m_unsaved->hide();
}

QUndoStack* SegmentBuilderPage::undoStack() { return &m_viewModel.draft().steps(); }

void SegmentBuilderPage::fillPalette()
{
    while (QLayoutItem* item = m_palette->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QString heading;
    for (const LeafKind& kind : leafKinds(*context().dataset())) {
        if (kind.group != heading)
            m_palette->addWidget(sectionLabel(heading = kind.group));
        auto* add = new Button(kind.title, kind.icon, ButtonKind::Ghost);
        add->setAccessibleName(tr("Add condition: %1").arg(kind.title));
        connect(add, &Button::clicked, this, [this, start = kind.start, title = kind.title] {
            m_viewModel.draft().change(appended(m_viewModel.draft().condition(), {}, start), tr("Added: %1").arg(title));
        });
        m_palette->addWidget(add, 0, Qt::AlignLeft);
    }
    m_palette->addStretch();
}

void SegmentBuilderPage::showDraft(bool rebuilt)
{
    const auto dataset = context().dataset();
    if (rebuilt)
        m_tree->rebuild(dataset);
    m_sentence->show(sentenceOf(m_viewModel.draft().condition(), *dataset));
}

void SegmentBuilderPage::showState()
{
    const ViewState state = m_viewModel.state();
    m_panel->setStale(state != ViewState::Ready);
    m_problem->setVisible(m_viewModel.error().has_value());
    if (m_viewModel.error())
        m_problem->setText(sentences::inOneLine(*m_viewModel.error()));
    if (state == ViewState::Ready) {
        const SegmentAnswer& answer = m_viewModel.answer();
        m_panel->show(answer);
        m_tree->showCounts(answer);
        showNarrowing();
        setStatus(
            tr("%1 of %2 match")
                .arg(format::integer(static_cast<std::int64_t>(answer.n)), sentences::contacts(static_cast<std::int64_t>(answer.universe))),
            m_viewModel.seconds());
    }
    setState(state == ViewState::Failed ? ViewState::Ready : state);
}

void SegmentBuilderPage::showNarrowing()
{
    const SegmentAnswer& answer = m_viewModel.answer();
    m_narrowingModel->removeRows(0, m_narrowingModel->rowCount());
    std::size_t before = answer.universe;
    const auto addLine = [&](const QString& text, std::size_t left) {
        auto* name = new QStandardItem(text);
        auto* bar = new QStandardItem;
        bar->setData(answer.universe == 0 ? 0.0 : static_cast<double>(left) / static_cast<double>(answer.universe), BarRole);
        auto* count = new QStandardItem(format::integer(static_cast<std::int64_t>(left)));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* kept = new QStandardItem(before == 0 || left == answer.universe
                                           ? QString()
                                           : tr("%1 kept").arg(format::percent(static_cast<double>(left) / static_cast<double>(before))));
        kept->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        kept->setData(true, QuietRole);
        m_narrowingModel->appendRow({name, bar, count, kept});
        before = left;
    };
    addLine(tr("All contacts"), answer.universe);
    const auto& root = std::get<segment::Group>(m_viewModel.draft().condition().node);
    for (std::size_t i = 0; i < answer.narrowing.size() && i < root.parts.size(); ++i)
        addLine(words::fromUtf8(sentenceOf(root.parts[i], *answer.dataset).text), answer.narrowing[i].left);
}

void SegmentBuilderPage::save()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        context().notify(Error{ErrorCode::InvalidInput, {}, tr("a segment needs a name").toStdString()});
        return;
    }
    m_save->setBusy(true);
    m_viewModel.save(m_name->text().trimmed().toStdString(), [this](Result<void> saved) {
        m_save->setBusy(false);
        if (!saved)
            context().notify(saved.error());
    });
}

void SegmentBuilderPage::copyAsJson()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(segment::toJson(m_viewModel.draft().condition()).dump(2)));
}

void SegmentBuilderPage::pasteJson()
{
    auto parsed = segment::parseConditionText(QGuiApplication::clipboard()->text().toStdString());
    if (!parsed)
        return context().notify(parsed.error());
    m_viewModel.draft().change(asRoot(std::move(*parsed)), tr("Paste"));
}

PageDescriptor segmentBuilderPage()
{
    return {.id = QStringLiteral("segment"),
            .title = [] { return SegmentBuilderPage::tr("Segment"); },
            .icon = QStringLiteral("segments"),
            .section = PageSection::Hidden,
            .create = [](PageContext& context) { return std::make_unique<SegmentBuilderPage>(context); },
            .parent = QStringLiteral("segments"),
            .badge = {}};
}

}  // namespace regia::ui
