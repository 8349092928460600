// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_builder_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

#include "core/segment/parse.h"
#include "ui/charts/bar_list.h"
#include "ui/conditions/segment_words.h"
#include "ui/pages/segments/condition_palette.h"
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
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

/// Narrower than this the palette is what "+ Condition" opens.
constexpr int kPaletteFrom = 1190;
constexpr int kCardPadding = 13;
/// Lines wrap to the width that is left beside a scroll bar, and each group around them learns of it a turn of the loop later.
constexpr int kTurnsToSettle = static_cast<int>(kDeepest) + 3;

/// A real tree of several lines with a group, of what the data has: for pictures.
QVariantMap exampleOf(PageContext& context)
{
    const auto& snapshot = *context.dataset()->snapshot;
    using nlohmann::json;
    json parts = json::array();
    const auto has = [&](const char* type) { return snapshot.events().typeNamed(type).has_value(); };
    if (has("purchase"))
        parts.push_back({{"did", {{"event", "purchase"}, {"count", {"at_least", 2}}, {"window", {{"last", {365, "days"}}}}}}});
    json either = json::array();
    if (const snapshot::Column* interests = snapshot.column("interests"))
        if (const auto* sets = std::get_if<snapshot::SetColumn>(&interests->data); sets && sets->dictionary->size() > 1)
            either.push_back({{"attr", "interests"}, {"op", "has_any"}, {"value", {sets->dictionary->text(0), sets->dictionary->text(1)}}});
    if (has("product_view"))
        either.push_back({{"did", {{"event", "product_view"}, {"count", {"at_least", 3}}, {"window", {{"last", {90, "days"}}}}}}});
    if (!either.empty())
        parts.push_back({{"any", either}});
    if (!snapshot.consents().purposes.empty())
        parts.push_back({{"consent", {{"purpose", snapshot.consents().purposes.front()}, {"state", "granted"}}}});
    if (has("complaint"))
        parts.push_back({{"not", {{"did", {{"event", "complaint"}, {"window", {{"last", {90, "days"}}}}}}}}});
    return {{QStringLiteral("condition"), QString::fromStdString(json{{"all", parts}}.dump())}};
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
    m_palette = new ConditionPalette;
    row->addWidget(m_palette);
    row->addWidget(buildMiddle(), 1);
    m_panel = new SegmentPanel(m_viewModel);
    row->addWidget(m_panel);
    setBody(body, Padding::None, false);
    bindViewModel();
    bindPanel();
}

void SegmentBuilderPage::buildHeader()
{
    header().setHasBack(true);
    m_rename = iconButton(QStringLiteral("edit"), tr("Rename"));
    m_rename->setObjectName(QStringLiteral("renameSegment"));
    connect(m_rename, &Button::clicked, this, [this] { askName(m_rename, tr("Rename"), [this](const QString& name) { rename(name); }); });
    header().addWidget(m_rename);
    m_unsaved = new Tag(tr("Unsaved changes"), Tag::Tone::Warning);
    header().addWidget(m_unsaved);
    buildMenu();
    m_save = new Button(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("saveSegment"));
    m_save->setShortcut(QKeySequence::Save);
    connect(m_save, &Button::clicked, this, &SegmentBuilderPage::save);
    header().addAction(m_save);
}

QWidget* SegmentBuilderPage::buildMiddle()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(buildSentence());
    auto* conditions = new Card;
    conditions->setAccessibleName(tr("Conditions"));
    conditions->body()->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    m_tree = new ConditionTree(m_viewModel.draft());
    conditions->body()->addWidget(m_tree);
    column->addWidget(conditions);
    m_narrows = buildNarrowing();
    column->addWidget(m_narrows);
    column->addStretch(1);
    scroll->setWidget(middle);
    middle->setAutoFillBackground(false);  // setWidget has turned it on
    return scroll;
}

