// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_view_model.h"

#include <QElapsedTimer>
#include <nlohmann/json.hpp>

#include "core/segment/parse.h"
#include "ui/pages/segments/condition_edit.h"
#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

constexpr int kDelayMs = 150;
constexpr std::size_t kSample = 8;

using Facts = std::shared_ptr<const workbench::ContactFacts>;

struct Question {
    std::shared_ptr<const segment::Dataset> dataset;
    segment::Condition condition;
    metrics::Grouping grouping;
    std::shared_ptr<segment::LeafCache> leaves;
    Facts facts;  ///< of this dataset, where they are known already
};

/// How many are in each group by itself; leaves are in the evaluation's report.
Result<void> countGroups(const Question& question, const segment::Context& context, SegmentAnswer& answer, Progress& progress)
{
    std::vector<std::pair<std::string, const segment::Condition*>> groups;
    segment::forEachNode(question.condition, [&](const std::string& path, const segment::Condition& node) {
        if (!path.empty() && std::holds_alternative<segment::Group>(node.node))
            groups.emplace_back(path, &node);
    });
    for (const auto& [path, node] : groups) {
        REGIA_TRY(const Bitmap members, segment::evaluate(*node, context, progress));
        answer.alone[path] = members.count();
    }
    return {};
}

Result<void> chooseSample(const Bitmap& members, SegmentAnswer& answer, Progress& progress)
{
    const segment::Dataset& dataset = *answer.dataset;
    if (!answer.facts) {
        REGIA_TRY(workbench::ContactFacts facts, workbench::contactFacts(dataset, dataset.snapshot->dataThrough(), progress));
        answer.facts = std::make_shared<const workbench::ContactFacts>(std::move(facts));
    }
    answer.sample = workbench::sortedContacts(dataset, *answer.facts, members, workbench::ContactOrder::Spent, true);
    answer.sample.resize(std::min(kSample, answer.sample.size()));
    return {};
}

Result<SegmentAnswer> answerOf(const Question& question, Progress& progress)
{
    const segment::Dataset& dataset = *question.dataset;
    REGIA_CHECK(segment::validate(question.condition, dataset));
    const segment::Context context = segment::contextOf(dataset, question.leaves.get());
    SegmentAnswer answer{.dataset = question.dataset, .facts = question.facts, .universe = dataset.snapshot->rows()};
    REGIA_TRY(const segment::Evaluation evaluation, segment::evaluateWithReport(question.condition, context, progress));
    answer.n = evaluation.members.count();
    for (const segment::LeafReport& leaf : evaluation.leaves)
        answer.alone[leaf.path] = leaf.n;
    REGIA_CHECK(countGroups(question, context, answer, progress));
    REGIA_TRY(answer.narrowing, segment::narrowing(question.condition, context, progress));
    metrics::BreakdownQuery query;
    query.scope.segment = question.condition;
    query.by = question.grouping;
    REGIA_TRY(metrics::Breakdown breakdown, metrics::breakdown(dataset, query, progress, question.leaves.get()));
    answer.groups = std::move(breakdown.groups);
    REGIA_CHECK(chooseSample(evaluation.members, answer, progress));
    return answer;
}

/// A list of contacts and nothing else stays a list that only hands change.
segment::Segment savedAs(const std::string& name, const segment::Condition& condition)
{
    const auto* root = std::get_if<segment::Group>(&condition.node);
    const auto* list = root && root->kind == segment::Group::Kind::All && root->parts.size() == 1
                           ? std::get_if<segment::ContactTest>(&root->parts.front().node)
                           : nullptr;
    segment::Segment saved{.name = name};
    saved.kind = list ? segment::Segment::Kind::Static : segment::Segment::Kind::Dynamic;
    if (list)
        saved.members = list->contacts;
    else
        saved.where = condition;
    return saved;
}

}  // namespace

