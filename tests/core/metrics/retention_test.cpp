// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/retention.h"

#include <gtest/gtest.h>

#include "builders.h"
#include "core/calendar/time_zone.h"
#include "support/case_file.h"

namespace regia::tests {
namespace {

using metrics::Retention;
using metrics::RetentionMode;
using metrics::RetentionQuery;
using nlohmann::json;
using snapshot::SnapshotBuilder;

const CaseFile& file()
{
    static const CaseFile kFile = CaseFile::load("04-lifecycle");
    return kFile;
}

segment::Dataset active(const json& inputs)
{
    const auto zone = calendar::TimeZone::load(inputs.at("tz").get<std::string>()).value();
    SnapshotBuilder builder;
    builder.timeZone(inputs.at("tz"));
    for (const auto& [name, times] : inputs.at("activity_local").items())
        for (const json& time : times)
            builder.event(std::stoll(name.substr(1)), "active", zone.toInstant(calendar::parseIso(time.get<std::string>())->local).instant);
    return datasetOf(builder.build());
}

RetentionQuery dayRetention(const json& inputs, RetentionMode mode, bool calendar)
{
    RetentionQuery query;
    query.scope.asOf = at(inputs.at("as_of"));
    query.start = query.returning = eventNamed("active");
    query.unit = calendar::PeriodUnit::Day;
    query.buckets = inputs.at("max_bucket").get<std::size_t>() + 1;
    query.mode = mode;
    query.calendar = calendar;
    return query;
}

Retention ask(const segment::Dataset& dataset, const RetentionQuery& query)
{
    NoProgress progress;
    return metrics::retention(dataset, query, progress).value();
}

TEST(RetentionCases, GivenSixContacts_WhenAskedByDay_ThenElapsedAndCalendarBucketsAreAsEnumerated)
{
    const Case& wanted = file().at("lifecycle.retention");
    const segment::Dataset dataset = active(wanted.inputs);
    json got;
    for (const bool calendar : {false, true}) {
        json& own = got[calendar ? "calendar" : "elapsed"];
        for (const auto& cell : ask(dataset, dayRetention(wanted.inputs, RetentionMode::On, calendar)).overall) {
            own["mature_n"].push_back(cell.mature);
            own["on"].push_back(cell.returned);
            own["on_rate"].push_back(*cell.rate.value);
            own["on_ci"].push_back({cell.rate.limits->lo, cell.rate.limits->hi});
        }
        for (const auto& cell : ask(dataset, dayRetention(wanted.inputs, RetentionMode::OnOrAfter, calendar)).overall)
            own["on_or_after"].push_back(cell.returned);
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(RetentionCases, GivenCohortsOfDifferentSize_WhenAveraged_ThenTheMeanIsWeightedAndImmatureCellsAreLeftOut)
{
    const Case& wanted = file().at("lifecycle.cohort_mean");
    std::vector<metrics::CohortRow> rows;
    for (const auto& [name, cohort] : wanted.inputs.at("cohorts_size_and_returned").items()) {
        metrics::CohortRow row{cohort[0], {}};
        for (const json& returned : cohort[1])
            row.returned.push_back(returned.is_null() ? std::nullopt : std::optional(returned.get<std::size_t>()));
        rows.push_back(std::move(row));
    }
    json got = json::array();
    for (const auto& cell : metrics::meanOfCohorts(rows))
        got.push_back({{"k", got.size() + 1},
                       {"num", cell.returned},
                       {"den", cell.mature},
                       {"rate", *cell.rate.value},
                       {"ci", {cell.rate.limits->lo, cell.rate.limits->hi}}});
    EXPECT_TRUE(matches(wanted, got));
}

TEST(RetentionCases, GivenActiveDays_WhenStickinessIsAsked_ThenMeansAndHistogramAreAsWorkedOutByHand)
{
    const Case& wanted = file().at("lifecycle.stickiness");
    SnapshotBuilder builder;
    builder.timeZone("UTC").eventType("active", model::EventCategory::Usage);
    const std::int64_t start = at("2025-03-01T12:00:00Z").ms;
    for (const auto& [name, days] : wanted.inputs.at("active_days").items()) {
        builder.contact(std::stoll(name.substr(1)));
        for (const json& day : days)
            for (const std::int64_t hour : {0, 3})  // twice a day is one active day
                builder.event(std::stoll(name.substr(1)), "active",
                              Instant{start + day.get<std::int64_t>() * kMsPerDay + hour * kMsPerHour});
    }
    metrics::StickinessQuery query;
    query.events = eventNamed("active");
    query.days = wanted.inputs.at("days");
    query.scope.asOf = at("2025-03-29T00:00:00Z");
    NoProgress progress;
    const segment::Dataset dataset = datasetOf(builder.build());
    const auto own = metrics::stickiness(dataset, query, progress).value();
    json got{{"mean_dau", own.meanDaily},
             {"mau", own.active},
             {"stickiness", *own.stickiness},
             {"mean_active_days_per_active_contact", *own.meanDaysPerActive},
             {"histogram", json::object()}};
    for (std::size_t days = 1; days < own.histogram.size(); ++days)
        if (own.histogram[days] > 0)
            got["histogram"][std::to_string(days)] = own.histogram[days];
    EXPECT_TRUE(matches(wanted, got));
    EXPECT_EQ(got["histogram"], wanted.expected.at("histogram"));
    EXPECT_EQ(metrics::stickinessPeople(dataset, query, "histogram[4]", progress).value().count(), 2U);
    EXPECT_EQ(metrics::stickinessPeople(dataset, query, "histogram[0]", progress).value().count(), own.histogram[0]);
}

/// P1 January, February; P2 January, March; P3 February; P4 March.
segment::Dataset buyers()
{
    SnapshotBuilder builder;
    const auto buy = [&](std::int64_t contact, const char* when) { builder.event(contact, "purchase", at(when)); };
    buy(1, "2025-01-10T10:00:00Z"), buy(1, "2025-02-10T10:00:00Z"), buy(2, "2025-01-12T10:00:00Z"), buy(2, "2025-03-12T10:00:00Z");
    buy(3, "2025-02-12T10:00:00Z"), buy(4, "2025-03-14T10:00:00Z");
    builder.dataThrough(at("2025-03-31T22:00:00Z"));
    return datasetOf(builder.build());
}

RetentionQuery monthly(RetentionMode mode)
{
    RetentionQuery query;
    query.start = query.returning = eventNamed("purchase");
    query.unit = calendar::PeriodUnit::Month;
    query.buckets = 3;
    query.mode = mode;
    query.calendar = true;
    return query;
}

TEST(Retention, GivenBuyersByMonth_WhenAsked_ThenTheCohortOfJanuaryKeepsHalfAndAllOfItOnOrAfter)
{
    const segment::Dataset dataset = buyers();
    const Retention on = ask(dataset, monthly(RetentionMode::On));
    ASSERT_EQ(on.cohorts.size(), 3U);
    EXPECT_EQ(on.cohorts[0].label, "2025-01");
    EXPECT_EQ(on.cohorts[0].size, 2U);
    EXPECT_DOUBLE_EQ(on.cohorts[0].cells[1].rate.value.value(), 0.5);
    EXPECT_DOUBLE_EQ(on.cohorts[0].cells[2].rate.value.value(), 0.5);
    EXPECT_EQ(on.cohorts[2].cells[1].mature, 0U) << "April is not over for those of March";
    EXPECT_FALSE(on.cohorts[2].cells[1].rate.value.has_value());
    EXPECT_DOUBLE_EQ(ask(dataset, monthly(RetentionMode::OnOrAfter)).cohorts[0].cells[1].rate.value.value(), 1.0);
    EXPECT_TRUE(on.sameEvent);
}

TEST(Retention, GivenACell_WhenOpened_ThenReturnedAndLostSumToThoseWhoseBucketIsOver)
{
    const segment::Dataset dataset = buyers();
    const RetentionQuery query = monthly(RetentionMode::On);
    const Retention retention = ask(dataset, query);
    NoProgress progress;
    for (std::size_t c = 0; c < retention.cohorts.size(); ++c)
        for (std::size_t k = 0; k < 3; ++k) {
            const std::string cell = "cohorts[" + std::to_string(c) + "].cells[" + std::to_string(k) + "]";
            const std::size_t returned = metrics::retentionPeople(dataset, query, cell, progress).value().count();
            EXPECT_EQ(returned, retention.cohorts[c].cells[k].returned) << cell;
            EXPECT_EQ(returned + metrics::retentionPeople(dataset, query, cell + ".lost", progress).value().count(),
                      retention.cohorts[c].cells[k].mature);
        }
    EXPECT_EQ(metrics::retentionPeople(dataset, query, "cohorts[0]", progress).value().count(), 2U);
    EXPECT_EQ(metrics::retentionPeople(dataset, query, "cohorts[9]", progress).error().code, ErrorCode::InvalidInput);
}

TEST(Retention, GivenARange_WhenAsked_ThenAReturnInAnyOfItsBucketsCounts)
{
    RetentionQuery query = monthly(RetentionMode::Range);
    query.range = {1, 2};
    const Retention retention = ask(buyers(), query);
    ASSERT_EQ(retention.overall.size(), 1U);
    EXPECT_EQ(retention.overall[0].mature, 2U);
    EXPECT_EQ(retention.overall[0].returned, 2U);
}

TEST(Retention, GivenABirthOutsideThePeriod_WhenFirstIsAsked_ThenALaterOccurrenceIsNoBirth)
{
    RetentionQuery query = monthly(RetentionMode::On);
    query.scope.period = segment::Window::dates(day("2025-02-01"), day("2025-03-01"));
    EXPECT_EQ(ask(buyers(), query).overall[0].mature, 1U) << "P1 was born in January";
    query.startIs = metrics::StartIs::Every;
    EXPECT_EQ(ask(buyers(), query).overall[0].mature, 2U);
}

}  // namespace
}  // namespace regia::tests
