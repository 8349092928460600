// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/staged_facts.h"

#include "core/base/bug.h"
#include "core/import/loading/wire.h"

namespace regia::import {
namespace {

constexpr char kSeparator = '\0';

// What a fact is made of is told once, to one of these two.

class Encoder {
public:
    explicit Encoder(std::string& out) : m_writer(out) {}

    void code(std::uint32_t value) { m_writer.number(value); }
    void flag(bool value) { m_writer.number(value ? 1 : 0); }
    void integer(std::int64_t value) { m_writer.integer(value); }
    void instant(Instant value) { m_writer.integer(value.ms); }
    void real(double value) { m_writer.real(value); }
    void text(std::string_view value) { m_writer.text(value); }
    void optional(const std::optional<std::int64_t>& value) { m_writer.optional(value); }
    void optional(const std::optional<double>& value)
    {
        flag(value.has_value());
        if (value)
            real(*value);
    }
    template <class List, class Each>
    void list(const List& list, Each&& each)
    {
        m_writer.number(list.size());
        for (const auto& item : list)
            each(*this, item);
    }

private:
    WireWriter m_writer;
};

class Decoder {
public:
    explicit Decoder(std::string_view bytes) : m_reader(bytes) {}

    void code(std::uint32_t& value) { value = static_cast<std::uint32_t>(m_reader.number()); }
    void flag(bool& value) { value = m_reader.number() != 0; }
    void integer(std::int64_t& value) { value = m_reader.integer(); }
    void instant(Instant& value) { value.ms = m_reader.integer(); }
    void real(double& value) { value = m_reader.real(); }
    void text(std::string_view& value) { value = m_reader.text(); }
    void optional(std::optional<std::int64_t>& value) { value = m_reader.optional(); }
    void optional(std::optional<double>& value) { value = m_reader.number() != 0 ? std::optional(m_reader.real()) : std::nullopt; }
    template <class List, class Each>
    void list(List& list, Each&& each)
    {
        list.resize(m_reader.number());
        for (auto& item : list)
            each(*this, item);
    }

    void expectGood() const { REGIA_EXPECT(m_reader.isGood()); }

private:
    WireReader m_reader;
};

template <class Wire, class Person>
void fieldsOfPerson(Wire& wire, Person& person)
{
    wire.code(person.record);
    wire.text(person.key);
    wire.integer(person.row);
    wire.integer(person.line);
    wire.optional(person.createdAt);
    wire.optional(person.seenAt);
    wire.code(person.company);
    wire.flag(person.nobody);
    wire.text(person.profile);
    wire.list(person.attributes, [](auto& each, auto& attribute) { each.code(attribute); });
}

template <class Wire, class Order>
void fieldsOfOrder(Wire& wire, Order& order)
{
    wire.code(order.record);
    wire.instant(order.at);
    wire.flag(order.dateOnly);
    wire.flag(order.valid);
    for (auto* text : {&order.status, &order.currency, &order.channel, &order.store, &order.details})
        wire.text(*text);
    for (auto* amount : {&order.total, &order.refunded, &order.discount})
        wire.optional(*amount);
    wire.integer(order.eventFirst);
    wire.integer(order.eventLast);
    wire.list(order.lines, [](auto& each, auto& line) {
        each.code(line.product);
        each.text(line.name);
        each.real(line.quantity);
        each.optional(line.price);
        each.optional(line.total);
    });
}

template <class Wire, class Ticket>
void fieldsOfTicket(Wire& wire, Ticket& ticket)
{
    wire.code(ticket.record);
    for (auto* text : {&ticket.subject, &ticket.status, &ticket.details})
        wire.text(*text);
    wire.instant(ticket.createdAt);
    wire.optional(ticket.solvedAt);
}

template <class Wire, class Consent>
void fieldsOfConsent(Wire& wire, Consent& consent)
{
    wire.code(consent.record);
    for (auto* text : {&consent.purpose, &consent.state, &consent.evidence})
        wire.text(*text);
    wire.optional(consent.at);
}

template <class Wire, class Answer>
void fieldsOfAnswer(Wire& wire, Answer& answer)
{
    wire.code(answer.record);
    for (auto* text : {&answer.survey, &answer.response, &answer.question, &answer.kind, &answer.text})
        wire.text(*text);
    wire.optional(answer.score);
    wire.instant(answer.at);
}

template <class Wire, class Reject>
void fieldsOfReject(Wire& wire, Reject& reject)
{
    wire.integer(reject.row);
    wire.integer(reject.line);
    for (auto* text : {&reject.column, &reject.code, &reject.text})
        wire.text(*text);
    wire.flag(reject.used);
}

/// Events are many, and most of them have little: one byte says what there is.
enum Flag : std::uint64_t { HasAmount = 1, DateOnly = 2, KnownByOwner = 4, HasDetails = 8 };

std::uint64_t flag(bool isSet, Flag value) { return isSet ? static_cast<std::uint64_t>(value) : 0; }

std::uint32_t code(WireReader& reader) { return static_cast<std::uint32_t>(reader.number()); }

}  // namespace

void encode(const StagedPerson& person, std::string& payload)
{
    Encoder wire(payload);
    fieldsOfPerson(wire, person);
}

void decode(std::string_view payload, StagedPerson& person)
{
    Decoder wire(payload);
    fieldsOfPerson(wire, person);
    wire.expectGood();
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
    Encoder wire(payload);
    fieldsOfOrder(wire, order);
}

void decode(std::string_view key, std::string_view payload, StagedOrder& order)
{
    Decoder wire(payload);
    order.number = key;
    fieldsOfOrder(wire, order);
    wire.expectGood();
}

void encode(const StagedTicket& ticket, std::string& payload)
{
    Encoder wire(payload);
    fieldsOfTicket(wire, ticket);
}

void decode(std::string_view key, std::string_view payload, StagedTicket& ticket)
{
    Decoder wire(payload);
    ticket.externalKey = key;
    fieldsOfTicket(wire, ticket);
    wire.expectGood();
}

void encode(const StagedConsent& consent, std::string& payload)
{
    Encoder wire(payload);
    fieldsOfConsent(wire, consent);
}

void decode(std::string_view payload, StagedConsent& consent)
{
    Decoder wire(payload);
    fieldsOfConsent(wire, consent);
    wire.expectGood();
}

void encode(const StagedAnswer& answer, std::string& payload)
{
    Encoder wire(payload);
    fieldsOfAnswer(wire, answer);
}

void decode(std::string_view payload, StagedAnswer& answer)
{
    Decoder wire(payload);
    fieldsOfAnswer(wire, answer);
    wire.expectGood();
}

void encode(const StagedReject& reject, std::string& payload)
{
    Encoder wire(payload);
    fieldsOfReject(wire, reject);
}

void decode(std::string_view payload, StagedReject& reject)
{
    Decoder wire(payload);
    fieldsOfReject(wire, reject);
    wire.expectGood();
}

}  // namespace regia::import
