// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/activity.h"

#include <algorithm>

#include "core/base/bug.h"
#include "core/metrics/axis.h"
#include "core/metrics/blocks.h"
#include "core/metrics/path.h"

namespace regia::metrics {
namespace {

using segment::CompiledSelector;

/// Numbers of intervals for instants, also of the one before the first, which the first is compared with.
struct Plan {
    Frame frame;
    CompiledSelector events;
    calendar::BucketAxis axis;
    std::vector<std::int64_t> edges;  ///< start of the interval before the first, of each, end of the last; the last cut at as-of
};

Result<Plan> planOf(const segment::Dataset& dataset, const ActivityQuery& query, Progress& progress, segment::LeafCache* cache)
{
    REGIA_TRY(CompiledSelector events, CompiledSelector::compile(query.events, *dataset.snapshot));
    REGIA_TRY(Frame frame, frameOf(dataset, query.scope, cache, progress));
    REGIA_TRY(calendar::BucketAxis reported, axisOf(frame, query.interval, Reach::FirstEvent));
    const calendar::PeriodUnit unit = unitOf(frame, query.interval, Reach::FirstEvent);
    const auto& buckets = reported.buckets();
    // Whole intervals even where the period cuts them: somebody who was active in the part of a month before the period
    // was active in that month.
    const calendar::DateRange first = calendar::periodContaining(buckets.front().days.start, unit);
    const calendar::DateRange last = calendar::periodContaining(buckets.back().days.start, unit);
    REGIA_TRY(calendar::BucketAxis axis, calendar::BucketAxis::make({first.start, last.end}, unit, frame.zone, frame.asOf));
    Plan plan{std::move(frame), std::move(events), std::move(axis), {}};
    const calendar::DateRange before = calendar::shiftPeriod(first, unit, -1);
    plan.edges.push_back(plan.frame.zone.startOfDay(before.start).ms);
    for (const calendar::Bucket& bucket : plan.axis.buckets())
        plan.edges.push_back(bucket.interval.start.ms);
    plan.edges.push_back(std::min(plan.axis.buckets().back().interval.end.ms, plan.frame.asOf.ms));
    return plan;
}

/// The intervals in which a contact was active: -1 is the one before the first, -2 stands for all earlier ones.
void activeIntervals(const Plan& plan, std::size_t row, std::vector<std::int64_t>& active)
{
    const snapshot::Events& events = plan.frame.snapshot().events();
    active.clear();
    std::size_t edge = 0;  // of the first edge after the event
    for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1]; ++e) {
        const std::int64_t at = events.time[e];
        if (at >= plan.edges.back())
            return;
        if (!plan.events.matches(e))
            continue;
        while (plan.edges[edge] <= at)
            ++edge;
        const std::int64_t interval = static_cast<std::int64_t>(edge) - 2;
        if (active.empty() || active.back() != interval)
            active.push_back(interval);
    }
}

enum class State { Active, New, Returning, Resurrecting, Dormant };

std::optional<State> stateNamed(std::string_view name)
{
    constexpr std::pair<std::string_view, State> kNames[] = {
        {"active", State::Active},   {"new", State::New}, {"returning", State::Returning}, {"resurrecting", State::Resurrecting},
        {"dormant", State::Dormant},
    };
    for (const auto& [known, state] : kNames)
        if (known == name)
            return state;
    return std::nullopt;
}

bool isIn(std::span<const std::int64_t> active, std::int64_t interval, State state)
{
    const auto has = [&](std::int64_t i) { return std::binary_search(active.begin(), active.end(), i); };
    if (state == State::Dormant)
        return has(interval - 1) && !has(interval);
    if (!has(interval))
        return false;
    const bool isNew = active.front() == interval;
    switch (state) {
    case State::New: return isNew;
    case State::Returning: return has(interval - 1);
    case State::Resurrecting: return !isNew && !has(interval - 1);
    default: return true;
    }
}

