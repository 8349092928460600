// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/breakdown.h"

#include "core/metrics/blocks.h"
#include "core/metrics/event_groups.h"
#include "core/metrics/path.h"

namespace regia::metrics {
namespace {

struct Plan {
    Frame frame;
    std::vector<CompiledMeasure> measures;  ///< none or one
    EventGroups groups;
};

Result<Plan> planOf(const segment::Dataset& dataset, const BreakdownQuery& query, Progress& progress, segment::LeafCache* cache)
{
    std::vector<CompiledMeasure> measures;
    const bool byProperty = std::holds_alternative<ByProperty>(query.by);
    if (query.measure || byProperty) {
        REGIA_TRY(CompiledMeasure measure, compile(query.measure.value_or(Measure{}), *dataset.snapshot, "measure"));
        measures.push_back(std::move(measure));
    }
    REGIA_TRY(Frame frame, frameOf(dataset, query.scope, cache, progress));
    REGIA_TRY(EventGroups groups, EventGroups::make(frame, query.by, measures, cache, progress));
    return Plan{std::move(frame), std::move(measures), std::move(groups)};
}

struct Part {
    std::vector<std::size_t> contacts;
    std::vector<MeasureCell> cells;
};

Part partOfBlock(const Plan& plan, std::size_t begin, std::size_t end)
{
    Part part{std::vector<std::size_t>(plan.groups.size(), 0), std::vector<MeasureCell>(plan.groups.size())};
    std::optional<PropertyReader> groupReader = plan.groups.reader();
    std::optional<PropertyReader> reader = plan.measures.empty() ? std::nullopt : plan.measures.front().reader;
    for (std::size_t row = begin; row < end; ++row) {
        if (!plan.frame.has(row))
            continue;
        if (!plan.groups.isByProperty())
            plan.groups.layout().forEachPlace(plan.groups.contacts().of(row), [&](std::size_t place) { ++part.contacts[place]; });
        if (plan.measures.empty())
            continue;
        const CompiledMeasure& measure = plan.measures.front();
        const auto [first, last] = plan.frame.eventsInRange(row);
        for (std::uint32_t e = first; e < last; ++e)
            if (measure.events.matches(e))
                plan.groups.forEach(row, e, groupReader, [&](std::size_t place) {
                    part.cells[place].add(measure.function, static_cast<std::uint32_t>(row), e, reader ? &*reader : nullptr);
                });
    }
    return part;
}

}  // namespace

Result<Breakdown> breakdown(const segment::Dataset& dataset, const BreakdownQuery& query, Progress& progress, segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    REGIA_TRY(const auto parts, mapBlocks<Part>(
                                    plan.frame.rows(), progress,
                                    [&](std::size_t begin, std::size_t end) { return partOfBlock(plan, begin, end); }, kBlockSize));
    Breakdown result{plan.frame.asOf, plan.frame.population, {}, plan.groups.layout().pooled, plan.frame.notes};
    std::int64_t skipped = 0;
    for (std::size_t place = 0; place < plan.groups.size(); ++place) {
        BreakdownGroup group;
        MeasureCell cell;
        for (const Part& part : parts) {
            group.n += part.contacts[place];
            cell.merge(part.cells[place]);
        }
        skipped += static_cast<std::int64_t>(cell.skipped());
        group.key = plan.groups.layout().keys[place];
        if (plan.groups.isByProperty())
            group.n = cell.contacts();
        if (result.population > 0)
            group.share = static_cast<double>(group.n) / static_cast<double>(result.population);
        if (query.measure)
            group.value = cell.value(query.measure->function);
        result.groups.push_back(std::move(group));
    }
    if (plan.groups.overlap() || plan.groups.isByProperty())
        result.notes.push_back({NoteCode::GroupsOverlap, 0, {}});
    if (skipped > 0)
        result.notes.push_back({NoteCode::ValueSkipped, skipped, {}});
    return result;
}

Result<Bitmap> breakdownPeople(const segment::Dataset& dataset, const BreakdownQuery& query, const std::string& path, Progress& progress,
                               segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    const auto wanted = Path(path).only("groups");
    if (!wanted || *wanted >= plan.groups.size())
        return fail(ErrorCode::InvalidInput, path, "no such part of the answer: groups[0]");
    Bitmap people(plan.frame.rows());
    REGIA_TRY(const auto blocks, mapBlocks<char>(plan.frame.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  std::optional<PropertyReader> groupReader = plan.groups.reader();
                  for (std::size_t row = begin; row < end; ++row) {
                      if (!plan.frame.has(row))
                          continue;
                      const auto add = [&](std::size_t place) {
                          if (place == *wanted)
                              people.set(row);
                      };
                      if (!plan.groups.isByProperty()) {
                          plan.groups.layout().forEachPlace(plan.groups.contacts().of(row), add);
                          continue;
                      }
                      const auto [first, last] = plan.frame.eventsInRange(row);
                      for (std::uint32_t e = first; e < last; ++e)
                          if (plan.measures.front().events.matches(e))
                              plan.groups.forEach(row, e, groupReader, add);
                  }
                  return char{};
              }));
    return people;
}

}  // namespace regia::metrics
