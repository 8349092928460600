// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/condition_edit.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/segment/parse.h"

namespace regia::ui {
namespace {

using segment::Condition;

/// A condition from JSON with single quotes.
Condition from(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    auto parsed = segment::parseConditionText(text);
    EXPECT_TRUE(parsed.has_value()) << text;
    return asRoot(parsed.value_or(Condition{}));
}

/// a, b, (any: c, d), e
Condition nested() { return from("{'all':[{'in_list':'a'},{'in_list':'b'},{'any':[{'in_list':'c'},{'in_list':'d'}]},{'in_list':'e'}]}"); }

TEST(ConditionEdit, GivenLineAboveAGroup_WhenItStepsDown_ThenItIsTheGroupsFirst)
{
    const Moved moved = stepped(nested(), {1}, 1);
    EXPECT_EQ(moved.root, from("{'all':[{'in_list':'a'},{'any':[{'in_list':'b'},{'in_list':'c'},{'in_list':'d'}]},{'in_list':'e'}]}"));
    EXPECT_EQ(moved.path, (NodePath{1, 0}));
}

TEST(ConditionEdit, GivenLineBelowAGroup_WhenItStepsUp_ThenItIsTheGroupsLast)
{
    const Moved moved = stepped(nested(), {3}, -1);
    EXPECT_EQ(moved.root, from("{'all':[{'in_list':'a'},{'in_list':'b'},{'any':[{'in_list':'c'},{'in_list':'d'},{'in_list':'e'}]}]}"));
    EXPECT_EQ(moved.path, (NodePath{2, 2}));
}

TEST(ConditionEdit, GivenFirstOfAGroup_WhenItStepsUp_ThenItStandsBeforeTheGroup)
{
    const Moved moved = stepped(nested(), {2, 0}, -1);
    EXPECT_EQ(moved.root, from("{'all':[{'in_list':'a'},{'in_list':'b'},{'in_list':'c'},{'any':[{'in_list':'d'}]},{'in_list':'e'}]}"));
    EXPECT_EQ(moved.path, (NodePath{2}));
}

TEST(ConditionEdit, GivenLastOfAGroup_WhenItStepsDown_ThenItStandsAfterTheGroup)
{
    const Moved moved = stepped(nested(), {2, 1}, 1);
    EXPECT_EQ(moved.root, from("{'all':[{'in_list':'a'},{'in_list':'b'},{'any':[{'in_list':'c'}]},{'in_list':'d'},{'in_list':'e'}]}"));
    EXPECT_EQ(moved.path, (NodePath{3}));
}

TEST(ConditionEdit, GivenTheOnlyLineOfAGroup_WhenItLeaves_ThenTheGroupGoesToo)
{
    const Condition root = from("{'all':[{'in_list':'a'},{'any':[{'in_list':'b'}]}]}");
    const Moved moved = stepped(root, {1, 0}, 1);
    EXPECT_EQ(moved.root, from("{'all':[{'in_list':'a'},{'in_list':'b'}]}"));
    EXPECT_EQ(moved.path, (NodePath{1}));
}

TEST(ConditionEdit, GivenTheFirstLineOfAll_WhenItStepsUp_ThenNothingChanges)
{
    const Moved moved = stepped(nested(), {0}, -1);
    EXPECT_EQ(moved.root, nested());
    EXPECT_EQ(moved.path, (NodePath{0}));
}

TEST(ConditionEdit, GivenLineBesideAnExcludedGroup_WhenItSteps_ThenItGoesInAndOut)
{
    const Condition root = from("{'all':[{'in_list':'a'},{'not':{'any':[{'in_list':'b'},{'in_list':'c'}]}}]}");
    const Moved in = stepped(root, {0}, 1);
    EXPECT_EQ(in.root, from("{'all':[{'not':{'any':[{'in_list':'a'},{'in_list':'b'},{'in_list':'c'}]}}]}"));
    EXPECT_EQ(in.path, (NodePath{0, 0, 0}));
    EXPECT_EQ(stepped(in.root, in.path, -1).root, root);
}

TEST(ConditionEdit, GivenAnyTwoPlaces_WhenALineIsMoved_ThenItStandsWhereItIsSaidToStand)
{
    const Condition root = nested();
    for (const NodePath& path : {NodePath{0}, NodePath{1}, NodePath{2, 0}, NodePath{2, 1}, NodePath{3}})
        for (const NodePath& group : {NodePath{}, NodePath{2}})
            for (std::size_t place = 0; place <= std::get<segment::Group>(partAt(root, group).node).parts.size(); ++place) {
                const Moved result = moved(root, path, group, place);
                EXPECT_EQ(partAt(result.root, result.path), partAt(root, path));
            }
}

TEST(ConditionEdit, GivenAGroup_WhenItWouldMoveIntoItself_ThenItMayNot)
{
    EXPECT_FALSE(mayMove(nested(), {2}, {2}));
    EXPECT_TRUE(mayMove(nested(), {0}, {2}));
}

TEST(ConditionEdit, GivenGroupsAsDeepAsTheyMayBe_WhenAGroupWouldGoDeeper_ThenItMayNot)
{
    const Condition root = from("{'all':[{'any':[{'all':[{'in_list':'a'}]}]},{'any':[{'in_list':'b'}]}]}");
    EXPECT_FALSE(mayMove(root, {1}, {0, 0}));
    EXPECT_TRUE(mayMove(root, {1}, {0}));
    EXPECT_FALSE(mayWrap(root, {0, 0, 0}));
    EXPECT_TRUE(mayWrap(root, {1, 0}));
}

TEST(ConditionEdit, GivenALine_WhenItIsNegatedTwice_ThenItIsAsBefore)
{
    const Condition once = negated(nested(), {0});
    EXPECT_TRUE(isNot(partAt(once, {0})));
    EXPECT_EQ(negated(once, {0}), nested());
}

}  // namespace
}  // namespace regia::ui