/// The two identities of 04-lifecycle, which hold by construction: a number that does not add up is never shown.
void assertIdentities(const std::vector<ActivityCounts>& counts)
{
    for (std::size_t i = 0; i < counts.size(); ++i) {
        REGIA_EXPECT(counts[i].fresh + counts[i].returning + counts[i].resurrecting == counts[i].active);
        if (i > 0)
            REGIA_EXPECT(counts[i].returning + counts[i].dormant == counts[i - 1].active);
    }
}

}  // namespace

std::optional<double> ActivityCounts::quickRatio() const
{
    if (dormant == 0)
        return std::nullopt;
    return static_cast<double>(fresh + resurrecting) / static_cast<double>(dormant);
}

void addActivity(std::span<const std::int64_t> active, std::span<ActivityCounts> counts)
{
    const auto size = static_cast<std::int64_t>(counts.size());
    for (std::size_t i = 0; i < active.size(); ++i) {
        const std::int64_t interval = active[i];
        if (interval >= 0 && interval < size) {
            ActivityCounts& own = counts[static_cast<std::size_t>(interval)];
            ++own.active;
            ++(i == 0 ? own.fresh : active[i - 1] == interval - 1 ? own.returning : own.resurrecting);
        }
        const bool continues = i + 1 < active.size() && active[i + 1] == interval + 1;
        if (!continues && interval + 1 >= 0 && interval + 1 < size)
            ++counts[static_cast<std::size_t>(interval + 1)].dormant;
    }
}

Result<Activity> activity(const segment::Dataset& dataset, const ActivityQuery& query, Progress& progress, segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    REGIA_TRY(const auto parts,
              mapBlocks<std::vector<ActivityCounts>>(plan.frame.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  std::vector<ActivityCounts> counts(plan.axis.size());
                  std::vector<std::int64_t> active;
                  for (std::size_t row = begin; row < end; ++row) {
                      if (!plan.frame.has(row))
                          continue;
                      activeIntervals(plan, row, active);
                      addActivity(active, counts);
                  }
                  return counts;
              }));
    std::vector<ActivityCounts> total(plan.axis.size());
    for (const auto& part : parts)
        for (std::size_t i = 0; i < total.size(); ++i) {
            total[i].active += part[i].active;
            total[i].fresh += part[i].fresh;
            total[i].returning += part[i].returning;
            total[i].resurrecting += part[i].resurrecting;
            total[i].dormant += part[i].dormant;
        }
    assertIdentities(total);
    Activity result{plan.frame.asOf, plan.frame.population, {}, plan.frame.notes};
    for (std::size_t i = 0; i < total.size(); ++i)
        result.intervals.push_back({plan.axis.buckets()[i], isComplete(plan.axis.buckets()[i], plan.frame), total[i]});
    if (!result.intervals.back().complete)
        result.notes.push_back({NoteCode::IncompletePeriod, 0, result.intervals.back().bucket.label});
    return result;
}

Result<Bitmap> activityPeople(const segment::Dataset& dataset, const ActivityQuery& query, const std::string& path, Progress& progress,
                              segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    const Path place(path);
    const auto interval = place.index(0);
    const auto state = stateNamed(place.size() == 1 ? "active" : place.name(1));
    if ((place.name(0) != "intervals" && place.name(0) != "buckets") || place.size() > 2 || !interval || *interval >= plan.axis.size() ||
        !state)
        return fail(ErrorCode::InvalidInput, path, "no such part of the answer: intervals[0].new");
    Bitmap people(plan.frame.rows());
    REGIA_TRY(const auto blocks, mapBlocks<char>(plan.frame.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  std::vector<std::int64_t> active;
                  for (std::size_t row = begin; row < end; ++row) {
                      if (!plan.frame.has(row))
                          continue;
                      activeIntervals(plan, row, active);
                      if (isIn(active, static_cast<std::int64_t>(*interval), *state))
                          people.set(row);
                  }
                  return char{};
              }));
    return people;
}

}  // namespace regia::metrics
