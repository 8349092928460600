// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_view_model.h"

#include <QElapsedTimer>
#include <nlohmann/json.hpp>

#include "ui/shell/page_context.h"
#include "ui/text/formats.h"

namespace regia::ui {
namespace {

metrics::Scope scopeOf(const DayRange& days, const std::string& segment)
{
    metrics::Scope scope;
    if (days.first.isValid())
        scope.period = segment::Window::dates(format::fromDate(days.first), format::fromDate(days.last.addDays(1)));
    if (!segment.empty())
        scope.segment = segment::Condition{segment::InSegment{segment}};
    return scope;
}

nlohmann::json idsOf(const Bitmap& people, const segment::Dataset& dataset)
{
    nlohmann::json ids = nlohmann::json::array();
    people.forEach([&](std::size_t row) { ids.push_back(dataset.snapshot->contact(row).value); });
    return ids;
}

}  // namespace

FunnelViewModel::FunnelViewModel(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context, &PageContext::filtersChanged, this, &FunnelViewModel::refresh);
    connect(&context, &PageContext::dataChanged, this, &FunnelViewModel::refresh);
}

void FunnelViewModel::setQuery(metrics::FunnelQuery query)
{
    m_query = std::move(query);
    refresh();
}

void FunnelViewModel::refresh()
{
    if (m_query.steps.size() < 2)
        return setState(ViewState::Empty);
    setState(ViewState::Loading);
    metrics::FunnelQuery now = m_query, before = m_query;
    now.scope = scopeOf(m_context.days(), m_context.filters().segment);
    before.scope = scopeOf(m_context.comparedDays(), m_context.filters().segment);
    const bool compares = m_context.filters().compare != FilterState::Compare::None && m_context.comparedDays().first.isValid();
    QElapsedTimer timer;
    timer.start();
    m_job.start(
        [dataset = m_context.dataset(), now, before, compares](Progress& progress) -> Result<FunnelAnswer> {
            FunnelAnswer answer;
            answer.dataset = dataset;
            REGIA_TRY(answer.now, metrics::funnel(*dataset, now, progress));
            if (compares) {
                REGIA_TRY(answer.before, metrics::funnel(*dataset, before, progress));
                answer.difference = metrics::compareRates(answer.before->conversion.n, answer.before->conversion.of,
                                                          answer.now.conversion.n, answer.now.conversion.of);
            }
            return answer;
        },
        [this, timer](Result<FunnelAnswer> answer) {
            m_seconds = static_cast<double>(timer.elapsed()) / 1000;
            if (!answer) {
                m_error = answer.error();
                return setState(ViewState::Failed);
            }
            m_answer = std::move(*answer);
            setState(ViewState::Ready);
        });
}

void FunnelViewModel::openPeople(std::size_t step, bool dropped, const QString& words)
{
    metrics::FunnelQuery query = m_query;
    query.scope = scopeOf(m_context.days(), m_context.filters().segment);
    const std::string path = "steps[" + std::to_string(step) + (dropped ? "].dropped" : "].reached");
    m_people.start(
        [dataset = m_context.dataset(), query, path](Progress& progress) -> Result<nlohmann::json> {
            REGIA_TRY(const Bitmap people, metrics::funnelPeople(*dataset, query, path, progress));
            return nlohmann::json{{"contact", idsOf(people, *dataset)}};
        },
        [this, words](Result<nlohmann::json> condition) {
            condition ? m_context.openContacts(*condition, words) : m_context.notify(condition.error());
        });
}

std::vector<metrics::FunnelStep> FunnelViewModel::usualSteps(const segment::Dataset& dataset)
{
    std::vector<metrics::FunnelStep> steps;
    for (const char* type : {"page_view", "product_view", "add_to_cart", "checkout_start", "purchase"})
        if (dataset.snapshot->events().typeNamed(type))
            steps.push_back({segment::EventSelector{{type}, {}}, false, {}});
    return steps;
}

void FunnelViewModel::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace regia::ui
