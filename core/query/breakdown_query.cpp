// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/definition.h"
#include "core/query/documents.h"
#include "core/query/print.h"
#include "core/query/registry.h"

namespace regia::query {
namespace {

nlohmann::json print(const metrics::Breakdown& breakdown)
{
    nlohmann::json groups = nlohmann::json::array();
    for (const metrics::BreakdownGroup& group : breakdown.groups)
        groups.push_back({{"key", group.key}, {"n", group.n}, {"share", toJson(group.share)}, {"value", toJson(group.value)}});
    return {{"groups", std::move(groups)}, {"other_values_n", breakdown.pooled}};
}

Result<void> check(const nlohmann::json& json)
{
    REGIA_TRY(const BreakdownDocument document, parseBreakdown(json));
    return {};
}

Result<Answer> answer(const nlohmann::json& json, const Asking& asking)
{
    REGIA_TRY(const BreakdownDocument document, parseBreakdown(json));
    REGIA_TRY(metrics::Breakdown breakdown, metrics::breakdown(asking.dataset, document.query, asking.progress, asking.options.cache));
    Answer result{breakdown.asOf,  breakdown.population, definitionOf(document.query, asking.options),
                  breakdown.notes, print(breakdown),     {}};
    if (isAsked(document.compare)) {
        metrics::BreakdownQuery other = document.query;
        REGIA_TRY(other.scope, comparedScope(document.query.scope, document.compare, asking.dataset));
        REGIA_TRY(const metrics::Breakdown compared, metrics::breakdown(asking.dataset, other, asking.progress, asking.options.cache));
        result.compare = {{"n", compared.population}, {"result", print(compared)}};
    }
    return result;
}

Result<Bitmap> peopleOf(const nlohmann::json& json, const std::string& path, const Asking& asking)
{
    REGIA_TRY(const BreakdownDocument document, parseBreakdown(json));
    return metrics::breakdownPeople(asking.dataset, document.query, path, asking.progress, asking.options.cache);
}

}  // namespace

Result<BreakdownDocument> parseBreakdown(const nlohmann::json& json)
{
    REGIA_TRY(const segment::JsonObject object,
              segment::JsonObject::of(json, {}, {"query", "segment", "period", "as_of", "compare", "by", "measure"}));
    BreakdownDocument document;
    REGIA_TRY(document.query.scope, readScope(object));
    REGIA_TRY(document.compare, readComparison(object));
    REGIA_TRY(const nlohmann::json* by, object.require("by"));
    REGIA_TRY(auto grouping, readBy(object));
    if (by->is_null() || !grouping)
        return fail(ErrorCode::InvalidDocument, object.path("by"), "what the groups are made of");
    document.query.by = std::move(*grouping);
    if (const nlohmann::json* measure = object.find("measure")) {
        REGIA_TRY(const segment::JsonObject inner,
                  segment::JsonObject::of(*measure, object.path("measure"), {"fn", "event", "where", "prop"}));
        REGIA_TRY(document.query.measure, readMeasure(inner, *measure));
    }
    return document;
}

nlohmann::json toJson(const BreakdownDocument& document)
{
    nlohmann::json json{{"query", "breakdown"}};
    writeScope(json, document.query.scope);
    writeComparison(json, document.compare);
    writeBy(json, document.query.by);
    if (document.query.measure) {
        json["measure"] = nlohmann::json::object();
        writeMeasure(json["measure"], *document.query.measure);
    }
    return json;
}

QueryKind breakdownKind() { return {"breakdown", check, answer, peopleOf}; }

}  // namespace regia::query
