// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filter_bar.h"

#include <QHBoxLayout>

#include "core/segment/evaluator.h"
#include "core/segment/segment.h"
#include "ui/shell/custom_period.h"
#include "ui/shell/page_context.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

using Period = FilterState::Period;
using Compare = FilterState::Compare;

constexpr Period kPeriods[] = {Period::LastQuarter,  Period::LastMonth,     Period::Last30Days, Period::Last90Days,
                               Period::Last12Months, Period::QuarterToDate, Period::YearToDate, Period::All};

QString rangeText(const DayRange& days, QDate today)
{
    return format::dateRange(days.first, days.last, days.last.year() == today.year() ? format::Year::WhereNeeded : format::Year::Always);
}

/// A named period tells its dates too: Q3 2026 · 1 Jul – 30 Sep.
Pill::Words periodWords(const FilterState& filters, const DayRange& days)
{
    const QString name = periodName(filters, days);
    const QString range = format::dateRange(days.first, days.last);
    return {{}, name, name == range ? QString() : QStringLiteral("· ") + range};
}

}  // namespace

FilterBar::FilterBar(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_period(new Pill(tr("Period"), QStringLiteral("calendar"), this)),
      m_compare(new Pill(tr("Compare"), QStringLiteral("compare"), this)),
      m_segment(new Pill(tr("Segment"), QStringLiteral("segments"), this))
{
    m_period->setObjectName(QStringLiteral("periodPill"));
    m_compare->setObjectName(QStringLiteral("comparePill"));
    m_segment->setObjectName(QStringLiteral("segmentPill"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (Pill* pill : {m_period, m_compare, m_segment})
        row->addWidget(pill);
    m_period->setPopover([this] { return makePeriodChoices(); });
    m_compare->setPopover([this] { return makeCompareChoices(); });
    m_segment->setPopover([this] { return makeSegmentChoices(); });
    connect(&m_context, &PageContext::filtersChanged, this, &FilterBar::update);
    connect(&m_context, &PageContext::dataChanged, this, &FilterBar::update);
    update();
}

void FilterBar::setPills(PageHeader::Pills pills)
{
    m_period->setVisible(pills.testFlag(PageHeader::PeriodPill));
    m_compare->setVisible(pills.testFlag(PageHeader::ComparePill));
    m_segment->setVisible(pills.testFlag(PageHeader::SegmentPill));
}

void FilterBar::update()
{
    if (!m_context.hasWorkspace())
        return;
    const FilterState& filters = m_context.filters();
    m_period->setWords(periodWords(filters, m_context.days()));
    const DayRange compared = m_context.comparedDays();
    m_compare->setWords(compared.first.isValid() ? Pill::Words{tr("vs"), rangeName(compared), {}}
                                                 : Pill::Words{{}, tr("No comparison"), {}});
    m_segment->setNarrows(!filters.segment.empty());
    countSegment();
}

void FilterBar::countSegment()
{
    const auto dataset = m_context.dataset();
    const std::string& name = m_context.filters().segment;
    if (name.empty()) {
        m_count.cancel();
        m_segment->setWords({{}, tr("All contacts"), format::integer(static_cast<std::int64_t>(dataset->snapshot->rows()))});
        return;
    }
    const QString title = words::fromUtf8(name);
    m_segment->setWords({{}, title, {}});
    m_count.start(
        [dataset, name](Progress& progress) -> Result<std::int64_t> {
            REGIA_TRY(const Bitmap members, segment::membersOf(name, segment::contextOf(*dataset), progress));
            return static_cast<std::int64_t>(members.count());
        },
        [this, title](const Result<std::int64_t>& count) {
            if (count)
                m_segment->setWords({{}, title, format::integer(*count)});
        });
}

QWidget* FilterBar::makePeriodChoices()
{
    std::vector<ChoiceList::Choice> choices;
    const QDate lastDay = m_context.lastDay();
    for (const Period period : kPeriods) {
        FilterState state;
        state.period = period;
        const DayRange days = daysOf(state, m_context.firstDay(), lastDay);
        choices.push_back({QString::number(static_cast<int>(period)), periodName(state, days), rangeText(days, lastDay), {}, {}});
    }
    choices.push_back({QString::number(static_cast<int>(Period::Custom)), tr("Choose the days…"), {}, QStringLiteral("calendar"), {}});
    auto* list = new ChoiceList(std::move(choices), QString::number(static_cast<int>(m_context.filters().period)));
    connect(list, &ChoiceList::chosen, this, [this](const QString& key) {
        FilterState filters = m_context.filters();
        filters.period = static_cast<Period>(key.toInt());
        if (filters.period != Period::Custom)
            return m_context.setFilters(filters);
        const DayRange days = m_context.days();
        auto* custom = new CustomPeriod(days.first, days.last, m_context.firstDay(), m_context.lastDay());
        connect(custom, &CustomPeriod::chosen, this, [this, filters](QDate first, QDate last) mutable {
            filters.customFirst = first;
            filters.customLast = last;
            m_context.setFilters(filters);
        });
        Popover::show(m_period, custom);
    });
    return list;
}

QWidget* FilterBar::makeCompareChoices()
{
    std::vector<ChoiceList::Choice> choices;
    const auto add = [&](Compare compare, const QString& title) {
        FilterState state = m_context.filters();
        state.compare = compare;
        const DayRange days = comparedDays(state, m_context.days());
        choices.push_back({QString::number(static_cast<int>(compare)),
                           title,
                           days.first.isValid() ? rangeText(days, m_context.lastDay()) : QString(),
                           {},
                           {}});
    };
    add(Compare::Previous, tr("Previous period"));
    add(Compare::YearAgo, tr("Same period last year"));
    add(Compare::None, tr("No comparison"));
    auto* list = new ChoiceList(std::move(choices), QString::number(static_cast<int>(m_context.filters().compare)));
    connect(list, &ChoiceList::chosen, this, [this](const QString& key) {
        FilterState filters = m_context.filters();
        filters.compare = static_cast<Compare>(key.toInt());
        m_context.setFilters(filters);
    });
    return list;
}

QWidget* FilterBar::makeSegmentChoices()
{
    std::vector<ChoiceList::Choice> choices{
        {QString(), tr("All contacts"), format::integer(static_cast<std::int64_t>(m_context.dataset()->snapshot->rows())), {}, {}}};
    for (const auto& [name, segment] : m_context.dataset()->segments)
        choices.push_back({words::fromUtf8(name), words::fromUtf8(name), {}, QStringLiteral("segments"), {}});
    auto* list = new ChoiceList(std::move(choices), words::fromUtf8(m_context.filters().segment));
    connect(list, &ChoiceList::chosen, this, [this](const QString& key) {
        FilterState filters = m_context.filters();
        filters.segment = key.toStdString();
        m_context.setFilters(filters);
    });
    return list;
}

}  // namespace regia::ui
