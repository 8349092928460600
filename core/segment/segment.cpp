// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/segment.h"

#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "core/segment/json_object.h"
#include "core/segment/parse.h"

namespace regia::segment {
namespace {

Result<std::vector<ContactId>> parseMembers(const nlohmann::json& json, const std::string& where)
{
    if (!json.is_array())
        return fail(ErrorCode::InvalidDocument, where, "expected a list of contacts' numbers");
    std::vector<ContactId> members;
    for (std::size_t i = 0; i < json.size(); ++i) {
        REGIA_TRY(const auto id, integerOf(json[i], indexPath(where, i)));
        members.push_back(ContactId{id});
    }
    return members;
}

}  // namespace

Result<Segment> parseSegment(const nlohmann::json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"kind", "name", "where", "members"}));
    REGIA_TRY(const auto kind, object.text("kind"));
    Segment segment;
    REGIA_TRY(segment.name, object.text("name"));
    const bool isStatic = kind == "static";
    if (!isStatic && kind != "dynamic") {
        const std::array<std::string, 2> kinds{"dynamic", "static"};
        return fail(unknownWord(object.path("kind"), kind, kinds));
    }
    const char* other = isStatic ? "where" : "members";
    if (object.find(other) != nullptr)
        return fail(ErrorCode::InvalidDocument, object.path(other), "a " + kind + " segment has none");
    REGIA_TRY(const auto* body, object.require(isStatic ? "members" : "where"));
    if (isStatic) {
        segment.kind = Segment::Kind::Static;
        REGIA_TRY(segment.members, parseMembers(*body, object.path("members")));
    } else {
        REGIA_TRY(segment.where, parseCondition(*body, object.path("where")));
    }
    return segment;
}

nlohmann::json toJson(const Segment& segment)
{
    nlohmann::json json{{"name", segment.name}};
    if (segment.kind == Segment::Kind::Dynamic) {
        json["kind"] = "dynamic";
        json["where"] = toJson(segment.where);
        return json;
    }
    json["kind"] = "static";
    json["members"] = nlohmann::json::array();
    for (const ContactId member : segment.members)
        json["members"].push_back(member.value);
    return json;
}

Result<Bitmap> membersOf(const std::string& name, const Context& context, Progress& progress)
{
    return evaluate(Condition{InSegment{name}}, context, progress);
}

Result<Condition> parseSegmentReference(const nlohmann::json& json, const std::string& where)
{
    if (!json.is_string())
        return parseCondition(json, where);
    if (json.get_ref<const std::string&>().empty())
        return fail(ErrorCode::InvalidDocument, where, "expected a segment's name or a condition");
    return Condition{InSegment{json.get<std::string>()}};
}

std::vector<std::string> segmentsNamedIn(const Condition& condition)
{
    std::set<std::string> names;
    forEachNode(condition, [&](const std::string&, const Condition& node) {
        if (const auto* test = std::get_if<InSegment>(&node.node))
            names.insert(test->name);
    });
    return {names.begin(), names.end()};
}

Condition withSegmentRenamed(Condition condition, const std::string& from, const std::string& to)
{
    if (auto* test = std::get_if<InSegment>(&condition.node); test != nullptr && test->name == from)
        test->name = to;
    if (auto* group = std::get_if<Group>(&condition.node))
        for (Condition& part : group->parts)
            part = withSegmentRenamed(std::move(part), from, to);
    return condition;
}

}  // namespace regia::segment
