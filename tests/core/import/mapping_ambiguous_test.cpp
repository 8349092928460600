// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/calendar/date.h"
#include "mapping_support.h"

/// What names alone get wrong, one test a case of formats/README, "Ambiguous cases"; those that have tests of their own are with the
/// readers (numbers, dates, words), the orders and the till.
namespace regia::import {
namespace {

std::string targetOf(const TestTable& table, const std::string& header) { return toText(columnOf(mappingOf(table), header).target); }

TEST(Ambiguous, GivenNome_WhenASurnameStandsBesideIt_ThenItIsTheFirstNameAndElseTheWholeOne)
{
    EXPECT_EQ(
        targetOf({"a.csv", {"Email", "Nome", "Cognome"}, {{"a@example.com", "Anna", "Verdi"}, {"b@example.com", "Maria Pia", "Neri"}}},
                 "Nome"),
        "contact.first_name");
    EXPECT_EQ(targetOf({"a.csv", {"Email", "Nome"}, {{"a@example.com", "Anna Verdi"}, {"b@example.com", "Marco Neri"}}}, "Nome"),
              "contact.full_name");
    EXPECT_EQ(targetOf({"a.csv", {"Email", "Nome"}, {{"a@example.com", "Anna"}, {"b@example.com", "Marco"}}}, "Nome"),
              "contact.first_name");
}

TEST(Ambiguous, GivenTitolo_WhenItsValuesAreForms_ThenItIsAPrefixAndElseAJob)
{
    EXPECT_EQ(targetOf({"a.csv", {"Email", "Titolo"}, {{"a@example.com", "Sig."}, {"b@example.com", "Dott.ssa"}}}, "Titolo"),
              "contact.prefix");
    EXPECT_EQ(targetOf({"a.csv", {"Email", "Titolo"}, {{"a@example.com", "Direttore marketing"}, {"b@example.com", "Titolare"}}}, "Titolo"),
              "contact.job_title");
}

TEST(Ambiguous, GivenStato_WhenItsValuesAreNoCountries_ThenNoCountryIsMadeOfThem)
{
    EXPECT_EQ(targetOf({"a.csv", {"Email", "Stato"}, {{"a@example.com", "Italia"}, {"b@example.com", "Francia"}}}, "Stato"),
              "contact.country");
    const TestTable leads{"a.csv", {"Email", "Stato"}, {{"a@example.com", "Da contattare"}, {"b@example.com", "Qualificato"}}};
    EXPECT_NE(targetOf(leads, "Stato"), "contact.country");
    const TestTable orders{
        "o.csv",
        {"Numero ordine", "Data ordine", "Email", "Stato", "Totale"},
        {{"1", "2026-01-02", "a@example.com", "Spedito", "10.50"}, {"2", "2026-01-13", "b@example.com", "Annullato", "20.00"}}};
    EXPECT_EQ(targetOf(orders, "Stato"), "order.status");
}

TEST(Ambiguous, GivenStatus_WhenItsWordsAreThoseOfAMailingList_ThenItIsConsentAndElseItIsNot)
{
    const TestTable list{"iscritti.csv",
                         {"email", "status", "unsub_date"},
                         {{"a@example.com", "active", ""}, {"b@example.com", "unsubscribed", "2025-06-01"}}};
    EXPECT_EQ(targetOf(list, "status"), "consent.email_marketing");
    EXPECT_EQ(targetOf(list, "unsub_date"), "consent.withdrawn_at");
    const auto consents = consentsOf(factsOf(list));
    ASSERT_EQ(consents.size(), 2U);
    EXPECT_EQ(consents[1].state, model::ConsentState::Withdrawn);
    EXPECT_TRUE(consents[1].at);
    const TestTable customers{"clienti.csv", {"email", "status"}, {{"a@example.com", "active"}, {"b@example.com", "active"}}};
    EXPECT_EQ(targetOf(customers, "status"), "contact.attr.status");
}

TEST(Ambiguous, GivenDataAlone_WhenTheTableIsOfPeople_ThenItIsNoBirthday)
{
    const TestTable people{"a.csv", {"Email", "Nome", "Cognome", "Data"}, {{"a@example.com", "Anna", "Verdi", "14/03/1988"}}};
    EXPECT_NE(targetOf(people, "Data"), "contact.birthday");
    const TestTable orders{"o.csv",
                           {"Numero ordine", "Data", "Email", "Totale"},
                           {{"1", "02/01/2026", "a@example.com", "10,50"}, {"2", "13/01/2026", "b@example.com", "20,00"}}};
    EXPECT_EQ(targetOf(orders, "Data"), "order.at");
}

TEST(Ambiguous, GivenNomOfBrevo_WhenItsSisterTellsTheLanguage_ThenFrenchNomIsTheSurname)
{
    const auto brevo = [](const std::string& first, const std::string& second) {
        return TestTable{"contacts.csv",
                         {"CONTACT ID", "EMAIL", first, second, "SMS", "ADDED_TIME", "EMAIL_BLOCKLISTED"},
                         {{"1", "a@example.com", "X", "Y", "", "2026-01-02 10:00:00", "false"}}};
    };
    const TestTable french = brevo("NOM", "PRENOM");
    ASSERT_EQ(mappingOf(french).preset, "brevo.contacts");
    EXPECT_EQ(targetOf(french, "NOM"), "contact.last_name");
    EXPECT_EQ(targetOf(french, "PRENOM"), "contact.first_name");
    const TestTable italian = brevo("NOME", "COGNOME");
    EXPECT_EQ(targetOf(italian, "NOME"), "contact.first_name");
    EXPECT_EQ(targetOf(italian, "COGNOME"), "contact.last_name");
}

TEST(Ambiguous, GivenWordsThatLookLikeNothing_WhenTheyAreNamesAndPlaces_ThenTheyStayText)
{
    const TestTable people{"a.csv",
                           {"Email", "Nome", "Cognome", "Provincia", "Città"},
                           {{"a@example.com", "Anna", "Null", "NA", "None"}, {"b@example.com", "Marco", "None", "MI", "Nan"}}};
    const auto facts = factsOf(people);
    EXPECT_EQ(textAttribute(facts[0], "last_name"), "Null");
    EXPECT_EQ(textAttribute(facts[0], "province"), "NA");
    EXPECT_EQ(textAttribute(facts[0], "city"), "None");
    EXPECT_EQ(textAttribute(facts[1], "last_name"), "None");
}

TEST(Ambiguous, GivenRowsWithNothingButANameAndATown_WhenTwoAreAlike_ThenTheyAreNotOnePerson)
{
    const TestTable people{"a.csv",
                           {"Nome", "Cognome", "Città", "Note"},
                           {{"Anna", "Verdi", "Milano", "cliente dal 2019"}, {"Anna", "Verdi", "Milano", "nuova"}}};
    const auto facts = factsOf(people);
    EXPECT_NE(facts[0].person->externalKey, facts[1].person->externalKey);
    EXPECT_TRUE(facts[0].person->keys.empty());
}

TEST(Ambiguous, GivenOneAddressWithTwoNamesAndBirthdays_WhenRowsAreKnownByIt_ThenItIsAFamilyOfTwoPeople)
{
    const TestTable people{"a.csv",
                           {"Email", "Nome", "Cognome", "Data di nascita"},
                           {{"casa@example.com", "Anna", "Verdi", "14/03/1975"},
                            {"casa@example.com", "Marco", "Verdi", "25/12/2008"},
                            {"casa@example.com", "ANNA", "Verdi", "14/03/1975"},
                            {"casa@example.com", "Anna Maria", "Verdi", "14/03/1975"}}};
    const auto facts = factsOf(people);
    EXPECT_NE(facts[0].person->externalKey, facts[1].person->externalKey);
    EXPECT_EQ(facts[0].person->externalKey, facts[2].person->externalKey);
    EXPECT_EQ(facts[0].person->externalKey, facts[3].person->externalKey) << "the same birthday: the same person";
}

TEST(Ambiguous, GivenAPresetThatKnowsTheOrderOfDates_WhenNoValueProvesIt_ThenThePresetDoes)
{
    const TestTable orders{"Orders.csv",
                           {"Order ID", "Order date", "Customer email", "Order total"},
                           {{"1", "03/04/2026", "a@example.com", "10.00"}, {"2", "05/06/2026", "b@example.com", "12.00"}}};
    const auto mapping = mappingOf(orders);
    EXPECT_TRUE(columnOf(mapping, "Order date").type.orderAmbiguous);
    const std::vector<Warning> doubts = ambiguitiesIn(mapping);
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts[0].code, "ambiguous_date_order");
    EXPECT_NE(doubts[0].text.find("Order date"), std::string::npos) << "the column is named";
}

TEST(Ambiguous, GivenAZoneInTheHeader_WhenThePreambleAndThePresetSayOthers_ThenTheHeaderIsBelieved)
{
    const TestTable events{"log.csv",
                           {"User id", "Event name", "Event time (UTC)"},
                           {{"u1", "login", "2026-07-01 10:00:00"}, {"u2", "logout", "2026-07-02 10:00:00"}}};
    TableInfo info = infoOf(events);
    info.preamble = {"Time zone: Europe/Rome"};
    const Mapping mapping = proposeMapping(info, profilesOf(events), PresetLibrary::builtin(), {});
    EXPECT_EQ(mapping.timeZone, "Europe/Rome");
    EXPECT_EQ(columnOf(mapping, "Event time (UTC)").type.zone, "UTC");
    const auto facts = factsOf(events, mapping);
    ASSERT_FALSE(facts[0].events.empty());
    EXPECT_EQ(facts[0].events[0].at.ms, 1'782'900'000'000);
}

TEST(Ambiguous, GivenAnOffsetInTheValue_WhenTheHeaderNamesAZone_ThenTheOffsetIsBelieved)
{
    const TestTable events{"log.csv",
                           {"User id", "Event name", "Event time (UTC)"},
                           {{"u1", "login", "2026-07-01T10:00:00+02:00"}, {"u2", "logout", "2026-07-02T10:00:00+02:00"}}};
    const auto facts = factsOf(events);
    ASSERT_FALSE(facts[0].events.empty());
    EXPECT_EQ(facts[0].events[0].at.ms, 1'782'892'800'000);
}

TEST(Ambiguous, GivenADayWithoutATime_WhenTheZoneIsFarAway_ThenItStaysThatDay)
{
    const TestTable people{"a.csv", {"Email", "Data di nascita"}, {{"a@example.com", "14/03/1988"}, {"b@example.com", "25/12/2001"}}};
    MappingContext context;
    context.timeZone = "Pacific/Auckland";
    const auto facts = factsOf(people, context);
    const model::Value birthday = attribute(facts[0], "birthday");
    ASSERT_TRUE(std::holds_alternative<LocalDate>(birthday));
    EXPECT_EQ(calendar::toIso(std::get<LocalDate>(birthday)), "1988-03-14");
}

TEST(Ambiguous, GivenDaysThatMeanNoDay_WhenRead_ThenNothingIsKeptAndNothingIsHeldBack)
{
    const TestTable people{"a.csv",
                           {"Email", "Data di nascita"},
                           {{"a@example.com", "0000-00-00"},
                            {"b@example.com", "0/0/00"},
                            {"c@example.com", "1900-01-00"},
                            {"d@example.com", "9999-12-31"},
                            {"e@example.com", "1988-03-14"},
                            {"f@example.com", "1990-10-30"}}};
    const auto facts = factsOf(people);
    for (std::size_t row = 0; row < 4; ++row) {
        EXPECT_TRUE(std::holds_alternative<std::monostate>(attribute(facts[row], "birthday"))) << people.rows[row][1];
        EXPECT_FALSE(hasProblem(facts[row], "invalid_date")) << people.rows[row][1];
    }
}

TEST(Ambiguous, GivenATelephoneThatASpreadsheetDamaged_WhenRead_ThenItIsToldAndNotPutRight)
{
    const TestTable people{"a.csv",
                           {"Email", "Telefono"},
                           {{"a@example.com", "3,93331E+11"}, {"b@example.com", "21234567"}, {"c@example.com", "+39 333 1234567"}}};
    const auto facts = factsOf(people);
    EXPECT_TRUE(hasProblem(facts[0], "scientific_notation_lossy"));
    EXPECT_TRUE(hasProblem(facts[1], "phone_lost_zero"));
    EXPECT_EQ(textAttribute(facts[1], "phone"), "21234567") << "what the file has stays";
    for (const KeyFact& key : facts[1].person->keys)
        EXPECT_NE(key.kind, "phone") << "nobody is known by a number that is not theirs";
    EXPECT_TRUE(hasKey(facts[2], "phone", "+393331234567"));
}

}  // namespace
}  // namespace regia::import
