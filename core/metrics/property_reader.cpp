// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/property_reader.h"

#include <algorithm>
#include <bit>
#include <charconv>

#include "core/segment/json_object.h"

namespace regia::metrics {
namespace {

/// The shortest text that reads back as the same number: `3`, `0.5`.
std::string numberText(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

}  // namespace

std::vector<std::string> propertyNames(const snapshot::Snapshot& snapshot)
{
    std::vector<std::string> names{"amount", "channel", "campaign", "product", "source", "type"};
    for (const snapshot::EventProperty& property : snapshot.events().properties)
        names.push_back(property.name);
    return names;
}

Result<PropertyReader> PropertyReader::make(const snapshot::Snapshot& snapshot, std::string_view name, const std::string& where)
{
    const snapshot::Events& events = snapshot.events();
    PropertyReader reader;
    reader.m_snapshot = &snapshot;
    if (name == "amount")
        return reader;
    if (name == "channel" || name == "source" || name == "type") {
        reader.m_kind = Kind::Short;
        reader.m_short = name == "channel" ? events.channel.data() : name == "source" ? events.source.data() : events.type.data();
        reader.m_dictionary = name == "channel" ? &events.channels : nullptr;
        reader.m_isSource = name == "source";
        return reader;
    }
    if (name == "campaign" || name == "product") {
        reader.m_kind = Kind::Wide;
        reader.m_wide = name == "campaign" ? events.campaign.data() : events.product.data();
        reader.m_dictionary = name == "campaign" ? &events.campaigns : &events.products;
        return reader;
    }
    reader.m_kind = Kind::Sparse;
    reader.m_property = events.propertyNamed(name);
    if (reader.m_property == nullptr) {
        const auto names = propertyNames(snapshot);
        return fail(ErrorCode::UnknownName, where, segment::unknownNameDetail("property", name, names));
    }
    return reader;
}

bool PropertyReader::isNumeric() const
{
    return m_kind == Kind::Amount || (m_kind == Kind::Sparse && m_property->type != model::AttributeType::Text);
}

std::optional<std::size_t> PropertyReader::place(std::uint32_t event)
{
    const std::vector<std::uint32_t>& events = m_property->events;
    if (m_at < events.size() && events[m_at] < event) {
        ++m_at;
        if (m_at < events.size() && events[m_at] < event)
            m_at = static_cast<std::size_t>(std::lower_bound(events.begin() + static_cast<std::ptrdiff_t>(m_at), events.end(), event) -
                                            events.begin());
    } else if (m_at > 0 && events[m_at - 1] >= event) {
        m_at = static_cast<std::size_t>(std::lower_bound(events.begin(), events.end(), event) - events.begin());
    }
    if (m_at < events.size() && events[m_at] == event)
        return m_at;
    return std::nullopt;
}

std::optional<double> PropertyReader::number(std::uint32_t event)
{
    if (m_kind == Kind::Amount) {
        const std::int64_t amount = m_snapshot->events().amount[event];
        return amount == snapshot::kNoAmount ? std::nullopt : std::optional(static_cast<double>(amount));
    }
    if (!isNumeric())
        return std::nullopt;
    const auto at = place(event);
    return at ? std::optional(m_property->numbers[*at]) : std::nullopt;
}

std::optional<std::uint64_t> PropertyReader::code(std::uint32_t event)
{
    switch (m_kind) {
    case Kind::Short: return m_short[event] == snapshot::kNoShortCode ? std::nullopt : std::optional<std::uint64_t>(m_short[event]);
    case Kind::Wide: return m_wide[event] == snapshot::kNoCode ? std::nullopt : std::optional<std::uint64_t>(m_wide[event]);
    case Kind::Sparse:
        if (!isNumeric()) {
            const auto at = place(event);
            if (!at || m_property->codes[*at] == snapshot::kNoCode)
                return std::nullopt;
            return m_property->codes[*at];
        }
        [[fallthrough]];
    case Kind::Amount: break;
    }
    const auto value = number(event);
    return value ? std::optional(std::bit_cast<std::uint64_t>(*value + 0.0)) : std::nullopt;
}

std::string PropertyReader::text(std::uint64_t code) const
{
    if (isNumeric()) {
        const double value = std::bit_cast<double>(code);
        if (m_property != nullptr && m_property->type == model::AttributeType::Boolean)
            return value != 0 ? "true" : "false";
        return numberText(value);
    }
    if (m_kind == Kind::Sparse)
        return m_property->dictionary->text(static_cast<std::uint32_t>(code));
    if (m_dictionary != nullptr)
        return m_dictionary->text(static_cast<std::uint32_t>(code));
    return m_isSource ? m_snapshot->sources()[code] : m_snapshot->events().types[code].name;
}

}  // namespace regia::metrics
