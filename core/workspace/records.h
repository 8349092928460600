// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/record.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// What the sources say of one person, by id. Empty for a contact that is not there.
[[nodiscard]] Result<std::vector<model::Record>> recordsOf(const sqlite::Database& database, ContactId contact);
/// Errors: NotFound.
[[nodiscard]] Result<model::Record> getRecord(const sqlite::Database& database, RecordId id);
[[nodiscard]] Result<std::optional<model::Record>> findRecord(const sqlite::Database& database, SourceId source,
                                                              std::string_view externalKey);

}  // namespace regia::workspace
