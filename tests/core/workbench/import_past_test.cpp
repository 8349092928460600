// SPDX-License-Identifier: GPL-3.0-or-later
// Imports of the past: what taking them back would do, lists of held-back rows that come back, files that are new; and a look into a
// file before it is one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/import/choose_header.h"
#include "core/workbench/held_back_list.h"
#include "core/workbench/new_files.h"
#include "core/workbench/shared_source.h"
#include "core/workbench/table_preview.h"
#include "import_support.h"

namespace regia::workbench {
namespace {

using test::ImportBench;
using testing::ElementsAre;
using testing::IsEmpty;

TakeBackEffect effectOf(const ImportBench& bench, BatchId batch) { return test::valueOrThrow(takeBackEffect(*bench, batch)); }

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    return text.replace(text.find(what), what.size(), with);
}

TEST(TakeBackEffect, GivenPeopleWhomAnotherImportKnowsToo_WhenAsked_ThenOnlyTheOthersVanish)
{
    const ImportBench bench;
    bench.import("crm.csv", "Email,City\nanna@example.com,Milano\n");
    const BatchId shop = bench.import("shop.csv", "Customer ID,Email\n1,anna@example.com\n2,zoe@example.com\n3,leo@example.com\n").batch;
    const TakeBackEffect effect = effectOf(bench, shop);
    EXPECT_EQ(effect.contactsGone, 2);
    EXPECT_EQ(effect.contactsKept, 1);
    ASSERT_EQ(effect.steps.size(), 1U);

    const std::int64_t before = bench.count("contact");
    NoProgress progress;
    ASSERT_TRUE(takeBack(*bench, effect, progress).has_value());
    EXPECT_EQ(before - bench.count("contact"), effect.contactsGone);
}

TEST(TakeBackEffect, GivenALaterImportOfTheSameRecords_WhenTheEarlierIsTakenBack_ThenTheLaterGoesFirst)
{
    const ImportBench bench;
    const BatchId first = bench.import("crm.csv", "Email,City\nanna@example.com,Milano\n").batch;
    const BatchId second = bench.import("crm.csv", "Email,City\nanna@example.com,Roma\nleo@example.com,Pisa\n").batch;
    const BatchId third = bench.import("crm.csv", "Email,City\nleo@example.com,Bari\n").batch;
    bench.import("other.csv", "Email,City\nzoe@example.com,Bari\n");
    const TakeBackEffect effect = effectOf(bench, first);
    std::vector<BatchId> order;
    for (const TakeBackEffect::Step& step : effect.steps)
        order.push_back(step.batch);
    EXPECT_THAT(order, ElementsAre(third, second, first)) << "the third speaks of what the second brought";
    EXPECT_EQ(effect.contactsGone, 2);
    NoProgress progress;
    ASSERT_TRUE(takeBack(*bench, effect, progress).has_value());
    EXPECT_EQ(bench.count("contact"), 1);
    EXPECT_THAT(effectOf(bench, first).steps, IsEmpty()) << "it is taken back already";
}

TEST(SaveRows, GivenAnImport_WhenItsRowsAreSaved_ThenTheyAreThoseOfTheFile)
{
    const ImportBench bench;
    const std::string bytes = "Email,City\r\nanna@example.com,\"Milano, MI\"\r\nnot one,\r\n";
    const BatchId batch = bench.import("crm.csv", bytes).batch;
    NoProgress progress;
    EXPECT_EQ(test::valueOrThrow(saveRows(*bench, batch, bench.folder() / "again.csv", progress)), 2);
    EXPECT_EQ(test::readBytes(bench.folder() / "again.csv"), bytes);
}

TEST(ImportRecord, GivenAnImport_WhenItsRecordIsAsked_ThenItTellsTheFileAndTheColumns)
{
    const ImportBench bench;
    const BatchId batch = bench.import("crm.csv", "Email,City\nanna@example.com,Milano\n").batch;
    const ImportRecord record = test::valueOrThrow(importRecord(*bench, batch));
    EXPECT_EQ(record.sha256.size(), 64U);
    ASSERT_EQ(record.mapping.columns.size(), 2U);
    EXPECT_EQ(record.mapping.columns[1].target, (import::Target{import::Entity::Contact, "city", {}}));
}

class HeldBackListTest : public testing::Test {
protected:
    std::string savedList()
    {
        NoProgress progress;
        test::valueOrThrow(saveHeldBack(*bench, batch, bench.folder() / "held.csv", progress));
        return test::readBytes(bench.folder() / "held.csv");
    }
    std::optional<HeldBackList> listIn(const std::string& bytes)
    {
        NoProgress progress;
        return test::valueOrThrow(heldBackListIn(*bench, bench.plan("put right.csv", bytes).table, progress));
    }

