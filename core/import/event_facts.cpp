// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/event_facts.h"

#include <algorithm>
#include <array>

#include "core/import/header_name.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

/// Told by the list of subscribers and by the log of a mailing alike.
constexpr std::array<std::string_view, 3> kToldTwice{"unsubscribe", "bounce", "complaint"};

/// A tool's word for "the name is in another column".
constexpr std::string_view kNamedElsewhere = "track";

const std::string kNoType;

}  // namespace

std::string naturalKey(std::string_view type, std::string_view externalKey, Instant at)
{
    if (std::find(kToldTwice.begin(), kToldTwice.end(), type) == kToldTwice.end())
        return {};
    return std::string(type) + '|' + std::string(externalKey) + '|' + std::to_string(at.ms);
}

EventContext::EventContext(RowColumns& columns, const MappingContext&)
    : m_channels(columns.all(Entity::Event, "channel")),
      m_sources(columns.all(Entity::Event, "source")),
      m_mediums(columns.all(Entity::Event, "medium")),
      m_campaigns(columns.all(Entity::Event, "campaign")),
      m_campaignIds(columns.all(Entity::Event, "campaign_id"))
{
    const auto constant = std::find_if(m_channels.begin(), m_channels.end(), [](const RowColumn* column) { return column->isConstant; });
    if (constant != m_channels.end()) {
        m_constantChannel = *constant;
        m_channels.erase(constant);
    }
}

void EventContext::fill(const RawRow& row, EventFact& event)
{
    event.channel = firstText(m_channels, row);
    if (event.channel.empty()) {
        const std::string source(firstText(m_sources, row));
        const std::string_view medium = firstText(m_mediums, row);
        if (!source.empty() && !medium.empty())
            event.channel = source + " / " + std::string(medium);
        else
            event.channel = source.empty() ? std::string(medium) : source;
    }
    if (event.channel.empty() && m_constantChannel != nullptr)
        event.channel = m_constantChannel->constant;
    event.campaignName = firstText(m_campaigns, row);
    event.campaignKey = firstText(m_campaignIds, row);
    if (event.campaignKey.empty())
        event.campaignKey = event.campaignName;
    if (event.campaignName.empty())
        event.campaignName = event.campaignKey;
}

EventReader::EventReader(RowColumns& columns, const Mapping& mapping, const MappingContext& context)
    : m_context(columns, context),
      m_at(columns, Entity::Event, "at"),
      m_receivedAt(columns, Entity::Event, "received_at"),
      m_types(columns.all(Entity::Event, "type")),
      m_names(columns.all(Entity::Event, "name")),
      m_ids(columns.all(Entity::Event, "id")),
      m_skus(columns.all(Entity::OrderLine, "sku")),
      m_amounts(columns.all(Entity::Event, "value")),
      m_currencies(columns.all(Entity::Event, "currency")),
      m_fixedType(mapping.eventType),
      m_idPrefix(mapping.eventIdsOf.empty() ? std::string() : mapping.eventIdsOf + '|'),
      m_currency(context.currency),
      m_digits(currencyDigits(context.currency))
{
    for (RowColumn* column : columns.all(Entity::Order, "total"))
        m_amounts.push_back(column);
    for (const auto& [theirs, ours] : mapping.eventNames)
        m_presetNames.emplace(text::textKey(theirs), ours);
    for (const std::string& name : mapping.notEvents)
        m_notEvents.push_back(snakeName(name));

    constexpr std::array<std::string_view, 11> kFields{"at",          "received_at", "type",     "id",      "channel",     "campaign",
                                                       "campaign_id", "value",       "currency", "user_id", "anonymous_id"};
    for (RowColumn* column : columns.of(Entity::Event)) {
        const std::string& field = column->mapped.target.field;
        const bool known = std::find(kFields.begin(), kFields.end(), field) != kFields.end() || (field == "name" && m_fixedType.empty());
        if (!known)
            m_properties.emplace_back(column, field == "name" ? "form" : propertyName(column->mapped.target));
    }
    for (const Entity entity : {Entity::Campaign, Entity::Order, Entity::OrderLine, Entity::Survey, Entity::Deal})
        for (RowColumn* column : columns.of(entity))
            if (!column->mapped.target.is(Entity::OrderLine, "sku") && !column->mapped.target.is(Entity::Order, "total"))
                m_properties.emplace_back(column, propertyName(column->mapped.target));
}

/// The preset's name for it, or the source's own in our writing: `Form Viewed` → form_viewed.
const std::string& EventReader::ourName(std::string_view name)
{
    if (const auto found = m_known.find(name); found != m_known.end())
        return found->second;
    constexpr std::size_t kMostNames = 100'000;
    if (m_known.size() >= kMostNames)
        m_known.clear();
    const auto preset = m_presetNames.find(text::textKey(name));
    return m_known.emplace(std::string(name), preset != m_presetNames.end() ? preset->second : snakeName(name)).first->second;
}

