// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/event.h"
#include "core/sqlite/database.h"
#include "core/workspace/name_ids.h"

namespace regia::workspace {

/// Campaigns by key, made when they are new. Lives no longer than the command that it was made in.
class Campaigns {
public:
    /// Throws SQLite::Exception: inside a command that is an error like any other.
    explicit Campaigns(sqlite::Database& database);
    /// An empty name means that the key is the name. The name of a campaign that is there stays.
    [[nodiscard]] Result<model::CampaignId> findOrCreate(std::string_view key, std::string_view name);

private:
    NameIds m_ids;
    SQLite::Statement m_insert;
};

/// By name.
[[nodiscard]] Result<std::vector<model::Campaign>> listCampaigns(const sqlite::Database& database);

}  // namespace regia::workspace
