// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/staging.h"

#include <algorithm>
#include <cmath>

#include "core/import/loading/json_text.h"
#include "core/import/loading/wire.h"
#include "core/model/value.h"

namespace regia::import {
namespace {

constexpr std::size_t kMega = std::size_t{1} << 20;

std::optional<std::int64_t> milliseconds(const std::optional<Instant>& instant)
{
    return instant ? std::optional(instant->ms) : std::nullopt;
}

/// Another row that says nothing of the person, but that it was seen, needs no place.
bool saysNothing(const PersonFact& person)
{
    return person.keys.empty() && person.attributes.empty() && !person.createdAt && person.companyName.empty() && !person.nobody;
}

bool hasFacts(const RowFacts& facts)
{
    return !facts.events.empty() || !facts.orders.empty() || !facts.consents.empty() || !facts.answers.empty() || !facts.tickets.empty();
}

/// One row may tell of several orders; their events then say which is theirs.
bool namesOrder(const EventFact& event, const OrderFact& order)
{
    return event.properties.is_object() && event.properties.contains("order") && event.properties["order"] == order.number;
}

}  // namespace

std::uint32_t NameCodes::code(std::string_view name)
{
    if (name.empty())
        return 0;
    if (const auto known = m_codes.find(name); known != m_codes.end())
        return known->second;
    const auto [place, isNew] = m_codes.emplace(std::string(name), static_cast<std::uint32_t>(m_names.size() + 1));
    m_names.push_back(&place->first);
    return place->second;
}

Staging::Staging(std::filesystem::path folder, KnownRecords known)
    : m_spill(std::move(folder)),
      m_records(m_spill, std::move(known)),
      m_persons(m_spill, 16 * kMega),
      m_keys(m_spill, 8 * kMega),
      m_events(m_spill, 24 * kMega),
      m_retracted(m_spill, 4 * kMega),
      m_eventKeys(m_spill, 8 * kMega),
      m_orders(m_spill, 8 * kMega),
      m_tickets(m_spill, 4 * kMega),
      m_consents(m_spill, 4 * kMega),
      m_answers(m_spill, 4 * kMega),
      m_rejects(m_spill, 4 * kMega)
{}

Result<void> Staging::addRow(const RawRow& row) { return m_rows.add(row); }

std::string_view Staging::orderedKey(std::uint32_t record)
{
    m_key.clear();
    WireWriter(m_key).ordered(m_records.sortId(record));
    return m_key;
}

Result<void> Staging::addFacts(const RowFacts& facts)
{
    REGIA_CHECK(addRejects(facts));
    if (facts.row != 0)
        ++(facts.setAside ? m_setAside : m_stored);
    if (facts.setAside)
        return {};
    if (!facts.person && !hasFacts(facts)) {
        m_rowsOfNobody += facts.row != 0;
        return {};
    }
    REGIA_TRY(const std::uint32_t record, addPerson(facts));
    if (facts.row != 0)
        countRow(record);
    for (const EventFact& event : facts.retracted)
        REGIA_CHECK(addRetracted(event, record));
    REGIA_CHECK(addEvents(facts, record));
    for (const TicketFact& ticket : facts.tickets)
        REGIA_CHECK(addTicket(ticket, record));
    for (const ConsentFact& consent : facts.consents)
        REGIA_CHECK(addConsent(consent, record));
    for (const AnswerFact& answer : facts.answers)
        REGIA_CHECK(addAnswer(answer, record));
    return {};
}

void Staging::countRow(std::uint32_t record)
{
    if (record >= m_rowsOf.size())
        m_rowsOf.resize(record + 1);
    ++m_rowsOf[record];
}

void Staging::noteSeen(std::uint32_t record, const std::optional<Instant>& seenAt)
{
    if (!seenAt)
        return;
    if (record >= m_seenAt.size())
        m_seenAt.resize(m_records.size(), kNeverSeen);
    m_seenAt[record] = std::max(m_seenAt[record], seenAt->ms);
}

/// What belongs to nobody known is kept under one record that is nobody: an order without a customer is revenue all the same.
Result<std::uint32_t> Staging::addPerson(const RowFacts& facts)
{
    static const PersonFact kNobody{.externalKey = std::string(kNobodyKey),
                                    .keys = {},
                                    .attributes = {},
                                    .createdAt = {},
                                    .seenAt = {},
                                    .companyName = {},
                                    .nobody = true};
    const PersonFact& person = facts.person ? *facts.person : kNobody;
    REGIA_TRY(const RecordNumbers::Found found, m_records.find(person.externalKey));
    if (!found.isNew && (!facts.person || saysNothing(person))) {
        noteSeen(found.number, person.seenAt);
        return found.number;
    }
    m_profiles.write(person.attributes, m_json, m_person.attributes);
    m_person.record = found.number;
    m_person.key = person.externalKey;
    m_person.row = facts.row;
    m_person.line = facts.line;
    m_person.createdAt = milliseconds(person.createdAt);
    m_person.seenAt = milliseconds(person.seenAt);
    m_person.company = m_companies.code(person.companyName);
    m_person.nobody = person.nobody;
    m_person.profile = m_json;
    m_payload.clear();
    encode(m_person, m_payload);
    REGIA_CHECK(m_persons.add(orderedKey(found.number), m_payload));
    REGIA_CHECK(addKeys(person, found.number));
    return found.number;
}

Result<void> Staging::addKeys(const PersonFact& person, std::uint32_t record)
{
    for (const KeyFact& key : person.keys) {
        if (key.value.empty() || key.value.find('\0') != std::string::npos || key.kind.find('\0') != std::string::npos)
            continue;
        m_key.clear();
        m_payload.clear();
        encode(StagedKey{key.kind, key.value, record}, m_records.sortId(record), m_key, m_payload);
        REGIA_CHECK(m_keys.add(m_key, m_payload));
    }
    return {};
}

std::uint32_t Staging::campaignCode(const EventFact& event)
{
    const std::string& key = event.campaignKey.empty() ? event.campaignName : event.campaignKey;
    const std::uint32_t code = m_campaignKeys.code(key);
    if (code > m_campaigns.size())
        m_campaigns.push_back({.id = {}, .key = key, .name = event.campaignName, .sentAt = {}});
    else if (code != 0 && m_campaigns[code - 1].name.empty())
        m_campaigns[code - 1].name = event.campaignName;
    return code;
}

std::uint32_t Staging::productCode(std::string_view sku)
{
    const std::uint32_t code = m_skus.code(sku);
    if (code > m_products.size())
        m_products.push_back({.id = {}, .sku = std::string(sku), .name = {}, .category = {}, .price = {}});
    return code;
}

std::uint32_t Staging::productCode(const OrderLineFact& line)
{
    const std::uint32_t code = productCode(line.sku);
    if (code == 0)
        return 0;
    model::Product& product = m_products[code - 1];
    if (product.name.empty())
        product.name = line.name;
    if (product.category.empty())
        product.category = line.category;
    if (!product.price)
        product.price = line.price;
    return code;
}

/// The events of an order at its own instant (the purchase, what was given back) are stored and replaced with it: they come
/// first and together, so that they can be named by their first and last number.
Result<void> Staging::addEvents(const RowFacts& facts, std::uint32_t record)
{
    std::vector<bool> taken(facts.orders.empty() ? 0 : facts.events.size());
    for (const OrderFact& order : facts.orders) {
        const std::int64_t before = m_lastEvent;
        for (std::size_t i = 0; i < taken.size(); ++i) {
            const EventFact& event = facts.events[i];
            if (taken[i] || event.at != order.at || (facts.orders.size() > 1 && !namesOrder(event, order)))
                continue;
            taken[i] = true;
            REGIA_CHECK(addEvent(event, record, true));
        }
        const bool hasEvents = m_lastEvent > before;
        REGIA_CHECK(addOrder(order, record, hasEvents ? before + 1 : 0, hasEvents ? m_lastEvent : 0));
    }
    for (std::size_t i = 0; i < facts.events.size(); ++i)
        if (taken.empty() || !taken[i])
            REGIA_CHECK(addEvent(facts.events[i], record, false));
    return {};
}

/// Its properties live in m_json.
StagedEvent Staging::staged(const EventFact& event, std::uint32_t record)
{
    m_json.clear();
    if (!event.properties.is_null() && !event.properties.empty())
        appendJson(m_json, event.properties);
    return {.record = record,
            .at = event.at,
            .number = 0,
            .type = m_eventTypes.code(event.type),
            .channel = m_channels.code(event.channel),
            .campaign = campaignCode(event),
            .product = productCode(event.sku),
            .amount = event.amount,
            .dateOnly = event.dateOnly,
            .isKnownByOwner = false,
            .properties = m_json};
}

Result<void> Staging::addRetracted(const EventFact& event, std::uint32_t record)
{
    const StagedEvent fact = staged(event, record);
    m_key.clear();
    m_payload.clear();
    encode(fact, m_records.sortId(record), m_key, m_payload);
    return m_retracted.add(m_key, m_payload);
}

Result<void> Staging::addEvent(const EventFact& event, std::uint32_t record, bool ofOrder)
{
    const bool isKeyed = !ofOrder && !event.key.empty();
    StagedEvent fact = staged(event, record);
    fact.number = ++m_lastEvent;
    fact.isKnownByOwner = ofOrder || isKeyed;
    m_key.clear();
    m_payload.clear();
    encode(fact, m_records.sortId(record), m_key, m_payload);
    REGIA_CHECK(m_events.add(m_key, m_payload));
    if (!isKeyed)
        return {};
    m_payload.clear();
    WireWriter(m_payload).number(static_cast<std::uint64_t>(fact.number));
    return m_eventKeys.add(event.key, m_payload);
}

Result<void> Staging::addOrder(const OrderFact& order, std::uint32_t record, std::int64_t eventFirst, std::int64_t eventLast)
{
    m_json.clear();
    appendJson(m_json, order.details.is_object() ? order.details : nlohmann::json::object());
    m_order.record = record;
    m_order.at = order.at;
    m_order.dateOnly = order.dateOnly;
    m_order.valid = order.valid;
    m_order.status = order.status;
    m_order.currency = order.currency;
    m_order.channel = order.channel;
    m_order.store = order.store;
    m_order.total = order.total;
    m_order.refunded = order.refunded;
    m_order.discount = order.discount;
    m_order.details = m_json;
    m_order.eventFirst = eventFirst;
    m_order.eventLast = eventLast;
    m_order.lines.clear();
    for (const OrderLineFact& line : order.lines)
        m_order.lines.push_back({productCode(line), line.name, std::isfinite(line.quantity) ? line.quantity : 1, line.price, line.total});
    m_payload.clear();
    encode(m_order, m_payload);
    return m_orders.add(order.number, m_payload);
}

Result<void> Staging::addTicket(const TicketFact& ticket, std::uint32_t record)
{
    m_json.clear();
    appendJson(m_json, ticket.details.is_object() ? ticket.details : nlohmann::json::object());
    m_payload.clear();
    encode(StagedTicket{{}, record, ticket.subject, ticket.status, m_json, ticket.createdAt, milliseconds(ticket.solvedAt)}, m_payload);
    return m_tickets.add(ticket.externalKey, m_payload);
}

Result<void> Staging::addConsent(const ConsentFact& consent, std::uint32_t record)
{
    m_payload.clear();
    encode(StagedConsent{record, consent.purpose, model::toName(consent.state), consent.evidence, milliseconds(consent.at)}, m_payload);
    return m_consents.add(orderedKey(record), m_payload);
}

Result<void> Staging::addAnswer(const AnswerFact& answer, std::uint32_t record)
{
    const bool hasScore = answer.score && std::isfinite(*answer.score);
    m_payload.clear();
    encode(StagedAnswer{record, answer.survey, answer.responseId, answer.question, answer.kind, answer.text,
                        hasScore ? answer.score : std::nullopt, answer.at},
           m_payload);
    return m_answers.add(orderedKey(record), m_payload);
}

/// A row that is set aside has a reason, whatever the mapper forgot.
Result<void> Staging::addRejects(const RowFacts& facts)
{
    const auto add = [&](std::string_view column, std::string_view code, std::string_view text) {
        m_payload.clear();
        encode(StagedReject{facts.row, facts.line, column, code, text, !facts.setAside}, m_payload);
        return m_rejects.add({}, m_payload);
    };
    for (const Problem& problem : facts.problems)
        REGIA_CHECK(add(problem.column, problem.code, problem.text));
    if (facts.setAside && facts.problems.empty())
        REGIA_CHECK(add({}, "set_aside", {}));
    return {};
}

}  // namespace regia::import
