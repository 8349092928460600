// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_choices.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/workbench/import_people.h"
#include "core/workbench/remembered_mapping.h"
#include "import_support.h"

namespace regia::workbench {
namespace {

using import::Entity;
using import::Target;
using test::ImportBench;

const Target kEmail{Entity::Contact, "email", {}};
const Target kIgnore{};

constexpr const char* kPeople =
    "Reach,Nome,Hair,Nascita\n"
    "anna@example.com,Anna Verdi,red,03/04/1988\n"
    "marco@example.com,Marco Neri,black,05/06/1979\n";

Result<ImportPlan> planAgain(const ImportBench& bench, const import::TableInfo& chosen)
{
    NoProgress progress;
    REGIA_TRY(auto table, import::describeAgain(chosen, progress));
    return planTable(std::move(table), bench->workspace().settings(), LocalDate{20'000}, {}, progress);
}

TEST(ImportChoices, GivenAColumnOfAddresses_WhenItIsTakenOffAndGivenBack_ThenItStopsAndStartsToBeAKey)
{
    const ImportBench bench;
    ImportPlan plan = bench.plan("people.csv", kPeople);
    ASSERT_EQ(plan.mapping.columns[0].target, kEmail);

    mapColumn(plan, 0, kIgnore);
    EXPECT_THAT(plan.mapping.externalKey, testing::Not(testing::Contains(kEmail)));
    EXPECT_EQ(matchCounts(plan).skipped, 1U);
    EXPECT_THAT(doubtsOf(plan), testing::Contains(Doubt::NoIdentity));

    mapColumn(plan, 0, kEmail);
    EXPECT_THAT(plan.mapping.externalKey, testing::Contains(kEmail));
    EXPECT_EQ(plan.mapping.columns[0].by, "person");
    EXPECT_EQ(bench.import(plan).contacts.added, 2);
}

TEST(ImportChoices, GivenAnOwnNameThatIsTaken_WhenAColumnIsKept_ThenItGetsAnother)
{
    const ImportBench bench;
    ImportPlan plan = bench.plan("people.csv", kPeople);
    EXPECT_EQ(ownTarget(plan, 2), (Target{Entity::Contact, "attr", "hair"}));
    mapColumn(plan, 1, {Entity::Contact, "attr", "hair"});
    EXPECT_EQ(ownTarget(plan, 2), (Target{Entity::Contact, "attr", "hair_2"}));
}

TEST(ImportChoices, GivenDatesThatNothingSettles_WhenAPersonSaysMonthFirst_ThenTheyAreReadSo)
{
    const ImportBench bench;
    ImportPlan plan = bench.plan("people.csv", kPeople);
    mapColumn(plan, 3, {Entity::Contact, "birthday", {}});
    ASSERT_EQ(dateOrderOf(plan), import::DateOrder::DayMonthYear);
    EXPECT_THAT(doubtsOf(plan), testing::Contains(Doubt::DateOrder));

    setDateOrder(plan, import::DateOrder::MonthDayYear);
    EXPECT_EQ(dateOrderOf(plan), import::DateOrder::MonthDayYear);
    EXPECT_THAT(doubtsOf(plan), testing::Not(testing::Contains(Doubt::DateOrder)));
    bench.import(plan);
    EXPECT_EQ(test::valueOrThrow(bench.reader().integer("SELECT count(*) FROM contact WHERE profile LIKE '%1988-03-04%'")), 1);
}

TEST(ImportChoices, GivenAmountsThatNothingSettles_WhenAPersonSaysComma_ThenAPointPartsThousands)
{
    const ImportBench bench;
    ImportPlan plan = bench.plan("people.csv", "Email;Budget\nanna@example.com;1.250\nmarco@example.com;3.400\n");
    mapColumn(plan, 1, ownTarget(plan, 1));
    ASSERT_TRUE(decimalSignOf(plan).has_value());
    setDecimalSign(plan, ',');
    bench.import(plan);
    EXPECT_EQ(test::valueOrThrow(bench.reader().integer("SELECT count(*) FROM contact WHERE json_extract(profile, '$.budget') = 1250")), 1);
    EXPECT_THAT(doubtsOf(plan), testing::Not(testing::Contains(Doubt::Decimals)));
}

TEST(DescribeAgain, GivenAnotherSeparator_WhenTheTableIsReadAgain_ThenItsColumnsAreFoundAnew)
{
    const ImportBench bench;
    const ImportPlan plan =
        bench.plan("people.csv", "Email;Town, street\nanna@example.com;Milano, via Po\nmarco@example.com;Roma, via Appia\n");
    ASSERT_THAT(plan.table.header, testing::ElementsAre("Email", "Town, street"));
    import::TableInfo chosen = plan.table;
    chosen.delimiter = ",";
    const ImportPlan again = test::valueOrThrow(planAgain(bench, chosen));
    EXPECT_THAT(again.table.header, testing::ElementsAre("Email;Town", "street"));
    EXPECT_EQ(again.table.rows, 2);
    EXPECT_EQ(again.columns.size(), 2U);
}

TEST(DescribeAgain, GivenAnotherEncoding_WhenTheTableIsReadAgain_ThenItsTextIsDecodedSo)
{
    const ImportBench bench;
    const ImportPlan plan = bench.plan("people.csv", "Email,Citt\xE0\nanna@example.com,Forl\xEC\nmarco@example.com,Pavia\n");
    import::TableInfo chosen = plan.table;
    chosen.encoding = "macintosh";
    const ImportPlan again = test::valueOrThrow(planAgain(bench, chosen));
    EXPECT_NE(again.table.header.at(1), "Città");
    chosen.encoding = "windows-1252";
    EXPECT_EQ(test::valueOrThrow(planAgain(bench, chosen)).table.header.at(1), "Città");
}

TEST(RememberedMapping, GivenChoicesThatWereKept_WhenTheNextFileHasTheseColumns_ThenTheyAreMadeAgain)
{
    const ImportBench bench;
    ImportPlan first = bench.plan("people_january.csv", kPeople);
    mapColumn(first, 2, kIgnore);
    mapColumn(first, 3, {Entity::Contact, "birthday", {}});
    setDateOrder(first, import::DateOrder::MonthDayYear);
    ASSERT_TRUE(rememberChoices(*bench, first).has_value());

    ImportPlan next = bench.plan("people_february.csv", kPeople);
    EXPECT_EQ(test::valueOrThrow(applyRemembered(*bench, next)), "people_january");
    EXPECT_EQ(next.mapping.columns[2].target, kIgnore);
    EXPECT_EQ(dateOrderOf(next), import::DateOrder::MonthDayYear);
}

TEST(RememberedMapping, GivenOtherColumns_WhenAFileIsPlanned_ThenNothingIsTakenFromThePast)
{
    const ImportBench bench;
    ASSERT_TRUE(rememberChoices(*bench, bench.plan("people.csv", kPeople)).has_value());
    ImportPlan other = bench.plan("others.csv", "Email,City\nanna@example.com,Milano\n");
    const import::Mapping before = other.mapping;
    EXPECT_EQ(test::valueOrThrow(applyRemembered(*bench, other)), "");
    EXPECT_EQ(import::toJson(other.mapping), import::toJson(before));
}

TEST(ContactsAddedBy, GivenTwoImports_WhenTheNewOnesOfTheSecondAreAskedFor_ThenTheyAreThoseThatItBrought)
{
    const ImportBench bench;
    bench.import("first.csv", "Email,City\nanna@example.com,Milano\n");
    const import::ImportReceipt second = bench.import("second.csv", "Email,City\nanna@example.com,Roma\nmarco@example.com,Roma\n");
    ASSERT_EQ(second.contacts.added, 1);
    EXPECT_EQ(test::valueOrThrow(contactsAddedBy(*bench, second.batch)).size(), 1U);

    NoProgress progress;
    ASSERT_TRUE(bench->undoBatch(second.batch, progress).has_value());
    EXPECT_THAT(test::valueOrThrow(contactsAddedBy(*bench, second.batch)), testing::IsEmpty());
}

}  // namespace
}  // namespace regia::workbench
