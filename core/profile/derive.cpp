// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/derive.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/workspace/columns.h"

namespace regia::profile {
namespace {

constexpr const char* kSelect =
    "SELECT r.id, r.external_key, s.key, s.trust_rank, r.seen_at, r.profile, r.origins, r.created_at, b.imported_at, b.id, "
    "r.company_id IS NOT NULL "
    "FROM record r JOIN source s ON s.id = r.source_id JOIN batch b ON b.id = r.batch_id WHERE r.contact_id = ? "
    "ORDER BY r.id";

/// A row of kSelect, not yet taken apart: most contacts have one record, and its profile is theirs.
struct RecordRow {
    explicit RecordRow(SQLite::Statement& row)
        : record{row.getColumn(0).getInt64()},
          externalKey(row.getColumn(1)),
          source(row.getColumn(2)),
          trustRank(row.getColumn(3).getInt64()),
          seenAt(workspace::instantOf(row.getColumn(4))),
          profile(row.getColumn(5)),
          origins(row.getColumn(6)),
          createdAt(workspace::optionalInstantOf(row.getColumn(7))),
          importedAt(workspace::instantOf(row.getColumn(8))),
          batch{row.getColumn(9).getInt64()},
          hasCompany(row.getColumn(10).getInt() != 0)
    {}

    [[nodiscard]] SourceRecord taken(const AttributeKinds& kinds, const Rules& rules) const
    {
        RecordValues values = readValues(profile, origins, seenAt, kinds);
        rules.apply(values);
        return {record, externalKey, source, trustRank, std::move(values), batch};
    }

    RecordId record;
    std::string externalKey;
    std::string source;
    std::int64_t trustRank;
    Instant seenAt;
    std::string profile;
    std::string origins;
    std::optional<Instant> createdAt;
    Instant importedAt;
    BatchId batch;
    bool hasCompany;
};

std::vector<RecordRow> rowsOf(SQLite::Statement& select, ContactId contact)
{
    std::vector<RecordRow> rows;
    workspace::bind(select, 1, contact);
    while (select.executeStep())
        rows.emplace_back(select);
    select.reset();
    return rows;
}

Instant firstKnown(const std::vector<RecordRow>& rows)
{
    std::optional<Instant> created;
    Instant imported = rows.front().importedAt;
    for (const RecordRow& row : rows) {
        imported = std::min(imported, row.importedAt);
        if (row.createdAt)
            created = created ? std::min(*created, *row.createdAt) : *row.createdAt;
    }
    return created.value_or(imported);
}

bool anyCompany(const std::vector<RecordRow>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const RecordRow& row) { return row.hasCompany; });
}

std::string profileOf(const std::vector<RecordRow>& rows, const AttributeKinds& kinds, const Rules& rules)
{
    if (rows.size() == 1)
        return rules.profileOf({rows.front().profile, rows.front().origins}, rows.front().seenAt, kinds, rows.front().hasCompany);
    std::vector<SourceRecord> records;
    for (const RecordRow& row : rows)
        records.push_back(row.taken(kinds, rules));
    nlohmann::json profile = survivingProfile(records);
    rules.complete(profile, anyCompany(rows));
    return workspace::textOf(profile);
}

}  // namespace

Result<void> deriveContacts(sqlite::Database& database, std::span<const ContactId> contacts, Progress& progress)
{
    constexpr std::size_t kAskEvery = 256;
    REGIA_TRY(const AttributeKinds kinds, loadAttributeKinds(database));
    REGIA_TRY(const Rules rules, Rules::load(database));
    return sqlite::guarded([&]() -> Result<void> {
        SQLite::Statement select(database.connection(), kSelect);
        SQLite::Statement update(database.connection(),
                                 "UPDATE contact SET created_at = ?2, profile = ?3 WHERE id = ?1 AND (created_at <> ?2 OR "
                                 "profile <> ?3)");
        for (std::size_t i = 0; i < contacts.size(); ++i) {
            if (i % kAskEvery == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled);
            const std::vector<RecordRow> rows = rowsOf(select, contacts[i]);
            if (rows.empty())
                continue;
            const std::string profile = profileOf(rows, kinds, rules);
            workspace::bind(update, 1, contacts[i]);
            workspace::bind(update, 2, firstKnown(rows));
            update.bindNoCopy(3, profile);
            update.exec();
            update.reset();
        }
        return {};
    });
}

Result<SourceRecords> sourceRecordsOf(const sqlite::Database& database, ContactId contact)
{
    REGIA_TRY(const AttributeKinds kinds, loadAttributeKinds(database));
    REGIA_TRY(const Rules rules, Rules::load(database));
    return sqlite::guarded([&] {
        SQLite::Statement select(database.connection(), kSelect);
        SourceRecords answer;
        const std::vector<RecordRow> rows = rowsOf(select, contact);
        for (const RecordRow& row : rows)
            answer.records.push_back(row.taken(kinds, rules));
        answer.profile = survivingProfile(answer.records);
        answer.completed = rules.complete(answer.profile, anyCompany(rows));
        return answer;
    });
}

}  // namespace regia::profile
