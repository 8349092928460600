// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/evaluator.h"

#include <gtest/gtest.h>

#include "condition_helpers.h"

namespace regia::segment {
namespace {

using snapshot::SnapshotBuilder;
using tests::errorOf;
using tests::Ids;
using tests::instant;
using tests::membersOf;

const Instant kAsOf = instant("2025-06-30T22:00:00Z");
Instant hoursAgo(std::int64_t hours) { return Instant{kAsOf.ms - hours * kMsPerHour}; }

Dataset shop()
{
    return tests::datasetOf(SnapshotBuilder()
                                .dataThrough(kAsOf)
                                .attribute("nothing", model::AttributeType::Number)
                                .contact(1, {{"city", std::string("Forlì")}, {"age", 30.0}})
                                .contact(2, {{"city", std::string("Milano")}, {"tags", std::vector<std::string>{"tea", "Tea", "garden"}}})
                                .contact(3)
                                .source(1, "shopify")
                                .source(2, "web")
                                .source(2, "shopify")
                                .event(1, "order", hoursAgo(1), {.channel = "web", .amount = 5000})
                                .event(1, "order", hoursAgo(48), {.channel = "Store", .amount = 1500})
                                .event(2, "order", hoursAgo(720), {.amount = 900})
                                .event(2, "order", kAsOf, {.amount = 99'999})
                                .event(2, "visit", hoursAgo(2), {.properties = {{"page", std::string("Price")}}})
                                .build());
}

Evaluation reported(const std::string& text, const Dataset& dataset)
{
    NoProgress progress;
    auto evaluation = evaluateWithReport(tests::condition(text), contextOf(dataset), progress);
    EXPECT_TRUE(evaluation.has_value()) << evaluation.error().detail;
    return std::move(evaluation).value_or(Evaluation{});
}

TEST(SegmentEvaluator, GivenMissingValue_WhenComparedOrNegated_ThenOnlyTheNegationMatchesAndIsCounted)
{
    const Dataset dataset = shop();
    EXPECT_EQ(membersOf("{'attr':'age','op':'gte','value':3}", dataset), (Ids{1}));
    const Evaluation negated = reported("{'attr':'age','op':'not_gte','value':3}", dataset);
    EXPECT_EQ(tests::idsOf(negated.members, *dataset.snapshot), (Ids{2, 3}));
    EXPECT_EQ(negated.leaves.at(0).missingIncluded, 2U);
    EXPECT_EQ(reported("{'attr':'age','op':'missing'}", dataset).leaves.at(0).missingIncluded, 0U);
}

TEST(SegmentEvaluator, GivenWindowOfThirtyDays_WhenAsked_ThenItsStartCountsAndItsEndDoesNot)
{
    const Dataset dataset = shop();
    EXPECT_EQ(membersOf("{'did':{'event':'order','window':{'last':[30,'days']}}}", dataset), (Ids{1, 2}));
    EXPECT_EQ(membersOf("{'did':{'event':'order','window':{'last':[719,'hours']}}}", dataset), (Ids{1}));
    EXPECT_EQ(membersOf("{'did':{'event':'order','count':['at_least',2]}}", dataset), (Ids{1}));
}

TEST(SegmentEvaluator, GivenPropertyTests_WhenAsked_ThenAllMustHoldOfOneEvent)
{
    const Dataset dataset = shop();
    EXPECT_EQ(
        membersOf(
            "{'did':{'event':'order','where':[{'prop':'amount','op':'gte','value':5000},{'prop':'channel','op':'is','value':'WEB'}]}}",
            dataset),
        (Ids{1}));
    EXPECT_EQ(
        membersOf("{'did':{'event':'order','where':[{'prop':'amount','op':'lt','value':2000},{'prop':'channel','op':'is','value':'web'}]}}",
                  dataset),
        (Ids{}));
    EXPECT_EQ(membersOf("{'did':{'event':'order','where':[{'prop':'channel','op':'missing'}]}}", dataset), (Ids{2}));
    EXPECT_EQ(membersOf("{'did':{'event':'any','where':[{'prop':'page','op':'is','value':'price'}]}}", dataset), (Ids{2}));
    EXPECT_EQ(membersOf("{'did':{'event':'any','where':[{'prop':'page','op':'is_not','value':'price'}]}}", dataset), (Ids{1, 2}));
}

TEST(SegmentEvaluator, GivenDistinct_WhenAsked_ThenTextsByKeyAndLocalDays)
{
    const Dataset dataset = shop();
    EXPECT_EQ(membersOf("{'agg':{'event':'any','prop':'day','fn':'distinct','op':'gte','value':2}}", dataset), (Ids{1, 2}));
    EXPECT_EQ(membersOf("{'agg':{'event':'order','prop':'channel','fn':'distinct','op':'gte','value':2}}", dataset), (Ids{1}));
    EXPECT_EQ(membersOf("{'agg':{'event':'order','prop':'channel','fn':'distinct','op':'is','value':0}}", dataset), (Ids{2, 3}));
}

TEST(SegmentEvaluator, GivenNegativeOperatorOnAverage_WhenNothingWasBought_ThenLetInAndCounted)
{
    const Dataset dataset = shop();
    const Evaluation evaluation = reported("{'agg':{'event':'order','prop':'amount','fn':'avg','op':'not_gt','value':1000}}", dataset);
    EXPECT_EQ(tests::idsOf(evaluation.members, *dataset.snapshot), (Ids{2, 3}));
    EXPECT_EQ(evaluation.leaves.at(0).missingIncluded, 1U);
}

TEST(SegmentEvaluator, GivenSetAndSources_WhenAsked_ThenByKeyAndByRecord)
{
    const Dataset dataset = shop();
    EXPECT_EQ(membersOf("{'attr':'tags','op':'has_all','value':['TEA','garden']}", dataset), (Ids{2}));
    EXPECT_EQ(membersOf("{'attr':'tags','op':'count_gte','value':3}", dataset), (Ids{2}));
    EXPECT_EQ(membersOf("{'attr':'tags','op':'count_gte','value':0}", dataset), (Ids{2}));
    EXPECT_EQ(membersOf("{'source':'Shopify'}", dataset), (Ids{1, 2}));
    EXPECT_EQ(membersOf("{'contact':[3,1,77]}", dataset), (Ids{1, 3}));
}

TEST(SegmentEvaluator, GivenMatch_WhenAccentsOrLettersCount_ThenTheyDo)
{
    const Dataset dataset = shop();
    EXPECT_EQ(membersOf("{'attr':'city','op':'is','value':'FORLI'}", dataset), (Ids{1}));
    EXPECT_EQ(membersOf("{'attr':'city','op':'is','value':'FORLI','match':'accents'}", dataset), (Ids{}));
    EXPECT_EQ(membersOf("{'attr':'city','op':'is','value':'FORLÌ','match':'accents'}", dataset), (Ids{1}));
    EXPECT_EQ(membersOf("{'attr':'city','op':'is','value':'forlì','match':'exact'}", dataset), (Ids{}));
    EXPECT_EQ(membersOf("{'attr':'city','op':'is','value':'Forlì','match':'exact'}", dataset), (Ids{1}));
}

TEST(SegmentEvaluator, GivenConsentOfAKnownPurposeThatNobodyDecided_WhenAsked_ThenEverybodyIsUnknown)
{
    const Dataset dataset = shop();
    EXPECT_EQ(membersOf("{'consent':{'purpose':'sms_marketing','state':'unknown'}}", dataset), (Ids{1, 2, 3}));
    EXPECT_EQ(membersOf("{'consent':{'purpose':'sms_marketing','state':'granted'}}", dataset), (Ids{}));
}

TEST(SegmentEvaluator, GivenDaysWithoutATime_WhenInSequence_ThenTheSameDayCountsAsOrdered)
{
    const Dataset dataset = tests::datasetOf(SnapshotBuilder()
                                                 .dataThrough(kAsOf)
                                                 .event(1, "visit", instant("2025-06-10T08:00:00Z"))
                                                 .event(1, "order", instant("2025-06-09T22:00:00Z"), {.dateOnly = true})
                                                 .event(2, "visit", instant("2025-06-10T08:00:00Z"))
                                                 .event(2, "order", instant("2025-06-10T07:00:00Z"))
                                                 .build());
    const Evaluation evaluation = reported("{'seq':{'first':{'event':'visit'},'then':{'event':'order'},'within_days':1}}", dataset);
    EXPECT_EQ(tests::idsOf(evaluation.members, *dataset.snapshot), (Ids{1}));
    EXPECT_TRUE(evaluation.leaves.at(0).dateOnlyOrder);
}

TEST(SegmentEvaluator, GivenOneEventThatIsBothSteps_WhenInSequence_ThenItDoesNotFollowItself)
{
    const Dataset dataset = shop();
    EXPECT_EQ(membersOf("{'seq':{'first':{'event':'order'},'then':{'event':'order'},'within_days':7}}", dataset), (Ids{1}));
}

TEST(SegmentEvaluator, GivenSavedSegments_WhenNamed_ThenEvaluatedAgainAndListsAreTakenAsTheyAre)
{
    Dataset dataset = shop();
    tests::save(dataset, {Segment::Kind::Dynamic, "buyers", tests::condition("{'did':{'event':'order'}}"), {}});
    tests::save(dataset, {Segment::Kind::Static, "fair", {}, {ContactId{3}, ContactId{44}}});
    EXPECT_EQ(membersOf("{'in_segment':'buyers'}", dataset), (Ids{1, 2}));
    EXPECT_EQ(membersOf("{'in_segment':'fair'}", dataset), (Ids{3}));
    EXPECT_EQ(membersOf("{'any':[{'in_list':'fair'},{'attr':'city','op':'is','value':'forli'}]}", dataset), (Ids{1, 3}));
    EXPECT_EQ(reported("{'in_list':'fair'}", dataset).leaves.at(0).skipped, 1U);
    EXPECT_EQ(reported("{'in_segment':'fair'}", dataset).leaves.at(0).skipped, 1U);
}

TEST(SegmentEvaluator, GivenGroup_WhenNarrowed_ThenEachLineByItselfAndWhatIsLeft)
{
    const Dataset dataset = shop();
    NoProgress progress;
    const auto lines =
        narrowing(tests::condition("{'all':[{'source':'shopify'},{'attr':'city','op':'is_not','value':'Milano'},{'any':[]}]}"),
                  contextOf(dataset), progress);
    ASSERT_EQ(lines->size(), 3U);
    EXPECT_EQ(lines->at(0).alone, 2U);
    EXPECT_EQ(lines->at(0).left, 2U);
    EXPECT_EQ(lines->at(1).alone, 2U);
    EXPECT_EQ(lines->at(1).left, 1U);
    EXPECT_EQ(lines->at(1).report.missingIncluded, 1U);
    EXPECT_EQ(lines->at(2).path, "all[2]");
    EXPECT_EQ(lines->at(2).left, 0U);
    const auto widening = narrowing(tests::condition("{'any':[{'contact':[1]},{'contact':[1,3]}]}"), contextOf(dataset), progress);
    EXPECT_EQ(widening->at(1).left, 2U);
}

TEST(SegmentEvaluator, GivenCancel_WhenEvaluated_ThenCancelled)
{
    class Stop final : public Progress {
        void report(std::int64_t, std::int64_t) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    };
    const Dataset dataset = shop();
    Stop stop;
    EXPECT_EQ(evaluate(everybody(), contextOf(dataset), stop).error().code, ErrorCode::Cancelled);
}

TEST(SegmentEvaluator, GivenNoContacts_WhenEvaluated_ThenNobody)
{
    const Dataset dataset = tests::datasetOf(SnapshotBuilder().attribute("age", model::AttributeType::Number).build());
    EXPECT_EQ(membersOf("{'all':[]}", dataset), (Ids{}));
    EXPECT_EQ(membersOf("{'attr':'age','op':'missing'}", dataset), (Ids{}));
}

}  // namespace
}  // namespace regia::segment
