// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/exports.h"

#include <nlohmann/json.hpp>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "core/import/import.h"
#include "core/import/loading/bulk_statement.h"
#include "core/sample/catalogue.h"
#include "core/sample/profiles.h"
#include "core/sqlite/guarded.h"

namespace regia::sample {
namespace {

constexpr std::size_t kInMemory = std::size_t{4} << 20;

std::string timeText(std::int64_t at) { return calendar::toIso(Instant{at}); }

std::string money(std::int64_t cents)
{
    const std::string part = std::to_string(cents % 100);
    return std::to_string(cents / 100) + (part.size() < 2 ? ".0" : ".") + part;
}

std::string_view channelOf(const Event& event) { return event.channel == kNone ? std::string_view{} : channelNames()[event.channel]; }
std::string_view skuOf(const Event& event) { return event.product == kNone ? std::string_view{} : products()[event.product].sku; }

/// `granted 2025-03-01T09:30:00Z`, the latest; empty: never asked.
std::string consentText(const Person& person, std::uint8_t purpose)
{
    std::string text;
    for (const Decision& decision : person.decisions)
        if (decision.purpose == purpose && decision.tool == Tool::Crm)
            text = std::string(stateOf(decision)) + " " + timeText(decision.at);
    return text;
}

std::string interestsText(const Person& person)
{
    std::string text;
    for (const std::size_t interest : person.interests)
        text += (text.empty() ? "" : ";") + std::string(kInterests[interest]);
    return text;
}

/// What is told of an order as a whole, or of a message that no row of its own is about.
bool hasNoRow(const Event& event)
{
    return event.tool == Tool::Shop || event.what == What::TicketSolved ||
           (event.tool == Tool::Loyalty && (event.what == What::Purchase || event.what == What::Refund));
}

}  // namespace

Exports::File::File() : spill(import::defaultStagingFolder(), kInMemory) {}

Exports::Exports()
{
    for (auto& file : m_files)
        file = std::make_unique<File>();
}

std::string_view Exports::fileOf(Tool tool)
{
    switch (tool) {
    case Tool::Crm: return "hubspot-crm-exports-contacts-2026-10-01.csv";
    case Tool::Newsletter: return "mailchimp_campaign_activity_2026-10-01.csv";
    case Tool::Shop: return "shopify_orders_export_2026-10-01.csv";
    case Tool::Web: return "web_events_2026-10-01.ndjson.gz";
    case Tool::Loyalty: return "loyalty_movements_2026-10-01.csv";
    case Tool::Support: return "zendesk_tickets_2026-10-01.csv";
    case Tool::Survey: return "typeform_after_the_order_2026-10-01.xlsx";
    }
    return {};
}

std::vector<std::string_view> Exports::headerOf(Tool tool)
{
    switch (tool) {
    case Tool::Crm:
        return {"Record ID", "First Name",  "Last Name",  "Email",         "Phone Number", "Gender",   "City",
                "Province",  "Region",      "Postal",     "Date of birth", "Interests",    "Source",   "Company Name",
                "Job Title", "Create Date", "Newsletter", "SMS",           "Telephone",    "Profiling"};
    case Tool::Newsletter: return {"Email Address", "Campaign Title", "Campaign ID", "Action", "Timestamp"};
    case Tool::Shop:
        return {"Name",          "Email",          "Financial Status", "Created at",
                "Total",         "Shipping",       "Refunded Amount",  "Lineitem quantity",
                "Lineitem name", "Lineitem price", "Lineitem sku",     "Channel"};
    case Tool::Web: return {"timestamp", "anonymousId", "event", "page", "sku", "channel", "device"};
    case Tool::Loyalty: return {"Card", "Time", "Operation", "Store", "Receipt", "Article", "Quantity", "Amount"};
    case Tool::Support: return {"Id", "Requester email", "Subject", "Created at", "Solved at"};
    case Tool::Survey:
        return {"Email", "Sent or answered", "At", "How likely are you to recommend us?", "How satisfied are you with the delivery?"};
    }
    return {};
}

void Exports::fill(std::initializer_list<std::string_view> cells)
{
    m_row.cells.resize(cells.size());
    std::size_t place = 0;
    for (const std::string_view cell : cells)
        m_row.cells[place++] = cell;
}

Result<void> Exports::put(Tool tool)
{
    File& to = *m_files[static_cast<std::size_t>(tool)];
    m_row.line = to.writer.rows() + 2;
    m_row.written = m_row.cells.size();
    return to.writer.add(m_row);
}

Result<void> Exports::add(const Person& person, std::int64_t firstOrder)
{
    REGIA_CHECK(addContact(person));
    for (const Event& event : person.events)
        if (!hasNoRow(event))
            REGIA_CHECK(addEvent(person, event));
    for (const Order& order : person.orders)
        REGIA_CHECK(addOrder(person, order, firstOrder++));
    return {};
}

Result<void> Exports::addContact(const Person& person)
{
    const City& city = cities()[person.city];
    fill({externalKeyOf(person, Tool::Crm),
          person.firstName,
          person.lastName,
          person.email,
          person.phone,
          person.woman ? "F" : "M",
          city.name,
          city.province,
          city.region,
          city.postcode,
          person.birthday ? calendar::toIso(*person.birthday) : std::string(),
          interestsText(person),
          channelNames()[person.firstChannel],
          person.business ? "Vivai " + person.lastName : std::string(),
          !person.business         ? ""
          : person.number % 2 == 0 ? "Owner"
                                   : "Buyer",
          timeText(person.createdAt),
          consentText(person, 0),
          consentText(person, 1),
          consentText(person, 2),
          consentText(person, 3)});
    return put(Tool::Crm);
}

Result<void> Exports::addEvent(const Person& person, const Event& event)
{
    const std::string at = timeText(event.at);
    switch (event.tool) {
    case Tool::Newsletter:
        if (event.campaign == kNone)
            fill({person.email, "", "", toName(event.what), at});
        else
            fill({person.email, campaigns()[event.campaign].name, campaigns()[event.campaign].key, toName(event.what), at});
        break;
    case Tool::Web:
        fill({at, externalKeyOf(person, Tool::Web), toName(event.what), pageNames()[event.detail], skuOf(event), channelOf(event),
              event.mobile ? "mobile" : "desktop"});
        break;
    case Tool::Loyalty: fill({cardOf(person), at, toName(event.what), "", "", "", "", ""}); break;
    case Tool::Support:
        fill({std::to_string(person.number), person.email, subjects()[event.detail], at,
              event.until == 0 ? std::string() : timeText(event.until)});
        break;
    case Tool::Survey:
        fill({person.email, toName(event.what), at, event.score < 0 ? std::string() : std::to_string(event.score),
              event.csat < 0 ? std::string() : std::to_string(event.csat)});
        break;
    case Tool::Crm:
    case Tool::Shop: return {};
    }
    return put(event.tool);
}

Result<void> Exports::addOrder(const Person& person, const Order& order, std::int64_t id)
{
    const std::string number = orderNumber(order, id);
    const std::string at = timeText(order.at);
    bool first = true;  // only the first row of an order says what it comes to
    for (const Line& line : order.lines) {
        const Product& product = products()[line.product];
        const std::string quantity = std::to_string(line.quantity);
        if (order.tool == Tool::Loyalty)
            fill({cardOf(person), at, "purchase", stores()[order.store], number, product.sku, quantity,
                  money(product.price * line.quantity)});
        else
            fill({number, person.email,
                  !first           ? ""
                  : order.refunded ? "refunded"
                                   : "paid",
                  at, first ? money(order.total) : std::string(), first ? money(order.delivery) : std::string(),
                  first && order.refunded ? money(order.total) : std::string(), quantity, product.name, money(product.price), product.sku,
                  channelNames()[order.channel]});
        REGIA_CHECK(put(order.tool));
        first = false;
    }
    return {};
}

Result<void> Exports::store(sqlite::Database& database)
{
    import::BulkStatement insert(database, "INSERT INTO batch_rows (batch_id, chunk, rows, cells) VALUES (?, ?, ?, ?)");
    std::string cells;
    for (std::size_t tool = 0; tool < kToolCount; ++tool) {
        File& from = *m_files[tool];
        REGIA_CHECK(from.writer.finish());
        std::int64_t number = 0;
        for (const import::RawRowsWriter::Chunk& chunk : from.writer.chunks()) {
            REGIA_CHECK(from.spill.get(chunk.block, cells));
            insert.bind(1, static_cast<std::int64_t>(tool + 1));
            insert.bind(2, ++number);
            insert.bind(3, chunk.rows);
            insert.bindBlob(4, cells);
            insert.run();
        }
    }
    return {};
}

}  // namespace regia::sample
