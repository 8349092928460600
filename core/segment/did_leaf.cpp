// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "core/segment/event_runs.h"
#include "core/segment/json_object.h"
#include "core/segment/leaf_plan.h"

namespace regia::segment {
namespace {

/// The matching events of a run in a stretch of time, first to last; visit returns false to stop.
template <class Visit>
void forEachMatch(const EventRun& run, const CompiledSelector& events, const TimeRange& range, Visit&& visit)
{
    for (std::size_t i = run.from(range.from); i < run.size && run.times[i] < range.to; ++i)
        if (!events.hasWhere() || events.matchesWhere(run.event(i)))
            if (!visit(i))
                return;
}

/// Counting further than this changes nothing.
std::int64_t enough(const CountTest& count)
{
    switch (count.kind) {
    case CountTest::Kind::AtLeast: return count.first;
    case CountTest::Kind::AtMost:
    case CountTest::Kind::Exactly: return count.first + 1;
    case CountTest::Kind::Between: return count.second + 1;
    }
    return std::numeric_limits<std::int64_t>::max();
}

bool holdsFor(const EventRun& run, const CompiledSelector& events, const TimeRange& range, const CountTest& count)
{
    if (!events.hasWhere()) {
        const std::size_t first = run.from(range.from);
        const std::size_t last = range.to <= range.from ? first : run.from(range.to);
        return count.holds(static_cast<std::int64_t>(last - first));
    }
    std::int64_t n = 0;
    forEachMatch(run, events, range, [&, limit = enough(count)](std::size_t) { return ++n < limit; });
    return count.holds(n);
}

/// The instants that the first or last event must lie in.
TimeRange wantedTimes(const TimeTest& test, const Frame& frame)
{
    if (test.kind == TimeTest::Kind::Between)
        return {frame.zone.startOfDay(test.from).ms, frame.zone.startOfDay(test.to).ms};
    const std::int64_t edge = test.length.subtractFrom(frame.asOf, frame.zone).ms;
    if (test.kind == TimeTest::Kind::InLast)
        return {edge, frame.asOf.ms};
    return {std::numeric_limits<std::int64_t>::min(), edge};
}

bool firstIsIn(const EventRun& run, const CompiledSelector& events, std::int64_t asOf, const TimeRange& wanted)
{
    bool holds = false;
    forEachMatch(run, events, {std::numeric_limits<std::int64_t>::min(), asOf}, [&](std::size_t i) {
        holds = wanted.contains(run.times[i]);
        return false;
    });
    return holds;
}

bool lastIsIn(const EventRun& run, const CompiledSelector& events, std::int64_t asOf, const TimeRange& wanted)
{
    for (std::size_t i = run.from(asOf); i-- > 0;)
        if (!events.hasWhere() || events.matchesWhere(run.event(i)))
            return wanted.contains(run.times[i]);
    return false;
}

}  // namespace

Result<Plan> planDid(const Did& test, const Frame& frame, const std::string& path)
{
    REGIA_TRY(auto events, CompiledSelector::compile(test.events, frame.snapshot, joinPath(path, "did")));
    return Plan([&test, &frame, events = std::move(events)] {
        PassCounts none;
        const TimeRange range = resolve(test.window, frame.asOf, frame.zone);
        return passOver(EventRuns(frame, events.typeMask()), frame.rows(), test.count.holds(0), none,
                        [&] { return [&](const EventRun& run, PassCounts&) { return holdsFor(run, events, range, test.count); }; });
    });
}

Result<Plan> planTime(const TimeTest& test, const Frame& frame, const std::string& path)
{
    REGIA_TRY(auto events, CompiledSelector::compile(test.events, frame.snapshot, joinPath(path, "time")));
    return Plan([&test, &frame, events = std::move(events)] {
        PassCounts none;
        const TimeRange wanted = wantedTimes(test, frame);
        const bool first = test.which == TimeTest::Which::First;
        return passOver(EventRuns(frame, events.typeMask()), frame.rows(), false, none, [&] {
            return [&](const EventRun& run, PassCounts&) {
                return first ? firstIsIn(run, events, frame.asOf.ms, wanted) : lastIsIn(run, events, frame.asOf.ms, wanted);
            };
        });
    });
}

}  // namespace regia::segment
