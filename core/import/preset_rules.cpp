// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/preset_rules.h"

#include <nlohmann/json.hpp>

#include "core/import/document_reader.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

std::vector<std::string> keysOf(const std::vector<std::string>& words)
{
    std::vector<std::string> keys;
    for (const std::string& word : words)
        keys.push_back(text::textKey(word));
    return keys;
}

}  // namespace

Result<std::vector<Transform>> parseTransforms(const std::vector<std::string>& texts, const std::string& where)
{
    std::vector<Transform> transforms;
    for (const std::string& text : texts) {
        REGIA_TRY(Transform transform, parseTransform(text, where));
        transforms.push_back(std::move(transform));
    }
    for (std::size_t i = 0; i + 1 < transforms.size(); ++i)
        if (!isTextual(transforms[i].kind))
            return fail(ErrorCode::InvalidDocument, where, '"' + toText(transforms[i]) + "\" can only be the last");
    return transforms;
}

Result<std::vector<Emit>> parseEmits(const nlohmann::json& array, const std::string& where)
{
    std::vector<Emit> emits;
    for (std::size_t i = 0; i < array.size(); ++i) {
        ObjectReader reader(array[i], where + '[' + std::to_string(i) + ']');
        Emit emit;
        emit.event = reader.text("event", true);
        emit.at = reader.text("at", true);
        emit.amount = reader.text("amount");
        emit.when = reader.text("when");
        emit.is = keysOf(reader.texts("is"));
        REGIA_CHECK(reader.finish());
        emits.push_back(std::move(emit));
    }
    return emits;
}

Result<std::vector<RowRule>> parseRowRules(const nlohmann::json& keep, const nlohmann::json& drop, const std::string& where)
{
    std::vector<RowRule> rules;
    for (const nlohmann::json* list : {&keep, &drop})
        for (const nlohmann::json& item : *list) {
            ObjectReader reader(item, where + (list == &keep ? ":keep_when" : ":drop_when"));
            RowRule rule;
            rule.kind = list == &keep ? RowRule::Kind::KeepWhen : RowRule::Kind::DropWhen;
            rule.column = reader.text("column");
            rule.is = keysOf(reader.texts("is"));
            rule.code = reader.text("code", true);
            if (const std::string piece = reader.text("contains"); !piece.empty()) {
                rule.kind = RowRule::Kind::DropContaining;
                rule.is = {piece};
            }
            REGIA_CHECK(reader.finish());
            if (rule.is.empty() || (rule.column.empty() && rule.kind != RowRule::Kind::DropContaining))
                return fail(ErrorCode::InvalidDocument, reader.path("is"), "the rule says nothing");
            rules.push_back(std::move(rule));
        }
    return rules;
}

nlohmann::json toJson(const Emit& emit)
{
    nlohmann::json json{{"event", emit.event}, {"at", emit.at}};
    if (!emit.amount.empty())
        json["amount"] = emit.amount;
    if (!emit.when.empty())
        json["when"] = emit.when;
    if (!emit.is.empty())
        json["is"] = emit.is;
    return json;
}

nlohmann::json toJson(const RowRule& rule)
{
    if (rule.kind == RowRule::Kind::DropContaining)
        return {{"contains", rule.is.front()}, {"code", rule.code}};
    return {{"column", rule.column}, {"is", rule.is}, {"code", rule.code}};
}

}  // namespace regia::import