SegmentViewModel::SegmentViewModel(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SegmentViewModel::refresh);
    connect(&m_draft, &SegmentDraft::changed, this, [this] {
        setState(ViewState::Loading);
        m_delay.start();
    });
    connect(&context, &PageContext::dataChanged, this, &SegmentViewModel::refresh);
}

void SegmentViewModel::load(const std::string& name)
{
    m_name = name;
    const auto dataset = m_context.dataset();
    const auto saved = dataset->segments.find(name);
    segment::Condition condition = segment::allOf({});
    if (saved != dataset->segments.end())
        condition = saved->second->kind == segment::Segment::Kind::Dynamic
                        ? saved->second->where
                        : segment::Condition{segment::ContactTest{saved->second->members}};
    forgetPerson();
    m_draft.load(asRoot(std::move(condition)));
    Q_EMIT nameChanged();
    refresh();
}

void SegmentViewModel::start(segment::Condition condition)
{
    load({});
    m_draft.change(asRoot(std::move(condition)), tr("New segment"));
    refresh();
}

void SegmentViewModel::save(const std::string& name, Done done)
{
    const nlohmann::json body = segment::toJson(savedAs(name, m_draft.condition()));
    m_saving.start([bench = m_context.sharedWorkbench(), name, body](Progress&) { return bench->saveDocument("segment", name, body); },
                   [this, name, done = std::move(done)](Result<void> saved) {
                       if (saved) {
                           m_name = name;
                           m_draft.markSaved();
                           m_context.refresh();
                           Q_EMIT nameChanged();
                       }
                       done(std::move(saved));
                   });
}

void SegmentViewModel::rename(const std::string& name, Done done)
{
    m_saving.start(
        [bench = m_context.sharedWorkbench(), from = m_name, name](Progress&) { return bench->renameDocument("segment", from, name); },
        [this, name, done = std::move(done)](Result<void> renamed) {
            if (renamed) {
                m_name = name;
                m_context.refresh();
                Q_EMIT nameChanged();
            }
            done(std::move(renamed));
        });
}

void SegmentViewModel::setGrouping(metrics::Grouping grouping)
{
    m_grouping = std::move(grouping);
    refresh();
}

void SegmentViewModel::refresh()
{
    m_delay.stop();
    setState(ViewState::Loading);
    const auto dataset = m_context.dataset();
    const Question question{dataset, m_draft.condition(), m_grouping, m_leaves, m_answer.dataset == dataset ? m_answer.facts : nullptr};
    QElapsedTimer timer;
    timer.start();
    m_job.start([question](Progress& progress) { return answerOf(question, progress); },
                [this, timer](Result<SegmentAnswer> answer) {
                    m_seconds = static_cast<double>(timer.elapsed()) / 1000;
                    finish(std::move(answer));
                });
    if (m_person)
        explain(*m_person);
}

void SegmentViewModel::finish(Result<SegmentAnswer> answer)
{
    if (!answer) {
        m_error = answer.error();
        return setState(ViewState::Failed);
    }
    m_error.reset();
    m_answer = std::move(*answer);
    setState(ViewState::Ready);
}

void SegmentViewModel::explain(ContactId person)
{
    m_person = person;
    m_explaining.start(
        [dataset = m_context.dataset(), condition = m_draft.condition(), person, leaves = m_leaves](Progress& progress) {
            return segment::why(condition, person, segment::contextOf(*dataset, leaves.get()), progress);
        },
        [this](Result<segment::Reason> reason) {
            // A draft that is not complete has no reasons; its problem is shown beside the sentence.
            m_reason = reason ? std::optional(std::move(*reason)) : std::nullopt;
            Q_EMIT reasonChanged();
        });
}

void SegmentViewModel::forgetPerson()
{
    m_explaining.cancel();
    m_person.reset();
    m_reason.reset();
    Q_EMIT reasonChanged();
}

void SegmentViewModel::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace regia::ui
