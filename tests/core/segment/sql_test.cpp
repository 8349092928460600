// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/sql.h"

#include <gtest/gtest.h>

#include "condition_helpers.h"
#include "core/snapshot/load_snapshot.h"

namespace regia::segment {
namespace {

using tests::World;

World world()
{
    World made;
    made.attributes = {{"city", model::AttributeType::Text}, {"a\"b", model::AttributeType::Text}, {"company", model::AttributeType::Text}};
    made.eventTypes = {"order"};
    made.sources = {"web"};
    made.contacts = {
        {1, {{"city", std::string("L'Aquila")}}, {"web"}}, {2, {{"city", std::string("x' OR '1'='1")}}, {"web"}}, {3, {}, {"web"}}};
    made.events = {{.contact = 1, .type = "order", .at = Instant{5}}};
    return made;
}

struct Fixture {
    tests::WorldFile file{world()};
    NoProgress progress;
    Dataset dataset = tests::datasetOf(snapshot::loadSnapshot(file.workspace(), progress).value());

    std::vector<std::int64_t> ask(const Condition& condition)
    {
        const auto sql = toSql(condition, contextOf(dataset));
        EXPECT_TRUE(sql.has_value()) << sql.error().detail;
        return sql ? file.query(*sql) : tests::Ids{-1};
    }
};

TEST(SegmentSql, GivenTextsWithQuotes_WhenAsked_ThenTheyStayText)
{
    Fixture fixture;
    for (const auto& [value, expected] : std::vector<std::pair<std::string, tests::Ids>>{
             {"l’aquila", {1}}, {"x' OR '1'='1", {2}}, {"'); DROP TABLE contact; --", {}}, {"' OR 1=1 --", {}}}) {
        AttributeTest test;
        test.attribute = "city";
        test.value = Scalar(value);
        EXPECT_EQ(fixture.ask({test}), expected) << value;
    }
    EXPECT_EQ(fixture.ask(everybody()), (tests::Ids{1, 2, 3}));
}

TEST(SegmentSql, GivenWhatHasNoRows_WhenCompiled_ThenUnsupportedByName)
{
    Fixture fixture;
    fixture.dataset.stages = std::make_shared<snapshot::StageHistory>(snapshot::StageHistory{{0, 0, 0, 0}, {}});
    const auto errorOf = [&](const char* text) { return toSql(tests::condition(text), contextOf(fixture.dataset)).error(); };
    EXPECT_EQ(errorOf("{'all':[{'in_stage':'use'}]}").code, ErrorCode::Unsupported);
    EXPECT_EQ(errorOf("{'all':[{'in_stage':'use'}]}").where, "all[0].in_stage");
    EXPECT_EQ(errorOf("{'stage_since':{'op':'gt','days':3}}").code, ErrorCode::Unsupported);
    EXPECT_EQ(errorOf("{'attr':'city','op':'is','value':'x','match':'exact'}").code, ErrorCode::Unsupported);
    AttributeTest odd;
    odd.attribute = "a\"b";
    odd.op = Operator(Comparison::Present);
    EXPECT_EQ(toSql({odd}, contextOf(fixture.dataset)).error().code, ErrorCode::Unsupported);
}

TEST(SegmentSql, GivenUnknownName_WhenCompiled_ThenTheErrorOfValidation)
{
    Fixture fixture;
    const Condition condition = tests::condition("{'attr':'cty','op':'present'}");
    EXPECT_EQ(toSql(condition, contextOf(fixture.dataset)).error(), validate(condition, fixture.dataset).error());
}

}  // namespace
}  // namespace regia::segment
