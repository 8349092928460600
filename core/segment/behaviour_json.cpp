// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/behaviour_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/segment/json_object.h"
#include "core/segment/operand_json.h"

namespace regia::segment {
namespace {

using Json = nlohmann::json;

const std::array<std::string, 4> kCountWords{"at_least", "at_most", "exactly", "between"};
const std::array<std::string, 5> kFunctionWords{"sum", "avg", "min", "max", "distinct"};
const std::array<std::string, 2> kWhichWords{"first", "last"};
const std::array<std::string, 3> kTimeWords{"in_last", "before_last", "between"};

template <class Enum, std::size_t N>
Result<Enum> readWord(const JsonObject& object, std::string_view key, const std::array<std::string, N>& words)
{
    REGIA_TRY(const auto word, object.text(key));
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return fail(unknownWord(object.path(key), word, words));
    return static_cast<Enum>(found - words.begin());
}

Result<CountTest> parseCount(const Json& json, const std::string& where)
{
    if (!json.is_array() || json.size() < 2 || !json[0].is_string())
        return fail(ErrorCode::InvalidDocument, where, "expected [\"at_least\", 2] or the like");
    const auto word = json[0].get<std::string>();
    const auto found = std::find(kCountWords.begin(), kCountWords.end(), word);
    if (found == kCountWords.end())
        return fail(unknownWord(indexPath(where, 0), word, kCountWords));
    CountTest count{static_cast<CountTest::Kind>(found - kCountWords.begin()), 1, 1};
    const bool between = count.kind == CountTest::Kind::Between;
    if (json.size() != (between ? 3U : 2U))
        return fail(ErrorCode::InvalidDocument, where, between ? "expected two numbers after \"between\"" : "expected one number");
    REGIA_TRY(count.first, integerOf(json[1], indexPath(where, 1)));
    if (between) {
        REGIA_TRY(count.second, integerOf(json[2], indexPath(where, 2)));
    }
    if (count.first < 0)
        return fail(ErrorCode::InvalidDocument, indexPath(where, 1), "a count is not below zero");
    if (between && count.second < count.first)
        return fail(ErrorCode::InvalidDocument, indexPath(where, 2), "the lower end is above the upper one");
    return count;
}

Result<Window> readWindow(const JsonObject& object)
{
    if (const Json* window = object.find("window"))
        return parseWindow(*window, object.path("window"));
    return Window{};
}

void writeWindow(Json& json, const Window& window)
{
    if (window.kind != Window::Kind::All)
        json["window"] = toJson(window);
}

Result<SequenceStep> parseStep(const JsonObject& sequence, std::string_view key)
{
    REGIA_TRY(const auto* json, sequence.require(key));
    REGIA_TRY(const auto object, JsonObject::of(*json, sequence.path(key), {"event", "where", "window"}));
    SequenceStep step;
    REGIA_TRY(step.events, readEventSelector(*json, object.where()));
    REGIA_TRY(step.window, readWindow(object));
    return step;
}

Json toJson(const SequenceStep& step)
{
    Json json = toJson(step.events);
    writeWindow(json, step.window);
    return json;
}

/// A plain number of days under `days`, any length under `within` or `length`: one of the two.
Result<calendar::Duration> readLength(const JsonObject& object, std::string_view daysKey, std::string_view lengthKey)
{
    const Json* days = object.find(daysKey);
    const Json* length = object.find(lengthKey);
    if (days != nullptr && length != nullptr)
        return fail(ErrorCode::InvalidDocument, object.path(lengthKey), "said twice: \"" + std::string(daysKey) + "\" says it too");
    if (length != nullptr)
        return calendar::durationFromJson(*length, object.path(lengthKey));
    if (days == nullptr)
        return fail(ErrorCode::InvalidDocument, object.path(daysKey), "missing");
    return calendar::durationFromJson(Json::array({*days, "days"}), object.path(daysKey));
}

void writeLength(Json& json, const calendar::Duration& length, const char* daysKey, const char* lengthKey)
{
    if (length.unit == calendar::DurationUnit::Days)
        json[daysKey] = length.count;
    else
        json[lengthKey] = calendar::toJson(length);
}

Result<TimeTest> readTimeRange(const JsonObject& object, TimeTest test)
{
    REGIA_TRY(const auto* from, object.require("from"));
    REGIA_TRY(const auto* to, object.require("to"));
    REGIA_TRY(const auto dates, parseWindow({{"from", *from}, {"to", *to}}, object.where()));
    test.from = dates.from;
    test.to = dates.to;
    return test;
}

}  // namespace

std::string_view toName(Aggregate::Function function) { return kFunctionWords[static_cast<std::size_t>(function)]; }

Result<Condition> parseDid(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"event", "where", "count", "window"}));
    Did test;
    REGIA_TRY(test.events, readEventSelector(json, where));
    if (const Json* count = object.find("count")) {
        REGIA_TRY(test.count, parseCount(*count, object.path("count")));
    }
    REGIA_TRY(test.window, readWindow(object));
    return Condition{std::move(test)};
}

