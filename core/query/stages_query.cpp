// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "core/query/definition.h"
#include "core/query/documents.h"
#include "core/query/print.h"
#include "core/query/registry.h"

namespace regia::query {
namespace {

using metrics::kNoStage;
using metrics::StageCounts;
using metrics::Stages;
using model::kStageCount;

std::string stageName(std::size_t stage) { return stage == kNoStage ? "none" : std::string(model::toName(model::kStages[stage])); }

template <std::size_t N>
nlohmann::json byStage(const std::array<std::size_t, N>& counts)
{
    nlohmann::json json = nlohmann::json::object();
    for (std::size_t stage = 0; stage < N; ++stage)
        json[stageName(stage)] = counts[stage];
    return json;
}

nlohmann::json shares(const std::array<std::size_t, kStageCount>& row)
{
    const std::size_t total = std::accumulate(row.begin(), row.end(), std::size_t{0});
    nlohmann::json json = nlohmann::json::array();
    for (const std::size_t count : row)
        json.push_back(total == 0 ? nlohmann::json() : nlohmann::json(static_cast<double>(count) / static_cast<double>(total)));
    return json;
}

nlohmann::json print(const metrics::StageDwell& dwell)
{
    return {{"completed_n", dwell.completedN},
            {"open_n", dwell.openN},
            {"completed_median_days", toJson(dwell.completedMedianDays)},
            {"median_days", toJson(dwell.medianDays)},
            {"median_ci_days", sidesToJson(dwell.medianLoDays, dwell.medianHiDays)},
            {"p25_days", toJson(dwell.p25Days)},
            {"p75_days", toJson(dwell.p75Days)}};
}

void addMatrices(nlohmann::json& json, const Stages& stages)
{
    json["moves"] = stages.moves;
    json["row_probabilities"] = nlohmann::json::array();
    for (const auto& row : stages.moves)
        json["row_probabilities"].push_back(shares(row));
    json["snapshot_counts"] = nlohmann::json::object();
    for (std::size_t from = 0; from <= kStageCount; ++from)
        for (std::size_t to = 0; to <= kStageCount; ++to)
            if (stages.matrix[from][to] > 0)
                json["snapshot_counts"][stageName(from) + "->" + stageName(to)] = stages.matrix[from][to];
}

nlohmann::json print(const Stages& stages)
{
    nlohmann::json json{{"snapshot", byStage(stages.now)}, {"entered", byStage(stages.entered)}};
    json["between"] = {{"from", calendar::toIso(Instant{stages.between.from})}, {"to", calendar::toIso(Instant{stages.between.to})}};
    json["stage_order"] = nlohmann::json::array();
    for (const model::Stage stage : model::kStages)
        json["stage_order"].push_back(model::toName(stage));
    addMatrices(json, stages);
    for (std::size_t stage = 0; stage < kStageCount; ++stage)
        json["dwell"][stageName(stage)] = print(stages.dwell[stage]);
    json["history"] = nlohmann::json::array();
    for (const metrics::StageBucket& bucket : stages.history) {
        nlohmann::json own = toJson(bucket.bucket, bucket.bucket.whole && bucket.bucket.over);
        own["n"] = byStage(bucket.counts);
        own["entered"] = byStage(bucket.entered);
        json["history"].push_back(std::move(own));
    }
    return json;
}

Result<metrics::Moment> parseMoment(const nlohmann::json& json, const std::string& where)
{
    if (json.is_string()) {
        const auto text = json.get<std::string>();
        if (const auto day = calendar::parseIsoDate(text))
            return metrics::Moment{*day};
        if (const auto instant = calendar::parseIsoInstant(text))
            return metrics::Moment{*instant};
    }
    return fail(ErrorCode::InvalidDocument, where, "a day, 2025-03-01, or an instant with its offset");
}

nlohmann::json toJson(const metrics::Moment& moment)
{
    if (const auto* day = std::get_if<LocalDate>(&moment))
        return calendar::toIso(*day);
    return calendar::toIso(std::get<Instant>(moment));
}

Result<void> check(const nlohmann::json& json)
{
    REGIA_TRY(const StagesDocument document, parseStages(json));
    return {};
}

Result<Answer> answer(const nlohmann::json& json, const Asking& asking)
{
    REGIA_TRY(const StagesDocument document, parseStages(json));
    REGIA_TRY(Stages stages, metrics::stages(asking.dataset, document.query, asking.progress, asking.options.cache));
    Answer result{stages.asOf, stages.population, definitionOf(document.query, asking.options), stages.notes, print(stages), {}};
    if (isAsked(document.compare)) {
        metrics::StagesQuery other = document.query;
        REGIA_TRY(other.scope, comparedScope(document.query.scope, document.compare, asking.dataset));
        REGIA_TRY(const Stages compared, metrics::stages(asking.dataset, other, asking.progress, asking.options.cache));
        result.compare = {{"n", compared.population}, {"result", print(compared)}};
    }
    return result;
}

Result<Bitmap> peopleOf(const nlohmann::json& json, const std::string& path, const Asking& asking)
{
    REGIA_TRY(const StagesDocument document, parseStages(json));
    return metrics::stagesPeople(asking.dataset, document.query, path, asking.progress, asking.options.cache);
}

}  // namespace

Result<StagesDocument> parseStages(const nlohmann::json& json)
{
    REGIA_TRY(const segment::JsonObject object,
              segment::JsonObject::of(json, {}, {"query", "segment", "period", "as_of", "compare", "rules", "between", "interval"}));
    StagesDocument document;
    REGIA_TRY(document.query.scope, readScope(object));
    REGIA_TRY(document.compare, readComparison(object));
    REGIA_TRY(document.query.interval, readInterval(object));
    if (const auto* rules = object.find("rules")) {
        REGIA_TRY(document.query.rules, metrics::parseStageRules(*rules, object.path("rules")));
    }
    if (const auto* between = object.find("between")) {
        REGIA_TRY(const segment::JsonObject inner, segment::JsonObject::of(*between, object.path("between"), {"from", "to"}));
        REGIA_TRY(const nlohmann::json* from, inner.require("from"));
        REGIA_TRY(const nlohmann::json* to, inner.require("to"));
        REGIA_TRY(const metrics::Moment first, parseMoment(*from, inner.path("from")));
        REGIA_TRY(const metrics::Moment last, parseMoment(*to, inner.path("to")));
        document.query.between = std::pair(first, last);
    }
    return document;
}

nlohmann::json toJson(const StagesDocument& document)
{
    nlohmann::json json{{"query", "stages"}};
    writeScope(json, document.query.scope);
    writeComparison(json, document.compare);
    if (document.query.interval)
        json["interval"] = calendar::toName(*document.query.interval);
    if (document.query.rules)
        json["rules"] = metrics::toJson(*document.query.rules);
    if (document.query.between)
        json["between"] = {{"from", toJson(document.query.between->first)}, {"to", toJson(document.query.between->second)}};
    return json;
}

QueryKind stagesKind() { return {"stages", check, answer, peopleOf}; }

}  // namespace regia::query
