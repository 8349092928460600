// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_view_model.h"

#include <QElapsedTimer>
#include <numeric>

#include "core/metrics/count.h"
#include "core/model/lane.h"
#include "ui/shell/page_context.h"
#include "ui/text/formats.h"

namespace regia::ui {
namespace {

using metrics::Measure;
using metrics::MeasureFunction;

segment::EventSelector purchases() { return {{"purchase"}, {}}; }

/// All that contacts do themselves: nobody is active because a mail was sent to them.
segment::EventSelector activity(const snapshot::Events& events)
{
    segment::EventSelector selector;
    for (const snapshot::EventType& type : events.types)
        if (!model::isReceived(type.name))
            selector.types.push_back(type.name);
    return selector;
}

Result<std::size_t> firstPurchases(const segment::Dataset& dataset, const OverviewSpan& span, Progress& progress)
{
    metrics::Scope scope = span.scope();
    scope.period = {};
    segment::TimeTest first;
    first.events = purchases();
    first.kind = segment::TimeTest::Kind::Between;
    first.from = span.from;
    first.to = span.to;
    scope.segment = segment::allOf({scope.segment, segment::Condition{first}});
    REGIA_TRY(const metrics::Count count, metrics::count(dataset, scope, progress));
    return count.n;
}

metrics::TrendQuery trendOf(const segment::Dataset& dataset, const OverviewSpan& span, std::optional<calendar::PeriodUnit> interval)
{
    metrics::TrendQuery query;
    query.scope = span.scope();
    query.interval = interval;
    if (span.sells)
        query.series = {{Measure{MeasureFunction::Sum, purchases(), "amount"}, {}}, {Measure{MeasureFunction::Count, purchases(), {}}, {}}};
    query.series.push_back({Measure{MeasureFunction::Contacts, activity(dataset.snapshot->events()), {}}, {}});
    return query;
}

Result<OverviewFigures> figuresOf(const segment::Dataset& dataset, const OverviewSpan& span, Progress& progress)
{
    OverviewFigures figures;
    metrics::StagesQuery stages;
    stages.scope = span.scope();
    stages.between = {metrics::Moment(span.from), metrics::Moment(span.to)};
    stages.interval = calendar::PeriodUnit::Year;
    REGIA_TRY(figures.stages, metrics::stages(dataset, stages, progress));
    REGIA_TRY(figures.trend, metrics::trend(dataset, trendOf(dataset, span, calendar::PeriodUnit::Week), progress));
    REGIA_TRY(figures.totals, metrics::trend(dataset, trendOf(dataset, span, calendar::PeriodUnit::Year), progress));
    metrics::SurveyQuery nps;
    nps.scope = span.scope();
    REGIA_TRY(figures.nps, metrics::survey(dataset, nps, progress));
    if (!span.sells)
        return figures;
    metrics::BreakdownQuery channels;
    channels.scope = span.scope();
    channels.by = metrics::ByProperty{.property = "channel"};
    channels.measure = Measure{MeasureFunction::Sum, purchases(), "amount"};
    REGIA_TRY(figures.channels, metrics::breakdown(dataset, channels, progress));
    channels.measure = Measure{MeasureFunction::Count, purchases(), {}};
    REGIA_TRY(figures.orders, metrics::breakdown(dataset, channels, progress));
    REGIA_TRY(figures.firstPurchases, firstPurchases(dataset, span, progress));
    return figures;
}

}  // namespace

metrics::Scope OverviewSpan::scope() const
{
    metrics::Scope scope;
    scope.period = segment::Window::dates(from, to);
    if (!segment.empty())
        scope.segment = segment::Condition{segment::InSegment{segment}};
    return scope;
}

std::size_t OverviewFigures::newContacts() const
{
    const metrics::StageCounts& fresh = stages.matrix[metrics::kNoStage];
    return std::accumulate(fresh.begin(), fresh.begin() + model::kStageCount, std::size_t{0});
}

std::optional<double> OverviewFigures::total(std::size_t series) const
{
    if (series >= totals.series.size())
        return std::nullopt;
    double sum = 0;
    for (const std::optional<double>& value : totals.series[series].values)
        sum += value.value_or(0);
    return sum;
}

OverviewViewModel::OverviewViewModel(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context, &PageContext::filtersChanged, this, &OverviewViewModel::refresh);
    connect(&context, &PageContext::dataChanged, this, &OverviewViewModel::refresh);
}

void OverviewViewModel::refresh()
{
    const auto dataset = m_context.dataset();
    if (dataset->snapshot->rows() == 0)
        return setState(ViewState::Empty);
    const bool sells = dataset->snapshot->events().typeNamed("purchase").has_value();
    const auto spanOf = [&](const DayRange& days) {
        return OverviewSpan{format::fromDate(days.first), format::fromDate(days.last.addDays(1)), m_context.filters().segment, sells};
    };
    const OverviewSpan now = spanOf(m_context.days());
    std::optional<OverviewSpan> before;
    if (m_context.filters().compare != FilterState::Compare::None && m_context.comparedDays().first.isValid())
        before = spanOf(m_context.comparedDays());
    Question question{dataset, now, before};
    if (m_state == ViewState::Ready && m_answered == question)
        return;
    setState(ViewState::Loading);
    QElapsedTimer timer;
    timer.start();
    m_job.start(
        [dataset, now, before](Progress& progress) -> Result<OverviewAnswer> {
            OverviewAnswer answer;
            REGIA_TRY(answer.now, figuresOf(*dataset, now, progress));
            if (before) {
                REGIA_TRY(answer.before, figuresOf(*dataset, *before, progress));
                REGIA_TRY(answer.changes, workbench::changesBetween(*dataset, now.scope(), before->scope(), progress));
                answer.worth = workbench::worthALook(*answer.changes, answer.changes->findings.size());
                if (!now.segment.empty())
                    answer.defined = std::erase_if(answer.worth, [&](const workbench::Finding& finding) {
                        return workbench::isDefinedBy(finding, now.segment, *dataset);
                    });
                answer.worth.resize(std::min(answer.worth.size(), workbench::kMostWorthALook));
            }
            return answer;
        },
        [this, timer, question = std::move(question)](Result<OverviewAnswer> answer) {
            m_seconds = static_cast<double>(timer.elapsed()) / 1000;
            if (!answer) {
                m_error = answer.error();
                return setState(ViewState::Failed);
            }
            m_answer = std::move(*answer);
            m_answered = question;
            setState(ViewState::Ready);
        });
}

void OverviewViewModel::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace regia::ui
