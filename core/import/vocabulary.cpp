// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/vocabulary.h"

#include <array>
#include <nlohmann/json.hpp>

#include "core/base/bug.h"
#include "core/import/document_reader.h"
#include "core/import/preset_files.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::array<std::pair<std::string_view, FieldType>, 10> kTypes{{{"text", FieldType::Text},
                                                                         {"email", FieldType::Email},
                                                                         {"phone", FieldType::Phone},
                                                                         {"number", FieldType::Number},
                                                                         {"money", FieldType::Money},
                                                                         {"date", FieldType::Date},
                                                                         {"instant", FieldType::Instant},
                                                                         {"boolean", FieldType::Boolean},
                                                                         {"consent", FieldType::Consent},
                                                                         {"set", FieldType::Set}}};
constexpr std::array<std::pair<std::string_view, OrderState>, 4> kOrderStates{{{"valid", OrderState::Valid},
                                                                               {"pending", OrderState::Pending},
                                                                               {"cancelled", OrderState::Cancelled},
                                                                               {"refunded", OrderState::Refunded}}};

template <class Value, std::size_t N>
std::optional<Value> valueNamed(const std::array<std::pair<std::string_view, Value>, N>& names, std::string_view name)
{
    for (const auto& [known, value] : names)
        if (known == name)
            return value;
    return std::nullopt;
}

/// Names of columns are looked up without accents, and `first_name` like `first name`.
std::string lookupKey(std::string_view name)
{
    std::string key = text::textKey(name);
    for (char& c : key)
        if (c == '_' || c == '-')
            c = ' ';
    return key;
}

std::string withoutSuffix(std::string key)
{
    if (const std::size_t bracket = key.rfind('('); key.ends_with(')') && bracket != std::string::npos)
        key.resize(bracket);
    else if (key.ends_with(" utc") || key.ends_with(" gmt"))
        key.resize(key.size() - 4);
    else if (key.ends_with(" cents"))
        key.resize(key.size() - 6);
    while (key.ends_with(' '))
        key.pop_back();
    return key;
}

Result<FieldInfo> parseField(const nlohmann::json& json, const std::string& where)
{
    ObjectReader reader(json, where);
    FieldInfo info;
    info.about = reader.text("about");
    info.family = reader.text("family");
    if (reader.has("type")) {
        const auto type = valueNamed(kTypes, reader.text("type"));
        if (!type)
            return fail(ErrorCode::InvalidDocument, reader.path("type"), "unknown type");
        info.type = *type;
    }
    if (reader.has("kind")) {
        const auto kind = model::provenanceFromName(reader.text("kind"));
        if (!kind)
            return fail(ErrorCode::InvalidDocument, reader.path("kind"), "unknown kind");
        info.provenance = *kind;
    }
    REGIA_CHECK(reader.finish());
    return info;
}

std::string_view vocabularyFile()
{
    for (const auto& [name, bytes] : presetFiles())
        if (name == "vocabulary.json")
            return bytes;
    throw Bug("vocabulary.json is not in the program");
}

}  // namespace

const Vocabulary& Vocabulary::builtin()
{
    static const Vocabulary vocabulary = [] {
        auto parsed = parse(vocabularyFile());
        if (!parsed)
            throw Bug(parsed.error().where + ": " + parsed.error().detail);
        return std::move(*parsed);
    }();
    return vocabulary;
}

