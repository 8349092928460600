// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/math/sum.h"
#include "core/metrics/property_reader.h"
#include "core/metrics/scope.h"
#include "core/segment/event_selector.h"

namespace regia::metrics {

/// What is made of events: how many; the sum, average, least or greatest of a numeric property; how many different values of
/// a property; how many contacts did one.
enum class MeasureFunction : std::uint8_t { Count, Sum, Average, Minimum, Maximum, Distinct, Contacts };

/// `count sum avg min max distinct contacts`.
[[nodiscard]] std::string_view toName(MeasureFunction function);
[[nodiscard]] std::optional<MeasureFunction> measureFunctionFromName(std::string_view name);
/// All but count and contacts need a property.
[[nodiscard]] bool needsProperty(MeasureFunction function);

struct Measure {
    MeasureFunction function = MeasureFunction::Count;
    segment::EventSelector events;
    std::string property;
    friend bool operator==(const Measure&, const Measure&) = default;
};

/// One cell that events are added to: a bucket of a trend, a group of a breakdown. Sums are compensated (math::Sum), and
/// cells of fixed blocks are merged in order, so that the bits do not depend on threads.
class MeasureCell {
public:
    void add(MeasureFunction function, std::uint32_t row, std::uint32_t event, PropertyReader* reader);
    void merge(const MeasureCell& later);
    /// Sum, count, contacts and distinct of nothing are 0; average, least and greatest of nothing are none.
    [[nodiscard]] std::optional<double> value(MeasureFunction function) const;
    [[nodiscard]] std::size_t events() const { return m_events; }
    [[nodiscard]] std::size_t contacts() const { return m_contacts; }
    /// Events that were meant and lack the property.
    [[nodiscard]] std::size_t skipped() const { return m_skipped; }

private:
    std::size_t m_events = 0;
    std::size_t m_values = 0;
    std::size_t m_skipped = 0;
    std::size_t m_contacts = 0;
    std::uint32_t m_lastRow = 0xFFFFFFFF;
    math::Sum m_sum;
    double m_least = 0;
    double m_greatest = 0;
    std::vector<std::uint64_t> m_distinct;  // codes; sorted and unique once merged or asked
};

/// A measure made ready for one snapshot. Copy `reader` for each thread.
struct CompiledMeasure {
    MeasureFunction function = MeasureFunction::Count;
    segment::CompiledSelector events;
    std::optional<PropertyReader> reader;
};
/// Errors: those of CompiledSelector::compile; InvalidInput (a property is missing), WrongType (it is a text), UnknownName.
[[nodiscard]] Result<CompiledMeasure> compile(const Measure& measure, const snapshot::Snapshot& snapshot, const std::string& where);

}  // namespace regia::metrics
