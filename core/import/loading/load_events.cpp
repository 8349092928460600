// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_events.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/wire.h"
#include "core/sqlite/row_feed.h"

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

/// The ids of the source's events, as rows of those that the workspace does not have. The others are left out.
class NewEventKeys final : public sqlite::RowFeed {
public:
    static constexpr const char* kInsert = "INSERT OR FAIL INTO event_key (source_id, key, batch_id) SELECT c0, c1, c2 FROM regia_feed";

    explicit NewEventKeys(LoadContext& context)
        : m_context(context),
          m_cursor(context.staging.eventKeys().read()),
          m_find(context.database, "SELECT 1 FROM event_key WHERE source_id = ? AND key = ?")
    {
        BulkStatement any(context.database, "SELECT EXISTS (SELECT 1 FROM event_key WHERE source_id = ?)");
        any.bind(1, context.source);
        m_hasEarlier = any.step() && any.integer(0) != 0;
        set(0, context.source);
        set(2, context.batch);
    }

    Result<bool> next() override
    {
        for (;;) {
            REGIA_TRY(const bool hasMore, m_cursor.next());
            if (!hasMore)
                return false;
            REGIA_CHECK(m_context.meter.step());
            const std::string_view key = m_cursor.key();
            if (!(m_isStarted && key == m_last) && !isThere(key)) {
                m_isStarted = true;
                m_last = key;
                set(1, std::string_view(m_last));
                return true;
            }
            m_context.leftOutEvents.set(WireReader(m_cursor.payload()).number());
        }
    }

private:
    bool isThere(std::string_view key)
    {
        if (!m_hasEarlier)
            return false;
        m_find.bind(1, m_context.source);
        m_find.bind(2, key);
        const bool found = m_find.step();
        m_find.reset();
        return found;
    }

    LoadContext& m_context;
    SortedRuns::Cursor m_cursor;
    BulkStatement m_find;
    bool m_hasEarlier = false;  ///< the source told ids of events before
    bool m_isStarted = false;
    std::string m_last;
};

/// The events of the load that the workspace does not have, as rows.
class NewEvents final : public sqlite::RowFeed {
public:
    static constexpr const char* kInsert =
        "INSERT OR FAIL INTO event (record_id, at, batch_id, number, type_id, channel_id, campaign_id, product_id, amount, date_only, "
        "properties) SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 FROM regia_feed";

    explicit NewEvents(LoadContext& context);
    Result<bool> next() override;

private:
    Result<bool> read();
    bool isKnown(RecordId record, std::int64_t type, std::int64_t campaign, std::int64_t product);
    [[nodiscard]] bool hasEarlier(RecordId record);
    void loadKnown(RecordId record, Instant at);

    LoadContext& m_context;
    SortedRuns::Cursor m_cursor;
    BulkStatement m_select;
    BulkStatement m_any;
    StagedEvent m_event;
    std::vector<Content> m_known;  ///< events of earlier batches of m_record at m_at, not yet matched
    RecordId m_record;
    Instant m_at;
    RecordId m_asked;           ///< the last record of which it was asked whether it has earlier events …
    bool m_hasEarlier = false;  ///< … and the answer
    bool m_isOfOtherFacts;      ///< the rows are counted by the requests or answers that the events come with
};

NewEvents::NewEvents(LoadContext& context)
    : m_context(context),
      m_cursor(context.staging.events().read()),
      m_select(context.database,
               "SELECT type_id, campaign_id, product_id, amount, properties FROM event WHERE record_id = ? AND at = ? AND "
               "batch_id <> ?"),
      m_any(context.database, "SELECT EXISTS (SELECT 1 FROM event WHERE record_id = ? AND batch_id <> ?)"),
      m_isOfOtherFacts(context.staging.tickets().size() > 0 || context.staging.answers().size() > 0)
{}

/// Asked once a record, since its events follow each other: most have none, and then nothing needs to be compared.
bool NewEvents::hasEarlier(RecordId record)
{
    if (m_asked != record) {
        m_asked = record;
        m_any.bind(1, record);
        m_any.bind(2, m_context.batch);
        m_hasEarlier = m_any.step() && m_any.integer(0) != 0;
        m_any.reset();
    }
    return m_hasEarlier;
}

void NewEvents::loadKnown(RecordId record, Instant at)
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

bool NewEvents::isKnown(RecordId record, std::int64_t type, std::int64_t campaign, std::int64_t product)
{
    if (m_event.isKnownByOwner || m_context.isNew(m_event.record) || !hasEarlier(record))
        return false;
    if (m_record != record || m_at != m_event.at)
        loadKnown(record, m_event.at);
    if (m_known.empty())
        return false;
    const auto same =
        std::find(m_known.begin(), m_known.end(), Content{type, campaign, product, m_event.amount, std::string(m_event.properties)});
    if (same == m_known.end())
        return false;
    m_known.erase(same);
    return true;
}

/// Makes a row of the event; false when it is known.
Result<bool> NewEvents::read()
{
    Dictionaries& dictionaries = m_context.dictionaries;
    const RecordId record = m_context.idOf(m_event.record);
    REGIA_TRY(const std::int64_t type, dictionaries.eventType(m_event.type));
    REGIA_TRY(const std::int64_t campaign, dictionaries.campaign(m_event.campaign));
    REGIA_TRY(const std::int64_t product, dictionaries.product(m_event.product));
    if (isKnown(record, type, campaign, product))
        return false;
    REGIA_TRY(const std::int64_t channel, dictionaries.channel(m_event.channel));
    set(0, record);
    set(1, m_event.at);
    set(2, m_context.batch);
    set(3, m_event.number);
    set(4, type);
    set(5, model::ChannelId{channel});
    set(6, model::CampaignId{campaign});
    set(7, model::ProductId{product});
    set(8, m_event.amount);
    set(9, m_event.dateOnly);
    set(10, m_event.properties.empty() ? std::nullopt : std::optional(m_event.properties));
    ++m_context.receipt.events;
    if (!m_isOfOtherFacts && !m_context.eventsOfOrders.test(static_cast<std::size_t>(m_event.number)))
        m_context.noteBrought(m_event.record);
    if (!m_context.isNew(m_event.record))
        m_context.withNewEvents.set(m_event.record);
    return true;
}

Result<bool> NewEvents::next()
{
    for (;;) {
        REGIA_TRY(const bool hasMore, m_cursor.next());
        if (!hasMore)
            return false;
        REGIA_CHECK(m_context.meter.step());
        decode(m_cursor.key(), m_cursor.payload(), m_event);
        if (m_context.leftOutEvents.test(static_cast<std::size_t>(m_event.number)))
            continue;
        REGIA_TRY(const bool isNew, read());
        if (isNew)
            return true;
    }
}

}  // namespace

Result<void> storeEventKeys(LoadContext& context)
{
    NewEventKeys keys(context);
    REGIA_CHECK(sqlite::storeRows(context.database, NewEventKeys::kInsert, keys));
    return {};
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

Result<void> storeEvents(LoadContext& context)
{
    NewEvents events(context);
    REGIA_CHECK(sqlite::storeRows(context.database, NewEvents::kInsert, events));
    return {};
}

}  // namespace regia::import
