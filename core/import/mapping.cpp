// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mapping.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "core/base/random.h"
#include "core/import/column_meaning.h"
#include "core/import/column_settings.h"
#include "core/import/header_name.h"
#include "core/import/path_rule.h"
#include "core/import/preset_match.h"
#include "core/import/vocabulary.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

bool hasTarget(const Mapping& mapping, Entity entity, std::string_view field)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(),
                       [&](const MappedColumn& column) { return column.target.is(entity, field); });
}

/// Puts a mapping together from a preset, the header and what stands in the columns.
class Proposal {
public:
    Proposal(const TableInfo& table, std::span<const ColumnProfile> profiles, const Preset* preset, const MappingContext& context)
        : m_table(table), m_profiles(profiles), m_preset(preset), m_context(context)
    {}

    Mapping make()
    {
        startFromPreset();
        settleZone();
        mapColumns();
        m_mapping.externalKey = externalKeysOf(m_mapping, m_preset);
        settleAmbiguous();
        describeColumns();
        addConstants();
        return std::move(m_mapping);
    }

private:
    [[nodiscard]] const ColumnProfile* profile(std::size_t i) const { return i < m_profiles.size() ? &m_profiles[i] : nullptr; }
    [[nodiscard]] bool isGeneric() const { return m_preset == nullptr || m_preset->id.starts_with("generic."); }

    void startFromPreset();
    void settleZone();
    void mapColumns();
    void settleAmbiguous();
    void describeColumns();
    void addConstants();
    [[nodiscard]] Target otherColumn(const std::string& header);
    [[nodiscard]] bool has(Entity entity, std::string_view field) const { return hasTarget(m_mapping, entity, field); }

    const TableInfo& m_table;
    std::span<const ColumnProfile> m_profiles;
    const Preset* m_preset;
    const MappingContext& m_context;
    Mapping m_mapping;
    std::set<std::string> m_otherNames;
};

void Proposal::startFromPreset()
{
    m_mapping.rowIs = guessRowKind(m_table.header, m_profiles);
    if (m_preset == nullptr) {
        if (m_mapping.rowIs == RowKind::OrderLine)
            m_mapping.groupBy = {{Entity::Order, "number", {}}};
        return;
    }
    m_mapping.preset = m_preset->id;
    m_mapping.source = m_preset->source;
    m_mapping.sourceTitle = m_preset->product;
    m_mapping.rowIs = m_preset->rowIs;
    m_mapping.groupBy = m_preset->groupBy;
    m_mapping.emits = m_preset->emits;
    m_mapping.eventNames = m_preset->eventNames;
    m_mapping.notEvents = m_preset->notEvents;
    m_mapping.eventType = m_preset->eventType;
    m_mapping.rowRules = m_preset->rowRules;
    m_mapping.blanks = m_preset->blanks;
}

/// Offsets in values and zones in headers are the readers' to see; here it is settled what the other times mean.
void Proposal::settleZone()
{
    m_mapping.timeZone = m_context.timeZone;
    m_mapping.timeZoneFrom = "workspace";
    if (const auto named = zoneInPreamble(m_table.preamble)) {
        m_mapping.timeZone = *named;
        m_mapping.timeZoneFrom = "preamble";
    } else if (m_preset != nullptr && m_preset->timeZone.starts_with("UTC")) {
        m_mapping.timeZone = "UTC";
        m_mapping.timeZoneFrom = "preset";
    }
}

void Proposal::mapColumns()
{
    ColumnMeaning meaning(m_mapping.rowIs, isGeneric());
    m_mapping.columns.resize(m_table.header.size());
    // What the preset says comes first, wherever it stands: an own column never takes a preset's place.
    for (std::size_t i = 0; i < m_table.header.size(); ++i) {
        MappedColumn& column = m_mapping.columns[i];
        column.column = m_table.header[i];
        const PresetColumn* known = m_preset == nullptr ? nullptr : columnNamed(*m_preset, headerKey(column.column));
        if (known == nullptr)
            continue;
        if (!fitsValues(known->target, profile(i)) && (isGeneric() || known->target.is(Entity::Contact, "email"))) {
            m_mapping.warnings.push_back({"column_does_not_fit", '"' + column.column + "\" holds nothing like " + toText(known->target)});
            continue;
        }
        column.target = known->target;
        column.transforms = known->transforms;
        column.state = known->state;
        column.by = "preset";
        meaning.take(column.target);
    }
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        MappedColumn& column = m_mapping.columns[i];
        if (!column.by.empty())
            continue;
        if (const auto target = meaning.meaningOf(column.column, profile(i))) {
            column.target = *target;
            column.by = Vocabulary::builtin().targetsNamed(column.column).empty() ? "value" : "name";
            meaning.take(*target);
        } else {
            column.target = otherColumn(column.column);
            column.by = "other";
        }
    }
}

