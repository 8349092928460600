// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_orders.h"

#include <algorithm>
#include <string>

namespace regia::import {
namespace {

constexpr const char* kSelect =
    "SELECT id, record_id, at, date_only, valid, status, currency, total, refunded, discount, channel, store, details FROM purchase_order "
    "WHERE "
    "source_id = ? AND number = ?";

/// The fields as `kUpdate` has them, then what the order is known by.
constexpr const char* kInsert =
    "INSERT INTO purchase_order (record_id, at, date_only, valid, status, currency, total, refunded, discount, channel, store, details, "
    "event_batch, "
    "event_first, event_last, id, source_id, number, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr const char* kUpdate =
    "UPDATE purchase_order SET record_id = ?, at = ?, date_only = ?, valid = ?, status = ?, currency = ?, total = ?, refunded = ?, "
    "discount = ?, "
    "channel = ?, store = ?, details = ?, event_batch = ?, event_first = ?, event_last = ? WHERE id = ?";

constexpr const char* kDeleteEvents =
    "DELETE FROM event WHERE (record_id, at, batch_id) = (SELECT record_id, at, event_batch FROM purchase_order WHERE id = ?1) AND number "
    "BETWEEN "
    "(SELECT event_first FROM purchase_order WHERE id = ?1) AND (SELECT event_last FROM purchase_order WHERE id = ?1)";

}  // namespace

OrderLoader::OrderLoader(LoadContext& context)
    : m_context(context),
      m_select(context.database, kSelect),
      m_lines(context.database, "SELECT product_id, name, quantity, price, total FROM order_line WHERE order_id = ? ORDER BY number"),
      m_insert(context.database, kInsert),
      m_insertLine(context.database,
                   "INSERT INTO order_line (order_id, number, product_id, name, quantity, price, total) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_update(context.database, kUpdate),
      m_deleteLines(context.database, "DELETE FROM order_line WHERE order_id = ?"),
      m_deleteEvents(context.database, kDeleteEvents)
{}

template <class Visit>
Result<void> OrderLoader::forEach(Visit&& visit)
{
    auto cursor = m_context.staging.orders().read();
    for (std::size_t i = 0;; ++i) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (!hasMore)
            return {};
        REGIA_CHECK(m_context.meter.step());
        decode(cursor.key(), cursor.payload(), m_order);
        REGIA_CHECK(visit(i, m_order));
    }
}

std::string_view OrderLoader::currencyOf(const StagedOrder& order) const
{
    return order.currency.empty() ? std::string_view(m_context.currency) : order.currency;
}

/// The id of the order in the workspace, 0 if it has none; m_select then stands on its row.
std::int64_t OrderLoader::find(const StagedOrder& order)
{
    m_select.bind(1, m_context.source);
    m_select.bind(2, order.number);
    return m_select.step() ? m_select.integer(0) : 0;
}

bool OrderLoader::hasSameFields(const StagedOrder& order) const
{
    return m_select.integer(1) == m_context.idOf(order.record).value && m_select.integer(2) == order.at.ms &&
           (m_select.integer(3) != 0) == order.dateOnly && (m_select.integer(4) != 0) == order.valid && m_select.text(5) == order.status &&
           m_select.text(6) == currencyOf(order) && m_select.optionalInteger(7) == order.total &&
           m_select.optionalInteger(8) == order.refunded && m_select.optionalInteger(9) == order.discount &&
           m_select.text(10) == order.channel && m_select.text(11) == order.store && m_select.text(12) == order.details;
}

Result<bool> OrderLoader::hasSameLines(const StagedOrder& order, std::int64_t id)
{
    bool same = true;
    std::size_t count = 0;
    m_lines.bind(1, id);
    while (m_lines.step()) {
        if (count < order.lines.size()) {
            const StagedOrderLine& line = order.lines[count];
            REGIA_TRY(const std::int64_t product, m_context.dictionaries.product(line.product));
            same = same && m_lines.integer(0) == product && m_lines.text(1) == line.name && m_lines.real(2) == line.quantity &&
                   m_lines.optionalInteger(3) == line.price && m_lines.optionalInteger(4) == line.total;
        }
        ++count;
    }
    return same && count == order.lines.size();
}

Result<OrderLoader::Fate> OrderLoader::fateOf(const StagedOrder& order)
{
    const std::int64_t id = find(order);
    const bool sameFields = id != 0 && hasSameFields(order);
    m_select.reset();
    if (id == 0)
        return Fate::New;
    if (sameFields) {
        REGIA_TRY(const bool sameLines, hasSameLines(order, id));
        if (sameLines)
            return Fate::Known;
    }
    for (const StagedOrderLine& line : order.lines)
        REGIA_CHECK(m_context.dictionaries.product(line.product));
    return Fate::Changed;
}

void OrderLoader::leaveEventsOut(const StagedOrder& order)
{
    if (order.eventFirst != 0)
        for (std::int64_t number = order.eventFirst; number <= order.eventLast; ++number)
            m_context.leftOutEvents.set(static_cast<std::size_t>(number));
}

/// An order has a row a line; its events come with them and are no rows of their own.
void OrderLoader::noteBrought(const StagedOrder& order)
{
    ++m_context.receipt.orders;
    m_context.noteBrought(order.record, std::max<std::size_t>(order.lines.size(), 1));
    if (order.eventFirst != 0)
        for (std::int64_t number = order.eventFirst; number <= order.eventLast; ++number)
            m_context.eventsOfOrders.set(static_cast<std::size_t>(number));
}

/// Of an order that the file has twice the last one counts.
Result<void> OrderLoader::classify()
{
    std::string last;
    std::int64_t lastFirst = 0;
    std::int64_t lastLast = 0;
    return forEach([&](std::size_t i, const StagedOrder& order) -> Result<void> {
        if (i > 0 && order.number == last) {
            m_fates.back() = Fate::Superseded;
            StagedOrder earlier;
            earlier.eventFirst = lastFirst;
            earlier.eventLast = lastLast;
            leaveEventsOut(earlier);
        }
        REGIA_TRY(const Fate fate, fateOf(order));
        m_fates.push_back(fate);
        if (fate == Fate::Known)
            leaveEventsOut(order);
        last = order.number;
        lastFirst = order.eventFirst;
        lastLast = order.eventLast;
        return {};
    });
}

void OrderLoader::bindFields(BulkStatement& statement, const StagedOrder& order)
{
    const bool hasEvents = order.eventFirst != 0;
    statement.bind(1, m_context.idOf(order.record));
    statement.bind(2, order.at);
    statement.bind(3, order.dateOnly);
    statement.bind(4, order.valid);
    statement.bind(5, order.status);
    statement.bind(6, currencyOf(order));
    statement.bind(7, order.total);
    statement.bind(8, order.refunded);
    statement.bind(9, order.discount);
    statement.bind(10, order.channel);
    statement.bind(11, order.store);
    statement.bind(12, order.details);
    statement.bind(13, hasEvents ? m_context.batch : BatchId{});
    statement.bind(14, hasEvents ? std::optional(order.eventFirst) : std::nullopt);
    statement.bind(15, hasEvents ? std::optional(order.eventLast) : std::nullopt);
}

Result<void> OrderLoader::addLines(const StagedOrder& order, std::int64_t id)
{
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const StagedOrderLine& line = order.lines[i];
        REGIA_TRY(const std::int64_t product, m_context.dictionaries.product(line.product));
        m_insertLine.bind(1, id);
        m_insertLine.bind(2, static_cast<std::int64_t>(i + 1));
        m_insertLine.bind(3, model::ProductId{product});
        m_insertLine.bind(4, line.name);
        m_insertLine.bind(5, line.quantity);
        m_insertLine.bind(6, line.price);
        m_insertLine.bind(7, line.total);
        m_insertLine.run();
    }
    m_context.receipt.orderLines += static_cast<std::int64_t>(order.lines.size());
    return {};
}

