// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/metrics/blocks.h"
#include "core/metrics/funnel_figures.h"
#include "core/segment/segment.h"

namespace regia::metrics::funnels {
namespace {

constexpr std::int64_t kLookbackMs = 30 * kMsPerDay;

/// Who with something converted, and who did not.
struct Split {
    std::int64_t converted = 0;
    std::int64_t not_ = 0;
    void add(bool isConverted) { ++(isConverted ? converted : not_); }
    void add(const Split& other)
    {
        converted += other.converted;
        not_ += other.not_;
    }
    [[nodiscard]] std::int64_t all() const { return converted + not_; }
};

math::TwoByTwo tableOf(const Split& with, const Split& all)
{
    return {with.converted, with.not_, all.converted - with.converted, all.not_ - with.not_};
}

bool isTestable(const Split& with, const Split& all) { return with.all() >= kLeastGroup && all.all() - with.all() >= kLeastGroup; }

/// The mature entries of a scan: those of whom it is known whether they converted.
struct Population {
    std::vector<const AttemptRow*> entries;
    Split all;
};

Population populationOf(const Scan& scan)
{
    Population population;
    for (const AttemptRow& attempt : scan.attempts)
        if (attempt.mature) {
            population.entries.push_back(&attempt);
            population.all.add(scan.isConverted(attempt));
        }
    return population;
}

Result<void> addAttributes(std::vector<Factor>& factors, const Scan& scan, const Population& population, const Frame& frame,
                           segment::LeafCache* cache, Progress& progress)
{
    for (const snapshot::Column& column : frame.snapshot().columns()) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (column.attribute.hidden)
            continue;
        REGIA_TRY(const ContactGroups groups, contactGroups(frame, ByAttribute{column.attribute.name}, cache, progress));
        std::vector<Split> levels(groups.keys.size());
        for (const AttemptRow* attempt : population.entries)
            for (const GroupCode code : groups.of(attempt->row))
                levels[code].add(scan.isConverted(*attempt));
        for (std::size_t level = 0; level < levels.size(); ++level)
            if (isTestable(levels[level], population.all))
                factors.push_back({column.attribute.name + "=" + groups.keys[level], Factor::Kind::Attribute, column.attribute.name,
                                   groups.keys[level], tableOf(levels[level], population.all)});
    }
    return {};
}

Result<void> addSegments(std::vector<Factor>& factors, const Scan& scan, const Population& population, const Frame& frame,
                         segment::LeafCache* cache, Progress& progress)
{
    for (const auto& [name, segment] : frame.dataset.segments) {
        const auto members = segment::membersOf(name, {frame.dataset, frame.asOf, cache}, progress);
        if (!members && members.error().code == ErrorCode::Cancelled)
            return fail(ErrorCode::Cancelled);
        if (!members)
            continue;  // a saved segment that can not be evaluated any more says so where it is used
        Split with;
        for (const AttemptRow* attempt : population.entries)
            if (members->test(attempt->row))
                with.add(scan.isConverted(*attempt));
        if (isTestable(with, population.all))
            factors.push_back({"segment=" + name, Factor::Kind::Segment, name, {}, tableOf(with, population.all)});
    }
    return {};
}

/// The two event factors of every type: done in the 30 days before entry, done between entry and the landmark.
struct EventSplits {
    std::vector<Split> before;
    std::vector<Split> early;
    Split kept;  ///< entries not converted by the landmark: all that the early ones are compared among
};

void addEntry(EventSplits& splits, const Scan& scan, const Frame& frame, const AttemptRow& attempt, std::int64_t landmark,
              std::vector<std::uint8_t>& seen)
{
    const snapshot::Events& events = frame.snapshot().events();
    const std::int64_t entry = scan.entryTime(attempt);
    const bool converted = scan.isConverted(attempt);
    const bool kept = !converted || scan.of(attempt).back().time > entry + landmark;
    if (kept)
        splits.kept.add(converted);
    std::fill(seen.begin(), seen.end(), std::uint8_t{0});
    const auto* times = events.time.data();
    const std::uint32_t end = frame.visibleEnd(attempt.row);
    auto e = static_cast<std::uint32_t>(std::lower_bound(times + events.offsets[attempt.row], times + end, entry - kLookbackMs) - times);
    for (; e < end && times[e] <= entry + landmark; ++e) {
        if (e == scan.of(attempt).front().event)
            continue;
        const std::uint8_t phase = times[e] < entry ? 1 : 2;
        std::uint8_t& own = seen[events.type[e]];
        if ((own & phase) != 0)
            continue;
        own = static_cast<std::uint8_t>(own | phase);
        if (phase == 1)
            splits.before[events.type[e]].add(converted);
        else if (kept)
            splits.early[events.type[e]].add(converted);
    }
}

Result<EventSplits> eventSplits(const Scan& scan, const Population& population, const Frame& frame, std::int64_t landmark,
                                Progress& progress)
{
    const std::size_t types = frame.snapshot().events().types.size();
    const EventSplits empty{std::vector<Split>(types), std::vector<Split>(types), {}};
    REGIA_TRY(const auto parts, mapBlocks<EventSplits>(population.entries.size(), progress, [&](std::size_t begin, std::size_t end) {
                  EventSplits splits = empty;
                  std::vector<std::uint8_t> seen(types);
                  for (std::size_t i = begin; i < end; ++i)
                      addEntry(splits, scan, frame, *population.entries[i], landmark, seen);
                  return splits;
              }));
    EventSplits total = empty;
    for (const EventSplits& part : parts) {
        total.kept.add(part.kept);
        for (std::size_t type = 0; type < types; ++type) {
            total.before[type].add(part.before[type]);
            total.early[type].add(part.early[type]);
        }
    }
    return total;
}

void addEvents(std::vector<Factor>& factors, const EventSplits& splits, const Population& population, const Frame& frame,
               const std::set<std::string>& steps)
{
    const auto& types = frame.snapshot().events().types;
    for (std::size_t type = 0; type < types.size(); ++type) {
        const std::string& name = types[type].name;
        if (isTestable(splits.before[type], population.all))
            factors.push_back({name + " before", Factor::Kind::EventBefore, name, {}, tableOf(splits.before[type], population.all)});
        // A step of the funnel goes with converting by definition.
        if (!steps.contains(name) && isTestable(splits.early[type], splits.kept))
            factors.push_back({name + " early", Factor::Kind::EventEarly, name, {}, tableOf(splits.early[type], splits.kept)});
    }
}

std::set<std::string> typesOfSteps(const FunnelQuery& query)
{
    std::set<std::string> types;
    for (const FunnelStep& step : query.steps)
        if (const auto* selector = std::get_if<segment::EventSelector>(&step.what))
            types.insert(selector->types.begin(), selector->types.end());
    return types;
}

std::int64_t landmarkOf(const Scan& scan, const FunnelQuery& query)
{
    if (query.landmarkMs)
        return *query.landmarkMs;
    const auto quarter = timeToConvert(scan).p25;
    return std::max<std::int64_t>(kMsPerHour, static_cast<std::int64_t>(quarter.value_or(0) * static_cast<double>(kMsPerSecond)));
}

}  // namespace

Result<Factors> factorsOf(const Scan& scan, const Frame& frame, const FunnelQuery& query, segment::LeafCache* cache, Progress& progress)
{
    if (query.entries == Entries::All)
        return fail(ErrorCode::Unsupported, "factors", "factors are about contacts: choose the best or the first attempt of each");
    const Population population = populationOf(scan);
    const std::int64_t landmark = landmarkOf(scan, query);
    std::vector<Factor> factors;
    REGIA_CHECK(addAttributes(factors, scan, population, frame, cache, progress));
    REGIA_CHECK(addSegments(factors, scan, population, frame, cache, progress));
    REGIA_TRY(const EventSplits splits, eventSplits(scan, population, frame, landmark, progress));
    addEvents(factors, splits, population, frame, typesOfSteps(query));
    Factors result{associations(factors), factors.size(), static_cast<double>(landmark) / static_cast<double>(kMsPerSecond)};
    sortForReading(result.associations);
    return result;
}

}  // namespace regia::metrics::funnels
