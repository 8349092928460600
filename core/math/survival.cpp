// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/survival.h"

#include <Eigen/Dense>
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

/// Log-log limits of S; `spread` is z times its relative Greenwood error (Kalbfleisch & Prentice).
Limits logLogLimits(double survival, double spread)
{
    const double reach = spread / std::abs(std::log(survival));
    return {std::pow(survival, std::exp(reach)), std::pow(survival, std::exp(-reach))};
}

/// d / (n (n - d)), the step of Greenwood's sum.
double greenwoodTerm(const SurvivalStep& step)
{
    const auto n = static_cast<double>(step.atRisk);
    const auto d = static_cast<double>(step.events);
    return d / (n * (n - d));
}

/// x' A⁻¹ x; none when A is singular.
std::optional<double> quadraticForm(const Eigen::MatrixXd& matrix, const Eigen::VectorXd& x)
{
    const Eigen::FullPivLU<Eigen::MatrixXd> solver(matrix);
    if (!solver.isInvertible())
        return std::nullopt;
    return x.dot(solver.solve(x));
}

/// Observed minus expected of all groups but the last, and their covariance, added up over the times of events.
struct LogRankSums {
    Eigen::VectorXd difference;
    Eigen::MatrixXd covariance;

    explicit LogRankSums(std::size_t groups)
    {
        const auto compared = static_cast<Eigen::Index>(groups) - 1;
        difference = Eigen::VectorXd::Zero(compared);
        covariance = Eigen::MatrixXd::Zero(compared, compared);
    }

    void add(const std::vector<RiskSet>& groups, double time)
    {
        double n = 0;
        double d = 0;
        for (const RiskSet& group : groups) {
            n += static_cast<double>(group.atRisk(time));
            d += static_cast<double>(group.events(time));
        }
        const double scale = n > 1 ? d * (n - d) / (n - 1) : 0;
        Eigen::VectorXd shares(difference.size());
        for (Eigen::Index i = 0; i < shares.size(); ++i) {
            const RiskSet& group = groups[static_cast<std::size_t>(i)];
            shares[i] = static_cast<double>(group.atRisk(time)) / n;
            difference[i] += static_cast<double>(group.events(time)) - d * shares[i];
        }
        covariance += scale * (Eigen::MatrixXd(shares.asDiagonal()) - shares * shares.transpose());
    }
};

/// The product and the sum of a curve as they are after its events so far.
struct Survival {
    double value = 1;
    double greenwood = 0;

    /// What an event time with so many at risk does to it. The last one at risk ends the curve.
    void take(double events, double atRisk)
    {
        if (events >= atRisk) {
            value = 0;
            return;
        }
        value *= 1 - events / atRisk;
        greenwood += events / (atRisk * (atRisk - events));
    }
};

/// A step of a curve as those who look for a q need it.
struct StepSeen {
    double time;
    double next;  ///< the time of the next step; of the last one its own
    double survival;
    double greenwood;  ///< the variance of ln S
    double z;
};

/// Looks for one q along a curve.
class QuantileSearch {
public:
    explicit QuantileSearch(double q) : m_q(q), m_logQ(-std::log(q)) {}

    [[nodiscard]] const SurvivalQuantile& found() const { return m_found; }
    [[nodiscard]] bool isOver() const { return m_found.time && m_found.lo && m_found.hi; }
    void see(const StepSeen& step)
    {
        if (!m_found.time && std::abs(step.survival - m_q) < kSame)
            m_found.time = (step.time + step.next) / 2;
        else if (!m_found.time && step.survival <= m_q + kSame)
            m_found.time = step.time;
        if (step.survival == 0 || !mayCross(step))
            return;
        const Limits limits = logLogLimits(step.survival, step.z * std::sqrt(step.greenwood));
        if (!m_found.lo && limits.lo <= m_q)
            m_found.lo = step.time;
        if (!m_found.hi && limits.hi <= m_q)
            m_found.hi = step.time;
    }

private:
    /// Whether a limit can have come down to q here; asked of every step, so the cheapest reason to say no comes first. The
    /// upper limit is above the curve. The lower one is S^exp(r) with r = z g / |ln S|, and reaches q when
    /// r >= ln(ln q / ln S) >= 1 - ln S / ln q, that is z g >= |ln S| (1 - ln S / ln q); and 1 - S <= |ln S| <= (1 - S) / S.
    [[nodiscard]] bool mayCross(const StepSeen& step) const
    {
        if (step.survival <= m_q)
            return !m_found.lo || !m_found.hi;
        if (m_found.lo)
            return false;
        const double gone = 1 - step.survival;
        const double least = gone * (1 - gone / (step.survival * m_logQ));
        if (least > 0 && step.z * step.z * step.greenwood < least * least * kNearly)
            return false;
        const double logS = -std::log(step.survival);
        return step.z * std::sqrt(step.greenwood) >= logS * (1 - logS / m_logQ) * kNearly;
    }

    static constexpr double kNearly = 1 - 1e-9;  ///< rounding must not say no
    double m_q, m_logQ;
    SurvivalQuantile m_found;
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
    Survival survival;
    for (const double time : risk.eventTimes()) {
        if (!curve.steps.empty() && curve.steps.back().time == time)
            continue;
        SurvivalStep step{.time = time, .atRisk = risk.atRisk(time), .events = risk.events(time), .survival = 0, .se = {}, .limits = {}};
        survival.take(static_cast<double>(step.events), static_cast<double>(step.atRisk));
        step.survival = survival.value;
        if (step.survival > 0) {
            step.se = survival.value * std::sqrt(survival.greenwood);
            step.limits = logLogLimits(survival.value, z * std::sqrt(survival.greenwood));
        }
        curve.steps.push_back(step);
        if (step.survival == 0)
            break;
    }
    return curve;
}

std::vector<SurvivalQuantile> survivalQuantiles(const SortedLifetimes& lifetimes, std::span<const double> qs, double level)
{
    const double z = normalCritical(level);
    std::vector<QuantileSearch> searches(qs.begin(), qs.end());
    const std::span<const double> ended = lifetimes.ended, open = lifetimes.open;
    Survival survival;
    std::size_t gone = 0;  // of the open ones, seen less long
    for (std::size_t i = 0, next = 0; i < ended.size() && survival.value > 0; i = next) {
        next = i;
        while (next < ended.size() && ended[next] == ended[i])
            ++next;
        while (gone < open.size() && open[gone] < ended[i])
            ++gone;
        survival.take(static_cast<double>(next - i), static_cast<double>(ended.size() - i + open.size() - gone));
        const StepSeen step{.time = ended[i],
                            .next = next < ended.size() ? ended[next] : ended[i],
                            .survival = survival.value,
                            .greenwood = survival.greenwood,
                            .z = z};
        bool isOver = true;
        for (QuantileSearch& search : searches) {
            search.see(step);
            isOver = isOver && search.isOver();
        }
        if (isOver)
            break;
    }
    std::vector<SurvivalQuantile> quantiles;
    for (const QuantileSearch& search : searches)
        quantiles.push_back(search.found());
    return quantiles;
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
