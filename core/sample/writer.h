// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Statement.h>

#include <array>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/base/result.h"
#include "core/sample/exports.h"
#include "core/sample/person.h"
#include "core/sqlite/database.h"

namespace regia::sample {

/// Puts invented people into the tables of a workspace, in the order of their keys, so that every table only grows at its end.
/// Each tool's rows belong to a batch of its own, as if its export had been imported. Throws SQLite::Exception.
class Writer {
public:
    Writer(sqlite::Database& database, std::int64_t now);

    /// The sources, the dictionaries and the batches.
    void begin();
    /// Errors: those of Exports::add.
    [[nodiscard]] Result<void> write(const Person& person);
    /// Writes the rows of the files, and what each batch came to.
    [[nodiscard]] Result<void> finish();

private:
    struct Count {
        std::int64_t records = 0, events = 0, orders = 0, lines = 0, consents = 0, answers = 0, tickets = 0;
    };

    void writeBatches();
    void writeContact(const Person& person);
    std::int64_t writeRecord(const Person& person, Tool tool, const nlohmann::json& profile);
    void writeKeys(const Person& person, Tool tool, std::int64_t record);
    void writeEvents(const Person& person);
    void writeOrders(const Person& person);
    void writeOrder(const Order& order);
    void writeDecisions(const Person& person);
    void writeAnswers(std::int64_t record, const Event& event);
    void writeTicket(std::int64_t record, const Event& event);
    [[nodiscard]] Count& count(Tool tool) { return m_counts[static_cast<std::size_t>(tool)]; }

    sqlite::Database& m_database;
    std::int64_t m_now;
    Exports m_exports;
    std::int64_t m_contacts = 0, m_records = 0, m_orders = 0, m_tickets = 0;
    std::array<Count, kToolCount> m_counts{};
    std::array<std::int64_t, kToolCount> m_recordOf{};  ///< of the person being written; 0: not known to the tool

    SQLite::Statement m_insertContact, m_insertRecord, m_insertKey, m_insertEvent, m_insertOrder, m_insertLine, m_insertConsent,
        m_insertAnswer, m_insertTicket;
};

}  // namespace regia::sample