Result<void> OrderLoader::replace(const StagedOrder& order)
{
    const std::int64_t id = find(order);
    m_select.reset();
    for (BulkStatement* remove : {&m_deleteEvents, &m_deleteLines}) {
        remove->bind(1, id);
        remove->run();
    }
    bindFields(m_update, order);
    m_update.bind(16, id);
    m_update.run();
    noteBrought(order);
    return addLines(order, id);
}

Result<void> OrderLoader::change()
{
    return forEach([&](std::size_t i, const StagedOrder& order) -> Result<void> {
        return m_fates[i] == Fate::Changed ? replace(order) : Result<void>();
    });
}

Result<void> OrderLoader::add()
{
    REGIA_TRY(std::int64_t id, m_context.database.integer("SELECT coalesce(max(id), 0) FROM purchase_order"));
    return forEach([&](std::size_t i, const StagedOrder& order) -> Result<void> {
        if (m_fates[i] != Fate::New)
            return {};
        bindFields(m_insert, order);
        m_insert.bind(16, ++id);
        m_insert.bind(17, m_context.source);
        m_insert.bind(18, order.number);
        m_insert.bind(19, m_context.batch);
        m_insert.run();
        noteBrought(order);
        return addLines(order, id);
    });
}

}  // namespace regia::import
