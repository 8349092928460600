// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/sqlite/database.h"

namespace regia::workspace {

/// Ids that were looked up once, and the statement that looks them up: what the dictionaries of a load are made of.
/// Throws SQLite::Exception.
class NameIds {
public:
    /// `select` has one parameter, the name, and answers the id.
    NameIds(sqlite::Database& database, const char* select) : m_select(database.connection(), select) {}

    [[nodiscard]] std::optional<std::int64_t> find(std::string_view name);
    void remember(std::string_view name, std::int64_t id);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    SQLite::Statement m_select;
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> m_ids;
};

}  // namespace regia::workspace
