// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/parse.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "condition_helpers.h"
#include "support/world/world_generators.h"

namespace regia::segment {
namespace {

Error errorOfText(std::string text)
{
    for (char& c : text)
        c = c == '\'' ? '"' : c;
    const auto parsed = parseConditionText(text);
    EXPECT_FALSE(parsed.has_value()) << text;
    return parsed ? Error{} : parsed.error();
}

TEST(ParseCondition, GivenEveryExampleOfTheDocuments_WhenParsedAndPrinted_ThenTheSameJson)
{
    const std::vector<std::string> examples{
        R"({"all":[]})",
        R"({"any":[{"not":{"all":[]}}]})",
        R"({"attr":"country","op":"is_any_of","value":["IT","FR"]})",
        R"({"attr":"age","op":"between","value":[25,40]})",
        R"({"attr":"interests","op":"has_any","value":["garden","tea"]})",
        R"({"attr":"email","op":"present"})",
        R"({"attr":"birthday","op":"anniversary_in_next_days","value":7})",
        R"({"company":{"attr":"employees","op":"gte","value":50}})",
        R"({"did":{"event":"purchase","where":[{"prop":"amount","op":"gte","value":50}],"count":["at_least",2],"window":{"last":[90,"days"]}}})",
        R"({"did":{"event":"email_open","count":["exactly",0],"window":{"last":[30,"days"]}}})",
        R"({"did":{"event":["call","meeting"],"count":["between",1,3],"window":{"from":"2025-01-01","to":"2025-04-01"}}})",
        R"({"time":{"which":"first","event":"purchase","op":"in_last","days":60}})",
        R"({"time":{"which":"last","event":"any","op":"between","from":"2025-01-01","to":"2025-04-01"}})",
        R"({"in_stage":"use"})",
        R"({"entered_stage":{"stage":"purchase","window":{"last":[30,"days"]}}})",
        R"({"stage_since":{"op":"gt","days":90}})",
        R"({"consent":{"purpose":"email_marketing","state":"granted"}})",
        R"({"score":{"name":"Lead score","op":"gte","value":60}})",
        R"({"in_segment":"VIP"})",
        R"({"in_list":"Fair 2024"})",
        R"({"source":"Shopify"})",
        R"({"batch":12})",
        R"({"batch":{"id":12,"part":"updated"}})",
        R"({"contact":[17,18]})",
        R"({"attr":"city","op":"is_not","value":"Forlì","match":"exact"})",
        R"({"attr":"seen","op":"in_last","value":[3,"months"]})",
    };
    for (const std::string& example : examples) {
        const auto parsed = parseConditionText(example);
        ASSERT_TRUE(parsed.has_value()) << example << " " << parsed.error().where << " " << parsed.error().detail;
        EXPECT_EQ(toJson(*parsed), nlohmann::json::parse(example));
    }
}

TEST(ParseCondition, GivenWhatIsTheDefault_WhenPrinted_ThenLeftOut)
{
    const auto parsed = parseConditionText(R"({"did":{"event":"order","count":["at_least",1],"window":"all","where":[]}})");
    EXPECT_EQ(toJson(*parsed).dump(), R"({"did":{"event":"order"}})");
    const auto sequence = parseConditionText(R"({"seq":{"first":{"event":"a"},"then":{"event":"b"},"within_days":7,"negate":false}})");
    EXPECT_EQ(toJson(*sequence).dump(), R"({"seq":{"first":{"event":"a"},"then":{"event":"b"},"within_days":7}})");
}

struct Wrong {
    const char* text;
    const char* where;
    const char* detail;
};

class WrongDocuments : public ::testing::TestWithParam<Wrong> {};

TEST_P(WrongDocuments, GivenMistake_WhenParsed_ThenTheErrorNamesThePathAndTheMistake)
{
    const Error error = errorOfText(GetParam().text);
    EXPECT_EQ(error.code, ErrorCode::InvalidDocument);
    EXPECT_EQ(error.where, GetParam().where);
    EXPECT_NE(error.detail.find(GetParam().detail), std::string::npos) << error.detail;
}

INSTANTIATE_TEST_SUITE_P(
    ParseCondition, WrongDocuments,
    ::testing::Values(
        Wrong{"{'all':[{'in_stage':'use'},{'did':{'evnt':'a'}}]}", "all[1].did.evnt", "unknown key, did you mean \"event\"?"},
        Wrong{"{'al':[]}", "al", "did you mean \"all\"?"}, Wrong{"{}", "", "empty condition"}, Wrong{"[]", "", "expected a condition"},
        Wrong{"{'not':{'any':[3]}}", "not.any[0]", "expected a condition"}, Wrong{"{'all':[],'any':[]}", "any", "unknown key"},
        Wrong{"{'all':{}}", "all", "list of conditions"},
        Wrong{"{'attr':'city','op':'contain','value':'x'}", "op", "did you mean \"contains\"?"},
        Wrong{"{'attr':'city','op':'is'}", "value", "missing"}, Wrong{"{'attr':'city','op':'is','value':'  '}", "value", "blank"},
        Wrong{"{'attr':'city','op':'is','value':null}", "value", "expected a text"},
        Wrong{"{'attr':'city','op':'present','value':1}", "value", "takes no value"},
        Wrong{"{'attr':'age','op':'gt','value':'old'}", "value", "expected a number"},
        Wrong{"{'attr':'age','op':'between','value':[40,25]}", "value", "lower end"},
        Wrong{"{'attr':'age','op':'between','value':[40]}", "value", "two values"},
        Wrong{"{'attr':'tags','op':'has_any','value':[]}", "value", "at least one"},
        Wrong{"{'attr':'birth','op':'anniversary_in_next_days','value':0}", "value", "1 to 366"},
        Wrong{"{'attr':'city','op':'is','value':'x','match':'exct'}", "match", "did you mean \"exact\"?"},
        Wrong{"{'did':{}}", "did.event", "missing"}, Wrong{"{'did':{'event':[]}}", "did.event", "expected an event type"},
        Wrong{"{'did':{'event':['a','any']}}", "did.event[1]", "expected an event type"},
        Wrong{"{'did':{'event':'a','count':['at_lest',2]}}", "did.count[0]", "did you mean \"at_least\"?"},
        Wrong{"{'did':{'event':'a','count':['at_least',-1]}}", "did.count[1]", "below zero"},
        Wrong{"{'did':{'event':'a','count':['at_least',1.5]}}", "did.count[1]", "whole number"},
        Wrong{"{'did':{'event':'a','count':['between',3,1]}}", "did.count[2]", "lower end"},
        Wrong{"{'did':{'event':'a','window':{'last':[30,'dayz']}}}", "did.window.last[1]", ""},
        Wrong{"{'did':{'event':'a','window':{'lst':[30,'days']}}}", "did.window.lst", "did you mean \"last\"?"},
        Wrong{"{'did':{'event':'a','window':{'from':'2025-04-01','to':'2025-04-01'}}}", "did.window.to", "not after"},
        Wrong{"{'did':{'event':'a','window':{'from':'2025-02-30','to':'2025-04-01'}}}", "did.window.from", "expected a date"},
        Wrong{"{'did':{'event':'a','window':{'calendar':[3,'hours']}}}", "did.window.calendar", "expected days"},
        Wrong{"{'did':{'event':'a','where':[{'prop':'x','op':'is','vlue':1}]}}", "did.where[0].vlue", "did you mean \"value\"?"},
        Wrong{"{'agg':{'event':'a','prop':'amount','fn':'summ','op':'gt','value':1}}", "agg.fn", "did you mean \"sum\"?"},
        Wrong{"{'time':{'which':'first','event':'a','op':'in_last','days':3,'from':'2025-01-01'}}", "time.from", "takes"},
        Wrong{"{'seq':{'first':{'event':'a'},'then':{'event':'b'},'within':[2,'months']}}", "seq.within", "weeks"},
        Wrong{"{'seq':{'first':{'event':'a'},'then':{'event':'b'},'within_days':7,'within':[2,'days']}}", "seq.within", "twice"},
        Wrong{"{'in_stage':'using'}", "in_stage", "unknown word"},
        Wrong{"{'consent':{'purpose':'x','state':'grant'}}", "consent.state", "did you mean \"granted\"?"},
        Wrong{"{'contact':[1,'2']}", "contact[1]", "whole number"}, Wrong{"{'company':{'op':'is'}}", "company", "test of an attribute"}));

TEST(ParseCondition, GivenTextThatIsNoJson_WhenParsed_ThenThePlace)
{
    const auto parsed = parseConditionText("{\"all\":[}");
    ASSERT_FALSE(parsed.has_value());
    EXPECT_EQ(parsed.error().code, ErrorCode::InvalidDocument);
    EXPECT_EQ(parsed.error().where, "byte 9");
}

TEST(ParseCondition, GivenNestingWithoutEnd_WhenParsed_ThenRefused)
{
    std::string text = R"({"all":[]})";
    for (int i = 0; i < 5'000; ++i)
        text = R"({"not":)" + text + "}";
    const auto parsed = parseConditionText(text);
    ASSERT_FALSE(parsed.has_value());
    EXPECT_NE(parsed.error().detail.find("deep"), std::string::npos);
}

RC_GTEST_PROP(ParseConditionProperties, WhatIsPrintedIsParsedBack, ())
{
    const Condition original = *tests::documents(4);
    const auto again = parseConditionText(toJson(original).dump());
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == original);
    RC_ASSERT(toJson(*again) == toJson(original));
}

}  // namespace
}  // namespace regia::segment
