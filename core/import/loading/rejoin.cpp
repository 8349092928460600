// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/rejoin.h"

#include <algorithm>

#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/load_changes.h"
#include "core/import/loading/sorted_ids.h"

namespace regia::import {

Result<void> Rejoin::storeRecords()
{
    if (m_context.join == Join::Keys) {
        REGIA_TRY(m_keys, findSharedKeys(m_context));
    } else {
        m_keys.shared = Bitmap(m_context.records());
    }
    REGIA_TRY(m_records, import::storeRecords(m_context, m_keys.shared));
    return {};
}

Result<void> Rejoin::forgetNobodies()
{
    BulkStatement neighbours(m_context.database,
                             "SELECT DISTINCT other.record_id FROM identity_key own JOIN identity_key other ON other.kind = own.kind "
                             "AND other.value = own.value WHERE own.record_id = ?1 AND other.record_id <> ?1");
    BulkStatement contact(m_context.database, "SELECT contact_id FROM record WHERE id = ?");
    BulkStatement removeKeys(m_context.database, "DELETE FROM identity_key WHERE record_id = ?");
    BulkStatement leave(m_context.database, "UPDATE record SET contact_id = NULL WHERE id = ?");
    BulkStatement removeEmpty(m_context.database,
                              "DELETE FROM contact WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM record WHERE contact_id = ?1)");
    for (const RecordId record : m_records.turnedNobody) {
        neighbours.bind(1, record);
        while (neighbours.step())
            m_formerNeighbours.push_back(RecordId{neighbours.integer(0)});
        contact.bind(1, record);
        const ContactId before{contact.step() ? contact.integer(0) : 0};
        contact.reset();
        removeKeys.bind(1, record);
        removeKeys.run();
        leave.bind(1, record);
        leave.run();
        removeEmpty.bind(1, before);
        const bool isEmpty = removeEmpty.run() != 0;
        (isEmpty ? m_emptied : m_left).insert(before);
    }
    for (const ContactId contactId : m_emptied)
        m_left.erase(contactId);
    return {};
}

Result<void> Rejoin::storeKeys()
{
    if (m_context.join == Join::Keys) {
        REGIA_TRY(m_withNewKeys, import::storeKeys(m_context));
    }
    return {};
}

std::vector<RecordId> Rejoin::seeds() const
{
    std::vector<RecordId> seeds;
    m_keys.shared.forEach([&](std::size_t record) { seeds.push_back(m_context.idOf(static_cast<std::uint32_t>(record))); });
    for (const auto* more : {&m_keys.neighbours, &m_records.otherIdentity, &m_formerNeighbours})
        seeds.insert(seeds.end(), more->begin(), more->end());
    sortUnique(seeds);
    return seeds;
}

/// Sorted.
Result<std::vector<ContactId>> Rejoin::touchedContacts(const identity::Resolution& resolution)
{
    std::vector<ContactId> touched(resolution.touched.begin(), resolution.touched.end());
    touched.insert(touched.end(), m_left.begin(), m_left.end());
    BulkStatement contact(m_context.database, "SELECT contact_id FROM record WHERE id = ? AND contact_id IS NOT NULL");
    for (const auto* changed : {&m_records.changed, &m_withNewKeys})
        for (const RecordId record : *changed) {
            REGIA_CHECK(m_context.meter.ask());
            contact.bind(1, record);
            if (contact.step())
                touched.push_back(ContactId{contact.integer(0)});
            contact.reset();
        }
    sortUnique(touched);
    std::vector<ContactId> removed = resolution.removed;
    sortUnique(removed);
    std::erase_if(touched, [&](ContactId id) { return holds(removed, id); });
    return touched;
}

void Rejoin::count(const identity::Resolution& resolution, const std::vector<ContactId>& touched)
{
    std::vector<ContactId> added = resolution.added;
    std::vector<ContactId> removed = resolution.removed;
    std::vector<ContactId> named = std::move(m_records.namedContacts);
    for (auto* ids : {&added, &removed, &named})
        sortUnique(*ids);
    ContactCounts& counts = m_context.receipt.contacts;
    counts.added = m_records.contactsAdded + static_cast<std::int64_t>(added.size());
    counts.updated = std::count_if(touched.begin(), touched.end(), [&](ContactId contact) { return !holds(added, contact); });
    counts.unchanged =
        std::count_if(named.begin(), named.end(), [&](ContactId contact) { return !holds(touched, contact) && !holds(removed, contact); });
}

Result<void> Rejoin::finish()
{
    Progress& progress = m_context.meter.progress();
    REGIA_TRY(identity::Resolution resolution, identity::resolve(m_context.database, seeds(), m_context.contactIds, progress));
    resolution.removed.insert(resolution.removed.end(), m_emptied.begin(), m_emptied.end());
    REGIA_CHECK(noteMoves(m_context, resolution.moves));
    REGIA_TRY(const std::vector<ContactId> touched, touchedContacts(resolution));
    REGIA_CHECK(deriveAndCount(m_context, touched));
    count(resolution, touched);
    countRows(m_context, m_keys.shared, resolution.moves, touched);
    return {};
}

}  // namespace regia::import
