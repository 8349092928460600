// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/segment.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "condition_helpers.h"

namespace regia::segment {
namespace {

using nlohmann::json;

TEST(Segment, GivenBothKinds_WhenParsedAndPrinted_ThenTheSameJson)
{
    for (const char* text :
         {R"({"kind":"dynamic","name":"VIP","where":{"in_stage":"use"}})", R"({"kind":"static","name":"Fair","members":[17,18]})"}) {
        const auto segment = parseSegment(json::parse(text));
        ASSERT_TRUE(segment.has_value()) << segment.error().where << segment.error().detail;
        EXPECT_EQ(toJson(*segment), json::parse(text));
    }
}

TEST(Segment, GivenMistake_WhenParsed_ThenItsPath)
{
    const auto errorOf = [](const char* text) { return parseSegment(json::parse(text)).error(); };
    EXPECT_EQ(errorOf(R"({"kind":"dinamic","name":"x","where":{}})").where, "kind");
    EXPECT_EQ(errorOf(R"({"kind":"dynamic","name":"x"})").where, "where");
    EXPECT_EQ(errorOf(R"({"kind":"dynamic","name":"x","where":{"all":[{"did":{"evnt":1}}]}})").where, "where.all[0].did.evnt");
    EXPECT_EQ(errorOf(R"({"kind":"static","name":"x","members":[],"where":{"all":[]}})").where, "where");
    EXPECT_EQ(errorOf(R"({"kind":"static","name":"x","members":["a"]})").where, "members[0]");
    EXPECT_EQ(errorOf(R"({"kind":"static","members":[]})").where, "name");
}

TEST(Segment, GivenReferenceOfAQuery_WhenParsed_ThenANameOrACondition)
{
    EXPECT_EQ(parseSegmentReference(json("VIP"), "segment").value(), (Condition{InSegment{"VIP"}}));
    EXPECT_EQ(parseSegmentReference(json::parse(R"({"source":"web"})"), "segment").value(), (Condition{SourceTest{"web"}}));
    EXPECT_EQ(parseSegmentReference(json(3), "segment").error().where, "segment");
}

TEST(Segment, GivenNameOfTheDataset_WhenItsMembersAreAsked_ThenThem)
{
    Dataset dataset = tests::datasetOf(snapshot::SnapshotBuilder().contact(1, {{"age", 3.0}}).contact(2).build());
    tests::save(dataset, {Segment::Kind::Dynamic, "aged", tests::condition("{'attr':'age','op':'present'}"), {}});
    NoProgress progress;
    EXPECT_EQ(tests::idsOf(membersOf("aged", contextOf(dataset), progress).value(), *dataset.snapshot), (tests::Ids{1}));
    EXPECT_EQ(membersOf("agd", contextOf(dataset), progress).error().code, ErrorCode::UnknownName);
}

TEST(SegmentNames, GivenConditionThatNamesSegments_WhenAsked_ThenEachOnceAndSorted)
{
    const Condition condition =
        tests::condition("{'all':[{'in_segment':'VIP'},{'not':{'in_segment':'Lost'}},{'any':[{'in_segment':'VIP'},{'in_list':'Fair'}]}]}");
    EXPECT_EQ(segmentsNamedIn(condition), (std::vector<std::string>{"Lost", "VIP"}));
}

TEST(SegmentNames, GivenSegmentWithANewName_WhenConditionFollows_ThenOnlyThatNameChanges)
{
    const Condition condition = tests::condition("{'all':[{'in_segment':'VIP'},{'not':{'in_segment':'Lost'}},{'in_list':'VIP'}]}");
    EXPECT_EQ(withSegmentRenamed(condition, "VIP", "Best"),
              tests::condition("{'all':[{'in_segment':'Best'},{'not':{'in_segment':'Lost'}},{'in_list':'VIP'}]}"));
}

}  // namespace
}  // namespace regia::segment
