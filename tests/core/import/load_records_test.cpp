// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/workspace/check.h"
#include "load_support.h"
#include "support/fingerprint.h"

namespace regia::import {
namespace {

using test::count;
using test::Facts;
using test::fingerprint;
using test::importRows;
using test::kNoon;
using test::kTraces;
using test::rowsOf;
using test::ScratchWorkspace;
using test::WorkspaceBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> findings(const ScratchWorkspace& scratch)
{
    NoProgress progress;
    std::vector<std::string> texts;
    for (const workspace::Finding& finding : test::valueOrThrow(workspace::check(*scratch, progress)))
        texts.push_back(finding.code + ": " + finding.text);
    return texts;
}

TEST(LoadRecords, GivenANewPerson_WhenImported_ThenItIsARecordAndAContactWithItsProfile)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const ImportReceipt receipt =
        importRows(scratch, "hubspot",
                   {Facts("17").name("Anna", "Rossi").number("score", 2.5).number("visits", 3).set("tag", {"vip", "tè"}).created(kNoon)});

    EXPECT_EQ(receipt.rows, 1);
    EXPECT_EQ(receipt.stored, 1);
    EXPECT_EQ(receipt.contacts, (ContactCounts{1, 0, 0}));
    EXPECT_THAT(
        rowsOf(scratch, "SELECT external_key, contact_id, created_at, seen_at, profile, origins FROM record"),
        ElementsAre(
            "17 1 1735732800000 1740819600000 {\"first_name\":\"Anna\",\"last_name\":\"Rossi\",\"score\":2.5,\"tag\":[\"vip\",\"tè\"],"
            "\"visits\":3} {}"));
    EXPECT_EQ(rowsOf(scratch, "SELECT created_at, profile FROM contact"), rowsOf(scratch, "SELECT created_at, profile FROM record"));
    EXPECT_THAT(rowsOf(scratch, "SELECT name, type, kind FROM attribute ORDER BY name"),
                ElementsAre("first_name text declared", "last_name text declared", "score number declared", "tag set declared",
                            "visits number declared"));
    EXPECT_THAT(findings(scratch), IsEmpty());
}

TEST(LoadRecords, GivenAwkwardTexts_WhenImported_ThenTheProfileIsTheJsonThatAnyWriterWouldMake)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const std::string awkward = "a\"b\\c\n\t\x01 è \x7F 👩‍🌾";
    importRows(scratch, "crm",
               {Facts("1").text("note", awkward).number("big", 1e300).number("exact", 9007199254740993.0).number("tenth", 0.1)});
    const std::string stored = rowsOf(scratch, "SELECT profile FROM record").front();
    const nlohmann::json expected{{"note", awkward}, {"big", 1e300}, {"exact", 9007199254740992}, {"tenth", 0.1}};
    EXPECT_EQ(stored, expected.dump());
}

TEST(LoadRecords, GivenTheSameFileTwice_WhenImportedAgain_ThenNothingChangesAndAllIsCountedAsUnchanged)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const std::vector<Facts> rows{
        Facts("1").name("Anna", "Rossi").email("anna@example.com").event("page_view", kNoon).event("page_view", kNoon).company("Verde srl"),
        Facts("2")
            .name("Bruno", "Neri")
            .phone("+393331234567")
            .order("#1", kNoon, 1999)
            .consent("email_marketing", model::ConsentState::Granted),
        Facts("1").text("city", "Lucca").set("tag", {"a"}).answer("r1", "nps", 9, kNoon),
        Facts("3")
            .ticket("t1", "open", kNoon)
            .consent("email_marketing", model::ConsentState::Denied, kNoon)
            .event("email_open", kNoon, "e1"),
        Facts("1").set("tag", {"b"})};
    importRows(scratch, "shop", rows);
    const std::string before = fingerprint(scratch.reader(), kTraces);
    scratch.clock().set(Instant{scratch.clock().now().ms + kMsPerDay});
    const ImportReceipt again = importRows(scratch, "shop", rows);

    EXPECT_EQ(fingerprint(scratch.reader(), kTraces), before);
    EXPECT_EQ(again.contacts, (ContactCounts{0, 0, 3}));
    EXPECT_EQ(again.stored, 5);
    EXPECT_EQ(again.events + again.orders + again.orderLines + again.consents + again.answers + again.tickets, 0);
    EXPECT_THAT(rowsOf(scratch, "SELECT json_extract(profile, '$.tag') FROM contact WHERE id = 1"), ElementsAre("[\"a\",\"b\"]"));
}

