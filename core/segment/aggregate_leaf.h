// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/segment/event_runs.h"
#include "core/segment/leaf_plan.h"
#include "core/segment/property_values.h"

namespace regia::segment {

/// An aggregate with its names looked up.
struct AggregatePlan {
    Aggregate::Function function = Aggregate::Function::Sum;
    TimeRange range;
    calendar::TimeZone zone;
    CompiledSelector events;
    std::optional<PropertyValues> values;  ///< none: the local day of the event
    TypedTest test;

    [[nodiscard]] static Result<AggregatePlan> of(const Aggregate& test, const Frame& frame, const std::string& path);
    /// Is the condition true of this value? A missing one is false, or true under a negative operator.
    [[nodiscard]] bool holds(std::optional<double> value) const;
};

/// The aggregate of one contact after another, in the order of rows. One thread each.
class AggregateVisitor {
public:
    explicit AggregateVisitor(const AggregatePlan& plan) : m_plan(plan), m_clock(plan.zone)
    {
        if (plan.values)
            m_reader.emplace(*plan.values);
    }
    /// None: missing. Counts into `skipped` the events without the property.
    [[nodiscard]] std::optional<double> valueOf(const EventRun& run, std::size_t& skipped);

private:
    const AggregatePlan& m_plan;
    std::optional<PropertyValues::Reader> m_reader;
    calendar::LocalClock m_clock;
    std::vector<double> m_seen;
};

}  // namespace regia::segment
