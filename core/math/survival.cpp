// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/survival.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/math/distributions.h"

namespace regia::math {
namespace {

constexpr double kSame = 1e-12;

/// Who is at risk at ascending times: seen at least that long, and entered before.
class RiskSet {
public:
    explicit RiskSet(std::span<const Lifetime> lifetimes)
    {
        for (const Lifetime& lifetime : lifetimes) {
            m_ends.push_back(lifetime.time);
            if (lifetime.event)
                m_events.push_back(lifetime.time);
            if (lifetime.entry > 0)
                m_entries.push_back(lifetime.entry);
        }
        std::sort(m_ends.begin(), m_ends.end());
        std::sort(m_events.begin(), m_events.end());
        std::sort(m_entries.begin(), m_entries.end());
    }
    /// Times of events, ascending, with repeats.
    [[nodiscard]] const std::vector<double>& eventTimes() const { return m_events; }
    [[nodiscard]] std::size_t atRisk(double time) const
    {
        const auto gone = std::lower_bound(m_ends.begin(), m_ends.end(), time) - m_ends.begin();
        const auto notYet = m_entries.end() - std::lower_bound(m_entries.begin(), m_entries.end(), time);
        return m_ends.size() - static_cast<std::size_t>(gone) - static_cast<std::size_t>(notYet);
    }
    [[nodiscard]] std::size_t events(double time) const
    {
        const auto [first, last] = std::equal_range(m_events.begin(), m_events.end(), time);
        return static_cast<std::size_t>(last - first);
    }

private:
    std::vector<double> m_ends;
    std::vector<double> m_events;
    std::vector<double> m_entries;
};

/// Log-log limits of S with relative Greenwood error g (Kalbfleisch & Prentice).
Limits logLogLimits(double survival, double g, double z)
{
    const double reach = z * g / std::abs(std::log(survival));
    return {std::pow(survival, std::exp(reach)), std::pow(survival, std::exp(-reach))};
}

/// d / (n (n - d)), the step of Greenwood's sum.
double greenwoodTerm(const SurvivalStep& step)
{
    const auto n = static_cast<double>(step.atRisk);
    const auto d = static_cast<double>(step.events);
    return d / (n * (n - d));
}

/// x' A⁻¹ x of a small symmetric positive matrix by elimination with pivots; none when it is singular.
std::optional<double> quadraticForm(std::vector<std::vector<double>> matrix, std::vector<double> x)
{
    const std::vector<double> given = x;
    const std::size_t n = x.size();
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < n; ++row)
            if (std::abs(matrix[row][column]) > std::abs(matrix[pivot][column]))
                pivot = row;
        if (std::abs(matrix[pivot][column]) < kSame)
            return std::nullopt;
        std::swap(matrix[pivot], matrix[column]);
        std::swap(x[pivot], x[column]);
        for (std::size_t row = 0; row < n; ++row) {
            if (row == column)
                continue;
            const double factor = matrix[row][column] / matrix[column][column];
            for (std::size_t k = column; k < n; ++k)
                matrix[row][k] -= factor * matrix[column][k];
            x[row] -= factor * x[column];
        }
    }
    double form = 0;
    for (std::size_t i = 0; i < n; ++i)
        form += given[i] * x[i] / matrix[i][i];
    return form;
}

/// Observed minus expected of all groups but the last, and their covariance, added up over the times of events.
struct LogRankSums {
    std::vector<double> difference;
    std::vector<std::vector<double>> covariance;

    explicit LogRankSums(std::size_t groups) : difference(groups - 1), covariance(groups - 1, std::vector<double>(groups - 1)) {}

