// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/base/bitmap.h"
#include "core/base/result.h"
#include "core/identity/resolve.h"
#include "core/import/loading/load_context.h"

namespace regia::import {

/// Derives the profiles of contacts, and counts in the receipt which attributes of those that were there before the load
/// changed by it. Within `sqlite::guarded`. Errors: Cancelled.
[[nodiscard]] Result<void> deriveAndCount(LoadContext& context, std::span<const ContactId> contacts);

/// Counts in the receipt what became of the rows by the contact of each, and the contacts there before with new events and
/// consents. `touched`: sorted. `shared`: by number of the record, has a key that another record has too.
void countRows(LoadContext& context, const Bitmap& shared, const std::vector<identity::Move>& moves, const std::vector<ContactId>& touched);

}  // namespace regia::import
