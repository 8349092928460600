// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_events.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/wire.h"

namespace regia::import {
namespace {

/// What makes two events of one record at one instant the same.
struct Content {
    std::int64_t type = 0;
    std::int64_t campaign = 0;
    std::int64_t product = 0;
    std::optional<std::int64_t> amount;
    std::string properties;

    friend bool operator==(const Content&, const Content&) = default;
};

class EventLoader {
public:
    explicit EventLoader(LoadContext& context);
    Result<void> run();

private:
    Result<void> store(const StagedEvent& event);
    bool isKnown(const StagedEvent& event, RecordId record, std::int64_t type, std::int64_t campaign, std::int64_t product);
    void loadKnown(RecordId record, Instant at);

    LoadContext& m_context;
    BulkStatement m_insert;
    BulkStatement m_select;
    std::vector<Content> m_known;  ///< events of earlier batches of m_record at m_at, not yet matched
    RecordId m_record;
    Instant m_at;
    bool m_isOfOtherFacts;  ///< the rows are counted by the requests or answers that the events come with
};

EventLoader::EventLoader(LoadContext& context)
    : m_context(context),
      m_insert(context.database,
               "INSERT INTO event (record_id, at, batch_id, number, type_id, channel_id, campaign_id, product_id, amount, date_only, "
               "properties) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_select(context.database,
               "SELECT type_id, campaign_id, product_id, amount, properties FROM event WHERE record_id = ? AND at = ? AND "
               "batch_id <> ?"),
      m_isOfOtherFacts(context.staging.tickets().size() > 0 || context.staging.answers().size() > 0)
{}

void EventLoader::loadKnown(RecordId record, Instant at)
{
    m_record = record;
    m_at = at;
    m_known.clear();
    m_select.bind(1, record);
    m_select.bind(2, at);
    m_select.bind(3, m_context.batch);
    while (m_select.step())
        m_known.push_back(
            {m_select.integer(0), m_select.integer(1), m_select.integer(2), m_select.optionalInteger(3), std::string(m_select.text(4))});
}

bool EventLoader::isKnown(const StagedEvent& event, RecordId record, std::int64_t type, std::int64_t campaign, std::int64_t product)
{
    if (event.isKnownByOwner || m_context.isNew(event.record))
        return false;
    if (m_record != record || m_at != event.at)
        loadKnown(record, event.at);
    if (m_known.empty())
        return false;
    const auto same =
        std::find(m_known.begin(), m_known.end(), Content{type, campaign, product, event.amount, std::string(event.properties)});
    if (same == m_known.end())
        return false;
    m_known.erase(same);
    return true;
}

Result<void> EventLoader::store(const StagedEvent& event)
{
    Dictionaries& dictionaries = m_context.dictionaries;
    const RecordId record = m_context.idOf(event.record);
    REGIA_TRY(const std::int64_t type, dictionaries.eventType(event.type));
    REGIA_TRY(const std::int64_t campaign, dictionaries.campaign(event.campaign));
    REGIA_TRY(const std::int64_t product, dictionaries.product(event.product));
    if (isKnown(event, record, type, campaign, product))
        return {};
    REGIA_TRY(const std::int64_t channel, dictionaries.channel(event.channel));
    m_insert.bind(1, record);
    m_insert.bind(2, event.at);
    m_insert.bind(3, m_context.batch);
    m_insert.bind(4, event.number);
    m_insert.bind(5, type);
    m_insert.bind(6, model::ChannelId{channel});
    m_insert.bind(7, model::CampaignId{campaign});
    m_insert.bind(8, model::ProductId{product});
    m_insert.bind(9, event.amount);
    m_insert.bind(10, event.dateOnly);
    m_insert.bind(11, event.properties.empty() ? std::nullopt : std::optional(event.properties));
    m_insert.run();
    ++m_context.receipt.events;
    if (!m_isOfOtherFacts && !m_context.eventsOfOrders.test(static_cast<std::size_t>(event.number)))
        m_context.noteBrought(event.record);
    if (!m_context.isNew(event.record))
        m_context.withNewEvents.set(event.record);
    return {};
}

Result<void> EventLoader::run()
{
    StagedEvent event;
    auto cursor = m_context.staging.events().read();
    for (;;) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (!hasMore)
            return {};
        REGIA_CHECK(m_context.meter.step());
        decode(cursor.key(), cursor.payload(), event);
        if (!m_context.leftOutEvents.test(static_cast<std::size_t>(event.number)))
            REGIA_CHECK(store(event));
    }
}

}  // namespace

Result<void> storeEventKeys(LoadContext& context)
{
    BulkStatement insert(context.database, "INSERT OR IGNORE INTO event_key (source_id, key, batch_id) VALUES (?, ?, ?)");
    auto cursor = context.staging.eventKeys().read();
    for (;;) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (!hasMore)
            return {};
        REGIA_CHECK(context.meter.step());
        insert.bind(1, context.source);
        insert.bind(2, cursor.key());
        insert.bind(3, context.batch);
        if (insert.run() == 0)
            context.leftOutEvents.set(WireReader(cursor.payload()).number());
    }
}

Result<void> removeRetracted(LoadContext& context)
{
    BulkStatement remove(
        context.database,
        "DELETE FROM event WHERE (record_id, at, batch_id, number) IN (SELECT record_id, at, batch_id, number FROM event WHERE record_id = "
        "?1 AND at = ?2 AND batch_id <> ?3 AND type_id = ?4 AND coalesce(campaign_id, 0) = ?5 AND coalesce(product_id, 0) = ?6 AND amount "
        "IS ?7 AND coalesce(properties, '') = ?8 LIMIT 1)");
    Dictionaries& dictionaries = context.dictionaries;
    StagedEvent event;
    auto cursor = context.staging.retracted().read();
    for (;;) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (!hasMore)
            return {};
        REGIA_CHECK(context.meter.step());
        decode(cursor.key(), cursor.payload(), event);
        REGIA_TRY(const std::int64_t type, dictionaries.eventType(event.type));
        REGIA_TRY(const std::int64_t campaign, dictionaries.campaign(event.campaign));
        REGIA_TRY(const std::int64_t product, dictionaries.product(event.product));
        remove.bind(1, context.idOf(event.record));
        remove.bind(2, event.at);
        remove.bind(3, context.batch);
        remove.bind(4, type);
        remove.bind(5, campaign);
        remove.bind(6, product);
        remove.bind(7, event.amount);
        remove.bind(8, event.properties);
        remove.run();
    }
}

Result<void> storeEvents(LoadContext& context) { return EventLoader(context).run(); }

}  // namespace regia::import
