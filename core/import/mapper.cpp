// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mapper.h"

#include <algorithm>

#include "core/import/consent_facts.h"
#include "core/import/event_facts.h"
#include "core/import/fingerprint_set.h"
#include "core/import/order_facts.h"
#include "core/import/person_facts.h"
#include "core/import/row_columns.h"
#include "core/import/row_filter.h"
#include "core/import/survey_facts.h"
#include "core/text/utf8.h"

namespace regia::import {
namespace {

bool hasPeople(RowKind kind) { return kind != RowKind::Metric && kind != RowKind::Company; }
bool isOrder(RowKind kind) { return kind == RowKind::Order || kind == RowKind::OrderLine; }

}  // namespace

/// Everything that is decided once a table. The readers hold pointers into `columns`, and these to `reading`: neither moves.
struct Mapper::State {
    State(const Mapping& mapping, const MappingContext& context, std::string file, std::unique_ptr<ReadingContext> cells, RowColumns&& tied)
        : kind(mapping.rowIs),
          reading(std::move(cells)),
          columns(std::move(tied)),
          filter(columns, mapping.rowRules),
          people(columns, mapping, *reading),
          consents(columns, std::move(file)),
          emits(EmitReader::create(columns, mapping, context))
    {
        if (kind == RowKind::Event)
            events.emplace(columns, mapping, context);
        else if (isOrder(kind))
            orders.emplace(columns, mapping, context);
        else if (kind == RowKind::Survey)
            surveys.emplace(columns, mapping, context);
        else if (kind == RowKind::Ticket)
            tickets.emplace(columns, mapping, context);
    }

    void push(const RawRow& raw, std::vector<RowFacts>& out);
    bool readPerson(const RawRow& raw, RowFacts& facts);
    void readKind(const RawRow& raw, RowFacts& facts);
    void readEvent(const RawRow& raw, RowFacts& facts);

    RowKind kind;
    std::unique_ptr<ReadingContext> reading;
    RowColumns columns;
    RowFilter filter;
    PersonReader people;
    ConsentReader consents;
    EmitReader emits;
    std::optional<EventReader> events;
    std::optional<OrderReader> orders;
    std::optional<SurveyReader> surveys;
    std::optional<TicketReader> tickets;
    FingerprintSet described;  ///< persons of events that were told whole
    std::int64_t row = 0;
};

Mapper::Mapper(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Mapper::Mapper(Mapper&&) noexcept = default;
Mapper& Mapper::operator=(Mapper&&) noexcept = default;
Mapper::~Mapper() = default;

Result<Mapper> Mapper::create(const Mapping& mapping, std::span<const std::string> header, std::string file, const MappingContext& context)
{
    auto reading = std::make_unique<ReadingContext>();
    REGIA_TRY(reading->zone, calendar::TimeZone::load(mapping.timeZone));
    reading->country = context.country;
    reading->blanks = mapping.blanks;
    REGIA_TRY(RowColumns columns, RowColumns::create(mapping, header, *reading));
    return Mapper(std::make_unique<State>(mapping, context, std::move(file), std::move(reading), std::move(columns)));
}

void Mapper::push(const RawRow& row, std::vector<RowFacts>& facts) { m_state->push(row, facts); }

void Mapper::State::push(const RawRow& raw, std::vector<RowFacts>& out)
{
    RowFacts facts;
    ++row;
    facts.row = raw.number != 0 ? raw.number : row;
    facts.line = raw.line;
    if (!raw.broken.empty()) {
        facts.problems.push_back({{}, "malformed_json_line", std::string(text::firstBytes(raw.broken, kLongestProblemText))});
        facts.setAside = true;
    } else if (auto problem = filter.reject(raw)) {
        facts.problems.push_back(std::move(*problem));
        facts.setAside = true;
    } else if (hasPeople(kind)) {
        readKind(raw, facts);
    }
    if (orders && !facts.setAside)
        return orders->push(raw, row, std::move(facts), out);
    out.push_back(std::move(facts));
}

/// The person of the row. False, and the row set aside, when nothing in it says who.
bool Mapper::State::readPerson(const RawRow& raw, RowFacts& facts)
{
    PersonFact person;
    person.externalKey = people.externalKey(raw);
    if (person.externalKey.empty() && kind == RowKind::Survey)
        person.externalKey = surveys->responseId(raw);
    if (person.externalKey.empty() && (kind == RowKind::Contact || isOrder(kind)))
        person.externalKey = people.keyOfContent(raw);
    const bool told = kind == RowKind::Event && !person.externalKey.empty() && !described.insert(people.fingerprint(raw));
    if (!told)
        people.read(raw, person, facts.problems);
    if (kind == RowKind::Contact)
        people.tellApart(person);
    // A line of an order that repeats nothing of the buyer belongs to the order's first line.
    if (person.externalKey.empty() && isOrder(kind))
        return true;
    if (person.externalKey.empty()) {
        facts.problems.push_back({{}, "missing_key", {}});
        facts.setAside = true;
        return false;
    }
    facts.person = std::move(person);
    return true;
}

void Mapper::State::readKind(const RawRow& raw, RowFacts& facts)
{
    if (!readPerson(raw, facts))
        return;
    if (events)
        readEvent(raw, facts);
    else if (surveys)
        surveys->read(raw, facts);
    else if (tickets)
        tickets->read(raw, facts);
    else if (!orders)
        emits.read(raw, {}, facts.person->externalKey, facts.events);
    if (!facts.setAside && consents.isMapped())
        consents.read(raw, facts.consents, facts.problems);
}

void Mapper::State::readEvent(const RawRow& raw, RowFacts& facts)
{
    bool isEvent = true;
    auto event = events->read(raw, facts.person->externalKey, facts.problems, isEvent);
    if (event) {
        if (!facts.person->seenAt)
            facts.person->seenAt = event->at;
        facts.events.push_back(std::move(*event));
    } else if (isEvent) {
        facts.setAside = true;
    }
    emits.read(raw, {}, facts.person->externalKey, facts.events);
}

void Mapper::finish(std::vector<RowFacts>& facts)
{
    if (!m_state->orders)
        return;
    m_state->orders->finish(facts);
    for (std::string& card : m_state->orders->genericCards()) {
        RowFacts correction;
        PersonFact nobody;
        nobody.externalKey = std::move(card);
        nobody.nobody = true;
        correction.person = std::move(nobody);
        facts.push_back(std::move(correction));
    }
}

bool Mapper::foundSplitOrder() const { return m_state->orders && m_state->orders->foundSplitOrder(); }

std::string Mapper::groupOf(const RawRow& row) const { return m_state->orders ? m_state->orders->groupOf(row) : std::string(); }

std::vector<Warning> Mapper::warnings() const
{
    std::vector<Warning> warnings;
    const auto count = [&](std::int64_t times, const char* code, const char* text) {
        if (times > 0)
            warnings.push_back({code, std::to_string(times) + ' ' + text});
    };
    count(m_state->reading->gaps, "dst_gap_adjusted", "local times that never were, moved forward by the gap");
    count(m_state->reading->folds, "dst_fold_assumed", "local times that happened twice, taken as the first");
    for (const std::string& column : m_state->consents.allGranted())
        warnings.push_back(
            {"consent_all_granted", "every value of \"" + column + "\" is a yes: was the file edited to be imported elsewhere?"});
    return warnings;
}

}  // namespace regia::import