Result<Vocabulary> Vocabulary::parse(std::string_view json)
{
    const nlohmann::json document = nlohmann::json::parse(json, nullptr, false);
    if (document.is_discarded())
        return fail(ErrorCode::InvalidDocument, "vocabulary.json", "not JSON");
    ObjectReader reader(document, "vocabulary.json:");
    reader.ignore({"about", "entities", "column_names", "order_states", "family_words"});
    REGIA_CHECK(reader.finish());

    Vocabulary vocabulary;
    for (const auto& [entityName, entityJson] : reader.value("entities").items()) {
        const auto entity = entityFromName(entityName);
        if (!entity)
            return fail(ErrorCode::InvalidDocument, reader.path("entities"), "unknown entity " + entityName);
        for (const auto& [field, fieldJson] : entityJson.at("targets").items()) {
            REGIA_TRY(FieldInfo info, parseField(fieldJson, "vocabulary.json:entities." + entityName + '.' + field));
            vocabulary.m_fields.emplace(std::pair(*entity, field), std::move(info));
        }
    }
    for (const auto& [target, names] : reader.value("column_names").items()) {
        const std::size_t dot = target.find('.');
        const auto entity = entityFromName(std::string_view(target).substr(0, dot));
        if (!entity || vocabulary.find(*entity, target.substr(dot + 1)) == nullptr)
            return fail(ErrorCode::InvalidDocument, "vocabulary.json:column_names." + target, "unknown target");
        for (const nlohmann::json& name : names) {
            std::vector<Target>& targets = vocabulary.m_names[lookupKey(name.get<std::string>())];
            const Target meant{*entity, target.substr(dot + 1), {}};
            if (std::find(targets.begin(), targets.end(), meant) == targets.end())
                targets.push_back(meant);
        }
    }
    for (const auto& [stateName, words] : reader.value("order_states").items()) {
        const auto state = valueNamed(kOrderStates, stateName);
        if (!state)
            return fail(ErrorCode::InvalidDocument, "vocabulary.json:order_states." + stateName, "unknown state");
        for (const nlohmann::json& word : words)
            vocabulary.m_orderStates.emplace(lookupKey(word.get<std::string>()), *state);
    }
    for (const auto& [family, words] : reader.value("family_words").items())
        vocabulary.m_familyWords.emplace_back(family, words.get<std::vector<std::string>>());
    return vocabulary;
}

const FieldInfo* Vocabulary::find(Entity entity, std::string_view field) const
{
    const auto found = m_fields.find(std::pair(entity, std::string(field)));
    return found == m_fields.end() ? nullptr : &found->second;
}

std::vector<std::string> Vocabulary::fieldsOf(Entity entity) const
{
    std::vector<std::string> fields;
    for (const auto& [key, info] : m_fields)
        if (key.first == entity)
            fields.push_back(key.second);
    return fields;
}

std::vector<Target> Vocabulary::targetsNamed(std::string_view name) const
{
    std::string key = lookupKey(name);
    while (!key.empty() && (key.back() == ':' || key.back() == '*' || key.back() == '?' || key.back() == ' '))
        key.pop_back();
    if (const auto found = m_names.find(key); found != m_names.end())
        return found->second;
    // `Created at (UTC)`, `Importo (€)`, `created_at_utc`, `amount_cents`: what is behind the name says how the column is written.
    const auto plain = m_names.find(withoutSuffix(key));
    return plain == m_names.end() ? std::vector<Target>() : plain->second;
}

std::string Vocabulary::familyOf(std::string_view attributeName) const
{
    if (const FieldInfo* info = find(Entity::Contact, attributeName); info != nullptr && attributeName != "attr")
        return info->family;
    if (attributeName.starts_with("company_"))
        return "firmographic";
    const std::string padded = ' ' + lookupKey(attributeName);
    for (const auto& [family, words] : m_familyWords)
        for (const std::string& word : words)
            if (padded.find(' ' + word) != std::string::npos)
                return family;
    return {};
}

OrderState Vocabulary::orderState(std::string_view word) const
{
    const auto found = m_orderStates.find(lookupKey(word));
    return found == m_orderStates.end() ? OrderState::Unknown : found->second;
}

std::string attributeName(const Target& target)
{
    std::string name = target.name.empty() ? target.field : target.name;
    return target.entity == Entity::Contact ? name : std::string(toName(target.entity)) + '_' + name;
}

}  // namespace regia::import