    void add(const std::vector<RiskSet>& groups, double time)
    {
        double n = 0;
        double d = 0;
        for (const RiskSet& group : groups) {
            n += static_cast<double>(group.atRisk(time));
            d += static_cast<double>(group.events(time));
        }
        const double scale = n > 1 ? d * (n - d) / (n - 1) : 0;
        for (std::size_t i = 0; i < difference.size(); ++i) {
            const double share = static_cast<double>(groups[i].atRisk(time)) / n;
            difference[i] += static_cast<double>(groups[i].events(time)) - d * share;
            for (std::size_t j = 0; j < difference.size(); ++j)
                covariance[i][j] += scale * share * ((i == j ? 1.0 : 0.0) - static_cast<double>(groups[j].atRisk(time)) / n);
        }
    }
};

}  // namespace

double SurvivalCurve::at(double time) const
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), time, [](double t, const SurvivalStep& step) { return t < step.time; });
    return after == steps.begin() ? 1 : std::prev(after)->survival;
}

std::optional<double> SurvivalCurve::quantileTime(double q) const
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (std::abs(steps[i].survival - q) < kSame && i + 1 < steps.size())
            return (steps[i].time + steps[i + 1].time) / 2;
        if (steps[i].survival <= q + kSame)
            return steps[i].time;
    }
    return std::nullopt;
}

std::optional<double> SurvivalCurve::quantileLo(double q) const
{
    for (const SurvivalStep& step : steps)
        if (step.limits && step.limits->lo <= q)
            return step.time;
    return std::nullopt;
}

std::optional<double> SurvivalCurve::quantileHi(double q) const
{
    for (const SurvivalStep& step : steps)
        if (step.limits && step.limits->hi <= q)
            return step.time;
    return std::nullopt;
}

SurvivalCurve kaplanMeier(std::span<const Lifetime> lifetimes, double level)
{
    const RiskSet risk(lifetimes);
    const double z = normalCritical(level);
    SurvivalCurve curve{.n = lifetimes.size(), .events = risk.eventTimes().size(), .steps = {}};
    double survival = 1;
    double greenwood = 0;
    for (const double time : risk.eventTimes()) {
        if (!curve.steps.empty() && curve.steps.back().time == time)
            continue;
        SurvivalStep step{.time = time, .atRisk = risk.atRisk(time), .events = risk.events(time), .survival = 0, .se = {}, .limits = {}};
        if (step.events < step.atRisk) {
            survival *= 1 - static_cast<double>(step.events) / static_cast<double>(step.atRisk);
            greenwood += greenwoodTerm(step);
            step.survival = survival;
            step.se = survival * std::sqrt(greenwood);
            step.limits = logLogLimits(survival, std::sqrt(greenwood), z);
        }
        curve.steps.push_back(step);
        if (step.survival == 0)
            break;
    }
    return curve;
}

RestrictedMean restrictedMean(const SurvivalCurve& curve, double tau)
{
    // Backwards, so that the area still to come is known at each step.
    double area = 0;
    double variance = 0;
    double end = tau;
    for (auto step = curve.steps.rbegin(); step != curve.steps.rend(); ++step) {
        if (step->time >= tau)
            continue;
        area += step->survival * (end - step->time);
        end = step->time;
        if (step->events < step->atRisk)
            variance += area * area * greenwoodTerm(*step);
    }
    return {area + end, std::sqrt(variance)};
}

std::optional<LogRank> logRank(std::span<const std::vector<Lifetime>> groups)
{
    if (groups.size() < 2)
        return std::nullopt;
    std::vector<RiskSet> risks;
    std::vector<double> times;
    for (const std::vector<Lifetime>& group : groups) {
        risks.emplace_back(group);
        times.insert(times.end(), risks.back().eventTimes().begin(), risks.back().eventTimes().end());
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    LogRankSums sums(groups.size());
    for (const double time : times)
        sums.add(risks, time);
    const auto chiSquared = quadraticForm(sums.covariance, sums.difference);
    if (!chiSquared)
        return std::nullopt;
    const double statistic = std::max(0.0, *chiSquared);
    const std::size_t degrees = groups.size() - 1;
    return LogRank{statistic, degrees, chiSquaredUpper(statistic, static_cast<double>(degrees))};
}

}  // namespace regia::math
