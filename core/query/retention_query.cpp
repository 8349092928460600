// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date.h"
#include "core/query/definition.h"
#include "core/query/documents.h"
#include "core/query/print.h"
#include "core/query/registry.h"

namespace regia::query {
namespace {

using metrics::RetentionCell;
using metrics::RetentionQuery;
using segment::JsonObject;

nlohmann::json print(const std::vector<RetentionCell>& cells, const RetentionQuery& query)
{
    nlohmann::json json = nlohmann::json::array();
    for (std::size_t k = 0; k < cells.size(); ++k) {
        nlohmann::json cell{{"k", query.mode == metrics::RetentionMode::Range ? query.range.first : k},
                            {"mature_n", cells[k].mature},
                            {"returned", cells[k].returned},
                            {"rate", toJson(cells[k].rate.value)},
                            {"ci", toJson(cells[k].rate.limits)}};
        json.push_back(std::move(cell));
    }
    return json;
}

nlohmann::json print(const metrics::Retention& retention, const RetentionQuery& query)
{
    nlohmann::json cohorts = nlohmann::json::array();
    for (const metrics::RetentionCohort& cohort : retention.cohorts)
        cohorts.push_back({{"cohort", cohort.label},
                           {"start", calendar::toIso(cohort.days.start)},
                           {"end", calendar::toIso(cohort.days.end)},
                           {"size", cohort.size},
                           {"cells", print(cohort.cells, query)}});
    return {{"cohorts", std::move(cohorts)},
            {"overall", print(retention.overall, query)},
            {"mean", print(retention.mean, query)},
            {"same_event", retention.sameEvent}};
}

Result<void> check(const nlohmann::json& json)
{
    REGIA_TRY(const RetentionDocument document, parseRetention(json));
    return {};
}

Result<Answer> answer(const nlohmann::json& json, const Asking& asking)
{
    REGIA_TRY(const RetentionDocument document, parseRetention(json));
    REGIA_TRY(metrics::Retention retention, metrics::retention(asking.dataset, document.query, asking.progress, asking.options.cache));
    Answer result{retention.asOf,
                  retention.population,
                  definitionOf(document.query, asking.options),
                  retention.notes,
                  print(retention, document.query),
                  {}};
    if (isAsked(document.compare)) {
        RetentionQuery other = document.query;
        REGIA_TRY(other.scope, comparedScope(document.query.scope, document.compare, asking.dataset));
        REGIA_TRY(const metrics::Retention compared, metrics::retention(asking.dataset, other, asking.progress, asking.options.cache));
        result.compare = {{"n", compared.population}, {"result", print(compared, other)}};
    }
    return result;
}

Result<Bitmap> peopleOf(const nlohmann::json& json, const std::string& path, const Asking& asking)
{
    REGIA_TRY(const RetentionDocument document, parseRetention(json));
    return metrics::retentionPeople(asking.dataset, document.query, path, asking.progress, asking.options.cache);
}

Result<void> readBuckets(const JsonObject& object, RetentionQuery& query)
{
    if (object.find("buckets") != nullptr) {
        REGIA_TRY(const std::int64_t buckets, object.integer("buckets"));
        query.buckets = static_cast<std::size_t>(std::max<std::int64_t>(buckets, 0));
    }
    const nlohmann::json* range = object.find("range");
    if (range == nullptr)
        return {};
    const std::string path = object.path("range");
    if (!range->is_array() || range->size() != 2)
        return fail(ErrorCode::InvalidDocument, path, "two buckets: [1, 7]");
    REGIA_TRY(const std::int64_t first, segment::integerOf((*range)[0], path));
    REGIA_TRY(const std::int64_t last, segment::integerOf((*range)[1], path));
    if (first < 0 || last < first)
        return fail(ErrorCode::InvalidDocument, path, "two buckets, the earlier one first, from 0");
    query.range = {static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
    return {};
}

}  // namespace

Result<RetentionDocument> parseRetention(const nlohmann::json& json)
{
    REGIA_TRY(const JsonObject object, JsonObject::of(json, {},
                                                      {"query", "segment", "period", "as_of", "compare", "start", "start_is", "return",
                                                       "unit", "buckets", "mode", "range", "calendar"}));
    RetentionDocument document;
    RetentionQuery& query = document.query;
    REGIA_TRY(query.scope, readScope(object));
    REGIA_TRY(document.compare, readComparison(object));
    REGIA_TRY(const nlohmann::json* start, object.require("start"));
    REGIA_TRY(query.start, segment::parseEventSelector(*start, object.path("start")));
    query.returning = query.start;
    if (const nlohmann::json* returning = object.find("return")) {
        REGIA_TRY(query.returning, segment::parseEventSelector(*returning, object.path("return")));
    }
    REGIA_TRY(const std::size_t startIs, readWord(object, "start_is", {"first", "every"}, 0));
    query.startIs = static_cast<metrics::StartIs>(startIs);
    REGIA_TRY(const std::size_t unit, readWord(object, "unit", {"day", "week", "month"}, 1));
    query.unit = static_cast<calendar::PeriodUnit>(unit);
    REGIA_TRY(const std::size_t mode, readWord(object, "mode", {"on", "on_or_after", "range"}, 0));
    query.mode = static_cast<metrics::RetentionMode>(mode);
    REGIA_TRY(query.calendar, object.boolean("calendar", false));
    REGIA_CHECK(readBuckets(object, query));
    return document;
}

nlohmann::json toJson(const RetentionDocument& document)
{
    constexpr const char* kModes[] = {"on", "on_or_after", "range"};
    const RetentionQuery& query = document.query;
    nlohmann::json json{{"query", "retention"},
                        {"start", segment::toJson(query.start)},
                        {"return", segment::toJson(query.returning)},
                        {"unit", calendar::toName(query.unit)},
                        {"buckets", query.buckets},
                        {"mode", kModes[static_cast<std::size_t>(query.mode)]}};
    writeScope(json, query.scope);
    writeComparison(json, document.compare);
    if (query.startIs == metrics::StartIs::Every)
        json["start_is"] = "every";
    if (query.calendar)
        json["calendar"] = true;
    if (query.mode == metrics::RetentionMode::Range)
        json["range"] = {query.range.first, query.range.second};
    return json;
}

QueryKind retentionKind() { return {"retention", check, answer, peopleOf}; }

}  // namespace regia::query