Json toJson(const Did& test)
{
    Json json = toJson(test.events);
    if (test.count != CountTest{}) {
        json["count"] = Json::array({kCountWords[static_cast<std::size_t>(test.count.kind)], test.count.first});
        if (test.count.kind == CountTest::Kind::Between)
            json["count"].push_back(test.count.second);
    }
    writeWindow(json, test.window);
    return json;
}

Result<Condition> parseAggregate(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"event", "where", "prop", "fn", "op", "value", "window"}));
    Aggregate test;
    REGIA_TRY(test.events, readEventSelector(json, where));
    REGIA_TRY(test.property, object.text("prop"));
    REGIA_TRY(test.function, readWord<Aggregate::Function>(object, "fn", kFunctionWords));
    REGIA_TRY(auto parsed, readTest(object));
    test.op = parsed.op;
    test.value = std::move(parsed.value);
    REGIA_TRY(test.window, readWindow(object));
    return Condition{std::move(test)};
}

Json toJson(const Aggregate& test)
{
    Json json = toJson(test.events);
    json["prop"] = test.property;
    json["fn"] = toName(test.function);
    writeTest(json, test.op, test.value, TextMatch::Folded);
    writeWindow(json, test.window);
    return json;
}

Result<Condition> parseTime(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"which", "event", "where", "op", "days", "length", "from", "to"}));
    TimeTest test;
    REGIA_TRY(test.which, readWord<TimeTest::Which>(object, "which", kWhichWords));
    REGIA_TRY(test.events, readEventSelector(json, where));
    REGIA_TRY(test.kind, readWord<TimeTest::Kind>(object, "op", kTimeWords));
    const bool between = test.kind == TimeTest::Kind::Between;
    for (const char* key : {"days", "length", "from", "to"}) {
        const bool ofBetween = std::string_view(key) == "from" || std::string_view(key) == "to";
        if (ofBetween != between && object.find(key) != nullptr)
            return fail(ErrorCode::InvalidDocument, object.path(key),
                        between ? "\"between\" takes \"from\" and \"to\"" : "takes \"days\" or \"length\"");
    }
    if (between) {
        REGIA_TRY(test, readTimeRange(object, std::move(test)));
    } else {
        REGIA_TRY(test.length, readLength(object, "days", "length"));
    }
    return Condition{std::move(test)};
}

Json toJson(const TimeTest& test)
{
    Json json = toJson(test.events);
    json["which"] = kWhichWords[static_cast<std::size_t>(test.which)];
    json["op"] = kTimeWords[static_cast<std::size_t>(test.kind)];
    if (test.kind == TimeTest::Kind::Between)
        json.update(toJson(Window::dates(test.from, test.to)));
    else
        writeLength(json, test.length, "days", "length");
    return json;
}

Result<Condition> parseSequence(const Json& json, const std::string& where)
{
    REGIA_TRY(const auto object, JsonObject::of(json, where, {"first", "then", "within_days", "within", "negate"}));
    Sequence test;
    REGIA_TRY(test.first, parseStep(object, "first"));
    REGIA_TRY(test.then, parseStep(object, "then"));
    REGIA_TRY(test.within, readLength(object, "within_days", "within"));
    if (!test.within.elapsedMs())
        return fail(ErrorCode::InvalidDocument, object.path("within"), "expected minutes, hours, days or weeks");
    REGIA_TRY(test.negated, object.boolean("negate", false));
    return Condition{std::move(test)};
}

Json toJson(const Sequence& test)
{
    Json json{{"first", toJson(test.first)}, {"then", toJson(test.then)}};
    writeLength(json, test.within, "within_days", "within");
    if (test.negated)
        json["negate"] = true;
    return json;
}

}  // namespace regia::segment
