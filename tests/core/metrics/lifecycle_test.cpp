// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/lifecycle.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "builders.h"
#include "core/metrics/activity.h"
#include "core/metrics/stages.h"

namespace regia::tests {
namespace {

using metrics::StageEvent;
using metrics::StageRules;
using model::EventCategory;
using model::Stage;
using snapshot::SnapshotBuilder;
using snapshot::Spell;

constexpr std::int64_t kDay = kMsPerDay;

std::vector<Spell> run(const std::vector<StageEvent>& events, std::optional<std::int64_t> created = std::nullopt,
                       const StageRules& rules = {})
{
    std::vector<Spell> spells;
    metrics::appendSpells(events, created, rules, spells);
    return spells;
}

std::vector<Stage> stagesOf(const std::vector<Spell>& spells)
{
    std::vector<Stage> stages;
    for (const Spell& spell : spells)
        stages.push_back(spell.stage);
    return stages;
}

TEST(StageMachine, GivenNeitherEventNorCreation_WhenRun_ThenThereIsNoStage) { EXPECT_TRUE(run({}).empty()); }

TEST(StageMachine, GivenACreationAtTheInstantOfTheFirstEvent_WhenRun_ThenTheEventDecides)
{
    const auto spells = run({{5 * kDay, EventCategory::Order, 0, {}}}, 5 * kDay);
    EXPECT_EQ(spells.front().stage, Stage::Purchase);
    EXPECT_EQ(spells.front().cycle, 1);
}

TEST(StageMachine, GivenATimerDueAtTheInstantOfAnEvent_WhenRun_ThenTheTimerFiresFirst)
{
    const auto spells = run({{0, EventCategory::Order, 0, {}}, {14 * kDay, EventCategory::Feedback, 1, {}}});
    EXPECT_EQ(stagesOf(spells), (std::vector<Stage>{Stage::Purchase, Stage::Use, Stage::Questions, Stage::Nurture}));
    EXPECT_EQ(spells[1].from, spells[1].to);
}

TEST(StageMachine, GivenTheThirdBrowseJustInsideThirtyDays_WhenRun_ThenItIsExplorationAndAMillisecondLaterNot)
{
    for (const auto& [third, stage] : {std::pair{30 * kDay, Stage::Exploration}, std::pair{30 * kDay + 1, Stage::Discovery}})
        EXPECT_EQ(run({{0, EventCategory::Browse, 0, {}}, {kDay, EventCategory::Browse, 1, {}}, {third, EventCategory::Browse, 2, {}}})
                      .back()
                      .stage,
                  stage);
}

TEST(StageMachine, GivenFeedbackOfSomebodyWhoNeverBought_WhenRun_ThenTheStageStays)
{
    EXPECT_EQ(run({{0, EventCategory::Browse, 0, {}}, {kDay, EventCategory::Feedback, 1, {}}}).size(), 1U);
}

TEST(StageMachine, GivenTheOptionalRule_WhenNothingHappensForLong_ThenExplorationFallsBack)
{
    StageRules rules;
    rules.discoveryAfterDays = 180;
    const auto spells = run({{0, EventCategory::Intent, 0, {}}, {10 * kDay, EventCategory::None, 1, {}}}, std::nullopt, rules);
    EXPECT_EQ(stagesOf(spells), (std::vector<Stage>{Stage::Exploration, Stage::Discovery}));
    EXPECT_EQ(spells[1].from, 190 * kDay) << "any event restarts the clock";
}

TEST(StageMachine, GivenAManualMove_WhenAnEventSharesItsInstant_ThenTheHandWinsAndRulesGoOnAfter)
{
    StageRules rules;
    rules.manualMoves = true;
    const auto spells = run({{0, EventCategory::Order, 0, {}},
                             {kDay, EventCategory::None, 1, Stage::Nurture},
                             {kDay, EventCategory::Feedback, 2, {}},
                             {2 * kDay, EventCategory::Order, 3, {}}},
                            std::nullopt, rules);
    EXPECT_EQ(stagesOf(spells), (std::vector<Stage>{Stage::Purchase, Stage::Nurture, Stage::Purchase, Stage::Use, Stage::Nurture}));
    EXPECT_EQ(spells[2].cycle, 2);
}

std::vector<StageEvent> anyEvents()
{
    std::vector<StageEvent> events;
    std::int64_t time = 0;
    const auto size = *rc::gen::inRange<std::size_t>(0, 25);
    for (std::size_t i = 0; i < size; ++i) {
        time += *rc::gen::inRange<std::int64_t>(0, 40) * kDay / 2;
        events.push_back({time, static_cast<EventCategory>(*rc::gen::inRange(0, 7)), static_cast<std::uint32_t>(i), {}});
    }
    return events;
}

RC_GTEST_PROP(StageMachine, SpellsTileTimeAndNeighboursDiffer, ())
{
    const auto spells = run(anyEvents());
    for (std::size_t i = 1; i < spells.size(); ++i) {
        RC_ASSERT(spells[i - 1].to == spells[i].from);
        RC_ASSERT(spells[i - 1].stage != spells[i].stage);
        RC_ASSERT(spells[i].cycle == spells[i - 1].cycle + (spells[i].stage == Stage::Purchase));
    }
    if (!spells.empty())
        RC_ASSERT(spells.back().to == snapshot::kOpenEnd);
}

RC_GTEST_PROP(StageMachine, WhatComesLaterNeverChangesTheStageOfBefore, ())
{
    auto events = anyEvents();
    events.push_back({events.empty() ? 0 : events.back().at + kDay, EventCategory::Browse, 99, {}});
    const auto cut = *rc::gen::inRange<std::size_t>(1, events.size() + 1);
    const std::vector<StageEvent> earlier(events.begin(), events.begin() + static_cast<std::ptrdiff_t>(cut));
    const std::int64_t asOf = cut < events.size() ? events[cut].at : 1000 * kDay;
    const auto whole = run(events), part = run(earlier);
    for (std::int64_t instant = 0; instant < asOf; instant += kDay / 2)
        RC_ASSERT(metrics::stageAt(whole, instant, Instant{asOf}) == metrics::stageAt(part, instant, Instant{asOf}));
}

TEST(StageRulesJson, GivenRules_WhenWrittenAndRead_ThenTheyAreTheSame)
{
    StageRules rules;
    rules.useAfterDays = 7;
    rules.discoveryAfterDays = 180;
    rules.manualMoves = true;
    rules.categories = {{"webinar", EventCategory::Intent}, {"page_view", EventCategory::None}};
    EXPECT_EQ(metrics::parseStageRules(metrics::toJson(rules), {}).value(), rules);
    EXPECT_EQ(metrics::parseStageRules(nlohmann::json::object(), {}).value(), StageRules{});
}

TEST(StageRulesJson, GivenMistakes_WhenRead_ThenRefusedWithThePath)
{
    using nlohmann::json;
    EXPECT_EQ(metrics::parseStageRules(json{{"use_after_day", 7}}, "rules").error().where, "rules.use_after_day");
    EXPECT_EQ(metrics::parseStageRules(json{{"browse_n", 0}}, "rules").error().where, "rules.browse_n");
    EXPECT_EQ(metrics::parseStageRules(json{{"categories", {{"webinar", "intention"}}}}, "rules").error().where,
              "rules.categories.webinar");
}

TEST(StageRules, GivenAMappedType_WhenComputed_ThenTheWorkspacesCategoryWins)
{
    SnapshotBuilder builder;
    builder.event(1, "webinar", at("2025-01-01T10:00:00Z")).createdAt(1, at("2025-02-01T10:00:00Z"));
    const auto snapshot = builder.build();
    StageRules rules;
    rules.categories["webinar"] = EventCategory::Intent;
    EXPECT_EQ(datasetWithStages(snapshot, rules).stages->of(0).front().stage, Stage::Exploration);
    EXPECT_EQ(datasetWithStages(snapshot).stages->of(0).front().stage, Stage::Discovery);
}

/// P1 January, February; P2 January, March; P3 February; P4 March.
segment::Dataset buyers()
{
    SnapshotBuilder builder;
    const auto buy = [&](std::int64_t contact, const char* when) { builder.event(contact, "purchase", at(when)); };
    buy(1, "2025-01-10T10:00:00Z"), buy(1, "2025-02-10T10:00:00Z"), buy(2, "2025-01-12T10:00:00Z"), buy(2, "2025-03-12T10:00:00Z");
    buy(3, "2025-02-12T10:00:00Z"), buy(4, "2025-03-14T10:00:00Z");
    return datasetOf(builder.build());
}

TEST(Activity, GivenFourBuyers_WhenAskedByMonth_ThenNewReturningResurrectingAndDormantAreAsToldByHand)
{
    metrics::ActivityQuery query;
    query.events = eventNamed("purchase");
    query.interval = calendar::PeriodUnit::Month;
    NoProgress progress;
    const auto dataset = buyers();
    const auto activity = metrics::activity(dataset, query, progress).value();
    ASSERT_EQ(activity.intervals.size(), 3U);
    EXPECT_EQ(activity.intervals[0].counts, (metrics::ActivityCounts{2, 2, 0, 0, 0}));
    EXPECT_EQ(activity.intervals[1].counts, (metrics::ActivityCounts{2, 1, 1, 0, 1}));
    EXPECT_EQ(activity.intervals[2].counts, (metrics::ActivityCounts{2, 1, 0, 1, 2}));
    EXPECT_FALSE(activity.intervals[2].complete);
    EXPECT_EQ(metrics::activityPeople(dataset, query, "intervals[2].dormant", progress).value().count(), 2U);
    EXPECT_EQ(metrics::activityPeople(dataset, query, "intervals[2].resurrecting", progress).value().count(), 1U);
}

TEST(Activity, GivenAPeriodInTheMiddle_WhenAsked_ThenWhatCameBeforeItIsStillKnown)
{
    metrics::ActivityQuery query;
    query.events = eventNamed("purchase");
    query.interval = calendar::PeriodUnit::Month;
    query.scope.period = segment::Window::dates(day("2025-03-01"), day("2025-04-01"));
    NoProgress progress;
    const auto activity = metrics::activity(buyers(), query, progress).value();
    ASSERT_EQ(activity.intervals.size(), 1U);
    EXPECT_EQ(activity.intervals[0].counts, (metrics::ActivityCounts{2, 1, 0, 1, 2}));
}

TEST(Stages, GivenAStage_WhenOpened_ThenItsContactsAreAsManyAsCounted)
{
    SnapshotBuilder builder;
    builder.event(1, "purchase", at("2025-01-10T10:00:00Z")).event(2, "page_view", at("2025-02-01T10:00:00Z"));
    builder.event(3, "add_to_cart", at("2025-02-01T10:00:00Z")).event(3, "purchase", at("2025-02-05T10:00:00Z"));
    for (std::int64_t contact = 1; contact <= 3; ++contact)
        builder.createdAt(contact, at("2025-06-01T00:00:00Z"));
    const auto dataset = datasetWithStages(builder.build());
    NoProgress progress;
    const metrics::StagesQuery query;
    const auto stages = metrics::stages(dataset, query, progress).value();
    std::size_t total = 0;
    for (std::size_t stage = 0; stage <= metrics::kNoStage; ++stage) {
        const std::string name = stage == metrics::kNoStage ? "none" : std::string(model::toName(model::kStages[stage]));
        EXPECT_EQ(metrics::stagesPeople(dataset, query, "snapshot." + name, progress).value().count(), stages.now[stage]) << name;
        total += stages.now[stage];
    }
    EXPECT_EQ(total, 3U);
    EXPECT_EQ(metrics::stagesPeople(dataset, query, "moves.exploration.purchase", progress).value().count(), stages.moves[1][2]);
    EXPECT_EQ(stages.moves[1][2], 1U);
    EXPECT_EQ(metrics::stagesPeople(dataset, query, "moves.none.purchase", progress).error().code, ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace regia::tests
