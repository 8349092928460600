// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/staged_facts.h"

#include "core/base/bug.h"
#include "core/import/loading/wire.h"

namespace regia::import {
namespace {

constexpr char kSeparator = '\0';

enum Flag : std::uint64_t { HasAmount = 1, DateOnly = 2, KnownByOwner = 4, HasDetails = 8, Valid = 16, Nobody = 32 };

std::uint64_t flag(bool isSet, Flag value) { return isSet ? static_cast<std::uint64_t>(value) : 0; }

std::uint32_t code(WireReader& reader) { return static_cast<std::uint32_t>(reader.number()); }

}  // namespace

void encode(const StagedPerson& person, std::string& out)
{
    WireWriter writer(out);
    writer.number(person.record);
    writer.text(person.key);
    writer.integer(person.row);
    writer.integer(person.line);
    writer.optional(person.createdAt);
    writer.optional(person.seenAt);
    writer.number(person.company);
    writer.number(flag(person.nobody, Nobody));
    writer.text(person.profile);
    writer.number(person.attributes.size());
    for (const std::uint32_t attribute : person.attributes)
        writer.number(attribute);
}

void decode(std::string_view bytes, StagedPerson& person)
{
    WireReader reader(bytes);
    person.record = code(reader);
    person.key = reader.text();
    person.row = reader.integer();
    person.line = reader.integer();
    person.createdAt = reader.optional();
    person.seenAt = reader.optional();
    person.company = code(reader);
    person.nobody = reader.number() != 0;
    person.profile = reader.text();
    person.attributes.resize(reader.number());
    for (std::uint32_t& attribute : person.attributes)
        attribute = code(reader);
    REGIA_EXPECT(reader.isGood());
}

void encode(const StagedKey& key, std::uint64_t sortId, std::string& sortKey, std::string& payload)
{
    sortKey += key.kind;
    sortKey += kSeparator;
    sortKey += key.value;
    sortKey += kSeparator;
    WireWriter(sortKey).ordered(sortId);
    WireWriter(payload).number(key.record);
}

void decode(std::string_view sortKey, std::string_view payload, StagedKey& key)
{
    const std::size_t end = sortKey.find(kSeparator);
    key.kind = sortKey.substr(0, end);
    key.value = sortKey.substr(end + 1, sortKey.size() - end - 1 - 1 - sizeof(std::uint64_t));
    WireReader reader(payload);
    key.record = code(reader);
    REGIA_EXPECT(reader.isGood());
}

void encode(const StagedEvent& event, std::uint64_t sortId, std::string& sortKey, std::string& payload)
{
    WireWriter keyWriter(sortKey);
    keyWriter.ordered(sortId);
    keyWriter.ordered(biased(event.at.ms));
    keyWriter.ordered(static_cast<std::uint64_t>(event.number));
    WireWriter writer(payload);
    writer.number(flag(event.amount.has_value(), HasAmount) | flag(event.dateOnly, DateOnly) | flag(event.isKnownByOwner, KnownByOwner) |
                  flag(!event.properties.empty(), HasDetails));
    writer.number(event.record);
    writer.number(event.type);
    writer.number(event.channel);
    writer.number(event.campaign);
    writer.number(event.product);
    if (event.amount)
        writer.integer(*event.amount);
    if (!event.properties.empty())
        writer.text(event.properties);
}

void decode(std::string_view sortKey, std::string_view payload, StagedEvent& event)
{
    WireReader keyReader(sortKey.substr(sizeof(std::uint64_t)));
    event.at = Instant{unbiased(keyReader.ordered())};
    event.number = static_cast<std::int64_t>(keyReader.ordered());
    WireReader reader(payload);
    const std::uint64_t flags = reader.number();
    event.record = code(reader);
    event.type = code(reader);
    event.channel = code(reader);
    event.campaign = code(reader);
    event.product = code(reader);
    event.amount = (flags & HasAmount) != 0 ? std::optional(reader.integer()) : std::nullopt;
    event.properties = (flags & HasDetails) != 0 ? reader.text() : std::string_view();
    event.dateOnly = (flags & DateOnly) != 0;
    event.isKnownByOwner = (flags & KnownByOwner) != 0;
    REGIA_EXPECT(reader.isGood() && keyReader.isGood());
}

void encode(const StagedOrder& order, std::string& payload)
{
    WireWriter writer(payload);
    writer.number(order.record);
    writer.integer(order.at.ms);
    writer.number(flag(order.dateOnly, DateOnly) | flag(order.valid, Valid));
    for (const std::string_view text : {order.status, order.currency, order.channel, order.store, order.details})
        writer.text(text);
    for (const auto& amount : {order.total, order.refunded, order.discount})
        writer.optional(amount);
    writer.integer(order.eventFirst);
    writer.integer(order.eventLast);
    writer.number(order.lines.size());
    for (const StagedOrderLine& line : order.lines) {
        writer.number(line.product);
        writer.text(line.name);
        writer.real(line.quantity);
        writer.optional(line.price);
        writer.optional(line.total);
    }
}

void decode(std::string_view key, std::string_view payload, StagedOrder& order)
{
    WireReader reader(payload);
    order.number = key;
    order.record = code(reader);
    order.at = Instant{reader.integer()};
    const std::uint64_t flags = reader.number();
    order.dateOnly = (flags & DateOnly) != 0;
    order.valid = (flags & Valid) != 0;
    for (std::string_view* text : {&order.status, &order.currency, &order.channel, &order.store, &order.details})
        *text = reader.text();
    for (auto* amount : {&order.total, &order.refunded, &order.discount})
        *amount = reader.optional();
    order.eventFirst = reader.integer();
    order.eventLast = reader.integer();
    order.lines.resize(reader.number());
    for (StagedOrderLine& line : order.lines) {
        line.product = code(reader);
        line.name = reader.text();
        line.quantity = reader.real();
        line.price = reader.optional();
        line.total = reader.optional();
    }
    REGIA_EXPECT(reader.isGood());
}

void encode(const StagedTicket& ticket, std::string& payload)
{
    WireWriter writer(payload);
    writer.number(ticket.record);
    writer.text(ticket.subject);
    writer.text(ticket.status);
    writer.text(ticket.details);
    writer.integer(ticket.createdAt.ms);
    writer.optional(ticket.solvedAt);
}

void decode(std::string_view key, std::string_view payload, StagedTicket& ticket)
{
    WireReader reader(payload);
    ticket.externalKey = key;
    ticket.record = code(reader);
    ticket.subject = reader.text();
    ticket.status = reader.text();
    ticket.details = reader.text();
    ticket.createdAt = Instant{reader.integer()};
    ticket.solvedAt = reader.optional();
    REGIA_EXPECT(reader.isGood());
}

void encode(const StagedConsent& consent, std::string& payload)
{
    WireWriter writer(payload);
    writer.number(consent.record);
    writer.text(consent.purpose);
    writer.text(consent.state);
    writer.text(consent.evidence);
    writer.optional(consent.at);
}

void decode(std::string_view payload, StagedConsent& consent)
{
    WireReader reader(payload);
    consent.record = code(reader);
    consent.purpose = reader.text();
    consent.state = reader.text();
    consent.evidence = reader.text();
    consent.at = reader.optional();
    REGIA_EXPECT(reader.isGood());
}

void encode(const StagedAnswer& answer, std::string& payload)
{
    WireWriter writer(payload);
    writer.number(answer.record);
    for (const std::string_view text : {answer.survey, answer.response, answer.question, answer.kind, answer.text})
        writer.text(text);
    writer.number(answer.score ? 1 : 0);
    if (answer.score)
        writer.real(*answer.score);
    writer.integer(answer.at.ms);
}

void decode(std::string_view payload, StagedAnswer& answer)
{
    WireReader reader(payload);
    answer.record = code(reader);
    for (std::string_view* text : {&answer.survey, &answer.response, &answer.question, &answer.kind, &answer.text})
        *text = reader.text();
    answer.score = reader.number() != 0 ? std::optional(reader.real()) : std::nullopt;
    answer.at = Instant{reader.integer()};
    REGIA_EXPECT(reader.isGood());
}

void encode(const StagedReject& reject, std::string& payload)
{
    WireWriter writer(payload);
    writer.integer(reject.row);
    writer.integer(reject.line);
    writer.text(reject.column);
    writer.text(reject.code);
    writer.text(reject.text);
    writer.number(reject.used ? 1 : 0);
}

void decode(std::string_view payload, StagedReject& reject)
{
    WireReader reader(payload);
    reject.row = reader.integer();
    reject.line = reader.integer();
    reject.column = reader.text();
    reject.code = reader.text();
    reject.text = reader.text();
    reject.used = reader.number() != 0;
    REGIA_EXPECT(reader.isGood());
}

}  // namespace regia::import
