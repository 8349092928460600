// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/import/vocabulary.h"
#include "mapping_support.h"

namespace regia::import {
namespace {

std::string targetOf(const Mapping& mapping, const std::string& header) { return toText(columnOf(mapping, header).target); }

TestTable hubspot()
{
    return {"hubspot_contatti.csv",
            {"ID record", "Nome", "Cognome", "E-mail", "Numero di telefono", "Città", "Data di nascita", "Data di creazione",
             "Consenso newsletter", "Data consenso", "Interessi", "Punteggio interno"},
            {{"20100000427", "Emanuele", "Chiari", "e.chiari@example.com", "+39 319 596 2378", "Viareggio", "1978-12-07",
              "2023-10-02 15:30", "No", "2023-10-02 15:30", "orto", "12"},
             {"20100000494", "Giacomo", "Ferri", "g.ferri@example.it", "319-5490668", "Livorno", "", "2023-10-02 14:43", "Sì",
              "2023-12-06 11:50", "casa;orto", "7"}}};
}

TEST(MappingProposal, GivenAKnownExport_WhenMapped_ThenPresetColumnsAndOwnColumnsHaveAMeaning)
{
    const Mapping mapping = mappingOf(hubspot());
    EXPECT_EQ(mapping.preset, "hubspot.contacts");
    EXPECT_EQ(mapping.source, "hubspot");
    EXPECT_EQ(targetOf(mapping, "E-mail"), "contact.email");
    EXPECT_EQ(targetOf(mapping, "Consenso newsletter"), "consent.email_marketing");
    EXPECT_EQ(targetOf(mapping, "Data consenso"), "consent.at");
    EXPECT_EQ(targetOf(mapping, "Interessi"), "contact.attr.interessi");
    EXPECT_EQ(columnOf(mapping, "Interessi").attributeType, model::AttributeType::Set);
    EXPECT_EQ(columnOf(mapping, "Punteggio interno").provenance, model::Provenance::Inferred);
    EXPECT_EQ(columnOf(mapping, "Data di creazione").provenance, model::Provenance::Observed);
    EXPECT_EQ(toText(mapping.externalKey.front()), "contact.external_id");
}

TEST(MappingProposal, GivenAnEnglishExport_WhenMapped_ThenItsConsentColumnsAreKnownToo)
{
    const TestTable table{"contacts.csv",
                          {"Record ID", "First Name", "Last Name", "Email", "Newsletter consent", "Consent date"},
                          {{"1", "Anna", "Rossi", "a@example.com", "Yes", "2024-01-05 10:00"},
                           {"2", "Ugo", "Neri", "u@example.com", "No", "2024-02-05 10:00"}}};
    const Mapping mapping = mappingOf(table);
    EXPECT_EQ(targetOf(mapping, "Newsletter consent"), "consent.email_marketing");
    EXPECT_EQ(targetOf(mapping, "Consent date"), "consent.at");
}

TEST(MappingProposal, GivenAColumnCalledEmailWithoutAnAddress_WhenMapped_ThenItIsShownAndNotBelieved)
{
    TestTable table = hubspot();
    for (auto& row : table.rows)
        row[3] = row[1];
    const Mapping mapping = mappingOf(table);
    EXPECT_EQ(targetOf(mapping, "E-mail"), "contact.attr.e_mail");
    ASSERT_FALSE(mapping.warnings.empty());
    EXPECT_EQ(mapping.warnings.front().code, "column_does_not_fit");
}

TEST(MappingProposal, GivenAnUnknownListOfPeople_WhenMapped_ThenNamesAndValuesTell)
{
    const TestTable table{"lista.csv",
                          {"Nome", "Contatto 1", "Compleanno", "Titolo", "Stato", "Colore"},
                          {{"Anna Maria Rossi", "anna@example.com", "12/05/1980", "Sig.ra", "attivo", "rosso"},
                           {"Ugo Neri", "ugo@example.com", "31/01/1975", "Dott.", "sospeso", "blu"}}};
    const Mapping mapping = mappingOf(table);
    EXPECT_EQ(mapping.rowIs, RowKind::Contact);
    EXPECT_EQ(targetOf(mapping, "Nome"), "contact.full_name");
    EXPECT_EQ(targetOf(mapping, "Contatto 1"), "contact.email");
    EXPECT_EQ(targetOf(mapping, "Compleanno"), "contact.birthday");
    EXPECT_EQ(targetOf(mapping, "Stato"), "contact.attr.stato");
    EXPECT_EQ(targetOf(mapping, "Colore"), "contact.attr.colore");
}

TEST(MappingProposal, GivenAnUnknownListOfEvents_WhenMapped_ThenItIsOfEvents)
{
    const TestTable table{"events.csv",
                          {"event_id", "contact_id", "ts", "type", "channel", "campaign", "value"},
                          {{"1", "17", "2024-01-01 00:00:05", "page_view", "direct", "", ""},
                           {"2", "18", "2024-01-01 00:00:09", "purchase", "email", "cmp-01", "4990"}}};
    const Mapping mapping = mappingOf(table);
    EXPECT_EQ(mapping.rowIs, RowKind::Event);
    EXPECT_EQ(targetOf(mapping, "event_id"), "event.id");
    EXPECT_EQ(targetOf(mapping, "contact_id"), "event.user_id");
    EXPECT_EQ(targetOf(mapping, "ts"), "event.at");
    EXPECT_EQ(targetOf(mapping, "type"), "event.name");
    EXPECT_EQ(targetOf(mapping, "value"), "event.value");
    const auto facts = factsOf(table, mapping);
    EXPECT_EQ(facts[1].person->externalKey, "18");
    EXPECT_EQ(facts[1].events[0].amount, 499000);
    EXPECT_EQ(facts[1].events[0].key, "2");
}

TEST(MappingProposal, GivenAnUnknownListOfOrders_WhenMapped_ThenItIsOfOrders)
{
    const TestTable table{"vendite.csv",
                          {"Numero ordine", "Data ordine", "Cliente", "E-mail", "Prodotto", "Quantità", "Totale"},
                          {{"A1", "03/02/2025", "Anna Rossi", "a@example.com", "Vaso", "1", "12,50"},
                           {"A2", "25/02/2025", "Ugo Neri", "u@example.com", "Semi", "2", "1.004,00"}}};
    const Mapping mapping = mappingOf(table);
    EXPECT_EQ(mapping.rowIs, RowKind::OrderLine);
    const auto orders = ordersOf(factsOf(table, mapping));
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0].total, 1250);
    EXPECT_EQ(orders[1].total, 100400);
}

