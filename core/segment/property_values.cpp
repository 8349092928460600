// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/property_values.h"

#include <algorithm>
#include <unordered_map>

#include "core/segment/json_object.h"

namespace regia::segment {
namespace {

std::vector<std::uint32_t> identities(const snapshot::Dictionary& dictionary)
{
    std::unordered_map<std::string_view, std::uint32_t> firsts;
    std::vector<std::uint32_t> identity(dictionary.size());
    for (std::uint32_t code = 0; code < identity.size(); ++code)
        identity[code] = firsts.try_emplace(dictionary.key(code), code).first->second;
    return identity;
}

snapshot::Dictionary dictionaryOf(const std::vector<std::string>& texts)
{
    snapshot::Dictionary dictionary;
    for (const std::string& text : texts)
        dictionary.add(text);
    return dictionary;
}

}  // namespace

Result<PropertyValues> PropertyValues::of(const std::string& property, Use use, const snapshot::Snapshot& snapshot,
                                          const std::string& where)
{
    const snapshot::Events& events = snapshot.events();
    PropertyValues values;
    values.m_events = &events;
    if (property == "amount")
        return values;
    values.m_property = events.propertyNamed(property);
    const bool isText = values.m_property == nullptr || values.m_property->type == model::AttributeType::Text;
    if (property == "channel") {
        values.m_column = Column::Channel;
        values.m_identity = identities(events.channels);
    } else if (property == "source") {
        values.m_column = Column::Source;
        values.m_identity = identities(dictionaryOf(snapshot.sources()));
    } else if (property == "campaign") {
        values.m_column = Column::Campaign;
        values.m_identity = identities(events.campaigns);
    } else if (property == "product") {
        values.m_column = Column::Product;
        values.m_identity = identities(events.products);
    } else if (values.m_property != nullptr) {
        values.m_column = Column::Sparse;
        if (isText)
            values.m_identity = identities(*values.m_property->dictionary);
    } else {
        std::vector<std::string> names{"amount", "campaign", "channel", "product", "source"};
        for (const snapshot::EventProperty& known : events.properties)
            names.push_back(known.name);
        return fail(ErrorCode::UnknownName, where, unknownNameDetail("property", property, names));
    }
    if (isText && use == Use::Number)
        return fail(ErrorCode::WrongType, where, "\"" + property + "\" is a text and has no sum, average, least or greatest");
    return values;
}

std::optional<double> PropertyValues::Reader::at(std::uint32_t event)
{
    const snapshot::Events& events = *m_values.m_events;
    const auto identity = [&](std::uint32_t code, std::uint32_t none) -> std::optional<double> {
        if (code == none)
            return std::nullopt;
        return m_values.m_identity[code];
    };
    switch (m_values.m_column) {
    case Column::Amount:
        if (events.amount[event] == snapshot::kNoAmount)
            return std::nullopt;
        return static_cast<double>(events.amount[event]);
    case Column::Channel: return identity(events.channel[event], snapshot::kNoShortCode);
    case Column::Source: return identity(events.source[event], snapshot::kNoShortCode);
    case Column::Campaign: return identity(events.campaign[event], snapshot::kNoCode);
    case Column::Product: return identity(events.product[event], snapshot::kNoCode);
    case Column::Sparse: break;
    }
    const auto& property = *m_values.m_property;
    const auto& numbers = property.events;
    if (m_place > 0 && numbers[m_place - 1] >= event)
        m_place = 0;
    if (m_place == 0)
        m_place = static_cast<std::size_t>(std::lower_bound(numbers.begin(), numbers.end(), event) - numbers.begin());
    while (m_place < numbers.size() && numbers[m_place] < event)
        ++m_place;
    if (m_place == numbers.size() || numbers[m_place] != event)
        return std::nullopt;
    if (property.type == model::AttributeType::Text)
        return m_values.m_identity[property.codes[m_place]];
    return property.numbers[m_place];
}

}  // namespace regia::segment
