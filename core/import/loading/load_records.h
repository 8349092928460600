// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/bitmap.h"
#include "core/base/result.h"
#include "core/identity/resolve.h"
#include "core/import/loading/load_context.h"

namespace regia::import {

/// What became of the records of a load.
struct RecordChanges {
    std::vector<ContactId> namedContacts;  ///< of records that were there before, as they were before the load
    std::vector<RecordId> changed;         ///< there before, with other values now
    std::vector<RecordId> otherIdentity;   ///< of these, those whose name or birthday is another one now
    std::vector<RecordId> turnedNobody;    ///< there before as somebody
    std::int64_t contactsAdded = 0;
};

/// Stores what the load says of persons: new records with a contact each, but for those in `shared`, whose contact is yet to
/// be found; records that were there get the newer values, after a note in batch_before. Values that do not fit an attribute's
/// type are added to the staging's rejects. Within `sqlite::guarded`. Errors: Cancelled, those of Spill.
[[nodiscard]] Result<RecordChanges> storeRecords(LoadContext& context, const Bitmap& shared);

/// Notes how a record is before the load gives it to another contact; once a record. As above.
[[nodiscard]] Result<void> noteMoves(LoadContext& context, const std::vector<identity::Move>& moves);

}  // namespace regia::import