    ImportBench bench;
    BatchId batch = bench
                        .import("people.csv",
                                "Email,First Name,Birthday\n"
                                "anna@example.com,Anna,1990-03-14\n"
                                "m.rossi@@example.com,Matteo,1991-01-01\n"
                                "lucia@example.com,Lucia,1990-02-31\n")
                        .batch;
};

TEST_F(HeldBackListTest, GivenAListThatWasPutRight_WhenItIsReadAgain_ThenTheChangedCellsAreRepairs)
{
    const auto list = listIn(replaced(savedList(), ",m.rossi@@example.com,Matteo", ",m.rossi@example.com,Matteo"));
    ASSERT_TRUE(list.has_value());
    EXPECT_EQ(list->batch, batch);
    ASSERT_EQ(list->repairs.size(), 1U);
    EXPECT_EQ(list->repairs[0].row, 2);
    EXPECT_EQ(list->repairs[0].column, "Email");
    EXPECT_EQ(list->repairs[0].value, "m.rossi@example.com");

    const std::int64_t contacts = bench.count("contact");
    bench.repair(list->batch, list->repairs);
    EXPECT_EQ(bench.count("contact"), contacts) << "nobody comes twice";
    NoProgress progress;
    EXPECT_EQ(test::valueOrThrow(heldBackOf(*bench, batch, progress)).cells, 1);
}

TEST_F(HeldBackListTest, GivenAListAsItWasSaved_WhenItIsReadAgain_ThenNothingIsPutRight)
{
    const auto list = listIn(savedList());
    ASSERT_TRUE(list.has_value());
    EXPECT_THAT(list->repairs, IsEmpty());
}

TEST_F(HeldBackListTest, GivenAnyOtherFile_WhenItIsRead_ThenItIsNoList)
{
    EXPECT_FALSE(listIn("Email,First Name,Birthday\nzoe@example.com,Zoe,\n").has_value());
    EXPECT_FALSE(listIn("line,column,code,text,Email\n2,Email,invalid_email,x@@y,x@y.com\n").has_value());
}

TEST(FilesNotImported, GivenFilesOfWhichOneIsIn_WhenAsked_ThenTheOthersAreNew)
{
    const ImportBench bench;
    bench.import("in.csv", "Email\nanna@example.com\n");
    test::writeBytes(bench.folder() / "renamed.csv", "Email\nanna@example.com\n");
    test::writeBytes(bench.folder() / "new.csv", "Email\nzoe@example.com\n");
    NoProgress progress;
    EXPECT_THAT(test::valueOrThrow(filesNotImported(*bench, {bench.folder() / "renamed.csv", bench.folder() / "new.csv"}, progress)),
                ElementsAre(bench.folder() / "new.csv"));
}

TEST(WithHeaderAt, GivenNamesBelowATitle_WhenTheirLineIsChosen_ThenTheRowsBelowAreTheData)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportPlan plan = bench.plan("crm.csv", "name,mail,town\nignored,a@example.com,Pisa\nanna,anna@example.com,Milano\n");
    const import::TableInfo chosen = test::valueOrThrow(import::withHeaderAt(plan.table, 2, progress));
    EXPECT_THAT(chosen.header, ElementsAre("ignored", "a@example.com", "Pisa"));
    EXPECT_EQ(chosen.rows, 1);
    const import::TableInfo none = test::valueOrThrow(import::withHeaderAt(plan.table, 0, progress));
    EXPECT_THAT(none.header, ElementsAre("Column 1", "Column 2", "Column 3"));
    EXPECT_EQ(none.rows, 3);
    EXPECT_EQ(import::withHeaderAt(plan.table, 3, progress).error().code, ErrorCode::FileEmpty);
    EXPECT_EQ(import::withHeaderAt(plan.table, 30, progress).error().code, ErrorCode::InvalidInput);
}

TEST(PreviewRows, GivenDatesNumbersAndABadCell_WhenPreviewed_ThenEachIsReadAsItsColumnIs)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportPlan plan = bench.plan("crm.csv",
                                       "Email,Date of birth\n"
                                       "anna@example.com,31/12/1988\n"
                                       "marco@example.com,30/02/1988\n"
                                       "no address,\n");
    const std::vector<PreviewRow> rows = test::valueOrThrow(previewRows(plan, 2, progress));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].line, 2);
    EXPECT_EQ(std::get<LocalDate>(rows[0].cells[1].value), (LocalDate{6939}));
    EXPECT_TRUE(std::holds_alternative<PreviewCell::Unread>(rows[1].cells[1].value));
    EXPECT_EQ(rows[1].cells[1].text, "30/02/1988");
    const std::vector<PreviewRow> all = test::valueOrThrow(previewRows(plan, 9, progress));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(all.at(2).cells[1].value));
}

