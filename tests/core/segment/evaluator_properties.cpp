// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "condition_helpers.h"
#include "core/base/parallel.h"
#include "core/segment/sql.h"
#include "core/snapshot/load_snapshot.h"
#include "support/world/brute_force.h"
#include "support/world/world_generators.h"

namespace regia::segment {
namespace {

using tests::World;

/// A saved segment and a list that generated conditions may stand inside of.
Dataset datasetOf(std::shared_ptr<const snapshot::Snapshot> snapshot, const Condition& saved)
{
    Dataset dataset = tests::datasetOf(std::move(snapshot));
    tests::save(dataset, {Segment::Kind::Dynamic, "saved", saved, {}});
    tests::save(dataset, {Segment::Kind::Static, "list", {}, {ContactId{2}, ContactId{3}, ContactId{99}}});
    return dataset;
}

Bitmap membersOf(const Condition& condition, const Dataset& dataset, LeafCache* cache = nullptr)
{
    NoProgress progress;
    auto members = evaluate(condition, {dataset, tests::worldAsOf(), cache}, progress);
    RC_ASSERT(members.has_value());
    return std::move(*members);
}

/// What a condition of a test is made of: generated ones, a saved segment and a list.
std::vector<Condition> someConditions()
{
    std::vector<Condition> all;
    for (int i = 0; i < 8; ++i)
        all.push_back(*tests::conditions(3));
    all.push_back(anyOf({{InSegment{"saved"}}, {InList{"list"}}}));
    all.push_back(allOf({negation({InSegment{"list"}}), *tests::conditions(2)}));
    return all;
}

RC_GTEST_PROP(EvaluatorProperties, ColumnsAndBruteForceAndSqlSelectTheSameContacts, ())
{
    const World world = *tests::worlds();
    const Condition saved = *tests::conditions(2);
    const tests::WorldFile file(world);
    NoProgress progress;
    const auto loaded = snapshot::loadSnapshot(file.workspace(), progress);
    RC_ASSERT(loaded.has_value());
    const Dataset built = datasetOf(tests::snapshotOf(world), saved);
    const Dataset read = datasetOf(*loaded, saved);
    for (const Condition& condition : someConditions()) {
        RC_LOG() << condition << "\n";
        const auto expected = tests::bruteForce(condition, world, tests::worldAsOf(), built.segments);
        RC_ASSERT(tests::idsOf(membersOf(condition, built), *built.snapshot) == expected);
        RC_ASSERT(tests::idsOf(membersOf(condition, read), *read.snapshot) == expected);
        const auto sql = toSql(condition, {read, tests::worldAsOf()});
        RC_ASSERT(sql.has_value());
        RC_LOG() << *sql << "\n";
        RC_ASSERT(file.query(*sql) == expected);
    }
}

RC_GTEST_PROP(EvaluatorProperties, ANegationIsTheComplement, ())
{
    const World world = *tests::worlds();
    const Condition condition = *tests::conditions(3);
    const Dataset dataset = datasetOf(tests::snapshotOf(world), everybody());
    Bitmap members = membersOf(condition, dataset);
    RC_ASSERT(membersOf(negation(condition), dataset) == members.flip());
    RC_ASSERT(membersOf(negation(negation(condition)), dataset) == members.flip());
}

RC_GTEST_PROP(EvaluatorProperties, ANegativeOperatorIsTheComplementOfItsPositiveOne, ())
{
    const World world = *tests::worlds();
    const Dataset dataset = datasetOf(tests::snapshotOf(world), everybody());
    Condition leaf = *rc::gen::suchThat(tests::conditions(0), [](const Condition& each) {
        const auto* test = std::get_if<AttributeTest>(&each.node);
        return test != nullptr && hasNegative(test->op.comparison);
    });
    const Bitmap members = membersOf(leaf, dataset);
    auto& op = std::get<AttributeTest>(leaf.node).op;
    op.negated = !op.negated;
    RC_ASSERT(membersOf(leaf, dataset).flip() == members);
}

RC_GTEST_PROP(EvaluatorProperties, DeMorgan, ())
{
    const World world = *tests::worlds();
    const Dataset dataset = datasetOf(tests::snapshotOf(world), everybody());
    const Condition a = *tests::conditions(2);
    const Condition b = *tests::conditions(2);
    RC_ASSERT(membersOf(negation(allOf({a, b})), dataset) == membersOf(anyOf({negation(a), negation(b)}), dataset));
    RC_ASSERT(membersOf(negation(anyOf({a, b})), dataset) == membersOf(allOf({negation(a), negation(b)}), dataset));
}

RC_GTEST_PROP(EvaluatorProperties, ACacheChangesNothing, ())
{
    const World world = *tests::worlds();
    const Dataset dataset = datasetOf(tests::snapshotOf(world), *tests::conditions(2));
    LeafCache cache;
    for (const Condition& condition : someConditions()) {
        RC_ASSERT(membersOf(condition, dataset, &cache) == membersOf(condition, dataset));
        RC_ASSERT(membersOf(condition, dataset, &cache) == membersOf(condition, dataset));
    }
}

/// One company large enough to be cut into several blocks of contacts.
std::shared_ptr<const snapshot::Snapshot> manyContacts()
{
    snapshot::SnapshotBuilder builder;
    for (std::int64_t id = 1; id <= 40'000; ++id) {
        builder.contact(id, {{"age", static_cast<double>(id % 71)}, {"city", std::string(id % 3 == 0 ? "Forlì" : "Milano")}});
        for (std::int64_t n = 0; n < id % 4; ++n)
            builder.event(id, n % 2 == 0 ? "order" : "visit", Instant{tests::worldAsOf().ms - (id % 97 + n) * 43'200'000},
                          {.amount = id % 13});
    }
    return builder.build();
}

TEST(EvaluatorThreads, GivenManyContacts_WhenEvaluatedOnOneTwoAndEightThreads_ThenTheSameBits)
{
    const Dataset dataset = tests::datasetOf(manyContacts());
    const std::vector<std::string> texts{
        "{'attr':'age','op':'between','value':[20,40]}",
        "{'attr':'city','op':'ends_with','value':'li'}",
        "{'did':{'event':'order','count':['at_least',1],'window':{'last':[20,'days']}}}",
        "{'agg':{'event':'any','prop':'amount','fn':'avg','op':'gt','value':5}}",
        "{'seq':{'first':{'event':'visit'},'then':{'event':'order'},'within':[6,'hours'],'negate':true}}",
    };
    NoProgress progress;
    for (const std::string& text : texts) {
        const Condition condition = tests::condition(text);
        std::vector<Evaluation> evaluations;
        for (const std::size_t workers : {1, 2, 8}) {
            setWorkerCount(workers);
            evaluations.push_back(evaluateWithReport(condition, {dataset, tests::worldAsOf()}, progress).value());
        }
        setWorkerCount(0);
        EXPECT_GT(evaluations[0].members.count(), 0U) << text;
        EXPECT_LT(evaluations[0].members.count(), dataset.snapshot->rows()) << text;
        for (const Evaluation& evaluation : evaluations) {
            EXPECT_EQ(evaluation.members, evaluations[0].members) << text;
            EXPECT_EQ(evaluation.leaves[0].tooEarly, evaluations[0].leaves[0].tooEarly) << text;
            EXPECT_EQ(evaluation.leaves[0].skipped, evaluations[0].leaves[0].skipped) << text;
        }
    }
}

}  // namespace
}  // namespace regia::segment
