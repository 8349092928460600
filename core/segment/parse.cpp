// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/parse.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/segment/json_object.h"
#include "core/segment/leaf_json.h"

namespace regia::segment {
namespace {

/// Deeper documents are nobody's work, and the tree is walked by recursion.
constexpr int kDeepest = 100;

Result<Condition> parseNode(const nlohmann::json& json, const std::string& where, int depth);

Result<Condition> parseGroup(const nlohmann::json& json, Group::Kind kind, const std::string& where, int depth)
{
    Group group{kind, {}};
    if (kind == Group::Kind::Not) {
        REGIA_TRY(auto part, parseNode(json, joinPath(where, "not"), depth + 1));
        return negation(std::move(part));
    }
    const std::string path = joinPath(where, kind == Group::Kind::All ? "all" : "any");
    if (!json.is_array())
        return fail(ErrorCode::InvalidDocument, path, "expected a list of conditions");
    for (std::size_t i = 0; i < json.size(); ++i) {
        REGIA_TRY(auto part, parseNode(json[i], indexPath(path, i), depth + 1));
        group.parts.push_back(std::move(part));
    }
    return Condition{std::move(group)};
}

Result<Condition> parseNode(const nlohmann::json& json, const std::string& where, int depth)
{
    if (depth > kDeepest)
        return fail(ErrorCode::InvalidDocument, where, "conditions within conditions more than " + std::to_string(kDeepest) + " deep");
    if (!json.is_object())
        return fail(ErrorCode::InvalidDocument, where, "expected a condition, like {\"attr\":\"city\",\"op\":\"is\",\"value\":\"Forlì\"}");
    constexpr std::array<std::pair<const char*, Group::Kind>, 3> kGroups{
        {{"all", Group::Kind::All}, {"any", Group::Kind::Any}, {"not", Group::Kind::Not}}};
    for (const auto& [key, kind] : kGroups) {
        if (!json.contains(key))
            continue;
        REGIA_TRY(const auto object, JsonObject::of(json, where, {key}));
        REGIA_TRY(const auto* inner, object.require(key));
        return parseGroup(*inner, kind, where, depth);
    }
    return parseLeaf(json, where);
}

}  // namespace

Result<Condition> parseCondition(const nlohmann::json& json, const std::string& where) { return parseNode(json, where, 0); }

Result<Condition> parseConditionText(std::string_view text)
{
    try {
        return parseCondition(nlohmann::json::parse(text));
    } catch (const nlohmann::json::parse_error& error) {
        return fail(ErrorCode::InvalidDocument, "byte " + std::to_string(error.byte), "no JSON");
    }
}

nlohmann::json toJson(const Condition& condition)
{
    const auto* group = std::get_if<Group>(&condition.node);
    if (group == nullptr)
        return leafToJson(condition);
    if (group->kind == Group::Kind::Not)
        return {{"not", toJson(group->parts.at(0))}};
    nlohmann::json parts = nlohmann::json::array();
    for (const Condition& part : group->parts)
        parts.push_back(toJson(part));
    return {{group->kind == Group::Kind::All ? "all" : "any", std::move(parts)}};
}

}  // namespace regia::segment
