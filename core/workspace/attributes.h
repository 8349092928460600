// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/attribute.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// The attribute of that name as the dictionary has it (its type may be another than the one wanted); made as wanted if
/// there is none yet. `batch`: which import brought it, or none. Inside a command.
[[nodiscard]] Result<model::Attribute> findOrCreateAttribute(sqlite::Database& database, const model::Attribute& wanted,
                                                             BatchId batch = {});
/// By name.
[[nodiscard]] Result<std::vector<model::Attribute>> listAttributes(const sqlite::Database& database);
[[nodiscard]] Result<std::optional<model::Attribute>> findAttribute(const sqlite::Database& database, std::string_view name);
/// Title, type, provenance and family; the name stays. Errors: NotFound.
[[nodiscard]] Result<void> updateAttribute(sqlite::Database& database, const model::Attribute& attribute);

}  // namespace regia::workspace
