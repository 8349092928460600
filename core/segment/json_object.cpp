// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/json_object.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/text/fold.h"
#include "core/text/nearest.h"

namespace regia::segment {
namespace {

std::string list(std::span<const std::string> names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

}  // namespace

std::string joinPath(std::string_view path, std::string_view part)
{
    if (path.empty())
        return std::string(part);
    if (part.empty())
        return std::string(path);
    return std::string(path) + (part.front() == '[' ? "" : ".") + std::string(part);
}

std::string indexPath(std::string_view path, std::size_t index) { return std::string(path) + "[" + std::to_string(index) + "]"; }

std::string unknownNameDetail(std::string_view what, std::string_view name, std::span<const std::string> names)
{
    std::string detail = "no " + std::string(what) + " \"" + std::string(name.substr(0, 200)) + "\"";
    if (const auto nearest = text::nearest(name, names))
        detail += ", did you mean \"" + *nearest + "\"?";
    return detail;
}

Result<JsonObject> JsonObject::of(const nlohmann::json& json, const std::string& where, std::initializer_list<std::string_view> keys)
{
    if (!json.is_object())
        return fail(ErrorCode::InvalidDocument, where, "expected an object");
    for (const auto& [key, value] : json.items()) {
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            continue;
        const std::vector<std::string> known(keys.begin(), keys.end());
        const auto nearest = text::nearest(key, known);
        return fail(ErrorCode::InvalidDocument, joinPath(where, key.substr(0, 200)),
                    nearest ? "unknown key, did you mean \"" + *nearest + "\"?" : "unknown key, known here: " + list(known));
    }
    return JsonObject(json, where);
}

const nlohmann::json* JsonObject::find(std::string_view key) const
{
    const auto found = m_json->find(key);
    return found == m_json->end() ? nullptr : &*found;
}

Result<const nlohmann::json*> JsonObject::require(std::string_view key) const
{
    if (const auto* value = find(key))
        return value;
    return fail(ErrorCode::InvalidDocument, path(key), "missing");
}

Result<std::string> JsonObject::text(std::string_view key) const
{
    REGIA_TRY(const auto* value, require(key));
    if (!value->is_string() || text::isBlank(value->get_ref<const std::string&>()))
        return fail(ErrorCode::InvalidDocument, path(key), "expected a text");
    return value->get<std::string>();
}

Result<std::int64_t> JsonObject::integer(std::string_view key) const
{
    REGIA_TRY(const auto* value, require(key));
    return integerOf(*value, path(key));
}

Result<bool> JsonObject::boolean(std::string_view key, bool fallback) const
{
    const auto* value = find(key);
    if (value == nullptr)
        return fallback;
    if (!value->is_boolean())
        return fail(ErrorCode::InvalidDocument, path(key), "expected true or false");
    return value->get<bool>();
}

Result<std::int64_t> integerOf(const nlohmann::json& json, const std::string& where)
{
    constexpr double kLargest = 9007199254740992.0;
    if (json.is_number()) {
        const double number = json.get<double>();
        if (std::abs(number) <= kLargest && std::floor(number) == number)
            return static_cast<std::int64_t>(number);
    }
    return fail(ErrorCode::InvalidDocument, where, "expected a whole number");
}

Error unknownWord(const std::string& where, std::string_view word, std::span<const std::string> words)
{
    const auto nearest = text::nearest(word, words);
    std::string detail = "unknown word \"" + std::string(word.substr(0, 200)) + "\"";
    detail += nearest ? ", did you mean \"" + *nearest + "\"?" : ", known here: " + list(words);
    return {ErrorCode::InvalidDocument, where, std::move(detail)};
}

}  // namespace regia::segment
