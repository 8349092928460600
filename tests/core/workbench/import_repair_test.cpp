// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/import/rows_export.h"
#include "import_support.h"

namespace regia::workbench {
namespace {

using import::ImportReceipt;
using test::ImportBench;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string kPeople =
    "Email,First Name,Last Name,City,Birthday\n"
    "anna@example.com,Anna,Rossi,Milano,1990-03-14\n"
    "m.rossi@@example.com,Matteo,Rossi,Roma,1991-01-01\n"
    "lucia@example.com,Lucia,Ferri,Pisa,1990-02-31\n";

TEST(ImportRepair, GivenABadAddress_WhenRepaired_ThenThePersonHasItAndIsStillOnePerson)
{
    const ImportBench bench;
    const ImportReceipt first = bench.import("people.csv", kPeople);
    const std::int64_t contacts = bench.count("contact");
    const ImportReceipt repaired = bench.repair(first.batch, {{2, "Email", "m.rossi@example.com"}});
    EXPECT_EQ(repaired.rows, 1);
    EXPECT_EQ(repaired.stored, 1);
    EXPECT_EQ(repaired.contacts.added, 0);
    EXPECT_EQ(repaired.contacts.updated, 1);
    EXPECT_EQ(bench.count("contact"), contacts);
    EXPECT_EQ(bench.count("identity_key WHERE value = 'm.rossi@example.com'"), 1);
}

TEST(ImportRepair, GivenRepairs_WhenImported_ThenOnlyTheRestIsHeldBackAndTheListSaysSo)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportReceipt first = bench.import("people.csv", kPeople);
    EXPECT_EQ(test::valueOrThrow(heldBackOf(*bench, first.batch, progress)).cells, 2);
    const ImportReceipt repaired = bench.repair(first.batch, {{2, "Email", "m.rossi@example.com"}});
    const import::HeldBack left = test::valueOrThrow(heldBackOf(*bench, first.batch, progress));
    ASSERT_EQ(left.cells, 1);
    EXPECT_EQ(left.reasons.front().column, "Birthday");

    const std::filesystem::path list = bench.folder() / "held.csv";
    EXPECT_EQ(test::valueOrThrow(saveHeldBack(*bench, first.batch, list, progress)), 1);
    EXPECT_EQ(test::readBytes(list),
              "\xEF\xBB\xBFline,column,code,text,Email,First Name,Last Name,City,Birthday\r\n"
              "4,Birthday,invalid_date,1990-02-31,lucia@example.com,Lucia,Ferri,Pisa,1990-02-31\r\n");

    const std::vector<PastImport> past = test::valueOrThrow(pastImports(*bench));
    ASSERT_EQ(past.size(), 2U);
    EXPECT_EQ(past[0].repairs, first.batch);
    EXPECT_EQ(past[0].receipt.contacts, repaired.contacts);
    EXPECT_TRUE(past[0].canUndo);
    EXPECT_EQ(past[1].receipt.contacts.added, 3);
    EXPECT_FALSE(past[1].repairs.isValid());
    EXPECT_FALSE(past[1].canUndo) << "the repaired rows speak of a record of it";
}

TEST(ImportRepair, GivenRepairsThatWereTakenBack_WhenLookedAt_ThenTheCellsAreHeldBackAgain)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportReceipt first = bench.import("people.csv", kPeople);
    const std::string before = bench.content();
    bench.repair(first.batch, {{2, "Email", "m.rossi@example.com"}});
    const std::string after = bench.content();
    test::valueOrThrow(bench->undo(progress));
    EXPECT_EQ(bench.content(), before);
    EXPECT_EQ(test::valueOrThrow(heldBackOf(*bench, first.batch, progress)).cells, 2);
    test::valueOrThrow(bench->redo(progress));
    EXPECT_EQ(bench.content(), after);
    EXPECT_EQ(test::valueOrThrow(heldBackOf(*bench, first.batch, progress)).cells, 1);
}

const std::string kEvents =
    "Event,Email,Timestamp,Amount\n"
    "page_view,anna@example.com,2025-01-10 10:00:00,5\n"
    "page_view,anna@example.com,2025-01-40 11:00:00,6\n"
    "page_view,anna@example.com,2025-01-10 12:00:00,six\n"
    "page_view,anna@example.com,2025-01-11 12:00:00,7\n";

