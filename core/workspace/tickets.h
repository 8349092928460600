// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/model/ticket.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// The tickets of a contact, the latest first.
[[nodiscard]] Result<std::vector<model::Ticket>> ticketsOf(const sqlite::Database& database, ContactId contact);

}  // namespace regia::workspace
