// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <vector>

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/profile/rules.h"
#include "core/profile/survivorship.h"
#include "core/sqlite/database.h"

namespace regia::profile {

/// Writes what the records of these contacts add up to by the rules of the dictionary: the profile, and when the contact was first known
/// (the earliest creation that a source gives, else the first import). Contacts without records are let be. O(records). Inside a command.
/// Errors: Cancelled.
[[nodiscard]] Result<void> deriveContacts(sqlite::Database& database, std::span<const ContactId> contacts, Progress& progress);

/// The records of a contact with their values as they count (Rules), by id, and what they add up to.
struct SourceRecords {
    std::vector<SourceRecord> records;
    nlohmann::json profile;
    std::vector<Completion> completed;  ///< values of the profile that no record says
};
[[nodiscard]] Result<SourceRecords> sourceRecordsOf(const sqlite::Database& database, ContactId contact);

}  // namespace regia::profile
