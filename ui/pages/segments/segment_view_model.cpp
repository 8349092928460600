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

Result<SegmentAnswer> answerOf(const std::shared_ptr<const segment::Dataset>& dataset, const segment::Condition& condition,
                               segment::LeafCache* leaves, Progress& progress)
{
    REGIA_CHECK(segment::validate(condition, *dataset));
    const segment::Context context = segment::contextOf(*dataset, leaves);
    SegmentAnswer answer;
    answer.dataset = dataset;
    answer.universe = dataset->snapshot->rows();
    REGIA_TRY(const segment::Evaluation evaluation, segment::evaluateWithReport(condition, context, progress));
    answer.n = evaluation.members.count();
    for (const segment::LeafReport& leaf : evaluation.leaves)
        answer.alone[leaf.path] = leaf.n;
    REGIA_TRY(answer.narrowing, segment::narrowing(condition, context, progress));
    metrics::BreakdownQuery byStage;
    byStage.scope.segment = condition;
    byStage.by = metrics::Grouping{metrics::ByStage{}};
    REGIA_TRY(metrics::Breakdown stages, metrics::breakdown(*dataset, byStage, progress, leaves));
    answer.stages = std::move(stages.groups);
    evaluation.members.forEach([&](std::size_t row) {
        if (answer.sample.size() < kSample)
            answer.sample.push_back(static_cast<Row>(row));
    });
    return answer;
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
    m_draft.load(asRoot(std::move(condition)));
    refresh();
}

void SegmentViewModel::save(const std::string& name, std::function<void(Result<void>)> done)
{
    const nlohmann::json body{{"kind", "dynamic"}, {"name", name}, {"where", segment::toJson(m_draft.condition())}};
    m_saving.start([bench = &m_context.workbench(), name, body](Progress&) { return bench->saveDocument("segment", name, body); },
                   [this, name, done = std::move(done)](Result<void> saved) {
                       if (saved) {
                           m_name = name;
                           m_draft.markSaved();
                           m_context.refresh();
                       }
                       done(std::move(saved));
                   });
}

void SegmentViewModel::refresh()
{
    m_delay.stop();
    setState(ViewState::Loading);
    QElapsedTimer timer;
    timer.start();
    m_job.start([dataset = m_context.dataset(), condition = m_draft.condition(),
                 leaves = m_leaves](Progress& progress) { return answerOf(dataset, condition, leaves.get(), progress); },
                [this, timer](Result<SegmentAnswer> answer) {
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

void SegmentViewModel::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace regia::ui
