// SPDX-License-Identifier: GPL-3.0-or-later
// What a receipt says of the rows, and what the list of imports says of a receipt.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "import_support.h"

namespace regia::workbench {
namespace {

using import::ContactCounts;
using import::ImportReceipt;
using import::RowCounts;
using test::ImportBench;
using testing::AnyOf;
using testing::Each;
using testing::Field;
using testing::IsEmpty;
using testing::Not;

const std::string kHeader = "Order Number,Email,Order Date,Status,Total,SKU,Product,Quantity,Price\n";
const std::string kFirst =
    "#1,anna@example.com,2025-01-10,paid,30.00,A,Vase,1,10.00\n"
    "#1,anna@example.com,2025-01-10,paid,30.00,B,Pot,1,20.00\n";
const std::string kSecond = "#2,anna@example.com,2025-02-10,paid,5.00,A,Vase,1,5.00\n";

PastImport pastOf(const ImportBench& bench, BatchId batch)
{
    for (PastImport& past : test::valueOrThrow(pastImports(*bench)))
        if (past.id == batch)
            return past;
    throw std::runtime_error("no such batch");
}

TEST(ImportReceipt, GivenOrdersOfAKnownPerson_WhenSomeAreNew_ThenTheirRowsAreUpdatedAndOnlyTheOthersUnchanged)
{
    const ImportBench bench;
    const ImportReceipt first = bench.import("orders.csv", kHeader + kFirst);
    EXPECT_EQ(first.contacts, (ContactCounts{1, 0, 0}));
    EXPECT_EQ(first.rowsBy, (RowCounts{2, 0, 0, 0})) << "one new contact, two rows of it";
    const ImportReceipt second = bench.import("orders.csv", kHeader + kFirst + kSecond);
    EXPECT_EQ(second.orders, 1);
    EXPECT_EQ(second.rowsBy, (RowCounts{0, 1, 2, 0}));
    EXPECT_EQ(bench.import("orders.csv", kHeader + kFirst + kSecond).rowsBy, (RowCounts{0, 0, 3, 0}));
}

TEST(ImportReceipt, GivenAnOrderOfTheTillsGenericCustomer_WhenImported_ThenItsRowIsAddedOnceAndNoContactIs)
{
    const ImportBench bench;
    const std::string file =
        "Order Number,Email,First Name,Last Name,Order Date,Status,Total,SKU,Product,Quantity,Price\n"
        "#1,anna@example.com,Anna,Rossi,2025-01-10,paid,30.00,A,Vase,1,10.00\n"
        "#3,cassa@example.com,Cliente,Generico,2025-02-11,paid,5.00,A,Vase,1,5.00\n";
    const ImportReceipt first = bench.import("orders.csv", file);
    EXPECT_EQ(first.orders, 2);
    EXPECT_EQ(first.contacts.added, 1);
    EXPECT_EQ(first.rowsBy, (RowCounts{2, 0, 0, 0}));
    EXPECT_EQ(bench.import("orders.csv", file).rowsBy, (RowCounts{0, 0, 2, 0}));
}

TEST(ImportReceipt, GivenEventsOfAKnownPerson_WhenOneIsNew_ThenOneRowIsUpdated)
{
    const ImportBench bench;
    const std::string events =
        "Event,Email,Timestamp\n"
        "page_view,anna@example.com,2025-01-10 10:00:00\n"
        "page_view,anna@example.com,2025-01-10 12:00:00\n";
    EXPECT_EQ(bench.import("events.csv", events).rowsBy, (RowCounts{2, 0, 0, 0}));
    const ImportReceipt second = bench.import("events.csv", events + "page_view,anna@example.com,2025-01-11 12:00:00\n");
    EXPECT_EQ(second.events, 1);
    EXPECT_EQ(second.rowsBy, (RowCounts{0, 1, 2, 0}));
}

TEST(ImportReceipt, GivenTwoPeopleWhoTurnOutToBeOne_WhenAFileJoinsThem_ThenOnlyItsOwnColumnsAreItsChanges)
{
    const ImportBench bench;
    bench.import("crm.csv", "Email,City\nanna@example.com,Milano\n");
    bench.import("shop.csv", "Phone,Company\n+39 347 5550142,Vasi SpA\n");
    const ImportReceipt joined = bench.import("till.csv", "Email,Phone\nanna@example.com,+39 347 5550142\n");
    ASSERT_EQ(bench.count("contact"), 1);
    EXPECT_THAT(joined.changes.attributes, Not(IsEmpty()));
    EXPECT_THAT(joined.changes.attributes, Each(Field(&import::AttributeChange::attribute, AnyOf("email", "phone", "mobile"))));
}

TEST(ImportHistory, GivenAnImportTakenBackOutOfOrder_WhenPutBack_ThenItsReceiptSaysWhatItDidTheFirstTime)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportReceipt orders = bench.import("orders.csv", kHeader + kFirst);
    const ImportReceipt people = bench.import("people.csv", "Email,City\nanna@example.com,Milano\n");
    ASSERT_EQ(people.contacts.added, 0);
    ASSERT_TRUE(pastOf(bench, orders.batch).canUndo);
    test::valueOrThrow(bench->undoBatch(orders.batch, progress));
    EXPECT_EQ(bench.count("contact"), 1) << "the other import knows her too";
    EXPECT_EQ(pastOf(bench, orders.batch).putBack, PutBack::Undo);
    test::valueOrThrow(bench->undo(progress));
    const PastImport again = pastOf(bench, orders.batch);
    EXPECT_EQ(again.state, model::BatchState::Applied);
    EXPECT_EQ(import::countsJson(again.receipt), import::countsJson(orders));
    EXPECT_EQ(again.receipt.contacts.added, 1);
}

TEST(ImportHistory, GivenTheNewestImport_WhenTakenBack_ThenRedoPutsItBackAndNoOtherIsOffered)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportReceipt first = bench.import("people.csv", "Email,City\nanna@example.com,Milano\n");
    const ImportReceipt second = bench.import("people.csv", "Email,City\nanna@example.com,Torino\n");
    EXPECT_FALSE(pastOf(bench, first.batch).canUndo);
    EXPECT_EQ(pastOf(bench, first.batch).keptBy, "people.csv");
    test::valueOrThrow(bench->undoBatch(second.batch, progress));
    EXPECT_EQ(pastOf(bench, second.batch).putBack, PutBack::Redo);
    EXPECT_EQ(pastOf(bench, first.batch).putBack, PutBack::None);
    EXPECT_EQ(pastOf(bench, first.batch).keptBy, "");
    test::valueOrThrow(bench->redo(progress));
    EXPECT_EQ(import::countsJson(pastOf(bench, second.batch).receipt), import::countsJson(second));
}

}  // namespace
}  // namespace regia::workbench
