// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/charts/bar_list.h"
#include "ui/pages/segments/why_view.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/pill.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 330;
constexpr std::size_t kMostBars = 6;
const QString kByStage = QStringLiteral("(stage)");

/// The green light before "Live count".
class LiveDot final : public QWidget {
public:
    LiveDot() { setFixedSize(8, 8); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), 4, theme().color(Color::Positive));
    }
};

QString groupTitle(const metrics::Grouping& grouping, const std::string& key)
{
    if (key == metrics::kOtherGroup)
        return SegmentPanel::tr("Other");
    if (key == metrics::kNoValueGroup)
        return SegmentPanel::tr("Not known");
    if (std::holds_alternative<metrics::ByStage>(grouping)) {
        const auto stage = model::stageFromName(key);
        return stage ? words::stage(*stage) : SegmentPanel::tr("No stage yet");
    }
    const auto* by = std::get_if<metrics::ByAttribute>(&grouping);
    return by && (by->attribute == "source" || by->attribute == "best_channel") ? words::channel(key) : words::fromUtf8(key);
}

/// Attributes whose groups say something: texts and lists of few values, true or false.
bool isGrouping(const snapshot::Column& column)
{
    constexpr std::size_t kMostValues = 400;
    if (const auto* texts = std::get_if<snapshot::TextColumn>(&column.data))
        return texts->dictionary->size() <= kMostValues;
    if (const auto* sets = std::get_if<snapshot::SetColumn>(&column.data))
        return sets->dictionary->size() <= kMostValues;
    return !std::holds_alternative<snapshot::InstantColumn>(column.data);
}

}  // namespace

std::optional<segment::Condition> groupCondition(const metrics::Grouping& grouping, const std::string& key, const segment::Dataset& dataset)
{
    if (std::holds_alternative<metrics::ByStage>(grouping)) {
        const auto stage = model::stageFromName(key);
        return stage ? std::optional(segment::Condition{segment::InStage{*stage}}) : std::nullopt;
    }
    const auto* by = std::get_if<metrics::ByAttribute>(&grouping);
    const snapshot::Column* column = by ? dataset.snapshot->column(by->attribute) : nullptr;
    if (column == nullptr || key == metrics::kOtherGroup)
        return std::nullopt;
    segment::AttributeTest test{.attribute = by->attribute};
    if (key == metrics::kNoValueGroup) {
        test.op = segment::Operator(segment::Comparison::Present, true);
    } else if (column->attribute.type == model::AttributeType::Text) {
        test.op = segment::Operator(segment::Comparison::Is);
        test.value = segment::Scalar(key);
    } else if (column->attribute.type == model::AttributeType::Set) {
        test.op = segment::Operator(segment::Comparison::HasAny);
        test.value = std::vector{segment::Scalar(key)};
    } else {
        return std::nullopt;
    }
    return segment::Condition{test};
}

SegmentPanel::SegmentPanel(SegmentViewModel& viewModel, QWidget* parent) : QWidget(parent), m_viewModel(viewModel)
{
    setFixedWidth(qRound(scaled(kWidth)));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* host = new QWidget;
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    buildCount(*column);
    buildBreakdown(*column);
    buildSample(*column);
    column->addSpacing(10);
    column->addWidget(new WhyView(viewModel));
    column->addStretch();
    scroll->setWidget(host);
    host->setAutoFillBackground(false);  // setWidget has turned it on
    outer->addWidget(scroll);
}

void SegmentPanel::buildCount(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new LiveDot);
    head->addWidget(new Label(tr("Live count"), Type::Small, Color::Text2));
    head->addStretch();
    column.addLayout(head);
    m_count = new Label({}, Type::Display);
    m_count->setObjectName(QStringLiteral("segmentCount"));
    m_share = new Label({}, Type::Small, Color::Text2);
    column.addWidget(m_count);
    column.addWidget(m_share);
    m_dataEnd = new Label({}, Type::Small, Color::Text2);
    m_dataEnd->setObjectName(QStringLiteral("segmentDataEnd"));
    m_dataEnd->setWordWrap(true);
    m_dataEnd->hide();
    column.addWidget(m_dataEnd);
    column.addSpacing(10);
}

void SegmentPanel::buildBreakdown(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Who they are"), Type::Strong));
    head->addStretch();
    m_grouping = new Pill(tr("Broken down by"));
    m_grouping->setSmall(true);
    m_grouping->setPopover([this] { return groupingChoices(); });
    head->addWidget(m_grouping);
    column.addLayout(head);
    m_bars = new BarList;
    m_bars->setTitle(tr("Who they are"));
    connect(m_bars, &ChartCanvas::markActivated, this, [this](int bar) {
        if (static_cast<std::size_t>(bar) < m_keys.size())
            Q_EMIT groupChosen(words::fromUtf8(m_keys[static_cast<std::size_t>(bar)]));
    });
    column.addWidget(m_bars);
    column.addSpacing(10);
}

