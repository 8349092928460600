// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/calendar/iso_text.h"
#include "core/segment/segment.h"
#include "core/snapshot/snapshot_builder.h"
#include "core/workbench/changes.h"
#include "core/workbench/one_contact.h"

namespace regia::workbench {
namespace {

using snapshot::SnapshotBuilder;

Instant at(const std::string& text) { return calendar::parseIsoInstant(text).value(); }
LocalDate day(const std::string& text) { return calendar::parseIsoDate(text).value(); }

metrics::Scope period(const std::string& from, const std::string& to)
{
    metrics::Scope scope;
    scope.period = segment::Window::dates(day(from), day(to));
    return scope;
}

Changes februaryAgainstJanuary(const SnapshotBuilder& builder)
{
    NoProgress progress;
    segment::Dataset dataset;
    dataset.snapshot = builder.build();
    return changesBetween(dataset, period("2026-02-01", "2026-03-01"), period("2026-01-04", "2026-02-01"), progress).value();
}

TEST(PairedChange, GivenAsManyCameAsLeft_WhenCompared_ThenTheIntervalHoldsZero)
{
    const auto change = pairedChange(500, 500, 40, 40);
    ASSERT_TRUE(change);
    EXPECT_DOUBLE_EQ(change->difference, 0);
    EXPECT_FALSE(change->isClear());
    EXPECT_DOUBLE_EQ(change->p, 1);
}

// 60 of 80 who changed came: Wilson 0.6450 … 0.8314, so between 23.2 and 53.0 more of them.
TEST(PairedChange, GivenThreeInFourCame_WhenCompared_ThenWilsonsIntervalInContacts)
{
    const auto change = pairedChange(540, 500, 60, 20);
    ASSERT_TRUE(change);
    EXPECT_DOUBLE_EQ(change->difference, 40);
    EXPECT_NEAR(change->limits.lo, 80 * (2 * 0.64500 - 1), 0.1);
    EXPECT_NEAR(change->limits.hi, 80 * (2 * 0.83140 - 1), 0.1);
    EXPECT_TRUE(change->isClear());
}

TEST(PairedChange, GivenFewerThanTwentyChanged_WhenCompared_ThenNothingIsSaid) { EXPECT_FALSE(pairedChange(19, 0, 19, 0)); }

TEST(CountChange, GivenTheSameRateOverFewerDays_WhenCompared_ThenThereIsNoDifference)
{
    const auto change = countChange(300, 280, 30, 28);
    ASSERT_TRUE(change);
    EXPECT_NEAR(change->difference, 0, 1e-9);
    EXPECT_NEAR(change->before, 300, 1e-9);
    EXPECT_FALSE(change->isClear());
}

TEST(CountChange, GivenTwiceAsMany_WhenCompared_ThenTheIntervalIsAboveZero)
{
    const auto change = countChange(200, 100, 30, 30);
    ASSERT_TRUE(change);
    EXPECT_TRUE(change->isClear());
    EXPECT_LT(change->limits.lo, 100);
    EXPECT_GT(change->limits.hi, 100);
}

TEST(ChangesBetween, GivenMoreBuyersInTheLaterPeriod_WhenCompared_ThenTheyAreWorthALook)
{
    SnapshotBuilder builder;
    for (std::int64_t id = 1; id <= 200; ++id) {
        builder.createdAt(id, at("2025-06-01T00:00:00Z"));
        builder.event(id, "page_view", at("2026-01-10T10:00:00Z")).event(id, "page_view", at("2026-02-10T10:00:00Z"));
        if (id <= 40)
            builder.event(id, "purchase", at("2026-01-15T10:00:00Z"), {.channel = "email", .amount = 4000});
        if (id <= 100)
            builder.event(id, "purchase", at("2026-02-15T10:00:00Z"), {.channel = "email", .amount = 4000});
    }
    const Changes changes = februaryAgainstJanuary(builder);
    const Change* buyers = changes.of(Finding::Kind::Buyers);
    ASSERT_NE(buyers, nullptr);
    EXPECT_EQ(buyers->now, 100);
    EXPECT_EQ(buyers->before, 40);
    EXPECT_TRUE(buyers->isClear());
    EXPECT_EQ(changes.of(Finding::Kind::Event, "page_view"), nullptr) << "nobody began or stopped: there is nothing to test";
    const std::vector<Finding> worth = worthALook(changes);
    EXPECT_TRUE(std::any_of(worth.begin(), worth.end(), [](const Finding& finding) { return finding.kind == Finding::Kind::Buyers; }));
}

TEST(ChangesBetween, GivenOnlyChance_WhenCompared_ThenNothingIsWorthALook)
{
    SnapshotBuilder builder;
    for (std::int64_t id = 1; id <= 400; ++id) {
        builder.createdAt(id, at("2025-06-01T00:00:00Z"));
        builder.event(id, "page_view", at(id % 2 == 0 ? "2026-01-10T10:00:00Z" : "2026-02-10T10:00:00Z"));
        builder.event(id, "purchase", at(id % 2 == 0 ? "2026-02-12T10:00:00Z" : "2026-01-12T10:00:00Z"),
                      {.channel = "web", .amount = 1000 + id});
    }
    for (const Finding& finding : worthALook(februaryAgainstJanuary(builder)))
        ADD_FAILURE() << static_cast<int>(finding.kind) << ' ' << finding.key << ": " << finding.change.before << " to "
                      << finding.change.now << ", " << finding.change.limits.lo << " to " << finding.change.limits.hi;
}

TEST(ChangesBetween, GivenAPeriodThatIsNotOver_WhenCompared_ThenWithAsManyDaysBefore)
{
    SnapshotBuilder builder;
    for (std::int64_t id = 1; id <= 100; ++id) {
        builder.event(id, "purchase", at("2026-01-05T10:00:00Z"), {.amount = 1000});
        builder.event(id + 100, "purchase", at("2026-01-25T10:00:00Z"), {.amount = 1000});
        builder.event(id + 200, "purchase", at("2026-02-02T10:00:00Z"), {.amount = 1000});
    }
    const Changes changes = februaryAgainstJanuary(builder);
    const Change* buyers = changes.of(Finding::Kind::Buyers);
    ASSERT_NE(buyers, nullptr);
    EXPECT_EQ(buyers->now, 100);
    EXPECT_EQ(buyers->before, 100) << "two days of February are compared with two of January, not with all of it";
}

TEST(ChangesBetween, GivenMailThatWasSent_WhenCompared_ThenNobodyIsActiveByIt)
{
    SnapshotBuilder builder;
    for (std::int64_t id = 1; id <= 100; ++id) {
        builder.createdAt(id, at("2025-06-01T00:00:00Z"));
        builder.event(id, "email_sent", at("2026-02-10T10:00:00Z"));
    }
    const Changes changes = februaryAgainstJanuary(builder);
    EXPECT_EQ(changes.of(Finding::Kind::ActiveContacts), nullptr);
    EXPECT_EQ(changes.of(Finding::Kind::Event, "email_sent"), nullptr);
}

TEST(IsDefinedBy, GivenASegmentOfBuyersInsideAnother_WhenAsked_ThenWhatFollowsFromBuyingIs)
{
    const auto saved = [](const std::string& name, segment::Condition where) {
        return std::make_shared<const segment::Segment>(segment::Segment{.name = name, .where = std::move(where)});
    };
    segment::Dataset dataset;
    dataset.snapshot = SnapshotBuilder().event(1, "purchase", at("2026-02-10T10:00:00Z")).build();
    dataset.segments["Buyers"] = saved("Buyers", {segment::Did{.events = {{"purchase"}, {}}}});
    dataset.segments["Opted in"] = saved("Opted in", {segment::ConsentTest{"email_marketing"}});
    dataset.segments["Both"] = saved("Both", segment::allOf({{segment::InSegment{"Buyers"}}, {segment::InSegment{"Opted in"}}}));
    const auto defined = [&](Finding::Kind kind, const std::string& key, const std::string& segment) {
        return isDefinedBy(Finding{.kind = kind, .key = key}, segment, dataset);
    };
    EXPECT_TRUE(defined(Finding::Kind::FirstPurchases, {}, "Both"));
    EXPECT_TRUE(defined(Finding::Kind::Event, "purchase", "Both"));
    EXPECT_TRUE(defined(Finding::Kind::Segment, "Buyers", "Both"));
    EXPECT_FALSE(defined(Finding::Kind::Event, "complaint", "Both"));
    EXPECT_FALSE(defined(Finding::Kind::FirstPurchases, {}, "Opted in"));
}

TEST(FiguresOf, GivenOrders_WhenAsked_ThenTheMedianOfTheDaysBetween)
{
    SnapshotBuilder builder;
    for (const char* time : {"2026-01-01T10:00:00Z", "2026-01-11T10:00:00Z", "2026-01-31T10:00:00Z", "2026-03-31T10:00:00Z"})
        builder.event(1, "purchase", at(time), {.amount = 1000});
    const auto snapshot = builder.build();
    const ContactFigures figures = figuresOf(*snapshot, 0, snapshot->dataThrough());
    EXPECT_EQ(figures.orders, 4U);
    EXPECT_EQ(figures.spent, 4000);
    EXPECT_EQ(figures.daysBetween, 20);
}

TEST(FiguresOf, GivenAnEvenNumberOfGaps_WhenAsked_ThenTheMeanOfTheTwoInTheMiddle)
{
    SnapshotBuilder builder;
    for (const char* time : {"2024-01-01T10:00:00Z", "2024-03-18T10:00:00Z", "2025-12-11T10:00:00Z"})  // 77 and 633 days
        builder.event(1, "purchase", at(time), {.amount = 1000});
    const auto snapshot = builder.build();
    EXPECT_EQ(figuresOf(*snapshot, 0, snapshot->dataThrough()).daysBetween, 355);
}

TEST(LaneOf, GivenAPurchase_WhenInAStore_ThenItsLaneIsTheStores)
{
    using model::Lane;
    EXPECT_EQ(model::laneOf("purchase", "store"), Lane::Store);
    EXPECT_EQ(model::laneOf("purchase", "email"), Lane::Orders);
    EXPECT_EQ(model::laneOf("email_click", ""), Lane::Email);
    EXPECT_EQ(model::laneOf("page_view", ""), Lane::Web);
}

}  // namespace
}  // namespace regia::workbench
