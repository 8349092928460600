// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/timeline.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

model::Event eventOf(SQLite::Statement& row)
{
    return {.record = RecordId{row.getColumn(0).getInt64()},
            .at = instantOf(row.getColumn(1)),
            .batch = BatchId{row.getColumn(2).getInt64()},
            .number = row.getColumn(3).getInt64(),
            .type = row.getColumn(4),
            .channel = row.getColumn(5),
            .campaign = row.getColumn(6),
            .sku = row.getColumn(7),
            .product = row.getColumn(8),
            .amount = optionalIntegerOf(row.getColumn(9)),
            .dateOnly = row.getColumn(10).getInt() != 0,
            .properties = jsonOf(row.getColumn(11))};
}

std::vector<RecordId> recordIdsOf(const sqlite::Database& database, ContactId contact)
{
    SQLite::Statement rows(database.connection(), "SELECT id FROM record WHERE contact_id = ?");
    bind(rows, 1, contact);
    std::vector<RecordId> ids;
    while (rows.executeStep())
        ids.push_back(RecordId{rows.getColumn(0).getInt64()});
    return ids;
}

/// Later events first.
bool isLater(const model::Event& a, const model::Event& b) { return std::tie(a.at, a.batch, a.number) > std::tie(b.at, b.batch, b.number); }

void keepLatest(std::vector<model::Event>& events, std::int64_t limit)
{
    std::sort(events.begin(), events.end(), isLater);
    if (std::ssize(events) > limit)
        events.resize(static_cast<std::size_t>(limit));
}

}  // namespace

Result<std::vector<model::Event>> latestEvents(const sqlite::Database& database, ContactId contact, std::int64_t limit,
                                               std::optional<TimelinePlace> before)
{
    const TimelinePlace end = before.value_or(TimelinePlace{Instant{std::numeric_limits<std::int64_t>::max()}, {}, 0});
    return sqlite::guarded([&] {
        // The table is clustered by record and time: the end of each record's run is read and the ends are merged.
        SQLite::Statement rows(
            database.connection(),
            "SELECT e.record_id, e.at, e.batch_id, e.number, t.name, c.name, k.name, p.sku, p.name, e.amount, e.date_only, "
            "e.properties FROM event e JOIN event_type t ON t.id = e.type_id LEFT JOIN channel c ON c.id = e.channel_id "
            "LEFT JOIN campaign k ON k.id = e.campaign_id LEFT JOIN product p ON p.id = e.product_id "
            "WHERE e.record_id = ? AND (e.at, e.batch_id, e.number) < (?, ?, ?) "
            "ORDER BY e.at DESC, e.batch_id DESC, e.number DESC LIMIT ?");
        std::vector<model::Event> events;
        for (const RecordId record : recordIdsOf(database, contact)) {
            rows.reset();
            bind(rows, 1, record);
            bind(rows, 2, end.at);
            rows.bind(3, end.batch.value);
            rows.bind(4, end.number);
            rows.bind(5, limit);
            while (rows.executeStep())
                events.push_back(eventOf(rows));
            keepLatest(events, limit);
        }
        return events;
    });
}

}  // namespace regia::workspace
