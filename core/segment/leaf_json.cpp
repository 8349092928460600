// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/leaf_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/segment/behaviour_json.h"
#include "core/segment/json_object.h"
#include "core/segment/operand_json.h"
#include "core/text/nearest.h"

namespace regia::segment {
namespace {

using Json = nlohmann::json;

Result<Condition> parseAttribute(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"attr", "op", "value", "match"}));
    AttributeTest test;
    REGIA_TRY(test.attribute, object.text("attr"));
    REGIA_TRY(auto parsed, readTest(object));
    test.op = parsed.op;
    test.value = std::move(parsed.value);
    test.match = parsed.match;
    return Condition{std::move(test)};
}

Result<Condition> parseCompany(const Json& json, const std::string& where)
{
    if (!json.is_object() || !json.contains("attr"))
        return fail(ErrorCode::InvalidDocument, where, "expected a test of an attribute");
    REGIA_TRY(auto condition, parseAttribute(json, where));
    std::get<AttributeTest>(condition.node).of = AttributeTest::Of::Company;
    return condition;
}

Result<model::Stage> parseStage(const Json& json, const std::string& where)
{
    if (const auto stage = json.is_string() ? model::stageFromName(json.get_ref<const std::string&>()) : std::nullopt)
        return *stage;
    std::vector<std::string> names;
    for (const model::Stage stage : model::kStages)
        names.emplace_back(model::toName(stage));
    return fail(unknownWord(where, json.is_string() ? json.get<std::string>() : json.dump(), names));
}

Result<Condition> parseInStage(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto stage, parseStage(json, where));
    return Condition{InStage{stage}};
}

Result<Condition> parseEnteredStage(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"stage", "window"}));
    EnteredStage test;
    REGIA_TRY(const auto* stage, object.require("stage"));
    REGIA_TRY(test.stage, parseStage(*stage, object.path("stage")));
    if (const Json* window = object.find("window")) {
        REGIA_TRY(test.window, parseWindow(*window, object.path("window")));
    }
    return Condition{test};
}

Result<Condition> parseStageSince(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"op", "days"}));
    REGIA_TRY(auto parsed, readTest(object, "days"));
    return Condition{StageSince{parsed.op, std::move(parsed.value)}};
}

Result<Condition> parseConsent(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"purpose", "state"}));
    REGIA_TRY(auto purpose, object.text("purpose"));
    REGIA_TRY(const auto name, object.text("state"));
    if (const auto state = model::consentStateFromName(name))
        return Condition{ConsentTest{std::move(purpose), *state}};
    const std::array<std::string, 7> names{"granted", "denied", "withdrawn", "never", "pending", "undeliverable", "unknown"};
    return fail(unknownWord(object.path("state"), name, names));
}

Result<Condition> parseScore(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"name", "op", "value"}));
    REGIA_TRY(auto name, object.text("name"));
    REGIA_TRY(auto parsed, readTest(object));
    return Condition{ScoreTest{std::move(name), parsed.op, std::move(parsed.value)}};
}

template <class Leaf>
Result<Condition> parseNamed(const Json& json, const std::string& where)
{
    if (!json.is_string() || json.get_ref<const std::string&>().empty())
        return fail(ErrorCode::InvalidDocument, where, "expected a name");
    return Condition{Leaf{json.get<std::string>()}};
}

Result<Condition> parseBatch(const Json& json, const std::string& where)
{
    if (!json.is_object()) {
        REGIA_TRY(const auto id, integerOf(json, where));
        return Condition{BatchTest{BatchId{id}}};
    }
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"id", "part"}));
    REGIA_TRY(const auto id, object.integer("id"));
    REGIA_TRY(const auto name, object.text("part"));
    if (const auto part = model::importPartFromName(name))
        return Condition{BatchTest{BatchId{id}, *part}};
    std::vector<std::string> names;
    for (const model::ImportPart part : model::kImportParts)
        names.emplace_back(model::toName(part));
    return fail(unknownWord(object.path("part"), name, names));
}

Result<Condition> parseContacts(const Json& json, const std::string& where)
{
    ContactTest test;
    if (json.is_number()) {
        REGIA_TRY(const auto id, integerOf(json, where));
        test.contacts.push_back(ContactId{id});
        return Condition{std::move(test)};
    }
    if (!json.is_array())
        return fail(ErrorCode::InvalidDocument, where, "expected a list of contacts' numbers");
    for (std::size_t i = 0; i < json.size(); ++i) {
        REGIA_TRY(const auto id, integerOf(json[i], indexPath(where, i)));
        test.contacts.push_back(ContactId{id});
    }
    return Condition{std::move(test)};
}

struct LeafKind {
    std::string_view key;
    Result<Condition> (*parse)(const Json&, const std::string&);
};
constexpr std::array kLeafKinds{
    LeafKind{"company", parseCompany},
    LeafKind{"did", parseDid},
    LeafKind{"agg", parseAggregate},
    LeafKind{"time", parseTime},
    LeafKind{"seq", parseSequence},
    LeafKind{"in_stage", parseInStage},
    LeafKind{"entered_stage", parseEnteredStage},
    LeafKind{"stage_since", parseStageSince},
    LeafKind{"consent", parseConsent},
    LeafKind{"score", parseScore},
    LeafKind{"in_segment", parseNamed<InSegment>},
    LeafKind{"in_list", parseNamed<InList>},
    LeafKind{"source", parseNamed<SourceTest>},
    LeafKind{"batch", parseBatch},
    LeafKind{"contact", parseContacts},
};

