// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/metrics/grouping.h"
#include "core/metrics/measure.h"

namespace regia::metrics {

/// Groups for events: by the group of their contact, or by a property of their own. Made ready for one frame.
class EventGroups {
public:
    /// `measures` say which events there are, so that the groups can be sized by them: by events, for a property; by contacts
    /// otherwise. Without a grouping everything is in one group.
    [[nodiscard]] static Result<EventGroups> make(const Frame& frame, const std::optional<Grouping>& by,
                                                  std::span<const CompiledMeasure> measures, segment::LeafCache* cache, Progress& progress);

    [[nodiscard]] const GroupLayout& layout() const { return m_layout; }
    [[nodiscard]] std::size_t size() const { return m_isSplit ? m_layout.keys.size() : 1; }
    [[nodiscard]] bool isSplit() const { return m_isSplit; }
    [[nodiscard]] bool isByProperty() const { return m_property.has_value(); }
    [[nodiscard]] bool overlap() const { return !m_property && m_contacts.overlap; }
    /// For one thread.
    [[nodiscard]] std::optional<PropertyReader> reader() const { return m_property; }

    /// Calls visit(place) for the groups of an event of a row.
    template <class Visit>
    void forEach(std::size_t row, std::uint32_t event, std::optional<PropertyReader>& reader, Visit&& visit) const
    {
        if (!m_isSplit)
            return visit(std::size_t{0});
        if (!m_property)
            return m_layout.forEachPlace(m_contacts.of(row), visit);
        const auto value = reader->code(event);
        const GroupCode code = value ? codeOf(*value) : kNoGroup;
        if (code == kNoGroup)
            m_layout.forEachPlace(std::span<const GroupCode>{}, visit);
        else
            m_layout.forEachPlace(std::span<const GroupCode>{&code, 1}, visit);
    }
    /// The groups of a contact, for groupings that are not by a property.
    [[nodiscard]] const ContactGroups& contacts() const { return m_contacts; }

private:
    [[nodiscard]] GroupCode codeOf(std::uint64_t value) const;
    [[nodiscard]] Result<void> makeByProperty(const Frame& frame, const ByProperty& by, std::span<const CompiledMeasure> measures,
                                              Progress& progress);

    bool m_isSplit = false;
    std::optional<PropertyReader> m_property;
    std::vector<std::uint64_t> m_values;  // sorted: a value's code is its place
    ContactGroups m_contacts;
    GroupLayout m_layout;
};

}  // namespace regia::metrics
