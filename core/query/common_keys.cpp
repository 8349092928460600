// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/common_keys.h"

#include "core/calendar/iso_text.h"
#include "core/segment/parse.h"
#include "core/segment/segment.h"

namespace regia::query {
namespace {

using segment::JsonObject;

std::string_view nameOf(metrics::Earlier earlier) { return earlier == metrics::Earlier::Previous ? "previous" : "year_ago"; }

Result<metrics::ByProperty> parseByProperty(const nlohmann::json& json, const std::string& where)
{
    REGIA_TRY(const JsonObject object, JsonObject::of(json, where, {"prop", "at"}));
    metrics::ByProperty by;
    REGIA_TRY(by.property, object.text("prop"));
    const nlohmann::json* at = object.find("at");
    if (at != nullptr && at->is_number_integer()) {
        REGIA_TRY(const std::int64_t step, segment::integerOf(*at, object.path("at")));
        if (step < 1)
            return fail(ErrorCode::InvalidDocument, object.path("at"), "steps are counted from 1");
        by.at = metrics::ByProperty::At::Step;
        by.step = static_cast<std::size_t>(step);
        return by;
    }
    REGIA_TRY(const std::size_t word, readWord(object, "at", {"entry", "last", "every"}, 0));
    constexpr metrics::ByProperty::At kAt[] = {metrics::ByProperty::At::Entry, metrics::ByProperty::At::LastStep,
                                               metrics::ByProperty::At::Every};
    by.at = kAt[word];
    return by;
}

Result<metrics::Grouping> parseGrouping(const nlohmann::json& json, const std::string& where)
{
    if (json.is_object() && json.contains("prop")) {
        REGIA_TRY(metrics::ByProperty by, parseByProperty(json, where));
        return by;
    }
    REGIA_TRY(const JsonObject object, JsonObject::of(json, where, {"attr", "segments", "stage", "prop"}));
    if (json.size() != 1)
        return fail(ErrorCode::InvalidDocument, where, "exactly one of attr, prop, segments, stage");
    if (object.find("attr") != nullptr) {
        REGIA_TRY(std::string attribute, object.text("attr"));
        return metrics::ByAttribute{std::move(attribute)};
    }
    if (object.find("segments") != nullptr) {
        REGIA_TRY(std::vector<std::string> names, readTexts(object, "segments"));
        return metrics::BySegments{std::move(names)};
    }
    REGIA_TRY(const bool stage, object.boolean("stage", false));
    if (!stage)
        return fail(ErrorCode::InvalidDocument, object.path("stage"), "true, or no stage at all");
    return metrics::ByStage{};
}

nlohmann::json toJson(const metrics::Grouping& grouping)
{
    if (const auto* attribute = std::get_if<metrics::ByAttribute>(&grouping))
        return {{"attr", attribute->attribute}};
    if (const auto* segments = std::get_if<metrics::BySegments>(&grouping))
        return {{"segments", segments->names}};
    if (std::holds_alternative<metrics::ByStage>(grouping))
        return {{"stage", true}};
    const auto& property = std::get<metrics::ByProperty>(grouping);
    nlohmann::json json{{"prop", property.property}};
    if (property.at == metrics::ByProperty::At::Step)
        json["at"] = property.step;
    else if (property.at != metrics::ByProperty::At::Entry)
        json["at"] = property.at == metrics::ByProperty::At::LastStep ? "last" : "every";
    return json;
}

}  // namespace

Result<metrics::Scope> readScope(const JsonObject& object)
{
    metrics::Scope scope;
    if (const auto* segment = object.find("segment")) {
        REGIA_TRY(scope.segment, segment::parseSegmentReference(*segment, object.path("segment")));
    }
    if (const auto* period = object.find("period")) {
        REGIA_TRY(scope.period, segment::parseWindow(*period, object.path("period")));
    }
    if (object.find("as_of") != nullptr) {
        REGIA_TRY(const std::string text, object.text("as_of"));
        scope.asOf = calendar::parseIsoInstant(text);
        if (!scope.asOf)
            return fail(ErrorCode::InvalidDocument, object.path("as_of"), "an instant with its offset, as 2025-03-01T00:00:00+01:00");
    }
    return scope;
}

void writeScope(nlohmann::json& json, const metrics::Scope& scope)
{
    if (scope.segment != segment::everybody())
        json["segment"] = segment::toJson(scope.segment);
    if (scope.period.kind != segment::Window::Kind::All)
        json["period"] = segment::toJson(scope.period);
    if (scope.asOf)
        json["as_of"] = calendar::toIso(*scope.asOf);
}

Result<Comparison> readComparison(const JsonObject& object)
{
    const nlohmann::json* json = object.find("compare");
    if (json == nullptr || json->is_null())
        return Comparison{};
    const std::string where = object.path("compare");
    if (json->is_object() && json->contains("segment")) {
        REGIA_TRY(const JsonObject inner, JsonObject::of(*json, where, {"segment"}));
        REGIA_TRY(segment::Condition condition, segment::parseSegmentReference((*json)["segment"], inner.path("segment")));
        return Comparison{std::move(condition)};
    }
    if (json->is_string()) {
        REGIA_TRY(const std::size_t word, readWord(object, "compare", {"previous", "year_ago"}, 0));
        return Comparison{word == 0 ? metrics::Earlier::Previous : metrics::Earlier::YearAgo};
    }
    REGIA_TRY(segment::Window window, segment::parseWindow(*json, where));
    return Comparison{window};
}

void writeComparison(nlohmann::json& json, const Comparison& comparison)
{
    if (const auto* earlier = std::get_if<metrics::Earlier>(&comparison))
        json["compare"] = nameOf(*earlier);
    else if (const auto* window = std::get_if<segment::Window>(&comparison))
        json["compare"] = segment::toJson(*window);
    else if (const auto* condition = std::get_if<segment::Condition>(&comparison))
        json["compare"] = {{"segment", segment::toJson(*condition)}};
}

Result<metrics::Scope> comparedScope(const metrics::Scope& scope, const Comparison& comparison, const segment::Dataset& dataset)
{
    metrics::Scope other = scope;
    if (const auto* condition = std::get_if<segment::Condition>(&comparison)) {
        other.segment = *condition;
    } else if (const auto* window = std::get_if<segment::Window>(&comparison)) {
        other.period = *window;
    } else if (const auto* earlier = std::get_if<metrics::Earlier>(&comparison)) {
        REGIA_TRY(const calendar::TimeZone zone, calendar::TimeZone::load(dataset.snapshot->timeZone()));
        const Instant asOf = scope.asOf.value_or(dataset.snapshot->dataThrough());
        REGIA_TRY(other.period, metrics::earlierPeriod(scope.period, *earlier, asOf, zone));
    }
    return other;
}

Result<std::optional<metrics::Grouping>> readBy(const JsonObject& object)
{
    const nlohmann::json* json = object.find("by");
    if (json == nullptr || json->is_null())
        return std::optional<metrics::Grouping>{};
    REGIA_TRY(metrics::Grouping grouping, parseGrouping(*json, object.path("by")));
    return std::optional(std::move(grouping));
}

void writeBy(nlohmann::json& json, const std::optional<metrics::Grouping>& by)
{
    if (by)
        json["by"] = toJson(*by);
}

Result<std::optional<calendar::PeriodUnit>> readInterval(const JsonObject& object)
{
    if (object.find("interval") == nullptr)
        return std::optional<calendar::PeriodUnit>{};
    REGIA_TRY(const std::size_t word, readWord(object, "interval", {"day", "week", "month", "quarter", "year"}, 0));
    return std::optional(static_cast<calendar::PeriodUnit>(word));
}

Result<metrics::Measure> readMeasure(const JsonObject& object, const nlohmann::json& json)
{
    metrics::Measure measure;
    if (object.find("event") != nullptr || object.find("where") != nullptr) {
        REGIA_TRY(measure.events, segment::readEventSelector(json, object.where()));
    }
    REGIA_TRY(const std::size_t word, readWord(object, "fn", {"count", "sum", "avg", "min", "max", "distinct", "contacts"}, 0));
    measure.function = static_cast<metrics::MeasureFunction>(word);
    if (object.find("prop") != nullptr) {
        REGIA_TRY(measure.property, object.text("prop"));
    }
    if (metrics::needsProperty(measure.function) && measure.property.empty())
        return fail(ErrorCode::InvalidDocument, object.path("prop"), std::string(metrics::toName(measure.function)) + " needs a property");
    return measure;
}

void writeMeasure(nlohmann::json& json, const metrics::Measure& measure)
{
    json.update(segment::toJson(measure.events));
    if (measure.function != metrics::MeasureFunction::Count)
        json["fn"] = metrics::toName(measure.function);
    if (!measure.property.empty())
        json["prop"] = measure.property;
}

Result<std::size_t> readWord(const JsonObject& object, std::string_view key, std::initializer_list<std::string> words, std::size_t fallback)
{
    if (object.find(key) == nullptr)
        return fallback;
    REGIA_TRY(const std::string text, object.text(key));
    std::size_t place = 0;
    for (const std::string& word : words) {
        if (word == text)
            return place;
        ++place;
    }
    const std::vector<std::string> known(words);
    return fail(segment::unknownWord(object.path(key), text, known));
}

Result<std::vector<std::string>> readTexts(const JsonObject& object, std::string_view key)
{
    std::vector<std::string> texts;
    const nlohmann::json* json = object.find(key);
    if (json == nullptr)
        return texts;
    if (!json->is_array())
        return fail(ErrorCode::InvalidDocument, object.path(key), "a list of texts");
    for (std::size_t i = 0; i < json->size(); ++i) {
        if (!(*json)[i].is_string())
            return fail(ErrorCode::InvalidDocument, segment::indexPath(object.path(key), i), "a text");
        texts.push_back((*json)[i].get<std::string>());
    }
    return texts;
}

}  // namespace regia::query
