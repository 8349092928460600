// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>
#include <thread>

#include "import_support.h"

namespace regia::workbench {
namespace {

using import::RepairAdvice;
using import::SuggestedRepair;
using test::ImportBench;
using test::UntidyFile;

/// All that a receipt says, but for what only a stored one can have.
nlohmann::json said(const import::ImportReceipt& receipt)
{
    nlohmann::json json = import::toJson(receipt);
    json.erase("batch");
    json.erase("seconds");
    return json;
}

RC_GTEST_PROP(ImportCheckProperties, TheCountsOfACheckAreThoseOfTheImport, ())
{
    const ImportBench bench;
    UntidyFile files(*rc::gen::arbitrary<std::uint32_t>());
    bench.import("crm.csv", files.contacts(20));
    std::vector<ImportPlan> plans{bench.plan("people.csv", files.contacts(40)), bench.plan("orders.csv", files.orders(40)),
                                  bench.plan("again.csv", files.contacts(15))};
    const std::string before = bench.fingerprint();
    NoProgress progress;
    const std::vector<ImportCheck> checks = test::valueOrThrow(checkImports(*bench, plans, bench.options(), progress));
    RC_ASSERT(bench.fingerprint() == before);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const import::ImportReceipt receipt = bench.import(plans[i]);
        RC_ASSERT(said(checks[i].receipt) == said(receipt));
        RC_ASSERT(receipt.rows == receipt.stored + receipt.setAside);
        const import::RowCounts& rows = receipt.rowsBy;
        RC_ASSERT(rows.added + rows.updated + rows.unchanged + rows.merged == receipt.stored);
        RC_ASSERT(checks[i].heldBack.cells == receipt.rejectCount);
        RC_ASSERT(checks[i].heldBack.rows == receipt.setAside);
        std::int64_t cells = 0;
        for (const import::HeldBackReason& reason : checks[i].heldBack.reasons)
            cells += reason.cells;
        RC_ASSERT(cells == receipt.rejectCount);
        for (const import::ColumnCheck& column : checks[i].columns)
            RC_ASSERT(column.rows == receipt.rows && column.filled <= column.rows);
    }
}

TEST(ImportCheck, GivenBadCells_WhenChecked_ThenEachIsListedWithItsPlaceItsReasonAndASafeRepair)
{
    const ImportBench bench;
    const ImportCheck check = bench.check(bench.plan("people.csv",
                                                     "Email,First Name,Last Name,Birthday\n"
                                                     "anna@example.com,Anna,Rossi,1990-03-14\n"
                                                     "m.rossi@@example.com,Matteo,Rossi,1991-01-01\n"
                                                     "lucia.ferri@,Lucia,Ferri,1990-02-31\n"));
    ASSERT_EQ(check.heldBack.reasons.size(), 2U);
    const import::HeldBackReason& email = check.heldBack.reasons[0];
    EXPECT_EQ(email.code, "invalid_email");
    EXPECT_EQ(email.column, "Email");
    EXPECT_EQ(email.cells, 2);
    EXPECT_EQ(email.repairable, 1);
    ASSERT_EQ(email.first.size(), 2U);
    EXPECT_EQ(email.first[0].line, 3);
    EXPECT_EQ(email.first[0].row, 2);
    EXPECT_EQ(email.first[0].text, "m.rossi@@example.com");
    EXPECT_EQ(email.first[0].who, "Matteo Rossi");
    EXPECT_EQ(email.first[0].repair, (SuggestedRepair{RepairAdvice::Rewrite, "m.rossi@example.com"}));
    EXPECT_EQ(email.first[1].repair.advice, RepairAdvice::None);
    const import::HeldBackReason& date = check.heldBack.reasons[1];
    EXPECT_EQ(date.code, "invalid_date");
    EXPECT_EQ(date.first[0].repair.advice, RepairAdvice::LeaveEmpty);
    EXPECT_EQ(check.columns[0].notValid, 2);
    EXPECT_EQ(check.columns[3].notValid, 1);
}

TEST(ImportCheck, GivenAColumn_WhenChecked_ThenItsValuesFormatsAndSpellingsAreCounted)
{
    const ImportBench bench;
    const ImportCheck check = bench.check(bench.plan("people.csv",
                                                     "Email,City,Phone,Postcode\n"
                                                     "a@example.com,Milano,+39 347 5550142,20131\n"
                                                     "b@example.com,MILANO,347 5550143,37122\n"
                                                     "c@example.com,Milano,347 5550144,0131\n"
                                                     "d@example.com,,,\n"));
    const import::ColumnCheck& city = check.columns[1];
    EXPECT_EQ(city.filled, 3);
    EXPECT_EQ(city.distinct, 2);
    EXPECT_FALSE(city.distinctIsAtLeast);
    EXPECT_EQ(city.otherSpellings, 1);
    EXPECT_EQ(city.values.front(), (import::CountedText{"Milano", 2}));
    EXPECT_THAT(check.columns[2].formats,
                testing::ElementsAre(import::CountedText{"national", 2}, import::CountedText{"international", 1}));
    EXPECT_EQ(check.columns[3].lostZeros, 1);
}

TEST(ImportCheck, GivenMoreValuesThanAreCounted_WhenChecked_ThenItSaysThatThereAreMore)
{
    std::string file = "Email,Note\n";
    for (std::size_t i = 0; i < import::ColumnChecks::kMostDistinct + 500; ++i)
        file += "p" + std::to_string(i) + "@example.com,n\n";
    const ImportBench bench;
    const ImportCheck check = bench.check(bench.plan("people.csv", file));
    EXPECT_TRUE(check.columns[0].distinctIsAtLeast);
    EXPECT_EQ(check.columns[0].distinct, static_cast<std::int64_t>(import::ColumnChecks::kMostDistinct));
    EXPECT_EQ(check.columns[1].values.front().count, check.receipt.rows);
}

TEST(ImportCheck, GivenMoreOfOneReasonThanAreListed_WhenChecked_ThenTheCountIsExact)
{
    std::string file = "Email,Last Name\n";
    for (std::size_t i = 0; i < kMostHeldBackOfEach + 20; ++i)
        file += "nobody@,N" + std::to_string(i) + "\n";
    file += "a@example.com,A\n";
    for (int i = 0; i < 3000; ++i)
        file += "p" + std::to_string(i) + "@example.com,B\n";
    const ImportBench bench;
    const ImportCheck check = bench.check(bench.plan("people.csv", file));
    ASSERT_EQ(check.heldBack.reasons.size(), 1U);
    EXPECT_EQ(check.heldBack.reasons[0].cells, static_cast<std::int64_t>(kMostHeldBackOfEach) + 20);
    EXPECT_EQ(check.heldBack.reasons[0].first.size(), kMostHeldBackOfEach);
}

/// Says to stop after it was asked so often.
class StopAfter final : public Progress {
public:
    explicit StopAfter(int asked) : m_left(asked) {}
    void report(std::int64_t, std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

TEST(ImportCheck, GivenACheckThatIsCancelled_WhenItEnds_ThenNothingIsLeftBehind)
{
    const ImportBench bench;
    UntidyFile files(7);
    bench.import("crm.csv", files.contacts(300));
    const ImportPlan plan = bench.plan("people.csv", files.contacts(3000));
    const std::string before = bench.fingerprint();
    for (const int asked : {0, 1, 3, 6}) {
        StopAfter progress(asked);
        const auto check = checkImport(*bench, plan, bench.options(), progress);
        ASSERT_FALSE(check);
        EXPECT_EQ(check.error().code, ErrorCode::Cancelled);
        EXPECT_TRUE(std::filesystem::is_empty(bench.folder() / "staging"));
    }
    EXPECT_EQ(bench.fingerprint(), before);
}

TEST(ImportCheck, GivenAnImportOnAnotherThread_WhenCheckedMeanwhile_ThenBothAreDone)
{
    const ImportBench bench;
    UntidyFile files(11);
    const ImportPlan people = bench.plan("people.csv", files.contacts(4000));
    const ImportPlan orders = bench.plan("orders.csv", files.orders(2000));
    std::int64_t imported = 0;
    std::thread importing([&] { imported = bench.import(people).rows; });
    const ImportCheck check = bench.check(orders);
    importing.join();
    EXPECT_EQ(imported, 4000);
    EXPECT_EQ(check.receipt.rows, 2000);
    EXPECT_EQ(bench.count("purchase_order"), 0);
}

}  // namespace
}  // namespace regia::workbench
