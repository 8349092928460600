// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/source.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// The source of that key; made with the title and rank given if there is none yet. Inside a command.
[[nodiscard]] Result<model::Source> findOrCreateSource(sqlite::Database& database, const model::Source& wanted);
/// By trust, then title.
[[nodiscard]] Result<std::vector<model::Source>> listSources(const sqlite::Database& database);
/// Errors: NotFound.
[[nodiscard]] Result<model::Source> getSource(const sqlite::Database& database, SourceId id);
[[nodiscard]] Result<std::optional<model::Source>> findSource(const sqlite::Database& database, std::string_view key);
/// Title and trust rank; the key stays. Errors: NotFound.
[[nodiscard]] Result<void> updateSource(sqlite::Database& database, const model::Source& source);

}  // namespace regia::workspace