TEST(LoadRecords, GivenALaterFile_WhenItSaysOtherwise_ThenTheNewerValueStandsAndTheOldOneIsKeptForUndo)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "crm", {Facts("1").text("city", "Lucca").text("job", "cook").set("tag", {"old"}).seen(kNoon)});
    const Instant later{kNoon.ms + kMsPerDay};
    const ImportReceipt receipt = importRows(scratch, "crm", {Facts("1").text("city", "Pisa").set("tag", {"new"}).seen(later)});

    EXPECT_EQ(receipt.contacts, (ContactCounts{0, 1, 0}));
    EXPECT_THAT(rowsOf(scratch, "SELECT profile, seen_at, origins FROM record"),
                ElementsAre("{\"city\":\"Pisa\",\"job\":\"cook\",\"tag\":[\"new\"]} " + std::to_string(later.ms) +
                            " {\"job\":{\"at\":" + std::to_string(kNoon.ms) + "}}"));
    EXPECT_THAT(rowsOf(scratch, "SELECT batch_id, profile, named FROM batch_before"),
                ElementsAre("2 {\"city\":\"Lucca\",\"job\":\"cook\",\"tag\":[\"old\"]} 1"));
}

TEST(LoadRecords, GivenAnOlderFile_WhenImportedAfterANewerOne_ThenItOnlyAddsWhatWasNotKnown)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "crm", {Facts("1").text("city", "Pisa").seen(kNoon)});
    importRows(scratch, "crm", {Facts("1").text("city", "Lucca").text("job", "cook").seen(Instant{kNoon.ms - kMsPerDay})});
    EXPECT_THAT(rowsOf(scratch, "SELECT profile FROM contact"), ElementsAre("{\"city\":\"Pisa\",\"job\":\"cook\"}"));
}

TEST(LoadRecords, GivenAnAttributeOfAnotherType_WhenImported_ThenValuesThatFitAreTurnedAndTheOthersAreRejects)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "crm", {Facts("1").number("points", 5).text("code", "x")});
    const ImportReceipt receipt =
        importRows(scratch, "shop", {Facts("a").text("points", "12.5").number("code", 7), Facts("b").text("points", "many")});

    EXPECT_THAT(rowsOf(scratch, "SELECT profile FROM record WHERE external_key IN ('a', 'b') ORDER BY external_key"),
                ElementsAre("{\"code\":\"7\",\"points\":12.5}", "{}"));
    EXPECT_THAT(receipt.rejects, ElementsAre(Reject{3, "points", "wrong_type", "\"many\""}));
    EXPECT_EQ(receipt.stored, 2);
}

TEST(LoadRecords, GivenSourcesThatShareAKey_WhenImported_ThenTheyAreOneContactUnderTheLowestNumber)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "crm", {Facts("1").name("Anna", "Rossi").email("anna@example.com").text("city", "Lucca")});
    importRows(scratch, "shop", {Facts("#7").name("Anna", "Rossi").phone("+393331234567").number("spent", 10)});
    ASSERT_EQ(count(scratch, "contact"), 2);
    const ImportReceipt receipt = importRows(scratch, "card", {Facts("c").email("anna@example.com").phone("+393331234567")});

    EXPECT_THAT(test::clustersOf(scratch), ElementsAre("card:c crm:1 shop:#7"));
    EXPECT_THAT(rowsOf(scratch, "SELECT id, json_extract(profile, '$.city', '$.spent') FROM contact"), ElementsAre("1 [\"Lucca\",10]"));
    EXPECT_EQ(receipt.contacts, (ContactCounts{0, 1, 0}));
    EXPECT_THAT(findings(scratch), IsEmpty());
}

TEST(LoadRecords, GivenAFamilyWithOneAddress_WhenImported_ThenEachIsSomebodyAndTheNamelessJoinsNeither)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "card",
               {Facts("1").name("Anna", "Rossi").email("rossi@example.com"), Facts("2").name("Marco", "Rossi").email("rossi@example.com")});
    importRows(scratch, "mail", {Facts("rossi@example.com").email("rossi@example.com")});
    importRows(scratch, "shop", {Facts("#1").name("A.", "Rossi").email("rossi@example.com")});
    EXPECT_THAT(test::clustersOf(scratch), ElementsAre("card:1 shop:#1", "card:2", "mail:rossi@example.com"));
}

TEST(LoadRecords, GivenANamelessRecordThatWasJoined_WhenASecondNameAppears_ThenItIsPartedAgain)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "mail", {Facts("m").email("rossi@example.com")});
    importRows(scratch, "card", {Facts("1").name("Anna", "Rossi").email("rossi@example.com")});
    ASSERT_THAT(test::clustersOf(scratch), ElementsAre("card:1 mail:m"));
    importRows(scratch, "shop", {Facts("2").name("Marco", "Rossi").email("rossi@example.com")});
    EXPECT_THAT(test::clustersOf(scratch), ElementsAre("card:1", "mail:m", "shop:2"));
    EXPECT_THAT(findings(scratch), IsEmpty());
}

TEST(LoadRecords, GivenTheTillsGenericCard_WhenImported_ThenItIsNobodyAndJoinsNothing)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "card",
               {Facts("0").email("till@example.com").order("r1", kNoon, 500), Facts("1").name("Anna", "Rossi").email("till@example.com")});
    ASSERT_THAT(test::clustersOf(scratch), ElementsAre("card:0 card:1"));
    importRows(scratch, "card", {Facts("0").nobody()});
    EXPECT_THAT(test::clustersOf(scratch), ElementsAre("card:1"));
    importRows(scratch, "card", {Facts("0").email("till@example.com").order("r2", kNoon, 700)});
    EXPECT_THAT(test::clustersOf(scratch), ElementsAre("card:1"));
    EXPECT_EQ(count(scratch, "purchase_order"), 2);
    EXPECT_THAT(findings(scratch), IsEmpty());
}

