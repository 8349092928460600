// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_keys.h"

#include <string>

#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/sorted_ids.h"
#include "core/sqlite/row_feed.h"

namespace regia::import {
namespace {

/// The part of a sort key that names the kind and value.
std::string_view valuePart(std::string_view sortKey) { return sortKey.substr(0, sortKey.size() - sizeof(std::uint64_t)); }

class SharedKeyFinder {
public:
    explicit SharedKeyFinder(LoadContext& context)
        : m_context(context), m_owners(context.database, "SELECT record_id FROM identity_key WHERE kind = ? AND value = ?")
    {
        m_found.shared = Bitmap(context.records());
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
        sortUnique(m_records);
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

/// The keys of a load one by one, each of a record once, without those of nobody.
class DistinctKeys {
public:
    explicit DistinctKeys(LoadContext& context) : m_context(context), m_cursor(context.staging.keys().read()) {}

    Result<bool> next()
    {
        for (;;) {
            REGIA_TRY(const bool hasMore, m_cursor.next());
            if (!hasMore)
                return false;
            REGIA_CHECK(m_context.meter.ask());
            if (m_cursor.key() == m_last)
                continue;
            m_last = m_cursor.key();
            decode(m_last, m_cursor.payload(), m_key);
            if (!m_context.nobodies.test(m_key.record))
                return true;
        }
    }
    [[nodiscard]] const StagedKey& key() const { return m_key; }

private:
    LoadContext& m_context;
    SortedRuns::Cursor m_cursor;
    std::string m_last;
    StagedKey m_key;
};

/// The keys of new records, as rows.
class KeysOfNew final : public sqlite::RowFeed {
public:
    static constexpr const char* kInsert =
        "INSERT OR FAIL INTO identity_key (kind, value, record_id, batch_id) SELECT c0, c1, c2, c3 FROM regia_feed";

    explicit KeysOfNew(LoadContext& context) : m_context(context), m_keys(context) { set(3, context.batch); }

    Result<bool> next() override
    {
        do {
            REGIA_TRY(const bool hasMore, m_keys.next());
            if (!hasMore)
                return false;
            REGIA_CHECK(m_context.meter.step());
        } while (!m_context.isNew(m_keys.key().record));
        set(0, m_keys.key().kind);
        set(1, m_keys.key().value);
        set(2, m_context.idOf(m_keys.key().record));
        return true;
    }

private:
    LoadContext& m_context;
    DistinctKeys m_keys;
};

/// Answers the records that have a key that they had not.
Result<std::vector<RecordId>> storeKeysOfPresent(LoadContext& context)
{
    BulkStatement insert(context.database, "INSERT OR IGNORE INTO identity_key (kind, value, record_id, batch_id) VALUES (?, ?, ?, ?)");
    std::vector<RecordId> withNew;
    DistinctKeys keys(context);
    for (;;) {
        REGIA_TRY(const bool hasMore, keys.next());
        if (!hasMore)
            break;
        if (context.isNew(keys.key().record))
            continue;
        insert.bind(1, keys.key().kind);
        insert.bind(2, keys.key().value);
        insert.bind(3, context.idOf(keys.key().record));
        insert.bind(4, context.batch);
        if (insert.run() > 0)
            withNew.push_back(context.idOf(keys.key().record));
    }
    sortUnique(withNew);
    return withNew;
}

}  // namespace

Result<SharedKeys> findSharedKeys(LoadContext& context) { return SharedKeyFinder(context).run(); }

Result<std::vector<RecordId>> storeKeys(LoadContext& context)
{
    {
        const sqlite::UncheckedReferences unchecked(context.database);
        KeysOfNew keys(context);
        REGIA_CHECK(sqlite::storeRows(context.database, KeysOfNew::kInsert, keys));
    }
    return context.hasPresent() ? storeKeysOfPresent(context) : std::vector<RecordId>();
}

}  // namespace regia::import