const std::string& EventReader::typeOf(const RawRow& row)
{
    if (!m_fixedType.empty())
        return m_fixedType;
    const std::string_view type = firstText(m_types, row);
    if (!type.empty() && type != kNamedElsewhere)
        return ourName(type);
    const std::string_view name = firstText(m_names, row);
    return name.empty() ? kNoType : ourName(name);
}

std::optional<EventFact> EventReader::read(const RawRow& row, std::string_view externalKey, std::vector<Problem>& problems, bool& isEvent)
{
    const std::string& type = typeOf(row);
    isEvent = std::find(m_notEvents.begin(), m_notEvents.end(), type) == m_notEvents.end();
    if (!isEvent)
        return std::nullopt;
    if (type.empty()) {
        problems.push_back({m_names.empty() ? std::string() : m_names.front()->mapped.column, "missing_event", {}});
        return std::nullopt;
    }
    auto moment = m_at.read(row, problems);
    if (!moment)
        moment = m_receivedAt.read(row, problems);
    if (!moment) {
        if (problems.empty())
            problems.push_back({{}, "missing_date", {}});
        return std::nullopt;
    }
    EventFact event;
    event.type = type;
    event.at = moment->at;
    event.dateOnly = moment->dateOnly;
    event.key = firstText(m_ids, row);
    if (!event.key.empty())
        event.key.insert(0, m_idPrefix);
    else
        event.key = naturalKey(event.type, externalKey, event.at);
    event.sku = firstText(m_skus, row);
    m_context.fill(row, event);
    readAmount(row, event, problems);
    readProperties(row, event);
    return event;
}

void EventReader::readAmount(const RawRow& row, EventFact& event, std::vector<Problem>& problems)
{
    for (RowColumn* column : m_amounts) {
        const std::string_view cell = column->cell(row);
        const std::string_view text = column->reader.text(cell);
        if (text.empty() || isNullLookalike(text))
            continue;
        const std::string_view named = firstText(m_currencies, row);
        const std::string currency = text::upperCase(named.empty() ? currencyInCell(*column, row) : named);
        if (!currency.empty() && currency != m_currency) {
            // Nothing here knows a rate: what is not in the workspace's currency is told as it stands.
            event.properties["amount"] = column->reader.number(cell).value_or(0);
            event.properties["currency"] = currency;
            return;
        }
        event.amount = column->reader.money(cell, m_digits);
        if (!event.amount)
            addProblem(problems, *column, row, "invalid_number");
        return;
    }
}

void EventReader::readProperties(const RawRow& row, EventFact& event)
{
    for (const auto& [column, name] : m_properties) {
        if (column->cell(row).empty())
            continue;
        nlohmann::json value = jsonValue(*column, row);
        if (!value.is_null() && !event.properties.contains(name))
            event.properties[name] = std::move(value);
    }
}

EmitReader EmitReader::create(RowColumns& columns, const Mapping& mapping, const MappingContext& context)
{
    EmitReader reader(columns, context);
    reader.m_digits = currencyDigits(context.currency);
    for (const Emit& emit : mapping.emits) {
        RowColumn* at = columns.named(emit.at);
        RowColumn* when = emit.when.empty() ? nullptr : columns.named(emit.when);
        // A file of fewer columns tells fewer events.
        if (at != nullptr && (emit.when.empty() || when != nullptr))
            reader.m_rules.push_back({emit.event, at, emit.amount.empty() ? nullptr : columns.named(emit.amount), when, emit.is});
    }
    return reader;
}

void EmitReader::read(const RawRow& row, std::string_view keyStem, std::string_view externalKey, std::vector<EventFact>& events)
{
    for (Rule& rule : m_rules) {
        if (rule.when != nullptr) {
            const std::string key = text::textKey(rule.when->text(row));
            if (key.empty() || (!rule.is.empty() && std::find(rule.is.begin(), rule.is.end(), key) == rule.is.end()))
                continue;
        }
        const auto moment = rule.at->reader.moment(rule.at->cell(row));
        if (!moment)
            continue;
        EventFact event;
        event.type = rule.event;
        event.at = moment->at;
        event.dateOnly = moment->dateOnly;
        event.key = keyStem.empty() ? naturalKey(event.type, externalKey, event.at) : rule.event + '|' + std::string(keyStem);
        if (rule.amount != nullptr)
            event.amount = rule.amount->reader.money(rule.amount->cell(row), m_digits);
        m_context.fill(row, event);
        events.push_back(std::move(event));
    }
}

}  // namespace regia::import