TEST(MappingProposal, GivenAmountsInCents_WhenMapped_ThenTheyAreNoHundredfold)
{
    const TestTable table{"orders.csv",
                          {"order_id", "contact_id", "ordered_at", "status", "currency", "amount_cents", "discount_cents"},
                          {{"ORD-1", "17", "2025-02-03 10:00:00", "paid", "EUR", "4990", "500"},
                           {"ORD-2", "18", "2025-02-04 11:00:00", "paid", "EUR", "12000", "0"}}};
    const Mapping mapping = mappingOf(table);
    EXPECT_EQ(targetOf(mapping, "amount_cents"), "order.total");
    const auto orders = ordersOf(factsOf(table, mapping));
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0].total, 4990);
    EXPECT_EQ(orders[0].discount, 500);
    EXPECT_EQ(orders[1].total, 12000);
}

TEST(MappingProposal, GivenTwoColumnsOfOneName_WhenMapped_ThenBothAreKept)
{
    const TestTable table{"x.csv", {"Email", "Colore", "colore"}, {{"a@example.com", "rosso", "blu"}}};
    const auto facts = factsOf(table);
    EXPECT_EQ(textAttribute(facts[0], "colore"), "rosso");
    EXPECT_EQ(textAttribute(facts[0], "colore_2"), "blu");
}

TEST(MappingProposal, GivenAReportsPreamble_WhenItNamesAZone_ThenTimesAreOfThatZone)
{
    const TestTable table = hubspot();
    TableInfo info = infoOf(table);
    info.preamble = {"# Report", "# Time zone: America/New_York"};
    const Mapping mapping = proposeMapping(info, profilesOf(table), PresetLibrary::builtin(), {});
    EXPECT_EQ(mapping.timeZone, "America/New_York");
    EXPECT_EQ(mapping.timeZoneFrom, "preamble");
}

TEST(MappingDocument, GivenAProposal_WhenWrittenAndRead_ThenRowsGiveTheSameFacts)
{
    for (const TestTable& table :
         {hubspot(),
          TestTable{"unsubscribed_members_export_1a2b.csv",
                    {"Email Address", "OPTIN_TIME", "CONFIRM_TIME", "LEID", "TAGS", "UNSUB_TIME"},
                    {{"a@example.com", "2024-01-01 10:00:00", "2024-01-01 11:00:00", "1", "\"Clienti\"", "2024-05-05 12:00:00"}}}}) {
        const Mapping mapping = mappingOf(table);
        const nlohmann::json document = toJson(mapping);
        const auto again = mappingFromJson(nlohmann::json::parse(document.dump()));
        ASSERT_TRUE(again) << again.error().where << ": " << again.error().detail;
        EXPECT_EQ(toJson(*again), document);
        const auto before = factsOf(table, mapping);
        const auto after = factsOf(table, *again);
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            EXPECT_EQ(before[i].person->attributes.size(), after[i].person->attributes.size());
            EXPECT_EQ(before[i].consents.size(), after[i].consents.size());
            EXPECT_EQ(before[i].events.size(), after[i].events.size());
        }
    }
}

TEST(MappingDocument, GivenMistakes_WhenRead_ThenTheErrorNamesThePath)
{
    const nlohmann::json good = toJson(mappingOf(hubspot()));
    const auto whereOf = [](const nlohmann::json& json) { return mappingFromJson(json).error().where; };
    nlohmann::json bad = good;
    bad["columns"][2]["target"] = "contact.sirname";
    EXPECT_EQ(whereOf(bad), "columns[2].target");
    bad = good;
    bad["columns"][0]["format"]["order"] = "backwards";
    EXPECT_EQ(whereOf(bad), "columns[0].format.order");
    bad = good;
    bad["colums"] = 1;
    EXPECT_EQ(whereOf(bad), "colums");
    bad = good;
    bad["row_is"] = "poem";
    EXPECT_EQ(whereOf(bad), "row_is");
    EXPECT_FALSE(mappingFromJson(nlohmann::json::array()));
}

TEST(MappingDocument, GivenAHeader_WhenAMappingIsOfAnother_ThenItDoesNotFit)
{
    const Mapping mapping = mappingOf(hubspot());
    const std::vector<std::string> other{"ID record", "Nome"};
    EXPECT_TRUE(fitsHeader(mapping, hubspot().header));
    EXPECT_FALSE(fitsHeader(mapping, other));
    EXPECT_FALSE(Mapper::create(mapping, other, "x.csv", {}));
    EXPECT_EQ(headerFingerprint(std::vector<std::string>{"Email ", "NOME"}), headerFingerprint(std::vector<std::string>{"email", "Nome:"}));
    EXPECT_NE(headerFingerprint(std::vector<std::string>{"Email", "Nome"}), headerFingerprint(std::vector<std::string>{"Nome", "Email"}));
}

}  // namespace
}  // namespace regia::import
