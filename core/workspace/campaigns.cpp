// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/campaigns.h"

#include "core/workspace/columns.h"

namespace regia::workspace {

Campaigns::Campaigns(sqlite::Database& database)
    : m_ids(database, "SELECT id FROM campaign WHERE key = ?"),
      m_insert(database.connection(), "INSERT INTO campaign (key, name) VALUES (?, ?) RETURNING id")
{}

Result<model::CampaignId> Campaigns::findOrCreate(std::string_view key, std::string_view name)
{
    return sqlite::guarded([&] {
        if (const auto known = m_ids.find(key))
            return model::CampaignId{*known};
        bind(m_insert, 1, key);
        bind(m_insert, 2, name.empty() ? key : name);
        m_insert.executeStep();
        const model::CampaignId id{m_insert.getColumn(0).getInt64()};
        m_insert.reset();
        m_ids.remember(key, id.value);
        return id;
    });
}

Result<std::vector<model::Campaign>> listCampaigns(const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), "SELECT id, key, name, sent_at FROM campaign ORDER BY name, key");
        std::vector<model::Campaign> campaigns;
        while (rows.executeStep())
            campaigns.push_back({model::CampaignId{rows.getColumn(0).getInt64()}, rows.getColumn(1), rows.getColumn(2),
                                 optionalInstantOf(rows.getColumn(3))});
        return campaigns;
    });
}

}  // namespace regia::workspace