Error unknownKind(const Json& json, const std::string& where)
{
    std::vector<std::string> keys{"all", "any", "not", "attr"};
    for (const LeafKind& kind : kLeafKinds)
        keys.emplace_back(kind.key);
    if (json.empty())
        return {ErrorCode::InvalidDocument, where, "an empty condition"};
    const std::string& key = json.begin().key();
    const auto nearest = text::nearest(key, keys);
    return {ErrorCode::InvalidDocument, joinPath(where, std::string_view(key).substr(0, 200)),
            nearest ? "unknown key, did you mean \"" + *nearest + "\"?" : "unknown kind of condition"};
}

Json testJson(Operator op, const Operand& value, TextMatch match, std::string_view valueKey = "value")
{
    Json json = Json::object();
    writeTest(json, op, value, match, valueKey);
    return json;
}

struct Writer {
    Json operator()(const Group&) const { return {}; }
    Json operator()(const AttributeTest& test) const
    {
        Json json = testJson(test.op, test.value, test.match);
        json["attr"] = test.attribute;
        return test.of == AttributeTest::Of::Company ? Json{{"company", std::move(json)}} : json;
    }
    Json operator()(const Did& test) const { return {{"did", toJson(test)}}; }
    Json operator()(const Aggregate& test) const { return {{"agg", toJson(test)}}; }
    Json operator()(const TimeTest& test) const { return {{"time", toJson(test)}}; }
    Json operator()(const Sequence& test) const { return {{"seq", toJson(test)}}; }
    Json operator()(const InStage& test) const { return {{"in_stage", model::toName(test.stage)}}; }
    Json operator()(const EnteredStage& test) const
    {
        Json json{{"stage", model::toName(test.stage)}};
        if (test.window.kind != Window::Kind::All)
            json["window"] = toJson(test.window);
        return {{"entered_stage", std::move(json)}};
    }
    Json operator()(const StageSince& test) const { return {{"stage_since", testJson(test.op, test.days, TextMatch::Folded, "days")}}; }
    Json operator()(const ConsentTest& test) const
    {
        return {{"consent", {{"purpose", test.purpose}, {"state", model::toName(test.state)}}}};
    }
    Json operator()(const ScoreTest& test) const
    {
        Json json = testJson(test.op, test.value, TextMatch::Folded);
        json["name"] = test.name;
        return {{"score", std::move(json)}};
    }
    Json operator()(const InSegment& test) const { return {{"in_segment", test.name}}; }
    Json operator()(const InList& test) const { return {{"in_list", test.name}}; }
    Json operator()(const SourceTest& test) const { return {{"source", test.source}}; }
    Json operator()(const BatchTest& test) const
    {
        if (test.part == model::ImportPart::Touched)
            return {{"batch", test.batch.value}};
        return {{"batch", {{"id", test.batch.value}, {"part", model::toName(test.part)}}}};
    }
    Json operator()(const ContactTest& test) const
    {
        Json ids = Json::array();
        for (const ContactId id : test.contacts)
            ids.push_back(id.value);
        return {{"contact", std::move(ids)}};
    }
};

struct KeyOf {
    std::string_view operator()(const Group& group) const
    {
        return group.kind == Group::Kind::All ? "all" : group.kind == Group::Kind::Any ? "any" : "not";
    }
    std::string_view operator()(const AttributeTest& test) const { return test.of == AttributeTest::Of::Company ? "company" : "attr"; }
    std::string_view operator()(const Did&) const { return "did"; }
    std::string_view operator()(const Aggregate&) const { return "agg"; }
    std::string_view operator()(const TimeTest&) const { return "time"; }
    std::string_view operator()(const Sequence&) const { return "seq"; }
    std::string_view operator()(const InStage&) const { return "in_stage"; }
    std::string_view operator()(const EnteredStage&) const { return "entered_stage"; }
    std::string_view operator()(const StageSince&) const { return "stage_since"; }
    std::string_view operator()(const ConsentTest&) const { return "consent"; }
    std::string_view operator()(const ScoreTest&) const { return "score"; }
    std::string_view operator()(const InSegment&) const { return "in_segment"; }
    std::string_view operator()(const InList&) const { return "in_list"; }
    std::string_view operator()(const SourceTest&) const { return "source"; }
    std::string_view operator()(const BatchTest&) const { return "batch"; }
    std::string_view operator()(const ContactTest&) const { return "contact"; }
};

}  // namespace

Result<Condition> parseLeaf(const nlohmann::json& json, const std::string& where)
{
    if (json.contains("attr"))
        return parseAttribute(json, where);
    for (const LeafKind& kind : kLeafKinds) {
        const auto found = json.find(kind.key);
        if (found == json.end())
            continue;
        REGIA_TRY(const auto object, JsonObject::of(json, where, {kind.key}));
        return kind.parse(*found, object.path(kind.key));
    }
    return fail(unknownKind(json, where));
}

nlohmann::json leafToJson(const Condition& leaf) { return std::visit(Writer{}, leaf.node); }

std::string_view keyOf(const Condition& condition) { return std::visit(KeyOf{}, condition.node); }

}  // namespace regia::segment
