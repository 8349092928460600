// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/funnel.h"

#include <gtest/gtest.h>

#include "builders.h"
#include "core/segment/segment.h"

namespace regia::tests {
namespace {

using metrics::Funnel;
using metrics::FunnelQuery;
using metrics::funnels::Entries;
using metrics::funnels::ExcludeMode;
using metrics::funnels::Order;
using snapshot::SnapshotBuilder;
using Counts = std::vector<std::size_t>;

Funnel ask(const segment::Dataset& dataset, const FunnelQuery& query)
{
    NoProgress progress;
    return metrics::funnel(dataset, query, progress).value();
}

ErrorCode refusal(const segment::Dataset& dataset, const FunnelQuery& query)
{
    NoProgress progress;
    return metrics::funnel(dataset, query, progress).error().code;
}

std::size_t peopleIn(const segment::Dataset& dataset, const FunnelQuery& query, const std::string& path)
{
    NoProgress progress;
    return metrics::funnelPeople(dataset, query, path, progress).value().count();
}

FunnelQuery withinAnHour(std::initializer_list<std::string> steps)
{
    FunnelQuery query = funnelOf(steps);
    query.window = {1, calendar::DurationUnit::Hours};
    return query;
}

/// A 13:00, A 13:30, B 13:45, C 14:15.
SnapshotBuilder oneContact()
{
    SnapshotBuilder builder;
    builder.event(1, "A", at("2025-03-03T13:00:00Z")).event(1, "A", at("2025-03-03T13:30:00Z"));
    builder.event(1, "B", at("2025-03-03T13:45:00Z")).event(1, "C", at("2025-03-03T14:15:00Z"));
    builder.eventType("X", model::EventCategory::None);
    return builder;
}

TEST(Funnel, GivenTwoEntries_WhenFirstOrBestIsAsked_ThenOnlyTheBestConverts)
{
    const segment::Dataset dataset = datasetOf(oneContact().build());
    FunnelQuery query = withinAnHour({"A", "B", "C"});
    const Funnel best = ask(dataset, query);
    EXPECT_EQ(counts(best.steps), (Counts{1, 1, 1}));
    EXPECT_DOUBLE_EQ(best.timeToConvert.median.value(), 45 * 60);
    query.entries = Entries::First;
    EXPECT_EQ(counts(ask(dataset, query).steps), (Counts{1, 1, 0}));
}

TEST(Funnel, GivenAnEventBetweenTwoSteps_WhenExcluded_ThenRemoveTakesTheContactOutAndStopKeepsWhatCameBefore)
{
    SnapshotBuilder builder = oneContact();
    builder.event(1, "X", at("2025-03-03T14:00:00Z"));
    const segment::Dataset dataset = datasetOf(builder.build());
    FunnelQuery query = withinAnHour({"A", "B", "C"});
    query.exclusions = {{eventNamed("X"), 2, 3, ExcludeMode::Remove}};
    const Funnel removed = ask(dataset, query);
    EXPECT_EQ(counts(removed.steps), (Counts{0, 0, 0}));
    EXPECT_EQ(removed.excluded, 1U);
    EXPECT_FALSE(removed.conversion.value.has_value()) << "nobody is left: undefined, not 0 %";
    query.exclusions.front().mode = ExcludeMode::Stop;
    EXPECT_EQ(counts(ask(dataset, query).steps), (Counts{1, 1, 0}));
}

TEST(Funnel, GivenAnotherEventBetween_WhenStrict_ThenItStopsUnlessItsTypeIsBackground)
{
    SnapshotBuilder builder = oneContact();
    builder.event(1, "X", at("2025-03-03T13:40:00Z"));
    const segment::Dataset dataset = datasetOf(builder.build());
    FunnelQuery query = withinAnHour({"A", "B", "C"});
    query.order = Order::Strict;
    EXPECT_EQ(counts(ask(dataset, query).steps), (Counts{1, 0, 0}));
    query.background = {"X"};
    EXPECT_EQ(counts(ask(dataset, query).steps), (Counts{1, 1, 1}));
}

TEST(Funnel, GivenAnOptionalStep_WhenSomeSkipIt_ThenItIsASideBranchWithBothRates)
{
    SnapshotBuilder builder = oneContact();
    builder.event(2, "A", at("2025-03-03T13:00:00Z")).event(2, "C", at("2025-03-03T13:10:00Z"));
    builder.event(3, "A", at("2025-03-03T13:00:00Z")).event(3, "B", at("2025-03-03T13:10:00Z"));
    builder.event(4, "A", at("2025-03-03T13:00:00Z")).event(4, "C", at("2025-03-03T13:05:00Z")).event(4, "B", at("2025-03-03T13:10:00Z"));
    const segment::Dataset dataset = datasetOf(builder.build());
    FunnelQuery query = withinAnHour({"A", "B", "C"});
    query.steps[1].optional = true;
    const Funnel funnel = ask(dataset, query);
    EXPECT_EQ(counts(funnel.steps), (Counts{4, 2, 3})) << "contact 4 did B only after C";
    EXPECT_EQ(funnel.steps[1].nextWith->n, 1U);
    EXPECT_EQ(funnel.steps[1].nextWith->of, 2U);
    EXPECT_EQ(funnel.steps[1].nextWithout->n, 2U);
    EXPECT_EQ(funnel.steps[1].nextWithout->of, 2U);
    EXPECT_EQ(peopleIn(dataset, query, "steps[1]"), 2U);
    EXPECT_EQ(peopleIn(dataset, query, "steps[1].dropped"), 2U);
    EXPECT_EQ(peopleIn(dataset, query, "steps[2].dropped"), 1U);
}

TEST(Funnel, GivenAPropertyHeldConstant_WhenProductsDiffer_ThenOnlyTheSameProductConverts)
{
    SnapshotBuilder builder;
    builder.event(1, "A", at("2025-03-03T10:00:00Z"), {.product = "tea"}).event(1, "B", at("2025-03-03T10:10:00Z"), {.product = "pot"});
    builder.event(2, "A", at("2025-03-03T10:00:00Z"), {.product = "tea"}).event(2, "B", at("2025-03-03T10:10:00Z"), {.product = "tea"});
    builder.event(3, "A", at("2025-03-03T10:00:00Z")).event(3, "B", at("2025-03-03T10:10:00Z"));
    const segment::Dataset dataset = datasetOf(builder.build());
    FunnelQuery query = withinAnHour({"A", "B"});
    query.hold = {"product"};
    EXPECT_EQ(counts(ask(dataset, query).steps), (Counts{2, 1})) << "an event without a product can not hold it";
}

TEST(Funnel, GivenDateOnlyEvents_WhenTheyShareADay_ThenTheFunnelIsFavouredAndBothBoundsAreGiven)
{
    SnapshotBuilder builder;
    const Instant monday = at("2025-03-02T23:00:00Z");  // midnight in Rome
    builder.event(1, "B", monday, {.dateOnly = true}).event(1, "A", monday, {.dateOnly = true});
    const segment::Dataset dataset = datasetOf(builder.build());
    const Funnel funnel = ask(dataset, withinAnHour({"A", "B"}));
    EXPECT_EQ(counts(funnel.steps), (Counts{1, 1}));
    ASSERT_TRUE(funnel.bounds.has_value());
    EXPECT_EQ(funnel.bounds->lo, (Counts{1, 0}));
    EXPECT_EQ(funnel.bounds->hi, (Counts{1, 1}));
    EXPECT_EQ(std::count_if(funnel.notes.begin(), funnel.notes.end(),
                            [](const metrics::Note& note) { return note.code == metrics::NoteCode::DateOnlyOrder; }),
              1);
}

TEST(Funnel, GivenDatesAcrossTheClockChange_WhenTheWindowIsDays_ThenDatesCountByTheCalendar)
{
    SnapshotBuilder builder;
    builder.event(1, "A", at("2025-10-24T22:00:00Z"), {.dateOnly = true});  // 25 October in Rome
    builder.event(1, "B", at("2025-10-26T23:00:00Z"), {.dateOnly = true});  // 27 October: 49 hours later
    builder.event(2, "A", at("2025-10-24T22:00:00Z")).event(2, "B", at("2025-10-26T23:00:00Z"));
    const segment::Dataset dataset = datasetOf(builder.build());
    FunnelQuery query = funnelOf({"A", "B"});
    query.window = {2, calendar::DurationUnit::Days};
    EXPECT_EQ(counts(ask(dataset, query).steps), (Counts{2, 1})) << "49 elapsed hours are more than two days, two dates are not";
    query.calendarDays = true;
    EXPECT_EQ(counts(ask(dataset, query).steps), (Counts{2, 2}));
}

TEST(Funnel, GivenADateAndATime_WhenTheyMix_ThenTheirDistanceIsInDays)
{
    SnapshotBuilder builder;
    builder.event(1, "A", at("2025-03-02T23:00:00Z"), {.dateOnly = true}).event(1, "B", at("2025-03-04T20:00:00Z"));
    builder.event(2, "A", at("2025-03-02T23:00:00Z"), {.dateOnly = true}).event(2, "B", at("2025-03-04T23:00:00Z"));
    const segment::Dataset dataset = datasetOf(builder.build());
    FunnelQuery query = funnelOf({"A", "B"});
    query.window = {1, calendar::DurationUnit::Days};
    EXPECT_EQ(counts(ask(dataset, query).steps), (Counts{2, 1})) << "the evening of the next day is one day later, midnight after it two";
}

TEST(Funnel, GivenAWindowOfAMonth_WhenItIsShort_ThenItEndsOnTheMonthsLastDay)
{
    SnapshotBuilder builder;
    builder.event(1, "A", at("2025-01-31T11:00:00Z")).event(1, "B", at("2025-02-28T11:00:00Z"));
    builder.event(2, "A", at("2025-01-31T11:00:00Z")).event(2, "B", at("2025-02-28T11:00:01Z"));
    const segment::Dataset dataset = datasetOf(builder.build());
    FunnelQuery query = funnelOf({"A", "B"});
    query.window = {1, calendar::DurationUnit::Months};
    EXPECT_EQ(counts(ask(dataset, query).steps), (Counts{2, 1}));
}

TEST(Funnel, GivenStagesAsSteps_WhenContactsMove_ThenEnteringIsTheStepEvenByATimer)
{
    SnapshotBuilder builder;
    builder.createdAt(1, at("2025-01-01T09:00:00Z"));
    builder.event(1, "purchase", at("2025-02-01T09:00:00Z")).event(2, "purchase", at("2025-02-01T09:00:00Z"));
    builder.event(2, "survey_response", at("2025-02-10T09:00:00Z"));
    builder.dataThrough(at("2025-04-01T00:00:00Z"));
    FunnelQuery query;
    query.steps = {{metrics::EnterStage{model::Stage::Purchase}, false, {}}, {metrics::EnterStage{model::Stage::Use}, false, {}}};
    EXPECT_EQ(counts(ask(datasetWithStages(builder.build()), query).steps), (Counts{2, 1}))
        << "contact 2 went to questions before the timer";
    EXPECT_EQ(refusal(datasetOf(builder.build()), query), ErrorCode::Unsupported);
}

TEST(Funnel, GivenTwelveCities_WhenBrokenDown_ThenTenAreNamedAndTheRestPooledAndTotalsAgree)
{
    SnapshotBuilder builder;
    std::int64_t contact = 0;
    for (int city = 1; city <= 12; ++city)
        for (int i = 0; i < city; ++i) {
            ++contact;
            builder.contact(contact, {{"city", "city" + std::to_string(city)}}).event(contact, "A", at("2025-03-03T10:00:00Z"));
            if (i % 2 == 0)
                builder.event(contact, "B", at("2025-03-03T10:10:00Z"));
        }
    builder.event(++contact, "A", at("2025-03-03T10:00:00Z"));
    const segment::Dataset dataset = datasetOf(builder.build());
    FunnelQuery query = withinAnHour({"A", "B"});
    query.by = metrics::ByAttribute{"city"};
    const Funnel funnel = ask(dataset, query);
    ASSERT_EQ(funnel.groups.size(), 12U);
    EXPECT_EQ(funnel.groups[0].key, "city12");
    EXPECT_EQ(funnel.groups[10].key, "(other)");
    EXPECT_EQ(funnel.groups[10].n[0], 3U) << "cities of one and of two contacts";
    EXPECT_EQ(funnel.groups[11].key, "(no value)");
    Counts total(2, 0);
    for (std::size_t i = 0; i < funnel.groups.size(); ++i) {
        for (std::size_t k = 0; k < 2; ++k)
            total[k] += funnel.groups[i].n[k];
        EXPECT_EQ(peopleIn(dataset, query, "groups[" + std::to_string(i) + "]"), funnel.groups[i].n[0]);
        EXPECT_EQ(peopleIn(dataset, query, "groups[" + std::to_string(i) + "].converted"), funnel.groups[i].n[1]);
    }
    EXPECT_EQ(total, counts(funnel.steps));
}

TEST(Funnel, GivenAFactorThatGoesWithConverting_WhenAsked_ThenItComesFirstAndItsTableIsRight)
{
    SnapshotBuilder builder;
    for (std::int64_t contact = 1; contact <= 200; ++contact) {
        const bool italian = contact % 2 == 0;
        builder.contact(contact, {{"country", std::string(italian ? "IT" : "FR")}});
        if (contact % 4 < 2)
            builder.event(contact, "newsletter", at("2025-03-01T10:00:00Z"));
        builder.event(contact, "A", at("2025-03-03T10:00:00Z"));
        if (contact % 10 < 2 || (italian && contact % 10 < 8))
            builder.event(contact, "B", at("2025-03-05T10:00:00Z"));
    }
    builder.dataThrough(at("2025-06-01T00:00:00Z"));
    FunnelQuery query = funnelOf({"A", "B"});
    query.factors = true;
    const Funnel funnel = ask(datasetOf(builder.build()), query);
    ASSERT_GE(funnel.factors.size(), 3U);
    EXPECT_EQ(funnel.factors[0].factor.table.a + funnel.factors[0].factor.table.b + funnel.factors[0].factor.table.c +
                  funnel.factors[0].factor.table.d,
              200);
    EXPECT_EQ(funnel.factors[0].factor.subject, "country");
    EXPECT_LT(funnel.factors[0].q.value(), 0.05);
    const auto newsletter = std::find_if(funnel.factors.begin(), funnel.factors.end(),
                                         [](const metrics::Association& own) { return own.factor.name == "newsletter before"; });
    ASSERT_NE(newsletter, funnel.factors.end());
    EXPECT_EQ(newsletter->factor.table.a + newsletter->factor.table.b, 100);
    EXPECT_EQ(funnel.factorsTested, funnel.factors.size());
}

TEST(Funnel, GivenStepsThatMakeNoFunnel_WhenAsked_ThenRefusedByPlace)
{
    const segment::Dataset dataset = datasetOf(oneContact().build());
    EXPECT_EQ(refusal(dataset, funnelOf({"A"})), ErrorCode::InvalidInput);
    FunnelQuery optionalEnd = funnelOf({"A", "B", "C"});
    optionalEnd.steps.back().optional = true;
    EXPECT_EQ(refusal(dataset, optionalEnd), ErrorCode::InvalidInput);
    FunnelQuery excludedInAnyOrder = funnelOf({"A", "B"});
    excludedInAnyOrder.order = Order::Any;
    excludedInAnyOrder.exclusions = {{eventNamed("X"), 1, 2, ExcludeMode::Remove}};
    EXPECT_EQ(refusal(dataset, excludedInAnyOrder), ErrorCode::InvalidInput);
    EXPECT_EQ(refusal(dataset, funnelOf({"A", "nothing like it"})), ErrorCode::UnknownName);
}

TEST(Funnel, GivenASegmentAndAnInstant_WhenAsked_ThenOthersAndLaterEventsAreNotSeen)
{
    SnapshotBuilder builder;
    for (std::int64_t contact = 1; contact <= 4; ++contact)
        builder.contact(contact, {{"country", std::string(contact <= 2 ? "IT" : "FR")}}).event(contact, "A", at("2025-03-03T10:00:00Z"));
    builder.event(1, "B", at("2025-03-03T10:30:00Z")).event(2, "B", at("2025-03-03T10:50:00Z")).event(3, "B", at("2025-03-03T10:10:00Z"));
    FunnelQuery query = withinAnHour({"A", "B"});
    query.scope.segment = segment::Condition{segment::AttributeTest{{}, "country", {}, segment::Scalar{std::string("IT")}, {}}};
    query.scope.asOf = at("2025-03-03T10:40:00Z");
    const Funnel funnel = ask(datasetOf(builder.build()), query);
    EXPECT_EQ(counts(funnel.steps), (Counts{2, 1}));
    EXPECT_EQ(funnel.immature, 2U);
    EXPECT_EQ(funnel.population, 2U);
}

}  // namespace
}  // namespace regia::tests
