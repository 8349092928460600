// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/event.h"
#include "core/sqlite/database.h"
#include "core/workspace/name_ids.h"

namespace regia::workspace {

/// Channels by name, made when they are new. Lives no longer than the command that it was made in.
class Channels {
public:
    /// Throws SQLite::Exception: inside a command that is an error like any other.
    explicit Channels(sqlite::Database& database);
    [[nodiscard]] Result<model::ChannelId> findOrCreate(std::string_view name);

private:
    NameIds m_ids;
    SQLite::Statement m_insert;
};

/// The names, sorted.
[[nodiscard]] Result<std::vector<std::string>> listChannels(const sqlite::Database& database);

}  // namespace regia::workspace