void SegmentPanel::buildSample(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Sample"), Type::Strong));
    head->addWidget(new Label(tr("spent in 12 months"), Type::Small, Color::Text3));
    head->addStretch();
    m_all = linkButton({});
    connect(m_all, &Button::clicked, this, &SegmentPanel::seeAll);
    head->addWidget(m_all);
    column.addLayout(head);
    m_people = new QVBoxLayout;
    column.addLayout(m_people);
}

QWidget* SegmentPanel::groupingChoices() const
{
    const auto dataset = m_viewModel.answer().dataset;
    std::vector<ChoiceList::Choice> choices{{kByStage, tr("Lifecycle stage"), {}, QStringLiteral("lifecycle"), {}}};
    if (dataset)
        for (const snapshot::Column& column : dataset->snapshot->columns())
            if (isGrouping(column) && !column.attribute.hidden)
                choices.push_back({words::fromUtf8(column.attribute.name),
                                   words::attribute(column.attribute.name, column.attribute.title),
                                   {},
                                   QStringLiteral("tag"),
                                   {}});
    const auto* by = std::get_if<metrics::ByAttribute>(&m_viewModel.grouping());
    auto* list = new ChoiceList(std::move(choices), by ? words::fromUtf8(by->attribute) : kByStage);
    connect(list, &ChoiceList::chosen, this, [this](const QString& key) {
        m_viewModel.setGrouping(key == kByStage ? metrics::Grouping(metrics::ByStage{})
                                                : metrics::Grouping(metrics::ByAttribute{key.toStdString()}));
    });
    return list;
}

void SegmentPanel::show(const SegmentAnswer& answer)
{
    const QString count = format::integer(static_cast<std::int64_t>(answer.n));
    m_count->setText(count);
    m_share->setText(answer.universe == 0
                         ? QString()
                         : tr("%1 of contacts").arg(format::percent(static_cast<double>(answer.n) / static_cast<double>(answer.universe))));
    m_all->setText(tr("See all %1").arg(count));
    m_all->setVisible(answer.n > 0);
    showGroups(answer);
    showSample(answer);
    setStale(false);
}

void SegmentPanel::showDataEnd(QDate lastDay)
{
    m_dataEnd->setVisible(lastDay != QDate::currentDate());
    m_dataEnd->setText(
        tr("Counted from %1 (newest data): the “last” days, weeks and months end there, not today.").arg(format::date(lastDay)));
}

void SegmentPanel::showGroups(const SegmentAnswer& answer)
{
    const metrics::Grouping& grouping = m_viewModel.grouping();
    const auto* by = std::get_if<metrics::ByAttribute>(&grouping);
    const snapshot::Column* column = by ? answer.dataset->snapshot->column(by->attribute) : nullptr;
    m_grouping->setWords({{}, column ? words::attribute(by->attribute, column->attribute.title) : tr("Lifecycle stage"), {}});
    BarListData bars;
    m_keys.clear();
    for (const metrics::BreakdownGroup& group : answer.groups) {
        if (bars.rows.size() == kMostBars)
            break;
        BarListData::Row row;
        row.label = groupTitle(grouping, group.key);
        row.value = static_cast<double>(group.n);
        row.text = format::integer(static_cast<std::int64_t>(group.n));
        row.aside = group.share ? format::percent(*group.share) : QString();
        if (std::holds_alternative<metrics::ByStage>(grouping))
            row.stage = model::stageFromName(group.key);
        row.opens = groupCondition(grouping, group.key, *answer.dataset).has_value();
        bars.rows.push_back(std::move(row));
        m_keys.push_back(group.key);
    }
    m_bars->setData(std::move(bars));
}

void SegmentPanel::showSample(const SegmentAnswer& answer)
{
    delete m_sample;
    m_sample = new QWidget;
    auto* column = new QVBoxLayout(m_sample);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Row row : answer.sample) {
        PersonRow* person = personRow(answer, row);
        connect(person, &PersonRow::clicked, this, [this, id = answer.dataset->snapshot->contact(row).value] { Q_EMIT contactChosen(id); });
        column->addWidget(person);
    }
    if (answer.sample.empty())
        column->addWidget(new Label(tr("Nobody matches yet."), Type::Small, Color::Text3));
    m_people->addWidget(m_sample);
}

void SegmentPanel::setStale(bool stale) { m_count->setColor(stale ? Color::TextDisabled : Color::Text); }

void SegmentPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), theme().color(Color::Border));
}

}  // namespace regia::ui
