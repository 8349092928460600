// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace regia::workspace {

/// How our types are written into statements and read from rows. Used inside `sqlite::guarded`.

template <class Tag>
void bind(SQLite::Statement& statement, int index, Id<Tag> id)
{
    if (id.isValid())
        statement.bind(index, id.value);
    else
        statement.bind(index);
}
inline void bind(SQLite::Statement& statement, int index, Instant instant) { statement.bind(index, instant.ms); }
inline void bind(SQLite::Statement& statement, int index, std::string_view text) { statement.bind(index, std::string(text)); }
inline void bind(SQLite::Statement& statement, int index, std::optional<std::int64_t> value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bind(index);
}

[[nodiscard]] inline Instant instantOf(const SQLite::Column& column) { return Instant{column.getInt64()}; }
[[nodiscard]] inline std::optional<Instant> optionalInstantOf(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional(instantOf(column));
}
[[nodiscard]] inline std::optional<std::int64_t> optionalIntegerOf(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
}
/// Null when the column is null or holds no JSON: `check` finds that, reading does not fail over it.
[[nodiscard]] inline nlohmann::json jsonOf(const SQLite::Column& column)
{
    nlohmann::json json = column.isNull() ? nlohmann::json() : nlohmann::json::parse(column.getString(), nullptr, false);
    return json.is_discarded() ? nlohmann::json() : json;
}
/// Text for storing; bytes that are not UTF-8 are replaced.
[[nodiscard]] inline std::string textOf(const nlohmann::json& json)
{
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace regia::workspace
