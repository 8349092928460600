// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "condition_helpers.h"
#include "support/world/world_generators.h"

namespace regia::segment {
namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

Dataset dataset()
{
    Dataset made = tests::datasetOf(snapshot::SnapshotBuilder()
                                        .dataThrough(tests::instant("2025-06-30T22:00:00Z"))
                                        .contact(1, {{"city", std::string("Forlì")}, {"tags", std::vector<std::string>{"a", "b"}}})
                                        .contact(2)
                                        .source(1, "web")
                                        .event(1, "order", tests::instant("2025-06-01T10:00:00Z"), {.amount = 500})
                                        .event(1, "order", tests::instant("2025-06-02T10:00:00Z"), {.amount = 250})
                                        .consent(1, "email_marketing", model::ConsentState::Granted, tests::instant("2025-05-01T00:00:00Z"))
                                        .build());
    tests::save(made, {Segment::Kind::Dynamic, "buyers", tests::condition("{'did':{'event':'order'}}"), {}});
    return made;
}

Reason reasonOf(const std::string& text, std::int64_t contact, const Dataset& made)
{
    NoProgress progress;
    auto reason = why(tests::condition(text), ContactId{contact}, contextOf(made), progress);
    EXPECT_TRUE(reason.has_value()) << reason.error().detail;
    return std::move(reason).value_or(Reason{});
}

TEST(Why, GivenLeaves_WhenAskedOfOneContact_ThenTheDecidingValues)
{
    const Dataset made = dataset();
    EXPECT_EQ(reasonOf("{'attr':'city','op':'is','value':'forli'}", 1, made).facts, (Facts{{"city", "Forlì"}}));
    EXPECT_EQ(reasonOf("{'attr':'city','op':'is','value':'forli'}", 2, made).facts, (Facts{{"city", ""}}));
    EXPECT_EQ(reasonOf("{'attr':'tags','op':'has_any','value':['a']}", 1, made).facts, (Facts{{"tags", "a, b"}}));
    EXPECT_EQ(reasonOf("{'agg':{'event':'order','prop':'amount','fn':'sum','op':'gt','value':600}}", 1, made).facts,
              (Facts{{"sum", "750"}}));
    EXPECT_EQ(reasonOf("{'agg':{'event':'order','prop':'amount','fn':'avg','op':'gt','value':600}}", 2, made).facts, (Facts{{"avg", ""}}));
    EXPECT_EQ(reasonOf("{'time':{'which':'last','event':'order','op':'in_last','days':60}}", 1, made).facts,
              (Facts{{"at", "2025-06-02T10:00:00Z"}}));
    EXPECT_EQ(reasonOf("{'consent':{'purpose':'email_marketing','state':'granted'}}", 1, made).facts,
              (Facts{{"email_marketing", "granted"}, {"since", "2025-05-01T00:00:00Z"}}));
    EXPECT_EQ(reasonOf("{'source':'web'}", 2, made).facts, (Facts{{"sources", ""}}));
    const Reason did = reasonOf("{'did':{'event':'order','count':['at_least',3]}}", 1, made);
    EXPECT_FALSE(did.holds);
    EXPECT_EQ(did.facts, (Facts{{"count", "2"}}));
    EXPECT_EQ(did.events, (std::vector<std::uint32_t>{0, 1}));
}

TEST(Why, GivenTreeWithANamedSegment_WhenAsked_ThenTheTreeGoesOnInside)
{
    const Dataset made = dataset();
    const Reason reason = reasonOf("{'all':[{'in_segment':'buyers'},{'not':{'contact':[1]}}]}", 1, made);
    EXPECT_FALSE(reason.holds);
    ASSERT_EQ(reason.parts.size(), 2U);
    EXPECT_TRUE(reason.parts[0].holds);
    EXPECT_EQ(reason.parts[0].what, "in_segment");
    EXPECT_EQ(reason.parts[0].parts.at(0).path, "all[0].in_segment");
    EXPECT_EQ(reason.parts[0].parts.at(0).facts, (Facts{{"count", "2"}}));
    EXPECT_FALSE(reason.parts[1].holds);
    EXPECT_TRUE(reason.parts[1].parts.at(0).holds);
}

TEST(Why, GivenContactThatIsNotThere_WhenAsked_ThenNotFound)
{
    const Dataset made = dataset();
    NoProgress progress;
    EXPECT_EQ(why(everybody(), ContactId{9}, contextOf(made), progress).error().code, ErrorCode::NotFound);
}

RC_GTEST_PROP(WhyProperties, TheReasonAgreesWithTheMembership, ())
{
    const tests::World world = *tests::worlds();
    const Condition condition = *tests::conditions(3);
    const Dataset made = tests::datasetOf(tests::snapshotOf(world));
    NoProgress progress;
    const Context context{made, tests::worldAsOf()};
    const Bitmap members = evaluate(condition, context, progress).value();
    for (std::size_t row = 0; row < made.snapshot->rows(); ++row) {
        const auto reason = why(condition, made.snapshot->contact(row), context, progress);
        RC_ASSERT(reason.has_value());
        RC_ASSERT(reason->holds == members.test(row));
    }
}

}  // namespace
}  // namespace regia::segment
