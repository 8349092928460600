// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "load_support.h"
#include "support/fingerprint.h"

namespace regia::import {
namespace {

using model::ConsentState;
using test::count;
using test::Facts;
using test::importRows;
using test::kNoon;
using test::rowsOf;
using test::ScratchWorkspace;
using test::WorkspaceBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

Instant day(int n) { return Instant{kNoon.ms + n * kMsPerDay}; }

TEST(LoadEvents, GivenEventsInAnyOrder_WhenImported_ThenTheyLieByRecordAndTimeWithTheirPlaceInTheFile)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "web",
               {Facts("b").event("page_view", day(2)), Facts("a").event("page_view", day(3)), Facts("b").event("form_submit", day(1))});
    EXPECT_THAT(rowsOf(scratch,
                       "SELECT r.external_key, t.name, e.number FROM event e JOIN record r ON r.id = e.record_id JOIN event_type t ON t.id "
                       "= e.type_id"),
                ElementsAre("b form_submit 3", "b page_view 1", "a page_view 2"));
}

TEST(LoadEvents, GivenAnEventWithAnId_WhenToldAgain_ThenItIsStoredOnceAndOthersOfThatContentStay)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const ImportReceipt first = importRows(
        scratch, "web", {Facts("a").event("page_view", kNoon, "e1").event("page_view", kNoon, "e2").event("page_view", kNoon, "e1")});
    EXPECT_EQ(first.events, 2);
    const ImportReceipt second = importRows(scratch, "web", {Facts("a").event("page_view", kNoon, "e2").event("page_view", kNoon, "e3")});
    EXPECT_EQ(second.events, 1);
    const ImportReceipt other = importRows(scratch, "app", {Facts("a").event("page_view", kNoon, "e1")});
    EXPECT_EQ(other.events, 1) << "ids are the source's own";
}

TEST(LoadEvents, GivenEventsWithoutIds_WhenAnOverlappingFileComes_ThenOnlyWhatIsNewIsAdded)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const auto row = [](const char* url, Instant at) { return Facts("a").event("page_view", at, {}, {{"url", url}}); };
    EXPECT_EQ(importRows(scratch, "web", {row("/", day(1)), row("/", day(1)), row("/a", day(2))}).events, 3);
    EXPECT_EQ(importRows(scratch, "web", {row("/a", day(2)), row("/a", day(2)), row("/b", day(2)), row("/", day(1))}).events, 2)
        << "one more of /a than there was, and /b";
    EXPECT_EQ(importRows(scratch, "web", {Facts("z").event("page_view", day(1), {}, {{"url", "/"}})}).events, 1) << "another record's";
}

TEST(LoadOrders, GivenANewOrder_WhenImported_ThenItHasItsLinesProductsAndPurchase)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const ImportReceipt receipt = importRows(scratch, "shop", {Facts("anna").order("#1", kNoon, 2000)});
    EXPECT_EQ(receipt.orders, 1);
    EXPECT_EQ(receipt.orderLines, 1);
    EXPECT_EQ(receipt.events, 1);
    EXPECT_THAT(rowsOf(scratch, "SELECT number, valid, status, currency, total FROM purchase_order"), ElementsAre("#1 1 paid EUR 2000"));
    EXPECT_THAT(
        rowsOf(scratch, "SELECT p.sku, p.name, p.category, l.quantity, l.price FROM order_line l JOIN product p ON p.id = l.product_id"),
        ElementsAre("SKU-#1 Vase home 2.0 1000"));
    EXPECT_THAT(rowsOf(scratch, "SELECT amount FROM event"), ElementsAre("2000"));
}

TEST(LoadOrders, GivenAnOrderThatWasPaid_WhenALaterFileSaysRefunded_ThenItNoLongerCountsAndItsPurchaseIsGone)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "shop", {Facts("anna").order("#1", kNoon, 2000), Facts("anna").order("#2", kNoon, 700)});
    const ImportReceipt receipt =
        importRows(scratch, "shop", {Facts("anna").order("#1", kNoon, 2000, "refunded"), Facts("anna").order("#2", kNoon, 700)});
    EXPECT_EQ(receipt.orders, 1);
    EXPECT_THAT(rowsOf(scratch, "SELECT number, valid, event_first FROM purchase_order ORDER BY number"),
                ElementsAre("#1 0 null", "#2 1 2"));
    EXPECT_THAT(rowsOf(scratch, "SELECT amount FROM event"), ElementsAre("700"));

    importRows(scratch, "shop", {Facts("anna").order("#1", kNoon, 1500)});
    EXPECT_THAT(rowsOf(scratch, "SELECT amount FROM event ORDER BY amount"), ElementsAre("700", "1500"));
    EXPECT_THAT(rowsOf(scratch, "SELECT total FROM order_line ORDER BY order_id"), ElementsAre("1500", "700"));
}

