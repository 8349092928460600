// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/query/definition.h"
#include "core/query/documents.h"
#include "core/query/print.h"
#include "core/query/registry.h"

namespace regia::query {
namespace {

using metrics::MeasureFunction;

/// Counts, and money in minor units, are whole numbers and are written as such.
bool isWhole(const metrics::Measure& measure)
{
    switch (measure.function) {
    case MeasureFunction::Count:
    case MeasureFunction::Contacts:
    case MeasureFunction::Distinct: return true;
    case MeasureFunction::Average: return false;
    default: return measure.property == "amount";
    }
}

nlohmann::json print(const std::optional<double>& value, bool whole)
{
    if (value && whole)
        return static_cast<std::int64_t>(std::llround(*value));
    return toJson(value);
}

nlohmann::json print(const metrics::Trend& trend, const metrics::TrendQuery& query)
{
    nlohmann::json buckets = nlohmann::json::array();
    for (const metrics::TrendBucket& bucket : trend.buckets)
        buckets.push_back(toJson(bucket.bucket, bucket.complete));
    nlohmann::json series = nlohmann::json::array();
    for (const metrics::TrendLine& line : trend.series) {
        nlohmann::json values = nlohmann::json::array();
        for (const auto& value : line.values)
            values.push_back(print(value, isWhole(query.series[line.series].measure)));
        nlohmann::json own{{"label", line.label}, {"values", std::move(values)}};
        if (line.group)
            own["group"] = *line.group;
        series.push_back(std::move(own));
    }
    return {{"buckets", std::move(buckets)}, {"series", std::move(series)}};
}

Result<void> check(const nlohmann::json& json)
{
    REGIA_TRY(const TrendDocument document, parseTrend(json));
    return {};
}

Result<Answer> answer(const nlohmann::json& json, const Asking& asking)
{
    REGIA_TRY(const TrendDocument document, parseTrend(json));
    REGIA_TRY(metrics::Trend trend, metrics::trend(asking.dataset, document.query, asking.progress, asking.options.cache));
    Answer result{trend.asOf, trend.population, definitionOf(document.query, asking.options), trend.notes, print(trend, document.query),
                  {}};
    if (isAsked(document.compare)) {
        metrics::TrendQuery other = document.query;
        REGIA_TRY(other.scope, comparedScope(document.query.scope, document.compare, asking.dataset));
        REGIA_TRY(const metrics::Trend compared, metrics::trend(asking.dataset, other, asking.progress, asking.options.cache));
        result.compare = {{"n", compared.population}, {"result", print(compared, other)}};
    }
    return result;
}

Result<Bitmap> peopleOf(const nlohmann::json& json, const std::string& path, const Asking& asking)
{
    REGIA_TRY(const TrendDocument document, parseTrend(json));
    return metrics::trendPeople(asking.dataset, document.query, path, asking.progress, asking.options.cache);
}

Result<metrics::TrendSeries> parseSeries(const nlohmann::json& json, const std::string& where)
{
    REGIA_TRY(const segment::JsonObject object, segment::JsonObject::of(json, where, {"event", "where", "fn", "prop", "label"}));
    metrics::TrendSeries series;
    REGIA_TRY(series.measure, readMeasure(object, json));
    if (object.find("label") != nullptr) {
        REGIA_TRY(series.label, object.text("label"));
    }
    return series;
}

}  // namespace

Result<TrendDocument> parseTrend(const nlohmann::json& json)
{
    REGIA_TRY(const segment::JsonObject object,
              segment::JsonObject::of(json, {}, {"query", "segment", "period", "as_of", "compare", "by", "series", "interval"}));
    TrendDocument document;
    REGIA_TRY(document.query.scope, readScope(object));
    REGIA_TRY(document.compare, readComparison(object));
    REGIA_TRY(document.query.by, readBy(object));
    REGIA_TRY(document.query.interval, readInterval(object));
    REGIA_TRY(const nlohmann::json* list, object.require("series"));
    if (!list->is_array() || list->empty())
        return fail(ErrorCode::InvalidDocument, object.path("series"), "a list of at least one series");
    for (std::size_t i = 0; i < list->size(); ++i) {
        REGIA_TRY(metrics::TrendSeries series, parseSeries((*list)[i], segment::indexPath(object.path("series"), i)));
        document.query.series.push_back(std::move(series));
    }
    return document;
}

nlohmann::json toJson(const TrendDocument& document)
{
    nlohmann::json json{{"query", "trend"}};
    writeScope(json, document.query.scope);
    writeComparison(json, document.compare);
    writeBy(json, document.query.by);
    if (document.query.interval)
        json["interval"] = calendar::toName(*document.query.interval);
    json["series"] = nlohmann::json::array();
    for (const metrics::TrendSeries& series : document.query.series) {
        nlohmann::json own = nlohmann::json::object();
        writeMeasure(own, series.measure);
        if (!series.label.empty())
            own["label"] = series.label;
        json["series"].push_back(std::move(own));
    }
    return json;
}

QueryKind trendKind() { return {"trend", check, answer, peopleOf}; }

}  // namespace regia::query
