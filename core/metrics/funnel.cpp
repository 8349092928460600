// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/funnel.h"

#include <algorithm>

#include "core/math/proportion.h"
#include "core/metrics/funnel_figures.h"
#include "core/metrics/funnel_scan.h"
#include "core/metrics/path.h"

namespace regia::metrics {
namespace {

using funnels::AttemptRow;
using funnels::Entries;
using funnels::Plan;
using funnels::Scan;
using funnels::Which;

constexpr std::size_t kLeastForVerdict = 10;

std::int64_t signedOf(std::size_t n) { return static_cast<std::int64_t>(n); }

void addBounds(Funnel& result, const Scan& scan)
{
    if (scan.tied == 0)
        return;
    Funnel::Bounds bounds;
    bounds.contacts = scan.tied;
    std::vector<std::int64_t> shown(scan.steps, 0);
    for (const AttemptRow& attempt : scan.attempts)
        for (std::size_t k = 0; k < attempt.depth; ++k)
            ++shown[k];
    for (std::size_t k = 0; k < scan.steps; ++k) {
        bounds.lo.push_back(static_cast<std::size_t>(shown[k] - scan.lessWhenAgainst[k]));
        bounds.hi.push_back(static_cast<std::size_t>(shown[k] + scan.moreWhenFor[k]));
    }
    result.bounds = std::move(bounds);
}

void addNotes(Funnel& result, const Scan& scan)
{
    noteSmallProportion(result.notes, result.conversion.n, result.conversion.of);
    if (result.immature > 0)
        result.notes.push_back({NoteCode::Immature, signedOf(result.immature), {}});
    if (result.excluded > 0)
        result.notes.push_back({NoteCode::Excluded, signedOf(result.excluded), {}});
    if (scan.dateOnlyTied > 0)
        result.notes.push_back({NoteCode::DateOnlyOrder, signedOf(scan.dateOnlyTied), {}});
    if (scan.tied > scan.dateOnlyTied)
        result.notes.push_back({NoteCode::SameInstant, signedOf(scan.tied - scan.dateOnlyTied), {}});
    if (result.factorsTested > 1)
        result.notes.push_back({NoteCode::ManyTests, signedOf(result.factorsTested), {}});
}

void noteGroups(Funnel& result, const Grouping& by, bool overlap)
{
    if (overlap)
        result.notes.push_back({NoteCode::GroupsOverlap, 0, {}});
    if (const auto* attribute = std::get_if<ByAttribute>(&by))
        result.notes.push_back({NoteCode::CurrentValue, 0, attribute->attribute});
}

Result<void> addParts(Funnel& result, const Scan& scan, const Frame& frame, const FunnelQuery& query, segment::LeafCache* cache,
                      Progress& progress)
{
    if (query.by) {
        REGIA_TRY(const funnels::GroupedAttempts groups, funnels::groupAttempts(scan, frame, *query.by, cache, progress));
        result.groups = funnels::groupResults(scan, groups, result.countsAttempts);
        noteGroups(result, *query.by, groups.codes.overlap);
    }
    if (query.factors) {
        REGIA_TRY(funnels::Factors factors, funnels::factorsOf(scan, frame, query, cache, progress));
        result.factors = std::move(factors.associations);
        result.factorsTested = factors.tested;
        result.landmarkSeconds = factors.landmarkSeconds;
    }
    return {};
}

/// Which attempts a path means.
using AttemptTest = std::function<bool(std::size_t place, const AttemptRow& attempt)>;

std::optional<AttemptTest> testOfStep(const Plan& plan, std::size_t step, std::string_view what, bool matureOnly)
{
    const auto counts = [matureOnly](const AttemptRow& attempt) { return !matureOnly || attempt.mature; };
    const bool dropped = what == "dropped";
    if (!dropped && what != "reached")
        return std::nullopt;
    for (std::size_t k = 0; k < plan.required().size(); ++k)
        if (plan.required()[k] == step)
            return [=](std::size_t, const AttemptRow& a) { return counts(a) && (dropped ? k > 0 && a.depth == k : a.depth > k); };
    for (std::size_t b = 0; b < plan.branches().size(); ++b)
        if (plan.branches()[b].step == step)
            return [=, after = plan.branches()[b].after](std::size_t, const AttemptRow& a) {
                return counts(a) && a.depth >= after && (((a.branches >> b) & 1U) != 0) != dropped;
            };
    return std::nullopt;
}

Result<AttemptTest> testOfGroup(const Scan& scan, const Frame& frame, const FunnelQuery& query, std::size_t group, bool converted,
                                segment::LeafCache* cache, Progress& progress)
{
    if (!query.by)
        return fail(ErrorCode::InvalidInput, "groups", "the question has no groups");
    REGIA_TRY(const funnels::GroupedAttempts groups, funnels::groupAttempts(scan, frame, *query.by, cache, progress));
    if (group >= groups.layout.keys.size())
        return fail(ErrorCode::InvalidInput, "groups", "there are " + std::to_string(groups.layout.keys.size()) + " groups");
    std::vector<bool> isIn(scan.attempts.size(), false);
    for (std::size_t i = 0; i < scan.attempts.size(); ++i)
        groups.layout.forEachPlace(groups.codes.of(i), [&](std::size_t place) { isIn[i] = isIn[i] || place == group; });
    return AttemptTest([isIn = std::move(isIn), converted, steps = scan.steps](std::size_t place, const AttemptRow& attempt) {
        return isIn[place] && (!converted || attempt.depth == steps);
    });
}

Result<AttemptTest> testOf(const Scan& scan, const Plan& plan, const Frame& frame, const FunnelQuery& query, const std::string& text,
                           segment::LeafCache* cache, Progress& progress)
{
    const Path path(text);
    const auto index = path.index(0);
    const std::string_view what = path.size() == 1 ? "reached" : path.name(1);
    if (path.size() <= 2 && index && (path.name(0) == "steps" || path.name(0) == "mature_only"))
        if (auto test = testOfStep(plan, *index, what, path.name(0) == "mature_only"))
            return std::move(*test);
    if (path.size() <= 2 && index && path.name(0) == "groups" && (path.size() == 1 || what == "converted"))
        return testOfGroup(scan, frame, query, *index, path.size() == 2, cache, progress);
    if (text == "immature")
        return AttemptTest([](std::size_t, const AttemptRow& attempt) { return !attempt.mature; });
    return fail(ErrorCode::InvalidInput, text,
                "no such part of the answer: steps[1].reached, steps[1].dropped, groups[0], immature, excluded");
}

}  // namespace

Result<Funnel> funnel(const segment::Dataset& dataset, const FunnelQuery& query, Progress& progress, segment::LeafCache* cache)
{
    REGIA_TRY(const Frame frame, frameOf(dataset, query.scope, cache, progress));
    REGIA_TRY(const Plan plan, Plan::make(query, frame));
    REGIA_TRY(const Scan scan, funnels::scan(plan, frame, progress));
    Funnel result;
    result.asOf = frame.asOf;
    result.population = frame.population;
    result.notes = frame.notes;
    result.countsAttempts = query.entries == Entries::All;
    result.steps = funnels::stepResults(scan, plan, query, Which::AllEntries);
    result.matureOnly = funnels::stepResults(scan, plan, query, Which::MatureOnly);
    result.immature = static_cast<std::size_t>(
        std::count_if(scan.attempts.begin(), scan.attempts.end(), [](const AttemptRow& attempt) { return !attempt.mature; }));
    result.excluded = scan.excluded.size();
    const funnels::Conversion conversion = funnels::conversionOf(scan, result.countsAttempts, [](const AttemptRow&) { return true; });
    result.conversion = conversion.rate;
    result.conversionError = conversion.error;
    addBounds(result, scan);
    result.timeToConvert = funnels::timeToConvert(scan);
    result.stepTimes = funnels::stepTimes(scan);
    REGIA_CHECK(addParts(result, scan, frame, query, cache, progress));
    addNotes(result, scan);
    return result;
}

Result<Bitmap> funnelPeople(const segment::Dataset& dataset, const FunnelQuery& query, const std::string& path, Progress& progress,
                            segment::LeafCache* cache)
{
    REGIA_TRY(const Frame frame, frameOf(dataset, query.scope, cache, progress));
    REGIA_TRY(const Plan plan, Plan::make(query, frame));
    REGIA_TRY(const Scan scan, funnels::scan(plan, frame, progress));
    Bitmap people(frame.rows());
    if (path == "excluded") {
        for (const std::uint32_t row : scan.excluded)
            people.set(row);
        return people;
    }
    REGIA_TRY(const AttemptTest holds, testOf(scan, plan, frame, query, path, cache, progress));
    for (std::size_t i = 0; i < scan.attempts.size(); ++i)
        if (holds(i, scan.attempts[i]))
            people.set(scan.attempts[i].row);
    return people;
}

std::optional<FunnelDifference> compareRates(std::size_t previousN, std::size_t previousOf, std::size_t currentN, std::size_t currentOf)
{
    const math::Proportion previous{static_cast<double>(previousN), static_cast<double>(previousOf)};
    const math::Proportion current{static_cast<double>(currentN), static_cast<double>(currentOf)};
    const auto difference = math::differenceOfProportions(previous, current);
    if (!difference)
        return std::nullopt;
    FunnelDifference result;
    result.previousRate = previous.value();
    result.currentRate = current.value();
    result.difference = difference->value;
    result.limits = difference->limits;
    if (previousN > 0)
        result.relative = current.value() / previous.value() - 1;
    if (const auto z = math::twoProportionZ(previous, current))
        result.z = z->z;
    const auto test = math::compareProportions(signedOf(previousN), signedOf(previousOf), signedOf(currentN), signedOf(currentOf));
    if (test) {
        result.p = test->p;
        result.isFisher = test->test == math::ProportionTest::FisherExact;
    }
    result.isClear = (result.limits.lo > 0 || result.limits.hi < 0) && std::min(previousOf, currentOf) >= kLeastForVerdict;
    return result;
}

}  // namespace regia::metrics
