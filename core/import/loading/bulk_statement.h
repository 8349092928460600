// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/sqlite/database.h"

struct sqlite3_stmt;

namespace regia::import {

/// A prepared statement that is run a million times: texts are bound without a copy and live until it is run or reset.
/// Throws SQLite::Exception; used inside `sqlite::guarded`.
class BulkStatement {
public:
    BulkStatement(const sqlite::Database& database, const char* sql) : BulkStatement(database.handle(), sql) {}
    BulkStatement(sqlite3* handle, const char* sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement&) = delete;
    BulkStatement& operator=(const BulkStatement&) = delete;

    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    void bind(int index, std::string_view text);
    void bindBlob(int index, std::string_view bytes);
    void bindNull(int index);

    void bind(int index, int value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, Instant instant) { bind(index, instant.ms); }
    /// Null when the id is not valid.
    template <class Tag>
    void bind(int index, Id<Tag> id)
    {
        id.isValid() ? bind(index, id.value) : bindNull(index);
    }
    template <class Value>
    void bind(int index, const std::optional<Value>& value)
    {
        value ? bind(index, *value) : bindNull(index);
    }

    /// Runs it to its end and makes it ready for the next time. Answers how many rows it changed.
    int run();
    /// The next row; false, and ready for the next time, at the end.
    [[nodiscard]] bool step();
    void reset();

    /// Of the row that `step` found; texts and bytes live until the next step.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string_view blob(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;

private:
    void check(int code) const;

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
};

}  // namespace regia::import
