// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/dictionaries.h"

#include <SQLiteCpp/Statement.h>

#include "core/model/stage.h"
#include "core/sample/catalogue.h"
#include "core/sample/person.h"

namespace regia::sample {
namespace {

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
constexpr std::array<const char*, kToolCount> kTitles{"HubSpot", "Mailchimp", "Shopify", "Web", "Loyalty", "Zendesk", "Typeform"};

void bindOne(SQLite::Statement& statement, int place, std::string_view text) { statement.bind(place, std::string(text)); }
void bindOne(SQLite::Statement& statement, int place, std::int64_t number) { statement.bind(place, number); }

template <class... Values>
void insert(SQLite::Statement& statement, const Values&... values)
{
    int place = 0;
    (bindOne(statement, ++place, values), ...);
    statement.exec();
    statement.reset();
}

std::int64_t idOf(std::size_t place) { return static_cast<std::int64_t>(place + 1); }

void writeSourcesAndTypes(SQLite::Database& database)
{
    SQLite::Statement source(database, "INSERT INTO source (id, key, title, trust_rank) VALUES (?, ?, ?, ?)");
    for (std::size_t t = 0; t < kToolCount; ++t)
        insert(source, idOf(t), toName(static_cast<Tool>(t)), kTitles[t], static_cast<std::int64_t>(100 + t));
    SQLite::Statement type(database, "INSERT INTO event_type (id, name, category) VALUES (?, ?, ?)");
    for (std::size_t w = 0; w < kWhatCount; ++w) {
        const std::string_view name = toName(static_cast<What>(w));
        insert(type, idOf(w), name, model::toName(model::defaultCategory(name)));
    }
    SQLite::Statement channel(database, "INSERT INTO channel (id, name) VALUES (?, ?)");
    for (std::size_t c = 0; c < channelNames().size(); ++c)
        insert(channel, idOf(c), channelNames()[c]);
}

void writeCatalogue(SQLite::Database& database)
{
    SQLite::Statement campaign(database, "INSERT INTO campaign (id, key, name) VALUES (?, ?, ?)");
    for (std::size_t c = 0; c < campaigns().size(); ++c)
        insert(campaign, idOf(c), campaigns()[c].key, campaigns()[c].name);
    SQLite::Statement product(database, "INSERT INTO product (id, sku, name, category, price) VALUES (?, ?, ?, ?, ?)");
    for (std::size_t p = 0; p < products().size(); ++p)
        insert(product, idOf(p), products()[p].sku, products()[p].name, products()[p].category, products()[p].price);
    SQLite::Statement attribute(database, "INSERT INTO attribute (name, title, type, kind, family) VALUES (?, ?, ?, ?, ?)");
    for (const AttributeRow& row : kAttributes)
        insert(attribute, row.name, row.title, row.type, row.kind, row.family);
}

}  // namespace

void writeDictionaries(sqlite::Database& database)
{
    writeSourcesAndTypes(database.connection());
    writeCatalogue(database.connection());
}

}  // namespace regia::sample
