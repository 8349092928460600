// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/funnel_figures.h"

#include <algorithm>
#include <array>

#include "core/base/parallel.h"
#include "core/math/mean.h"
#include "core/math/quantile.h"
#include "core/math/ratio.h"

namespace regia::metrics::funnels {
namespace {

constexpr std::uint64_t kRadixBits = 11;
constexpr std::size_t kRadix = std::size_t{1} << kRadixBits;

/// Ascending, by digits: a million times to convert are sorted in the time that a comparison sort needs for its first levels.
void sortByDigits(std::vector<std::uint64_t>& values)
{
    const std::uint64_t most = values.empty() ? 0 : *std::max_element(values.begin(), values.end());
    std::vector<std::uint64_t> other(values.size());
    for (std::uint64_t shift = 0; shift < 64 && (most >> shift) != 0; shift += kRadixBits) {
        std::array<std::size_t, kRadix> places{};
        for (const std::uint64_t value : values)
            ++places[(value >> shift) & (kRadix - 1)];
        std::size_t next = 0;
        for (std::size_t& place : places) {
            const std::size_t count = place;
            place = next;
            next += count;
        }
        for (const std::uint64_t value : values)
            other[places[(value >> shift) & (kRadix - 1)]++] = value;
        values.swap(other);
    }
}

std::uint64_t between(const Reached& from, const Reached& to) { return static_cast<std::uint64_t>(to.time - from.time); }

/// How many of some attempts, of how many: with the interval that suits the unit. The attempts come contact by contact.
class RateMaker {
public:
    RateMaker(const Scan& scan, bool clustered) : m_scan(scan), m_clustered(clustered) {}

    template <class InNumerator, class InDenominator>
    [[nodiscard]] Conversion make(InNumerator&& inNumerator, InDenominator&& inDenominator) const
    {
        std::size_t n = 0, of = 0;
        std::vector<math::ClusterPart> parts;
        std::uint32_t row = kNotReached;
        for (const AttemptRow& attempt : m_scan.attempts) {
            if (!inDenominator(attempt))
                continue;
            const bool counts = inNumerator(attempt);
            n += counts;
            ++of;
            if (!m_clustered)
                continue;
            if (attempt.row != row)
                parts.push_back({});
            row = attempt.row;
            parts.back().numerator += counts;
            parts.back().denominator += 1;
        }
        Conversion conversion{rateOf(n, of), std::nullopt};
        if (const auto ratio = math::clusteredRatio(parts); m_clustered && ratio) {
            conversion.rate.limits = ratio->limits;
            conversion.error = ratio->se;
        }
        return conversion;
    }

private:
    const Scan& m_scan;
    bool m_clustered;
};

std::string nameOf(const FunnelStep& step)
{
    if (!step.label.empty())
        return step.label;
    if (const auto* stage = std::get_if<EnterStage>(&step.what))
        return std::string(model::toName(stage->stage));
    std::string name;
    for (const std::string& type : std::get<segment::EventSelector>(step.what).types)
        name += (name.empty() ? "" : ", ") + type;
    return name.empty() ? "any" : name;
}

template <class Counts>
FunnelStepResult requiredStep(const RateMaker& rates, std::size_t k, const Counts& counts)
{
    const auto reached = [&](std::size_t depth) { return [&counts, depth](const AttemptRow& a) { return a.depth >= depth && counts(a); }; };
    const Conversion first = rates.make(reached(k + 1), reached(1));
    FunnelStepResult result;
    result.n = first.rate.n;
    result.fromFirst = first.rate;
    if (k > 0) {
        result.fromPrevious = rates.make(reached(k + 1), reached(k)).rate;
        result.dropOff = result.fromPrevious.of - result.fromPrevious.n;
    }
    return result;
}

template <class Counts>
FunnelStepResult optionalStep(const RateMaker& rates, std::size_t branch, std::size_t after, const Counts& counts)
{
    const auto reached = [&](std::size_t depth) { return [&counts, depth](const AttemptRow& a) { return a.depth >= depth && counts(a); }; };
    const auto took = [branch](const AttemptRow& a) { return ((a.branches >> branch) & 1U) != 0; };
    FunnelStepResult result;
    result.optional = true;
    result.fromFirst = rates.make(took, reached(1)).rate;
    result.fromPrevious = rates.make(took, reached(after)).rate;
    result.n = result.fromPrevious.n;
    result.dropOff = result.fromPrevious.of - result.fromPrevious.n;
    const auto next = [after](const AttemptRow& a) { return a.depth > after; };
    result.nextWith = rates.make(next, [&](const AttemptRow& a) { return reached(after)(a) && took(a); }).rate;
    result.nextWithout = rates.make(next, [&](const AttemptRow& a) { return reached(after)(a) && !took(a); }).rate;
    return result;
}

}  // namespace

std::vector<FunnelStepResult> stepResults(const Scan& scan, const Plan& plan, const FunnelQuery& query, Which which)
{
    const RateMaker rates(scan, query.entries == Entries::All);
    const auto counts = [which](const AttemptRow& attempt) { return which == Which::AllEntries || attempt.mature; };
    std::vector<FunnelStepResult> results(query.steps.size());
    for (std::size_t k = 0; k < plan.required().size(); ++k)
        results[plan.required()[k]] = requiredStep(rates, k, counts);
    for (std::size_t b = 0; b < plan.branches().size(); ++b)
        results[plan.branches()[b].step] = optionalStep(rates, b, plan.branches()[b].after, counts);
    for (std::size_t i = 0; i < results.size(); ++i)
        results[i].name = nameOf(query.steps[i]);
    return results;
}

Conversion conversionOf(const Scan& scan, bool clustered, const std::function<bool(const AttemptRow&)>& counts)
{
    return RateMaker(scan, clustered).make([&](const AttemptRow& attempt) { return scan.isConverted(attempt); }, counts);
}

TimeToConvert timesOf(std::vector<std::uint64_t> ms)
{
    TimeToConvert times;
    sortByDigits(ms);
    std::vector<double> seconds;
    seconds.reserve(ms.size());
    for (const std::uint64_t own : ms)
        seconds.push_back(static_cast<double>(own) / static_cast<double>(kMsPerSecond));
    times.n = seconds.size();
    if (const auto median = math::quantileEstimate(seconds, 0.5)) {
        times.median = median->value;
        times.medianLo = median->lo;
        times.medianHi = median->hi;
        times.mean = math::momentsOf(seconds).mean;
    }
    times.p25 = math::quantileOfSorted(seconds, 0.25);
    times.p75 = math::quantileOfSorted(seconds, 0.75);
    times.p90 = math::quantileOfSorted(seconds, 0.90);
    times.seconds = std::move(seconds);
    return times;
}

TimeToConvert timeToConvert(const Scan& scan)
{
    std::vector<std::uint64_t> ms;
    for (const AttemptRow& attempt : scan.attempts)
        if (scan.isConverted(attempt))
            ms.push_back(between(scan.of(attempt).front(), scan.of(attempt).back()));
    return timesOf(std::move(ms));
}

std::vector<TimeToConvert> stepTimes(const Scan& scan)
{
    std::vector<TimeToConvert> times(scan.steps - 1);
    parallelFor(times.size(), [&](std::size_t i) {
        std::vector<std::uint64_t> ms;
        for (const AttemptRow& attempt : scan.attempts)
            if (attempt.depth > i + 1)
                ms.push_back(between(scan.of(attempt)[i], scan.of(attempt)[i + 1]));
        times[i] = timesOf(std::move(ms));
    });
    return times;
}

}  // namespace regia::metrics::funnels