/// `contact.attr.<header>` and its like; two columns of one name stay two.
Target Proposal::otherColumn(const std::string& header)
{
    constexpr std::array<std::string_view, 4> kEnvelopes{"properties.", "event_properties.", "user_properties.", "context."};
    std::string rule = m_preset == nullptr ? otherColumnsOf(m_mapping.rowIs) : m_preset->otherColumns;
    rule.resize(rule.find('<'));
    rule.pop_back();
    const std::size_t dot = rule.find('.');
    Target target{*entityFromName(rule.substr(0, dot)), rule.substr(dot + 1), {}};
    // Rows of orders and events have things of their own; whose preset keeps other columns with the person means the person's.
    std::string_view shown = header;
    for (const std::string_view envelope : kEnvelopes)
        if (shown.starts_with(envelope))
            shown.remove_prefix(envelope.size());
    std::string name = target.field == "answer" ? std::string(text::trim(header)) : snakeName(shown);
    const std::string stem = name;
    for (int n = 2; !m_otherNames.insert(name).second; ++n)
        name = stem + '_' + std::to_string(n);
    target.name = std::move(name);
    return target;
}

/// Cases of formats/README, "Ambiguous cases", that names alone get wrong.
void Proposal::settleAmbiguous()
{
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        MappedColumn& column = m_mapping.columns[i];
        const ColumnProfile* values = profile(i);
        if (values == nullptr || values->samples.empty())
            continue;
        if (column.target.is(Entity::Contact, "first_name") && !has(Entity::Contact, "last_name") && !has(Entity::Contact, "full_name") &&
            mostHaveBlank(values->samples))
            column.target.field = "full_name";
        // `Name` beside `Vorname`; `Nom` alone.
        if (column.target.is(Entity::Contact, "full_name") && has(Entity::Contact, "first_name") && !has(Entity::Contact, "last_name") &&
            !mostHaveBlank(values->samples))
            column.target.field = "last_name";
        if (column.target.is(Entity::Contact, "last_name") && !has(Entity::Contact, "first_name") && !has(Entity::Contact, "full_name") &&
            mostHaveBlank(values->samples))
            column.target.field = "full_name";
        if (column.target.is(Entity::Contact, "job_title") && areHonorifics(values->samples))
            column.target.field = "prefix";
        const bool country = column.target.is(Entity::Contact, "country") && isGeneric() && text::textKey(column.column) == "stato";
        if (country && !areCountries(values->samples))
            column.target = otherColumn(column.column);
    }
}

void Proposal::describeColumns()
{
    const ColumnSettings settings{m_preset, m_table.typedCells, m_mapping.rowIs};
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i)
        settings.describe(m_mapping.columns[i], profile(i));
}

void Proposal::addConstants()
{
    if (m_preset != nullptr) {
        m_mapping.constants = constantsFromPath(*m_preset, m_table.name);
        for (const auto& [target, value] : m_preset->constants)
            m_mapping.constants.push_back({target, value, "preset"});
        const bool asks = std::any_of(m_preset->fromPath.begin(), m_preset->fromPath.end(), [](const PathRule& rule) {
            return std::any_of(rule.values.begin(), rule.values.end(),
                               [](const PathRule::Value& value) { return value.target.entity == Entity::Consent; });
        });
        const bool told = std::any_of(m_mapping.constants.begin(), m_mapping.constants.end(),
                                      [](const ConstantColumn& c) { return c.target.entity == Entity::Consent; });
        if (asks && !told)
            m_mapping.warnings.push_back(
                {"consent_state_unknown",
                 "the state of consent stands in the name that the tool gives the file, and \"" + m_table.name + "\" says none"});
    }
    if (m_mapping.rowIs == RowKind::Survey && !has(Entity::Survey, "name"))
        m_mapping.constants.push_back({{Entity::Survey, "name", {}}, std::filesystem::path(m_table.name).stem().string(), "file name"});
}

