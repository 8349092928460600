// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/duration.h"
#include "core/query/documents.h"

namespace regia::query {
namespace {

using metrics::FunnelExclusion;
using metrics::FunnelQuery;
using metrics::FunnelStep;
using segment::JsonObject;

Result<FunnelStep> parseStep(const nlohmann::json& json, const std::string& where)
{
    REGIA_TRY(const JsonObject object, JsonObject::of(json, where, {"event", "where", "optional", "label", "entered_stage"}));
    FunnelStep step;
    REGIA_TRY(step.optional, object.boolean("optional", false));
    if (object.find("label") != nullptr) {
        REGIA_TRY(step.label, object.text("label"));
    }
    if (object.find("entered_stage") == nullptr) {
        REGIA_TRY(step.what, segment::readEventSelector(json, where));
        return step;
    }
    if (object.find("event") != nullptr || object.find("where") != nullptr)
        return fail(ErrorCode::InvalidDocument, object.path("entered_stage"), "a step is an event or a stage that is entered, not both");
    REGIA_TRY(const std::size_t stage,
              readWord(object, "entered_stage", {"discovery", "exploration", "purchase", "use", "questions", "nurture"}, 0));
    step.what = metrics::EnterStage{model::kStages[stage]};
    return step;
}

Result<FunnelExclusion> parseExclusion(const nlohmann::json& json, const std::string& where)
{
    REGIA_TRY(const JsonObject object, JsonObject::of(json, where, {"event", "where", "between", "mode"}));
    FunnelExclusion exclusion;
    REGIA_TRY(exclusion.events, segment::readEventSelector(json, where));
    REGIA_TRY(const std::size_t mode, readWord(object, "mode", {"remove", "stop"}, 0));
    exclusion.mode = mode == 0 ? metrics::funnels::ExcludeMode::Remove : metrics::funnels::ExcludeMode::Stop;
    const nlohmann::json* between = object.find("between");
    if (between == nullptr)
        return exclusion;
    const std::string path = object.path("between");
    if (!between->is_array() || between->size() != 2)
        return fail(ErrorCode::InvalidDocument, path, "two steps, counted from 1: [1, 2]");
    REGIA_TRY(const std::int64_t from, segment::integerOf((*between)[0], path));
    REGIA_TRY(const std::int64_t to, segment::integerOf((*between)[1], path));
    if (from < 1 || to <= from)
        return fail(ErrorCode::InvalidDocument, path, "two steps, the earlier one first, counted from 1: [1, 2]");
    exclusion.from = static_cast<std::size_t>(from);
    exclusion.to = static_cast<std::size_t>(to);
    return exclusion;
}

Result<void> readLists(const JsonObject& object, FunnelQuery& query)
{
    REGIA_TRY(const nlohmann::json* steps, object.require("steps"));
    if (!steps->is_array())
        return fail(ErrorCode::InvalidDocument, object.path("steps"), "a list of steps");
    for (std::size_t i = 0; i < steps->size(); ++i) {
        REGIA_TRY(FunnelStep step, parseStep((*steps)[i], segment::indexPath(object.path("steps"), i)));
        query.steps.push_back(std::move(step));
    }
    const nlohmann::json* exclude = object.find("exclude");
    if (exclude != nullptr && !exclude->is_array())
        return fail(ErrorCode::InvalidDocument, object.path("exclude"), "a list of exclusions");
    for (std::size_t i = 0; exclude != nullptr && i < exclude->size(); ++i) {
        REGIA_TRY(FunnelExclusion exclusion, parseExclusion((*exclude)[i], segment::indexPath(object.path("exclude"), i)));
        query.exclusions.push_back(std::move(exclusion));
    }
    REGIA_TRY(query.hold, readTexts(object, "hold"));
    REGIA_TRY(query.background, readTexts(object, "background"));
    return {};
}

Result<void> readRules(const JsonObject& object, FunnelQuery& query)
{
    if (const auto* window = object.find("window")) {
        REGIA_TRY(query.window, calendar::durationFromJson(*window, object.path("window")));
    }
    REGIA_TRY(query.calendarDays, object.boolean("calendar", false));
    REGIA_TRY(const std::size_t order, readWord(object, "order", {"ordered", "strict", "any"}, 0));
    query.order = static_cast<metrics::funnels::Order>(order);
    REGIA_TRY(const std::size_t entries, readWord(object, "entries", {"best", "first", "all"}, 0));
    query.entries = static_cast<metrics::funnels::Entries>(entries);
    REGIA_TRY(query.factors, object.boolean("factors", false));
    if (const auto* landmark = object.find("landmark")) {
        REGIA_TRY(const calendar::Duration length, calendar::durationFromJson(*landmark, object.path("landmark")));
        query.landmarkMs = length.elapsedMs();
        if (!query.landmarkMs)
            return fail(ErrorCode::InvalidDocument, object.path("landmark"), "minutes, hours, days or weeks");
    }
    return {};
}

nlohmann::json toJson(const FunnelStep& step)
{
    nlohmann::json json;
    if (const auto* stage = std::get_if<metrics::EnterStage>(&step.what))
        json["entered_stage"] = model::toName(stage->stage);
    else
        json = segment::toJson(std::get<segment::EventSelector>(step.what));
    if (step.optional)
        json["optional"] = true;
    if (!step.label.empty())
        json["label"] = step.label;
    return json;
}

nlohmann::json toJson(const FunnelExclusion& exclusion, std::size_t steps)
{
    nlohmann::json json = segment::toJson(exclusion.events);
    if (exclusion.from != 1 || exclusion.to != 0)
        json["between"] = {exclusion.from, exclusion.to == 0 ? steps : exclusion.to};
    if (exclusion.mode == metrics::funnels::ExcludeMode::Stop)
        json["mode"] = "stop";
    return json;
}

void writeRules(nlohmann::json& json, const FunnelQuery& query)
{
    constexpr const char* kOrders[] = {"ordered", "strict", "any"};
    constexpr const char* kEntries[] = {"best", "first", "all"};
    json["window"] = calendar::toJson(query.window);
    if (query.calendarDays)
        json["calendar"] = true;
    if (query.order != metrics::funnels::Order::Ordered)
        json["order"] = kOrders[static_cast<std::size_t>(query.order)];
    if (query.entries != metrics::funnels::Entries::Best)
        json["entries"] = kEntries[static_cast<std::size_t>(query.entries)];
    if (query.factors)
        json["factors"] = true;
    if (query.landmarkMs)
        json["landmark"] = calendar::toJson(calendar::Duration{*query.landmarkMs / kMsPerMinute, calendar::DurationUnit::Minutes});
}

}  // namespace

Result<FunnelDocument> parseFunnel(const nlohmann::json& json)
{
    REGIA_TRY(const JsonObject object,
              JsonObject::of(json, {},
                             {"query", "segment", "period", "as_of", "compare", "by", "steps", "window", "calendar", "order", "entries",
                              "exclude", "hold", "background", "factors", "landmark"}));
    FunnelDocument document;
    REGIA_TRY(document.query.scope, readScope(object));
    REGIA_TRY(document.compare, readComparison(object));
    REGIA_TRY(document.query.by, readBy(object));
    REGIA_CHECK(readLists(object, document.query));
    REGIA_CHECK(readRules(object, document.query));
    return document;
}

nlohmann::json toJson(const FunnelDocument& document)
{
    const FunnelQuery& query = document.query;
    nlohmann::json json{{"query", "funnel"}, {"steps", nlohmann::json::array()}};
    writeScope(json, query.scope);
    writeComparison(json, document.compare);
    writeBy(json, query.by);
    for (const FunnelStep& step : query.steps)
        json["steps"].push_back(toJson(step));
    writeRules(json, query);
    for (const FunnelExclusion& exclusion : query.exclusions)
        json["exclude"].push_back(toJson(exclusion, query.steps.size()));
    if (!query.hold.empty())
        json["hold"] = query.hold;
    if (!query.background.empty())
        json["background"] = query.background;
    return json;
}

}  // namespace regia::query
