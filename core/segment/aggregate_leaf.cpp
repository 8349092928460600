// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/aggregate_leaf.h"

#include <algorithm>

#include "core/segment/json_object.h"

namespace regia::segment {
namespace {

using Function = Aggregate::Function;

constexpr std::string_view kDay = "day";

std::size_t distinctCount(std::vector<double>& values)
{
    std::sort(values.begin(), values.end());
    return static_cast<std::size_t>(std::unique(values.begin(), values.end()) - values.begin());
}

}  // namespace

Result<AggregatePlan> AggregatePlan::of(const Aggregate& test, const Frame& frame, const std::string& path)
{
    const std::string where = joinPath(path, "agg");
    AggregatePlan plan;
    plan.function = test.function;
    plan.range = resolve(test.window, frame.asOf, frame.zone);
    plan.zone = frame.zone;
    REGIA_TRY(plan.events, CompiledSelector::compile(test.events, frame.snapshot, where));
    const bool distinct = test.function == Function::Distinct;
    if (test.property == kDay && !distinct)
        return fail(ErrorCode::WrongType, joinPath(where, "prop"), "days can only be counted: use \"distinct\"");
    if (test.property != kDay) {
        const auto use = distinct ? PropertyValues::Use::Identity : PropertyValues::Use::Number;
        REGIA_TRY(plan.values, PropertyValues::of(test.property, use, frame.snapshot, joinPath(where, "prop")));
    }
    REGIA_TRY(plan.test, typeTest(test.op, test.value, TextMatch::Folded, model::AttributeType::Number, frame.asOf, frame.zone, where));
    return plan;
}

std::optional<double> AggregateVisitor::valueOf(const EventRun& run, std::size_t& skipped)
{
    double sum = 0;
    double least = 0;
    double greatest = 0;
    std::size_t n = 0;
    m_seen.clear();
    for (std::size_t i = run.from(m_plan.range.from); i < run.size && run.times[i] < m_plan.range.to; ++i) {
        if (m_plan.events.hasWhere() && !m_plan.events.matchesWhere(run.event(i)))
            continue;
        const std::optional<double> value = m_reader ? m_reader->at(run.event(i)) : m_clock.dayOf(Instant{run.times[i]}).days;
        if (!value) {
            ++skipped;
            continue;
        }
        if (m_plan.function == Function::Distinct)
            m_seen.push_back(*value);
        sum += *value;
        least = n == 0 ? *value : std::min(least, *value);
        greatest = n == 0 ? *value : std::max(greatest, *value);
        ++n;
    }
    switch (m_plan.function) {
    case Function::Sum: return sum;
    case Function::Distinct: return static_cast<double>(distinctCount(m_seen));
    case Function::Average: return n == 0 ? std::nullopt : std::optional(sum / static_cast<double>(n));
    case Function::Minimum: return n == 0 ? std::nullopt : std::optional(least);
    case Function::Maximum: return n == 0 ? std::nullopt : std::optional(greatest);
    }
    return std::nullopt;
}

bool AggregatePlan::holds(std::optional<double> value) const
{
    if (test.op.comparison == Comparison::Present)
        return value.has_value() != test.op.negated;
    return (value && test.holdsNumber(*value)) != test.op.negated;
}

Result<Plan> planAggregate(const Aggregate& test, const Frame& frame, const std::string& path)
{
    REGIA_TRY(auto plan, AggregatePlan::of(test, frame, path));
    return Plan([plan = std::move(plan), &frame] {
        const bool ofNothing = plan.function == Function::Sum || plan.function == Function::Distinct;
        const std::optional<double> nothing = ofNothing ? std::optional(0.0) : std::nullopt;
        const bool letsMissingIn = plan.test.op.negated && plan.test.op.comparison != Comparison::Present;
        PassCounts counts;
        LeafResult result = passOver(EventRuns(frame, plan.events.typeMask()), frame.rows(), plan.holds(nothing), counts, [&] {
            return [&, visitor = AggregateVisitor(plan)](const EventRun& run, PassCounts& mine) mutable {
                const std::optional<double> value = visitor.valueOf(run, mine.skipped);
                mine.valued += value ? 1 : 0;
                return plan.holds(value);
            };
        });
        result.skipped = counts.skipped;
        if (letsMissingIn && !ofNothing)
            result.missingIncluded = frame.rows() - counts.valued;
        return result;
    });
}

}  // namespace regia::segment
