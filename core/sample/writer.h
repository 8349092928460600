// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Statement.h>

#include <array>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/base/ids.h"
#include "core/sample/person.h"
#include "core/sqlite/database.h"

namespace regia::sample {

/// Puts invented people into the tables of a workspace, in the order of their keys, so that every table only grows at its end.
/// Throws SQLite::Exception; to be used inside a command.
class Writer {
public:
    Writer(sqlite::Database& database, std::int64_t now);

    /// The sources, the dictionaries and the batch that all of it belongs to.
    BatchId begin(const std::string& title, std::uint64_t contacts);
    void write(const Person& person);
    /// Writes what the batch came to.
    void finish();

    [[nodiscard]] std::uint64_t events() const { return m_events; }

private:
    void writeDictionaries();
    void writeContact(const Person& person);
    std::int64_t writeRecord(const Person& person, Tool tool, const nlohmann::json& profile);
    void writeEvents(const Person& person);
    void writeOrders(const Person& person);
    void writeDecisions(const Person& person);
    void writeAnswer(std::int64_t record, const Event& event);
    void writeTicket(std::int64_t record, const Person& person, const Event& event);

    sqlite::Database& m_database;
    std::int64_t m_now;
    std::int64_t m_batch = 0;
    std::int64_t m_records = 0;
    std::int64_t m_orders = 0;
    std::int64_t m_tickets = 0;
    std::int64_t m_answers = 0;
    std::uint64_t m_contacts = 0;
    std::uint64_t m_events = 0;
    std::array<std::int64_t, kToolCount> m_recordOf{};  ///< of the person being written; 0: not known to the tool

    SQLite::Statement m_insertContact, m_insertRecord, m_insertKey, m_insertEvent, m_insertOrder, m_insertLine, m_insertConsent,
        m_insertAnswer, m_insertTicket;
};

}  // namespace regia::sample