TEST(SampleInEncodings, GivenAnAccent_WhenReadInEach_ThenTheSameWordIsShownInEach)
{
    const ImportBench bench;
    NoProgress progress;
    const ImportPlan plan = bench.plan("crm.csv", "Email,City\nanna@example.com,Pavia\nmarco@example.com,Forl\xEC\n");
    EXPECT_THAT(test::valueOrThrow(sampleInEncodings(plan.table, {"windows-1252", "IBM850"}, progress)), ElementsAre("Forlì", "Forlý"));
}

TEST(SharedSourceChoices, GivenAFileThatSharesIds_WhenAPersonSaysItsOwn_ThenItIsLeftAlone)
{
    const ImportBench bench;
    std::string people = "contact_id,email,city\n", visits = "contact_id,event,at\n";
    for (int i = 1; i <= 12; ++i) {
        people += std::to_string(i) + ",p" + std::to_string(i) + "@example.com,Pisa\n";
        visits += std::to_string(i) + ",visit,2025-01-10 10:00\n";
    }
    std::vector<ImportPlan> plans{bench.plan("people.csv", people), bench.plan("visits.csv", visits)};
    NoProgress progress;
    ASSERT_TRUE(shareSources(plans, bench.reader(), progress).has_value());
    ASSERT_EQ(plans[1].sameIdsAs, "people.csv");
    ASSERT_TRUE(canShareSource(plans[1]));

    keepOwnSource(plans[1]);
    ASSERT_TRUE(shareSources(plans, bench.reader(), progress).has_value());
    EXPECT_EQ(plans[1].sameIdsAs, "");
    EXPECT_EQ(plans[1].mapping.source, "visits");

    forgetSharedSource(plans[1]);
    ASSERT_TRUE(shareSources(plans, bench.reader(), progress).has_value());
    EXPECT_EQ(plans[1].sameIdsAs, "people.csv");

    forgetSharedSource(plans[1]);
    shareSourceOf(plans[1], plans[0]);
    EXPECT_EQ(plans[1].mapping.source, "people");
    EXPECT_EQ(plans[1].sameIdsAs, "people.csv");
}

TEST(CheckTogether, GivenOrdersAndTheirPeople_WhenCheckedTogether_ThenNobodyOfTheOrdersIsNew)
{
    const ImportBench bench;
    const ImportPlan people = bench.plan("people.csv", "Email,City\nanna@example.com,Milano\n");
    const ImportPlan orders =
        bench.plan("orders.csv", "Order Number,Email,Order Date,Status,Total\n#1,anna@example.com,2025-01-10,paid,20.00\n");
    const std::vector<PlannedImport> imports{{&people, bench.options()}, {&orders, bench.options()}};
    std::vector<std::int64_t> added;
    NoProgress progress;
    const auto done = checkTogether(
        *bench, imports, [&](std::size_t, const Result<ImportCheck>& check) { added.push_back(check->receipt.contacts.added); }, progress);
    ASSERT_TRUE(done.has_value());
    EXPECT_THAT(added, ElementsAre(1, 0));
    EXPECT_EQ(bench.count("contact"), 0);
}

TEST(CheckTogether, GivenAFileThatIsGone_WhenChecked_ThenItSaysSoAndTheOthersAreChecked)
{
    const ImportBench bench;
    const ImportPlan gone = bench.plan("gone.csv", "Email,City\nanna@example.com,Milano\n");
    const ImportPlan there = bench.plan("there.csv", "Email,City\nzoe@example.com,Bari\n");
    std::filesystem::remove(bench.folder() / "gone.csv");
    const std::vector<PlannedImport> imports{{&gone, bench.options()}, {&there, bench.options()}};
    std::vector<std::pair<std::size_t, bool>> told;
    NoProgress progress;
    const auto done = checkTogether(
        *bench, imports, [&](std::size_t place, const Result<ImportCheck>& check) { told.emplace_back(place, check.has_value()); },
        progress);
    ASSERT_TRUE(done.has_value());
    EXPECT_THAT(told, ElementsAre(std::pair(0U, false), std::pair(1U, true)));
}

}  // namespace
}  // namespace regia::workbench
