// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tickets.h"

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

model::Ticket ticketOf(SQLite::Statement& row)
{
    return {.id = model::TicketId{row.getColumn(0).getInt64()},
            .source = SourceId{row.getColumn(1).getInt64()},
            .externalKey = row.getColumn(2),
            .record = RecordId{row.getColumn(3).getInt64()},
            .batch = BatchId{row.getColumn(4).getInt64()},
            .subject = row.getColumn(5),
            .status = row.getColumn(6),
            .createdAt = instantOf(row.getColumn(7)),
            .solvedAt = optionalInstantOf(row.getColumn(8)),
            .details = jsonOf(row.getColumn(9))};
}

}  // namespace

Result<std::vector<model::Ticket>> ticketsOf(const sqlite::Database& database, ContactId contact)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(
            database.connection(),
            "SELECT t.id, t.source_id, t.external_key, t.record_id, t.batch_id, t.subject, t.status, t.created_at, t.solved_at, "
            "t.details FROM record r JOIN ticket t ON t.record_id = r.id WHERE r.contact_id = ? "
            "ORDER BY t.created_at DESC, t.id DESC");
        bind(rows, 1, contact);
        std::vector<model::Ticket> tickets;
        while (rows.executeStep())
            tickets.push_back(ticketOf(rows));
        return tickets;
    });
}

}  // namespace regia::workspace
