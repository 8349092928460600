// SPDX-License-Identifier: GPL-3.0-or-later
// Every worked example of 00-common, and those of other families that rest on the same closed forms.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/math/bootstrap.h"
#include "core/math/distributions.h"
#include "core/math/mean.h"
#include "core/math/money.h"
#include "core/math/multiple_testing.h"
#include "core/math/proportion.h"
#include "core/math/quantile.h"
#include "core/math/ratio.h"
#include "core/math/survival.h"
#include "support/case_file.h"

namespace regia::math {
namespace {

using nlohmann::json;

const tests::CaseFile& file()
{
    static const tests::CaseFile loaded = tests::CaseFile::load("00-common");
    return loaded;
}

template <class T>
json orNull(const std::optional<T>& value)
{
    return value ? json(*value) : json(nullptr);
}

}  // namespace

TEST(CommonCases, GivenCounts_WhenWilsonIsAsked_ThenLimitsAgree)
{
    const tests::Case& wanted = file().at("common.wilson");
    json got = json::array();
    for (const json& pair : wanted.inputs["pairs"]) {
        const Proportion p{pair[0].get<double>(), pair[1].get<double>()};
        const Limits limits = wilson(p, wanted.inputs["level"].get<double>()).value();
        got.push_back({{"x", p.x}, {"n", p.n}, {"p", p.value()}, {"lo", limits.lo}, {"hi", limits.hi}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(CommonCases, GivenValues_WhenQuantilesAreAsked_ThenTheyAreOfType7)
{
    const tests::Case& wanted = file().at("common.quantile7");
    json quantiles = json::array();
    for (const json& q : wanted.inputs["probs"])
        quantiles.push_back(quantile(wanted.inputs["values"].get<std::vector<double>>(), q.get<double>()).value());
    EXPECT_TRUE(matches(wanted, {{"quantiles", quantiles}}));
}

TEST(CommonCases, GivenValues_WhenTheMeanIsAsked_ThenStudentsLimitsAgree)
{
    const tests::Case& wanted = file().at("common.mean_t");
    const auto values = wanted.inputs["values"].get<std::vector<double>>();
    const MeanEstimate found = meanEstimate(values, wanted.inputs["level"].get<double>()).value();
    EXPECT_TRUE(
        matches(wanted, {{"mean", found.mean}, {"sd", found.sd}, {"se", found.se}, {"lo", found.limits->lo}, {"hi", found.limits->hi}}));
}

TEST(CommonCases, GivenTwoProportions_WhenCompared_ThenDifferenceAndRatioAgree)
{
    const tests::Case& wanted = file().at("common.two_proportions");
    const Proportion a{wanted.inputs["a"][0].get<double>(), wanted.inputs["a"][1].get<double>()};
    const Proportion b{wanted.inputs["b"][0].get<double>(), wanted.inputs["b"][1].get<double>()};
    const double level = wanted.inputs["level"].get<double>();
    const Difference difference = differenceOfProportions(a, b, level).value();
    const RatioOfProportions ratio = ratioOfProportions(a, b, level).value();
    EXPECT_TRUE(matches(wanted, {{"diff_b_minus_a", difference.value},
                                 {"diff_lo", difference.limits.lo},
                                 {"diff_hi", difference.limits.hi},
                                 {"ratio", ratio.value},
                                 {"ratio_lo", ratio.lo.value()},
                                 {"ratio_hi", ratio.hi},
                                 {"relative_lift", ratio.relativeLift()}}));
}

TEST(CommonCases, GivenPValues_WhenAdjusted_ThenAllFourWaysAgree)
{
    const tests::Case& wanted = file().at("common.adjust_p");
    const auto p = wanted.inputs["p"].get<std::vector<double>>();
    EXPECT_TRUE(
        matches(wanted, {{"bh", benjaminiHochberg(p)}, {"by", benjaminiYekutieli(p)}, {"holm", holm(p)}, {"bonferroni", bonferroni(p)}}));
}

TEST(CommonCases, GivenSeed_WhenMeansAreResampled_ThenThePercentilesAgree)
{
    const tests::Case& wanted = file().at("common.rng");
    const auto values = wanted.inputs["bootstrap_values"].get<std::vector<double>>();
    RandomStream stream(wanted.inputs["seed"].get<std::uint64_t>());
    std::vector<std::uint32_t> indices;
    std::vector<double> means;
    for (int i = 0; i < wanted.inputs["B"].get<int>(); ++i) {
        drawIndices(stream, values.size(), indices);
        double sum = 0;
        for (const std::uint32_t index : indices)
            sum += values[index];
        means.push_back(sum / static_cast<double>(values.size()));
    }
    // The example's tolerance is for the integers beside it; its percentiles are printed with twelve digits.
    const json& percentiles = wanted.expected["bootstrap_mean_percentile_95_type7"];
    EXPECT_NEAR(*quantile(means, 0.025), percentiles[0].get<double>(), 1e-10);
    EXPECT_NEAR(*quantile(means, 0.975), percentiles[1].get<double>(), 1e-10);
    EXPECT_EQ(std::to_string(metricSeed("funnel.rate", "workspace=7", "params=abc")), wanted.expected["fnv1a64_of_seed_key"]);
}

TEST(CommonCases, GivenSkewedMean_WhenBootstrapped_ThenBcaAgreesInEveryStep)
{
    const tests::Case& wanted = file().at("common.bca");
    const auto values = wanted.inputs["values"].get<std::vector<double>>();
    NoProgress progress;
    const BootstrapInterval found = bcaMean(values, wanted.inputs["seed"].get<std::uint64_t>(), progress,
                                            wanted.inputs["B"].get<std::size_t>(), wanted.inputs["level"].get<double>())
                                        .value();
    EXPECT_TRUE(matches(wanted, {{"estimate", found.estimate},
                                 {"z0", found.z0},
                                 {"acceleration", found.acceleration},
                                 {"alpha_adjusted", json::array({found.alphaLo, found.alphaHi})},
                                 {"lo", found.limits.lo},
                                 {"hi", found.limits.hi}}));
}

TEST(CommonCases, GivenValues_WhenQuantileLimitsAreAsked_ThenRanksComeFromTheBinomial)
{
    const tests::Case& wanted = file().at("common.median_ci");
    json got = json::array();
    for (const json& asked : wanted.inputs["cases"]) {
        auto values = wanted.inputs["values"].get<std::vector<double>>();
        values.resize(asked[0].get<std::size_t>());
        std::sort(values.begin(), values.end());
        const QuantileEstimate found = quantileEstimate(values, asked[1].get<double>()).value();
        got.push_back({{"n", values.size()},
                       {"q", asked[1]},
                       {"estimate", found.value},
                       {"l", orNull(found.lowerRank)},
                       {"u", orNull(found.upperRank)},
                       {"lo", orNull(found.lo)},
                       {"hi", orNull(found.hi)}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(CommonCases, GivenAttemptsOfContacts_WhenTheRatioIsAsked_ThenTheClusteredLimitsAreWider)
{
    const tests::Case& wanted = file().at("common.cluster_ratio");
    std::vector<ClusterPart> parts;
    Proportion naive;
    for (const json& pair : wanted.inputs["per_contact_num_den"]) {
        parts.push_back({pair[0].get<double>(), pair[1].get<double>()});
        naive.x += parts.back().numerator;
        naive.n += parts.back().denominator;
    }
    const RatioEstimate found = clusteredRatio(parts, {0, 1}, wanted.inputs["level"].get<double>()).value();
    const Limits limits = wilson(naive).value();
    EXPECT_TRUE(matches(wanted, {{"ratio", found.value},
                                 {"se", found.se.value()},
                                 {"df", found.clusters - 1},
                                 {"lo", found.limits->lo},
                                 {"hi", found.limits->hi},
                                 {"naive_wilson_lo", limits.lo},
                                 {"naive_wilson_hi", limits.hi}}));
}

TEST(CommonCases, GivenMoney_WhenSummedConvertedAndShown_ThenRoundingIsHalfAwayFromZero)
{
    const tests::Case& wanted = file().at("common.money");
    std::int64_t sum = 0;
    for (const json& minor : wanted.inputs["minor_units_EUR"])
        sum += minor.get<std::int64_t>();
    const double mean = static_cast<double>(sum) / static_cast<double>(wanted.inputs["minor_units_EUR"].size());
    const Decimal rate = parseDecimal(wanted.inputs["rate_GBP_EUR"].get<std::string>()).value();
    EXPECT_TRUE(matchesAt(wanted, "expected.sum_minor", sum));
    EXPECT_TRUE(matchesAt(wanted, "expected.mean_minor_exact", mean));
    EXPECT_TRUE(
        matchesAt(wanted, "expected.gbp_in_eur_minor", convertMinor(wanted.inputs["amount_GBP_minor"].get<std::int64_t>(), rate).value()));
    EXPECT_DOUBLE_EQ(roundShown(mean / 100, 2), std::stod(wanted.expected["mean_displayed"].get<std::string>()));
}

TEST(FunnelCases, GivenTwoByTwoTables_WhenAssociationIsAsked_ThenOddsFisherAndQAgree)
{
    const auto funnel = tests::CaseFile::load("03-funnel");
    const tests::Case& wanted = funnel.at("funnel.correlation");
    std::vector<double> p;
    for (const json& factor : wanted.expected) {
        const json& cells =
            wanted.inputs["tables_conv_with__notconv_with__conv_without__notconv_without"][factor["factor"].get<std::string>()];
        const TwoByTwo table{cells[0].get<std::int64_t>(), cells[1].get<std::int64_t>(), cells[2].get<std::int64_t>(),
                             cells[3].get<std::int64_t>()};
        const std::string path = "expected[" + std::to_string(&factor - &wanted.expected[0]) + ']';
        const OddsRatio odds = oddsRatio(table);
        EXPECT_TRUE(matchesAt(wanted, path + ".odds_ratio", odds.value));
        EXPECT_TRUE(matchesAt(wanted, path + ".or_ci", json::array({odds.limits.lo, odds.limits.hi})));
        EXPECT_TRUE(matchesAt(wanted, path + ".haldane", odds.corrected));
        EXPECT_TRUE(matchesAt(wanted, path + ".p_fisher", fisherExact(table)));
        if (factor["testable"].get<bool>())
            p.push_back(fisherExact(table));
    }
    const std::vector<double> q = benjaminiHochberg(p);
    for (std::size_t i = 0; i < q.size(); ++i)
        EXPECT_TRUE(matchesAt(wanted, "expected[" + std::to_string(i) + "].q_bh", q[i]));
}

TEST(LifecycleCases, GivenAmlData_WhenSurvivalIsAsked_ThenTheCurvesOfRAgree)
{
    const auto lifecycle = tests::CaseFile::load("04-lifecycle");
    const tests::Case& wanted = lifecycle.at("lifecycle.kaplan_meier");
    json got;
    std::vector<std::vector<Lifetime>> groups;
    for (const auto& [name, subjects] : wanted.inputs["groups_time_status"].items()) {
        std::vector<Lifetime>& group = groups.emplace_back();
        for (const json& subject : subjects)
            group.push_back({subject[0].get<double>(), subject[1] == 1, 0});
        const SurvivalCurve curve = kaplanMeier(group);
        for (const SurvivalStep& step : curve.steps)
            got["curves"][name].push_back({{"t", step.time},
                                           {"at_risk", step.atRisk},
                                           {"events", step.events},
                                           {"S", step.survival},
                                           {"se_greenwood", orNull(step.se)},
                                           {"lo", step.limits ? json(step.limits->lo) : json(nullptr)},
                                           {"hi", step.limits ? json(step.limits->hi) : json(nullptr)}});
        got["median_and_ci"][name] = {orNull(curve.quantileTime(0.5)), orNull(curve.quantileLo(0.5)), orNull(curve.quantileHi(0.5))};
        const RestrictedMean mean = restrictedMean(curve, wanted.inputs["restricted_mean_to"].get<double>());
        got["restricted_mean_and_se"][name] = {mean.value, mean.se};
    }
    const LogRank test = logRank(groups).value();
    got["log_rank"] = {{"chi2", test.chiSquared}, {"df", test.degrees}, {"p", test.p}};
    EXPECT_TRUE(matches(wanted, got));
}

}  // namespace regia::math
