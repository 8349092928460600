// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// Saved documents. Kinds: segment, query, funnel, mapping, dashboard, score. A name is one of its kind, compared byte for
/// byte. What a body may say is its kind's business; here it has to be JSON.

/// Stores it, in the place of the one of that kind and name if there is one. Inside a command.
/// Errors: InvalidDocument (not a JSON object), InvalidInput (an empty kind or name).
[[nodiscard]] Result<DocumentId> putDocument(sqlite::Database& database, const model::Document& document);
/// Errors: NotFound.
[[nodiscard]] Result<model::Document> getDocument(const sqlite::Database& database, std::string_view kind, std::string_view name);
/// Of one kind, or (empty) of all; by kind and name.
[[nodiscard]] Result<std::vector<model::Document>> listDocuments(const sqlite::Database& database, std::string_view kind = {});
/// Errors: NotFound.
[[nodiscard]] Result<void> removeDocument(sqlite::Database& database, std::string_view kind, std::string_view name);
/// Errors: NotFound, AlreadyExists (the new name is taken), InvalidInput (an empty name).
[[nodiscard]] Result<void> renameDocument(sqlite::Database& database, std::string_view kind, std::string_view from, std::string_view to,
                                          Instant now);

}  // namespace regia::workspace