TEST(ImportRepair, GivenAnEventHeldBackForItsDate_WhenRepaired_ThenItIsAdded)
{
    const ImportBench bench;
    const ImportReceipt first = bench.import("events.csv", kEvents);
    ASSERT_EQ(first.setAside, 1);
    ASSERT_EQ(bench.count("event"), 3);
    const ImportReceipt repaired = bench.repair(first.batch, {{2, "Timestamp", "2025-01-20 11:00:00"}});
    EXPECT_EQ(repaired.events, 1);
    EXPECT_EQ(bench.count("event"), 4);
}

TEST(ImportRepair, GivenAnEventStoredWithoutItsBadAmount_WhenRepaired_ThenItIsReplacedAndNotDoubled)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportReceipt first = bench.import("events.csv", kEvents);
    const std::string before = bench.content();
    bench.repair(first.batch, {{3, "Amount", "8"}});
    EXPECT_EQ(bench.count("event"), 3);
    EXPECT_NE(bench.content(), before);
    const std::string after = bench.content();
    test::valueOrThrow(bench->undo(progress));
    EXPECT_EQ(bench.content(), before);
    test::valueOrThrow(bench->redo(progress));
    EXPECT_EQ(bench.content(), after);
}

const std::string kOrders =
    "Order Number,Email,Order Date,Status,Total,SKU,Product,Quantity,Price\n"
    "#1,anna@example.com,2025-01-10,paid,30.00,A,Vase,1,10.00\n"
    "#1,anna@example.com,2025-01-10,paid,30.00,B,Pot,1,twenty\n"
    "#2,anna@example.com,2025-01-32,paid,5.00,A,Vase,1,5.00\n";

TEST(ImportRepair, GivenABadCellInOneRowOfAnOrder_WhenRepaired_ThenTheOrderKeepsItsOtherRows)
{
    const ImportBench bench;
    const ImportReceipt first = bench.import("orders.csv", kOrders);
    ASSERT_EQ(first.orders, 1);
    ASSERT_EQ(bench.count("order_line"), 2);
    const ImportReceipt repaired = bench.repair(first.batch, {{2, "Price", "20.00"}});
    EXPECT_EQ(repaired.rows, 2) << "both rows of the order";
    EXPECT_EQ(repaired.orders, 1);
    EXPECT_EQ(bench.count("purchase_order"), 1);
    EXPECT_EQ(bench.count("order_line"), 2);
    EXPECT_EQ(bench.count("event"), 1);

    bench.repair(first.batch, {{1, "Quantity", "3"}});
    EXPECT_EQ(bench.count("order_line WHERE price = 2000"), 1) << "the earlier repair of the other row stands";
    EXPECT_EQ(bench.count("order_line WHERE quantity = 3"), 1);
    EXPECT_EQ(bench.count("event"), 1);
}

TEST(ImportRepair, GivenARepairOfWhatIsNotThere_WhenAsked_ThenItSaysWhat)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportReceipt first = bench.import("people.csv", kPeople);
    const auto refused = [&](BatchId batch, const std::vector<import::CellRepair>& repairs) {
        const auto done = bench->importRepaired(batch, repairs, bench.options(), progress);
        return done ? Error{} : done.error();
    };
    EXPECT_EQ(refused(first.batch, {}).code, ErrorCode::InvalidInput);
    EXPECT_EQ(refused(BatchId{99}, {{1, "Email", "x"}}).code, ErrorCode::NotFound);
    EXPECT_THAT(refused(first.batch, {{9, "Email", "x"}}).detail, HasSubstr("row 9"));
    EXPECT_THAT(refused(first.batch, {{1, "Mail", "x"}}).detail, HasSubstr("Mail"));
    EXPECT_EQ(bench.count("batch"), 1);
}

