// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/bitmap.h"
#include "core/base/result.h"
#include "core/import/loading/load_context.h"

namespace regia::import {

/// What the keys of a load say before any of them is stored.
struct SharedKeys {
    Bitmap shared;                     ///< by number of the record: has a key that another record has too
    std::vector<RecordId> neighbours;  ///< records of the workspace that have a key of a record of the load
};
/// Within `sqlite::guarded`, as the next one. Errors: Cancelled, those of Spill::get.
[[nodiscard]] Result<SharedKeys> findSharedKeys(LoadContext& context);

/// Stores the keys of all records that are not nobody. Answers the records that were there before and have a new one.
[[nodiscard]] Result<std::vector<RecordId>> storeKeys(LoadContext& context);

}  // namespace regia::import
