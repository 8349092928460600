// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/measure.h"

#include <algorithm>
#include <array>

#include "core/segment/json_object.h"

namespace regia::metrics {
namespace {

constexpr std::array<std::string_view, 7> kNames{"count", "sum", "avg", "min", "max", "distinct", "contacts"};

void makeUnique(std::vector<std::uint64_t>& codes)
{
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
}

/// So many new codes before repeats are thrown out: memory stays in proportion to what is different.
constexpr std::size_t kDistinctChunk = 4096;

}  // namespace

std::string_view toName(MeasureFunction function) { return kNames[static_cast<std::size_t>(function)]; }

std::optional<MeasureFunction> measureFunctionFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name)
            return static_cast<MeasureFunction>(i);
    return std::nullopt;
}

bool needsProperty(MeasureFunction function) { return function != MeasureFunction::Count && function != MeasureFunction::Contacts; }

void MeasureCell::add(MeasureFunction function, std::uint32_t row, std::uint32_t event, PropertyReader* reader)
{
    ++m_events;
    if (row != m_lastRow) {
        m_lastRow = row;
        ++m_contacts;
    }
    if (!needsProperty(function))
        return;
    if (function == MeasureFunction::Distinct) {
        const auto code = reader->code(event);
        m_skipped += !code;
        if (!code || (!m_distinct.empty() && m_distinct.back() == *code))
            return;
        m_distinct.push_back(*code);
        if (m_distinct.size() > 2 * kDistinctChunk && m_distinct.size() % kDistinctChunk == 0)
            makeUnique(m_distinct);
        return;
    }
    const auto number = reader->number(event);
    m_skipped += !number;
    if (!number)
        return;
    m_sum.add(*number);
    m_least = m_values == 0 ? *number : std::min(m_least, *number);
    m_greatest = m_values == 0 ? *number : std::max(m_greatest, *number);
    ++m_values;
}

void MeasureCell::merge(const MeasureCell& later)
{
    m_events += later.m_events;
    m_skipped += later.m_skipped;
    m_contacts += later.m_contacts;
    m_sum.add(later.m_sum);
    if (later.m_values > 0) {
        m_least = m_values == 0 ? later.m_least : std::min(m_least, later.m_least);
        m_greatest = m_values == 0 ? later.m_greatest : std::max(m_greatest, later.m_greatest);
    }
    m_values += later.m_values;
    m_distinct.insert(m_distinct.end(), later.m_distinct.begin(), later.m_distinct.end());
    makeUnique(m_distinct);
}

std::optional<double> MeasureCell::value(MeasureFunction function) const
{
    switch (function) {
    case MeasureFunction::Count: return static_cast<double>(m_events);
    case MeasureFunction::Contacts: return static_cast<double>(m_contacts);
    case MeasureFunction::Sum: return m_sum.value();
    case MeasureFunction::Distinct: {
        std::vector<std::uint64_t> codes = m_distinct;
        makeUnique(codes);
        return static_cast<double>(codes.size());
    }
    default: break;
    }
    if (m_values == 0)
        return std::nullopt;
    if (function == MeasureFunction::Average)
        return m_sum.value() / static_cast<double>(m_values);
    return function == MeasureFunction::Minimum ? m_least : m_greatest;
}

Result<CompiledMeasure> compile(const Measure& measure, const snapshot::Snapshot& snapshot, const std::string& where)
{
    REGIA_TRY(segment::CompiledSelector events, segment::CompiledSelector::compile(measure.events, snapshot, where));
    CompiledMeasure compiled{measure.function, std::move(events), std::nullopt};
    if (!needsProperty(measure.function))
        return compiled;
    const std::string path = segment::joinPath(where, "prop");
    if (measure.property.empty())
        return fail(ErrorCode::InvalidInput, path, std::string(toName(measure.function)) + " needs a property");
    REGIA_TRY(compiled.reader, PropertyReader::make(snapshot, measure.property, path));
    if (measure.function != MeasureFunction::Distinct && !compiled.reader->isNumeric())
        return fail(ErrorCode::WrongType, path, measure.property + " is a text: only distinct values of it can be counted");
    return compiled;
}

}  // namespace regia::metrics
