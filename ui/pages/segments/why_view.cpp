// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/why_view.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/conditions/segment_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/search_field.h"

namespace regia::ui {
namespace {

constexpr unsigned kMostFound = 5;

QString nameOf(const snapshot::Snapshot& snapshot, std::size_t row)
{
    const std::string known = workbench::displayName(snapshot, row);
    return known.empty() ? WhyView::tr("Visitor %1").arg(snapshot.contact(row).value) : words::fromUtf8(known);
}

QString dayWords(const std::string& iso)
{
    const QDate date = QDate::fromString(words::fromUtf8(iso).left(10), Qt::ISODate);
    return date.isValid() ? format::date(date) : words::fromUtf8(iso);
}

/// One fact of core's, by the name that it has there.
QString fact(const segment::Condition& leaf, const std::string& name, const std::string& value, const segment::Dataset& dataset)
{
    if (value.empty())
        return WhyView::tr("nothing known");
    if (name == "count")
        return WhyView::tr("%n time(s)", nullptr, std::stoi(value));
    if (name == "at")
        return dayWords(value);
    if (name == "since")
        return WhyView::tr("since %1").arg(dayWords(value));
    if (name == "stage") {
        const auto stage = model::stageFromName(value);
        return stage ? words::stage(*stage) : QString();
    }
    if (std::holds_alternative<segment::ConsentTest>(leaf.node)) {
        const auto state = model::consentStateFromName(value);
        return state ? words::consentState(*state) : QString();
    }
    const auto* aggregate = std::get_if<segment::Aggregate>(&leaf.node);
    if (aggregate && aggregate->property == "amount" && aggregate->function != segment::Aggregate::Function::Distinct)
        return format::moneyAverage(std::stod(value), words::fromUtf8(dataset.snapshot->currency()));
    return words::fromUtf8(value);
}

QWidget* reasonLine(const QString& phrase, const QString& why, bool holds)
{
    auto* line = new QWidget;
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    auto* sign = new QLabel;
    sign->setPixmap(theme().pixmap(holds ? QStringLiteral("check") : QStringLiteral("close"),
                                   theme().color(holds ? Color::Positive : Color::Negative), 14, line->devicePixelRatioF()));
    sign->setAccessibleName(holds ? WhyView::tr("true") : WhyView::tr("not true"));
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    auto* text = new Label(phrase, Type::Small);
    text->setWordWrap(true);
    grid->addWidget(text, 0, 1);
    if (!why.isEmpty())
        grid->addWidget(new Label(why, Type::Small, Color::Text3), 1, 1);
    return line;
}

/// The leaves of a reason, each once, in the order of the document; what stands inside a named segment is not gone into.
void addLeaves(QVBoxLayout& column, const segment::Reason& reason, const segment::Condition& condition, const segment::Sentence& sentence,
               const segment::Dataset& dataset)
{
    const segment::Condition* node = segment::nodeAt(condition, reason.path);
    if (node == nullptr)
        return;
    if (std::holds_alternative<segment::Group>(node->node)) {
        for (const segment::Reason& part : reason.parts)
            addLeaves(column, part, condition, sentence, dataset);
        return;
    }
    column.addWidget(reasonLine(phraseOf(sentence, reason.path), factWords(*node, reason, dataset), reason.holds));
}

}  // namespace

QString factWords(const segment::Condition& leaf, const segment::Reason& reason, const segment::Dataset& dataset)
{
    if (std::holds_alternative<segment::InSegment>(leaf.node) || std::holds_alternative<segment::ContactTest>(leaf.node))
        return {};
    QStringList facts;
    for (const auto& [name, value] : reason.facts)
        facts << fact(leaf, name, value, dataset);
    return facts.join(QStringLiteral(" · "));
}

PersonRow* personRow(const SegmentAnswer& answer, Row row)
{
    const snapshot::Snapshot& snapshot = *answer.dataset->snapshot;
    const auto stage = answer.dataset->stages ? answer.dataset->stages->at(row, snapshot.dataThrough()) : std::nullopt;
    const QString spent = answer.facts && answer.facts->spent[row] != 0
                              ? format::money(answer.facts->spent[row], words::fromUtf8(snapshot.currency()))
                              : QString(format::kNoValue);
    return new PersonRow(nameOf(snapshot, row), stage ? words::stage(*stage) : QString(), spent);
}

WhyView::WhyView(SegmentViewModel& viewModel, QWidget* parent)
    : QWidget(parent), m_viewModel(viewModel), m_search(new SearchField(tr("Name or e-mail")))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(new Label(tr("Why in or out"), Type::Strong));
    m_search->setAccessibleName(tr("A person to look up"));
    m_column->addWidget(m_search);
    connect(m_search, &SearchField::searched, this, &WhyView::lookUp);
    connect(&viewModel, &SegmentViewModel::reasonChanged, this, &WhyView::showReason);
}

