// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include <gtest/gtest.h>

#include "../metrics/builders.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/query/documents.h"

namespace regia::tests {
namespace {

using nlohmann::json;
using snapshot::SnapshotBuilder;

/// A small shop: 300 contacts, events of a few months, drawn from a fixed stream.
segment::Dataset shop()
{
    SnapshotBuilder builder;
    RandomStream random(17);
    const Instant start = at("2025-01-01T00:00:00Z");
    const char* kTypes[] = {"page_view", "add_to_cart", "purchase", "support", "survey_response"};
    const char* kChannels[] = {"email", "organic", "paid", ""};
    const char* kCountries[] = {"IT", "FR", "DE"};
    for (std::int64_t contact = 1; contact <= 300; ++contact) {
        builder.createdAt(contact, Instant{start.ms + static_cast<std::int64_t>(random.below(20)) * kMsPerDay});
        if (contact % 7 != 0)
            builder.contact(contact,
                            {{"country", std::string(kCountries[random.below(3)])}, {"age", 18.0 + static_cast<double>(random.below(50))}});
        const std::uint64_t events = random.below(12);
        for (std::uint64_t i = 0; i < events; ++i) {
            const std::uint64_t type = random.below(5);
            snapshot::EventSpec spec;
            spec.channel = kChannels[random.below(4)];
            if (type == 2)
                spec.amount = static_cast<std::int64_t>(random.below(9000)) + 100;
            builder.event(contact, kTypes[type],
                          Instant{start.ms + static_cast<std::int64_t>(random.below(90 * 24 * 4)) * 15 * kMsPerMinute}, spec);
        }
        if (contact % 3 == 0)
            builder.answer(contact, SnapshotBuilder::kNps, static_cast<double>(random.below(11)), Instant{start.ms + 50 * kMsPerDay});
    }
    return datasetWithStages(builder.dataVersion(42).build());
}

const segment::Dataset& dataset()
{
    static const segment::Dataset kDataset = shop();
    return kDataset;
}

Result<json> run(const json& query, segment::Language language = segment::Language::English)
{
    NoProgress progress;
    query::QueryOptions options;
    options.language = language;
    return query::runQuery(query, dataset(), options, progress);
}

std::size_t countPeople(const json& query, const std::string& path)
{
    NoProgress progress;
    return query::people(query, path, dataset(), {}, progress).value().count();
}

json funnelQuery()
{
    return {{"query", "funnel"},
            {"steps", json::array({{{"event", "page_view"}}, {{"event", "add_to_cart"}}, {{"event", "purchase"}}})},
            {"window", json::array({14, "days"})}};
}

std::vector<json> everyQuery()
{
    json trend{{"query", "trend"}, {"interval", "month"}, {"period", "all"}};
    trend["series"] =
        json::array({{{"event", "purchase"}, {"fn", "sum"}, {"prop", "amount"}, {"label", "Revenue"}}, {{"event", "page_view"}}});
    json breakdown{{"query", "breakdown"}, {"by", {{"attr", "country"}}}};
    breakdown["measure"] = {{"fn", "avg"}, {"event", "purchase"}, {"prop", "amount"}};
    json grouped = funnelQuery();
    grouped["by"] = {{"prop", "channel"}, {"at", "entry"}};
    grouped["factors"] = true;
    return {{{"query", "count"}, {"segment", {{"attr", "country"}, {"op", "is"}, {"value", "IT"}}}},
            breakdown,
            trend,
            grouped,
            {{"query", "stages"}, {"between", {{"from", "2025-02-01"}, {"to", "2025-03-01"}}}},
            {{"query", "activity"}, {"event", "purchase"}, {"interval", "month"}},
            {{"query", "survey"}, {"kind", "nps"}, {"by", {{"stage", true}}}},
            {{"query", "retention"},
             {"start", {{"event", "page_view"}}},
             {"return", {{"event", "purchase"}}},
             {"unit", "week"},
             {"buckets", 6},
             {"mode", "on"}},
            {{"query", "stickiness"}, {"event", "any"}, {"days", 28}}};
}

TEST(Query, GivenEveryKind_WhenAnswered_ThenTheEnvelopeIsWhole)
{
    EXPECT_EQ(everyQuery().size(), query::queryNames().size());
    for (const json& query : everyQuery()) {
        const json answer = run(query).value();
        EXPECT_EQ(answer.at("query"), query.at("query"));
        EXPECT_EQ(answer.at("data_version"), 42);
        EXPECT_EQ(answer.at("as_of"), calendar::toIso(dataset().snapshot->dataThrough()));
        EXPECT_FALSE(answer.at("definition").get<std::string>().empty());
        EXPECT_TRUE(answer.at("n").is_number_unsigned());
        EXPECT_TRUE(answer.at("warnings").is_array());
        EXPECT_TRUE(answer.at("result").is_object());
        EXPECT_FALSE(answer.contains("compare"));
        EXPECT_TRUE(query::checkQuery(query).has_value());
    }
}

TEST(Query, GivenAnyNumberOfThreads_WhenAsked_ThenTheSameBytesComeBack)
{
    for (const json& query : everyQuery()) {
        std::vector<std::string> answers;
        for (const std::size_t workers : {1, 2, 8}) {
            setWorkerCount(workers);
            answers.push_back(run(query).value().dump());
        }
        setWorkerCount(0);
        EXPECT_EQ(answers[0], answers[1]) << query.dump();
        EXPECT_EQ(answers[0], answers[2]) << query.dump();
    }
}

TEST(Query, GivenAnUnknownKey_WhenRead_ThenRefusedWithItsPathAndTheNearest)
{
    json query = funnelQuery();
    query["steps"][1] = {{"evnt", "add_to_cart"}};
    const Error error = run(query).error();
    EXPECT_EQ(error.code, ErrorCode::InvalidDocument);
    EXPECT_EQ(error.where, "steps[1].evnt");
    EXPECT_NE(error.detail.find("did you mean \"event\"?"), std::string::npos) << error.detail;
}

struct Mistake {
    const char* document;
    const char* where;
    ErrorCode code;
};
class QueryMistakes : public ::testing::TestWithParam<Mistake> {};
TEST_P(QueryMistakes, GivenAMistake_WhenAsked_ThenRefusedByPlaceAndKind)
{
    const auto answer = run(json::parse(GetParam().document));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().where, GetParam().where);
    EXPECT_EQ(answer.error().code, GetParam().code);
}
INSTANTIATE_TEST_SUITE_P(
    All, QueryMistakes,
    ::testing::Values(
        Mistake{R"({"query":"funel"})", "query", ErrorCode::InvalidDocument}, Mistake{R"([1])", "", ErrorCode::InvalidDocument},
        Mistake{R"({"query":"count","as_of":"yesterday"})", "as_of", ErrorCode::InvalidDocument},
        Mistake{R"({"query":"count","period":{"last":[3,"days"]}})", "period", ErrorCode::Unsupported},
        Mistake{R"({"query":"breakdown"})", "by", ErrorCode::InvalidDocument},
        Mistake{R"({"query":"breakdown","by":{"attr":"contry"}})", "by.attr", ErrorCode::UnknownName},
        Mistake{R"({"query":"trend","series":[{"event":"purchase","fn":"sum"}]})", "series[0].prop", ErrorCode::InvalidDocument},
        Mistake{R"({"query":"trend","series":[{"event":"purchase","fn":"sun","prop":"amount"}]})", "series[0].fn",
                ErrorCode::InvalidDocument},
        Mistake{R"({"query":"trend","series":[{"event":"purchase"}],"compare":"previous"})", "compare", ErrorCode::InvalidInput},
        Mistake{R"({"query":"funnel","steps":[{"event":"page_view"}]})", "steps", ErrorCode::InvalidInput},
        Mistake{
            R"({"query":"funnel","steps":[{"event":"page_view"},{"event":"purchase"}],"exclude":[{"event":"support","between":[2,1]}]})",
            "exclude[0].between", ErrorCode::InvalidDocument},
        Mistake{R"({"query":"survey","kind":"text"})", "kind", ErrorCode::Unsupported},
        Mistake{R"({"query":"survey","kind":"nps","question":"why"})", "question", ErrorCode::UnknownName},
        Mistake{R"({"query":"stages","rules":{"browse_m":3}})", "rules.browse_m", ErrorCode::InvalidDocument}));

void expectKeys(const json& object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        EXPECT_TRUE(object.contains(key)) << key << " is missing in " << object.dump().substr(0, 300);
}

TEST(QueryContract, GivenAFunnel_WhenPrinted_ThenItHasTheKeysOfTheWorkedExamples)
{
    json query = everyQuery()[3];
    query["compare"] = {{"segment", {{"attr", "country"}, {"op", "is"}, {"value", "IT"}}}};
    const json answer = run(query).value();
    const json& result = answer.at("result");
    expectKeys(result, {"steps", "mature_only", "immature_n", "excluded_n", "groups", "time_to_convert", "factors"});
    for (const char* steps : {"steps", "mature_only"})
        expectKeys(result.at(steps)[1], {"step", "n", "from_first", "from_first_ci", "from_previous", "from_previous_ci", "drop_off"});
    EXPECT_TRUE(result.at("steps")[0].at("from_previous").is_null());
    expectKeys(result.at("groups")[0], {"key", "n", "entered", "converted", "ci"});
    expectKeys(result.at("time_to_convert"), {"n", "median", "median_ci", "p25", "p75", "p90", "mean"});
    expectKeys(result.at("factors")[0], {"factor", "with", "without", "odds_ratio", "or_ci", "haldane", "p_fisher", "testable", "rate_with",
                                         "rate_without", "q_bh"});
    expectKeys(answer.at("compare").at("difference"), {"previous_rate", "current_rate", "diff", "diff_ci", "relative", "z", "p_value"});
}

TEST(QueryContract, GivenTheOtherKinds_WhenPrinted_ThenTheyHaveTheKeysOfTheDocuments)
{
    const auto queries = everyQuery();
    expectKeys(run(queries[0]).value().at("result"), {"n", "universe_n", "share"});
    expectKeys(run(queries[1]).value().at("result").at("groups")[0], {"key", "n", "share", "value"});
    const json trend = run(queries[2]).value().at("result");
    expectKeys(trend.at("buckets")[0], {"start", "end", "complete"});
    expectKeys(trend.at("series")[0], {"label", "values"});
    EXPECT_EQ(trend.at("series")[0].at("label"), "Revenue");
    const json stages = run(queries[4]).value().at("result");
    expectKeys(stages, {"snapshot", "moves", "row_probabilities", "snapshot_counts", "stage_order", "dwell", "history"});
    expectKeys(stages.at("dwell").at("purchase"), {"completed_n", "open_n", "completed_median_days", "median_days"});
    expectKeys(run(queries[5]).value().at("result").at("intervals")[0],
               {"interval", "active", "new", "returning", "resurrecting", "dormant", "quick_ratio"});
    const json retention = run(queries[7]).value().at("result");
    expectKeys(retention, {"cohorts", "overall", "mean"});
    expectKeys(retention.at("cohorts")[0].at("cells")[0], {"mature_n", "returned", "rate", "ci"});
    expectKeys(run(queries[8]).value().at("result"), {"mean_dau", "mau", "stickiness", "histogram", "mean_active_days_per_active_contact"});
    expectKeys(run(queries[6]).value().at("result"), {"n", "promoters", "passives", "detractors", "nps", "ci"});
}

TEST(QueryPeople, GivenEveryNumber_WhenOpened_ThenTheListIsAsLongAsTheNumber)
{
    json query = funnelQuery();
    query["by"] = {{"attr", "country"}};
    const json funnel = run(query).value().at("result");
    std::size_t inGroups = 0;
    for (std::size_t k = 0; k < 3; ++k) {
        const std::string step = "steps[" + std::to_string(k) + "]";
        EXPECT_EQ(countPeople(query, step + ".reached"), funnel.at("steps")[k].at("n"));
        EXPECT_EQ(countPeople(query, step + ".dropped"), funnel.at("steps")[k].at("drop_off"));
        EXPECT_EQ(countPeople(query, "mature_only[" + std::to_string(k) + "]"), funnel.at("mature_only")[k].at("n"));
    }
    for (std::size_t i = 0; i < funnel.at("groups").size(); ++i)
        inGroups += countPeople(query, "groups[" + std::to_string(i) + "]");
    EXPECT_EQ(inGroups, funnel.at("steps")[0].at("n"));
    EXPECT_EQ(countPeople(query, "immature"), funnel.at("immature_n"));
}

TEST(QueryPeople, GivenSurveysTrendsActivityAndStages_WhenOpened_ThenTheListsAreAsLongAsTheNumbers)
{
    const auto queries = everyQuery();
    const json survey = run(queries[6]).value().at("result");
    for (const char* part : {"promoters", "passives", "detractors", "n"})
        EXPECT_EQ(countPeople(queries[6], part), survey.at(part)) << part;
    const json activity = run(queries[5]).value().at("result");
    for (const char* state : {"new", "returning", "resurrecting", "dormant", "active"})
        EXPECT_EQ(countPeople(queries[5], std::string("intervals[1].") + state), activity.at("intervals")[1].at(state)) << state;
    const json stages = run(queries[4]).value().at("result");
    for (const auto& [stage, n] : stages.at("snapshot").items())
        EXPECT_EQ(countPeople(queries[4], "snapshot." + stage), n) << stage;
    EXPECT_EQ(countPeople(queries[0], "n"), run(queries[0]).value().at("n"));
    const json breakdown = run(queries[1]).value().at("result");
    EXPECT_EQ(countPeople(queries[1], "groups[0]"), breakdown.at("groups")[0].at("n"));
}

TEST(QueryPeople, GivenAPathThatNamesNothing_WhenOpened_ThenRefused)
{
    NoProgress progress;
    for (const json& query : everyQuery())
        EXPECT_EQ(query::people(query, "nothing[3].here", dataset(), {}, progress).error().code, ErrorCode::InvalidInput) << query.dump();
}

TEST(QueryCompare, GivenAPeriod_WhenComparedWithThePrevious_ThenTheMonthsBeforeAreAsked)
{
    json query{
        {"query", "trend"}, {"interval", "month"}, {"period", {{"from", "2025-02-01"}, {"to", "2025-03-01"}}}, {"compare", "previous"}};
    query["series"] = json::array({{{"event", "page_view"}}});
    const json compared = run(query).value().at("compare").at("result");
    query.erase("compare");
    query["period"] = {{"from", "2025-01-01"}, {"to", "2025-02-01"}};
    EXPECT_EQ(compared, run(query).value().at("result"));
}

TEST(QueryDocuments, GivenEveryKind_WhenReadWrittenAndReadAgain_ThenNothingChanges)
{
    json funnel = everyQuery()[3];
    funnel["order"] = "strict";
    funnel["entries"] = "all";
    funnel["factors"] = false;
    funnel["hold"] = {"channel"};
    funnel["background"] = {"support"};
    funnel["calendar"] = true;
    funnel["landmark"] = json::array({2, "hours"});
    funnel["steps"][1]["optional"] = true;
    funnel["steps"].push_back({{"entered_stage", "use"}, {"label", "Uses it"}});
    funnel["exclude"] = json::array({{{"event", "support"}, {"between", {1, 3}}, {"mode", "stop"}}});
    funnel["compare"] = "year_ago";
    const auto document = query::parseFunnel(funnel).value();
    EXPECT_EQ(query::parseFunnel(query::toJson(document)).value(), document);

    const auto queries = everyQuery();
    EXPECT_EQ(query::toJson(query::parseCount(queries[0]).value()), queries[0]);
    EXPECT_EQ(query::toJson(query::parseBreakdown(queries[1]).value()), queries[1]);
    const auto trend = query::parseTrend(queries[2]).value();
    EXPECT_EQ(query::parseTrend(query::toJson(trend)).value(), trend);
    EXPECT_EQ(query::toJson(query::parseStages(queries[4]).value()), queries[4]);
    EXPECT_EQ(query::toJson(query::parseActivity(queries[5]).value()), queries[5]);
    EXPECT_EQ(query::toJson(query::parseSurvey(queries[6]).value()), queries[6]);
    EXPECT_EQ(query::toJson(query::parseRetention(queries[7]).value()), queries[7]);
    EXPECT_EQ(query::toJson(query::parseStickiness(queries[8]).value()), queries[8]);
}

TEST(QueryDefinition, GivenAFunnel_WhenDefined_ThenItSaysWindowEntriesAndWhomInBothLanguages)
{
    json query = funnelQuery();
    query["segment"] = {{"attr", "country"}, {"op", "is"}, {"value", "IT"}};
    const std::string english = run(query).value().at("definition");
    EXPECT_NE(english.find("14 days"), std::string::npos) << english;
    EXPECT_NE(english.find("deepest attempt"), std::string::npos) << english;
    EXPECT_NE(english.find("IT"), std::string::npos) << english;
    const std::string italian = run(query, segment::Language::Italian).value().at("definition");
    EXPECT_NE(italian.find("14 giorni"), std::string::npos) << italian;
    EXPECT_EQ(italian.find("within"), std::string::npos) << italian;
}

TEST(QueryWarnings, GivenTheUnfinishedMonth_WhenTrended_ThenItIsSaidInTheLanguageAsked)
{
    const json warnings = run(everyQuery()[2], segment::Language::Italian).value().at("warnings");
    ASSERT_FALSE(warnings.empty());
    EXPECT_EQ(warnings.back().at("code"), "incomplete_period");
    EXPECT_NE(warnings.back().at("text").get<std::string>().find("non è completo"), std::string::npos);
}

TEST(Query, GivenACancelledProgress_WhenAsked_ThenCancelledAndNothingElse)
{
    struct Cancelled final : Progress {
        void report(std::int64_t, std::int64_t) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } progress;
    EXPECT_EQ(query::runQuery(funnelQuery(), dataset(), {}, progress).error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace regia::tests
