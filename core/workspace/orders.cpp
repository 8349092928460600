// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/orders.h"

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

model::Order orderOf(SQLite::Statement& row)
{
    return {.id = model::OrderId{row.getColumn(0).getInt64()},
            .source = SourceId{row.getColumn(1).getInt64()},
            .number = row.getColumn(2),
            .record = RecordId{row.getColumn(3).getInt64()},
            .batch = BatchId{row.getColumn(4).getInt64()},
            .at = instantOf(row.getColumn(5)),
            .dateOnly = row.getColumn(6).getInt() != 0,
            .valid = row.getColumn(7).getInt() != 0,
            .status = row.getColumn(8),
            .currency = row.getColumn(9),
            .total = optionalIntegerOf(row.getColumn(10)),
            .refunded = optionalIntegerOf(row.getColumn(11)),
            .discount = optionalIntegerOf(row.getColumn(12)),
            .channel = row.getColumn(13),
            .store = row.getColumn(14),
            .details = jsonOf(row.getColumn(15)),
            .lines = {}};
}

std::vector<model::OrderLine> linesOf(SQLite::Statement& rows, model::OrderId order)
{
    rows.reset();
    bind(rows, 1, order);
    std::vector<model::OrderLine> lines;
    while (rows.executeStep())
        lines.push_back({rows.getColumn(0), rows.getColumn(1), rows.getColumn(2).getDouble(), optionalIntegerOf(rows.getColumn(3)),
                         optionalIntegerOf(rows.getColumn(4))});
    return lines;
}

}  // namespace

Result<std::vector<model::Order>> ordersOf(const sqlite::Database& database, ContactId contact)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(
            database.connection(),
            "SELECT o.id, o.source_id, o.number, o.record_id, o.batch_id, o.at, o.date_only, o.valid, o.status, o.currency, "
            "o.total, o.refunded, o.discount, o.channel, o.store, o.details FROM record r "
            "JOIN purchase_order o ON o.record_id = r.id WHERE r.contact_id = ? ORDER BY o.at DESC, o.id DESC");
        SQLite::Statement lines(database.connection(),
                                "SELECT coalesce(p.sku, ''), l.name, l.quantity, l.price, l.total FROM order_line l "
                                "LEFT JOIN product p ON p.id = l.product_id WHERE l.order_id = ? ORDER BY l.number");
        bind(rows, 1, contact);
        std::vector<model::Order> orders;
        while (rows.executeStep()) {
            orders.push_back(orderOf(rows));
            orders.back().lines = linesOf(lines, orders.back().id);
        }
        return orders;
    });
}

}  // namespace regia::workspace