void WhyView::lookUp(const QString& typed)
{
    const auto dataset = m_viewModel.answer().dataset;
    if (typed.trimmed().isEmpty() || !dataset)
        return replace(nullptr);
    m_lookUp.start(
        [dataset, text = typed.toStdString()](Progress&) -> Result<std::vector<Row>> {
            std::vector<Row> rows;
            workbench::searchContacts(*dataset, dataset->snapshot->dataThrough(), text).forEach([&](std::size_t row) {
                if (rows.size() < kMostFound)
                    rows.push_back(static_cast<Row>(row));
            });
            return rows;
        },
        [this, dataset](Result<std::vector<Row>> rows) {
            auto* list = new QWidget;
            auto* column = new QVBoxLayout(list);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(0);
            for (const Row row : rows ? *rows : std::vector<Row>()) {
                PersonRow* person = personRow(m_viewModel.answer(), row);
                connect(person, &PersonRow::clicked, this, [this, id = dataset->snapshot->contact(row)] { m_viewModel.explain(id); });
                column->addWidget(person);
            }
            if (column->count() == 0)
                column->addWidget(new Label(tr("Nobody of that name"), Type::Small, Color::Text3));
            replace(list);
        });
}

void WhyView::showReason()
{
    const auto& reason = m_viewModel.reason();
    const SegmentAnswer& answer = m_viewModel.answer();
    if (!m_viewModel.person() || !reason || !answer.dataset)
        return replace(nullptr);
    const auto row = answer.dataset->snapshot->rowOf(*m_viewModel.person());
    if (!row)
        return replace(nullptr);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    auto* name = new Label(nameOf(*answer.dataset->snapshot, *row), Type::Small);
    name->setType(Type::Small, QFont::DemiBold);
    name->setElided(true);
    head->addWidget(name, 1);
    head->addWidget(new Tag(reason->holds ? tr("is in") : tr("is not in"), reason->holds ? Tag::Tone::Positive : Tag::Tone::Negative));
    auto* forget = iconButton(QStringLiteral("close"), tr("Look at nobody"));
    forget->setControlSize(ControlSize::Small);
    connect(forget, &Button::clicked, this, [this] {
        m_search->clear();
        m_viewModel.forgetPerson();
    });
    head->addWidget(forget);
    column->addLayout(head);
    const segment::Condition& condition = m_viewModel.draft().condition();
    addLeaves(*column, *reason, condition, sentenceOf(condition, *answer.dataset), *answer.dataset);
    replace(content);
}

void WhyView::replace(QWidget* content)
{
    if (m_content) {
        if (m_content->isAncestorOf(QApplication::focusWidget()))
            m_search->setFocus(Qt::OtherFocusReason);
        m_content->hide();
        m_content->deleteLater();  // a row of it may be telling of its click
    }
    m_content = content;
    if (content)
        m_column->addWidget(content);
}

}  // namespace regia::ui
