// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/condition.h"

#include <gtest/gtest.h>

#include "condition_helpers.h"
#include "core/segment/operator.h"

namespace regia::segment {
namespace {

using tests::condition;

TEST(Condition, GivenTree_WhenWalked_ThenPathsAsErrorsNameThem)
{
    const Condition tree = condition("{'all':[{'in_stage':'use'},{'not':{'any':[{'source':'web'},{'batch':1}]}}]}");
    std::vector<std::string> paths;
    forEachNode(tree, [&](const std::string& path, const Condition&) { paths.push_back(path); });
    EXPECT_EQ(paths, (std::vector<std::string>{"", "all[0]", "all[1]", "all[1].not", "all[1].not.any[0]", "all[1].not.any[1]"}));
    ASSERT_NE(nodeAt(tree, "all[1].not.any[0]"), nullptr);
    EXPECT_EQ(*nodeAt(tree, "all[1].not.any[0]"), condition("{'source':'web'}"));
    EXPECT_EQ(nodeAt(tree, "all[2]"), nullptr);
}

TEST(Condition, GivenLeaves_WhenFamiliesAreAsked_ThenEachOnceInTheOrderOfTheList)
{
    const Condition tree = condition(
        "{'all':[{'did':{'event':'a'}},{'company':{'attr':'size','op':'gt','value':1}},{'attr':'city','op':'present'},"
        "{'attr':'age','op':'present'},{'attr':'town','op':'present'},{'attr':'odd','op':'present'}]}");
    const auto family = [](std::string_view name) -> std::string {
        return name == "age" ? "demographic" : name == "odd" ? "" : "geographic";
    };
    EXPECT_EQ(familiesOf(tree, family), (std::vector<std::string>{"demographic", "geographic", "behavioural", "firmographic"}));
}

TEST(Operator, GivenEveryName_WhenReadBack_ThenTheSameOperator)
{
    for (const std::string& name : operatorNames()) {
        const auto op = operatorFromName(name);
        ASSERT_TRUE(op.has_value()) << name;
        EXPECT_EQ(toName(*op), name);
    }
    EXPECT_EQ(operatorFromName(""), std::nullopt);
    EXPECT_EQ(operatorFromName("not_before"), std::nullopt);
}

TEST(Operator, GivenType_WhenComparisonsAreListed_ThenThoseThatSuit)
{
    EXPECT_TRUE(suits(Comparison::Contains, model::AttributeType::Text));
    EXPECT_FALSE(suits(Comparison::Is, model::AttributeType::Set));
    EXPECT_FALSE(suits(Comparison::GreaterThan, model::AttributeType::Date));
    for (const Comparison comparison : comparisonsOf(model::AttributeType::Set))
        EXPECT_TRUE(suits(comparison, model::AttributeType::Set));
}

}  // namespace
}  // namespace regia::segment
