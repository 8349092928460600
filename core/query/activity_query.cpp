// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/definition.h"
#include "core/query/documents.h"
#include "core/query/print.h"
#include "core/query/registry.h"

namespace regia::query {
namespace {

nlohmann::json print(const metrics::Activity& activity)
{
    nlohmann::json intervals = nlohmann::json::array();
    for (const metrics::ActivityRow& row : activity.intervals) {
        nlohmann::json own = toJson(row.bucket, row.complete);
        own["interval"] = row.bucket.label;
        own["active"] = row.counts.active;
        own["new"] = row.counts.fresh;
        own["returning"] = row.counts.returning;
        own["resurrecting"] = row.counts.resurrecting;
        own["dormant"] = row.counts.dormant;
        own["quick_ratio"] = toJson(row.counts.quickRatio());
        intervals.push_back(std::move(own));
    }
    return {{"intervals", std::move(intervals)}};
}

Result<void> check(const nlohmann::json& json)
{
    REGIA_TRY(const ActivityDocument document, parseActivity(json));
    return {};
}

Result<Answer> answer(const nlohmann::json& json, const Asking& asking)
{
    REGIA_TRY(const ActivityDocument document, parseActivity(json));
    REGIA_TRY(metrics::Activity activity, metrics::activity(asking.dataset, document.query, asking.progress, asking.options.cache));
    Answer result{activity.asOf, activity.population, definitionOf(document.query, asking.options), activity.notes, print(activity), {}};
    if (isAsked(document.compare)) {
        metrics::ActivityQuery other = document.query;
        REGIA_TRY(other.scope, comparedScope(document.query.scope, document.compare, asking.dataset));
        REGIA_TRY(const metrics::Activity compared, metrics::activity(asking.dataset, other, asking.progress, asking.options.cache));
        result.compare = {{"n", compared.population}, {"result", print(compared)}};
    }
    return result;
}

Result<Bitmap> peopleOf(const nlohmann::json& json, const std::string& path, const Asking& asking)
{
    REGIA_TRY(const ActivityDocument document, parseActivity(json));
    return metrics::activityPeople(asking.dataset, document.query, path, asking.progress, asking.options.cache);
}

}  // namespace

Result<ActivityDocument> parseActivity(const nlohmann::json& json)
{
    REGIA_TRY(const segment::JsonObject object,
              segment::JsonObject::of(json, {}, {"query", "segment", "period", "as_of", "compare", "event", "where", "interval"}));
    ActivityDocument document;
    REGIA_TRY(document.query.scope, readScope(object));
    REGIA_TRY(document.compare, readComparison(object));
    REGIA_TRY(document.query.interval, readInterval(object));
    if (object.find("event") != nullptr || object.find("where") != nullptr) {
        REGIA_TRY(document.query.events, segment::readEventSelector(json, {}));
    }
    return document;
}

nlohmann::json toJson(const ActivityDocument& document)
{
    nlohmann::json json{{"query", "activity"}};
    writeScope(json, document.query.scope);
    writeComparison(json, document.compare);
    if (document.query.interval)
        json["interval"] = calendar::toName(*document.query.interval);
    json.update(segment::toJson(document.query.events));
    return json;
}

QueryKind activityKind() { return {"activity", check, answer, peopleOf}; }

}  // namespace regia::query
