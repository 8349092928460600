// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/trend.h"

#include <gtest/gtest.h>

#include "builders.h"
#include "core/metrics/breakdown.h"

namespace regia::tests {
namespace {

using calendar::PeriodUnit;
using metrics::MeasureFunction;
using metrics::Trend;
using metrics::TrendQuery;
using snapshot::SnapshotBuilder;
using Values = std::vector<std::optional<double>>;

TrendQuery trendOf(MeasureFunction function, const std::string& event, const std::string& property = {})
{
    TrendQuery query;
    query.series = {{{function, eventNamed(event), property}, {}}};
    query.interval = PeriodUnit::Month;
    return query;
}

Trend ask(const segment::Dataset& dataset, const TrendQuery& query)
{
    NoProgress progress;
    return metrics::trend(dataset, query, progress).value();
}

/// Purchases of January (10 and 30 euros, contacts 1 and 2), none of February, one of March of which no amount is known.
SnapshotBuilder purchases()
{
    SnapshotBuilder builder;
    builder.event(1, "purchase", at("2024-12-31T23:00:00Z"), {.product = "tea", .amount = 1000});  // midnight of 1 January in Rome
    builder.event(2, "purchase", at("2025-01-20T10:00:00Z"), {.product = "pot", .amount = 3000});
    builder.event(1, "purchase", at("2025-03-10T10:00:00Z"), {.product = "tea"});
    builder.event(1, "login", at("2025-02-10T10:00:00Z"));
    return builder;
}

TEST(Trend, GivenEvents_WhenCounted_ThenBucketsFollowTheWorkspacesCalendarAndTheLastIsIncomplete)
{
    const segment::Dataset dataset = datasetOf(purchases().build());
    const Trend trend = ask(dataset, trendOf(MeasureFunction::Count, "purchase"));
    ASSERT_EQ(trend.buckets.size(), 3U);
    EXPECT_EQ(trend.buckets[0].bucket.label, "2025-01");
    EXPECT_EQ(trend.series[0].values, (Values{2, 0, 1}));
    EXPECT_TRUE(trend.buckets[0].complete);
    EXPECT_FALSE(trend.buckets[2].complete) << "the data end on 10 March";
}

struct FunctionCase {
    MeasureFunction function;
    const char* property;
    Values values;
};
class TrendFunctions : public ::testing::TestWithParam<FunctionCase> {};
TEST_P(TrendFunctions, GivenAmounts_WhenMeasured_ThenSumsOfNothingAreZeroAndAveragesOfNothingAreNone)
{
    const Trend trend = ask(datasetOf(purchases().build()), trendOf(GetParam().function, "purchase", GetParam().property));
    EXPECT_EQ(trend.series[0].values, GetParam().values);
}
INSTANTIATE_TEST_SUITE_P(All, TrendFunctions,
                         ::testing::Values(FunctionCase{MeasureFunction::Sum, "amount", {4000, 0, 0}},
                                           FunctionCase{MeasureFunction::Average, "amount", {2000, std::nullopt, std::nullopt}},
                                           FunctionCase{MeasureFunction::Minimum, "amount", {1000, std::nullopt, std::nullopt}},
                                           FunctionCase{MeasureFunction::Maximum, "amount", {3000, std::nullopt, std::nullopt}},
                                           FunctionCase{MeasureFunction::Distinct, "product", {2, 0, 1}},
                                           FunctionCase{MeasureFunction::Contacts, "", {2, 0, 1}}));

TEST(Trend, GivenAProperty_WhenSplit_ThenLinesSumToTheWhole)
{
    TrendQuery query = trendOf(MeasureFunction::Count, "purchase");
    query.by = metrics::ByProperty{"product", {}, 1};
    const Trend trend = ask(datasetOf(purchases().build()), query);
    ASSERT_EQ(trend.series.size(), 2U);
    EXPECT_EQ(trend.series[0].group, "tea");
    EXPECT_EQ(trend.series[0].values, (Values{1, 0, 1}));
    EXPECT_EQ(trend.series[1].values, (Values{1, 0, 0}));
}

TEST(Trend, GivenABucket_WhenOpened_ThenItsContactsAreThoseWithAnEvent)
{
    const segment::Dataset dataset = datasetOf(purchases().build());
    NoProgress progress;
    const TrendQuery query = trendOf(MeasureFunction::Contacts, "purchase");
    EXPECT_EQ(metrics::trendPeople(dataset, query, "buckets[0]", progress).value().count(), 2U);
    EXPECT_EQ(metrics::trendPeople(dataset, query, "series[0].values[2]", progress).value().count(), 1U);
    EXPECT_EQ(metrics::trendPeople(dataset, query, "series[0]", progress).value().count(), 2U);
    EXPECT_EQ(metrics::trendPeople(dataset, query, "buckets[9]", progress).error().code, ErrorCode::InvalidInput);
}

TEST(Trend, GivenAPeriodThatCutsMonths_WhenAsked_ThenOnlyItsDaysCountAndCutMonthsAreIncomplete)
{
    TrendQuery query = trendOf(MeasureFunction::Count, "purchase");
    query.scope.period = segment::Window::dates(day("2025-01-10"), day("2025-03-01"));
    const Trend trend = ask(datasetOf(purchases().build()), query);
    EXPECT_EQ(trend.series[0].values, (Values{1, 0}));
    EXPECT_FALSE(trend.buckets[0].complete);
    EXPECT_TRUE(trend.buckets[1].complete);
}

TEST(Trend, GivenATextProperty_WhenSummed_ThenRefused)
{
    NoProgress progress;
    const auto dataset = datasetOf(purchases().build());
    EXPECT_EQ(metrics::trend(dataset, trendOf(MeasureFunction::Sum, "purchase", "product"), progress).error().code, ErrorCode::WrongType);
    EXPECT_EQ(metrics::trend(dataset, trendOf(MeasureFunction::Sum, "purchase", "amout"), progress).error().code, ErrorCode::UnknownName);
}

TEST(Breakdown, GivenASet_WhenGrouped_ThenContactsAreInSeveralGroupsAndThatIsSaid)
{
    SnapshotBuilder builder;
    builder.contact(1, {{"interests", std::vector<std::string>{"garden", "tea"}}})
        .contact(2, {{"interests", std::vector<std::string>{"tea"}}})
        .contact(3);
    builder.event(1, "purchase", at("2025-03-03T10:00:00Z"), {.amount = 500})
        .event(2, "purchase", at("2025-03-03T10:00:00Z"), {.amount = 700});
    metrics::BreakdownQuery query;
    query.by = metrics::ByAttribute{"interests"};
    query.measure = metrics::Measure{MeasureFunction::Sum, eventNamed("purchase"), "amount"};
    NoProgress progress;
    const auto breakdown = metrics::breakdown(datasetOf(builder.build()), query, progress).value();
    ASSERT_EQ(breakdown.groups.size(), 3U);
    EXPECT_EQ(breakdown.groups[0].key, "tea");
    EXPECT_EQ(breakdown.groups[0].n, 2U);
    EXPECT_DOUBLE_EQ(breakdown.groups[0].share.value(), 2.0 / 3.0);
    EXPECT_DOUBLE_EQ(breakdown.groups[0].value.value(), 1200);
    EXPECT_EQ(breakdown.groups[2].key, "(no value)");
    EXPECT_EQ(breakdown.notes.front().code, metrics::NoteCode::GroupsOverlap);
}

TEST(Breakdown, GivenNumbersOfManyValues_WhenGrouped_ThenInQuartileBandsThatSumToTheWhole)
{
    SnapshotBuilder builder;
    for (std::int64_t contact = 1; contact <= 40; ++contact)
        builder.contact(contact, {{"age", 20.0 + static_cast<double>(contact)}});
    metrics::BreakdownQuery query;
    query.by = metrics::ByAttribute{"age"};
    NoProgress progress;
    const auto dataset = datasetOf(builder.build());
    const auto breakdown = metrics::breakdown(dataset, query, progress).value();
    ASSERT_EQ(breakdown.groups.size(), 4U);
    std::size_t total = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(breakdown.groups[i].n, 10U);
        EXPECT_EQ(metrics::breakdownPeople(dataset, query, "groups[" + std::to_string(i) + "]", progress).value().count(),
                  breakdown.groups[i].n);
        total += breakdown.groups[i].n;
    }
    EXPECT_EQ(total, 40U);
}

}  // namespace
}  // namespace regia::tests