TEST(ImportReceipt, GivenContactsThatWereThere_WhenAFileChangesThem_ThenTheReceiptSaysWhatChanged)
{
    const ImportBench bench;
    bench.import("people.csv", "Email,City,Birthday,Newsletter\nanna@example.com,Milano,,yes\nbruno@example.com,Roma,1990-01-01,no\n");
    const ImportReceipt second =
        bench.import("people.csv",
                     "Email,City,Birthday,Newsletter\nanna@example.com,Torino,1991-02-03,yes\nbruno@example.com,Roma,1990-01-01,no\n"
                     "carla@example.com,Bari,1992-02-02,yes\n");
    EXPECT_EQ(second.contacts, (import::ContactCounts{1, 1, 1}));
    EXPECT_EQ(second.rowsBy, (import::RowCounts{1, 1, 1, 0}));
    EXPECT_THAT(second.changes.attributes,
                testing::UnorderedElementsAre(import::AttributeChange{"city", 0, 1}, import::AttributeChange{"birthday", 1, 0}));
    import::ImportReceipt kept;
    import::readCounts(import::countsJson(second), kept);
    EXPECT_EQ(kept.changes, second.changes);
    EXPECT_EQ(kept.rowsBy, second.rowsBy);
}

TEST(ImportReceipt, GivenOnePersonTwiceInAFile_WhenImported_ThenTheSecondRowIsMerged)
{
    const ImportBench bench;
    const ImportReceipt receipt =
        bench.import("people.csv", "Email,City\nanna@example.com,Milano\nanna@example.com,Milano\nbruno@example.com,Roma\n");
    EXPECT_EQ(receipt.rowsBy, (import::RowCounts{2, 0, 0, 1}));
}

TEST(ImportAccounting, GivenBrokenJsonLines_WhenImported_ThenTheyAreRowsHeldBackWithTheirLineAndCanBeHadAgain)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportReceipt receipt = bench.import("people.ndjson",
                                               "{\"email\":\"anna@example.com\",\"city\":\"Milano\"}\n"
                                               "{\"email\":\"bruno@exam\n"
                                               "{\"email\":\"carla@example.com\",\"city\":\"Roma\"}\n");
    EXPECT_EQ(receipt.rows, 3);
    EXPECT_EQ(receipt.stored, 2);
    EXPECT_EQ(receipt.setAside, 1);
    ASSERT_EQ(receipt.rejects.size(), 1U);
    EXPECT_EQ(receipt.rejects.front(), (import::Reject{2, "", "malformed_json_line", "{\"email\":\"bruno@exam"}));
    const std::string after = bench.content();
    test::valueOrThrow(bench->undo(progress));
    test::valueOrThrow(bench->redo(progress));
    EXPECT_EQ(bench.content(), after);
    EXPECT_EQ(test::valueOrThrow(heldBackOf(*bench, receipt.batch, progress)).rows, 1);
    test::valueOrThrow(import::exportRows(bench.reader(), receipt.batch, import::RowsToExport::All, bench.folder() / "all.csv", progress));
    EXPECT_THAT(test::readBytes(bench.folder() / "all.csv"), HasSubstr("bruno@exam"));
}

/// Two orders, each with its first row at the beginning and its second at the end, and many between.
std::string farOrders(int between)
{
    std::string text = "Order Number,Email,Order Date,Status,Total,SKU,Product,Quantity,Price\n";
    const auto line = [&](const std::string& order, const std::string& sku, const char* price) {
        text += order + ",p" + order.substr(1) + "@example.com,2025-01-10,paid,," + sku + ",Vase,1," + price + "\n";
    };
    line("#1", "A", "10.00");
    line("#2", "A", "20.00");
    for (int i = 0; i < between; ++i)
        line("#" + std::to_string(100 + i), "C", "1.00");
    line("#2", "B", "5.00");
    line("#1", "B", "many");
    return text;
}

TEST(ImportAccounting, GivenAnOrderWhoseRowsStandFarApart_WhenImported_ThenItIsOneOrderWithAllItsLines)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportPlan plan = bench.plan("orders.csv", farOrders(5000));
    const ImportCheck check = bench.check(plan);
    const ImportReceipt receipt = bench.import(plan);
    EXPECT_EQ(receipt.rows, 5004);
    EXPECT_EQ(receipt.stored, 5004);
    EXPECT_EQ(receipt.orders, 5002);
    EXPECT_EQ(check.receipt.orders, 5002);
    EXPECT_EQ(check.columns.front().rows, 5004) << "read twice and counted once";
    EXPECT_EQ(bench.count("order_line l JOIN purchase_order o ON o.id = l.order_id WHERE o.number IN ('#1', '#2')"), 4);
    EXPECT_EQ(bench.count("purchase_order WHERE number = '#2' AND total = 2500"), 1);
    ASSERT_EQ(receipt.rejects.size(), 1U);
    EXPECT_EQ(receipt.rejects.front(), (import::Reject{5005, "Price", "invalid_number", "many"})) << "named by its place in the file";
    EXPECT_EQ(bench.count("reject WHERE row = 5004"), 1);

    const std::string after = bench.content();
    test::valueOrThrow(bench->undo(progress));
    test::valueOrThrow(bench->redo(progress));
    EXPECT_EQ(bench.content(), after);
    EXPECT_EQ(bench.import(plan).orders, 0) << "the same file again brings nothing";
}

