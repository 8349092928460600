// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/query/definition.h"
#include "core/query/documents.h"
#include "core/query/print.h"
#include "core/query/registry.h"

namespace regia::query {
namespace {

using metrics::Funnel;
using metrics::FunnelDifference;
using metrics::FunnelQuery;
using metrics::FunnelStepResult;

constexpr double kOverlapThatMatters = 0.05;

nlohmann::json print(const metrics::Rate& rate)
{
    return {{"n", rate.n}, {"of", rate.of}, {"rate", toJson(rate.value)}, {"ci", toJson(rate.limits)}};
}

nlohmann::json print(const FunnelStepResult& step, bool isFirst)
{
    nlohmann::json json{
        {"step", step.name},
        {"n", step.n},
        {"from_first", toJson(step.fromFirst.value)},
        {"from_first_ci", toJson(step.fromFirst.limits)},
        {"from_previous", isFirst ? nlohmann::json() : toJson(step.fromPrevious.value)},
        {"from_previous_ci", isFirst ? nlohmann::json() : toJson(step.fromPrevious.limits)},
        {"drop_off", step.dropOff},
    };
    if (step.optional) {
        json["optional"] = true;
        json["next_with"] = print(*step.nextWith);
        json["next_without"] = print(*step.nextWithout);
    }
    return json;
}

nlohmann::json print(const std::vector<FunnelStepResult>& steps)
{
    nlohmann::json json = nlohmann::json::array();
    for (std::size_t i = 0; i < steps.size(); ++i)
        json.push_back(print(steps[i], i == 0));
    return json;
}

nlohmann::json print(const metrics::TimeToConvert& times)
{
    return {{"n", times.n},
            {"median", toJson(times.median)},
            {"median_ci", sidesToJson(times.medianLo, times.medianHi)},
            {"p25", toJson(times.p25)},
            {"p75", toJson(times.p75)},
            {"p90", toJson(times.p90)},
            {"mean", toJson(times.mean)}};
}

nlohmann::json print(const metrics::FunnelGroup& group)
{
    return {{"key", group.key},
            {"n", group.n},
            {"entered", group.conversion.of},
            {"converted", group.conversion.n},
            {"rate", toJson(group.conversion.value)},
            {"ci", toJson(group.conversion.limits)}};
}

nlohmann::json print(const metrics::Association& own)
{
    const auto& table = own.factor.table;
    return {{"factor", own.factor.name},
            {"with", {table.a, table.a + table.b}},
            {"without", {table.c, table.c + table.d}},
            {"odds_ratio", own.oddsRatio},
            {"or_ci", {own.limits.lo, own.limits.hi}},
            {"haldane", own.corrected},
            {"p_fisher", own.pFisher},
            {"testable", own.testable},
            {"q_bh", toJson(own.q)},
            {"rate_with", toJson(own.rateWith)},
            {"rate_without", toJson(own.rateWithout)}};
}

template <class Item>
nlohmann::json printAll(const std::vector<Item>& items)
{
    nlohmann::json json = nlohmann::json::array();
    for (const Item& item : items)
        json.push_back(print(item));
    return json;
}

/// What the two other ways of counting call their figures.
void addCounting(nlohmann::json& json, const Funnel& funnel, const FunnelQuery& query)
{
    json["rate"] = toJson(funnel.conversion.value);
    json["ci"] = toJson(funnel.conversion.limits);
    json["entered"] = funnel.conversion.of;
    json["converted"] = funnel.conversion.n;
    if (funnel.countsAttempts) {
        json["n_attempts"] = funnel.conversion.of;
        json["se_clustered"] = toJson(funnel.conversionError);
    }
    if (query.order == metrics::funnels::Order::Any) {
        json["n_at_least"] = nlohmann::json::array();
        for (const FunnelStepResult& step : funnel.steps)
            json["n_at_least"].push_back(step.n);
    }
}

nlohmann::json print(const Funnel& funnel, const FunnelQuery& query)
{
    nlohmann::json json{
        {"steps", print(funnel.steps)},
        {"mature_only", print(funnel.matureOnly)},
        {"immature_n", funnel.immature},
        {"immature_entries", funnel.immature},
        {"excluded_n", funnel.excluded},
        {"time_to_convert", print(funnel.timeToConvert)},
        {"step_times", printAll(funnel.stepTimes)},
    };
    addCounting(json, funnel, query);
    if (funnel.bounds) {
        json["bounds"] = {{"contacts", funnel.bounds->contacts}, {"lo", funnel.bounds->lo}, {"hi", funnel.bounds->hi}};
        json["converted_bounds"] = {funnel.bounds->lo.back(), funnel.bounds->hi.back()};
    }
    if (query.by)
        json["groups"] = printAll(funnel.groups);
    if (query.factors) {
        json["factors"] = printAll(funnel.factors);
        json["factors_tested"] = funnel.factorsTested;
        json["landmark_seconds"] = toJson(funnel.landmarkSeconds);
    }
    return json;
}

/// From the other to this one, of entries whose window is over.
nlohmann::json print(const FunnelDifference& difference)
{
    return {{"previous_rate", difference.previousRate},
            {"current_rate", difference.currentRate},
            {"diff", difference.difference},
            {"diff_ci", {difference.limits.lo, difference.limits.hi}},
            {"relative", toJson(difference.relative)},
            {"z", toJson(difference.z)},
            {"p_value", toJson(difference.p)},
            {"test", difference.isFisher ? "fisher" : "z"},
            {"clear", difference.isClear}};
}

nlohmann::json differences(const Funnel& current, const Funnel& previous)
{
    nlohmann::json json = nlohmann::json::array();
    const std::size_t currentOf = current.matureOnly.front().n, previousOf = previous.matureOnly.front().n;
    for (std::size_t i = 1; i < current.matureOnly.size(); ++i) {
        const auto difference = metrics::compareRates(previous.matureOnly[i].n, previousOf, current.matureOnly[i].n, currentOf);
        json.push_back(difference ? print(*difference) : nlohmann::json());
    }
    return json;
}

/// Contacts that entered in both count twice, which the tests do not know.
Result<void> noteOverlap(metrics::Notes& notes, const FunnelQuery& query, const FunnelQuery& other, const Asking& asking)
{
    REGIA_TRY(Bitmap both, metrics::funnelPeople(asking.dataset, query, "steps[0]", asking.progress, asking.options.cache));
    REGIA_TRY(const Bitmap others, metrics::funnelPeople(asking.dataset, other, "steps[0]", asking.progress, asking.options.cache));
    const std::size_t least = std::min(both.count(), others.count());
    both &= others;
    if (static_cast<double>(both.count()) > kOverlapThatMatters * static_cast<double>(least))
        notes.push_back({metrics::NoteCode::PeriodsOverlap, static_cast<std::int64_t>(both.count()), {}});
    return {};
}

Result<void> addComparison(Answer& answer, const Funnel& funnel, const FunnelDocument& document, const Asking& asking)
{
    FunnelQuery other = document.query;
    REGIA_TRY(other.scope, comparedScope(document.query.scope, document.compare, asking.dataset));
    REGIA_TRY(const Funnel compared, metrics::funnel(asking.dataset, other, asking.progress, asking.options.cache));
    REGIA_CHECK(noteOverlap(answer.notes, document.query, other, asking));
    nlohmann::json steps = differences(funnel, compared);
    nlohmann::json whole = steps.empty() ? nlohmann::json() : steps.back();
    answer.compare = {
        {"n", compared.conversion.of}, {"result", print(compared, other)}, {"difference", std::move(whole)}, {"steps", std::move(steps)}};
    return {};
}

Result<void> check(const nlohmann::json& json)
{
    REGIA_TRY(const FunnelDocument document, parseFunnel(json));
    return {};
}

Result<Answer> answer(const nlohmann::json& json, const Asking& asking)
{
    REGIA_TRY(const FunnelDocument document, parseFunnel(json));
    REGIA_TRY(Funnel funnel, metrics::funnel(asking.dataset, document.query, asking.progress, asking.options.cache));
    Answer result{funnel.asOf,  funnel.conversion.of,          definitionOf(document.query, asking.options),
                  funnel.notes, print(funnel, document.query), {}};
    if (isAsked(document.compare))
        REGIA_CHECK(addComparison(result, funnel, document, asking));
    return result;
}

Result<Bitmap> peopleOf(const nlohmann::json& json, const std::string& path, const Asking& asking)
{
    REGIA_TRY(const FunnelDocument document, parseFunnel(json));
    return metrics::funnelPeople(asking.dataset, document.query, path == "n" ? "steps[0]" : path, asking.progress, asking.options.cache);
}

}  // namespace

QueryKind funnelKind() { return {"funnel", check, answer, peopleOf}; }

}  // namespace regia::query
