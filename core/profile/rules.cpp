// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/rules.h"

#include <algorithm>

#include "core/lookup/italian_places.h"
#include "core/lookup/mail_domain.h"
#include "core/workspace/attributes.h"
#include "core/workspace/columns.h"
#include "core/workspace/dictionary_rules.h"
#include "core/workspace/settings.h"

namespace regia::profile {
namespace {

using nlohmann::json;
using workspace::AttributeRule;

constexpr const char* kPostcode = "postcode";
constexpr const char* kProvince = "province";
constexpr const char* kRegion = "region";
constexpr const char* kCountry = "country";
constexpr const char* kEmail = "email";
constexpr const char* kCompany = "company_name";

std::string_view textIn(const json& profile, const char* attribute)
{
    const auto found = profile.find(attribute);
    return found != profile.end() && found->is_string() ? std::string_view(found->get_ref<const std::string&>()) : std::string_view();
}

bool has(std::string_view profile, const char* attribute)
{
    return profile.find("\"" + std::string(attribute) + "\":") != std::string_view::npos;
}

/// A merged attribute is read as the one that it counts as, unless that is read as it comes.
std::optional<Conversion> readingOf(const AttributeRule& rule, const std::vector<AttributeRule>& rules,
                                    const std::vector<model::Attribute>& attributes)
{
    if (rule.mergedInto.empty())
        return rule.type ? std::optional(Conversion{*rule.type, rule.format}) : std::nullopt;
    const auto target = std::find_if(rules.begin(), rules.end(), [&](const AttributeRule& r) { return r.name == rule.mergedInto; });
    if (target != rules.end() && target->type)
        return Conversion{*target->type, rule.format.empty() ? target->format : rule.format};
    const auto stored = std::find_if(attributes.begin(), attributes.end(), [&](const auto& a) { return a.name == rule.mergedInto; });
    return stored == attributes.end() ? std::nullopt : std::optional(Conversion{stored->type, rule.format});
}

/// Whether what is said of a region leaves room for a place: exports write provinces there too, and names that we do not know.
bool agrees(const lookup::PostcodePlace& place, std::string_view saidRegion)
{
    if (const lookup::Province* province = lookup::findProvince(saidRegion))
        return province->code == place.province || province->name == lookup::regionNamed(saidRegion);
    const std::string region = lookup::regionNamed(saidRegion);
    return region.empty() || region == place.region;
}

void put(RecordValues& values, const std::string& name, OwnValue value)
{
    const auto [place, isNew] = values.try_emplace(name, value);
    if (isNew)
        return;
    OwnValue& there = place->second;
    if (there.value.is_array() && value.value.is_array())
        there.value = isBelievedBefore(value, there) ? united(value.value, there.value) : united(there.value, value.value);
    else if (isBelievedBefore(value, there))
        there = std::move(value);
}

model::Attribute ruled(model::Attribute attribute, const AttributeRule& rule)
{
    attribute.label = rule.label;
    attribute.hidden = rule.hidden;
    attribute.type = rule.type.value_or(attribute.type);
    attribute.family = rule.family.value_or(attribute.family);
    return attribute;
}

model::Attribute inferred(const char* name, const char* family)
{
    return {AttributeId{}, name, name, model::AttributeType::Text, model::Provenance::Inferred, family};
}

}  // namespace

Rules::Rules() = default;
Rules::~Rules() = default;
Rules::Rules(Rules&&) noexcept = default;
Rules& Rules::operator=(Rules&&) noexcept = default;

Result<Rules> Rules::load(const sqlite::Database& database)
{
    Rules rules;
    REGIA_TRY(const auto stored, workspace::listAttributeRules(database));
    REGIA_TRY(rules.m_lookups, workspace::listLookups(database));
    if (stored.empty() && rules.m_lookups.empty())
        return rules;
    REGIA_TRY(const auto attributes, workspace::listAttributes(database));
    for (const AttributeRule& rule : stored)
        if (rule.type || !rule.mergedInto.empty())
            rules.m_changes[rule.name] = {rule.mergedInto.empty() ? rule.name : rule.mergedInto, readingOf(rule, stored, attributes),
                                          json(rule.name).dump() + ":"};
    REGIA_TRY(const workspace::Settings settings, workspace::loadSettings(database));
    REGIA_TRY(rules.m_zone, calendar::TimeZone::load(settings.timeZone));
    rules.m_isItalian = settings.country == "IT";
    if (rules.m_lookups.contains(workspace::kEmailDomainLookup))
        REGIA_CHECK(sqlite::guarded([&] {
            rules.m_companyOf = std::make_unique<SQLite::Statement>(
                database.connection(), "SELECT p.name FROM company_domain d JOIN company p ON p.id = d.company_id WHERE d.domain = ?");
        }));
    return rules;
}

bool Rules::isPlain() const { return m_changes.empty() && m_lookups.empty(); }

json Rules::fingerprint() const
{
    json attributes = json::object();
    for (const auto& [name, change] : m_changes) {
        json& said = attributes[name] = {{"into", change.into}};
        if (change.reading)
            said["as"] = {std::string(model::toName(change.reading->type)), change.reading->format};
    }
    return {{"attributes", attributes}, {"lookups", m_lookups}};
}

void Rules::apply(RecordValues& values) const
{
    // All are read before any is put in its place: what does not fit must not push out what does.
    std::vector<std::pair<const std::string*, OwnValue>> read;
    for (const auto& [name, change] : m_changes) {
        const auto found = values.find(name);
        if (found == values.end())
            continue;
        OwnValue value = std::move(found->second);
        values.erase(found);
        auto fitting = change.reading ? converted(value.value, *change.reading, m_zone) : std::optional(value.value);
        if (!fitting)
            continue;
        value.value = std::move(*fitting);
        read.emplace_back(&change.into, std::move(value));
    }
    for (auto& [name, value] : read)
        put(values, *name, std::move(value));
}

std::vector<Completion> Rules::complete(json& profile, bool hasCompany) const
{
    std::vector<Completion> made;
    if (m_lookups.contains(workspace::kPostcodeLookup))
        completePlace(profile, made);
    if (m_companyOf && !hasCompany && !profile.contains(kCompany))
        completeCompany(profile, made);
    return made;
}

void Rules::completePlace(json& profile, std::vector<Completion>& made) const
{
    if (profile.contains(kProvince) && profile.contains(kRegion))
        return;
    const std::string_view country = textIn(profile, kCountry);
    if (country.empty() ? !m_isItalian : !lookup::isItaly(country))
        return;
    const auto fill = [&](const char* attribute, const std::string& value, const char* of) {
        if (value.empty() || profile.contains(attribute))
            return;
        profile[attribute] = value;
        made.push_back({attribute, of, std::string(workspace::kPostcodeLookup)});
    };
    // What the person says of the province is believed before what the postcode says of it.
    if (const std::string_view said = textIn(profile, kProvince); !said.empty()) {
        if (const lookup::Province* province = lookup::findProvince(said))
            fill(kRegion, province->region, kProvince);
    }
    const auto place = lookup::placeOfPostcode(textIn(profile, kPostcode));
    if (!place)
        return;
    if (agrees(*place, textIn(profile, kRegion)))
        fill(kProvince, place->province, kPostcode);
    fill(kRegion, place->region, kPostcode);
}

void Rules::completeCompany(json& profile, std::vector<Completion>& made) const
{
    const std::string domain = lookup::mailDomainOf(textIn(profile, kEmail));
    if (domain.empty())
        return;
    m_companyOf->bind(1, domain);
    if (m_companyOf->executeStep()) {
        profile[kCompany] = m_companyOf->getColumn(0).getString();
        made.push_back({kCompany, kEmail, std::string(workspace::kEmailDomainLookup)});
    }
    m_companyOf->reset();
}

/// Decided on the text, which is most of the work of a million contacts that no rule is about.
bool Rules::concerns(std::string_view profile) const
{
    for (const auto& [name, change] : m_changes)
        if (profile.find(change.needle) != std::string_view::npos)
            return true;
    if (m_lookups.contains(workspace::kPostcodeLookup) && !(has(profile, kProvince) && has(profile, kRegion)) &&
        (has(profile, kPostcode) || has(profile, kProvince)))
        return true;
    return m_companyOf && has(profile, kEmail) && !has(profile, kCompany);
}

std::string Rules::profileOf(const RecordTexts& record, Instant seenAt, const AttributeKinds& kinds, bool hasCompany) const
{
    if (!concerns(record.profile))
        return record.profile;
    RecordValues values = readValues(record.profile, record.origins, seenAt, kinds);
    apply(values);
    json profile = json::object();
    for (auto& [name, value] : values)
        profile[name] = std::move(value.value);
    complete(profile, hasCompany);
    return workspace::textOf(profile);
}

Result<EffectiveAttributes> effectiveAttributes(const sqlite::Database& database)
{
    REGIA_TRY(auto stored, workspace::listAttributes(database));
    REGIA_TRY(const auto rules, workspace::listAttributeRules(database));
    REGIA_TRY(const auto lookups, workspace::listLookups(database));
    std::sort(stored.begin(), stored.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    const auto ruleOf = [&](const std::string& name) {
        const auto found = std::find_if(rules.begin(), rules.end(), [&](const AttributeRule& rule) { return rule.name == name; });
        return found == rules.end() ? AttributeRule{.name = name} : *found;
    };
    const auto isKnown = [](const std::vector<model::Attribute>& list, std::string_view name) {
        return std::any_of(list.begin(), list.end(), [&](const auto& attribute) { return attribute.name == name; });
    };
    EffectiveAttributes effective;
    for (const model::Attribute& attribute : stored) {
        const AttributeRule rule = ruleOf(attribute.name);
        if (rule.mergedInto.empty()) {
            effective.attributes.push_back(ruled(attribute, rule));
            continue;
        }
        effective.aliases.emplace(attribute.name, rule.mergedInto);
        // The one that it counts as went with the import that brought it: its name stays.
        if (isKnown(stored, rule.mergedInto) || isKnown(effective.attributes, rule.mergedInto))
            continue;
        model::Attribute target = attribute;
        target.name = target.title = rule.mergedInto;
        effective.attributes.push_back(ruled(target, ruleOf(target.name)));
    }
    const auto addCompleted = [&](std::string_view lookup, const char* of, const char* name, const char* family) {
        if (lookups.contains(lookup) && isKnown(effective.attributes, of) && !isKnown(effective.attributes, name) &&
            !effective.aliases.contains(name))
            effective.attributes.push_back(ruled(inferred(name, family), ruleOf(name)));
    };
    addCompleted(workspace::kPostcodeLookup, kPostcode, kProvince, "geographic");
    addCompleted(workspace::kPostcodeLookup, kPostcode, kRegion, "geographic");
    addCompleted(workspace::kPostcodeLookup, kProvince, kRegion, "geographic");
    addCompleted(workspace::kEmailDomainLookup, kEmail, kCompany, "firmographic");
    return effective;
}

}  // namespace regia::profile
