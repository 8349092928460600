// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stages.h"

#include <algorithm>
#include <functional>

#include "core/math/quantile.h"
#include "core/math/survival.h"
#include "core/metrics/axis.h"
#include "core/metrics/blocks.h"
#include "core/metrics/path.h"

namespace regia::metrics {
namespace {

using model::kStageCount;
using snapshot::Spell;

constexpr std::size_t indexOf(model::Stage stage) { return static_cast<std::size_t>(stage); }

/// Everything that is asked, made ready.
struct Plan {
    Frame frame;
    std::shared_ptr<const snapshot::StageHistory> stages;
    segment::TimeRange between;
    std::optional<calendar::BucketAxis> axis;
    std::vector<std::int64_t> ends;  ///< of the buckets, cut at as-of
};

Result<Plan> planOf(const segment::Dataset& dataset, const StagesQuery& query, Progress& progress, segment::LeafCache* cache)
{
    std::shared_ptr<const snapshot::StageHistory> history = dataset.stages;
    if (query.rules) {
        REGIA_TRY(history, computeStages(*dataset.snapshot, *query.rules, progress));
    }
    if (history == nullptr)
        return fail(ErrorCode::Unsupported, "stages", "the lifecycle of this data has not been computed");
    REGIA_TRY(Frame frame, frameOf(dataset, query.scope, cache, progress));
    Plan plan{std::move(frame), std::move(history), {}, std::nullopt, {}};
    REGIA_TRY(plan.axis, axisOf(plan.frame, query.interval, Reach::LastYear));
    for (const calendar::Bucket& bucket : plan.axis->buckets())
        plan.ends.push_back(std::min(bucket.interval.end.ms, plan.frame.asOf.ms));
    plan.between = {plan.axis->buckets().front().interval.start.ms, plan.ends.back()};
    if (query.between) {
        const std::int64_t end = resolve(query.between->second, plan.frame.zone).ms;
        plan.between = {resolve(query.between->first, plan.frame.zone).ms, std::min(end, plan.frame.asOf.ms)};
    }
    if (plan.between.to <= plan.between.from)
        return fail(ErrorCode::InvalidInput, "between", "nothing of it lies before the instant that is asked about");
    return plan;
}

/// How long the spells of one stage last, in days: those that are over, and those that are not.
struct Stays {
    std::vector<double> completed, open;
};

/// What a block of contacts adds up to.
struct Part {
    Stages sums;
    std::array<Stays, kStageCount> stays;
};

void addSpell(Part& part, const Plan& plan, const Spell& spell, const Spell* next)
{
    const std::size_t stage = indexOf(spell.stage);
    const bool completed = isCompleted(spell, plan.frame.asOf);
    const std::int64_t end = completed ? spell.to : plan.frame.asOf.ms;
    Stays& stays = part.stays[stage];
    (completed ? stays.completed : stays.open).push_back(static_cast<double>(end - spell.from) / static_cast<double>(kMsPerDay));
    if (plan.between.contains(spell.from))
        ++part.sums.entered[stage];
    if (completed && next != nullptr && plan.between.contains(spell.to))
        ++part.sums.moves[stage][indexOf(next->stage)];
    if (const auto bucket = plan.axis->indexOf(Instant{spell.from}))
        ++part.sums.history[*bucket].entered[stage];
}

void addContact(Part& part, const Plan& plan, std::span<const Spell> spells)
{
    const Instant asOf = plan.frame.asOf;
    ++part.sums.now[stageAt(spells, asOf.ms, asOf)];
    ++part.sums.matrix[stageAt(spells, plan.between.from, asOf)][stageAt(spells, plan.between.to, asOf)];
    for (std::size_t i = 0; i < spells.size() && spells[i].from < asOf.ms; ++i)
        addSpell(part, plan, spells[i], i + 1 < spells.size() ? &spells[i + 1] : nullptr);
    std::size_t begun = 0;  // spells that began by the end of the bucket
    for (std::size_t b = 0; b < plan.ends.size(); ++b) {
        while (begun < spells.size() && spells[begun].from < plan.ends[b])
            ++begun;
        ++part.sums.history[b].counts[begun == 0 ? kNoStage : indexOf(spells[begun - 1].stage)];
    }
}

template <std::size_t N>
void add(std::array<std::size_t, N>& sums, const std::array<std::size_t, N>& part)
{
    for (std::size_t i = 0; i < N; ++i)
        sums[i] += part[i];
}

void addPart(Part& total, const Part& part)
{
    add(total.sums.now, part.sums.now);
    add(total.sums.entered, part.sums.entered);
    for (std::size_t from = 0; from < kStageCount; ++from)
        add(total.sums.moves[from], part.sums.moves[from]);
    for (std::size_t from = 0; from <= kStageCount; ++from)
        add(total.sums.matrix[from], part.sums.matrix[from]);
    for (std::size_t b = 0; b < total.sums.history.size(); ++b) {
        add(total.sums.history[b].counts, part.sums.history[b].counts);
        add(total.sums.history[b].entered, part.sums.history[b].entered);
    }
}

/// The stays of one stage out of all blocks, ascending.
std::vector<double> gathered(const std::vector<Part>& parts, std::size_t stage, std::vector<double> Stays::*which)
{
    std::size_t size = 0;
    for (const Part& part : parts)
        size += (part.stays[stage].*which).size();
    std::vector<double> days;
    days.reserve(size);
    for (const Part& part : parts)
        days.insert(days.end(), (part.stays[stage].*which).begin(), (part.stays[stage].*which).end());
    math::sortAscending(days);
    return days;
}

StageDwell dwellOf(const Stays& stays)
{
    StageDwell dwell;
    dwell.completedN = stays.completed.size();
    dwell.openN = stays.open.size();
    dwell.completedMedianDays = math::quantileOfSorted(stays.completed, 0.5);
    const std::array<double, 3> left{0.75, 0.5, 0.25};
    const auto quantiles = math::survivalQuantiles({stays.completed, stays.open}, left);
    dwell.p25Days = quantiles[0].time;
    dwell.medianDays = quantiles[1].time;
    dwell.medianLoDays = quantiles[1].lo;
    dwell.medianHiDays = quantiles[1].hi;
    dwell.p75Days = quantiles[2].time;
    return dwell;
}

/// Sorting is most of the work, so each list is a task of its own.
std::array<StageDwell, kStageCount> dwellsOf(const std::vector<Part>& parts)
{
    std::array<Stays, kStageCount> stays;
    parallelFor(2 * kStageCount, [&](std::size_t task) {
        const auto which = task % 2 == 0 ? &Stays::completed : &Stays::open;
        stays[task / 2].*which = gathered(parts, task / 2, which);
    });
    std::array<StageDwell, kStageCount> dwells;
    parallelFor(kStageCount, [&](std::size_t stage) { dwells[stage] = dwellOf(stays[stage]); });
    return dwells;
}

/// Decides of one contact whether it is behind a part.
using Test = std::function<bool(std::span<const Spell>)>;

constexpr std::size_t kUnknownStage = kNoStage + 1;

/// The number of a stage, of none, or kUnknownStage.
std::size_t stageNamed(std::string_view name)
{
    if (name == "none")
        return kNoStage;
    const auto stage = model::stageFromName(name);
    return stage ? indexOf(*stage) : kUnknownStage;
}

Test anySpell(Instant asOf, std::function<bool(const Spell&, const Spell*)> holds)
{
    return [asOf, holds = std::move(holds)](std::span<const Spell> spells) {
        for (std::size_t i = 0; i < spells.size() && spells[i].from < asOf.ms; ++i)
            if (holds(spells[i], i + 1 < spells.size() ? &spells[i + 1] : nullptr))
                return true;
        return false;
    };
}

Test testOfTwoStages(const Plan& plan, std::string_view what, std::size_t from, std::size_t to)
{
    const Instant asOf = plan.frame.asOf;
    if (what == "snapshot_counts")
        return [asOf, from, to, between = plan.between](std::span<const Spell> spells) {
            return stageAt(spells, between.from, asOf) == from && stageAt(spells, between.to, asOf) == to;
        };
    return anySpell(asOf, [asOf, from, to, between = plan.between](const Spell& spell, const Spell* next) {
        return indexOf(spell.stage) == from && next != nullptr && indexOf(next->stage) == to && isCompleted(spell, asOf) &&
               between.contains(spell.to);
    });
}

Test testOfOneStage(const Plan& plan, std::string_view what, std::size_t stage)
{
    const Instant asOf = plan.frame.asOf;
    if (what == "snapshot")
        return [asOf, stage](std::span<const Spell> spells) { return stageAt(spells, asOf.ms, asOf) == stage; };
    if (what == "dwell")
        return anySpell(
            asOf, [asOf, stage](const Spell& spell, const Spell*) { return indexOf(spell.stage) == stage && !isCompleted(spell, asOf); });
    return anySpell(asOf, [stage, between = plan.between](const Spell& spell, const Spell*) {
        return indexOf(spell.stage) == stage && between.contains(spell.from);
    });
}

Test testOfBucket(const Plan& plan, std::size_t bucket, std::size_t stage, bool entered)
{
    const Instant asOf = plan.frame.asOf;
    if (!entered)
        return [asOf, end = plan.ends[bucket] - 1, stage](std::span<const Spell> spells) { return stageAt(spells, end, asOf) == stage; };
    const calendar::Interval interval = plan.axis->buckets()[bucket].interval;
    return anySpell(asOf, [stage, interval](const Spell& spell, const Spell*) {
        return indexOf(spell.stage) == stage && interval.contains(Instant{spell.from});
    });
}

Result<Test> testOf(const Plan& plan, const std::string& text)
{
    const Path path(text);
    const std::size_t first = stageNamed(path.name(1)), second = stageNamed(path.name(2));
    const std::string_view what = path.name(0);
    if (path.size() == 3 &&
        ((what == "snapshot_counts" && std::max(first, second) <= kNoStage) || (what == "moves" && std::max(first, second) < kNoStage)))
        return testOfTwoStages(plan, what, first, second);
    if (path.size() == 2 && ((what == "snapshot" && first <= kNoStage) || ((what == "entered" || what == "dwell") && first < kNoStage)))
        return testOfOneStage(plan, what, first);
    const std::size_t bucket = path.index(0).value_or(plan.ends.size());
    if (what == "history" && bucket < plan.ends.size()) {
        if (path.size() == 2 && first <= kNoStage)
            return testOfBucket(plan, bucket, first, false);
        if (path.size() == 3 && path.name(1) == "entered" && second < kNoStage)
            return testOfBucket(plan, bucket, second, true);
    }
    return fail(ErrorCode::InvalidInput, text, "no such part of the answer: snapshot.use, moves.discovery.exploration, history[0].use");
}

}  // namespace

std::size_t stageAt(std::span<const Spell> spells, std::int64_t instant, Instant asOf)
{
    const std::int64_t seen = std::min(instant, asOf.ms - 1);
    const auto after =
        std::upper_bound(spells.begin(), spells.end(), seen, [](std::int64_t at, const Spell& spell) { return at < spell.from; });
    return after == spells.begin() ? kNoStage : indexOf(std::prev(after)->stage);
}

Result<Stages> stages(const segment::Dataset& dataset, const StagesQuery& query, Progress& progress, segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    Part empty;
    for (const calendar::Bucket& bucket : plan.axis->buckets())
        empty.sums.history.push_back({bucket, {}, {}});
    REGIA_TRY(std::vector<Part> parts, mapBlocks<Part>(plan.frame.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  Part part = empty;
                  for (std::size_t row = begin; row < end; ++row)
                      if (plan.frame.has(row))
                          addContact(part, plan, plan.stages->of(row));
                  return part;
              }));
    Part total = std::move(empty);
    for (const Part& part : parts)
        addPart(total, part);
    Stages result = std::move(total.sums);
    result.asOf = plan.frame.asOf;
    result.population = plan.frame.population;
    result.between = plan.between;
    result.dwell = dwellsOf(parts);
    result.notes = plan.frame.notes;
    return result;
}

Result<Bitmap> stagesPeople(const segment::Dataset& dataset, const StagesQuery& query, const std::string& path, Progress& progress,
                            segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    REGIA_TRY(const Test holds, testOf(plan, path));
    Bitmap people(plan.frame.rows());
    REGIA_TRY(const auto blocks, mapBlocks<char>(plan.frame.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  for (std::size_t row = begin; row < end; ++row)
                      if (plan.frame.has(row) && holds(plan.stages->of(row)))
                          people.set(row);
                  return char{};
              }));
    return people;
}

}  // namespace regia::metrics