TEST(LoadOrders, GivenAnOrderTwiceInAFile_WhenImported_ThenTheLastCounts)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const ImportReceipt receipt =
        importRows(scratch, "shop", {Facts("anna").order("#1", kNoon, 2000), Facts("anna").order("#1", kNoon, 1800)});
    EXPECT_EQ(receipt.orders, 1);
    EXPECT_THAT(rowsOf(scratch, "SELECT amount FROM event"), ElementsAre("1800"));
    EXPECT_THAT(rowsOf(scratch, "SELECT total FROM purchase_order"), ElementsAre("1800"));
}

TEST(LoadTickets, GivenATicketThatWasOpen_WhenSolved_ThenItIsOneTicketWithItsNewState)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    EXPECT_EQ(importRows(scratch, "zendesk", {Facts("4001").ticket("4001", "open", kNoon)}).tickets, 1);
    EXPECT_EQ(importRows(scratch, "zendesk", {Facts("4001").ticket("4001", "solved", kNoon, day(1))}).tickets, 1);
    EXPECT_EQ(importRows(scratch, "zendesk", {Facts("4001").ticket("4001", "solved", kNoon, day(1))}).tickets, 0);
    EXPECT_THAT(rowsOf(scratch, "SELECT external_key, status, solved_at FROM ticket"),
                ElementsAre("4001 solved " + std::to_string(day(1).ms)));
}

TEST(LoadConsents, GivenUndatedFlags_WhenFilesFollowEachOther_ThenOnlyChangesAreKept)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const auto flag = [](ConsentState state, const char* file) {
        return std::vector{Facts("1").consent("email_marketing", state, std::nullopt, file)};
    };
    EXPECT_EQ(importRows(scratch, "crm", flag(ConsentState::Granted, "jan.csv")).consents, 1);
    EXPECT_EQ(importRows(scratch, "crm", flag(ConsentState::Granted, "feb.csv")).consents, 0) << "the same in another file";
    EXPECT_EQ(importRows(scratch, "crm", flag(ConsentState::Withdrawn, "mar.csv")).consents, 1);
    EXPECT_EQ(importRows(scratch, "crm", flag(ConsentState::Granted, "apr.csv")).consents, 1) << "a change of mind is news";
    EXPECT_EQ(importRows(scratch, "crm", {Facts("1").consent("email_marketing", ConsentState::Granted, kNoon)}).consents, 1);
    EXPECT_EQ(importRows(scratch, "crm", {Facts("1").consent("email_marketing", ConsentState::Granted, kNoon)}).consents, 0);
}

TEST(LoadAnswers, GivenAResponseThatIsKnown_WhenImportedAgain_ThenOnlyItsNewQuestionsAreAdded)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    EXPECT_EQ(importRows(scratch, "typeform", {Facts("r").answer("r", "nps", 9, kNoon)}).answers, 1);
    EXPECT_EQ(importRows(scratch, "typeform", {Facts("r").answer("r", "nps", 9, kNoon).answer("r", "csat", 4, kNoon)}).answers, 1);
    EXPECT_EQ(count(scratch, "survey_answer"), 2);
}

TEST(LoadCompanies, GivenOneNameInTwoWritings_WhenImported_ThenItIsOneCompany)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, "crm", {Facts("1").company("Officina  Verde"), Facts("2").company("officina verde "), Facts("3").company("Altra")});
    EXPECT_THAT(rowsOf(scratch, "SELECT c.name, count(*) FROM record r JOIN company c ON c.id = r.company_id GROUP BY c.id"),
                ElementsAre("Officina  Verde 2", "Altra 1"));
}

}  // namespace
}  // namespace regia::import
