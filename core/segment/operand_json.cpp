// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/operand_json.h"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/text/fold.h"

namespace regia::segment {
namespace {

constexpr std::int64_t kLongestAnniversary = 366;

Result<Scalar> parseScalar(const nlohmann::json& json, const std::string& where)
{
    if (json.is_boolean())
        return Scalar(json.get<bool>());
    if (json.is_number() && std::isfinite(json.get<double>()))
        return Scalar(json.get<double>());
    if (json.is_string()) {
        if (text::isBlank(json.get_ref<const std::string&>()))
            return fail(ErrorCode::InvalidDocument, where, "a blank text is no value: ask with \"missing\"");
        return Scalar(json.get<std::string>());
    }
    return fail(ErrorCode::InvalidDocument, where, "expected a text, a number, or true or false");
}

Result<std::vector<Scalar>> parseScalars(const nlohmann::json& json, const std::string& where)
{
    if (!json.is_array() || json.empty())
        return fail(ErrorCode::InvalidDocument, where, "expected a list of at least one value");
    std::vector<Scalar> values;
    for (std::size_t i = 0; i < json.size(); ++i) {
        REGIA_TRY(auto value, parseScalar(json[i], indexPath(where, i)));
        values.push_back(std::move(value));
    }
    return values;
}

Result<Operand> parseRange(const nlohmann::json& json, const std::string& where)
{
    REGIA_TRY(auto ends, parseScalars(json, where));
    const bool numbers = ends.size() == 2 && std::holds_alternative<double>(ends[0]) && std::holds_alternative<double>(ends[1]);
    const bool texts = ends.size() == 2 && std::holds_alternative<std::string>(ends[0]) && std::holds_alternative<std::string>(ends[1]);
    if (!numbers && !texts)
        return fail(ErrorCode::InvalidDocument, where, "expected two values, the lower and the upper end");
    if (numbers && std::get<double>(ends[0]) > std::get<double>(ends[1]))
        return fail(ErrorCode::InvalidDocument, where, "the lower end is above the upper one");
    return Operand(std::move(ends));
}

Result<Operand> parseCount(const nlohmann::json& json, const std::string& where, std::int64_t least, std::int64_t most)
{
    REGIA_TRY(const auto count, integerOf(json, where));
    if (count < least || count > most)
        return fail(ErrorCode::InvalidDocument, where, "expected " + std::to_string(least) + " to " + std::to_string(most));
    return Operand(Scalar(static_cast<double>(count)));
}

Result<Operand> parseLengthOrDays(const nlohmann::json& json, const std::string& where)
{
    if (!json.is_number()) {
        REGIA_TRY(const auto length, calendar::durationFromJson(json, where));
        return Operand(length);
    }
    REGIA_TRY(const auto length, calendar::durationFromJson(nlohmann::json::array({json, "days"}), where));
    return Operand(length);
}

Result<Operand> parseOne(Comparison comparison, const nlohmann::json& json, const std::string& where)
{
    REGIA_TRY(auto value, parseScalar(json, where));
    const bool wantsNumber = comparison == Comparison::GreaterThan || comparison == Comparison::GreaterOrEqual ||
                             comparison == Comparison::LessThan || comparison == Comparison::LessOrEqual;
    if (wantsNumber && !std::holds_alternative<double>(value))
        return fail(ErrorCode::InvalidDocument, where, "expected a number");
    if (!wantsNumber && comparison != Comparison::Is && !std::holds_alternative<std::string>(value))
        return fail(ErrorCode::InvalidDocument, where, "expected a text");
    return Operand(std::move(value));
}

Result<Operand> parseOperand(Comparison comparison, const nlohmann::json& json, const std::string& where)
{
    switch (comparison) {
    case Comparison::IsAnyOf:
    case Comparison::HasAny:
    case Comparison::HasAll: {
        REGIA_TRY(auto values, parseScalars(json, where));
        return Operand(std::move(values));
    }
    case Comparison::Between: return parseRange(json, where);
    case Comparison::InLast:
    case Comparison::InNext: return parseLengthOrDays(json, where);
    case Comparison::AnniversaryInNextDays: return parseCount(json, where, 1, kLongestAnniversary);
    case Comparison::CountAtLeast: return parseCount(json, where, 0, 1'000'000);
    default: return parseOne(comparison, json, where);
    }
}

Result<TextMatch> readMatch(const JsonObject& object)
{
    const nlohmann::json* json = object.find("match");
    if (json == nullptr)
        return TextMatch::Folded;
    const std::array<std::string, 3> words{"folded", "accents", "exact"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (*json == words[i])
            return static_cast<TextMatch>(i);
    return fail(unknownWord(object.path("match"), json->is_string() ? json->get<std::string>() : json->dump(), words));
}

nlohmann::json toJson(const Scalar& value)
{
    if (const auto* truth = std::get_if<bool>(&value))
        return *truth;
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    const double number = std::get<double>(value);
    constexpr double kExact = 9007199254740992.0;
    if (std::abs(number) <= kExact && std::floor(number) == number)
        return static_cast<std::int64_t>(number);
    return number;
}

nlohmann::json toJson(const Operand& operand)
{
    if (const auto* value = std::get_if<Scalar>(&operand))
        return toJson(*value);
    if (const auto* length = std::get_if<calendar::Duration>(&operand))
        return calendar::toJson(*length);
    nlohmann::json list = nlohmann::json::array();
    if (const auto* values = std::get_if<std::vector<Scalar>>(&operand))
        for (const Scalar& value : *values)
            list.push_back(toJson(value));
    return list;
}

}  // namespace

Result<ParsedTest> readTest(const JsonObject& object, std::string_view valueKey)
{
    REGIA_TRY(const auto name, object.text("op"));
    const auto op = operatorFromName(name);
    if (!op)
        return fail(unknownWord(object.path("op"), name, operatorNames()));
    ParsedTest test{*op, {}, {}};
    REGIA_TRY(test.match, readMatch(object));
    if (op->comparison == Comparison::Present) {
        if (object.find(valueKey) != nullptr)
            return fail(ErrorCode::InvalidDocument, object.path(valueKey), "\"" + name + "\" takes no value");
        return test;
    }
    REGIA_TRY(const auto* value, object.require(valueKey));
    REGIA_TRY(test.value, parseOperand(op->comparison, *value, object.path(valueKey)));
    return test;
}

void writeTest(nlohmann::json& object, Operator op, const Operand& value, TextMatch match, std::string_view valueKey)
{
    object["op"] = toName(op);
    if (!std::holds_alternative<std::monostate>(value))
        object[std::string(valueKey)] = toJson(value);
    if (match != TextMatch::Folded)
        object["match"] = toName(match);
}

}  // namespace regia::segment
