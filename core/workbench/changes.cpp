// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/changes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/math/distributions.h"
#include "core/math/mean.h"
#include "core/math/multiple_testing.h"
#include "core/math/proportion.h"
#include "core/math/ratio.h"
#include "core/metrics/survey.h"
#include "core/segment/segment.h"
#include "core/workbench/period_tally.h"

namespace regia::workbench {
namespace {

constexpr std::size_t kFewest = 20;         ///< fewer cases than that are not compared
constexpr std::size_t kFewestAnswers = 30;  ///< of a survey, buyers of an average
constexpr double kLevel = 0.05;
constexpr double kLargeEnough = 0.05, kLargeShare = 0.02, kLargeNps = 3;
constexpr std::size_t kMostSegments = 50;
constexpr double kSameLength = 0.03;
constexpr std::ptrdiff_t kMostOfAKind = 2;

std::optional<Change> changeOf(const Both& both) { return pairedChange(both.now, both.before, both.came, both.left); }

std::optional<Change> shareChange(const Both& part, const Both& whole)
{
    if (part.now + part.before < kFewest || whole.now < kFewestAnswers || whole.before < kFewestAnswers)
        return std::nullopt;
    const math::Proportion before{static_cast<double>(part.before), static_cast<double>(whole.before)};
    const math::Proportion now{static_cast<double>(part.now), static_cast<double>(whole.now)};
    const auto difference = math::differenceOfProportions(before, now);
    const auto test = math::twoProportionZ(before, now);
    if (!difference || !test)
        return std::nullopt;
    return Change{now.value(), before.value(), difference->value, difference->limits, test->p};
}

/// The sum over contacts, who are the same in both periods: a t interval of what each of them spent more.
std::optional<Change> revenueChange(const PeriodTally& tally)
{
    const auto n = static_cast<double>(tally.contacts);
    if (tally.buyers.came + tally.buyers.left + tally.buyers.now < kFewestAnswers || tally.contacts < 2)
        return std::nullopt;
    const double mean = tally.more.value() / n;
    math::Moments moments{.n = tally.contacts, .mean = mean};
    moments.variance = std::max(0.0, (tally.moreSquared.value() - n * mean * mean) / (n - 1));
    const auto estimate = math::meanEstimate(moments);
    if (!estimate || !estimate->limits || !(estimate->se > 0))
        return std::nullopt;
    return Change{tally.spentNow.value(),
                  tally.spentBefore.value(),
                  tally.more.value(),
                  {n * estimate->limits->lo, n * estimate->limits->hi},
                  math::studentTwoSided(mean / estimate->se, n - 1)};
}

/// Orders of one buyer are not independent: the ratio of sums over buyers, with their variance between buyers.
std::optional<Change> averageOrderChange(const PeriodTally& tally)
{
    const auto now = math::clusteredRatio(tally.ordersNow, math::kNonNegative);
    const auto before = math::clusteredRatio(tally.ordersBefore, math::kNonNegative);
    if (!now || !before || !now->se || !before->se || now->clusters < kFewestAnswers || before->clusters < kFewestAnswers)
        return std::nullopt;
    const double difference = now->value - before->value;
    const double se = std::hypot(*now->se, *before->se);
    const double reach = math::normalCritical(math::kDefaultLevel) * se;
    return Change{now->value,
                  before->value,
                  difference,
                  {difference - reach, difference + reach},
                  se > 0 ? math::normalTwoSided(difference / se) : 1.0};
}

Result<std::optional<Change>> npsChange(const segment::Dataset& dataset, const metrics::Scope& now, const metrics::Scope& before,
                                        Progress& progress)
{
    metrics::SurveyQuery query;
    query.scope = now;
    REGIA_TRY(const metrics::Survey later, metrics::survey(dataset, query, progress));
    query.scope = before;
    REGIA_TRY(const metrics::Survey earlier, metrics::survey(dataset, query, progress));
    const auto difference = metrics::compareNps(earlier.nps, later.nps);
    if (!difference || later.nps.n < kFewestAnswers || earlier.nps.n < kFewestAnswers)
        return std::optional<Change>();
    return std::optional(Change{*later.nps.value, *earlier.nps.value, difference->difference, difference->limits, difference->p});
}

class Comparison {
public:
    void add(Finding::Kind kind, std::string key, const std::optional<Change>& change)
    {
        if (change)
            m_changes.findings.push_back({kind, std::move(key), *change});
    }
    void addTally(const segment::Dataset& dataset, const PeriodTally& tally);
    [[nodiscard]] Result<void> addSegments(const segment::Dataset& dataset, const metrics::Frame& now, const metrics::Frame& before,
                                           Progress& progress);
    [[nodiscard]] Changes finished();

private:
    Changes m_changes;
};

void Comparison::addTally(const segment::Dataset& dataset, const PeriodTally& tally)
{
    using Kind = Finding::Kind;
    for (const model::Stage stage : model::kStages)
        add(Kind::Stage, std::string(model::toName(stage)), changeOf(tally.stages[static_cast<std::size_t>(stage)]));
    const snapshot::Events& events = dataset.snapshot->events();
    for (std::size_t type = 0; type < tally.types.size(); ++type)
        if (events.types[type].name != "purchase")
            add(Kind::Event, events.types[type].name, changeOf(tally.types[type]));
    for (std::size_t channel = 0; channel < tally.channels.size(); ++channel)
        add(Kind::Channel, events.channels.text(static_cast<std::uint32_t>(channel)), shareChange(tally.channels[channel], tally.buyers));
    add(Kind::Buyers, {}, changeOf(tally.buyers));
    add(Kind::ActiveContacts, {}, changeOf(tally.active));
    add(Kind::NewContacts, {}, countChange(tally.createdNow, tally.createdBefore, tally.daysNow, tally.daysBefore));
    add(Kind::FirstPurchases, {}, countChange(tally.firstNow, tally.firstBefore, tally.daysNow, tally.daysBefore));
    add(Kind::Revenue, {}, revenueChange(tally));
    add(Kind::AverageOrder, {}, averageOrderChange(tally));
}

Result<void> Comparison::addSegments(const segment::Dataset& dataset, const metrics::Frame& now, const metrics::Frame& before,
                                     Progress& progress)
{
    std::size_t asked = 0;
    for (const auto& [name, segment] : dataset.segments) {
        if (asked++ == kMostSegments)
            break;
        const auto membersAt = [&](std::int64_t instant) {
            return segment::membersOf(name, segment::Context{dataset, Instant{instant}}, progress);
        };
        const Result<Bitmap> then = membersAt(before.range.to), later = membersAt(now.range.to);
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (!then || !later)
            continue;
        Both both;
        for (std::size_t row = 0; row < now.rows(); ++row)
            if (now.has(row))
                both.add(later->test(row), then->test(row));
        add(Finding::Kind::Segment, name, changeOf(both));
    }
    return {};
}

Changes Comparison::finished()
{
    std::vector<double> p;
    for (const Finding& finding : m_changes.findings)
        p.push_back(finding.change.p);
    const std::vector<double> q = math::benjaminiHochberg(p);
    for (std::size_t i = 0; i < q.size(); ++i)
        m_changes.findings[i].q = q[i];
    return std::move(m_changes);
}

/// The data ends within the period.
bool isNotOver(const metrics::Scope& scope, const metrics::Frame& frame)
{
    return scope.period.kind == segment::Window::Kind::Dates && frame.zone.startOfDay(scope.period.to) > frame.asOf;
}

bool isLargeEnough(const Finding& finding)
{
    const double size = std::abs(finding.change.difference);
    if (finding.kind == Finding::Kind::Channel)
        return size >= kLargeShare;
    if (finding.kind == Finding::Kind::Nps)
        return size >= kLargeNps;
    const auto relative = finding.change.relative();
    return !relative || std::abs(*relative) >= kLargeEnough;
}

/// How much of the change is certain, against what was: the end of the interval that is nearer to zero.
double certainPart(const Finding& finding)
{
    const Change& change = finding.change;
    const double nearest = std::min(std::abs(change.limits.lo), std::abs(change.limits.hi));
    const double scale = finding.kind == Finding::Kind::Channel ? 1 : finding.kind == Finding::Kind::Nps ? 100 : std::abs(change.before);
    return scale > 0 ? nearest / scale : nearest;
}

/// What a condition speaks of, in the terms of findings.
struct Defining {
    std::set<std::string, std::less<>> events, segments;
    bool anyEvent = false, stages = false;

