// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/event_selector.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/segment/json_object.h"
#include "core/segment/operand_json.h"

namespace regia::segment {
namespace {

using Json = nlohmann::json;

Result<std::vector<std::string>> parseTypes(const Json& json, const std::string& where)
{
    std::vector<std::string> types;
    if (json.is_string() && !json.get_ref<const std::string&>().empty()) {
        if (json != "any")
            types.push_back(json.get<std::string>());
        return types;
    }
    if (!json.is_array() || json.empty())
        return fail(ErrorCode::InvalidDocument, where, "expected an event type, a list of them, or \"any\"");
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (!json[i].is_string() || json[i].get_ref<const std::string&>().empty() || json[i] == "any")
            return fail(ErrorCode::InvalidDocument, indexPath(where, i), "expected an event type");
        if (std::find(types.begin(), types.end(), json[i].get_ref<const std::string&>()) == types.end())
            types.push_back(json[i].get<std::string>());
    }
    return types;
}

}  // namespace

Result<PropertyTest> parsePropertyTest(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"prop", "op", "value", "match"}));
    PropertyTest test;
    REGIA_TRY(test.property, object.text("prop"));
    REGIA_TRY(auto parsed, readTest(object));
    test.op = parsed.op;
    test.value = std::move(parsed.value);
    test.match = parsed.match;
    return test;
}

Json toJson(const PropertyTest& test)
{
    Json json{{"prop", test.property}};
    writeTest(json, test.op, test.value, test.match);
    return json;
}

Result<EventSelector> readEventSelector(const Json& object, const std::string& where)
{
    EventSelector selector;
    const auto event = object.find("event");
    if (event == object.end())
        return fail(ErrorCode::InvalidDocument, joinPath(where, "event"), "missing");
    REGIA_TRY(selector.types, parseTypes(*event, joinPath(where, "event")));
    const auto tests = object.find("where");
    if (tests == object.end())
        return selector;
    const std::string path = joinPath(where, "where");
    if (!tests->is_array())
        return fail(ErrorCode::InvalidDocument, path, "expected a list of tests of properties");
    for (std::size_t i = 0; i < tests->size(); ++i) {
        REGIA_TRY(auto test, parsePropertyTest((*tests)[i], indexPath(path, i)));
        selector.where.push_back(std::move(test));
    }
    return selector;
}

Result<EventSelector> parseEventSelector(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"event", "where"}));
    return readEventSelector(json, object.where());
}

Json toJson(const EventSelector& selector)
{
    Json json;
    if (selector.types.empty())
        json["event"] = "any";
    else if (selector.types.size() == 1)
        json["event"] = selector.types.front();
    else
        json["event"] = selector.types;
    for (const PropertyTest& test : selector.where)
        json["where"].push_back(toJson(test));
    return json;
}

}  // namespace regia::segment
