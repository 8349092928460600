// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contact_filters.h"

#include <QHBoxLayout>

#include "ui/shell/page_context.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/pill.h"

namespace regia::ui {
namespace {

constexpr std::size_t kChips = 4;
constexpr int kSide = 14;
constexpr int kHeight = 36;  ///< of the bar of a selection too, which takes its place

}  // namespace

ContactFilters::ContactFilters(PageContext& context, ContactsViewModel& viewModel, QWidget* parent)
    : QWidget(parent), m_context(context), m_viewModel(viewModel), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Filters"));
    m_row->setContentsMargins(kSide, 0, kSide, 8);
    m_row->setSpacing(8);
    setMinimumHeight(kHeight);
    connect(&viewModel, &ContactsViewModel::segmentsCounted, this, &ContactFilters::showCounts);
    connect(&context, &PageContext::dataChanged, this, &ContactFilters::showQuery);
}

void ContactFilters::setWords(const QString& words)
{
    m_words = words;
    showQuery();
}

void ContactFilters::showQuery()
{
    // The chip that was clicked may be among those made anew: not while it is still telling of its click.
    if (m_builtFor != m_context.dataset() || m_builtWords != m_words)
        QMetaObject::invokeMethod(this, &ContactFilters::rebuild, Qt::QueuedConnection);
    else
        showChosen();
}

void ContactFilters::rebuild()
{
    m_builtFor = m_context.dataset();
    m_builtWords = m_words;
    m_chips.clear();
    m_more = nullptr;
    m_known = nullptr;
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_words.isEmpty()) {
        auto* behind = new Chip(m_words);
        behind->setIcon(QStringLiteral("filter"));
        behind->setCheckable(true);
        behind->setChecked(true);
        behind->setRemovable(true);
        behind->setAccessibleName(tr("Only: %1").arg(m_words));
        const auto all = [this] { m_context.open({QStringLiteral("contacts"), {}}); };
        connect(behind, &Chip::removeRequested, this, all, Qt::QueuedConnection);
        connect(behind, &Chip::clicked, this, all, Qt::QueuedConnection);
        m_row->addWidget(behind);
    }
    if (m_viewModel.hasVisitors())
        addKnown();
    addSegment(tr("All contacts"), {});
    std::vector<std::string> shown, rest;
    for (const auto& [name, segment] : m_builtFor->segments)
        (shown.size() < kChips ? shown : rest).push_back(name);
    for (const std::string& name : shown)
        addSegment(words::fromUtf8(name), name);
    buildMore(rest);
    buildStage();
    m_row->addStretch();
    m_viewModel.countSegments(shown);
    showCounts();
    showChosen();
}

void ContactFilters::addSegment(const QString& text, const std::string& segment)
{
    auto* chip = new Chip(text);
    chip->setCheckable(true);
    if (!segment.empty())
        chip->setIcon(QStringLiteral("segments"));
    connect(chip, &Chip::clicked, this, [this, segment] { choose(segment); });
    m_row->addWidget(chip);
    m_chips.emplace_back(segment, chip);
}

void ContactFilters::addKnown()
{
    m_known = new Chip(tr("Known people"));
    m_known->setObjectName(QStringLiteral("knownPeople"));
    m_known->setCheckable(true);
    m_known->setToolTip(tr("With a name, an e-mail, a phone or a loyalty card; no anonymous visitors"));
    m_known->setCount(format::integer(static_cast<std::int64_t>(m_viewModel.known()->count())));
    connect(m_known, &Chip::clicked, this, [this] { chooseAll(true); });
    m_row->addWidget(m_known);
}

void ContactFilters::buildMore(const std::vector<std::string>& names)
{
    if (names.empty())
        return;
    m_more = new Pill(tr("More segments"));
    m_more->setGhost(true);
    m_more->setPopover([this, names] {
        std::vector<ChoiceList::Choice> choices;
        for (const std::string& name : names)
            choices.push_back({words::fromUtf8(name), words::fromUtf8(name), {}, QStringLiteral("segments"), {}});
        auto* list = new ChoiceList(std::move(choices), words::fromUtf8(m_viewModel.query().segment));
        connect(list, &ChoiceList::chosen, this, [this](const QString& name) { choose(name.toStdString()); });
        return list;
    });
    m_row->addWidget(m_more);
}

void ContactFilters::buildStage()
{
    m_stage = new Pill(tr("Stage"), QStringLiteral("lifecycle"));
    m_stage->setPopover([this] {
        std::vector<ChoiceList::Choice> choices{{QStringLiteral("all"), tr("All stages"), {}, {}, {}}};
        for (const model::Stage stage : model::kStages)
            choices.push_back({words::fromUtf8(model::toName(stage)), words::stage(stage), {}, {}, {}});
        const auto& chosen = m_viewModel.query().stage;
        auto* list = new ChoiceList(std::move(choices), chosen ? words::fromUtf8(model::toName(*chosen)) : QStringLiteral("all"));
        connect(list, &ChoiceList::chosen, this, [this](const QString& key) {
            ContactsQuery query = m_viewModel.query();
            query.stage = model::stageFromName(key.toStdString());
            m_viewModel.setQuery(std::move(query));
            showChosen();
        });
        return list;
    });
    m_row->addWidget(m_stage);
}

void ContactFilters::choose(const std::string& segment)
{
    if (segment.empty())
        return chooseAll(false);
    ContactsQuery query = m_viewModel.query();
    query.segment = segment;
    query.known = false;  // the chip's number counts all of its members
    m_viewModel.setQuery(std::move(query));
    showQuery();
}

/// Takes back what the list was opened for, where a segment narrows it.
void ContactFilters::chooseAll(bool known)
{
    const ContactsQuery& query = m_viewModel.query();
    m_words.clear();
    m_viewModel.setQuery(ContactsQuery{
        .search = query.search, .known = known, .order = query.order, .attribute = query.attribute, .descending = query.descending});
    showQuery();
}

void ContactFilters::showCounts()
{
    for (const auto& [segment, chip] : m_chips) {
        const std::optional<std::int64_t> size =
            segment.empty() ? std::optional(static_cast<std::int64_t>(m_context.dataset()->snapshot->rows())) : m_viewModel.sizeOf(segment);
        chip->setCount(size ? format::integer(*size) : QString());
    }
}

void ContactFilters::showChosen()
{
    const ContactsQuery& query = m_viewModel.query();
    bool among = false;
    for (const auto& [segment, chip] : m_chips) {
        const bool chosen =
            segment.empty() ? query.segment.empty() && m_words.isEmpty() && !query.stage && !query.known : query.segment == segment;
        chip->setChecked(chosen);
        among = among || (chosen && !segment.empty());
    }
    if (m_known != nullptr)
        m_known->setChecked(query.known && query.segment.empty());
    if (m_more != nullptr) {
        const bool hidden = !query.segment.empty() && !among;
        m_more->setWords({{}, hidden ? words::fromUtf8(query.segment) : tr("More"), {}});
        m_more->setNarrows(hidden);
    }
    if (m_stage != nullptr) {
        m_stage->setWords({tr("Stage"), query.stage ? words::stage(*query.stage) : tr("all"), {}});
        m_stage->setNarrows(query.stage.has_value());
    }
}

}  // namespace regia::ui
