// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::sqlite {

/// Rows that the program makes one by one, for SQLite to take like those of a table. One statement that stores a million of them needs half
/// of the time of a million statements: it binds and resets nothing, and the place where it wrote last is where it writes next.
class RowFeed {
public:
    static constexpr int kColumns = 12;

    virtual ~RowFeed() = default;
    /// Makes the next row; false at the end. It may use other statements of the connection, also writing ones.
    [[nodiscard]] virtual Result<bool> next() = 0;

    struct Value {
        enum class Kind : std::uint8_t { Null, Integer, Real, Text, Blob };
        Kind kind = Kind::Null;
        std::int64_t integer = 0;
        double real = 0;
        std::string_view bytes;
    };
    [[nodiscard]] const Value& value(int column) const { return m_row[static_cast<std::size_t>(column)]; }

protected:
    // Columns are named c0, c1 … Texts live until the next row.
    void set(int column, std::int64_t value) { at(column) = {Value::Kind::Integer, value, 0, {}}; }
    void set(int column, double value) { at(column) = {Value::Kind::Real, 0, value, {}}; }
    void set(int column, std::string_view text) { at(column) = {Value::Kind::Text, 0, 0, text}; }
    void setNull(int column) { at(column) = {}; }
    void set(int column, bool value) { set(column, static_cast<std::int64_t>(value)); }
    void set(int column, Instant instant) { set(column, instant.ms); }
    /// Null when the id is not valid.
    template <class Tag>
    void set(int column, Id<Tag> id)
    {
        id.isValid() ? set(column, id.value) : setNull(column);
    }
    template <class T>
    void set(int column, const std::optional<T>& value)
    {
        value ? set(column, *value) : setNull(column);
    }

private:
    Value& at(int column) { return m_row[static_cast<std::size_t>(column)]; }

    std::array<Value, kColumns> m_row;
};

/// Stores the rows of `feed` by `insert`: `INSERT OR FAIL INTO t (a, b) SELECT c0, c1 FROM regia_feed`. With OR FAIL, which keeps no second
/// journal for the statement alone, a failure leaves the rows before it: the transaction is then to be given up.
/// Answers how many rows the feed gave. Errors: those of the feed; SQLite's. A Bug that the feed throws is thrown here.
[[nodiscard]] Result<std::int64_t> storeRows(Database& database, const std::string& insert, RowFeed& feed);

/// While it lives, the connection does not look up what new rows point to: for rows that point to others of the same change.
class UncheckedReferences {
public:
    explicit UncheckedReferences(Database& database);
    ~UncheckedReferences();
    UncheckedReferences(const UncheckedReferences&) = delete;
    UncheckedReferences& operator=(const UncheckedReferences&) = delete;

private:
    sqlite3* m_handle;
};

}  // namespace regia::sqlite
