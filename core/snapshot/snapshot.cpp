// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot.h"

#include <algorithm>

namespace regia::snapshot {

std::optional<std::uint16_t> Events::typeNamed(std::string_view name) const
{
    for (std::size_t i = 0; i < types.size(); ++i)
        if (types[i].name == name)
            return static_cast<std::uint16_t>(i);
    const auto alias = aliases.find(name);
    return alias == aliases.end() ? std::nullopt : std::optional(alias->second);
}

const EventProperty* Events::propertyNamed(std::string_view name) const
{
    const auto found =
        std::find_if(properties.begin(), properties.end(), [&](const EventProperty& property) { return property.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

std::optional<Row> Snapshot::rowOf(ContactId contact) const
{
    const auto found = std::lower_bound(m_contacts.begin(), m_contacts.end(), contact.value);
    if (found == m_contacts.end() || *found != contact.value)
        return std::nullopt;
    return static_cast<Row>(found - m_contacts.begin());
}

const Column* Snapshot::column(std::string_view name) const
{
    const auto alias = m_aliases.find(name);
    const std::string_view wanted = alias == m_aliases.end() ? name : std::string_view(alias->second);
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& column) { return column.attribute.name == wanted; });
    return found == m_columns.end() ? nullptr : &*found;
}

std::optional<model::Stage> StageHistory::at(std::size_t row, Instant asOf) const
{
    const auto stays = of(row);
    const std::int64_t last = asOf.ms - 1;
    const auto after =
        std::upper_bound(stays.begin(), stays.end(), last, [](std::int64_t ms, const Spell& spell) { return ms < spell.from; });
    if (after == stays.begin() || last >= std::prev(after)->to)
        return std::nullopt;
    return std::prev(after)->stage;
}

}  // namespace regia::snapshot
