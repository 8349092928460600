// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_set>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::profile {

using Domains = std::unordered_set<std::string>;

/// Finds the company of every domain that contacts have addresses of and that is not shared by anybody: the one that the records
/// of most of them name, else one known by the domain alone. Answers the domains that have another company than before.
/// O(contacts). Inside a transaction. Errors: Cancelled.
[[nodiscard]] Result<Domains> findCompanyDomains(sqlite::Database& database, Progress& progress);

/// Forgets them all, and the companies that were known by their domain alone.
[[nodiscard]] Result<Domains> forgetCompanyDomains(sqlite::Database& database);

}  // namespace regia::profile
