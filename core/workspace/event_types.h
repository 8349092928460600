// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/event.h"
#include "core/model/stage.h"
#include "core/sqlite/database.h"
#include "core/workspace/name_ids.h"

namespace regia::workspace {

/// Event types by name, made when they are new (with the category that the lifecycle gives the name): for loads of
/// millions of events. Lives no longer than the command that it was made in.
class EventTypes {
public:
    /// Throws SQLite::Exception: inside a command that is an error like any other.
    explicit EventTypes(sqlite::Database& database);
    [[nodiscard]] Result<model::EventTypeId> findOrCreate(std::string_view name);

private:
    NameIds m_ids;
    SQLite::Statement m_insert;
};

/// By name.
[[nodiscard]] Result<std::vector<model::EventType>> listEventTypes(const sqlite::Database& database);
/// What a type means to the lifecycle. Errors: NotFound.
[[nodiscard]] Result<void> setEventCategory(sqlite::Database& database, model::EventTypeId id, model::EventCategory category);

}  // namespace regia::workspace
