// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <type_traits>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"

namespace regia::model {
namespace {

constexpr double kLargestWhole = 9007199254740992.0;  // 2^53

/// Whole numbers are written without a point, as a person would: 25, not 25.0.
nlohmann::json numberToJson(double number)
{
    if (!std::isfinite(number))
        return nullptr;
    if (std::abs(number) <= kLargestWhole && number == std::trunc(number))
        return static_cast<std::int64_t>(number);
    return number;
}

bool isBlankAscii(const std::string& text) { return text.find_first_not_of(" \t\r\n\v\f") == std::string::npos; }

Value textFrom(const nlohmann::json& json)
{
    if (!json.is_string() || isBlankAscii(json.get_ref<const std::string&>()))
        return {};
    return json.get<std::string>();
}

Value numberFrom(const nlohmann::json& json)
{
    if (!json.is_number() || !std::isfinite(json.get<double>()))
        return {};
    return json.get<double>();
}

Value dateFrom(const nlohmann::json& json)
{
    const auto date = json.is_string() ? calendar::parseIsoDate(json.get_ref<const std::string&>()) : std::nullopt;
    return date ? Value(*date) : Value();
}

Value instantFrom(const nlohmann::json& json)
{
    const auto instant = json.is_string() ? calendar::parseIsoInstant(json.get_ref<const std::string&>()) : std::nullopt;
    return instant ? Value(*instant) : Value();
}

Value setFrom(const nlohmann::json& json)
{
    if (!json.is_array())
        return {};
    std::vector<std::string> members;
    for (const nlohmann::json& member : json) {
        if (!member.is_string())
            return {};
        const auto& text = member.get_ref<const std::string&>();
        if (!isBlankAscii(text) && std::find(members.begin(), members.end(), text) == members.end())
            members.push_back(text);
    }
    return members.empty() ? Value() : Value(std::move(members));
}

}  // namespace

nlohmann::json toJson(const Value& value)
{
    return std::visit(
        [](const auto& held) -> nlohmann::json {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>)
                return nullptr;
            else if constexpr (std::is_same_v<Held, double>)
                return numberToJson(held);
            else if constexpr (std::is_same_v<Held, LocalDate> || std::is_same_v<Held, Instant>)
                return calendar::toIso(held);
            else
                return held;
        },
        value);
}

Value valueFromJson(const nlohmann::json& json, AttributeType type)
{
    switch (type) {
    case AttributeType::Text: return textFrom(json);
    case AttributeType::Number: return numberFrom(json);
    case AttributeType::Boolean: return json.is_boolean() ? Value(json.get<bool>()) : Value();
    case AttributeType::Date: return dateFrom(json);
    case AttributeType::Instant: return instantFrom(json);
    case AttributeType::Set: return setFrom(json);
    }
    return {};
}

}  // namespace regia::model