const Preset* genericPreset(const PresetLibrary& library, RowKind kind)
{
    switch (kind) {
    case RowKind::Contact: return library.find("generic.contacts");
    case RowKind::Event: return library.find("generic.events");
    case RowKind::Order:
    case RowKind::OrderLine: return library.find("generic.orders");
    default: return nullptr;
    }
}

}  // namespace

Mapping proposeMapping(const TableInfo& table, std::span<const ColumnProfile> profiles, const Preset* preset, const MappingContext& context)
{
    return Proposal(table, profiles, preset, context).make();
}

Mapping proposeMapping(const TableInfo& table, std::span<const ColumnProfile> profiles, const PresetLibrary& library,
                       const MappingContext& context)
{
    std::vector<std::vector<std::string>> samples;
    for (const ColumnProfile& profile : profiles)
        samples.push_back(profile.samples);
    const PresetMatch match = matchPresets(library, table.header, table.name, samples);
    const Preset* best = match.verdict == PresetVerdict::Unknown ? nullptr : match.candidates.front().preset;
    if (best == nullptr || best->id.starts_with("generic."))
        best = genericPreset(library, guessRowKind(table.header, profiles));
    Mapping mapping = proposeMapping(table, profiles, best, context);
    if (match.verdict == PresetVerdict::Offer && match.candidates.size() > 1 && !best->id.starts_with("generic."))
        mapping.warnings.push_back({"preset_uncertain", best->id + " or " + match.candidates[1].preset->id});
    return mapping;
}

std::vector<Target> externalKeysOf(const Mapping& mapping, const Preset* preset)
{
    std::vector<Target> keys;
    const auto add = [&](Entity entity, std::string_view field) {
        const Target target{entity, std::string(field), {}};
        const bool known = std::find(keys.begin(), keys.end(), target) != keys.end();
        if (!known && hasTarget(mapping, entity, field))
            keys.push_back(target);
    };
    if (preset != nullptr && preset->primaryKey)
        add(preset->primaryKey->entity, preset->primaryKey->field);
    const bool events = mapping.rowIs == RowKind::Event;
    if (events)
        add(Entity::Event, "anonymous_id");
    add(Entity::Contact, "external_id");
    if (events)
        add(Entity::Event, "user_id");
    add(Entity::Contact, "loyalty_card");
    if (mapping.rowIs == RowKind::Ticket)
        add(Entity::Ticket, "id");
    if (mapping.rowIs == RowKind::Survey)
        add(Entity::Survey, "response_id");
    if (mapping.rowIs == RowKind::Deal)
        add(Entity::Deal, "contact_ids");
    add(Entity::Contact, "email");
    add(Entity::Contact, "mobile");
    add(Entity::Contact, "phone");
    if (mapping.rowIs == RowKind::Contact)
        add(Entity::Company, "external_id");
    if (mapping.rowIs == RowKind::Order || mapping.rowIs == RowKind::OrderLine) {
        add(Entity::Order, "number");
        add(Entity::Order, "id");
    }
    return keys;
}

std::vector<Warning> ambiguitiesIn(const Mapping& mapping)
{
    std::vector<Warning> warnings;
    for (const MappedColumn& column : mapping.columns) {
        const CellType type = column.type.type;
        const bool isTime = type == CellType::Date || type == CellType::DateTime;
        const bool isNumber = type == CellType::Number || type == CellType::Money || type == CellType::Percent;
        if (column.target.isIgnored())
            continue;
        if (isTime && column.type.orderAmbiguous)
            warnings.push_back({"ambiguous_date_order", '"' + column.column + "\" is read as " + column.type.format +
                                                            ": nothing says whether the day or the month comes first"});
        if (isNumber && column.type.decimalAmbiguous)
            warnings.push_back({"ambiguous_number_format", '"' + column.column + "\" is read with the decimal sign " +
                                                               std::string(1, column.type.decimal) +
                                                               ": nothing says whether 1.234 is a thousand or little more than one"});
    }
    return warnings;
}

bool fitsHeader(const Mapping& mapping, std::span<const std::string> header)
{
    return std::all_of(mapping.columns.begin(), mapping.columns.end(),
                       [&](const MappedColumn& column) { return std::find(header.begin(), header.end(), column.column) != header.end(); });
}

std::string headerFingerprint(std::span<const std::string> header)
{
    std::uint64_t hash = fnv1a64({});
    for (const std::string& name : header)
        hash = fnv1a64(std::string_view("\0", 1), fnv1a64(headerKey(name), hash));
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4)
        text += kDigits[(hash >> shift) & 0xF];
    return text;
}

}  // namespace regia::import
