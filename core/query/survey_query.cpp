// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/definition.h"
#include "core/query/documents.h"
#include "core/query/print.h"
#include "core/query/registry.h"

namespace regia::query {
namespace {

using metrics::SurveyKind;

std::string_view nameOf(SurveyKind kind) { return kind == SurveyKind::Nps ? "nps" : kind == SurveyKind::Csat ? "csat" : "ces"; }

nlohmann::json print(const metrics::Nps& nps)
{
    return {{"n", nps.n},
            {"promoters", nps.promoters},
            {"passives", nps.passives},
            {"detractors", nps.detractors},
            {"nps", toJson(nps.value)},
            {"ci", toJson(nps.limits)}};
}

nlohmann::json print(const metrics::BoxScore& boxes, SurveyKind kind)
{
    return {{"n", boxes.top.of},          {kind == SurveyKind::Csat ? "top2" : "share_easy", toJson(boxes.top.value)},
            {"top_n", boxes.top.n},       {"ci", toJson(boxes.top.limits)},
            {"mean", toJson(boxes.mean)}, {"mean_ci", toJson(boxes.meanLimits)}};
}

nlohmann::json print(const metrics::NpsDifference& difference)
{
    return {{"diff", difference.difference},
            {"diff_adjusted", difference.adjusted},
            {"ci", {difference.limits.lo, difference.limits.hi}},
            {"z", difference.z},
            {"p", difference.p}};
}

nlohmann::json print(const metrics::SurveyGroup& group, SurveyKind kind)
{
    nlohmann::json json = kind == SurveyKind::Nps ? print(group.nps) : print(group.boxes, kind);
    json["key"] = group.key;
    if (group.fromRest) {
        json["from_rest"] = print(*group.fromRest);
        json["q_bh"] = toJson(group.q);
    }
    return json;
}

nlohmann::json print(const metrics::Survey& survey, const metrics::SurveyQuery& query)
{
    nlohmann::json json = survey.kind == SurveyKind::Nps ? print(survey.nps) : print(survey.boxes, survey.kind);
    json["kind"] = nameOf(survey.kind);
    json["answers"] = survey.answering == metrics::Answering::All ? "all" : "latest";
    json["contacts_n"] = survey.contacts;
    json["invalid"] = survey.invalid;
    if (survey.kind != SurveyKind::Nps)
        json["scale"] = survey.scale;
    if (query.by) {
        json["groups"] = nlohmann::json::array();
        for (const metrics::SurveyGroup& group : survey.groups)
            json["groups"].push_back(print(group, survey.kind));
    }
    return json;
}

Result<void> check(const nlohmann::json& json)
{
    REGIA_TRY(const SurveyDocument document, parseSurvey(json));
    return {};
}

Result<Answer> answer(const nlohmann::json& json, const Asking& asking)
{
    REGIA_TRY(const SurveyDocument document, parseSurvey(json));
    REGIA_TRY(metrics::Survey survey, metrics::survey(asking.dataset, document.query, asking.progress, asking.options.cache));
    Answer result{survey.asOf, survey.n, definitionOf(document.query, asking.options), survey.notes, print(survey, document.query), {}};
    if (isAsked(document.compare)) {
        metrics::SurveyQuery other = document.query;
        REGIA_TRY(other.scope, comparedScope(document.query.scope, document.compare, asking.dataset));
        REGIA_TRY(const metrics::Survey compared, metrics::survey(asking.dataset, other, asking.progress, asking.options.cache));
        result.compare = {{"n", compared.n}, {"result", print(compared, other)}};
        if (const auto difference = metrics::compareNps(compared.nps, survey.nps))
            result.compare["difference"] = print(*difference);
    }
    return result;
}

Result<Bitmap> peopleOf(const nlohmann::json& json, const std::string& path, const Asking& asking)
{
    REGIA_TRY(const SurveyDocument document, parseSurvey(json));
    return metrics::surveyPeople(asking.dataset, document.query, path, asking.progress, asking.options.cache);
}

}  // namespace

Result<SurveyDocument> parseSurvey(const nlohmann::json& json)
{
    REGIA_TRY(const segment::JsonObject object,
              segment::JsonObject::of(json, {},
                                      {"query", "segment", "period", "as_of", "compare", "by", "kind", "question", "survey", "answers"}));
    SurveyDocument document;
    REGIA_TRY(document.query.scope, readScope(object));
    REGIA_TRY(document.compare, readComparison(object));
    REGIA_TRY(document.query.by, readBy(object));
    REGIA_TRY(const std::size_t kind, readWord(object, "kind", {"nps", "csat", "ces", "text"}, 0));
    if (kind > static_cast<std::size_t>(SurveyKind::Ces))
        return fail(ErrorCode::Unsupported, object.path("kind"), "terms of free comments are not counted yet: ask for nps, csat or ces");
    document.query.kind = static_cast<SurveyKind>(kind);
    for (const auto& [key, target] : {std::pair{"question", &document.query.question}, std::pair{"survey", &document.query.survey}})
        if (object.find(key) != nullptr) {
            REGIA_TRY(*target, object.text(key));
        }
    if (object.find("answers") != nullptr) {
        REGIA_TRY(const std::size_t answers, readWord(object, "answers", {"latest", "all"}, 0));
        document.query.answering = static_cast<metrics::Answering>(answers);
    }
    return document;
}

nlohmann::json toJson(const SurveyDocument& document)
{
    nlohmann::json json{{"query", "survey"}, {"kind", nameOf(document.query.kind)}};
    writeScope(json, document.query.scope);
    writeComparison(json, document.compare);
    writeBy(json, document.query.by);
    if (!document.query.question.empty())
        json["question"] = document.query.question;
    if (!document.query.survey.empty())
        json["survey"] = document.query.survey;
    if (document.query.answering)
        json["answers"] = *document.query.answering == metrics::Answering::All ? "all" : "latest";
    return json;
}

QueryKind surveyKind() { return {"survey", check, answer, peopleOf}; }

}  // namespace regia::query
