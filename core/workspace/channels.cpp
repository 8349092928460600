// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/channels.h"

#include "core/workspace/columns.h"

namespace regia::workspace {

Channels::Channels(sqlite::Database& database)
    : m_ids(database, "SELECT id FROM channel WHERE name = ?"),
      m_insert(database.connection(), "INSERT INTO channel (name) VALUES (?) RETURNING id")
{}

Result<model::ChannelId> Channels::findOrCreate(std::string_view name)
{
    return sqlite::guarded([&] {
        if (const auto known = m_ids.find(name))
            return model::ChannelId{*known};
        bind(m_insert, 1, name);
        m_insert.executeStep();
        const model::ChannelId id{m_insert.getColumn(0).getInt64()};
        m_insert.reset();
        m_ids.remember(name, id.value);
        return id;
    });
}

Result<std::vector<std::string>> listChannels(const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), "SELECT name FROM channel ORDER BY name");
        std::vector<std::string> names;
        while (rows.executeStep())
            names.push_back(rows.getColumn(0));
        return names;
    });
}

}  // namespace regia::workspace
