// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include "core/base/result.h"
#include "core/identity/resolve.h"
#include "core/import/loading/load_context.h"
#include "core/import/loading/load_keys.h"
#include "core/import/loading/load_records.h"

namespace regia::import {

/// The persons of a load from their facts to contacts: records, then keys, then who is whom, then what is known of each. Within
/// `sqlite::guarded`. Errors: Cancelled, those of Spill::get.
class Rejoin {
public:
    explicit Rejoin(LoadContext& context) : m_context(context) {}

    [[nodiscard]] Result<void> storeRecords();
    /// Takes the keys and the contact of records that turned out to be nobody. Recorded for undo, but for the records.
    [[nodiscard]] Result<void> forgetNobodies();
    [[nodiscard]] Result<void> storeKeys();
    /// Joins and parts contacts, derives their profiles and counts them.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] std::vector<RecordId> seeds() const;
    [[nodiscard]] Result<std::vector<ContactId>> touchedContacts(const identity::Resolution& resolution);
    void count(const identity::Resolution& resolution, const std::vector<ContactId>& touched);

    LoadContext& m_context;
    SharedKeys m_keys;
    RecordChanges m_records;
    std::vector<RecordId> m_withNewKeys;
    std::vector<RecordId> m_formerNeighbours;  ///< of records that are nobody now
    std::set<ContactId> m_left;                ///< contacts that such records had, and that have others
    std::set<ContactId> m_emptied;             ///< those that had no other
};

}  // namespace regia::import