    void add(const segment::EventSelector& selector)
    {
        events.insert(selector.types.begin(), selector.types.end());
        anyEvent = anyEvent || selector.isAny();
    }
    [[nodiscard]] bool names(std::string_view event) const { return anyEvent || events.contains(event); }

    void addLeaf(const segment::Condition& leaf)
    {
        if (const auto* did = std::get_if<segment::Did>(&leaf.node))
            add(did->events);
        else if (const auto* aggregate = std::get_if<segment::Aggregate>(&leaf.node))
            add(aggregate->events);
        else if (const auto* time = std::get_if<segment::TimeTest>(&leaf.node))
            add(time->events);
        else if (const auto* sequence = std::get_if<segment::Sequence>(&leaf.node)) {
            add(sequence->first.events);
            add(sequence->then.events);
        }
        stages = stages || std::holds_alternative<segment::InStage>(leaf.node) ||
                 std::holds_alternative<segment::EnteredStage>(leaf.node) || std::holds_alternative<segment::StageSince>(leaf.node);
    }

    void addSegment(const std::string& name, const segment::Dataset& dataset)
    {
        const auto saved = dataset.segments.find(name);
        if (!segments.insert(name).second || saved == dataset.segments.end())
            return;
        segment::forEachNode(saved->second->where, [&](const std::string&, const segment::Condition& node) {
            if (const auto* other = std::get_if<segment::InSegment>(&node.node))
                addSegment(other->name, dataset);
            else
                addLeaf(node);
        });
    }
};

}  // namespace

std::optional<Change> pairedChange(std::size_t now, std::size_t before, std::size_t came, std::size_t left)
{
    const auto moved = static_cast<double>(came + left);
    if (came + left < kFewest)
        return std::nullopt;
    const auto share = math::wilson({static_cast<double>(came), moved});
    const double difference = static_cast<double>(now) - static_cast<double>(before);
    return Change{static_cast<double>(now),
                  static_cast<double>(before),
                  difference,
                  {moved * (2 * share->lo - 1), moved * (2 * share->hi - 1)},
                  math::normalTwoSided(difference / std::sqrt(moved))};
}

std::optional<Change> countChange(std::size_t now, std::size_t before, double daysNow, double daysBefore)
{
    const auto total = static_cast<double>(now + before);
    if (now + before < kFewest || before == 0 || !(daysNow > 0) || !(daysBefore > 0))
        return std::nullopt;
    // Quarters and months are compared as they are: a day more or less is no growth.
    if (std::abs(daysNow / daysBefore - 1) < kSameLength)
        daysNow = daysBefore;
    const double expected = daysNow / (daysNow + daysBefore);
    const double sameDays = static_cast<double>(before) * daysNow / daysBefore;
    const auto share = math::wilson({static_cast<double>(now), total});
    const auto differenceAt = [&](double p) { return sameDays * (p / (1 - p) * (1 - expected) / expected - 1); };
    const double z = (static_cast<double>(now) - total * expected) / std::sqrt(total * expected * (1 - expected));
    return Change{static_cast<double>(now),
                  sameDays,
                  static_cast<double>(now) - sameDays,
                  {differenceAt(share->lo), differenceAt(share->hi)},
                  math::normalTwoSided(z)};
}

const Change* Changes::of(Finding::Kind kind, std::string_view key) const
{
    for (const Finding& finding : findings)
        if (finding.kind == kind && finding.key == key)
            return &finding.change;
    return nullptr;
}

Result<Changes> changesBetween(const segment::Dataset& dataset, const metrics::Scope& now, const metrics::Scope& before, Progress& progress)
{
    REGIA_TRY(const metrics::Frame later, metrics::frameOf(dataset, now, nullptr, progress));
    REGIA_TRY(metrics::Frame earlier, metrics::frameOf(dataset, before, nullptr, progress));
    if (isNotOver(now, later))
        earlier.range.to = std::min(earlier.range.to, earlier.range.from + (later.range.to - later.range.from));
    REGIA_TRY(const PeriodTally tally, tallyPeriods(later, earlier, progress));
    Comparison comparison;
    comparison.addTally(dataset, tally);
    REGIA_CHECK(comparison.addSegments(dataset, later, earlier, progress));
    REGIA_TRY(const std::optional<Change> nps, npsChange(dataset, now, before, progress));
    comparison.add(Finding::Kind::Nps, {}, nps);
    return comparison.finished();
}

bool isDefinedBy(const Finding& finding, const std::string& segment, const segment::Dataset& dataset)
{
    Defining defining;
    defining.addSegment(segment, dataset);
    switch (finding.kind) {
    // Who buys is in another stage for it.
    case Finding::Kind::Stage: return defining.stages || defining.names("purchase");
    case Finding::Kind::Segment: return defining.segments.contains(finding.key);
    case Finding::Kind::Event: return defining.names(finding.key);
    case Finding::Kind::ActiveContacts: return defining.anyEvent || !defining.events.empty();
    case Finding::Kind::NewContacts: return false;
    case Finding::Kind::Nps: return defining.names("survey_response");
    default: return defining.names("purchase") || defining.stages;
    }
}

std::vector<Finding> worthALook(const Changes& changes, std::size_t most)
{
    std::vector<Finding> worth;
    std::copy_if(changes.findings.begin(), changes.findings.end(), std::back_inserter(worth),
                 [](const Finding& finding) { return finding.change.isClear() && finding.q <= kLevel && isLargeEnough(finding); });
    std::stable_sort(worth.begin(), worth.end(), [](const Finding& a, const Finding& b) { return certainPart(a) > certainPart(b); });
    std::map<Finding::Kind, std::ptrdiff_t> shown;
    std::erase_if(worth, [&](const Finding& finding) { return ++shown[finding.kind] > kMostOfAKind; });
    worth.resize(std::min(worth.size(), most));
    return worth;
}

}  // namespace regia::workbench
