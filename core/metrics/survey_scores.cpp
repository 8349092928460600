// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/math/distributions.h"
#include "core/math/mean.h"
#include "core/metrics/survey.h"

namespace regia::metrics {
namespace {

constexpr double kPoints = 100;

/// The adjusted shares: mean and variance of the mean, in shares.
struct Adjusted {
    double mean = 0;
    double variance = 0;
};

Adjusted adjustedOf(const Nps& nps)
{
    const double n = static_cast<double>(nps.n) + 3;
    const double p = (static_cast<double>(nps.promoters) + 0.75) / n;
    const double d = (static_cast<double>(nps.detractors) + 0.75) / n;
    return {p - d, (p + d - (p - d) * (p - d)) / n};
}

math::Limits around(double centre, double halfWidth, double most)
{
    return {std::max(-most, kPoints * (centre - halfWidth)), std::min(most, kPoints * (centre + halfWidth))};
}

}  // namespace

AnswerClass classifyNps(double score)
{
    if (score < 0 || score > 10 || score != std::floor(score))
        return AnswerClass::Invalid;
    return score >= 9 ? AnswerClass::Promoter : score >= 7 ? AnswerClass::Passive : AnswerClass::Detractor;
}

Nps npsOf(std::size_t promoters, std::size_t passives, std::size_t detractors)
{
    Nps nps{promoters + passives + detractors, promoters, passives, detractors, std::nullopt, std::nullopt, std::nullopt};
    if (nps.n == 0)
        return nps;
    const double n = static_cast<double>(nps.n);
    const double share = (static_cast<double>(promoters) - static_cast<double>(detractors)) / n;
    const double z = math::normalCritical(math::kDefaultLevel);
    nps.value = kPoints * (static_cast<double>(promoters) - static_cast<double>(detractors)) / n;
    const Adjusted adjusted = adjustedOf(nps);
    nps.limits = around(adjusted.mean, z * std::sqrt(adjusted.variance), kPoints);
    const double plain = static_cast<double>(promoters + detractors) / n - share * share;
    nps.waldHalfWidth = kPoints * z * std::sqrt(std::max(0.0, plain) / n);
    return nps;
}

std::optional<NpsDifference> compareNps(const Nps& a, const Nps& b)
{
    if (a.n == 0 || b.n == 0)
        return std::nullopt;
    const Adjusted left = adjustedOf(a), right = adjustedOf(b);
    const double se = std::sqrt(left.variance + right.variance);
    NpsDifference result;
    result.difference = *b.value - *a.value;
    result.adjusted = kPoints * (right.mean - left.mean);
    result.limits = around(right.mean - left.mean, math::normalCritical(math::kDefaultLevel) * se, 2 * kPoints);
    result.z = (right.mean - left.mean) / se;
    result.p = math::normalTwoSided(result.z);
    return result;
}

BoxScore boxScoreOf(const std::vector<double>& scores, SurveyKind kind, int scale)
{
    const double least = kind == SurveyKind::Ces ? 5 : scale == 5 ? 4 : scale == 7 ? 6 : 8;
    const auto top =
        static_cast<std::size_t>(std::count_if(scores.begin(), scores.end(), [least](double score) { return score >= least; }));
    BoxScore result{rateOf(top, scores.size()), std::nullopt, std::nullopt};
    if (const auto mean = math::meanEstimate(scores)) {
        result.mean = mean->mean;
        result.meanLimits = mean->limits;
    }
    return result;
}

}  // namespace regia::metrics
