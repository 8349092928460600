// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/event_groups.h"

#include <algorithm>
#include <unordered_map>

#include "core/metrics/blocks.h"

namespace regia::metrics {
namespace {

using ValueCounts = std::unordered_map<std::uint64_t, std::size_t>;

struct Counted {
    ValueCounts values;
    std::size_t missing = 0;
};

bool isMeant(std::span<const CompiledMeasure> measures, std::uint32_t event)
{
    return std::any_of(measures.begin(), measures.end(), [event](const CompiledMeasure& m) { return m.events.matches(event); });
}

Counted countValues(const Frame& frame, std::span<const CompiledMeasure> measures, PropertyReader reader, std::size_t begin,
                    std::size_t end)
{
    Counted counted;
    for (std::size_t row = begin; row < end; ++row) {
        if (!frame.has(row))
            continue;
        const auto [first, last] = frame.eventsInRange(row);
        for (std::uint32_t e = first; e < last; ++e) {
            if (!isMeant(measures, e))
                continue;
            const auto code = reader.code(e);
            if (code)
                ++counted.values[*code];
            else
                ++counted.missing;
        }
    }
    return counted;
}

}  // namespace

GroupCode EventGroups::codeOf(std::uint64_t value) const
{
    const auto found = std::lower_bound(m_values.begin(), m_values.end(), value);
    return found != m_values.end() && *found == value ? static_cast<GroupCode>(found - m_values.begin()) : kNoGroup;
}

Result<void> EventGroups::makeByProperty(const Frame& frame, const ByProperty& by, std::span<const CompiledMeasure> measures,
                                         Progress& progress)
{
    REGIA_TRY(m_property, PropertyReader::make(frame.snapshot(), by.property, "by.prop"));
    REGIA_TRY(const auto parts, mapBlocks<Counted>(frame.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  return countValues(frame, measures, *m_property, begin, end);
              }));
    Counted total;
    for (const Counted& part : parts) {
        total.missing += part.missing;
        for (const auto& [value, count] : part.values)
            total.values[value] += count;
    }
    for (const auto& [value, count] : total.values)
        m_values.push_back(value);
    std::sort(m_values.begin(), m_values.end());
    std::vector<std::string> keys;
    std::vector<std::size_t> sizes;
    for (const std::uint64_t value : m_values) {
        keys.push_back(m_property->text(value));
        sizes.push_back(total.values[value]);
    }
    m_layout = layoutOf(keys, sizes, total.missing);
    return {};
}

Result<EventGroups> EventGroups::make(const Frame& frame, const std::optional<Grouping>& by, std::span<const CompiledMeasure> measures,
                                      segment::LeafCache* cache, Progress& progress)
{
    EventGroups groups;
    if (!by)
        return groups;
    groups.m_isSplit = true;
    if (const auto* property = std::get_if<ByProperty>(&*by)) {
        REGIA_CHECK(groups.makeByProperty(frame, *property, measures, progress));
        return groups;
    }
    REGIA_TRY(groups.m_contacts, contactGroups(frame, *by, cache, progress));
    std::vector<std::size_t> sizes(groups.m_contacts.keys.size(), 0);
    std::size_t withoutValue = 0;
    for (std::size_t row = 0; row < frame.rows(); ++row) {
        if (!frame.has(row))
            continue;
        const auto codes = groups.m_contacts.of(row);
        withoutValue += codes.empty();
        for (const GroupCode code : codes)
            ++sizes[code];
    }
    groups.m_layout = layoutOf(groups.m_contacts.keys, sizes, withoutValue, !std::holds_alternative<BySegments>(*by));
    return groups;
}

}  // namespace regia::metrics
