// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/event_types.h"

#include "core/workspace/columns.h"

namespace regia::workspace {

EventTypes::EventTypes(sqlite::Database& database)
    : m_ids(database, "SELECT id FROM event_type WHERE name = ?"),
      m_insert(database.connection(), "INSERT INTO event_type (name, category) VALUES (?, ?) RETURNING id")
{}

Result<model::EventTypeId> EventTypes::findOrCreate(std::string_view name)
{
    return sqlite::guarded([&] {
        if (const auto known = m_ids.find(name))
            return model::EventTypeId{*known};
        bind(m_insert, 1, name);
        bind(m_insert, 2, model::toName(model::defaultCategory(name)));
        m_insert.executeStep();
        const model::EventTypeId id{m_insert.getColumn(0).getInt64()};
        m_insert.reset();
        m_ids.remember(name, id.value);
        return id;
    });
}

Result<std::vector<model::EventType>> listEventTypes(const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), "SELECT id, name, category FROM event_type ORDER BY name");
        std::vector<model::EventType> types;
        while (rows.executeStep())
            types.push_back({model::EventTypeId{rows.getColumn(0).getInt64()}, rows.getColumn(1), rows.getColumn(2)});
        return types;
    });
}

Result<void> setEventCategory(sqlite::Database& database, model::EventTypeId id, model::EventCategory category)
{
    return sqlite::guarded([&]() -> Result<void> {
        SQLite::Statement update(database.connection(), "UPDATE event_type SET category = ? WHERE id = ?");
        bind(update, 1, model::toName(category));
        bind(update, 2, id);
        if (update.exec() == 0)
            return fail(ErrorCode::NotFound, {}, "event type " + std::to_string(id.value));
        return {};
    });
}

}  // namespace regia::workspace
