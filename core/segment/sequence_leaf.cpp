// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <vector>

#include "core/segment/event_runs.h"
#include "core/segment/json_object.h"
#include "core/segment/leaf_plan.h"

namespace regia::segment {
namespace {

struct Step {
    CompiledSelector events;
    TimeRange range;

    [[nodiscard]] bool matches(std::uint32_t event, std::int64_t time) const { return range.contains(time) && events.matches(event); }
};

struct SequencePlan {
    Step first;
    Step then;
    std::int64_t within = 0;
    bool negated = false;
    std::int64_t asOf = 0;
    const Bitmap* dateOnly = nullptr;
    calendar::TimeZone zone;
};

/// What one contact's events say: of the firsts one that was followed, one that was not though its time is over, and one
/// whose time is not over.
struct Outcome {
    bool followed = false;
    bool failed = false;
    bool open = false;
    bool dateOnlyOrder = false;
};

/// Instants alone, one walk from the last event to the first: the nearest later `then` is all that matters to a first.
Outcome outcomeOfInstants(const EventRun& run, const SequencePlan& plan)
{
    Outcome outcome;
    bool hasNext = false;
    std::int64_t next = 0;
    for (std::size_t i = run.size; i-- > 0;) {
        const std::int64_t time = run.times[i];
        if (time >= plan.asOf)
            continue;
        if (plan.first.matches(run.event(i), time)) {
            const bool followed = hasNext && next - time <= plan.within;
            const bool over = time + plan.within <= plan.asOf;
            outcome.followed |= followed;
            outcome.failed |= !followed && over;
            outcome.open |= !followed && !over;
        }
        if (plan.then.matches(run.event(i), time)) {
            hasNext = true;
            next = time;
        }
    }
    return outcome;
}

/// A pair with a day that has no time is measured in calendar days, and the same day counts as ordered.
class DayAwareSequence {
public:
    DayAwareSequence(const EventRun& run, const SequencePlan& plan) : m_run(run), m_plan(plan), m_clock(plan.zone)
    {
        for (std::size_t i = 0; i < run.size && run.times[i] < plan.asOf; ++i) {
            if (!plan.then.matches(run.event(i), run.times[i]))
                continue;
            const Then then{i, run.times[i], m_clock.dayOf(Instant{run.times[i]}).days};
            m_all.push_back(then);
            (isDateOnly(i) ? m_days : m_instants).push_back(then);
        }
    }

    Outcome outcome()
    {
        Outcome outcome;
        for (std::size_t i = 0; i < m_run.size && m_run.times[i] < m_plan.asOf; ++i) {
            if (!m_plan.first.matches(m_run.event(i), m_run.times[i]))
                continue;
            const bool followed = isFollowed(i, outcome.dateOnlyOrder);
            const bool over = isOver(i);
            outcome.followed |= followed;
            outcome.failed |= !followed && over;
            outcome.open |= !followed && !over;
        }
        return outcome;
    }

private:
    struct Then {
        std::size_t place;
        std::int64_t time;
        std::int32_t day;
    };

    [[nodiscard]] bool isDateOnly(std::size_t i) const { return m_plan.dateOnly->test(m_run.event(i)); }
    [[nodiscard]] std::int32_t wholeDays() const { return static_cast<std::int32_t>(m_plan.within / kMsPerDay); }

    bool isFollowed(std::size_t i, bool& sameDay)
    {
        const std::int32_t day = m_clock.dayOf(Instant{m_run.times[i]}).days;
        if (isDateOnly(i))
            return isFollowedByDay(m_all, i, day, sameDay);
        const auto next = std::upper_bound(m_instants.begin(), m_instants.end(), i,
                                           [](std::size_t place, const Then& then) { return place < then.place; });
        if (next != m_instants.end() && next->time - m_run.times[i] <= m_plan.within)
            return true;
        return isFollowedByDay(m_days, i, day, sameDay);
    }

    bool isFollowedByDay(const std::vector<Then>& thens, std::size_t i, std::int32_t day, bool& sameDay) const
    {
        auto next = std::lower_bound(thens.begin(), thens.end(), day, [](const Then& then, std::int32_t d) { return then.day < d; });
        if (next != thens.end() && next->place == i)
            ++next;
        if (next == thens.end() || next->day - day > wholeDays())
            return false;
        sameDay |= next->day == day;
        return true;
    }

    bool isOver(std::size_t i)
    {
        if (!isDateOnly(i))
            return m_run.times[i] + m_plan.within <= m_plan.asOf;
        const std::int32_t lastDay = m_clock.dayOf(Instant{m_run.times[i]}).days + wholeDays();
        return m_plan.zone.startOfDay(LocalDate{lastDay + 1}).ms <= m_plan.asOf;
    }

    const EventRun& m_run;
    const SequencePlan& m_plan;
    calendar::LocalClock m_clock;
    std::vector<Then> m_all, m_days, m_instants;
};

Outcome outcomeOf(const EventRun& run, const SequencePlan& plan)
{
    for (std::size_t i = 0; i < run.size; ++i)
        if (plan.dateOnly->test(run.event(i)))
            return DayAwareSequence(run, plan).outcome();
    return outcomeOfInstants(run, plan);
}

Result<Step> stepOf(const SequenceStep& step, const Frame& frame, const std::string& where)
{
    REGIA_TRY(auto events, CompiledSelector::compile(step.events, frame.snapshot, where));
    return Step{std::move(events), resolve(step.window, frame.asOf, frame.zone)};
}

}  // namespace

Result<Plan> planSequence(const Sequence& test, const Frame& frame, const std::string& path)
{
    const std::string where = joinPath(path, "seq");
    SequencePlan plan{{}, {}, 0, test.negated, frame.asOf.ms, &frame.snapshot.events().dateOnly, frame.zone};
    REGIA_TRY(plan.first, stepOf(test.first, frame, joinPath(where, "first")));
    REGIA_TRY(plan.then, stepOf(test.then, frame, joinPath(where, "then")));
    const auto within = test.within.elapsedMs();
    if (!within)
        return fail(ErrorCode::InvalidInput, joinPath(where, "within"), "expected minutes, hours, days or weeks");
    plan.within = *within;
    return Plan([plan = std::move(plan), &frame] {
        std::vector<std::uint8_t> mask = plan.first.events.typeMask();
        for (std::size_t type = 0; type < mask.size(); ++type)
            mask[type] |= plan.then.events.typeMask()[type];
        PassCounts counts;
        LeafResult result = passOver(EventRuns(frame, mask), frame.rows(), false, counts, [&] {
            return [&](const EventRun& run, PassCounts& mine) {
                const Outcome outcome = outcomeOf(run, plan);
                const bool holds = plan.negated ? outcome.failed : outcome.followed;
                mine.tooEarly += plan.negated && !holds && outcome.open ? 1 : 0;
                mine.dateOnlyOrder = mine.dateOnlyOrder || outcome.dateOnlyOrder;
                return holds;
            };
        });
        result.tooEarly = counts.tooEarly;
        result.dateOnlyOrder = counts.dateOnlyOrder;
        return result;
    });
}

}  // namespace regia::segment