TEST(ImportAccounting, GivenOverlappingExportsWithoutEventIds_WhenImported_ThenWhatBothHaveCountsOnce)
{
    const ImportBench bench;
    const std::string header = "When,E-mail,Action,Page\n";
    const std::string shared = "2025-01-10 11:00:00,anna@example.com,visit,/b\n";
    const auto events = [&](const std::string& name, const std::string& rows) {
        ImportPlan plan = bench.plan(name, header + rows);
        plan.mapping.rowIs = import::RowKind::Event;
        plan.mapping.eventType = "page_view";
        plan.mapping.columns[0].target = {import::Entity::Event, "at", {}};
        plan.mapping.columns[2].target = {};
        plan.mapping.columns[3].target = {import::Entity::Event, "prop", "page"};
        plan.mapping.source.clear();
        return bench.import(plan).events;
    };
    EXPECT_EQ(events("site visits_2025-01.csv", "2025-01-10 10:00:00,anna@example.com,visit,/a\n" + shared), 2);
    EXPECT_EQ(events("site visits_2025-02.csv", shared + "2025-02-01 10:00:00,anna@example.com,visit,/c\n"), 1);
    EXPECT_EQ(events("site visits_2025-02 (1).csv", shared + "2025-02-01 10:00:00,anna@example.com,visit,/c\n"), 0);
    EXPECT_EQ(bench.count("source WHERE key = 'site visits'"), 1);
    EXPECT_EQ(bench.count("event"), 3);
}

TEST(ImportHeldBack, GivenCellsThatASpreadsheetWouldCalculate_WhenTheListIsSaved_ThenTheyAreTextInIt)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportReceipt receipt = bench.import("people.csv",
                                               "Email,Note,Phone\n"
                                               "anna@,=HYPERLINK(A1),+39 347 5550142\n"
                                               "bruno@,@SUM(1),-5\n"
                                               "carla@example.com,-2+cmd,1\n"
                                               "dario@,-2+cmd,2\n");
    ASSERT_GE(receipt.rejectCount, 3);
    const std::filesystem::path list = bench.folder() / "held.csv";
    test::valueOrThrow(saveHeldBack(*bench, receipt.batch, list, progress));
    const std::string text = test::readBytes(list);
    EXPECT_THAT(text, HasSubstr(",'=HYPERLINK(A1),+39 347 5550142\r\n"));
    EXPECT_THAT(text, HasSubstr(",'@SUM(1),-5\r\n"));
    EXPECT_THAT(text, HasSubstr(",'-2+cmd,2\r\n"));
}

TEST(ImportAccounting, GivenARowWithMoreCellsThanTheHeader_WhenImported_ThenAllOfThemCanBeHadAgain)
{
    const ImportBench bench;
    NoProgress progress;
    const std::string file = "Email,City\r\na@example.com,Roma,surprise,more\r\nb@example.com,Pisa\r\n";
    const ImportReceipt receipt = bench.import("people.csv", file);
    const auto again = [&] {
        const std::filesystem::path target = bench.folder() / "all.csv";
        test::valueOrThrow(import::exportRows(bench.reader(), receipt.batch, import::RowsToExport::All, target, progress));
        return test::readBytes(target);
    };
    EXPECT_EQ(again(), file);
    const std::string after = bench.content();
    test::valueOrThrow(bench->undo(progress));
    test::valueOrThrow(bench->redo(progress));
    EXPECT_EQ(bench.content(), after);
    EXPECT_EQ(again(), file);
}

}  // namespace
}  // namespace regia::workbench
