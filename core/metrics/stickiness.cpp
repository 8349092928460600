// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "core/calendar/window.h"
#include "core/metrics/blocks.h"
#include "core/metrics/path.h"
#include "core/metrics/retention.h"

namespace regia::metrics {
namespace {

constexpr std::size_t kMostDays = 366;

struct Plan {
    Frame frame;
    segment::CompiledSelector events;
    segment::TimeRange window;
};

Result<Plan> planOf(const segment::Dataset& dataset, const StickinessQuery& query, Progress& progress, segment::LeafCache* cache)
{
    if (query.days < 1 || query.days > kMostDays)
        return fail(ErrorCode::InvalidInput, "days", "1 to " + std::to_string(kMostDays));
    if (query.scope.period.kind != segment::Window::Kind::All)
        return fail(ErrorCode::Unsupported, "period", "stickiness looks at the last days: say how many with days");
    REGIA_TRY(segment::CompiledSelector events, segment::CompiledSelector::compile(query.events, *dataset.snapshot));
    REGIA_TRY(Frame frame, frameOf(dataset, query.scope, cache, progress));
    const calendar::Interval window = calendar::calendarToDate(frame.asOf, static_cast<std::int32_t>(query.days), frame.zone);
    return Plan{std::move(frame), std::move(events), {window.start.ms, window.end.ms}};
}

/// How many local days of the window each contact was active in; of contacts that are not asked about, 0.
Result<std::vector<std::size_t>> activeDays(const Plan& plan, Progress& progress)
{
    std::vector<std::size_t> days(plan.frame.rows(), 0);
    REGIA_TRY(const auto blocks, mapBlocks<char>(plan.frame.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  const snapshot::Events& events = plan.frame.snapshot().events();
                  calendar::LocalClock clock(plan.frame.zone);
                  for (std::size_t row = begin; row < end; ++row) {
                      if (!plan.frame.has(row))
                          continue;
                      std::optional<LocalDate> last;
                      const std::uint32_t visible = plan.frame.visibleEnd(row);
                      const auto* times = events.time.data();
                      auto e = static_cast<std::uint32_t>(std::lower_bound(times + events.offsets[row], times + visible, plan.window.from) -
                                                          times);
                      for (; e < visible; ++e) {
                          if (!plan.events.matches(e))
                              continue;
                          const LocalDate day = clock.dayOf(Instant{times[e]});
                          days[row] += day != last;
                          last = day;
                      }
                  }
                  return char{};
              }));
    return days;
}

}  // namespace

Stickiness stickinessOf(std::span<const std::size_t> activeDays, std::size_t days)
{
    Stickiness result;
    result.population = activeDays.size();
    result.histogram.assign(days + 1, 0);
    for (const std::size_t own : activeDays)
        ++result.histogram[own];
    result.active = activeDays.size() - result.histogram[0];
    const auto total = static_cast<double>(std::accumulate(activeDays.begin(), activeDays.end(), std::size_t{0}));
    result.meanDaily = total / static_cast<double>(days);
    if (result.active > 0) {
        result.stickiness = result.meanDaily / static_cast<double>(result.active);
        result.meanDaysPerActive = total / static_cast<double>(result.active);
    }
    return result;
}

Result<Stickiness> stickiness(const segment::Dataset& dataset, const StickinessQuery& query, Progress& progress, segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    REGIA_TRY(const std::vector<std::size_t> days, activeDays(plan, progress));
    Stickiness result = stickinessOf(days, query.days);
    result.asOf = plan.frame.asOf;
    result.population = plan.frame.population;
    result.histogram[0] = plan.frame.population - result.active;
    result.notes = plan.frame.notes;
    return result;
}

Result<Bitmap> stickinessPeople(const segment::Dataset& dataset, const StickinessQuery& query, const std::string& path, Progress& progress,
                                segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    REGIA_TRY(const std::vector<std::size_t> days, activeDays(plan, progress));
    const auto wanted = Path(path).only("histogram");
    if (path != "active" && (!wanted || *wanted > query.days))
        return fail(ErrorCode::InvalidInput, path, "no such part of the answer: active, histogram[1]");
    Bitmap people(plan.frame.rows());
    for (std::size_t row = 0; row < days.size(); ++row)
        if (plan.frame.has(row) && (wanted ? days[row] == *wanted : days[row] > 0))
            people.set(row);
    return people;
}

}  // namespace regia::metrics