TEST(LoadRecords, GivenFactsOfNobodyKnown_WhenImported_ThenTheyAreKeptAndThereIsNoContact)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const ImportReceipt receipt = importRows(scratch, "shop", {Facts().order("#1", kNoon, 1000), Facts().order("#2", kNoon, 3000)});
    EXPECT_EQ(receipt.orders, 2);
    EXPECT_EQ(count(scratch, "contact"), 0);
    EXPECT_THAT(rowsOf(scratch, "SELECT sum(total) FROM purchase_order"), ElementsAre("4000"));
    EXPECT_THAT(findings(scratch), IsEmpty());
}

TEST(LoadRecords, GivenJoinNone_WhenImported_ThenEveryExternalKeyIsAContact)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "crm", {Facts("1").email("a@example.com"), Facts("2").email("a@example.com"), Facts("1").text("city", "Pisa")},
               {.source = {}, .join = Join::None, .stagingFolder = {}});
    EXPECT_THAT(test::clustersOf(scratch), ElementsAre("crm:1", "crm:2"));
    EXPECT_EQ(count(scratch, "identity_key"), 0);
}

TEST(LoadRecords, GivenADryRun_WhenDone_ThenTheReceiptTellsAndTheWorkspaceIsAsBefore)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().contact("x").build();
    const std::string before = fingerprint(scratch.reader(), {});
    const ImportReceipt receipt = importRows(scratch, "crm", {Facts("1").email("a@example.com").event("call", kNoon)},
                                             {.source = {}, .dryRun = true, .stagingFolder = {}});
    EXPECT_EQ(receipt.contacts.added, 1);
    EXPECT_EQ(receipt.events, 1);
    EXPECT_FALSE(receipt.batch.isValid());
    EXPECT_EQ(fingerprint(scratch.reader(), {}), before);
}

TEST(LoadRecords, GivenRowsThatAreSetAside_WhenImported_ThenEachHasAReasonAndTheRowsAddUp)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const ImportReceipt receipt = importRows(
        scratch, "crm",
        {Facts("1").problem("email", "invalid_email", "a@@b"), Facts().problem("id", "missing_key", "").setAside(), Facts().setAside()});
    EXPECT_EQ(receipt.rows, 3);
    EXPECT_EQ(receipt.stored, 1);
    EXPECT_EQ(receipt.setAside, 2);
    EXPECT_THAT(receipt.rejects, ElementsAre(Reject{2, "email", "invalid_email", "a@@b"}, Reject{3, "id", "missing_key", ""},
                                             Reject{4, "", "set_aside", ""}));
    EXPECT_THAT(rowsOf(scratch, "SELECT used FROM reject ORDER BY number"), ElementsAre("1", "0", "0"));
    const nlohmann::json json = toJson(receipt);
    EXPECT_EQ(json.at("set_aside"), 2);
    EXPECT_EQ(json.at("rejects").at(0), (nlohmann::json{{"line", 2}, {"column", "email"}, {"code", "invalid_email"}, {"text", "a@@b"}}));
    EXPECT_EQ(json.at("contacts"), (nlohmann::json{{"added", 1}, {"updated", 0}, {"unchanged", 0}}));
}

TEST(LoadRecords, GivenRowsThatOnlySeeAPersonAgain_WhenImported_ThenTheRecordIsAsNewAsTheLastAndItsValuesAsOldAsTheirRow)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const Instant first = kNoon;
    const Instant last{kNoon.ms + 3 * kMsPerDay};
    const std::vector<Facts> rows{Facts("a").text("city", "Pisa").seen(first), Facts("a").seen(last),
                                  Facts("a").seen(Instant{kNoon.ms + kMsPerDay}), Facts("b").seen(first), Facts("b").seen(last)};
    importRows(scratch, "web", rows);
    const std::string newest = std::to_string(last.ms);
    EXPECT_THAT(rowsOf(scratch, "SELECT external_key, seen_at, origins FROM record ORDER BY external_key"),
                ElementsAre("a " + newest + " {\"city\":{\"at\":" + std::to_string(first.ms) + "}}", "b " + newest + " {}"));
    EXPECT_EQ(importRows(scratch, "web", rows).contacts, (ContactCounts{0, 0, 2})) << "the same file again";

    importRows(scratch, "web", {Facts("b").seen(first), Facts("b").seen(Instant{last.ms + 1})});
    EXPECT_THAT(rowsOf(scratch, "SELECT seen_at FROM record WHERE external_key = 'b'"), ElementsAre(std::to_string(last.ms + 1)));
}

}  // namespace
}  // namespace regia::import
