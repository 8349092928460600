// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lifecycle/lifecycle_view_model.h"

#include <QElapsedTimer>
#include <array>
#include <nlohmann/json.hpp>

#include "core/segment/evaluator.h"
#include "core/segment/parse.h"
#include "ui/shell/page_context.h"
#include "ui/text/formats.h"

namespace regia::ui {
namespace {

constexpr std::int64_t kMonths = 12;

/// What a contact does by itself; being written to is not activity.
segment::EventSelector activeEvents(const segment::Dataset& dataset)
{
    segment::EventSelector selector;
    for (const snapshot::EventType& type : dataset.snapshot->events().types)
        if (type.name != "email_sent" && type.name != "survey_sent" && type.name != "bounce")
            selector.types.push_back(type.name);
    return selector;
}

segment::Condition everybodyOr(const std::string& segment)
{
    return segment.empty() ? segment::everybody() : segment::Condition{segment::InSegment{segment}};
}

/// Stays that are worth a look when they grow long.
constexpr std::array kLongStays{LongStay{model::Stage::Exploration, 180, 0}, LongStay{model::Stage::Questions, 14, 0}};

segment::Condition longStay(const LongStay& stay)
{
    return segment::allOf({segment::Condition{segment::InStage{stay.stage}},
                           segment::Condition{segment::StageSince{segment::Operator(segment::Comparison::GreaterThan),
                                                                  segment::Scalar(static_cast<double>(stay.days))}}});
}

}  // namespace

LifecycleViewModel::LifecycleViewModel(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context, &PageContext::filtersChanged, this, &LifecycleViewModel::refresh);
    connect(&context, &PageContext::dataChanged, this, &LifecycleViewModel::refresh);
}

metrics::StagesQuery LifecycleViewModel::stagesQuery() const
{
    metrics::StagesQuery query;
    query.scope.segment = everybodyOr(m_context.filters().segment);
    const DayRange days = m_context.days();
    if (days.first.isValid()) {
        const LocalDate from = format::fromDate(days.first), to = format::fromDate(days.last.addDays(1));
        query.scope.period = segment::Window::dates(from, to);
        query.between = {metrics::Moment(from), metrics::Moment(to)};
    }
    return query;
}

metrics::ActivityQuery LifecycleViewModel::activityQuery() const
{
    metrics::ActivityQuery activity;
    activity.scope.segment = everybodyOr(m_context.filters().segment);
    activity.scope.period = segment::Window::complete(kMonths, calendar::DurationUnit::Months);
    activity.interval = calendar::PeriodUnit::Month;
    activity.events = activeEvents(*m_context.dataset());
    return activity;
}

void LifecycleViewModel::refresh()
{
    setState(ViewState::Loading);
    QElapsedTimer timer;
    timer.start();
    m_job.start(
        [dataset = m_context.dataset(), stages = stagesQuery(), activity = activityQuery()](Progress& progress) -> Result<LifecycleAnswer> {
            LifecycleAnswer answer;
            REGIA_TRY(answer.stages, metrics::stages(*dataset, stages, progress));
            REGIA_TRY(answer.activity, metrics::activity(*dataset, activity, progress));
            for (LongStay stay : kLongStays) {
                const segment::Condition long_ = segment::allOf({stages.scope.segment, longStay(stay)});
                REGIA_TRY(const Bitmap people, segment::evaluate(long_, segment::contextOf(*dataset), progress));
                stay.n = people.count();
                answer.longStays.push_back(stay);
            }
            return answer;
        },
        [this, timer](Result<LifecycleAnswer> answer) {
            m_seconds = static_cast<double>(timer.elapsed()) / 1000;
            if (!answer) {
                m_error = answer.error();
                return setState(ViewState::Failed);
            }
            m_error.reset();
            m_answer = std::move(*answer);
            setState(ViewState::Ready);
        });
}

template <class Work>
void LifecycleViewModel::open(Work people, const QString& words)
{
    m_people.start(
        [dataset = m_context.dataset(), people](Progress& progress) -> Result<nlohmann::json> {
            REGIA_TRY(const Bitmap found, people(*dataset, progress));
            nlohmann::json ids = nlohmann::json::array();
            found.forEach([&](std::size_t row) { ids.push_back(dataset->snapshot->contact(row).value); });
            return nlohmann::json{{"contact", ids}};
        },
        [this, words](Result<nlohmann::json> condition) {
            condition ? m_context.openContacts(*condition, words) : m_context.notify(condition.error());
        });
}

void LifecycleViewModel::openPeople(const std::vector<std::string>& paths, const QString& words)
{
    open(
        [query = stagesQuery(), paths](const segment::Dataset& dataset, Progress& progress) -> Result<Bitmap> {
            Bitmap all(dataset.snapshot->rows());
            for (const std::string& path : paths) {
                REGIA_TRY(const Bitmap some, metrics::stagesPeople(dataset, query, path, progress));
                all |= some;
            }
            return all;
        },
        words);
}

void LifecycleViewModel::openActive(const std::string& path, const QString& words)
{
    open([query = activityQuery(), path](const segment::Dataset& dataset,
                                         Progress& progress) { return metrics::activityPeople(dataset, query, path, progress); },
         words);
}

void LifecycleViewModel::openLongStay(const LongStay& stay, const QString& words)
{
    const segment::Condition whom = segment::allOf({everybodyOr(m_context.filters().segment), longStay(stay)});
    m_context.openContacts(segment::toJson(whom), words);
}

void LifecycleViewModel::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace regia::ui
