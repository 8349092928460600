// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/writer.h"

#include <SQLiteCpp/Database.h>

#include <nlohmann/json.hpp>

#include "core/calendar/date.h"
#include "core/model/stage.h"
#include "core/sample/catalogue.h"

namespace regia::sample {
namespace {

using nlohmann::json;

struct AttributeRow {
    const char *name, *title, *type, *kind, *family;
};
constexpr AttributeRow kAttributes[] = {
    {"email", "E-mail", "text", "declared", ""},
    {"phone", "Phone", "text", "declared", ""},
    {"first_name", "First name", "text", "declared", "demographic"},
    {"last_name", "Last name", "text", "declared", "demographic"},
    {"gender", "Gender", "text", "declared", "demographic"},
    {"birthday", "Birthday", "date", "declared", "demographic"},
    {"city", "City", "text", "declared", "geographic"},
    {"province", "Province", "text", "declared", "geographic"},
    {"region", "Region", "text", "declared", "geographic"},
    {"postcode", "Postcode", "text", "declared", "geographic"},
    {"country", "Country", "text", "declared", "geographic"},
    {"language", "Language", "text", "declared", "demographic"},
    {"interests", "Interests", "set", "declared", "interest"},
    {"source", "First channel", "text", "observed", "behavioural"},
    {"company_name", "Company", "text", "declared", "firmographic"},
    {"job_title", "Job title", "text", "declared", "firmographic"},
    {"loyalty_card", "Loyalty card", "text", "observed", "behavioural"},
};

json fullProfile(const Person& person)
{
    const City& city = cities()[person.city];
    json profile{{"email", person.email},
                 {"first_name", person.firstName},
                 {"last_name", person.lastName},
                 {"gender", person.woman ? "F" : "M"},
                 {"city", city.name},
                 {"province", city.province},
                 {"region", city.region},
                 {"postcode", city.postcode},
                 {"country", "IT"},
                 {"language", "it"},
                 {"source", channelNames()[person.firstChannel]}};
    if (!person.phone.empty())
        profile["phone"] = person.phone;
    if (person.birthday)
        profile["birthday"] = calendar::toIso(*person.birthday);
    for (const std::size_t interest : person.interests)
        profile["interests"].push_back(kInterests[interest]);
    if (person.business) {
        profile["company_name"] = "Vivai " + person.lastName;
        profile["job_title"] = person.number % 2 == 0 ? "Owner" : "Buyer";
    }
    return profile;
}

std::string cardOf(const Person& person) { return "0290" + std::to_string(100'000'000 + person.number); }

std::string externalKeyOf(const Person& person, Tool tool)
{
    switch (tool) {
    case Tool::Newsletter: return person.email;
    case Tool::Loyalty: return cardOf(person);
    case Tool::Web: return "a-" + std::to_string(person.number);
    default: return std::to_string(2'010'000'000 + person.number);
    }
}

json profileOf(const Person& person, Tool tool, const json& full)
{
    switch (tool) {
    case Tool::Crm: return full;
    case Tool::Loyalty: return json{{"loyalty_card", cardOf(person)}, {"first_name", person.firstName}, {"last_name", person.lastName}};
    case Tool::Shop:
        return json{{"email", person.email}, {"first_name", person.firstName}, {"last_name", person.lastName}, {"city", full["city"]}};
    case Tool::Web: return json::object();
    default: return json{{"email", person.email}};
    }
}

std::string propertiesOf(const Event& event)
{
    if (event.page != 0)
        return R"({"page":")" + std::string(pageNames()[event.page]) + "\"}";
    if (event.score >= 0)
        return R"({"question":"nps","score":)" + std::to_string(event.score) + "}";
    if (event.what == What::CheckoutStart || (event.what == What::Purchase && event.tool == Tool::Shop))
        return event.mobile ? R"({"device":"mobile"})" : R"({"device":"desktop"})";
    return {};
}

template <class Number>
void bindOrNull(SQLite::Statement& statement, int place, Number value, Number none, std::int64_t offset = 0)
{
    if (value == none)
        statement.bind(place);
    else
        statement.bind(place, static_cast<std::int64_t>(value) + offset);
}

void run(SQLite::Statement& statement)
{
    statement.exec();
    statement.reset();
}

}  // namespace

Writer::Writer(sqlite::Database& database, std::int64_t now)
    : m_database(database),
      m_now(now),
      m_insertContact(database.connection(), "INSERT INTO contact (id, created_at, profile) VALUES (?, ?, ?)"),
      m_insertRecord(database.connection(),
                     "INSERT INTO record (id, source_id, external_key, contact_id, batch_id, created_at, seen_at, profile) VALUES (?, ?, "
                     "?, ?, ?, ?, ?, ?)"),
      m_insertKey(database.connection(), "INSERT INTO identity_key (kind, value, record_id, batch_id) VALUES (?, ?, ?, ?)"),
      m_insertEvent(database.connection(),
                    "INSERT INTO event (record_id, at, batch_id, number, type_id, channel_id, campaign_id, product_id, amount, properties) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_insertOrder(database.connection(),
                    "INSERT INTO purchase_order (id, source_id, number, record_id, batch_id, at, valid, status, currency, total, refunded, "
                    "channel, store) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'EUR', ?, ?, ?, ?)"),
      m_insertLine(database.connection(),
                   "INSERT INTO order_line (order_id, number, product_id, name, quantity, price, total) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_insertConsent(database.connection(),
                      "INSERT INTO consent (record_id, purpose, batch_id, number, state, at, recorded_at, evidence) VALUES (?, ?, ?, ?, ?, "
                      "?, ?, 'form')"),
      m_insertAnswer(database.connection(),
                     "INSERT INTO survey_answer (record_id, survey, response_id, question, batch_id, kind, score, at) "
                     "VALUES (?, 'After the order', ?, 'How likely are you to recommend us?', ?, 'nps', ?, ?)"),
      m_insertTicket(database.connection(),
                     "INSERT INTO ticket (id, source_id, external_key, record_id, batch_id, subject, status, created_at) VALUES (?, ?, ?, "
                     "?, ?, ?, ?, ?)")
{}

BatchId Writer::begin(const std::string& title, std::uint64_t contacts)
{
    SQLite::Database& connection = m_database.connection();
    connection.exec("PRAGMA cache_spill = ON");  // nobody reads a workspace that is being born, and 20 M events need not fit in memory
    writeDictionaries();
    SQLite::Statement batch(
        connection,
        "INSERT INTO batch (source_id, file, file_sha256, preset, mapping, header, imported_at, rows, stored, set_aside, counts, seconds) "
        "VALUES (1, ?, '', 'sample', '{}', '[]', ?, ?, ?, 0, '{}', 0)");
    batch.bind(1, title);
    batch.bind(2, m_now);
    batch.bind(3, static_cast<std::int64_t>(contacts));
    batch.bind(4, static_cast<std::int64_t>(contacts));
    batch.exec();
    m_batch = connection.getLastInsertRowid();
    return BatchId{m_batch};
}

void Writer::writeDictionaries()
{
    SQLite::Database& connection = m_database.connection();
    constexpr std::array<const char*, kToolCount> titles{"HubSpot", "Mailchimp", "Shopify", "Web", "Loyalty", "Zendesk", "Typeform"};
    SQLite::Statement source(connection, "INSERT INTO source (id, key, title, trust_rank) VALUES (?, ?, ?, ?)");
    for (std::size_t t = 0; t < kToolCount; ++t) {
        source.bind(1, static_cast<std::int64_t>(t + 1));
        source.bind(2, std::string(toName(static_cast<Tool>(t))));
        source.bind(3, titles[t]);
        source.bind(4, static_cast<std::int64_t>(100 + t));
        run(source);
    }
    SQLite::Statement type(connection, "INSERT INTO event_type (id, name, category) VALUES (?, ?, ?)");
    for (std::size_t w = 0; w < kWhatCount; ++w) {
        const std::string_view name = toName(static_cast<What>(w));
        type.bind(1, static_cast<std::int64_t>(w + 1));
        type.bind(2, std::string(name));
        type.bind(3, std::string(model::toName(model::defaultCategory(name))));
        run(type);
    }
    SQLite::Statement channel(connection, "INSERT INTO channel (id, name) VALUES (?, ?)");
    for (std::size_t c = 0; c < channelNames().size(); ++c) {
        channel.bind(1, static_cast<std::int64_t>(c + 1));
        channel.bind(2, std::string(channelNames()[c]));
        run(channel);
    }
    SQLite::Statement campaign(connection, "INSERT INTO campaign (id, key, name) VALUES (?, ?, ?)");
    for (std::size_t c = 0; c < campaigns().size(); ++c) {
        campaign.bind(1, static_cast<std::int64_t>(c + 1));
        campaign.bind(2, std::string(campaigns()[c].key));
        campaign.bind(3, std::string(campaigns()[c].name));
        run(campaign);
    }
    SQLite::Statement product(connection, "INSERT INTO product (id, sku, name, category, price) VALUES (?, ?, ?, ?, ?)");
    for (std::size_t p = 0; p < products().size(); ++p) {
        product.bind(1, static_cast<std::int64_t>(p + 1));
        product.bind(2, std::string(products()[p].sku));
        product.bind(3, std::string(products()[p].name));
        product.bind(4, std::string(products()[p].category));
        product.bind(5, products()[p].price);
        run(product);
    }
    SQLite::Statement attribute(connection, "INSERT INTO attribute (name, title, type, kind, family) VALUES (?, ?, ?, ?, ?)");
    for (const AttributeRow& row : kAttributes) {
        attribute.bind(1, row.name);
        attribute.bind(2, row.title);
        attribute.bind(3, row.type);
        attribute.bind(4, row.kind);
        attribute.bind(5, row.family);
        run(attribute);
    }
}

void Writer::write(const Person& person)
{
    writeContact(person);
    writeEvents(person);
    writeOrders(person);
    writeDecisions(person);
}

void Writer::writeContact(const Person& person)
{
    const json full = fullProfile(person);
    json surviving = full;
    if (person.knownTo[static_cast<std::size_t>(Tool::Loyalty)])
        surviving["loyalty_card"] = cardOf(person);
    m_insertContact.bind(1, static_cast<std::int64_t>(++m_contacts));
    m_insertContact.bind(2, person.createdAt);
    m_insertContact.bind(3, surviving.dump());
    run(m_insertContact);
    for (std::size_t t = 0; t < kToolCount; ++t)
        m_recordOf[t] = person.knownTo[t] ? writeRecord(person, static_cast<Tool>(t), full) : 0;
}

std::int64_t Writer::writeRecord(const Person& person, Tool tool, const json& full)
{
    const std::int64_t id = ++m_records;
    m_insertRecord.bind(1, id);
    m_insertRecord.bind(2, static_cast<std::int64_t>(tool) + 1);
    m_insertRecord.bind(3, externalKeyOf(person, tool));
    m_insertRecord.bind(4, static_cast<std::int64_t>(m_contacts));
    m_insertRecord.bind(5, m_batch);
    m_insertRecord.bind(6, person.createdAt);
    m_insertRecord.bind(7, person.createdAt);
    m_insertRecord.bind(8, profileOf(person, tool, full).dump());
    run(m_insertRecord);
    const auto key = [&](const char* kind, const std::string& value) {
        m_insertKey.bind(1, kind);
        m_insertKey.bind(2, value);
        m_insertKey.bind(3, id);
        m_insertKey.bind(4, m_batch);
        run(m_insertKey);
    };
    if (tool == Tool::Loyalty)
        key("card", cardOf(person));
    if (tool == Tool::Web)
        key("anonymous", externalKeyOf(person, tool));
    key("email", person.email);
    if (tool == Tool::Crm && !person.phone.empty())
        key("phone", person.phone);
    return id;
}

void Writer::writeEvents(const Person& person)
{
    for (const Event& event : person.events) {
        const std::int64_t record = m_recordOf[static_cast<std::size_t>(event.tool)];
        m_insertEvent.bind(1, record);
        m_insertEvent.bind(2, event.at);
        m_insertEvent.bind(3, m_batch);
        m_insertEvent.bind(4, static_cast<std::int64_t>(++m_events));
        m_insertEvent.bind(5, static_cast<std::int64_t>(event.what) + 1);
        bindOrNull(m_insertEvent, 6, event.channel, kNone, 1);
        bindOrNull(m_insertEvent, 7, event.campaign, kNone, 1);
        bindOrNull(m_insertEvent, 8, event.product, kNone, 1);
        bindOrNull(m_insertEvent, 9, event.amount, std::int64_t{-1});
        if (const std::string properties = propertiesOf(event); properties.empty())
            m_insertEvent.bind(10);
        else
            m_insertEvent.bind(10, properties);
        run(m_insertEvent);
        if (event.what == What::SurveyResponse)
            writeAnswer(record, event);
        if (event.what == What::TicketOpened || event.what == What::Complaint)
            writeTicket(record, person, event);
    }
}

void Writer::writeAnswer(std::int64_t record, const Event& event)
{
    m_insertAnswer.bind(1, record);
    m_insertAnswer.bind(2, "r" + std::to_string(++m_answers));
    m_insertAnswer.bind(3, m_batch);
    m_insertAnswer.bind(4, static_cast<double>(event.score));
    m_insertAnswer.bind(5, event.at);
    run(m_insertAnswer);
}

void Writer::writeTicket(std::int64_t record, const Person& person, const Event& event)
{
    m_insertTicket.bind(1, ++m_tickets);
    m_insertTicket.bind(2, static_cast<std::int64_t>(Tool::Support) + 1);
    m_insertTicket.bind(3, std::to_string(4000 + m_tickets));
    m_insertTicket.bind(4, record);
    m_insertTicket.bind(5, m_batch);
    m_insertTicket.bind(6, event.what == What::Complaint ? "Something arrived broken"
                           : person.woman                ? "When does my order arrive?"
                                                         : "How do I water this plant?");
    m_insertTicket.bind(7, "solved");
    m_insertTicket.bind(8, event.at);
    run(m_insertTicket);
}

void Writer::writeOrders(const Person& person)
{
    for (const Order& order : person.orders) {
        const std::int64_t id = ++m_orders;
        const bool inStore = order.tool == Tool::Loyalty;
        m_insertOrder.bind(1, id);
        m_insertOrder.bind(2, static_cast<std::int64_t>(order.tool) + 1);
        m_insertOrder.bind(3, (inStore ? "S-" : "OV-") + std::to_string(10'000 + id));
        m_insertOrder.bind(4, m_recordOf[static_cast<std::size_t>(order.tool)]);
        m_insertOrder.bind(5, m_batch);
        m_insertOrder.bind(6, order.at);
        m_insertOrder.bind(7, order.refunded ? 0 : 1);
        m_insertOrder.bind(8, order.refunded ? "refunded" : "paid");
        m_insertOrder.bind(9, order.total);
        m_insertOrder.bind(10, order.refunded ? order.total : std::int64_t{0});
        m_insertOrder.bind(11, std::string(channelNames()[order.channel]));
        m_insertOrder.bind(12, inStore ? std::string(stores()[order.store]) : std::string());
        run(m_insertOrder);
        std::int64_t number = 0;
        for (const Line& line : order.lines) {
            const Product& product = products()[line.product];
            m_insertLine.bind(1, id);
            m_insertLine.bind(2, ++number);
            m_insertLine.bind(3, static_cast<std::int64_t>(line.product) + 1);
            m_insertLine.bind(4, std::string(product.name));
            m_insertLine.bind(5, static_cast<double>(line.quantity));
            m_insertLine.bind(6, product.price);
            m_insertLine.bind(7, product.price * line.quantity);
            run(m_insertLine);
        }
    }
}

void Writer::writeDecisions(const Person& person)
{
    std::int64_t number = 0;
    for (const Decision& decision : person.decisions) {
        m_insertConsent.bind(1, m_recordOf[static_cast<std::size_t>(decision.tool)]);
        m_insertConsent.bind(2, std::string(purposeNames()[decision.purpose]));
        m_insertConsent.bind(3, m_batch);
        m_insertConsent.bind(4, ++number);
        m_insertConsent.bind(5, decision.withdrawn ? "withdrawn" : decision.granted ? "granted" : "denied");
        m_insertConsent.bind(6, decision.at);
        m_insertConsent.bind(7, m_now);
        run(m_insertConsent);
    }
}

void Writer::finish()
{
    SQLite::Statement counts(m_database.connection(), "UPDATE batch SET counts = ? WHERE id = ?");
    counts.bind(1, json{{"contacts", {{"added", m_contacts}, {"updated", 0}, {"unchanged", 0}}},
                        {"events", m_events},
                        {"orders", m_orders},
                        {"answers", m_answers},
                        {"tickets", m_tickets}}
                       .dump());
    counts.bind(2, m_batch);
    counts.exec();
}

}  // namespace regia::sample
