// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands behind the figures of an import: the condition `batch`, in the columns and in SQL.
#include "core/workbench/import_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/segment/evaluator.h"
#include "core/segment/parse.h"
#include "core/segment/sql.h"
#include "core/workbench/contact_list.h"
#include "import_support.h"

namespace regia::workbench {
namespace {

using model::ImportPart;
using test::ImportBench;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

using Emails = std::vector<std::string>;

segment::Condition batchIs(BatchId batch, ImportPart part)
{
    const nlohmann::json json = part == ImportPart::Touched
                                    ? nlohmann::json{{"batch", batch.value}}
                                    : nlohmann::json{{"batch", {{"id", batch.value}, {"part", model::toName(part)}}}};
    return test::valueOrThrow(segment::parseCondition(json));
}

Emails emailsOf(const ImportBench& bench, BatchId batch, ImportPart part)
{
    NoProgress progress;
    test::valueOrThrow(bench->refresh(progress));
    const auto dataset = bench->dataset();
    const segment::Context context{*dataset, dataset->snapshot->dataThrough()};
    const Bitmap members = test::valueOrThrow(segment::evaluate(batchIs(batch, part), context, progress));
    Emails emails;
    members.forEach([&](std::size_t row) { emails.emplace_back(textOf(*dataset->snapshot, "email", row)); });
    return emails;
}

std::vector<std::int64_t> inSql(const ImportBench& bench, BatchId batch, ImportPart part)
{
    const auto dataset = bench->dataset();
    const std::string sql = test::valueOrThrow(segment::toSql(batchIs(batch, part), {*dataset, dataset->snapshot->dataThrough()}));
    const sqlite::Database reader = bench.reader();
    SQLite::Statement select(reader.connection(), sql);
    std::vector<std::int64_t> ids;
    while (select.executeStep())
        ids.push_back(select.getColumn(0).getInt64());
    return ids;
}

class ImportPeopleTest : public testing::Test {
protected:
    ImportBench bench;
    BatchId first = bench
                        .import("crm.csv",
                                "Email,City\n"
                                "anna@example.com,Milano\n"
                                "marco@example.com,Roma\n"
                                "lea@example.com,Pisa\n")
                        .batch;
    BatchId second = bench
                         .import("crm.csv",
                                 "Email,City\n"
                                 "anna@example.com,Torino\n"
                                 "marco@example.com,Roma\n"
                                 "zoe@example.com,Bari\n"
                                 "zoe@example.com,Bari\n")
                         .batch;
};

TEST_F(ImportPeopleTest, GivenTwoImports_WhenTheirPartsAreAsked_ThenEachHasItsPeople)
{
    EXPECT_THAT(emailsOf(bench, second, ImportPart::Touched),
                UnorderedElementsAre("anna@example.com", "marco@example.com", "zoe@example.com"));
    EXPECT_THAT(emailsOf(bench, second, ImportPart::Added), ElementsAre("zoe@example.com"));
    EXPECT_THAT(emailsOf(bench, second, ImportPart::Updated), ElementsAre("anna@example.com"));
    EXPECT_THAT(emailsOf(bench, second, ImportPart::Unchanged), ElementsAre("marco@example.com"));
    EXPECT_THAT(emailsOf(bench, second, ImportPart::Merged), ElementsAre("zoe@example.com"));
    EXPECT_THAT(emailsOf(bench, first, ImportPart::Added),
                UnorderedElementsAre("anna@example.com", "marco@example.com", "lea@example.com"));
    EXPECT_THAT(emailsOf(bench, first, ImportPart::Merged), IsEmpty());
}

TEST_F(ImportPeopleTest, GivenAnyPart_WhenAskedInSql_ThenTheAnswerIsTheSame)
{
    for (const BatchId batch : {first, second})
        for (const ImportPart part : model::kImportParts) {
            const std::vector<ContactId> known = test::valueOrThrow(bench->dataset()->imports->contactsOf(batch, part));
            std::vector<std::int64_t> ids;
            for (const ContactId contact : known)
                ids.push_back(contact.value);
            EXPECT_EQ(inSql(bench, batch, part), ids) << model::toName(part);
        }
}

TEST_F(ImportPeopleTest, GivenAnImportThatIsTakenBack_WhenItsPeopleAreAsked_ThenThereAreNone)
{
    NoProgress progress;
    ASSERT_TRUE(bench->undoBatch(second, progress).has_value());
    for (const ImportPart part : model::kImportParts)
        EXPECT_THAT(emailsOf(bench, second, part), IsEmpty()) << model::toName(part);
}

TEST_F(ImportPeopleTest, GivenTheSamePersonFromAnotherSource_WhenItsMergedAreAsked_ThenThePersonIsAmongThem)
{
    const BatchId shop = bench.import("shop.csv", "Customer ID,Email,Phone\n1,lea@example.com,+39 347 5550142\n").batch;
    EXPECT_THAT(emailsOf(bench, shop, ImportPart::Merged), ElementsAre("lea@example.com"));
    EXPECT_THAT(emailsOf(bench, shop, ImportPart::Updated), IsEmpty());
    EXPECT_THAT(emailsOf(bench, first, ImportPart::Merged), IsEmpty()) << "the first file found nobody twice";
}

TEST_F(ImportPeopleTest, GivenOrdersOfKnownPeople_WhenTheUpdatedAreAsked_ThenTheyAreThoseWhoBought)
{
    const BatchId orders = bench
                               .import("orders.csv",
                                       "Order Number,Email,Order Date,Status,Total\n"
                                       "#1,anna@example.com,2025-01-10,paid,20.00\n"
                                       "#2,anna@example.com,2025-01-12,paid,30.00\n")
                               .batch;
    EXPECT_THAT(emailsOf(bench, orders, ImportPart::Updated), ElementsAre("anna@example.com"));
    EXPECT_THAT(emailsOf(bench, orders, ImportPart::Merged), IsEmpty());
}

TEST_F(ImportPeopleTest, GivenAnImportThatThereIsNot_WhenItsPeopleAreAsked_ThenThatIsSaid)
{
    NoProgress progress;
    test::valueOrThrow(bench->refresh(progress));
    const auto dataset = bench->dataset();
    const auto answer =
        segment::evaluate(batchIs(BatchId{77}, ImportPart::Touched), {*dataset, dataset->snapshot->dataThrough()}, progress);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().code, ErrorCode::UnknownName);
}

TEST_F(ImportPeopleTest, GivenTheFiguresOfAnImport_WhenItsPeopleAreCounted_ThenTheCountsAreThoseOfTheLists)
{
    NoProgress progress;
    test::valueOrThrow(bench->refresh(progress));
    const ImportPeople people = test::valueOrThrow(importPeople(*bench->dataset(), second));
    EXPECT_THAT(people, ElementsAre(3, 1, 1, 1, 1));
}

TEST(BatchJson, GivenAPartThatThereIsNot_WhenRead_ThenTheNearestIsNamed)
{
    const auto parsed = segment::parseCondition(nlohmann::json{{"batch", {{"id", 3}, {"part", "add"}}}});
    ASSERT_FALSE(parsed.has_value());
    EXPECT_EQ(parsed.error().where, "batch.part");
    EXPECT_THAT(parsed.error().detail, testing::HasSubstr("added"));
}

}  // namespace
}  // namespace regia::workbench
