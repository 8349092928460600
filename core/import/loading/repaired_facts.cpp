// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/repaired_facts.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/import/loading/raw_rows.h"
#include "core/import/loading/repairs_json.h"
#include "core/sqlite/guarded.h"
#include "core/workspace/batches.h"

namespace regia::import {
namespace {

bool isSame(const EventFact& a, const EventFact& b)
{
    return a.type == b.type && a.at == b.at && a.campaignKey == b.campaignKey && a.sku == b.sku && a.amount == b.amount &&
           a.properties == b.properties;
}

/// Takes out of both what is in both, as often as it is in both.
void removeCommon(std::vector<EventFact>& a, std::vector<EventFact>& b)
{
    std::erase_if(a, [&](const EventFact& event) {
        const auto same = std::find_if(b.begin(), b.end(), [&](const EventFact& other) { return isSame(event, other); });
        if (same == b.end())
            return false;
        b.erase(same);
        return true;
    });
}

}  // namespace

Result<Mapper> mapperOf(const model::Batch& batch, const workspace::Settings& settings)
{
    REGIA_TRY(const Mapping mapping, mappingFromJson(batch.mapping));
    return Mapper::create(mapping, batch.header, batch.file, {settings.timeZone, settings.currency, settings.country});
}

Result<RowsByNumber> rowsOfBatch(const sqlite::Database& database, BatchId batch, const std::set<std::int64_t>& numbers)
{
    RowsByNumber rows;
    RawRowsReader reader(database, batch);
    for (const std::int64_t number : numbers) {
        RawRow row;
        bool isThere = false;
        if (number > 0) {
            REGIA_TRY(isThere, reader.seek(number, row));
        }
        if (!isThere)
            return fail(ErrorCode::NotFound, {}, "row " + std::to_string(number));
        rows.emplace(number, std::move(row));
    }
    return rows;
}

Result<std::vector<model::Batch>> repairsOf(const sqlite::Database& database, BatchId origin, BatchId before)
{
    REGIA_TRY(std::vector<model::Batch> batches, workspace::listBatches(database));
    std::erase_if(batches, [&](const model::Batch& batch) {
        return batch.state != model::BatchState::Applied || repairedBatchOf(batch.counts) != origin ||
               (before.isValid() && batch.id >= before);
    });
    std::reverse(batches.begin(), batches.end());
    return batches;
}

Result<void> overlay(const sqlite::Database& database, const model::Batch& repairs, RowsByNumber& rows)
{
    RawRowsReader reader(database, repairs.id);
    RawRow repaired;
    for (const std::int64_t number : repairedRowsOf(repairs.counts.at("repairs"))) {
        REGIA_TRY(const bool isThere, reader.next(repaired));
        if (const auto row = rows.find(number); isThere && row != rows.end())
            row->second = repaired;
    }
    return {};
}

Result<RepairedFacts> RepairedFacts::create(const sqlite::Database& database, const model::Batch& batch,
                                            const workspace::Settings& settings)
{
    RepairedFacts repaired;
    const BatchId origin = repairedBatchOf(batch.counts);
    if (!origin.isValid())
        return repaired;
    const std::vector<std::int64_t> numbers = repairedRowsOf(batch.counts.at("repairs"));
    REGIA_TRY(const std::vector<model::Batch> earlier, repairsOf(database, origin, batch.id));
    REGIA_CHECK(sqlite::guarded([&]() -> Result<void> {
        REGIA_TRY(RowsByNumber rows, rowsOfBatch(database, origin, {numbers.begin(), numbers.end()}));
        REGIA_TRY(Mapper first, mapperOf(batch, settings));
        REGIA_CHECK(repaired.addVersion(rows, std::move(first)));
        for (const model::Batch& each : earlier) {
            REGIA_CHECK(overlay(database, each, rows));
            REGIA_TRY(Mapper mapper, mapperOf(batch, settings));
            REGIA_CHECK(repaired.addVersion(rows, std::move(mapper)));
        }
        return {};
    }));
    return repaired;
}

Result<void> RepairedFacts::addVersion(const RowsByNumber& rows, Mapper mapper)
{
    std::vector<RowFacts> facts;
    for (const auto& [number, row] : rows)
        mapper.push(row, facts);
    mapper.finish(facts);
    m_stored.resize(rows.size() + 1);
    for (RowFacts& each : facts) {
        if (each.row == 0 || each.setAside)
            continue;
        Stored& stored = m_stored[static_cast<std::size_t>(each.row)];
        stored.isStored = true;
        if (stored.key.empty() && each.person)
            stored.key = each.person->externalKey;
        if (stored.responseId.empty() && !each.answers.empty())
            stored.responseId = each.answers.front().responseId;
        stored.facts = std::move(each);
    }
    return {};
}

void RepairedFacts::settle(std::vector<RowFacts>& facts) const
{
    for (RowFacts& each : facts)
        if (each.row > 0 && static_cast<std::size_t>(each.row) < m_stored.size())
            settle(m_stored[static_cast<std::size_t>(each.row)], each);
}

void RepairedFacts::settle(const Stored& stored, RowFacts& facts)
{
    if (!stored.isStored || facts.setAside || !facts.person)
        return;
    if (!stored.key.empty())
        facts.person->externalKey = stored.key;
    // A response without an id is known by its cells, which are others now.
    if (!stored.responseId.empty())
        for (AnswerFact& answer : facts.answers)
            answer.responseId = stored.responseId;
    if (!facts.orders.empty() || !stored.facts.orders.empty())
        return;
    facts.retracted = stored.facts.events;
    removeCommon(facts.events, facts.retracted);
    // The source's id of an event is remembered already, and would keep the new version of it out.
    for (EventFact& event : facts.events)
        if (std::any_of(facts.retracted.begin(), facts.retracted.end(), [&](const EventFact& old) { return old.key == event.key; }))
            event.key.clear();
}

}  // namespace regia::import
