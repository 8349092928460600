// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_tickets.h"

#include <string>

namespace regia::import {

TicketLoader::TicketLoader(LoadContext& context)
    : m_context(context),
      m_select(context.database,
               "SELECT id, record_id, subject, status, created_at, solved_at, details FROM ticket WHERE source_id = ? AND "
               "external_key = ?"),
      m_update(context.database,
               "UPDATE ticket SET record_id = ?, subject = ?, status = ?, created_at = ?, solved_at = ?, details = ? WHERE id = ?"),
      m_insert(context.database,
               "INSERT INTO ticket (record_id, subject, status, created_at, solved_at, details, source_id, external_key, batch_id) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
{}

template <class Visit>
Result<void> TicketLoader::forEach(Visit&& visit)
{
    std::string key;
    std::string payload;
    bool hasLast = false;
    StagedTicket ticket;
    auto cursor = m_context.staging.tickets().read();
    for (;;) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (hasLast && (!hasMore || cursor.key() != key)) {
            decode(key, payload, ticket);
            visit(ticket);
        }
        if (!hasMore)
            return {};
        REGIA_CHECK(m_context.meter.step());
        key = cursor.key();
        payload = cursor.payload();
        hasLast = true;
    }
}

TicketLoader::Known TicketLoader::find(const StagedTicket& ticket)
{
    m_select.bind(1, m_context.source);
    m_select.bind(2, ticket.externalKey);
    Known known;
    if (m_select.step())
        known = {m_select.integer(0), m_select.integer(1) == m_context.idOf(ticket.record).value && m_select.text(2) == ticket.subject &&
                                          m_select.text(3) == ticket.status && m_select.integer(4) == ticket.createdAt.ms &&
                                          m_select.optionalInteger(5) == ticket.solvedAt && m_select.text(6) == ticket.details};
    m_select.reset();
    return known;
}

void TicketLoader::bindFields(BulkStatement& statement, const StagedTicket& ticket)
{
    statement.bind(1, m_context.idOf(ticket.record));
    statement.bind(2, ticket.subject);
    statement.bind(3, ticket.status);
    statement.bind(4, ticket.createdAt);
    statement.bind(5, ticket.solvedAt);
    statement.bind(6, ticket.details);
}

Result<void> TicketLoader::change()
{
    return forEach([&](const StagedTicket& ticket) {
        const Known known = find(ticket);
        if (known.id == 0 || known.isSame)
            return;
        bindFields(m_update, ticket);
        m_update.bind(7, known.id);
        m_update.run();
        ++m_context.receipt.tickets;
        m_context.noteBrought(ticket.record);
    });
}

Result<void> TicketLoader::add()
{
    return forEach([&](const StagedTicket& ticket) {
        if (find(ticket).id != 0)
            return;
        bindFields(m_insert, ticket);
        m_insert.bind(7, m_context.source);
        m_insert.bind(8, ticket.externalKey);
        m_insert.bind(9, m_context.batch);
        m_insert.run();
        ++m_context.receipt.tickets;
        m_context.noteBrought(ticket.record);
    });
}

}  // namespace regia::import
