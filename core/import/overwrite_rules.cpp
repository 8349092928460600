// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/overwrite_rules.h"

#include <array>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/import/vocabulary.h"

namespace regia::import {
namespace {

using model::Overwrite;

/// What becomes of a column besides the attribute of its name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kParts{{{"full_name", "first_name"},
                                                                               {"full_name", "last_name"},
                                                                               {"email", "other_emails"},
                                                                               {"phone", "other_phones"},
                                                                               {"mobile", "other_phones"}}};

struct ColumnRule {
    std::string attribute;
    Overwrite overwrite;
};

std::string textIn(const nlohmann::json& object, const char* key)
{
    const auto value = object.find(key);
    return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

std::vector<ColumnRule> columnRules(const nlohmann::json& mapping)
{
    std::vector<ColumnRule> rules;
    if (!mapping.is_object() || !mapping.contains("columns") || !mapping["columns"].is_array())
        return rules;
    for (const nlohmann::json& column : mapping["columns"]) {
        if (!column.is_object())
            continue;
        const auto target = parseTarget(textIn(column, "target"), {});
        if (target && isAttribute(*target))
            rules.push_back({attributeName(*target), model::overwriteFromName(textIn(column, "overwrite")).value_or(Overwrite::Trusted)});
    }
    return rules;
}

}  // namespace

OverwriteRules overwriteRulesOf(const nlohmann::json& mapping, bool repairs)
{
    OverwriteRules rules;
    const std::vector<ColumnRule> columns = columnRules(mapping);
    for (const ColumnRule& column : columns)
        rules.emplace(column.attribute, column.overwrite);
    for (const ColumnRule& column : columns)
        for (const auto& [whole, part] : kParts)
            if (whole == column.attribute)
                rules.emplace(part, column.overwrite);
    std::erase_if(rules, [](const auto& rule) { return rule.second == Overwrite::Trusted; });
    for (auto& [attribute, overwrite] : rules)
        if (repairs && overwrite == Overwrite::Keep)
            overwrite = Overwrite::Fill;
    return rules;
}

bool isAttribute(const Target& target)
{
    if (target.entity == Entity::Company)
        return target.field != "external_id";
    return target.entity == Entity::Contact && target.field != "external_id" && target.field != "anonymous_id";
}

}  // namespace regia::import
