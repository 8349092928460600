// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/model/order.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// The orders of a contact with their lines, the latest first.
[[nodiscard]] Result<std::vector<model::Order>> ordersOf(const sqlite::Database& database, ContactId contact);

}  // namespace regia::workspace
