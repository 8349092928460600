// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/writer.h"

#include <SQLiteCpp/Database.h>

#include <nlohmann/json.hpp>

#include "core/sample/catalogue.h"
#include "core/sample/dictionaries.h"
#include "core/sample/profiles.h"
#include "core/workspace/history.h"

namespace regia::sample {
namespace {

using nlohmann::json;

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

/// The id of a tool's source, and of its batch.
std::int64_t idOf(Tool tool) { return static_cast<std::int64_t>(tool) + 1; }

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
                     "VALUES (?, 'After the order', ?, ?, ?, ?, ?, ?)"),
      m_insertTicket(database.connection(),
                     "INSERT INTO ticket (id, source_id, external_key, record_id, batch_id, subject, status, created_at, solved_at) VALUES "
                     "(?, ?, ?, ?, ?, ?, ?, ?, ?)")
{}

void Writer::begin()
{
    m_database.connection().exec("PRAGMA cache_spill = ON");  // nobody reads a workspace that is being born, and 20 M events need not
                                                              // fit in memory
    writeDictionaries(m_database);
    writeBatches();
}

void Writer::writeBatches()
{
    SQLite::Statement batch(
        m_database.connection(),
        "INSERT INTO batch (id, source_id, file, file_sha256, preset, mapping, header, imported_at, rows, stored, set_aside, counts, "
        "seconds) VALUES (?1, ?1, ?2, '', 'sample', '{}', ?3, ?4, 0, 0, 0, '{}', 0)");
    for (std::size_t t = 0; t < kToolCount; ++t) {
        const auto tool = static_cast<Tool>(t);
        batch.bind(1, idOf(tool));
        batch.bind(2, std::string(Exports::fileOf(tool)));
        batch.bind(3, json(Exports::headerOf(tool)).dump());
        batch.bind(4, m_now);
        run(batch);
    }
}

Result<void> Writer::write(const Person& person)
{
    REGIA_CHECK(m_exports.add(person, m_orders + 1));
    writeContact(person);
    writeEvents(person);
    writeOrders(person);
    writeDecisions(person);
    return {};
}

void Writer::writeContact(const Person& person)
{
    const json full = fullProfile(person);
    json surviving = full;
    if (person.knownTo[static_cast<std::size_t>(Tool::Loyalty)])
        surviving["loyalty_card"] = cardOf(person);
    m_insertContact.bind(1, ++m_contacts);
    m_insertContact.bind(2, person.createdAt);
    m_insertContact.bind(3, surviving.dump());
    run(m_insertContact);
    for (std::size_t t = 0; t < kToolCount; ++t)
        m_recordOf[t] = person.knownTo[t] ? writeRecord(person, static_cast<Tool>(t), full) : 0;
}

std::int64_t Writer::writeRecord(const Person& person, Tool tool, const json& full)
{
    const std::int64_t id = ++m_records;
    ++count(tool).records;
    m_insertRecord.bind(1, id);
    m_insertRecord.bind(2, idOf(tool));
    m_insertRecord.bind(3, externalKeyOf(person, tool));
    m_insertRecord.bind(4, m_contacts);
    m_insertRecord.bind(5, idOf(tool));
    m_insertRecord.bind(6, person.createdAt);
    m_insertRecord.bind(7, person.createdAt);
    m_insertRecord.bind(8, profileOf(person, tool, full).dump());
    run(m_insertRecord);
    writeKeys(person, tool, id);
    return id;
}

void Writer::writeKeys(const Person& person, Tool tool, std::int64_t record)
{
    const auto key = [&](const char* kind, const std::string& value) {
        m_insertKey.bind(1, kind);
        m_insertKey.bind(2, value);
        m_insertKey.bind(3, record);
        m_insertKey.bind(4, idOf(tool));
        run(m_insertKey);
    };
    if (tool == Tool::Loyalty)
        key("card", cardOf(person));
    if (tool == Tool::Web)
        key("anonymous", externalKeyOf(person, tool));
    key("email", person.email);
    if (tool == Tool::Crm && !person.phone.empty())
        key("phone", person.phone);
}

void Writer::writeEvents(const Person& person)
{
    for (const Event& event : person.events) {
        const std::int64_t record = m_recordOf[static_cast<std::size_t>(event.tool)];
        m_insertEvent.bind(1, record);
        m_insertEvent.bind(2, event.at);
        m_insertEvent.bind(3, idOf(event.tool));
        m_insertEvent.bind(4, ++count(event.tool).events);
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
            writeAnswers(record, event);
        if (event.what == What::TicketOpened || event.what == What::Complaint)
            writeTicket(record, event);
    }
}

void Writer::writeAnswers(std::int64_t record, const Event& event)
{
    const std::string response = "r" + std::to_string(++count(Tool::Survey).answers);
    const auto answer = [&](const char* question, const char* kind, double score) {
        m_insertAnswer.bind(1, record);
        m_insertAnswer.bind(2, response);
        m_insertAnswer.bind(3, question);
        m_insertAnswer.bind(4, idOf(Tool::Survey));
        m_insertAnswer.bind(5, kind);
        m_insertAnswer.bind(6, score);
        m_insertAnswer.bind(7, event.at);
        run(m_insertAnswer);
    };
    answer("How likely are you to recommend us?", "nps", event.score);
    answer("How satisfied are you with the delivery?", "csat", event.csat);
}

void Writer::writeTicket(std::int64_t record, const Event& event)
{
    ++count(Tool::Support).tickets;
    m_insertTicket.bind(1, ++m_tickets);
    m_insertTicket.bind(2, idOf(Tool::Support));
    m_insertTicket.bind(3, std::to_string(4000 + m_tickets));
    m_insertTicket.bind(4, record);
    m_insertTicket.bind(5, idOf(Tool::Support));
    m_insertTicket.bind(6, std::string(subjects()[event.detail]));
    m_insertTicket.bind(7, event.until == 0 ? "open" : "solved");
    m_insertTicket.bind(8, event.at);
    bindOrNull(m_insertTicket, 9, event.until, std::int64_t{0});
    run(m_insertTicket);
}

void Writer::writeOrders(const Person& person)
{
    for (const Order& order : person.orders)
        writeOrder(order);
}

void Writer::writeOrder(const Order& order)
{
    const std::int64_t id = ++m_orders;
    ++count(order.tool).orders;
    m_insertOrder.bind(1, id);
    m_insertOrder.bind(2, idOf(order.tool));
    m_insertOrder.bind(3, orderNumber(order, id));
    m_insertOrder.bind(4, m_recordOf[static_cast<std::size_t>(order.tool)]);
    m_insertOrder.bind(5, idOf(order.tool));
    m_insertOrder.bind(6, order.at);
    m_insertOrder.bind(7, order.refunded ? 0 : 1);
    m_insertOrder.bind(8, order.refunded ? "refunded" : "paid");
    m_insertOrder.bind(9, order.total);
    m_insertOrder.bind(10, order.refunded ? order.total : std::int64_t{0});
    m_insertOrder.bind(11, std::string(channelNames()[order.channel]));
    m_insertOrder.bind(12, order.tool == Tool::Loyalty ? std::string(stores()[order.store]) : std::string());
    run(m_insertOrder);
    std::int64_t number = 0;
    for (const Line& line : order.lines) {
        const Product& product = products()[line.product];
        ++count(order.tool).lines;
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

void Writer::writeDecisions(const Person& person)
{
    std::int64_t number = 0;
    for (const Decision& decision : person.decisions) {
        ++count(decision.tool).consents;
        m_insertConsent.bind(1, m_recordOf[static_cast<std::size_t>(decision.tool)]);
        m_insertConsent.bind(2, std::string(purposeNames()[decision.purpose]));
        m_insertConsent.bind(3, idOf(decision.tool));
        m_insertConsent.bind(4, ++number);
        m_insertConsent.bind(5, std::string(stateOf(decision)));
        m_insertConsent.bind(6, decision.at);
        m_insertConsent.bind(7, m_now);
        run(m_insertConsent);
    }
}

Result<void> Writer::finish()
{
    REGIA_CHECK(m_exports.store(m_database));
    SQLite::Statement batch(m_database.connection(), "UPDATE batch SET rows = ?2, stored = ?2, counts = ?3 WHERE id = ?1");
    for (std::size_t t = 0; t < kToolCount; ++t) {
        const auto tool = static_cast<Tool>(t);
        const Count& made = count(tool);
        const std::int64_t added = tool == Tool::Crm ? m_contacts : 0;
        batch.bind(1, idOf(tool));
        batch.bind(2, m_exports.rows(tool));
        batch.bind(3, json{{"contacts", {{"added", added}, {"updated", made.records - added}, {"unchanged", 0}}},
                           {"events", made.events},
                           {"orders", made.orders},
                           {"order_lines", made.lines},
                           {"consents", made.consents},
                           {"answers", 2 * made.answers},
                           {"tickets", made.tickets}}
                          .dump());
        run(batch);
        REGIA_CHECK(workspace::appendHistory(
            m_database, {.text = {"import", std::string(Exports::fileOf(tool)), m_exports.rows(tool)}, .at = Instant{m_now}}, {}));
    }
    return {};
}

}  // namespace regia::sample
