// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "builders.h"
#include "core/math/limits.h"
#include "core/metrics/association.h"
#include "core/metrics/funnel_scan.h"
#include "core/query/query.h"
#include "support/case_file.h"

namespace regia::tests {
namespace {

using metrics::funnels::AttemptRow;
using metrics::funnels::Entries;
using metrics::funnels::Order;
using metrics::funnels::Scan;
using nlohmann::json;

const CaseFile& file()
{
    static const CaseFile kFile = CaseFile::load("03-funnel");
    return kFile;
}

std::int64_t idOf(const std::string& contact) { return std::stoll(contact.substr(1)); }
std::string nameOf(std::int64_t id) { return (id < 10 ? "p0" : "p") + std::to_string(id); }

segment::Dataset march()
{
    snapshot::SnapshotBuilder builder;
    builder.timeZone("UTC");
    for (const json& event : file().dataset("march").at("events")) {
        snapshot::EventSpec spec;
        spec.channel = event.at("props").value("channel", "");
        builder.event(idOf(event.at("contact")), event.at("type"), at(event.at("ts")), spec);
    }
    return datasetOf(builder.build());
}

/// The query of a case as a document: what the command line is asked.
json documentOf(const json& inputs)
{
    json query{{"query", "funnel"}, {"as_of", inputs.at("as_of")}, {"order", inputs.at("order")}, {"entries", inputs.at("entries")}};
    for (const json& step : inputs.at("steps"))
        query["steps"].push_back({{"event", step.at("type")}});
    query["period"] = {{"from", inputs.at("from").get<std::string>().substr(0, 10)},
                       {"to", inputs.at("to").get<std::string>().substr(0, 10)}};
    query["window"] = json::array({inputs.at("window").at("elapsed_ms").get<std::int64_t>() / kMsPerMinute, "minutes"});
    return query;
}

json answerTo(const json& query)
{
    NoProgress progress;
    return query::runQuery(query, march(), {}, progress).value();
}

metrics::FunnelQuery typed(const json& inputs)
{
    metrics::FunnelQuery query = funnelOf({"visit", "cart", "order"});
    query.scope.asOf = at(inputs.at("as_of"));
    query.scope.period = segment::Window::dates(day("2025-03-01"), day("2025-04-01"));
    query.window = {7, calendar::DurationUnit::Days};
    query.order = inputs.at("order") == "strict" ? Order::Strict : inputs.at("order") == "any" ? Order::Any : Order::Ordered;
    query.entries = inputs.at("entries") == "first" ? Entries::First : inputs.at("entries") == "all" ? Entries::All : Entries::Best;
    return query;
}

Scan scanOf(const segment::Dataset& dataset, const metrics::FunnelQuery& query)
{
    NoProgress progress;
    const metrics::Frame frame = metrics::frameOf(dataset, query.scope, nullptr, progress).value();
    const auto plan = metrics::funnels::Plan::make(query, frame).value();
    return metrics::funnels::scan(plan, frame, progress).value();
}

json depthsOf(const json& inputs)
{
    const segment::Dataset dataset = march();
    json depths = json::object();
    for (const AttemptRow& attempt : scanOf(dataset, typed(inputs)).attempts)
        depths[nameOf(dataset.snapshot->contact(attempt.row).value)] = attempt.depth;
    return depths;
}

TEST(FunnelCases, GivenMarch_WhenOrderedAndBest_ThenStepsMatureOnlyAndContactsAreAsComputedByBruteForce)
{
    const Case& wanted = file().at("funnel.ordered_best");
    const segment::Dataset dataset = march();
    json got = answerTo(documentOf(wanted.inputs)).at("result");
    const Scan scan = scanOf(dataset, typed(wanted.inputs));
    for (const AttemptRow& attempt : scan.attempts)
        got["per_contact"][nameOf(dataset.snapshot->contact(attempt.row).value)] = {
            {"depth", attempt.depth}, {"entry", calendar::toIso(Instant{scan.entryTime(attempt)})}, {"mature", attempt.mature}};
    EXPECT_TRUE(matches(wanted, got));
    EXPECT_EQ(got["per_contact"].size(), wanted.expected.at("per_contact").size());
}

class FunnelOrderCase : public ::testing::TestWithParam<const char*> {};
TEST_P(FunnelOrderCase, GivenMarch_WhenAsked_ThenStepsAndDepthsAreAsComputedByBruteForce)
{
    const Case& wanted = file().at(GetParam());
    json got = answerTo(documentOf(wanted.inputs)).at("result");
    got["depth"] = depthsOf(wanted.inputs);
    EXPECT_TRUE(matches(wanted, got));
    EXPECT_EQ(got["depth"], wanted.expected.at("depth"));
}
INSTANTIATE_TEST_SUITE_P(Cases, FunnelOrderCase, ::testing::Values("funnel.ordered_first", "funnel.strict", "funnel.any_order"));

TEST(FunnelCases, GivenEventsAtOneInstant_WhenAsked_ThenImportOrderDecidesAndBothBoundsAreGiven)
{
    const Case& wanted = file().at("funnel.ties");
    const json got = answerTo(documentOf(wanted.inputs)).at("result");
    EXPECT_EQ(got.at("converted"), wanted.expected.at("converted_plain"));
    EXPECT_EQ(got.at("converted_bounds"), wanted.expected.at("converted_bounds"));
    // p04 is the only contact with a tie, so the bounds of the steps tell its depths: 1 against, 2 as imported, 3 for.
    EXPECT_EQ(got.at("bounds").at("lo"), json::array({11, 8, 5}));
    EXPECT_EQ(got.at("bounds").at("hi"), json::array({11, 9, 6}));
    EXPECT_EQ(wanted.expected.at("unfavourable_p04_depth"), 1);
    EXPECT_EQ(depthsOf(wanted.inputs).at("p04"), wanted.expected.at("plain_p04_depth"));
}

TEST(FunnelCases, GivenSupportBetweenTwoSteps_WhenExcluded_ThenTheContactLeavesNumeratorAndDenominator)
{
    const Case& wanted = file().at("funnel.exclusion");
    for (const auto& [key, between] : {std::pair{"between_1_2", json::array({1, 2})}, std::pair{"between_2_3", json::array({2, 3})}}) {
        json query = documentOf(wanted.inputs);
        query["exclude"] = json::array({{{"event", "support"}, {"between", between}}});
        json got = answerTo(query).at("result");
        NoProgress progress;
        const segment::Dataset dataset = march();
        got["excluded"] = json::array();
        query::people(query, "excluded", dataset, {}, progress).value().forEach([&](std::size_t row) {
            got["excluded"].push_back(nameOf(dataset.snapshot->contact(row).value));
        });
        EXPECT_TRUE(matchesAt(wanted, std::string("expected.") + key, got)) << key;
        EXPECT_EQ(got.at("excluded_n"), 1);
    }
}

TEST(FunnelCases, GivenEveryAttempt_WhenCounted_ThenTheyDoNotOverlapAndTheIntervalIsClustered)
{
    const Case& wanted = file().at("funnel.all_attempts");
    json got = answerTo(documentOf(wanted.inputs)).at("result");
    const segment::Dataset dataset = march();
    const Scan scan = scanOf(dataset, typed(wanted.inputs));
    for (const AttemptRow& attempt : scan.attempts)
        got["attempts"].push_back({{"contact", nameOf(dataset.snapshot->contact(attempt.row).value)},
                                   {"entry", calendar::toIso(Instant{scan.entryTime(attempt)})},
                                   {"depth", attempt.depth}});
    EXPECT_TRUE(matches(wanted, got));
}

TEST(FunnelCases, GivenAChannel_WhenBrokenDownAtEntry_ThenGroupsAndThoseWithoutValueAddUp)
{
    const Case& wanted = file().at("funnel.breakdown");
    json query = documentOf(wanted.inputs);
    query["by"] = {{"prop", "channel"}, {"at", "entry"}};
    json got = json::object();
    const json answer = answerTo(query);
    for (const json& group : answer.at("result").at("groups"))
        got[group.at("key").get<std::string>()] = group;
    EXPECT_TRUE(matches(wanted, got));
    EXPECT_EQ(got.size(), wanted.expected.size());
}

TEST(FunnelCases, GivenConvertedAttempts_WhenTimed_ThenQuantilesAreOfTypeSeven)
{
    const Case& wanted = file().at("funnel.time_to_convert");
    json got = answerTo(documentOf(wanted.inputs)).at("result").at("time_to_convert");
    NoProgress progress;
    got["seconds"] = metrics::funnel(march(), typed(wanted.inputs), progress).value().timeToConvert.seconds;
    EXPECT_TRUE(matches(wanted, got));
}

TEST(FunnelCases, GivenTwoPeriods_WhenCompared_ThenDifferenceIntervalAndTestAreThoseOfStatsmodels)
{
    const Case& wanted = file().at("funnel.compare_periods");
    const auto& previous = wanted.inputs.at("previous");
    const auto& current = wanted.inputs.at("current");
    const auto difference = metrics::compareRates(previous[0], previous[1], current[0], current[1]).value();
    EXPECT_TRUE(matches(wanted, {{"previous_rate", difference.previousRate},
                                 {"current_rate", difference.currentRate},
                                 {"diff", difference.difference},
                                 {"diff_ci", {difference.limits.lo, difference.limits.hi}},
                                 {"relative", difference.relative.value()},
                                 {"z", difference.z.value()},
                                 {"p_value", difference.p.value()}}));
    EXPECT_FALSE(difference.isFisher);
    EXPECT_TRUE(difference.isClear);
}

TEST(FunnelCases, GivenTablesOfFactors_WhenAssociated_ThenOddsIntervalsAndQAreThoseOfRAndScipy)
{
    const Case& wanted = file().at("funnel.correlation");
    std::vector<metrics::Factor> factors;
    for (const json& expected : wanted.expected) {
        const json& t =
            wanted.inputs.at("tables_conv_with__notconv_with__conv_without__notconv_without").at(expected.at("factor").get<std::string>());
        factors.push_back({expected.at("factor"), {}, {}, {}, {t[0], t[1], t[2], t[3]}});
    }
    json got = json::array();
    for (const metrics::Association& own : metrics::associations(factors, wanted.inputs.at("min_group"))) {
        const math::TwoByTwo& t = own.factor.table;
        got.push_back({{"factor", own.factor.name},
                       {"with", {t.a, t.a + t.b}},
                       {"without", {t.c, t.c + t.d}},
                       {"odds_ratio", own.oddsRatio},
                       {"or_ci", {own.limits.lo, own.limits.hi}},
                       {"haldane", own.corrected},
                       {"p_fisher", own.pFisher},
                       {"testable", own.testable},
                       {"rate_with", own.rateWith.value()},
                       {"rate_without", own.rateWithout.value()},
                       {"q_bh", own.q ? json(*own.q) : json()}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(FunnelCases, GivenAssociations_WhenSortedForReading_ThenSignificantOnesComeFirstByTheSizeOfTheirOdds)
{
    const Case& wanted = file().at("funnel.correlation");
    std::vector<metrics::Factor> factors;
    for (const auto& [name, t] : wanted.inputs.at("tables_conv_with__notconv_with__conv_without__notconv_without").items())
        factors.push_back({name, {}, {}, {}, {t[0], t[1], t[2], t[3]}});
    auto sorted = metrics::associations(factors);
    metrics::sortForReading(sorted);
    std::vector<std::string> names;
    for (const metrics::Association& own : sorted)
        names.push_back(own.factor.name);
    EXPECT_EQ(names, (std::vector<std::string>{"opened_ticket", "used_configurator", "country=FR", "newsletter=yes", "saw_video", "rare"}));
}

TEST(FunnelCases, GivenALandmark_WhenTabulated_ThenWhoConvertedByItLeavesTheTable)
{
    const Case& wanted = file().at("funnel.landmark");
    std::vector<metrics::LandmarkCase> cases;
    for (const json& contact : wanted.inputs.at("contacts")) {
        const json& converted = contact.at("converted_at");
        cases.push_back({converted.is_null() ? std::nullopt : std::optional(converted.get<double>()), contact.at("factor_event_at")});
    }
    std::vector<bool> kept;
    const math::TwoByTwo table = metrics::landmarkTable(cases, wanted.inputs.at("landmark_days"), &kept);
    json got{{"table_conv_with__notconv_with__conv_without__notconv_without", {table.a, table.b, table.c, table.d}},
             {"kept", json::array()}};
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i])
            got["kept"].push_back(wanted.inputs.at("contacts")[i].at("contact"));
    EXPECT_TRUE(matches(wanted, got));
}

}  // namespace
}  // namespace regia::tests
