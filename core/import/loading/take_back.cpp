// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/take_back.h"

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "core/identity/resolve.h"
#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/dictionaries.h"
#include "core/profile/derive.h"
#include "core/sqlite/change_set.h"

namespace regia::import {
namespace {

class BatchRemover {
public:
    BatchRemover(sqlite::Database& database, BatchId batch, Progress& progress) : m_database(database), m_batch(batch), m_progress(progress)
    {}

    Result<void> run();

private:
    Result<void> loadChange();
    Result<void> checkConflict();
    Result<void> revertChange();
    void collect();
    void removeOfNewRecords();
    void removeOfPresentRecords();
    void removeNewRecords();
    void restoreRecords();
    Result<void> rejoin();
    void removeEmptyContacts(std::set<ContactId>& contacts);
    Result<void> removeFromDictionaries();
    Result<bool> isNewest();
    void forgetBatch();

    void runFor(const char* sql);
    void forEachRecord(const char* sql, std::set<RecordId>& records);

    sqlite::Database& m_database;
    BatchId m_batch;
    Progress& m_progress;
    nlohmann::json m_added;
    sqlite::ChangeSet m_change;
    std::int64_t m_sequence = 0;
    std::int64_t m_firstNew = 0;     ///< records that the batch made have ids from here …
    std::int64_t m_lastNew = -1;     ///< … to here
    std::set<RecordId> m_seeds;      ///< records whose contact may be another one now
    std::set<ContactId> m_contacts;  ///< contacts that may have lost or gained
};

/// Runs a statement with the batch as its one parameter.
void BatchRemover::runFor(const char* sql)
{
    BulkStatement statement(m_database, sql);
    statement.bind(1, m_batch);
    statement.run();
}

void BatchRemover::forEachRecord(const char* sql, std::set<RecordId>& records)
{
    BulkStatement statement(m_database, sql);
    statement.bind(1, m_batch);
    while (statement.step())
        records.insert(RecordId{statement.integer(0)});
}

Result<void> BatchRemover::loadChange()
{
    BulkStatement select(m_database, "SELECT sequence, added, change FROM batch_change WHERE batch_id = ?");
    select.bind(1, m_batch);
    if (!select.step())
        return fail(ErrorCode::Unsupported, {}, "batch " + std::to_string(m_batch.value) + " came with the workspace and was not imported");
    m_sequence = select.integer(0);
    m_added = nlohmann::json::parse(select.text(1), nullptr, false);
    const std::string_view bytes = select.blob(2);
    m_change.bytes.assign(bytes.begin(), bytes.end());
    if (!m_added.is_object())
        return fail(ErrorCode::WorkspaceDamaged, {}, "batch_change of batch " + std::to_string(m_batch.value));
    return {};
}

/// The newest of the batches that speak of the same records: that one has to be taken back first.
Result<void> BatchRemover::checkConflict()
{
    REGIA_TRY(const BatchId later, laterThatNeeds(m_database, m_batch));
    if (later.isValid())
        return fail(ErrorCode::Conflict, {}, "batch " + std::to_string(later.value));
    return {};
}

Result<void> BatchRemover::revertChange()
{
    if (m_change.isEmpty())
        return {};
    REGIA_TRY(const sqlite::ChangeSet reverse, sqlite::inverted(m_change));
    return sqlite::apply(m_database, reverse);
}

/// Whatever shares a key with what goes may come to another contact, and so may what is restored.
void BatchRemover::collect()
{
    BulkStatement range(m_database, "SELECT min(id), max(id) FROM record WHERE batch_id = ?");
    range.bind(1, m_batch);
    if (range.step() && !range.isNull(0)) {
        m_firstNew = range.integer(0);
        m_lastNew = range.integer(1);
    }
    forEachRecord("SELECT record_id FROM batch_before WHERE batch_id = ?", m_seeds);
    forEachRecord(
        "SELECT DISTINCT other.record_id FROM identity_key own JOIN identity_key other ON other.kind = own.kind AND other.value = "
        "own.value "
        "WHERE own.batch_id = ? AND other.record_id <> own.record_id",
        m_seeds);
    m_seeds.erase(m_seeds.lower_bound(RecordId{m_firstNew}), m_seeds.upper_bound(RecordId{m_lastNew}));
    BulkStatement contacts(
        m_database,
        "SELECT contact_id FROM record WHERE batch_id = ?1 AND contact_id IS NOT NULL UNION SELECT r.contact_id FROM "
        "batch_before b JOIN record r ON r.id = b.record_id WHERE b.batch_id = ?1 AND r.contact_id IS NOT NULL UNION SELECT "
        "contact_id FROM batch_before WHERE batch_id = ?1 AND contact_id IS NOT NULL");
    contacts.bind(1, m_batch);
    while (contacts.step())
        m_contacts.insert(ContactId{contacts.integer(0)});
}

/// The ids that one batch gives to records follow each other without a gap.
void BatchRemover::removeOfNewRecords()
{
    for (const char* sql :
         {"DELETE FROM event WHERE record_id BETWEEN ? AND ?", "DELETE FROM consent WHERE record_id BETWEEN ? AND ?",
          "DELETE FROM survey_answer WHERE record_id BETWEEN ? AND ?", "DELETE FROM identity_key WHERE record_id BETWEEN ? AND ?",
          "DELETE FROM order_line WHERE order_id IN (SELECT id FROM purchase_order WHERE record_id BETWEEN ? AND ?)",
          "DELETE FROM purchase_order WHERE record_id BETWEEN ? AND ?", "DELETE FROM ticket WHERE record_id BETWEEN ? AND ?",
          "DELETE FROM batch_before WHERE record_id BETWEEN ? AND ?"}) {
        BulkStatement remove(m_database, sql);
        remove.bind(1, m_firstNew);
        remove.bind(2, m_lastNew);
        remove.run();
    }
}

void BatchRemover::removeOfPresentRecords()
{
    std::set<RecordId> named;
    forEachRecord("SELECT record_id FROM batch_before WHERE batch_id = ? AND named = 1", named);
    for (const char* sql :
         {"DELETE FROM event WHERE record_id = ? AND batch_id = ?", "DELETE FROM consent WHERE record_id = ? AND batch_id = ?",
          "DELETE FROM survey_answer WHERE record_id = ? AND batch_id = ?", "DELETE FROM identity_key WHERE record_id = ? AND batch_id = ?",
          "DELETE FROM order_line WHERE order_id IN (SELECT id FROM purchase_order WHERE record_id = ? AND batch_id = ?)",
          "DELETE FROM purchase_order WHERE record_id = ? AND batch_id = ?", "DELETE FROM ticket WHERE record_id = ? AND batch_id = ?"}) {
        BulkStatement remove(m_database, sql);
        for (const RecordId record : named) {
            remove.bind(1, record);
            remove.bind(2, m_batch);
            remove.run();
        }
    }
}

void BatchRemover::removeNewRecords()
{
    BulkStatement remove(m_database, "DELETE FROM record WHERE id BETWEEN ? AND ?");
    remove.bind(1, m_firstNew);
    remove.bind(2, m_lastNew);
    remove.run();
}

/// With the contact that the record had, also where that was merged away: it comes back under its number, unless keys that
/// came since say otherwise.
void BatchRemover::restoreRecords()
{
    runFor(
        "INSERT OR IGNORE INTO contact (id, created_at, profile) SELECT DISTINCT contact_id, 0, '{}' FROM batch_before WHERE batch_id = ? "
        "AND "
        "contact_id IS NOT NULL");
    runFor(
        "UPDATE record SET contact_id = b.contact_id, company_id = b.company_id, created_at = b.created_at, seen_at = b.seen_at, profile = "
        "coalesce(b.profile, record.profile), origins = coalesce(b.origins, record.origins) FROM batch_before b WHERE b.batch_id = ? AND "
        "record.id = "
        "b.record_id");
    forEachRecord("SELECT r.id FROM record r JOIN batch_before b ON b.contact_id = r.contact_id WHERE b.batch_id = ?", m_seeds);
}

void BatchRemover::removeEmptyContacts(std::set<ContactId>& contacts)
{
    BulkStatement remove(m_database, "DELETE FROM contact WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM record WHERE contact_id = ?1)");
    std::erase_if(contacts, [&](ContactId contact) {
        remove.bind(1, contact);
        return remove.run() > 0;
    });
}

Result<void> BatchRemover::rejoin()
{
    removeEmptyContacts(m_contacts);
    REGIA_TRY(auto ids, identity::ContactIds::open(m_database));
    const std::vector<RecordId> seeds(m_seeds.begin(), m_seeds.end());
    REGIA_TRY(const identity::Resolution resolution, identity::resolve(m_database, seeds, ids, m_progress));
    m_contacts.insert(resolution.touched.begin(), resolution.touched.end());
    const std::vector<ContactId> contacts(m_contacts.begin(), m_contacts.end());
    REGIA_CHECK(profile::deriveContacts(m_database, contacts, m_progress));
    if (const auto given = m_added.find("contact"); given != m_added.end())
        REGIA_CHECK(ids.takeBack(ContactId{given->at(0).get<std::int64_t>()}, ContactId{given->at(1).get<std::int64_t>()}));
    return ids.store();
}

Result<bool> BatchRemover::isNewest()
{
    BulkStatement newest(m_database, "SELECT NOT EXISTS (SELECT 1 FROM batch_change WHERE sequence > ?)");
    newest.bind(1, m_sequence);
    return newest.step() && newest.integer(0) != 0;
}

/// Names that the batch brought go with it, unless a later one may have used them: an unused name harms nobody.
Result<void> BatchRemover::removeFromDictionaries()
{
    REGIA_TRY(const bool newest, isNewest());
    if (!newest)
        return {};
    for (const char* table : Dictionaries::kTables) {
        const auto range = m_added.find(table);
        if (range == m_added.end())
            continue;
        BulkStatement remove(m_database, ("DELETE FROM " + std::string(table) + " WHERE id BETWEEN ? AND ?").c_str());
        remove.bind(1, range->at(0).get<std::int64_t>());
        remove.bind(2, range->at(1).get<std::int64_t>());
        remove.run();
    }
    return {};
}

void BatchRemover::forgetBatch()
{
    runFor("DELETE FROM event_key WHERE batch_id = ?");
    runFor("DELETE FROM batch_before WHERE batch_id = ?");
    runFor("DELETE FROM batch_change WHERE batch_id = ?");
}

Result<void> BatchRemover::run()
{
    REGIA_CHECK(loadChange());
    REGIA_CHECK(checkConflict());
    REGIA_CHECK(revertChange());
    collect();
    removeOfNewRecords();
    removeOfPresentRecords();
    removeNewRecords();
    restoreRecords();
    REGIA_CHECK(rejoin());
    REGIA_CHECK(removeFromDictionaries());
    forgetBatch();
    return {};
}

}  // namespace

Result<BatchId> laterThatNeeds(const sqlite::Database& database, BatchId batch)
{
    BulkStatement own(database, "SELECT sequence FROM batch_change WHERE batch_id = ?");
    own.bind(1, batch);
    if (!own.step())
        return fail(ErrorCode::NotFound, {}, "batch " + std::to_string(batch.value));
    BulkStatement select(
        database,
        "SELECT later.batch_id FROM batch_change c JOIN batch_before later ON later.batch_id = c.batch_id LEFT JOIN record r ON r.id = "
        "later.record_id WHERE c.sequence > ?2 AND later.named = 1 AND (r.batch_id = ?1 OR EXISTS (SELECT 1 FROM batch_before own WHERE "
        "own.batch_id = ?1 AND own.record_id = later.record_id AND own.named = 1)) ORDER BY c.sequence DESC LIMIT 1");
    select.bind(1, batch);
    select.bind(2, own.integer(0));
    return BatchId{select.step() ? select.integer(0) : 0};
}

Result<void> takeBack(sqlite::Database& database, BatchId batch, Progress& progress)
{
    return BatchRemover(database, batch, progress).run();
}

}  // namespace regia::import