Card* SegmentBuilderPage::buildSentence()
{
    auto* card = new Card;
    card->setAccessibleName(tr("The segment in words"));
    card->body()->setContentsMargins(kCardPadding, 12, 8, 10);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    auto* sign = new QLabel;
    sign->setPixmap(theme().pixmap(QStringLiteral("note"), theme().color(Color::AccentText), 16, devicePixelRatioF()));
    row->addWidget(sign, 0, Qt::AlignTop);
    m_sentence = new SentenceView;
    row->addWidget(m_sentence, 1);
    auto* copy = iconButton(QStringLiteral("copy"), tr("Copy the sentence"));
    copy->setControlSize(ControlSize::Small);
    connect(copy, &Button::clicked, this, [this] {
        m_sentence->selectAll();
        m_sentence->copy();
        m_sentence->moveCursor(QTextCursor::Start);
        context().notify(Notice{.text = tr("Sentence copied"), .icon = QStringLiteral("copy"), .action = {}, .run = {}});
    });
    row->addWidget(copy, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    m_problem = new Label({}, Type::Small, Color::Negative);
    m_problem->setWordWrap(true);
    m_problem->hide();
    card->body()->addWidget(m_problem);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

Card* SegmentBuilderPage::buildNarrowing()
{
    auto* card = new Card(tr("How it narrows"), tr("each line applied after the one above"));
    m_narrowing = new BarList;
    m_narrowing->setTitle(tr("How it narrows"));
    connect(m_narrowing, &ChartCanvas::markActivated, this, [this](int bar) {
        const auto& root = std::get<segment::Group>(m_viewModel.draft().condition().node);
        const auto last = std::min(root.parts.size(), static_cast<std::size_t>(bar));
        const segment::Condition upTo{
            segment::Group{root.kind, {root.parts.begin(), root.parts.begin() + static_cast<std::ptrdiff_t>(last)}}};
        context().openContacts(segment::toJson(last == 0 ? segment::everybody() : upTo),
                               words::fromUtf8(sentenceOf(upTo, *context().dataset()).text));
    });
    card->body()->addWidget(m_narrowing);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

void SegmentBuilderPage::bindViewModel()
{
    connect(&m_viewModel.draft(), &SegmentDraft::changed, this, &SegmentBuilderPage::showDraft);
    connect(&m_viewModel, &SegmentViewModel::stateChanged, this, &SegmentBuilderPage::showState);
    connect(&m_viewModel, &SegmentViewModel::nameChanged, this, &SegmentBuilderPage::showName);
    connect(&m_viewModel, &SegmentViewModel::reasonChanged, this, &SegmentBuilderPage::showReason);
    connect(&m_viewModel.draft().steps(), &QUndoStack::cleanChanged, this, &SegmentBuilderPage::showName);
    connect(m_palette, &ConditionPalette::chosen, m_tree, &ConditionTree::add);
}

void SegmentBuilderPage::bindPanel()
{
    const auto title = [this] { return m_viewModel.name().empty() ? tr("This segment") : words::fromUtf8(m_viewModel.name()); };
    connect(m_panel, &SegmentPanel::seeAll, this,
            [this, title] { context().openContacts(segment::toJson(m_viewModel.draft().condition()), title()); });
    connect(m_panel, &SegmentPanel::contactChosen, this, [this](qint64 contact) { context().openContact(ContactId{contact}); });
    connect(m_panel, &SegmentPanel::groupChosen, this, [this, title](const QString& key) {
        const auto group = groupCondition(m_viewModel.grouping(), key.toStdString(), *context().dataset());
        if (group)
            context().openContacts(segment::toJson(segment::allOf({m_viewModel.draft().condition(), *group})),
                                   QStringLiteral("%1 · %2").arg(title(), key));
    });
}

void SegmentBuilderPage::open(const QVariantMap& arguments)
{
    const std::string name = arguments.value(QStringLiteral("segment")).toString().toStdString();
    const QString condition = arguments.value(QStringLiteral("condition")).toString();
    const bool isBack = m_opened && name == m_viewModel.name() && condition.isEmpty();
    if (isBack && holdsDraft())
        return;  // at the draft that was left
    if (m_opened && holdsDraft())
        putAside();
    m_opened = true;
    m_palette->setKinds(leafKinds(*context().dataset()));
    auto parsed = segment::parseConditionText(condition.toStdString());
    if (!condition.isEmpty() && parsed)
        m_viewModel.start(std::move(*parsed));
    else
        m_viewModel.load(name);
}

QVariantMap SegmentBuilderPage::arguments() const
{
    // A draft that came with a condition is kept here; going back to it must not start it again.
    return m_viewModel.name().empty() ? QVariantMap() : QVariantMap{{QStringLiteral("segment"), words::fromUtf8(m_viewModel.name())}};
}

QUndoStack* SegmentBuilderPage::undoStack() { return &m_viewModel.draft().steps(); }
QWidget* SegmentBuilderPage::searchWidget() { return m_palette->isVisible() ? m_palette->searchField() : nullptr; }
QString SegmentBuilderPage::draft() const { return m_viewModel.isDirty() ? tr("The segment has changes that are not saved.") : QString(); }

void SegmentBuilderPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_palette->setVisible(width() >= kPaletteFrom);
}

void SegmentBuilderPage::showName()
{
    const bool isNew = m_viewModel.name().empty();
    header().setTitle(isNew ? tr("New segment") : words::fromUtf8(m_viewModel.name()));
    m_rename->setVisible(!isNew);
    m_unsaved->setVisible(m_viewModel.isDirty());
    m_save->setEnabled(isNew || m_viewModel.isDirty());
}

void SegmentBuilderPage::showDraft(bool rebuilt)
{
    const auto dataset = context().dataset();
    if (rebuilt)
        m_tree->rebuild(dataset);
    m_sentence->show(sentenceOf(m_viewModel.draft().condition(), *dataset), m_viewModel.draft().condition());
    showName();
}

void SegmentBuilderPage::showState()
{
    const ViewState state = m_viewModel.state();
    m_panel->setStale(state != ViewState::Ready);
    if (state != ViewState::Loading)
        m_problem->setVisible(m_viewModel.error().has_value());
    if (m_viewModel.error())
        m_problem->setText(sentences::inOneLine(*m_viewModel.error()));
    if (state == ViewState::Ready) {
        const SegmentAnswer& answer = m_viewModel.answer();
        m_panel->show(answer);
        m_panel->showDataEnd(context().lastDay());
        m_tree->showCounts(answer);
        showReason();
        showNarrowing();
        setStatus(
            tr("%1 of %2 match")
                .arg(format::integer(static_cast<std::int64_t>(answer.n)), sentences::contacts(static_cast<std::int64_t>(answer.universe))),
            m_viewModel.seconds());
    }
    if (state == ViewState::Loading)
        return setState(state);
    becomeReady(kTurnsToSettle);
}

void SegmentBuilderPage::becomeReady(int turns)
{
    if (m_viewModel.state() == ViewState::Loading)
        return;  // asked again meanwhile
    if (turns == 0)
        return setState(ViewState::Ready);
    QTimer::singleShot(0, this, [this, turns] { becomeReady(turns - 1); });
}

void SegmentBuilderPage::showNarrowing()
{
    const SegmentAnswer& answer = m_viewModel.answer();
    const auto& root = std::get<segment::Group>(m_viewModel.draft().condition().node);
    const bool narrows = root.kind == segment::Group::Kind::All && !root.parts.empty() && answer.narrowing.size() == root.parts.size();
    m_narrows->setVisible(narrows);
    if (!narrows)
        return;
    const auto count = [](std::size_t n) { return format::integer(static_cast<std::int64_t>(n)); };
    const segment::Sentence sentence = sentenceOf(m_viewModel.draft().condition(), *answer.dataset);
    BarListData bars;
    bars.tracks = false;
    bars.labelShare = 0.58;
    bars.whole = static_cast<double>(std::max<std::size_t>(1, answer.narrowing.front().left));
    BarListData::Row everybody{.label = tr("All contacts"), .value = static_cast<double>(answer.universe), .text = count(answer.universe)};
    everybody.cut = answer.narrowing.front().left < answer.universe;
    bars.rows.push_back(everybody);
    std::size_t before = answer.universe;
    for (std::size_t i = 0; i < root.parts.size(); ++i) {
        const std::size_t left = answer.narrowing[i].left;
        const QString phrase = phraseOf(sentence, segment::childPath({}, root, i));
        BarListData::Row row{.label = isNot(root.parts[i]) && i > 0 ? tr("except %1").arg(phrase) : phrase,
                             .value = static_cast<double>(left),
                             .text = count(left)};
        row.aside = before == 0 ? QString() : tr("%1 kept").arg(format::percent(static_cast<double>(left) / static_cast<double>(before)));
        row.strong = i + 1 == root.parts.size();
        row.color = row.strong ? theme().color(Color::Accent) : theme().sequential(0.42);
        bars.rows.push_back(std::move(row));
        before = left;
    }
    m_narrowing->setData(std::move(bars));
}

void SegmentBuilderPage::showReason()
{
    std::map<std::string, bool> truth;
    const std::function<void(const segment::Reason&)> collect = [&](const segment::Reason& reason) {
        truth[reason.path] = reason.holds;
        for (const segment::Reason& part : reason.parts)
            collect(part);
    };
    if (m_viewModel.reason())
        collect(*m_viewModel.reason());
    m_tree->showTruth(truth);
}

PageDescriptor segmentBuilderPage()
{
    return {.id = QStringLiteral("segment"),
            .title = [] { return SegmentBuilderPage::tr("Segment"); },
            .icon = QStringLiteral("segments"),
            .section = PageSection::Hidden,
            .create = [](PageContext& context) { return std::make_unique<SegmentBuilderPage>(context); },
            .parent = QStringLiteral("segments"),
            .badge = {},
            .example = exampleOf};
}

}  // namespace regia::ui
