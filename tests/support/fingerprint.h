// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "core/sqlite/database.h"

namespace regia::test {

/// Every row of every table but those left out, as text in a fixed order: equal texts, equal workspaces. The settings that
/// count (data_version) or describe the file (clean_stamp) are left out.
[[nodiscard]] std::string fingerprint(const sqlite::Database& database, const std::set<std::string>& leftOut = {"history"});

}  // namespace regia::test
