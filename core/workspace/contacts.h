// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "core/model/contact.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// Errors: NotFound.
[[nodiscard]] Result<model::Contact> getContact(const sqlite::Database& database, ContactId id);
/// The next contacts after `after` (none: from the first), by id.
[[nodiscard]] Result<std::vector<model::Contact>> listContacts(const sqlite::Database& database, ContactId after, std::int64_t limit);
[[nodiscard]] Result<std::int64_t> countContacts(const sqlite::Database& database);

}  // namespace regia::workspace
