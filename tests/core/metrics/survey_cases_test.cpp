// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "builders.h"
#include "core/metrics/survey.h"
#include "core/query/query.h"
#include "support/case_file.h"

namespace regia::tests {
namespace {

using metrics::SurveyKind;
using nlohmann::json;
using snapshot::SnapshotBuilder;

const CaseFile& file()
{
    static const CaseFile kFile = CaseFile::load("14-surveys");
    return kFile;
}

metrics::Nps npsOf(const json& counts) { return metrics::npsOf(counts[0], counts[1], counts[2]); }

TEST(SurveyCases, GivenCounts_WhenScored_ThenNpsAndItsAdjustedIntervalAreThoseOfThePaper)
{
    const Case& wanted = file().at("surveys.nps");
    json got = json::array();
    for (const json& counts : wanted.inputs.at("promoters_passives_detractors")) {
        const metrics::Nps nps = npsOf(counts);
        got.push_back(
            {{"n", nps.n}, {"nps", *nps.value}, {"lo", nps.limits->lo}, {"hi", nps.limits->hi}, {"wald_half_width", *nps.waldHalfWidth}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(SurveyCases, GivenTwoScores_WhenCompared_ThenDifferenceIsThatOfTheAdjustedOnes)
{
    const Case& wanted = file().at("surveys.nps_compare");
    const auto difference = metrics::compareNps(npsOf(wanted.inputs.at("a")), npsOf(wanted.inputs.at("b"))).value();
    EXPECT_TRUE(matches(wanted, {{"diff", difference.difference},
                                 {"diff_adjusted", difference.adjusted},
                                 {"ci", {difference.limits.lo, difference.limits.hi}},
                                 {"z", difference.z},
                                 {"p", difference.p}}));
}

json answerTo(SnapshotBuilder& builder, const json& query)
{
    NoProgress progress;
    builder.dataThrough(at("2025-12-31T23:00:00Z"));
    return query::runQuery(query, datasetOf(builder.build()), {}, progress).value().at("result");
}

TEST(SurveyCases, GivenScoresOutsideTheScale_WhenClassified_ThenTheyAreNoAnswers)
{
    const Case& wanted = file().at("surveys.nps_classify");
    SnapshotBuilder builder;
    std::int64_t contact = 0;
    std::size_t blank = 0;
    for (const json& score : wanted.inputs.at("scores")) {
        if (score.is_null())
            ++blank;  // a blank cell never becomes an answer of the snapshot
        else
            builder.answer(++contact, SnapshotBuilder::kNps, score, at("2025-03-01T10:00:00Z"));
    }
    json got = answerTo(builder, {{"query", "survey"}, {"kind", "nps"}, {"period", "all"}});
    got["blank"] = blank;
    EXPECT_TRUE(matches(wanted, got));
}

TEST(SurveyCases, GivenSatisfactionAndEffort_WhenScored_ThenSharesAndMeansAreThoseOfScipy)
{
    const Case& wanted = file().at("surveys.csat_ces");
    SnapshotBuilder builder;
    for (const auto& kind : {SnapshotBuilder::kCsat, SnapshotBuilder::kCes}) {
        std::int64_t contact = 0;
        for (const json& score : wanted.inputs.at(std::string(kind)))
            builder.answer(++contact, kind, score, at("2025-03-01T10:00:00Z"));
    }
    EXPECT_TRUE(matches(wanted, {{"csat", answerTo(builder, {{"query", "survey"}, {"kind", "csat"}})},
                                 {"ces", answerTo(builder, {{"query", "survey"}, {"kind", "ces"}})}}));
}

TEST(SurveyCases, GivenDeliveredInvitations_WhenAnswered_ThenTheRateHasWilsonsInterval)
{
    const Case& wanted = file().at("surveys.response_rate");
    const auto rate = [&](std::size_t n, const char* of) { return metrics::rateOf(n, wanted.inputs.at(of)); };
    const std::size_t responded = wanted.inputs.at("responded"), partial = wanted.inputs.at("partial");
    const metrics::Rate delivered = rate(responded, "delivered");
    EXPECT_TRUE(matches(wanted, {{"rate_on_delivered", *delivered.value},
                                 {"ci", {delivered.limits->lo, delivered.limits->hi}},
                                 {"rate_on_invited", *rate(responded, "invited").value},
                                 {"with_partial", *rate(responded + partial, "delivered").value}}));
}

/// Two waves: contact 1 answers both.
SnapshotBuilder twoWaves()
{
    SnapshotBuilder builder;
    builder.answer(1, SnapshotBuilder::kNps, 3, at("2025-03-01T10:00:00Z"))
        .answer(1, SnapshotBuilder::kNps, 10, at("2025-09-01T10:00:00Z"));
    builder.answer(2, SnapshotBuilder::kNps, 8, at("2025-03-01T10:00:00Z"));
    return builder;
}

TEST(Survey, GivenContactsWhoAnswerTwice_WhenAllTimeIsAsked_ThenEveryAnswerCounts)
{
    SnapshotBuilder builder = twoWaves();
    const json got = answerTo(builder, {{"query", "survey"}, {"kind", "nps"}, {"period", "all"}});
    EXPECT_EQ(got.at("n"), 3);
    EXPECT_EQ(got.at("detractors"), 1);
    EXPECT_EQ(got.at("contacts_n"), 2);
    EXPECT_EQ(got.at("answers"), "all");
}

TEST(Survey, GivenContactsWhoAnswerTwice_WhenAPeriodIsAsked_ThenTheLatestAnswerCounts)
{
    const json period{{"from", "2025-01-01"}, {"to", "2026-01-01"}};
    SnapshotBuilder builder = twoWaves();
    const json got = answerTo(builder, {{"query", "survey"}, {"kind", "nps"}, {"period", period}});
    EXPECT_EQ(got.at("n"), 2);
    EXPECT_EQ(got.at("promoters"), 1);
    EXPECT_EQ(got.at("detractors"), 0);
    EXPECT_EQ(answerTo(builder, {{"query", "survey"}, {"kind", "nps"}, {"period", period}, {"answers", "all"}}).at("n"), 3);
}

TEST(Survey, GivenAScaleOfTen_WhenSatisfactionIsScored_ThenTheThreeBestBoxesCount)
{
    SnapshotBuilder builder;
    std::int64_t contact = 0;
    for (const double score : {7.0, 8.0, 9.0, 10.0, 3.0})
        builder.answer(++contact, SnapshotBuilder::kCsat, score, at("2025-03-01T10:00:00Z"));
    const json got = answerTo(builder, {{"query", "survey"}, {"kind", "csat"}});
    EXPECT_EQ(got.at("scale"), 10);
    EXPECT_EQ(got.at("top_n"), 3);
}

TEST(Survey, GivenNoAnswers_WhenScored_ThenThereIsNoScoreRatherThanZero)
{
    SnapshotBuilder builder;
    builder.event(1, "purchase", at("2025-10-01T10:00:00Z"));
    const json got = answerTo(builder, {{"query", "survey"}, {"kind", "nps"}});
    EXPECT_EQ(got.at("n"), 0);
    EXPECT_TRUE(got.at("nps").is_null());
    EXPECT_TRUE(got.at("ci").is_null());
}

TEST(Survey, GivenACity_WhenGrouped_ThenEachGroupIsComparedWithTheRestAndPartsSumToTheWhole)
{
    SnapshotBuilder builder;
    for (std::int64_t contact = 1; contact <= 40; ++contact)
        builder.contact(contact, {{"city", std::string(contact <= 20 ? "Milano" : "Roma")}})
            .answer(contact, SnapshotBuilder::kNps, contact <= 20 ? (contact % 4 == 0 ? 5 : 10) : (contact % 4 == 0 ? 10 : 2),
                    at("2025-03-01T10:00:00Z"));
    const json got = answerTo(builder, {{"query", "survey"}, {"kind", "nps"}, {"by", {{"attr", "city"}}}});
    ASSERT_EQ(got.at("groups").size(), 2U);
    EXPECT_EQ(got.at("groups")[0].at("key"), "Milano");
    EXPECT_EQ(got.at("groups")[0].at("n").get<int>() + got.at("groups")[1].at("n").get<int>(), got.at("n").get<int>());
    EXPECT_GT(got.at("groups")[0].at("from_rest").at("ci")[0].get<double>(), 0);
}

}  // namespace
}  // namespace regia::tests
