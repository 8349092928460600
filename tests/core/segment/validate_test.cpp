// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "condition_helpers.h"

namespace regia::segment {
namespace {

using model::AttributeType;
using tests::condition;

Dataset dataset()
{
    Dataset made = tests::datasetOf(snapshot::SnapshotBuilder()
                                        .attribute("city", AttributeType::Text)
                                        .attribute("age", AttributeType::Number)
                                        .attribute("vip", AttributeType::Boolean)
                                        .attribute("birth", AttributeType::Date)
                                        .attribute("seen", AttributeType::Instant)
                                        .attribute("tags", AttributeType::Set)
                                        .attribute("company.employees", AttributeType::Number)
                                        .contact(1)
                                        .source(1, "shopify")
                                        .event(1, "purchase", Instant{1}, {.properties = {{"page", std::string("x")}}})
                                        .build());
    tests::save(made, {Segment::Kind::Dynamic, "VIP", condition("{'in_segment':'Loyal'}"), {}});
    tests::save(made, {Segment::Kind::Dynamic, "Loyal", condition("{'attr':'city','op':'present'}"), {}});
    tests::save(made, {Segment::Kind::Dynamic, "Broken", condition("{'attr':'town','op':'present'}"), {}});
    tests::save(made, {Segment::Kind::Static, "Fair", {}, {}});
    return made;
}

struct Wrong {
    const char* text;
    ErrorCode code;
    const char* where;
    const char* detail;
};

class WrongConditions : public ::testing::TestWithParam<Wrong> {};

TEST_P(WrongConditions, GivenMistake_WhenValidatedOrEvaluated_ThenTheSameNamedErrorAndNeverZero)
{
    const Dataset made = dataset();
    const auto valid = validate(condition(GetParam().text), made);
    ASSERT_FALSE(valid.has_value()) << GetParam().text;
    EXPECT_EQ(valid.error().code, GetParam().code);
    EXPECT_EQ(valid.error().where, GetParam().where);
    EXPECT_NE(valid.error().detail.find(GetParam().detail), std::string::npos) << valid.error().detail;
    EXPECT_EQ(tests::errorOf(GetParam().text, made), valid.error());
}

INSTANTIATE_TEST_SUITE_P(
    Validate, WrongConditions,
    ::testing::Values(
        Wrong{"{'all':[{'attr':'cty','op':'present'}]}", ErrorCode::UnknownName, "all[0].attr", "did you mean \"city\"?"},
        Wrong{"{'company':{'attr':'employes','op':'gt','value':3}}", ErrorCode::UnknownName, "company.attr", "did you mean \"employees\"?"},
        Wrong{"{'did':{'event':'purchas'}}", ErrorCode::UnknownName, "did.event", "did you mean \"purchase\"?"},
        Wrong{"{'did':{'event':['purchase','visitt']}}", ErrorCode::UnknownName, "did.event[1]", "no event type"},
        Wrong{"{'did':{'event':'any','where':[{'prop':'pag','op':'present'}]}}", ErrorCode::UnknownName, "did.where[0].prop",
              "did you mean \"page\"?"},
        Wrong{"{'agg':{'event':'any','prop':'amont','fn':'sum','op':'gt','value':1}}", ErrorCode::UnknownName, "agg.prop",
              "did you mean \"amount\"?"},
        Wrong{"{'agg':{'event':'any','prop':'page','fn':'sum','op':'gt','value':1}}", ErrorCode::WrongType, "agg.prop", "is a text"},
        Wrong{"{'agg':{'event':'any','prop':'day','fn':'avg','op':'gt','value':1}}", ErrorCode::WrongType, "agg.prop", "distinct"},
        Wrong{"{'agg':{'event':'any','prop':'amount','fn':'sum','op':'contains','value':'1'}}", ErrorCode::WrongType, "agg.op", "number"},
        Wrong{"{'attr':'city','op':'gt','value':3}", ErrorCode::WrongType, "op", "not asked of a text"},
        Wrong{"{'attr':'tags','op':'is','value':'x'}", ErrorCode::WrongType, "op", "not asked of a set"},
        Wrong{"{'attr':'age','op':'is','value':'old'}", ErrorCode::InvalidInput, "value", "expected a number"},
        Wrong{"{'attr':'city','op':'is','value':3}", ErrorCode::InvalidInput, "value", "expected a text"},
        Wrong{"{'attr':'vip','op':'is','value':'yes'}", ErrorCode::InvalidInput, "value", "true or false"},
        Wrong{"{'attr':'birth','op':'before','value':'01/03/2025'}", ErrorCode::InvalidInput, "value", "expected a date"},
        Wrong{"{'attr':'birth','op':'before','value':'2025-03-01T10:00:00Z'}", ErrorCode::InvalidInput, "value", "expected a date"},
        Wrong{"{'attr':'birth','op':'in_last','value':[3,'hours']}", ErrorCode::InvalidInput, "value", "no hours"},
        Wrong{"{'attr':'birth','op':'between','value':['2025-03-02','2025-03-01']}", ErrorCode::InvalidInput, "value", "before the start"},
        Wrong{"{'source':'shopfy'}", ErrorCode::UnknownName, "source", "did you mean \"shopify\"?"},
        Wrong{"{'consent':{'purpose':'email_marketin','state':'granted'}}", ErrorCode::UnknownName, "consent.purpose",
              "did you mean \"email_marketing\"?"},
        Wrong{"{'score':{'name':'x','op':'gt','value':1}}", ErrorCode::UnknownName, "score.name", "no score"},
        Wrong{"{'in_segment':'VIPs'}", ErrorCode::UnknownName, "in_segment", "did you mean \"VIP\"?"},
        Wrong{"{'in_list':'VIP'}", ErrorCode::UnknownName, "in_list", "in_segment"},
        Wrong{"{'in_segment':'Broken'}", ErrorCode::UnknownName, "in_segment", "in the segment \"Broken\": attr: no attribute \"town\""},
        Wrong{"{'in_stage':'use'}", ErrorCode::Unsupported, "in_stage", "stages"},
        Wrong{"{'batch':3}", ErrorCode::Unsupported, "batch", "import"}));

TEST(Validate, GivenSegmentThatWouldNeedItself_WhenSaved_ThenCyclicReference)
{
    const Dataset made = dataset();
    EXPECT_TRUE(validate(condition("{'in_segment':'VIP'}"), made, "Other").has_value());
    const auto direct = validate(condition("{'in_segment':'Loyal'}"), made, "Loyal");
    EXPECT_EQ(direct.error().code, ErrorCode::CyclicReference);
    const auto around = validate(condition("{'not':{'in_segment':'VIP'}}"), made, "Loyal");
    EXPECT_EQ(around.error().code, ErrorCode::CyclicReference);
    EXPECT_EQ(around.error().where, "not.in_segment");
}

TEST(Validate, GivenCycleAmongSavedSegments_WhenEvaluated_ThenCyclicReferenceAndNoEndlessWalk)
{
    Dataset made = dataset();
    tests::save(made, {Segment::Kind::Dynamic, "Loyal", condition("{'in_segment':'VIP'}"), {}});
    EXPECT_EQ(tests::errorOf("{'in_segment':'VIP'}", made).code, ErrorCode::CyclicReference);
}

TEST(Validate, GivenNameSaidTwiceWithoutACycle_WhenValidated_ThenFine)
{
    EXPECT_TRUE(validate(condition("{'all':[{'in_segment':'VIP'},{'in_segment':'Loyal'},{'in_segment':'VIP'}]}"), dataset()).has_value());
}

}  // namespace
}  // namespace regia::segment
