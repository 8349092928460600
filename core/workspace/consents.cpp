// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/consents.h"

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

model::ConsentEntry entryOf(SQLite::Statement& row)
{
    return {.record = RecordId{row.getColumn(0).getInt64()},
            .purpose = row.getColumn(1),
            .batch = BatchId{row.getColumn(2).getInt64()},
            .number = row.getColumn(3).getInt64(),
            .state = model::consentStateFromName(row.getColumn(4).getString()).value_or(model::ConsentState::Unknown),
            .at = optionalInstantOf(row.getColumn(5)),
            .recordedAt = instantOf(row.getColumn(6)),
            .evidence = row.getColumn(7)};
}

}  // namespace

Result<std::vector<model::ConsentEntry>> consentsOf(const sqlite::Database& database, ContactId contact)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(
            database.connection(),
            "SELECT c.record_id, c.purpose, c.batch_id, c.number, c.state, c.at, c.recorded_at, c.evidence FROM record r "
            "JOIN consent c ON c.record_id = r.id WHERE r.contact_id = ? ORDER BY c.purpose, c.batch_id, c.number");
        bind(rows, 1, contact);
        std::vector<model::ConsentEntry> entries;
        while (rows.executeStep())
            entries.push_back(entryOf(rows));
        return entries;
    });
}

}  // namespace regia::workspace
