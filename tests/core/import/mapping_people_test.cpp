// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "mapping_support.h"

namespace regia::import {
namespace {

using model::ConsentState;

Instant instant(const char* text) { return calendar::parseIsoInstant(text).value(); }

TestTable crm(std::vector<std::vector<std::string>> rows)
{
    return {"hubspot_contatti.csv",
            {"ID record", "Nome", "Cognome", "E-mail", "Indirizzi e-mail aggiuntivi", "Numero di telefono", "Numero di cellulare",
             "Stato/Regione", "Data di nascita", "Data di creazione", "Consenso newsletter", "Data consenso", "Nome azienda"},
            std::move(rows)};
}

TEST(MapperPeople, GivenACrmRow_WhenMapped_ThenKeysAttributesAndDatesAreTold)
{
    const auto facts =
        factsOf(crm({{"201", "Marco", "Abate", "M.Abate@Example.net", "mabate@example.org; m.abate@example.net", "050 123 456",
                      "319 507 6105", "NA", "1976-08-13", "2023-10-02 21:24", "Sì", "2023-12-06 11:50", "Vivaio Abate"}}));
    ASSERT_EQ(facts.size(), 1U);
    EXPECT_EQ(facts[0].person->externalKey, "201");
    EXPECT_TRUE(hasKey(facts[0], "email", "m.abate@example.net"));
    EXPECT_TRUE(hasKey(facts[0], "email", "mabate@example.org"));
    EXPECT_TRUE(hasKey(facts[0], "phone", "+393195076105"));
    EXPECT_EQ(textAttribute(facts[0], "email"), "M.Abate@Example.net");
    EXPECT_EQ(std::get<std::vector<std::string>>(attribute(facts[0], "other_emails")), (std::vector<std::string>{"mabate@example.org"}));
    EXPECT_EQ(textAttribute(facts[0], "region"), "NA");
    EXPECT_EQ(std::get<LocalDate>(attribute(facts[0], "birthday")), calendar::dateOf(1976, 8, 13).value());
    EXPECT_EQ(facts[0].person->createdAt, instant("2023-10-02T21:24:00+02:00"));
    EXPECT_EQ(facts[0].person->companyName, "Vivaio Abate");
    ASSERT_EQ(facts[0].consents.size(), 1U);
    EXPECT_EQ(facts[0].consents[0].state, ConsentState::Granted);
    EXPECT_EQ(facts[0].consents[0].at, instant("2023-12-06T11:50:00+01:00"));
    EXPECT_NE(facts[0].consents[0].evidence.find("Consenso newsletter = Sì"), std::string::npos);
}

TEST(MapperPeople, GivenABrokenAddress_WhenMapped_ThenTheRowStaysAndTheCellIsToldAbout)
{
    const auto facts =
        factsOf(crm({{"201", "Marco", "Abate", "marco.abate(at)example", "", "", "", "", "31/02/1976", "2023-10-02 21:24", "", "", ""},
                     {"202", "Anna", "Abate", "anna@example.net", "", "12", "", "", "1980-01-01", "2023-10-02 21:24", "", "", ""}}));
    EXPECT_FALSE(facts[0].setAside);
    EXPECT_TRUE(hasProblem(facts[0], "invalid_email"));
    EXPECT_TRUE(hasProblem(facts[0], "invalid_date"));
    EXPECT_TRUE(hasProblem(facts[1], "invalid_phone"));
    EXPECT_TRUE(facts[0].consents.empty());
}

TEST(MapperPeople, GivenRowsWithoutAKey_WhenMapped_ThenANameIsEnoughAndNothingIsNot)
{
    const TestTable table{"x.csv",
                          {"Nome", "Cognome", "E-mail", "Città"},
                          {{"Anna", "Rossi", "", "Pisa"},
                           {"", "", "", "Pisa"},
                           {"", "", "", ""},
                           {"Anna", "Rossi", "", "Lucca"},
                           {"Ugo", "Neri", "u@example.com", ""}}};
    const auto facts = factsOf(table);
    EXPECT_FALSE(facts[0].setAside);
    EXPECT_NE(facts[0].person->externalKey, facts[3].person->externalKey);
    EXPECT_TRUE(facts[1].setAside);
    EXPECT_TRUE(hasProblem(facts[1], "missing_key"));
    EXPECT_TRUE(hasProblem(facts[2], "blank_row"));
    EXPECT_EQ(facts[0].person->externalKey, factsOf(table)[0].person->externalKey);
}

TEST(MapperPeople, GivenLoyaltyCards_WhenMapped_ThenNamesAreTurnedAndTheGenericCardIsNobody)
{
    const TestTable table{
        "fidelity_tessere.csv",
        {"Numero tessera", "Cognome e nome", "Data di nascita", "Cellulare", "Email", "Consenso marketing", "Data consenso",
         "Data iscrizione"},
        {{"0290001000257", "DE LUCA MARIA", "07/12/1978", "319 5962378", "m@example.com", "S", "19/04/2024", "02/10/2023"},
         {"0290001000400", "ROSSI NICCOLO'", "23/10/1991", "", "", "", "", "02/10/2023"},
         {"0290000000005", "TESSERA GENERICA CASSA", "01/01/1900", "", "", "", "", "01/01/2020"}}};
    const auto facts = factsOf(table);
    EXPECT_EQ(facts[0].person->externalKey, "0290001000257");
    EXPECT_EQ(textAttribute(facts[0], "first_name"), "Maria");
    EXPECT_EQ(textAttribute(facts[0], "last_name"), "De Luca");
    EXPECT_EQ(textAttribute(facts[1], "first_name"), "Niccolò");
    EXPECT_TRUE(hasKey(facts[0], "card", "0290001000257"));
    EXPECT_EQ(facts[0].consents[0].at, instant("2024-04-19T00:00:00+02:00"));
    EXPECT_TRUE(facts[1].consents.empty());
    EXPECT_FALSE(facts[0].person->nobody);
    EXPECT_TRUE(facts[2].person->nobody);
    EXPECT_TRUE(facts[2].person->keys.empty());
}

TestTable audience(const std::string& name, std::vector<std::string> more, std::vector<std::string> cells)
{
    TestTable table{name,
                    {"Indirizzo email", "Nome", "OPTIN_TIME", "CONFIRM_TIME", "LEID", "TAGS", "SOURCE"},
                    {{"Sara@Example.net", "Sara", "2023-12-06 08:28:18", "2023-12-06 14:06:18", "88", "\"Clienti\",\"Toscana, costa\"",
                      "Embedded Form"}}};
    table.header.insert(table.header.end(), more.begin(), more.end());
    table.rows[0].insert(table.rows[0].end(), cells.begin(), cells.end());
    return table;
}

TEST(MapperConsent, GivenMembersOfAList_WhenTheFileNameSaysTheState_ThenEachDecisionHasItsDate)
{
    const auto subscribed = factsOf(audience("subscribed_email_audience_export_d2cfd6498a.csv", {}, {}));
    ASSERT_EQ(subscribed[0].consents.size(), 1U);
    EXPECT_EQ(subscribed[0].person->externalKey, "sara@example.net");
    EXPECT_EQ(subscribed[0].consents[0].state, ConsentState::Granted);
    EXPECT_EQ(subscribed[0].consents[0].at, instant("2023-12-06T14:06:18Z"));
    EXPECT_EQ(std::get<std::vector<std::string>>(attribute(subscribed[0], "tag")), (std::vector<std::string>{"Clienti", "Toscana, costa"}));

    const auto left = factsOf(audience("unsubscribed_email_audience_export_d2cfd6498a.csv", {"UNSUB_TIME", "UNSUB_REASON"},
                                       {"2025-10-05 10:21:24", "NO_LONGER"}));
    ASSERT_EQ(left[0].consents.size(), 2U);
    EXPECT_EQ(left[0].consents[0].state, ConsentState::Granted);
    EXPECT_EQ(left[0].consents[1].state, ConsentState::Withdrawn);
    EXPECT_EQ(left[0].consents[1].at, instant("2025-10-05T10:21:24Z"));
    EXPECT_NE(left[0].consents[1].evidence.find("NO_LONGER"), std::string::npos);

    const auto cleaned = factsOf(audience("cleaned_email_audience_export_d2cfd6498a.csv", {"CLEAN_TIME"}, {"2024-10-10 06:31:24"}));
    EXPECT_EQ(cleaned[0].consents.back().state, ConsentState::Undeliverable);
    ASSERT_EQ(cleaned[0].events.size(), 1U);
    EXPECT_EQ(cleaned[0].events[0].type, "bounce");
}

TEST(MapperConsent, GivenARenamedFile_WhenNothingSaysTheState_ThenNothingIsGrantedAndItIsSaid)
{
    const TestTable table = audience("membri.csv", {}, {});
    const Mapping mapping = mappingOf(table);
    EXPECT_TRUE(factsOf(table, mapping)[0].consents.empty());
    ASSERT_FALSE(mapping.warnings.empty());
    EXPECT_EQ(mapping.warnings[0].code, "consent_state_unknown");
}

TEST(MapperConsent, GivenAnOptOutFlag_WhenItIsFalse_ThenThatGrantsNothing)
{
    TestTable table = crm({{"201", "Marco", "Abate", "m@example.net", "", "", "", "", "", "2023-10-02 21:24", "", "", ""},
                           {"202", "Ugo", "Neri", "u@example.net", "", "", "", "", "", "2023-10-02 21:24", "", "", ""}});
    table.header.push_back("Annullata iscrizione a tutte le e-mail");
    table.rows[0].push_back("true");
    table.rows[1].push_back("false");
    const auto facts = factsOf(table);
    ASSERT_EQ(facts[0].consents.size(), 1U);
    EXPECT_EQ(facts[0].consents[0].state, ConsentState::Withdrawn);
    EXPECT_FALSE(facts[0].consents[0].at);
    EXPECT_TRUE(facts[1].consents.empty());
}

TEST(MapperConsent, GivenEveryoneSayingYes_WhenFinished_ThenThatIsWarnedAbout)
{
    TestTable table{"customers_export.csv", {"Customer ID", "First Name", "Last Name", "Email", "Accepts Email Marketing"}, {}};
    for (int i = 0; i < 25; ++i)
        table.rows.push_back({"'" + std::to_string(7000 + i), "A", "B", "a" + std::to_string(i) + "@example.com", "yes"});
    auto mapper = Mapper::create(mappingOf(table), table.header, table.name, {});
    std::vector<RowFacts> facts;
    for (const auto& cells : table.rows) {
        RawRow row;
        row.cells = cells;
        mapper->push(row, facts);
    }
    mapper->finish(facts);
    EXPECT_EQ(facts[3].person->externalKey, "7003");
    ASSERT_EQ(mapper->warnings().size(), 1U);
    EXPECT_EQ(mapper->warnings()[0].code, "consent_all_granted");
}

TEST(MapperPeople, GivenLocalTimesAroundTheChangeOfClocks_WhenMapped_ThenTheyAreCounted)
{
    const TestTable table = crm({{"201", "A", "B", "a@example.net", "", "", "", "", "", "2026-03-29 02:30", "", "", ""},
                                 {"202", "C", "D", "c@example.net", "", "", "", "", "", "2026-10-25 02:30", "", "", ""}});
    const Mapping mapping = mappingOf(table);
    auto mapper = Mapper::create(mapping, table.header, table.name, {});
    std::vector<RowFacts> facts;
    for (const auto& cells : table.rows) {
        RawRow row;
        row.cells = cells;
        mapper->push(row, facts);
    }
    EXPECT_EQ(facts[0].person->createdAt, instant("2026-03-29T03:30:00+02:00"));
    EXPECT_EQ(facts[1].person->createdAt, instant("2026-10-25T02:30:00+02:00"));
    std::vector<std::string> codes;
    for (const Warning& warning : mapper->warnings())
        codes.push_back(warning.code);
    EXPECT_NE(std::find(codes.begin(), codes.end(), "dst_gap_adjusted"), codes.end());
    EXPECT_NE(std::find(codes.begin(), codes.end(), "dst_fold_assumed"), codes.end());
}

TEST(MapperPeople, GivenContactCards_WhenMapped_ThenNameAndAddressAreTakenApart)
{
    const TestTable table{
        "cards.vcf",
        {"FN", "N", "EMAIL", "TEL", "ADR"},
        {{"Anna Maria Rossi", "Rossi;Anna;Maria;Dott.ssa;", "anna@example.com", "+39 050 123456", ";;Via Roma 1;Pisa;PI;56121;Italia"}}};
    const auto facts =
        factsOf(table, proposeMapping(infoOf(table), profilesOf(table), PresetLibrary::builtin().find("vcard.contacts"), {}));
    EXPECT_EQ(textAttribute(facts[0], "first_name"), "Anna");
    EXPECT_EQ(textAttribute(facts[0], "last_name"), "Rossi");
    EXPECT_EQ(textAttribute(facts[0], "city"), "Pisa");
    EXPECT_EQ(textAttribute(facts[0], "postcode"), "56121");
}

}  // namespace
}  // namespace regia::import
