// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <vector>

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/identity/contact_ids.h"
#include "core/identity/name_key.h"
#include "core/sqlite/database.h"

namespace regia::identity {

/// A record that belongs to another contact than before.
struct Move {
    RecordId record;
    ContactId before;  ///< not valid: it had none yet
    ContactId after;
};

struct Resolution {
    std::vector<Move> moves;
    std::vector<ContactId> touched;  ///< whose records are others now: their profiles are to be derived again; no repeats
    std::vector<ContactId> added;
    std::vector<ContactId> removed;  ///< left without records
};

/// Gives every record that shares a key with one of `seeds`, over any number of steps, the contact that `clusters` says: one
/// that its members had (the lowest number; if two clusters want one, it goes to that of the lowest record), or a new one.
/// Nothing else is looked at, so the cost hangs on the seeds and those near them. A record without contact and without keys
/// is known to be nobody and is let be; one without contact and with keys is new. Inside a command. Errors: Cancelled.
[[nodiscard]] Result<Resolution> resolve(sqlite::Database& database, std::span<const RecordId> seeds, ContactIds& ids, Progress& progress);

/// Who a record's profile says the person is: first_name, middle_name and last_name, or full_name; birthday.
[[nodiscard]] Identity identityOf(const nlohmann::json& profile);

}  // namespace regia::identity
