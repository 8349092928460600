// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/trend.h"

#include <algorithm>

#include "core/metrics/axis.h"
#include "core/metrics/blocks.h"
#include "core/metrics/event_groups.h"
#include "core/metrics/path.h"

namespace regia::metrics {
namespace {

/// Everything that is asked, made ready. Cells lie by (series, group, bucket).
struct Plan {
    Frame frame;
    std::vector<CompiledMeasure> measures;
    EventGroups groups;
    calendar::BucketAxis axis;
    std::vector<std::int64_t> edges;  ///< ends of the buckets

    [[nodiscard]] std::size_t cell(std::size_t series, std::size_t group, std::size_t bucket) const
    {
        return (series * groups.size() + group) * axis.size() + bucket;
    }
    [[nodiscard]] std::size_t cells() const { return measures.size() * groups.size() * axis.size(); }
};

Result<Plan> planOf(const segment::Dataset& dataset, const TrendQuery& query, Progress& progress, segment::LeafCache* cache)
{
    if (query.series.empty())
        return fail(ErrorCode::InvalidInput, "series", "a trend has at least one series");
    std::vector<CompiledMeasure> measures;
    for (std::size_t i = 0; i < query.series.size(); ++i) {
        REGIA_TRY(CompiledMeasure measure, compile(query.series[i].measure, *dataset.snapshot, "series[" + std::to_string(i) + "]"));
        measures.push_back(std::move(measure));
    }
    REGIA_TRY(Frame frame, frameOf(dataset, query.scope, cache, progress));
    REGIA_TRY(EventGroups groups, EventGroups::make(frame, query.by, measures, cache, progress));
    REGIA_TRY(calendar::BucketAxis axis, axisOf(frame, query.interval, Reach::FirstEvent));
    Plan plan{std::move(frame), std::move(measures), std::move(groups), std::move(axis), {}};
    for (const calendar::Bucket& bucket : plan.axis.buckets())
        plan.edges.push_back(bucket.interval.end.ms);
    return plan;
}

/// Calls visit(series, group, bucket, event) for every event of a row that counts, in the order of time.
template <class Visit>
void forEachCounted(const Plan& plan, std::size_t row, std::optional<PropertyReader>& groupReader, Visit&& visit)
{
    const snapshot::Events& events = plan.frame.snapshot().events();
    const auto [first, last] = plan.frame.eventsInRange(row);
    std::size_t bucket = 0;
    for (std::uint32_t e = first; e < last; ++e) {
        while (bucket < plan.edges.size() && events.time[e] >= plan.edges[bucket])
            ++bucket;
        if (bucket == plan.edges.size())
            return;
        for (std::size_t s = 0; s < plan.measures.size(); ++s)
            if (plan.measures[s].events.matches(e))
                plan.groups.forEach(row, e, groupReader, [&](std::size_t group) { visit(s, group, bucket, e); });
    }
}

std::vector<MeasureCell> cellsOfBlock(const Plan& plan, std::size_t begin, std::size_t end)
{
    std::vector<MeasureCell> cells(plan.cells());
    std::optional<PropertyReader> groupReader = plan.groups.reader();
    std::vector<std::optional<PropertyReader>> readers;
    for (const CompiledMeasure& measure : plan.measures)
        readers.push_back(measure.reader);
    for (std::size_t row = begin; row < end; ++row) {
        if (!plan.frame.has(row))
            continue;
        forEachCounted(plan, row, groupReader, [&](std::size_t series, std::size_t group, std::size_t bucket, std::uint32_t event) {
            PropertyReader* reader = readers[series] ? &*readers[series] : nullptr;
            cells[plan.cell(series, group, bucket)].add(plan.measures[series].function, static_cast<std::uint32_t>(row), event, reader);
        });
    }
    return cells;
}

std::string labelOf(const TrendSeries& series)
{
    if (!series.label.empty())
        return series.label;
    std::string label;
    for (const std::string& type : series.measure.events.types)
        label += (label.empty() ? "" : ", ") + type;
    return label.empty() ? "any" : label;
}

TrendLine lineOf(const Plan& plan, const TrendQuery& query, const std::vector<MeasureCell>& cells, std::size_t series, std::size_t group)
{
    TrendLine line;
    line.label = labelOf(query.series[series]);
    line.series = series;
    if (plan.groups.isSplit())
        line.group = plan.groups.layout().keys[group];
    for (std::size_t bucket = 0; bucket < plan.axis.size(); ++bucket) {
        const MeasureCell& cell = cells[plan.cell(series, group, bucket)];
        line.values.push_back(cell.value(plan.measures[series].function));
        line.events += cell.events();
    }
    return line;
}

void addNotes(Trend& result, const Plan& plan, const std::vector<MeasureCell>& cells)
{
    std::size_t skipped = 0;
    for (const MeasureCell& cell : cells)
        skipped += cell.skipped();
    if (skipped > 0)
        result.notes.push_back({NoteCode::ValueSkipped, static_cast<std::int64_t>(skipped), {}});
    if (!result.buckets.back().complete)
        result.notes.push_back({NoteCode::IncompletePeriod, 0, result.buckets.back().bucket.label});
    if (plan.groups.overlap())
        result.notes.push_back({NoteCode::GroupsOverlap, 0, {}});
}

/// Which cells a path means, as a mask over them.
Result<std::vector<bool>> cellsOfPath(const Plan& plan, const std::string& text)
{
    const Path path(text);
    const auto first = path.index(0);
    const std::size_t lines = plan.measures.size() * plan.groups.size();
    std::vector<bool> wanted(plan.cells(), false);
    if (const auto bucket = path.only("buckets"); bucket && *bucket < plan.axis.size()) {
        for (std::size_t line = 0; line < lines; ++line)
            wanted[line * plan.axis.size() + *bucket] = true;
        return wanted;
    }
    if (path.name(0) == "series" && first && *first < lines && path.size() == 1) {
        for (std::size_t bucket = 0; bucket < plan.axis.size(); ++bucket)
            wanted[*first * plan.axis.size() + bucket] = true;
        return wanted;
    }
    if (path.name(0) == "series" && first && *first < lines && path.size() == 2 && path.name(1) == "values" && path.index(1) &&
        *path.index(1) < plan.axis.size()) {
        wanted[*first * plan.axis.size() + *path.index(1)] = true;
        return wanted;
    }
    return fail(ErrorCode::InvalidInput, text, "no such part of the answer: buckets[0], series[0], series[0].values[0]");
}

}  // namespace

Result<Trend> trend(const segment::Dataset& dataset, const TrendQuery& query, Progress& progress, segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    REGIA_TRY(const auto parts, mapBlocks<std::vector<MeasureCell>>(
                                    plan.frame.rows(), progress,
                                    [&](std::size_t begin, std::size_t end) { return cellsOfBlock(plan, begin, end); }, kBlockSize));
    std::vector<MeasureCell> cells(plan.cells());
    for (const auto& part : parts)
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i].merge(part[i]);
    Trend result{plan.frame.asOf, plan.frame.population, {}, {}, plan.frame.notes};
    for (const calendar::Bucket& bucket : plan.axis.buckets())
        result.buckets.push_back({bucket, isComplete(bucket, plan.frame)});
    for (std::size_t series = 0; series < plan.measures.size(); ++series)
        for (std::size_t group = 0; group < plan.groups.size(); ++group)
            result.series.push_back(lineOf(plan, query, cells, series, group));
    addNotes(result, plan, cells);
    return result;
}

Result<Bitmap> trendPeople(const segment::Dataset& dataset, const TrendQuery& query, const std::string& path, Progress& progress,
                           segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    REGIA_TRY(const std::vector<bool> wanted, cellsOfPath(plan, path));
    Bitmap people(plan.frame.rows());
    REGIA_TRY(const auto blocks, mapBlocks<char>(plan.frame.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  std::optional<PropertyReader> groupReader = plan.groups.reader();
                  for (std::size_t row = begin; row < end; ++row)
                      if (plan.frame.has(row))
                          forEachCounted(plan, row, groupReader,
                                         [&](std::size_t series, std::size_t group, std::size_t bucket, std::uint32_t) {
                                             if (wanted[plan.cell(series, group, bucket)])
                                                 people.set(row);
                                         });
                  return char{};
              }));
    return people;
}

}  // namespace regia::metrics
