// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/metrics/lifecycle.h"
#include "core/segment/json_object.h"

namespace regia::metrics {
namespace {

using segment::JsonObject;

constexpr std::int64_t kMostDays = 36500;
constexpr std::int64_t kMostBrowses = 1000;

constexpr std::array<std::pair<std::string_view, std::int64_t StageRules::*>, 5> kNumbers{{
    {"browse_n", &StageRules::browseCount},
    {"browse_days", &StageRules::browseDays},
    {"use_after_days", &StageRules::useAfterDays},
    {"nurture_after_use_days", &StageRules::nurtureAfterUseDays},
    {"nurture_after_questions_days", &StageRules::nurtureAfterQuestionsDays},
}};

Result<std::int64_t> threshold(const nlohmann::json& json, const std::string& where, std::int64_t most)
{
    REGIA_TRY(const std::int64_t value, segment::integerOf(json, where));
    if (value < 1 || value > most)
        return fail(ErrorCode::InvalidDocument, where, "a whole number from 1 to " + std::to_string(most));
    return value;
}

Result<void> readCategories(const nlohmann::json& json, const std::string& where, StageRules& rules)
{
    if (!json.is_object())
        return fail(ErrorCode::InvalidDocument, where, "an object of event types and their categories");
    static const std::vector<std::string> words{"browse", "intent", "order", "usage", "feedback", "loyalty", "none"};
    for (const auto& [type, word] : json.items()) {
        const std::string path = segment::joinPath(where, type);
        const std::string text = word.is_string() ? word.get<std::string>() : std::string{};
        const auto category = text == "none" ? model::EventCategory::None : model::eventCategoryFromName(text);
        if (text.empty() || !category)
            return fail(segment::unknownWord(path, text, words));
        rules.categories[type] = *category;
    }
    return {};
}

}  // namespace

Result<StageRules> parseStageRules(const nlohmann::json& json, const std::string& where)
{
    REGIA_TRY(const JsonObject object,
              JsonObject::of(json, where,
                             {"browse_n", "browse_days", "use_after_days", "nurture_after_use_days", "nurture_after_questions_days",
                              "discovery_after_days", "manual_moves", "categories"}));
    StageRules rules;
    for (const auto& [key, member] : kNumbers)
        if (const auto* value = object.find(key)) {
            REGIA_TRY(rules.*member, threshold(*value, object.path(key), key == "browse_n" ? kMostBrowses : kMostDays));
        }
    if (const auto* value = object.find("discovery_after_days"); value != nullptr && !value->is_null()) {
        REGIA_TRY(rules.discoveryAfterDays, threshold(*value, object.path("discovery_after_days"), kMostDays));
    }
    REGIA_TRY(rules.manualMoves, object.boolean("manual_moves", false));
    if (const auto* value = object.find("categories"))
        REGIA_CHECK(readCategories(*value, object.path("categories"), rules));
    return rules;
}

nlohmann::json toJson(const StageRules& rules)
{
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [key, member] : kNumbers)
        json[std::string(key)] = rules.*member;
    if (rules.discoveryAfterDays)
        json["discovery_after_days"] = *rules.discoveryAfterDays;
    if (rules.manualMoves)
        json["manual_moves"] = true;
    for (const auto& [type, category] : rules.categories)
        json["categories"][type] = category == model::EventCategory::None ? std::string("none") : std::string(model::toName(category));
    return json;
}

}  // namespace regia::metrics
