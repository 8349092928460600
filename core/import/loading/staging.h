// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/import/facts.h"
#include "core/import/loading/profile_writer.h"
#include "core/import/loading/raw_rows.h"
#include "core/import/loading/record_numbers.h"
#include "core/import/loading/sorted_runs.h"
#include "core/import/loading/spill.h"
#include "core/import/loading/staged_facts.h"
#include "core/import/receipt.h"
#include "core/import/table.h"
#include "core/model/attribute.h"
#include "core/model/event.h"

namespace regia::import {

/// Short codes for names that come again and again: 1, 2, 3 … in the order in which they come; 0 is no name.
class NameCodes {
public:
    [[nodiscard]] std::uint32_t code(std::string_view name);
    [[nodiscard]] const std::string& name(std::uint32_t code) const { return *m_names[code - 1]; }
    [[nodiscard]] std::size_t size() const { return m_names.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_codes;
    std::vector<const std::string*> m_names;
};

/// The external key of the record to which facts of nobody known belong. No source has it.
inline constexpr std::string_view kNobodyKey;

/// Where the facts of one table wait until all are read: sorted as they will be stored, with bounded memory (about 80 MB, 50 more for
/// a million persons, and beyond a million and a half some bytes for each). Knows no table of the workspace; it asks `known` what is there.
class Staging {
public:
    Staging(std::filesystem::path folder, KnownRecords known);

    /// Keeps a row as it was read. Errors: those of Spill::put.
    [[nodiscard]] Result<void> addRow(const RawRow& row);
    /// Takes what a row says. Facts with row 0 belong to a person already given and count as no row.
    [[nodiscard]] Result<void> addFacts(const RowFacts& facts);
    /// Between rows that take a while to come: lets others write to the workspace.
    void rest() { m_records.rest(); }
    /// After the last row.
    [[nodiscard]] Result<void> finish()
    {
        rest();
        return m_rows.finish();
    }

    [[nodiscard]] std::int64_t rows() const { return m_rows.rows(); }
    [[nodiscard]] std::int64_t setAside() const { return m_setAside; }
    [[nodiscard]] std::int64_t stored() const { return m_stored; }

    // What was collected, for those who store it.
    [[nodiscard]] Spill& spill() { return m_spill; }
    [[nodiscard]] RawRowsWriter& rawRows() { return m_rows; }
    [[nodiscard]] RecordNumbers& records() { return m_records; }
    [[nodiscard]] SortedRuns& persons() { return m_persons; }
    [[nodiscard]] SortedRuns& keys() { return m_keys; }
    [[nodiscard]] SortedRuns& events() { return m_events; }
    [[nodiscard]] SortedRuns& retracted() { return m_retracted; }
    [[nodiscard]] SortedRuns& eventKeys() { return m_eventKeys; }
    [[nodiscard]] SortedRuns& orders() { return m_orders; }
    [[nodiscard]] SortedRuns& tickets() { return m_tickets; }
    [[nodiscard]] SortedRuns& consents() { return m_consents; }
    [[nodiscard]] SortedRuns& answers() { return m_answers; }
    [[nodiscard]] SortedRuns& rejects() { return m_rejects; }
    [[nodiscard]] std::int64_t lastEvent() const { return m_lastEvent; }
    /// The latest moment at which a row that says nothing else saw the record: logs have a row an event.
    [[nodiscard]] std::optional<std::int64_t> seenOf(std::uint32_t record) const
    {
        return record < m_seenAt.size() && m_seenAt[record] != kNeverSeen ? std::optional(m_seenAt[record]) : std::nullopt;
    }
    /// How many rows speak of a record, and how many of nobody at all; together they are the stored ones.
    [[nodiscard]] std::int64_t rowsOf(std::uint32_t record) const { return record < m_rowsOf.size() ? m_rowsOf[record] : 0; }
    [[nodiscard]] std::int64_t rowsOfNobody() const { return m_rowsOfNobody; }

    [[nodiscard]] const NameCodes& companies() const { return m_companies; }
    [[nodiscard]] const NameCodes& eventTypes() const { return m_eventTypes; }
    [[nodiscard]] const NameCodes& channels() const { return m_channels; }
    [[nodiscard]] const std::vector<model::Campaign>& campaigns() const { return m_campaigns; }                ///< code - 1
    [[nodiscard]] const std::vector<model::Product>& products() const { return m_products; }                   ///< code - 1
    [[nodiscard]] const std::vector<model::Attribute>& attributes() const { return m_profiles.attributes(); }  ///< code - 1

private:
    static constexpr std::int64_t kNeverSeen = std::numeric_limits<std::int64_t>::min();

    [[nodiscard]] Result<std::uint32_t> addPerson(const RowFacts& facts);
    [[nodiscard]] Result<void> addKeys(const PersonFact& person, std::uint32_t record);
    [[nodiscard]] Result<void> addEvents(const RowFacts& facts, std::uint32_t record);
    [[nodiscard]] Result<void> addEvent(const EventFact& event, std::uint32_t record, bool ofOrder);
    [[nodiscard]] Result<void> addRetracted(const EventFact& event, std::uint32_t record);
    [[nodiscard]] StagedEvent staged(const EventFact& event, std::uint32_t record);
    void countRow(std::uint32_t record);
    void noteSeen(std::uint32_t record, const std::optional<Instant>& seenAt);
    [[nodiscard]] Result<void> addOrder(const OrderFact& order, std::uint32_t record, std::int64_t eventFirst, std::int64_t eventLast);
    [[nodiscard]] Result<void> addTicket(const TicketFact& ticket, std::uint32_t record);
    [[nodiscard]] Result<void> addConsent(const ConsentFact& consent, std::uint32_t record);
    [[nodiscard]] Result<void> addAnswer(const AnswerFact& answer, std::uint32_t record);
    [[nodiscard]] Result<void> addRejects(const RowFacts& facts);

    [[nodiscard]] std::uint32_t campaignCode(const EventFact& event);
    [[nodiscard]] std::uint32_t productCode(std::string_view sku);
    [[nodiscard]] std::uint32_t productCode(const OrderLineFact& line);
    [[nodiscard]] std::string_view orderedKey(std::uint32_t record);

    Spill m_spill;
    RawRowsWriter m_rows{m_spill};
    RecordNumbers m_records;
    SortedRuns m_persons;
    SortedRuns m_keys;
    SortedRuns m_events;
    SortedRuns m_retracted;
    SortedRuns m_eventKeys;
    SortedRuns m_orders;
    SortedRuns m_tickets;
    SortedRuns m_consents;
    SortedRuns m_answers;
    SortedRuns m_rejects;
    std::int64_t m_lastEvent = 0;
    std::int64_t m_stored = 0;
    std::int64_t m_setAside = 0;
    std::int64_t m_rowsOfNobody = 0;
    std::vector<std::uint32_t> m_rowsOf;  ///< by number of the record
    std::vector<std::int64_t> m_seenAt;   ///< likewise

    NameCodes m_companies, m_eventTypes, m_channels, m_campaignKeys, m_skus;
    std::vector<model::Campaign> m_campaigns;
    std::vector<model::Product> m_products;
    ProfileWriter m_profiles;

    // Used again from row to row.
    std::string m_key, m_payload, m_json;
    StagedPerson m_person;
    StagedOrder m_order;
};

}  // namespace regia::import
