// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/bulk_statement.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace regia::import {

BulkStatement::BulkStatement(sqlite3* handle, const char* sql) : m_handle(handle)
{
    check(sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

BulkStatement::~BulkStatement() { sqlite3_finalize(m_statement); }

void BulkStatement::bind(int index, std::int64_t value) { check(sqlite3_bind_int64(m_statement, index, value)); }

void BulkStatement::bind(int index, double value) { check(sqlite3_bind_double(m_statement, index, value)); }

// A null pointer would bind a null: the empty text of a default string_view has one.
void BulkStatement::bind(int index, std::string_view text)
{
    check(sqlite3_bind_text64(m_statement, index, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void BulkStatement::bindBlob(int index, std::string_view bytes)
{
    check(sqlite3_bind_blob64(m_statement, index, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_STATIC));
}

void BulkStatement::bindNull(int index) { check(sqlite3_bind_null(m_statement, index)); }

int BulkStatement::run()
{
    while (step()) {
    }
    return sqlite3_changes(m_handle);
}

bool BulkStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    const int done = sqlite3_reset(m_statement);
    check(code == SQLITE_DONE ? done : code);
    return false;
}

void BulkStatement::reset() { sqlite3_reset(m_statement); }

bool BulkStatement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::int64_t BulkStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double BulkStatement::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string_view BulkStatement::text(int column) const
{
    const auto* bytes = sqlite3_column_text(m_statement, column);
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view BulkStatement::blob(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<std::int64_t> BulkStatement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

void BulkStatement::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        throw SQLite::Exception(m_handle, code);
}

}  // namespace regia::import
