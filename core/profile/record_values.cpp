// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/record_values.h"

#include <algorithm>
#include <utility>

#include "core/workspace/attributes.h"
#include "core/workspace/columns.h"

namespace regia::profile {
namespace {

constexpr const char* kKind = "kind";
constexpr const char* kAt = "at";
constexpr const char* kOverwrite = "overwrite";

model::Provenance kindOf(const AttributeKinds& kinds, std::string_view attribute)
{
    const auto found = kinds.find(attribute);
    return found == kinds.end() ? model::Provenance::Observed : found->second;
}

nlohmann::json parsed(std::string_view text)
{
    nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

void readOrigin(const nlohmann::json& origin, OwnValue& value)
{
    if (const auto kind = origin.find(kKind); kind != origin.end() && kind->is_string())
        value.kind = model::provenanceFromName(kind->get_ref<const std::string&>()).value_or(value.kind);
    if (const auto at = origin.find(kAt); at != origin.end() && at->is_number_integer())
        value.at = Instant{at->get<std::int64_t>()};
    if (const auto overwrite = origin.find(kOverwrite); overwrite != origin.end() && overwrite->is_string())
        value.overwrite = model::overwriteFromName(overwrite->get_ref<const std::string&>()).value_or(value.overwrite);
}

bool areSets(const OwnValue& a, const OwnValue& b) { return a.value.is_array() && b.value.is_array(); }

/// Whether a value that a source says now takes the place of the one that it said before.
bool replaces(const OwnValue& newer, const OwnValue& old)
{
    if (model::isFallback(newer.overwrite) != model::isFallback(old.overwrite))
        return model::isFallback(old.overwrite);
    return newer.overwrite == model::Overwrite::Newest ? newer.at >= old.at : !isBelievedBefore(old, newer);
}

/// The same value again. Answers whether it is better known now.
bool confirm(OwnValue& old, const OwnValue& newer)
{
    const bool better = newer.kind < old.kind || newer.overwrite < old.overwrite;
    old.kind = std::min(old.kind, newer.kind);
    old.at = std::max(old.at, newer.at);
    old.overwrite = std::min(old.overwrite, newer.overwrite);
    return better;
}

}  // namespace

Result<AttributeKinds> loadAttributeKinds(const sqlite::Database& database)
{
    REGIA_TRY(const auto attributes, workspace::listAttributes(database));
    AttributeKinds kinds;
    for (const model::Attribute& attribute : attributes)
        kinds.emplace(attribute.name, attribute.provenance);
    return kinds;
}

RecordValues readValues(std::string_view profile, std::string_view origins, Instant seenAt, const AttributeKinds& kinds)
{
    RecordValues values;
    const nlohmann::json profileJson = parsed(profile);
    for (const auto& [name, value] : profileJson.items())
        values.emplace(name, OwnValue{value, kindOf(kinds, name), seenAt});
    if (origins == "{}")
        return values;
    const nlohmann::json originsJson = parsed(origins);
    for (const auto& [name, origin] : originsJson.items())
        if (const auto value = values.find(name); value != values.end() && origin.is_object())
            readOrigin(origin, value->second);
    return values;
}

RecordTexts writeValues(const RecordValues& values, Instant seenAt, const AttributeKinds& kinds)
{
    nlohmann::json profile = nlohmann::json::object();
    nlohmann::json origins = nlohmann::json::object();
    for (const auto& [name, value] : values) {
        profile[name] = value.value;
        if (value.kind != kindOf(kinds, name))
            origins[name][kKind] = std::string(model::toName(value.kind));
        if (value.at != seenAt)
            origins[name][kAt] = value.at.ms;
        if (value.overwrite != model::Overwrite::Trusted)
            origins[name][kOverwrite] = std::string(model::toName(value.overwrite));
    }
    return {workspace::textOf(profile), workspace::textOf(origins)};
}

bool isBelievedBefore(const OwnValue& a, const OwnValue& b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    return a.at > b.at;
}

bool update(RecordValues& values, const RecordValues& newer, Sets sets)
{
    bool changed = false;
    for (const auto& [name, value] : newer) {
        // Who is known already stays as they are. Rows of one table are about somebody who is new together.
        if (value.overwrite == model::Overwrite::Keep && sets == Sets::Replace)
            continue;
        const auto [place, isNew] = values.try_emplace(name, value);
        OwnValue& old = place->second;
        if (isNew) {
            changed = true;
        } else if (sets == Sets::Unite && areSets(old, value)) {
            old.value = united(old.value, value.value);
            old.kind = std::min(old.kind, value.kind);
            old.at = std::max(old.at, value.at);
            changed = true;
        } else if (old.value == value.value) {
            changed = confirm(old, value) || changed;
        } else if (replaces(value, old)) {
            old = value;
            changed = true;
        }
    }
    return changed;
}

nlohmann::json united(const nlohmann::json& first, const nlohmann::json& second)
{
    nlohmann::json all = first;
    for (const nlohmann::json& member : second)
        if (std::find(all.begin(), all.end(), member) == all.end())
            all.push_back(member);
    return all;
}

}  // namespace regia::profile
