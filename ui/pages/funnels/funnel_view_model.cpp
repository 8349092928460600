// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_view_model.h"

#include <QElapsedTimer>
#include <nlohmann/json.hpp>

#include "core/query/documents.h"
#include "core/segment/evaluator.h"
#include "core/segment/segment.h"
#include "core/workspace/documents.h"
#include "ui/shell/page_context.h"
#include "ui/text/formats.h"

namespace regia::ui {
namespace {

constexpr std::size_t kSample = 9;
constexpr std::size_t kMostFactors = 4;

metrics::Scope scopeOf(const DayRange& days, const std::string& segment)
{
    metrics::Scope scope;
    if (days.first.isValid())
        scope.period = segment::Window::dates(format::fromDate(days.first), format::fromDate(days.last.addDays(1)));
    if (!segment.empty())
        scope.segment = segment::Condition{segment::InSegment{segment}};
    return scope;
}

std::optional<metrics::FunnelDifference> differenceOf(const metrics::Funnel& before, const metrics::Funnel& now)
{
    if (before.matureOnly.empty() || now.matureOnly.empty())
        return std::nullopt;
    return metrics::compareRates(before.matureOnly.back().n, before.matureOnly.front().n, now.matureOnly.back().n,
                                 now.matureOnly.front().n);
}

Result<FunnelAnswer> answerOf(const std::shared_ptr<const segment::Dataset>& dataset, const metrics::FunnelQuery& now,
                              const std::optional<metrics::FunnelQuery>& before, Progress& progress)
{
    FunnelAnswer answer;
    answer.dataset = dataset;
    REGIA_TRY(answer.now, metrics::funnel(*dataset, now, progress));
    if (!before)
        return answer;
    REGIA_TRY(answer.before, metrics::funnel(*dataset, *before, progress));
    answer.difference = differenceOf(*answer.before, answer.now);
    return answer;
}

/// What goes with not converting, of what can be told from chance.
Result<std::vector<metrics::Association>> hindrances(const segment::Dataset& dataset, metrics::FunnelQuery query, Progress& progress)
{
    query.factors = true;
    query.by.reset();
    REGIA_TRY(const metrics::Funnel funnel, metrics::funnel(dataset, query, progress));
    std::vector<metrics::Association> found;
    for (const metrics::Association& factor : funnel.factors)
        if (factor.q && *factor.q < metrics::kFalseDiscoveryLevel && factor.oddsRatio < 1 && found.size() < kMostFactors)
            found.push_back(factor);
    return found;
}

Result<std::size_t> allowingEmail(const Bitmap& people, const segment::Dataset& dataset, Progress& progress)
{
    const auto& purposes = dataset.snapshot->consents().purposes;
    if (std::find(purposes.begin(), purposes.end(), "email_marketing") == purposes.end())
        return 0;
    const segment::Condition allows{segment::ConsentTest{"email_marketing", model::ConsentState::Granted}};
    REGIA_TRY(const Bitmap allowing, segment::evaluate(allows, segment::contextOf(dataset), progress));
    return segment::overlapOf(people, allowing).both;
}

Result<FunnelPart> partOf(FunnelPart part, const metrics::FunnelQuery& query, Progress& progress)
{
    const segment::Dataset& dataset = *part.dataset;
    const std::string path = "steps[" + std::to_string(part.step) + (part.dropped ? "].dropped" : "].reached");
    REGIA_TRY(const Bitmap people, metrics::funnelPeople(dataset, query, path, progress));
    people.forEach([&](std::size_t row) { part.people.push_back(dataset.snapshot->contact(row)); });
    REGIA_TRY(part.allowEmail, allowingEmail(people, dataset, progress));
    if (!part.facts) {
        REGIA_TRY(workbench::ContactFacts facts, workbench::contactFacts(dataset, dataset.snapshot->dataThrough(), progress));
        part.facts = std::make_shared<const workbench::ContactFacts>(std::move(facts));
    }
    part.sample = workbench::sortedContacts(dataset, *part.facts, people, workbench::ContactOrder::LastActivity, true);
    part.sample.resize(std::min(kSample, part.sample.size()));
    if (part.dropped) {
        REGIA_TRY(part.factors, hindrances(dataset, query, progress));
    }
    return part;
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

void FunnelViewModel::restore(metrics::FunnelQuery query, std::string name)
{
    m_name = std::move(name);
    setQuery(std::move(query));
    Q_EMIT nameChanged();
}

void FunnelViewModel::save(const std::string& name, Done done)
{
    const nlohmann::json body = query::toJson(query::FunnelDocument{m_query, {}});
    m_saving.start([bench = m_context.sharedWorkbench(), name, body](Progress&) { return bench->saveDocument("funnel", name, body); },
                   [this, name, done = std::move(done)](Result<void> saved) {
                       if (saved) {
                           m_name = name;
                           Q_EMIT nameChanged();
                       }
                       done(std::move(saved));
                   });
}

void FunnelViewModel::load(const std::string& name, Done done)
{
    m_saving.start(
        [bench = m_context.sharedWorkbench(), name](Progress&) -> Result<query::FunnelDocument> {
            REGIA_TRY(const auto reader, bench->workspace().reader());
            REGIA_TRY(const model::Document document, workspace::getDocument(reader, "funnel", name));
            return query::parseFunnel(nlohmann::json::parse(document.body, nullptr, false));
        },
        [this, name, done = std::move(done)](Result<query::FunnelDocument> loaded) {
            if (!loaded)
                return done(tl::unexpected(loaded.error()));
            restore(std::move(loaded->query), name);
            done({});
        });
}

void FunnelViewModel::saveList(const std::string& name, Done done)
{
    if (!m_part)
        return;
    segment::Segment list{.kind = segment::Segment::Kind::Static, .name = name, .members = m_part->people};
    m_saving.start([bench = m_context.sharedWorkbench(), name,
                    body = segment::toJson(list)](Progress&) { return bench->saveDocument("segment", name, body); },
                   [this, done = std::move(done)](Result<void> saved) {
                       if (saved)
                           m_context.refresh();
                       done(std::move(saved));
                   });
}

void FunnelViewModel::refresh()
{
    chooseNothing();
    if (m_query.steps.size() < 2)
        return setState(ViewState::Empty);
    setState(ViewState::Loading);
    metrics::FunnelQuery now = m_query;
    now.scope = scopeOf(m_context.days(), m_context.filters().segment);
    std::optional<metrics::FunnelQuery> before;
    if (m_context.filters().compare != FilterState::Compare::None && m_context.comparedDays().first.isValid()) {
        before = m_query;
        before->scope = scopeOf(m_context.comparedDays(), m_context.filters().segment);
    }
    QElapsedTimer timer;
    timer.start();
    m_job.start([dataset = m_context.dataset(), now, before](Progress& progress) { return answerOf(dataset, now, before, progress); },
                [this, timer](Result<FunnelAnswer> answer) {
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

void FunnelViewModel::choose(std::size_t step, bool dropped)
{
    metrics::FunnelQuery query = m_query;
    query.scope = scopeOf(m_context.days(), m_context.filters().segment);
    const auto dataset = m_context.dataset();
    FunnelPart part{.step = step, .dropped = dropped, .dataset = dataset};
    if (m_part && m_part->dataset == dataset)
        part.facts = m_part->facts;
    m_people.start([part, query](Progress& progress) { return partOf(part, query, progress); },
                   [this](Result<FunnelPart> found) {
                       if (found)
                           m_part = std::move(*found);
                       else
                           m_context.notify(found.error());
                       Q_EMIT partChanged();
                   });
}

void FunnelViewModel::chooseNothing()
{
    const bool wasAsked = m_people.isRunning();
    m_people.cancel();
    if (!m_part && !wasAsked)
        return;
    m_part.reset();
    Q_EMIT partChanged();
}

std::vector<metrics::FunnelStep> FunnelViewModel::usualSteps(const segment::Dataset& dataset)
{
    std::vector<metrics::FunnelStep> steps;
    for (const char* type : {"page_view", "product_view", "add_to_cart", "checkout_start", "purchase"})
        if (dataset.snapshot->events().typeNamed(type))
            steps.push_back({segment::EventSelector{{type}, {}}, false, {}});
    return steps;
}

metrics::Grouping FunnelViewModel::usualGrouping(const segment::Dataset& dataset)
{
    const snapshot::Column* first = dataset.snapshot->column("source");
    if (first != nullptr && snapshot::presentCount(*first) * 2 >= dataset.snapshot->rows())
        return metrics::ByAttribute{"source"};
    return metrics::ByProperty{.property = "channel"};
}

void FunnelViewModel::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace regia::ui
