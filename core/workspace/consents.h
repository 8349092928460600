// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/model/consent_entry.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// Every decision of a contact, by purpose and then in the order in which they were recorded. Which of them holds is
/// core/privacy's to say.
[[nodiscard]] Result<std::vector<model::ConsentEntry>> consentsOf(const sqlite::Database& database, ContactId contact);

}  // namespace regia::workspace
