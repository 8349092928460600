// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/record_numbers.h"

#include <SQLiteCpp/Database.h>

#include <limits>

#include "core/sqlite/guarded.h"

namespace regia::import {
namespace {

sqlite3* withTable(sqlite3* handle)
{
    BulkStatement(handle, "CREATE TABLE late (key TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID").run();
    return handle;
}

}  // namespace

RecordNumbers::Late::Late(sqlite3* handle)
    : select(withTable(handle), "SELECT number FROM late WHERE key = ?"), insert(handle, "INSERT INTO late (key, number) VALUES (?, ?)")
{}

RecordNumbers::RecordNumbers(Spill& spill, KnownRecords records, std::size_t inMemory)
    : m_spill(spill), m_records(std::move(records)), m_inMemory(inMemory)
{}

Result<RecordNumbers::Found> RecordNumbers::add(std::string_view key)
{
    if (m_size == std::numeric_limits<std::uint32_t>::max())
        return fail(ErrorCode::FileTooLarge, {}, "more different keys than can be numbered");
    REGIA_TRY(const std::optional<RecordId> known, m_records.find(key));
    const auto number = static_cast<std::uint32_t>(m_size++);
    if (known)
        setKnown(number, *known);
    return Found{number, true};
}

void RecordNumbers::setKnown(std::uint32_t number, RecordId record)
{
    if (record.isValid() && number >= m_known.size())
        m_known.resize(number + 1);
    if (number < m_known.size())
        m_known[number] = record;
}

Result<RecordNumbers::Found> RecordNumbers::find(std::string_view key)
{
    if (const auto found = m_numbers.find(key))
        return Found{*found, false};
    if (m_numbers.size() == m_inMemory)
        return findLate(key);
    REGIA_TRY(const Found added, add(key));
    m_numbers.add(key, added.number);
    return added;
}

Result<RecordNumbers::Found> RecordNumbers::findLate(std::string_view key)
{
    REGIA_TRY(SQLite::Database * database, m_spill.database());
    return sqlite::guarded([&]() -> Result<Found> {
        if (!m_late)
            m_late.emplace(database->getHandle());
        m_late->select.bind(1, key);
        if (m_late->select.step()) {
            const auto number = static_cast<std::uint32_t>(m_late->select.integer(0));
            m_late->select.reset();
            return Found{number, false};
        }
        REGIA_TRY(const Found added, add(key));
        m_late->insert.bind(1, key);
        m_late->insert.bind(2, static_cast<std::int64_t>(added.number));
        m_late->insert.run();
        return added;
    });
}

}  // namespace regia::import
