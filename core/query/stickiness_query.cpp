// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/definition.h"
#include "core/query/documents.h"
#include "core/query/print.h"
#include "core/query/registry.h"

namespace regia::query {
namespace {

nlohmann::json print(const metrics::Stickiness& stickiness)
{
    nlohmann::json histogram = nlohmann::json::object();
    for (std::size_t days = 1; days < stickiness.histogram.size(); ++days)
        if (stickiness.histogram[days] > 0)
            histogram[std::to_string(days)] = stickiness.histogram[days];
    return {{"mean_dau", stickiness.meanDaily},
            {"mau", stickiness.active},
            {"stickiness", toJson(stickiness.stickiness)},
            {"histogram", std::move(histogram)},
            {"mean_active_days_per_active_contact", toJson(stickiness.meanDaysPerActive)}};
}

Result<void> check(const nlohmann::json& json)
{
    REGIA_TRY(const StickinessDocument document, parseStickiness(json));
    return {};
}

Result<Answer> answer(const nlohmann::json& json, const Asking& asking)
{
    REGIA_TRY(const StickinessDocument document, parseStickiness(json));
    REGIA_TRY(metrics::Stickiness own, metrics::stickiness(asking.dataset, document.query, asking.progress, asking.options.cache));
    Answer result{own.asOf, own.population, definitionOf(document.query, asking.options), own.notes, print(own), {}};
    if (isAsked(document.compare)) {
        metrics::StickinessQuery other = document.query;
        REGIA_TRY(other.scope, comparedScope(document.query.scope, document.compare, asking.dataset));
        REGIA_TRY(const metrics::Stickiness compared, metrics::stickiness(asking.dataset, other, asking.progress, asking.options.cache));
        result.compare = {{"n", compared.population}, {"result", print(compared)}};
    }
    return result;
}

Result<Bitmap> peopleOf(const nlohmann::json& json, const std::string& path, const Asking& asking)
{
    REGIA_TRY(const StickinessDocument document, parseStickiness(json));
    return metrics::stickinessPeople(asking.dataset, document.query, path, asking.progress, asking.options.cache);
}

}  // namespace

Result<StickinessDocument> parseStickiness(const nlohmann::json& json)
{
    REGIA_TRY(const segment::JsonObject object,
              segment::JsonObject::of(json, {}, {"query", "segment", "period", "as_of", "compare", "event", "where", "days"}));
    StickinessDocument document;
    REGIA_TRY(document.query.scope, readScope(object));
    REGIA_TRY(document.compare, readComparison(object));
    if (object.find("event") != nullptr || object.find("where") != nullptr) {
        REGIA_TRY(document.query.events, segment::readEventSelector(json, {}));
    }
    if (object.find("days") != nullptr) {
        REGIA_TRY(const std::int64_t days, object.integer("days"));
        document.query.days = static_cast<std::size_t>(std::max<std::int64_t>(days, 0));
    }
    return document;
}

nlohmann::json toJson(const StickinessDocument& document)
{
    nlohmann::json json{{"query", "stickiness"}, {"days", document.query.days}};
    writeScope(json, document.query.scope);
    writeComparison(json, document.compare);
    json.update(segment::toJson(document.query.events));
    return json;
}

QueryKind stickinessKind() { return {"stickiness", check, answer, peopleOf}; }

}  // namespace regia::query
