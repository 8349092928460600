// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/coerce.h"

#include <charconv>
#include <cmath>

#include "core/model/value.h"

namespace regia::import {
namespace {

using model::AttributeType;
using Coerced = std::optional<nlohmann::json>;

std::string asText(const nlohmann::json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    std::string text;
    for (const nlohmann::json& member : value)
        text += (text.empty() ? "" : ", ") + member.get<std::string>();
    return text;
}

Coerced asNumber(const nlohmann::json& value)
{
    if (value.is_boolean())
        return value.get<bool>() ? 1 : 0;
    if (!value.is_string())
        return std::nullopt;
    const auto& text = value.get_ref<const std::string&>();
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return model::toJson(number);
}

Coerced asBoolean(const nlohmann::json& value)
{
    if (value == 1 || value == "true" || value == "1")
        return true;
    if (value == 0 || value == "false" || value == "0")
        return false;
    return std::nullopt;
}

/// A day is no instant and an instant no day: which zone would decide?
Coerced asRead(const nlohmann::json& value, AttributeType to)
{
    const model::Value read = model::valueFromJson(value, to);
    return read.index() == 0 ? std::nullopt : Coerced(model::toJson(read));
}

}  // namespace

std::optional<nlohmann::json> coerced(const nlohmann::json& value, AttributeType from, AttributeType to)
{
    if (from == to)
        return value;
    switch (to) {
    case AttributeType::Text: return nlohmann::json(asText(value));
    case AttributeType::Set: return nlohmann::json::array({asText(value)});
    case AttributeType::Number: return asNumber(value);
    case AttributeType::Boolean: return asBoolean(value);
    case AttributeType::Date:
    case AttributeType::Instant: return asRead(value, to);
    }
    return std::nullopt;
}

}  // namespace regia::import
