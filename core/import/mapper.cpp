// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mapper.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "core/base/random.h"
#include "core/import/consent_facts.h"
#include "core/import/event_facts.h"
#include "core/import/order_facts.h"
#include "core/import/person_facts.h"
#include "core/import/row_columns.h"
#include "core/import/row_filter.h"
#include "core/import/survey_facts.h"

namespace regia::import {
namespace {

bool hasPeople(RowKind kind) { return kind != RowKind::Metric && kind != RowKind::Company; }
bool isOrder(RowKind kind) { return kind == RowKind::Order || kind == RowKind::OrderLine; }

}  // namespace

/// Everything that is decided once a table. Readers hold pointers into `columns` and `reading`: neither moves.
struct Mapper::State {
    Mapping mapping;
    MappingContext context;
    ReadingContext reading;
    RowColumns columns;
    RowFilter filter;
    PersonReader people;
    ConsentReader consents;
    EmitReader emits;
    std::optional<EventReader> events;
    std::optional<OrderReader> orders;
    std::optional<SurveyReader> surveys;
    std::optional<TicketReader> tickets;
    std::unordered_set<std::uint64_t> described;  ///< persons of events that were told whole
    std::int64_t row = 0;

    void push(const RawRow& row, std::vector<RowFacts>& out);
    bool readPerson(const RawRow& row, RowFacts& facts);
    void readKind(const RawRow& row, RowFacts& facts);
    void readEvent(const RawRow& row, RowFacts& facts);
};

Mapper::Mapper(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Mapper::Mapper(Mapper&&) noexcept = default;
Mapper& Mapper::operator=(Mapper&&) noexcept = default;
Mapper::~Mapper() = default;

Result<Mapper> Mapper::create(const Mapping& mapping, std::span<const std::string> header, std::string file, const MappingContext& context)
{
    REGIA_TRY(calendar::TimeZone zone, calendar::TimeZone::load(mapping.timeZone));
    // The readers point at the context, so it stands in its final place before the first of them is made.
    auto reading = std::make_unique<ReadingContext>();
    reading->zone = std::move(zone);
    reading->country = context.country;
    reading->currencyDigits = currencyDigits(context.currency);
    reading->blanks = mapping.blanks;
    REGIA_TRY(std::unique_ptr<State> state, makeState(mapping, header, std::move(file), context, std::move(reading)));
    return Mapper(std::move(state));
}

}  // namespace regia::import
