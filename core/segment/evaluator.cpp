// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/evaluator.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/bug.h"
#include "core/segment/json_object.h"
#include "core/segment/leaf_json.h"
#include "core/segment/leaf_plan.h"
#include "core/segment/segment.h"

namespace regia::segment {
namespace {

/// An error inside a named segment is told at the place that names it.
Error insideSegment(Error error, const std::string& path, const std::string& name)
{
    const std::string place = error.where.empty() ? "" : error.where + ": ";
    return {error.code, joinPath(path, "in_segment"), "in the segment \"" + name + "\": " + place + error.detail};
}

Error unknownSegment(const InSegment& test, const Dataset& dataset, const std::string& path)
{
    std::vector<std::string> names;
    for (const auto& [name, segment] : dataset.segments)
        names.push_back(name);
    return {ErrorCode::UnknownName, joinPath(path, "in_segment"), unknownNameDetail("segment", test.name, names)};
}

/// Walks the tree with the names of the segments that it is inside of, so that one that needs itself is found.
class SegmentStack {
public:
    explicit SegmentStack(const Dataset& dataset, const std::string& self) : m_dataset(dataset)
    {
        if (!self.empty())
            m_names.push_back(self);
    }

    /// Calls use(segment) inside the segment. Errors: UnknownName, CyclicReference, and use's, told at `path`.
    template <class Value, class Use>
    Result<Value> enter(const InSegment& test, const std::string& path, Use&& use)
    {
        if (std::find(m_names.begin(), m_names.end(), test.name) != m_names.end())
            return fail(ErrorCode::CyclicReference, joinPath(path, "in_segment"), "the segment \"" + test.name + "\" would need itself");
        const auto found = m_dataset.segments.find(test.name);
        if (found == m_dataset.segments.end())
            return fail(unknownSegment(test, m_dataset, path));
        m_names.push_back(test.name);
        Result<Value> result = use(*found->second);
        m_names.pop_back();
        if (!result)
            return fail(insideSegment(std::move(result).error(), path, test.name));
        return result;
    }

private:
    const Dataset& m_dataset;
    std::vector<std::string> m_names;
};

bool isRemembered(const Condition& leaf)
{
    return !std::holds_alternative<InList>(leaf.node) && !std::holds_alternative<ContactTest>(leaf.node);
}

std::string cacheKey(const Condition& leaf, Instant asOf)
{
    return std::to_string(asOf.ms) + leafToJson(leaf).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

class Evaluator {
public:
    Evaluator(const Frame& frame, Progress& progress) : m_frame(frame), m_progress(progress), m_stack(frame.dataset, {}) {}

    /// `reports` is null inside named segments.
    Result<Bitmap> node(const Condition& condition, const std::string& path, std::vector<LeafReport>* reports)
    {
        if (m_progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (const auto* group = std::get_if<Group>(&condition.node))
            return groupNode(*group, path, reports);
        if (const auto* test = std::get_if<InSegment>(&condition.node))
            return segmentNode(*test, path, reports);
        REGIA_TRY(const auto result, leaf(condition, path));
        if (reports != nullptr)
            reports->push_back(
                {path, result->members.count(), result->missingIncluded, result->tooEarly, result->skipped, result->dateOnlyOrder});
        return result->members;
    }

    Result<std::shared_ptr<const LeafResult>> leaf(const Condition& condition, const std::string& path)
    {
        const auto compute = [&]() -> Result<LeafResult> {
            REGIA_TRY(const auto plan, planLeaf(condition, m_frame, path));
            return plan();
        };
        if (m_frame.cache != nullptr && isRemembered(condition))
            return m_frame.cache->leaf(m_frame.dataset, cacheKey(condition, m_frame.asOf), compute);
        REGIA_TRY(auto result, compute());
        return std::shared_ptr<const LeafResult>(std::make_shared<LeafResult>(std::move(result)));
    }

private:
    Result<Bitmap> groupNode(const Group& group, const std::string& path, std::vector<LeafReport>* reports)
    {
        Bitmap members(m_frame.rows(), group.kind == Group::Kind::All);
        for (std::size_t i = 0; i < group.parts.size(); ++i) {
            REGIA_TRY(auto part, node(group.parts[i], childPath(path, group, i), reports));
            switch (group.kind) {
            case Group::Kind::All: members &= part; break;
            case Group::Kind::Any: members |= part; break;
            case Group::Kind::Not: members = std::move(part.flip()); break;
            }
        }
        return members;
    }

    Result<Bitmap> segmentNode(const InSegment& test, const std::string& path, std::vector<LeafReport>* reports)
    {
        LeafReport report{path, 0, 0, 0, 0, false};
        auto members = m_stack.enter<Bitmap>(test, path, [&](const Segment& segment) -> Result<Bitmap> {
            if (segment.kind == Segment::Kind::Dynamic)
                return node(segment.where, {}, nullptr);
            Condition list{ContactTest{segment.members}};
            REGIA_TRY(const auto result, leaf(list, {}));
            report.skipped = result->skipped;
            return result->members;
        });
        if (members && reports != nullptr) {
            report.n = members->count();
            reports->push_back(std::move(report));
        }
        return members;
    }

    const Frame& m_frame;
    Progress& m_progress;
    SegmentStack m_stack;
};

class Validator {
public:
    Validator(const Frame& frame, const std::string& self) : m_frame(frame), m_stack(frame.dataset, self) {}

    Result<void> node(const Condition& condition, const std::string& path)
    {
        if (const auto* group = std::get_if<Group>(&condition.node)) {
            for (std::size_t i = 0; i < group->parts.size(); ++i)
                REGIA_CHECK(node(group->parts[i], childPath(path, *group, i)));
            return {};
        }
        if (const auto* test = std::get_if<InSegment>(&condition.node))
            return m_stack.enter<void>(*test, path, [&](const Segment& segment) -> Result<void> {
                return segment.kind == Segment::Kind::Dynamic ? node(segment.where, {}) : Result<void>{};
            });
        REGIA_TRY(const auto plan, planLeaf(condition, m_frame, path));
        return {};
    }

private:
    const Frame& m_frame;
    SegmentStack m_stack;
};

struct Planner {
    const Frame& frame;
    const std::string& path;

    Result<Plan> operator()(const Group&) const { throw Bug("a group is no leaf"); }
    Result<Plan> operator()(const InSegment&) const { throw Bug("a named segment is no leaf"); }
    Result<Plan> operator()(const AttributeTest& test) const { return planAttribute(test, frame, path); }
    Result<Plan> operator()(const Did& test) const { return planDid(test, frame, path); }
    Result<Plan> operator()(const Aggregate& test) const { return planAggregate(test, frame, path); }
    Result<Plan> operator()(const TimeTest& test) const { return planTime(test, frame, path); }
    Result<Plan> operator()(const Sequence& test) const { return planSequence(test, frame, path); }
    Result<Plan> operator()(const InStage& test) const { return planInStage(test, frame, path); }
    Result<Plan> operator()(const EnteredStage& test) const { return planEnteredStage(test, frame, path); }
    Result<Plan> operator()(const StageSince& test) const { return planStageSince(test, frame, path); }
    Result<Plan> operator()(const ConsentTest& test) const { return planConsent(test, frame, path); }
    Result<Plan> operator()(const ScoreTest& test) const { return planScore(test, frame, path); }
    Result<Plan> operator()(const InList& test) const { return planInList(test, frame, path); }
    Result<Plan> operator()(const SourceTest& test) const { return planSource(test, frame, path); }
    Result<Plan> operator()(const ContactTest& test) const { return planContacts(test, frame); }
    Result<Plan> operator()(const BatchTest& test) const { return planBatch(test, frame, path); }
};

}  // namespace

Result<Frame> frameOf(const Dataset& dataset, Instant asOf, LeafCache* cache)
{
    REGIA_EXPECT(dataset.snapshot != nullptr);
    REGIA_TRY(auto zone, calendar::TimeZone::load(dataset.snapshot->timeZone()));
    return Frame{dataset, *dataset.snapshot, asOf, std::move(zone), cache};
}

Result<Plan> planLeaf(const Condition& leaf, const Frame& frame, const std::string& path)
{
    return std::visit(Planner{frame, path}, leaf.node);
}

Result<Bitmap> evaluate(const Condition& condition, const Context& context, Progress& progress)
{
    REGIA_TRY(const auto frame, frameOf(context.dataset, context.asOf, context.cache));
    return Evaluator(frame, progress).node(condition, {}, nullptr);
}

Result<Evaluation> evaluateWithReport(const Condition& condition, const Context& context, Progress& progress)
{
    REGIA_TRY(const auto frame, frameOf(context.dataset, context.asOf, context.cache));
    Evaluation evaluation;
    REGIA_TRY(evaluation.members, Evaluator(frame, progress).node(condition, {}, &evaluation.leaves));
    return evaluation;
}

Result<void> validate(const Condition& condition, const Dataset& dataset, const std::string& self)
{
    REGIA_TRY(const auto frame, frameOf(dataset, dataset.snapshot->dataThrough(), nullptr));
    return Validator(frame, self).node(condition, {});
}

Result<std::vector<Narrowing>> narrowing(const Condition& condition, const Context& context, Progress& progress)
{
    REGIA_TRY(const auto frame, frameOf(context.dataset, context.asOf, context.cache));
    Evaluator evaluator(frame, progress);
    const auto* group = std::get_if<Group>(&condition.node);
    const bool split = group != nullptr && group->kind != Group::Kind::Not;
    const std::size_t lines = split ? group->parts.size() : 1;
    const bool joins = split && group->kind == Group::Kind::Any;
    Bitmap left(frame.rows(), !joins);
    std::vector<Narrowing> result;
    for (std::size_t i = 0; i < lines; ++i) {
        Narrowing line;
        line.path = split ? childPath({}, *group, i) : std::string();
        std::vector<LeafReport> reports;
        REGIA_TRY(const auto members, evaluator.node(split ? group->parts[i] : condition, line.path, &reports));
        joins ? left |= members : left &= members;
        line.alone = members.count();
        line.left = left.count();
        if (reports.size() == 1 && reports.front().path == line.path)
            line.report = std::move(reports.front());
        result.push_back(std::move(line));
    }
    return result;
}

Overlap overlapOf(const Bitmap& a, const Bitmap& b)
{
    REGIA_EXPECT(a.size() == b.size());
    Bitmap both = a;
    both &= b;
    Overlap overlap;
    overlap.a = a.count();
    overlap.b = b.count();
    overlap.both = both.count();
    overlap.onlyA = overlap.a - overlap.both;
    overlap.onlyB = overlap.b - overlap.both;
    overlap.neither = a.size() - overlap.a - overlap.onlyB;
    const auto share = [](double part, double whole) { return whole == 0 ? std::nullopt : std::optional(part / whole); };
    const auto bothCount = static_cast<double>(overlap.both);
    overlap.jaccard = share(bothCount, static_cast<double>(overlap.a + overlap.onlyB));
    overlap.shareOfAInB = share(bothCount, static_cast<double>(overlap.a));
    overlap.lift = share(bothCount * static_cast<double>(a.size()), static_cast<double>(overlap.a) * static_cast<double>(overlap.b));
    return overlap;
}

}  // namespace regia::segment
