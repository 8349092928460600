// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/calendar/time_zone.h"
#include "core/metrics/lifecycle.h"
#include "core/query/documents.h"
#include "core/query/query.h"
#include "core/segment/segment.h"
#include "core/workbench/workbench.h"
#include "core/workspace/batches.h"
#include "core/workspace/check.h"
#include "core/workspace/documents.h"
#include "core/workspace/history.h"
#include "support/fingerprint.h"
#include "support/temp_dir.h"
#include "support/workspace_builder.h"

namespace regia::test {
namespace {

using nlohmann::json;
using sample::SampleSize;

constexpr SampleSize kSmall{.contacts = 600, .events = 15'000, .seed = 1};

class MadeSample {
public:
    explicit MadeSample(const SampleSize& size)
    {
        m_workspace = valueOrThrow(workspace::Workspace::create(path(), {}, m_clock));
        NoProgress unwatched;
        valueOrThrow(sample::writeSample(*m_workspace, size, unwatched));
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "sample.regia"; }
    [[nodiscard]] const FixedClock& clock() const { return m_clock; }
    [[nodiscard]] workspace::Workspace& workspace() const { return *m_workspace; }
    void close() { m_workspace.reset(); }
    [[nodiscard]] std::int64_t integer(const std::string& sql) const
    {
        return valueOrThrow(valueOrThrow(m_workspace->reader()).integer(sql));
    }
    [[nodiscard]] std::string rows() const { return fingerprint(valueOrThrow(m_workspace->reader()), {"setting"}); }

private:
    TempDir m_folder;
    FixedClock m_clock{Instant{1'790'812'800'000}};
    std::unique_ptr<workspace::Workspace> m_workspace;
};

const MadeSample& small()
{
    static const MadeSample kMade(kSmall);
    return kMade;
}

/// 1 October of a year, as local midnight in Rome.
std::string firstOfOctober(std::int32_t year)
{
    const auto zone = valueOrThrow(calendar::TimeZone::load("Europe/Rome"));
    return std::to_string(zone.startOfDay(*calendar::dateOf(year, 10, 1)).ms);
}

class CancelAtOnce final : public Progress {
public:
    void report(std::int64_t, std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

TEST(Sample, GivenOneSeed_WhenMadeTwice_ThenEveryRowIsTheSame)
{
    const MadeSample again(kSmall);
    EXPECT_EQ(small().rows(), again.rows());
}

TEST(Sample, GivenAnotherSeed_WhenMade_ThenItIsAnotherCompany)
{
    SampleSize size = kSmall;
    size.seed = 2;
    EXPECT_NE(small().rows(), MadeSample(size).rows());
}

TEST(Sample, GivenASize_WhenMade_ThenContactsAreExactAndEventsAreNear)
{
    for (const double perContact : {6.0, 25.0, 80.0}) {
        const MadeSample made({.contacts = 700, .events = static_cast<std::uint64_t>(700 * perContact), .seed = 3});
        EXPECT_EQ(made.integer("SELECT count(*) FROM contact"), 700);
        const auto events = static_cast<double>(made.integer("SELECT count(*) FROM event"));
        EXPECT_NEAR(events / (700 * perContact), 1.0, 0.05) << perContact << " events a contact";
    }
}

TEST(Sample, GivenTheSample_WhenChecked_ThenNothingIsFound)
{
    NoProgress unwatched;
    const auto findings = valueOrThrow(workspace::check(small().workspace(), unwatched));
    for (const workspace::Finding& finding : findings)
        ADD_FAILURE() << finding.code << ": " << finding.text;
}

TEST(Sample, GivenTheSample_WhenItsEventsAreRead_ThenAllLieInTheThreeYears)
{
    EXPECT_EQ(small().integer("SELECT count(*) FROM event WHERE at < " + firstOfOctober(2023) + " OR at >= " + firstOfOctober(2026)), 0);
    EXPECT_EQ(small().integer("SELECT count(*) FROM consent WHERE at >= " + firstOfOctober(2026)), 0);
    EXPECT_EQ(small().integer("SELECT count(*) FROM contact WHERE created_at >= " + firstOfOctober(2026)), 0);
}

TEST(Sample, GivenTheSample_WhenItsEventsAreRead_ThenNoneIsBeforeItsContact)
{
    EXPECT_EQ(small().integer("SELECT count(*) FROM event e JOIN record r ON r.id = e.record_id JOIN contact c ON c.id = r.contact_id "
                              "WHERE e.at < c.created_at"),
              0);
    EXPECT_EQ(small().integer("SELECT count(*) FROM consent d JOIN record r ON r.id = d.record_id JOIN contact c ON c.id = r.contact_id "
                              "WHERE d.at < c.created_at"),
              0);
}

TEST(Sample, GivenAnOrder_WhenItsLinesAreSummed_ThenTheyAreItsTotalWithTheDelivery)
{
    const std::string lines = "(SELECT sum(l.total) FROM order_line l WHERE l.order_id = o.id)";
    const std::string delivery = "CASE WHEN o.store = '' AND " + lines + " < 4900 THEN 590 ELSE 0 END";
    EXPECT_GT(small().integer("SELECT count(*) FROM purchase_order"), 100);
    EXPECT_EQ(small().integer("SELECT count(*) FROM purchase_order o WHERE o.total IS NOT " + lines + " + " + delivery), 0);
    EXPECT_EQ(small().integer("SELECT count(*) FROM order_line WHERE total <> price * quantity"), 0);
}

TEST(Sample, GivenAValidOrder_WhenItsEventIsLookedFor_ThenThePurchaseHasItsTotal)
{
    const std::string purchase =
        "(SELECT count(*) FROM event e JOIN event_type t ON t.id = e.type_id WHERE e.record_id = o.record_id AND "
        "e.at = o.at AND e.amount = o.total AND t.name = CASE o.valid WHEN 1 THEN 'purchase' ELSE 'refund' END)";
    EXPECT_EQ(small().integer("SELECT count(*) FROM purchase_order o WHERE " + purchase + " <> 1"), 0);
}

TEST(Sample, GivenAMailThatWasClicked_WhenLookedAt_ThenItHadBeenOpenedAndSent)
{
    const auto without = [](const char* later, const char* earlier) {
        return "SELECT count(*) FROM event e JOIN event_type t ON t.id = e.type_id AND t.name = '" + std::string(later) +
               "' WHERE NOT EXISTS (SELECT 1 FROM event f JOIN event_type u ON u.id = f.type_id AND u.name = '" + earlier +
               "' WHERE f.record_id = e.record_id AND f.campaign_id = e.campaign_id AND f.at <= e.at)";
    };
    EXPECT_GT(small().integer("SELECT count(*) FROM event e JOIN event_type t ON t.id = e.type_id AND t.name = 'email_click'"), 20);
    EXPECT_EQ(small().integer(without("email_click", "email_open")), 0);
    EXPECT_EQ(small().integer(without("email_open", "email_sent")), 0);
}

TEST(Sample, GivenTheTools_WhenTheirBatchesAreListed_ThenEachHasAFileAndItsRows)
{
    const auto database = valueOrThrow(small().workspace().reader());
    const auto batches = valueOrThrow(workspace::listBatches(database));
    ASSERT_EQ(batches.size(), 7U);
    for (const model::Batch& batch : batches) {
        EXPECT_FALSE(batch.file.empty());
        EXPECT_FALSE(batch.header.empty());
        EXPECT_GT(batch.rows, 0);
    }
    EXPECT_EQ(small().integer("SELECT count(*) FROM event e JOIN record r ON r.id = e.record_id WHERE e.batch_id <> r.batch_id"), 0);
}

TEST(Sample, GivenANewSample_WhenUndoIsAsked_ThenThereIsNothingBeforeIt)
{
    const auto database = valueOrThrow(small().workspace().reader());
    EXPECT_EQ(valueOrThrow(workspace::listHistory(database, 100)).size(), 7U);
    EXPECT_FALSE(valueOrThrow(workspace::nextToUndo(database)));
}

TEST(Sample, GivenItsDocuments_WhenAsked_ThenEverySegmentAndFunnelHasPeople)
{
    MadeSample made({.contacts = 2'000, .events = 50'000, .seed = 1});
    made.close();
    NoProgress unwatched;
    const auto bench = valueOrThrow(workbench::Workbench::open(made.path(), workspace::Access::ReadOnly, made.clock(), unwatched));
    const auto database = valueOrThrow(bench->workspace().reader());
    const auto dataset = bench->dataset();
    std::size_t segments = 0, funnels = 0;
    for (const model::Document& document : valueOrThrow(workspace::listDocuments(database))) {
        SCOPED_TRACE(document.kind + " " + document.name);
        if (document.kind == "segment") {
            ++segments;
            const json answer = valueOrThrow(query::runQuery({{"query", "count"}, {"segment", document.name}}, *dataset, {}, unwatched));
            EXPECT_GT(answer["n"].get<std::size_t>(), 0U);
            EXPECT_LT(answer["n"].get<std::size_t>(), 2'000U);
        } else if (document.kind == "funnel") {
            ++funnels;
            const json answer = valueOrThrow(query::runQuery(json::parse(document.body), *dataset, {}, unwatched));
            EXPECT_GT(answer["result"]["converted"].get<std::size_t>(), 0U);
            EXPECT_LT(answer["result"]["rate"].get<double>(), 1.0);
        }
    }
    EXPECT_EQ(segments, 14U);
    EXPECT_EQ(funnels, 4U);
}

TEST(Sample, GivenItsStageRules_WhenTheStagesAreCounted_ThenTheyAreThoseOfTheRules)
{
    MadeSample made(kSmall);
    made.close();
    NoProgress unwatched;
    const auto bench = valueOrThrow(workbench::Workbench::open(made.path(), workspace::Access::ReadOnly, made.clock(), unwatched));
    const auto database = valueOrThrow(bench->workspace().reader());
    const json rules = json::parse(valueOrThrow(workspace::getDocument(database, "stage_rules", "Stage rules")).body)["rules"];
    const auto stagesBy = [&](const json& question) {
        return valueOrThrow(query::runQuery(question, *bench->dataset(), {}, unwatched))["result"]["snapshot"];
    };
    const json own = stagesBy({{"query", "stages"}});
    EXPECT_EQ(own, stagesBy({{"query", "stages"}, {"rules", rules}}));
    EXPECT_NE(own, stagesBy({{"query", "stages"}, {"rules", json::object()}}));
}

TEST(Sample, GivenNoContacts_WhenMade_ThenItIsRefused)
{
    const auto workspace = WorkspaceBuilder().build();
    NoProgress unwatched;
    const auto made = sample::writeSample(*workspace, {.contacts = 0, .events = 10, .seed = 1}, unwatched);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::InvalidInput);
}

TEST(Sample, GivenItIsCancelled_WhenMade_ThenTheWorkspaceStaysEmpty)
{
    const TempDir folder;
    const FixedClock clock(Instant{1'790'812'800'000});
    const auto workspace = valueOrThrow(workspace::Workspace::create(folder / "sample.regia", {}, clock));
    CancelAtOnce progress;
    const auto made = sample::writeSample(*workspace, kSmall, progress);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(valueOrThrow(valueOrThrow(workspace->reader()).integer("SELECT count(*) FROM contact")), 0);
    EXPECT_EQ(valueOrThrow(valueOrThrow(workspace->reader()).integer("SELECT count(*) FROM source")), 0);
}

}  // namespace
}  // namespace regia::test
