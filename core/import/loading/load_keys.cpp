// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_keys.h"

#include <algorithm>
#include <string>

#include "core/import/loading/bulk_statement.h"

namespace regia::import {
namespace {

/// The part of a sort key that names the kind and value.
std::string_view valuePart(std::string_view sortKey) { return sortKey.substr(0, sortKey.size() - sizeof(std::uint64_t)); }

class SharedKeyFinder {
public:
    explicit SharedKeyFinder(LoadContext& context)
        : m_context(context), m_owners(context.database, "SELECT record_id FROM identity_key WHERE kind = ? AND value = ?")
    {
        m_found.shared = Bitmap(context.recordIds.size());
        BulkStatement any(context.database, "SELECT EXISTS (SELECT 1 FROM identity_key)");
        m_hasOwners = any.step() && any.integer(0) != 0;
    }

    Result<SharedKeys> run()
    {
        auto cursor = m_context.staging.keys().read();
        for (;;) {
            REGIA_TRY(const bool hasMore, cursor.next());
            if (!hasMore)
                break;
            REGIA_CHECK(m_context.meter.step());
            if (valuePart(cursor.key()) != m_value) {
                endOfValue();
                m_value = valuePart(cursor.key());
            }
            decode(cursor.key(), cursor.payload(), m_key);
            m_records.push_back(m_key.record);
        }
        endOfValue();
        return std::move(m_found);
    }

private:
    void endOfValue()
    {
        std::sort(m_records.begin(), m_records.end());
        m_records.erase(std::unique(m_records.begin(), m_records.end()), m_records.end());
        const std::size_t before = m_found.neighbours.size();
        if (m_hasOwners && !m_records.empty())
            addOwners();
        if (m_records.size() > 1 || m_found.neighbours.size() > before)
            for (const std::uint32_t record : m_records)
                m_found.shared.set(record);
        m_records.clear();
    }

    /// Those that are in the load themselves are known by their number, and are no neighbours of themselves.
    void addOwners()
    {
        const std::size_t end = m_value.find('\0');
        m_owners.bind(1, std::string_view(m_value).substr(0, end));
        m_owners.bind(2, std::string_view(m_value).substr(end + 1, m_value.size() - end - 2));
        while (m_owners.step()) {
            const RecordId owner{m_owners.integer(0)};
            if (m_records.size() != 1 || m_context.idOf(m_records.front()) != owner)
                m_found.neighbours.push_back(owner);
        }
    }

    LoadContext& m_context;
    BulkStatement m_owners;
    bool m_hasOwners = false;
    SharedKeys m_found;
    std::string m_value;
    std::vector<std::uint32_t> m_records;
    StagedKey m_key;
};

}  // namespace

Result<SharedKeys> findSharedKeys(LoadContext& context) { return SharedKeyFinder(context).run(); }

Result<std::vector<RecordId>> storeKeys(LoadContext& context)
{
    BulkStatement insert(context.database, "INSERT OR IGNORE INTO identity_key (kind, value, record_id, batch_id) VALUES (?, ?, ?, ?)");
    std::vector<RecordId> withNew;
    std::string last;
    StagedKey key;
    auto cursor = context.staging.keys().read();
    for (;;) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (!hasMore)
            break;
        REGIA_CHECK(context.meter.step());
        if (cursor.key() == last)
            continue;
        last = cursor.key();
        decode(cursor.key(), cursor.payload(), key);
        if (context.nobodies.test(key.record))
            continue;
        insert.bind(1, key.kind);
        insert.bind(2, key.value);
        insert.bind(3, context.idOf(key.record));
        insert.bind(4, context.batch);
        if (insert.run() > 0 && !context.isNew(key.record))
            withNew.push_back(context.idOf(key.record));
    }
    std::sort(withNew.begin(), withNew.end());
    withNew.erase(std::unique(withNew.begin(), withNew.end()), withNew.end());
    return withNew;
}

}  // namespace regia::import
