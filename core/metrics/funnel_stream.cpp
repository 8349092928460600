// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/funnel_stream.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace regia::metrics::funnels {
namespace {

constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::min();

constexpr bool hasStep(const Item& item, std::size_t step) { return (item.steps >> step) & 1U; }
constexpr bool hasExclusion(const Item& item, std::size_t exclusion) { return (item.exclusions >> exclusion) & 1U; }

Attempt attemptFrom(std::size_t entry)
{
    Attempt attempt;
    attempt.entry = entry;
    attempt.depth = 1;
    attempt.end = entry;
    attempt.at.fill(kNotReached);
    attempt.at[0] = static_cast<std::uint32_t>(entry);
    return attempt;
}

void reach(Attempt& attempt, std::size_t place) { attempt.at[attempt.depth++] = static_cast<std::uint32_t>(place); }

void finish(Attempt& attempt, const Rules& rules)
{
    if (attempt.depth < rules.steps)
        return;
    attempt.isOver = true;
    attempt.end = attempt.at[rules.steps - 1];
}

/// Where in its instant an item belongs so that the funnel gets as far as it can; the other way round, as little.
double tieRank(const Item& item, std::uint32_t stepsOfTie, Favour favour, std::span<const Exclusion> exclusions)
{
    constexpr double kFirst = -1, kLast = 100;
    if (item.steps != 0)
        return std::countr_zero(item.steps) + item.steps / 4294967296.0;
    if (item.exclusions == 0)
        return kLast;
    const Exclusion& exclusion = exclusions[static_cast<std::size_t>(std::countr_zero(item.exclusions))];
    if (favour == Favour::For)  // after the step that ends it, else before the one that starts it
        return (stepsOfTie >> exclusion.to) & 1U ? exclusion.to + 0.99 : kFirst;
    return (stepsOfTie >> exclusion.from) & 1U ? kFirst : kLast;
}

}  // namespace

void Walker::walk(std::span<const Item> items, Outcome& outcome)
{
    outcome.attempts.clear();
    outcome.isExcluded = false;
    m_known = 0;
    if (m_rules.entries == Entries::First)
        return walkFirst(items, outcome);
    if (m_rules.entries == Entries::All)
        return walkAll(items, outcome);
    if (m_rules.order == Order::Ordered && m_rules.exclusions.empty() && !m_rules.holds && !m_rules.mixedDays)
        return walkPlain(items, outcome);
    walkBest(items, outcome);
}

bool Walker::opens(const Item& item) const
{
    const bool wanted = m_rules.order == Order::Any ? item.steps != 0 : hasStep(item, 0);
    return wanted && m_rules.isEntryTime(item.time) && (!m_rules.holds || item.held != kHeldNothing);
}

/// One pass: for each depth the latest window in which an attempt stands there. Where the deepest depth is first met, the
/// earliest entry whose window still covers that instant is the attempt that exhaustive search would choose.
void Walker::walkPlain(std::span<const Item> items, Outcome& outcome)
{
    const std::size_t last = m_rules.steps - 1;
    std::array<std::int64_t, kMostSteps> limits;
    limits.fill(kNoLimit);
    std::size_t deepest = 0, reachedAt = 0, firstEntry = items.size();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item& item = items[i];
        for (std::size_t k = std::min(last, deepest); k > 0; --k) {
            if (!hasStep(item, k) || item.time > limits[k - 1])
                continue;
            limits[k] = std::max(limits[k], limits[k - 1]);
            if (k + 1 > deepest) {
                deepest = k + 1;
                reachedAt = i;
            }
        }
        if (hasStep(item, 0) && m_rules.isEntryTime(item.time)) {
            limits[0] = std::max(limits[0], item.limit);
            firstEntry = std::min(firstEntry, i);
            deepest = std::max<std::size_t>(deepest, 1);
        }
    }
    if (deepest == 0)
        return;
    std::size_t entry = firstEntry;
    if (deepest > 1)
        while (!opens(items[entry]) || items[entry].limit < items[reachedAt].time)
            ++entry;
    Attempt attempt = attemptFrom(entry);
    for (std::size_t i = entry + 1; attempt.depth < deepest; ++i)
        if (hasStep(items[i], attempt.depth))
            reach(attempt, i);
    finish(attempt, m_rules);
    outcome.attempts.push_back(attempt);
}

void Walker::walkFirst(std::span<const Item> items, Outcome& outcome)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!opens(items[i]))
            continue;
        const Attempt attempt = run(items, i);
        outcome.isExcluded = attempt.spoiled;
        if (!attempt.spoiled)
            outcome.attempts.push_back(attempt);
        return;
    }
}

void Walker::walkBest(std::span<const Item> items, Outcome& outcome)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!opens(items[i]))
            continue;
        const Attempt attempt = run(items, i);
        if (attempt.spoiled) {
            outcome.isExcluded = outcome.attempts.empty();
            continue;
        }
        outcome.isExcluded = false;
        if (outcome.attempts.empty())
            outcome.attempts.push_back(attempt);
        else if (attempt.depth > outcome.attempts.front().depth)
            outcome.attempts.front() = attempt;
        if (outcome.attempts.front().depth == m_rules.steps)
            return;
    }
}

void Walker::walkAll(std::span<const Item> items, Outcome& outcome)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!opens(items[i]))
            continue;
        const Attempt attempt = run(items, i);
        if (!attempt.spoiled)
            outcome.attempts.push_back(attempt);
        outcome.isExcluded = outcome.isExcluded || attempt.spoiled;
        if (attempt.isOver)
            i = attempt.end;
        else
            while (i + 1 < items.size() && isWithin(items[attempt.entry], items[i + 1], m_rules))
                ++i;
    }
    outcome.isExcluded = outcome.isExcluded && outcome.attempts.empty();
}

Attempt Walker::run(std::span<const Item> items, std::size_t entry)
{
    Attempt attempt = attemptFrom(entry);
    switch (m_rules.order) {
    case Order::Ordered: runOrdered(items, attempt); break;
    case Order::Strict: runStrict(items, attempt); break;
    case Order::Any: runAny(items, attempt); break;
    }
    finish(attempt, m_rules);
    if (!m_rules.exclusions.empty())
        applyExclusions(items, attempt);
    return attempt;
}

void Walker::runOrdered(std::span<const Item> items, Attempt& attempt)
{
    const Item& entry = items[attempt.entry];
    std::size_t place = attempt.entry;
    while (attempt.depth < m_rules.steps) {
        place = nextOf(items, attempt.depth, entry.held, place);
        if (place == kNotReached || !isWithin(entry, items[place], m_rules))
            return;
        reach(attempt, place);
    }
}

void Walker::runStrict(std::span<const Item> items, Attempt& attempt) const
{
    const Item& entry = items[attempt.entry];
    for (std::size_t place = attempt.entry + 1; attempt.depth < m_rules.steps && place < items.size(); ++place) {
        const Item& item = items[place];
        if (!hasStep(item, attempt.depth) || !isWithin(entry, item, m_rules) || (m_rules.holds && item.held != entry.held))
            return;
        reach(attempt, place);
    }
}

void Walker::runAny(std::span<const Item> items, Attempt& attempt)
{
    const Item& entry = items[attempt.entry];
    std::uint32_t open = (std::uint32_t{1} << m_rules.steps) - 1;
    open &= ~(std::uint32_t{1} << std::countr_zero(entry.steps));
    std::size_t place = attempt.entry;
    while (open != 0) {
        std::uint32_t next = kNotReached;
        for (std::uint32_t left = open; left != 0; left &= left - 1)
            next = std::min(next, nextOf(items, static_cast<std::size_t>(std::countr_zero(left)), entry.held, place));
        if (next == kNotReached || !isWithin(entry, items[next], m_rules))
            return;
        reach(attempt, next);
        open &= ~(std::uint32_t{1} << std::countr_zero(items[next].steps & open));
        place = next;
    }
}

void Walker::applyExclusions(std::span<const Item> items, Attempt& attempt)
{
    const Item& entry = items[attempt.entry];
    std::uint32_t earliest = kNotReached;
    ExcludeMode mode = ExcludeMode::Stop;
    for (std::size_t x = 0; x < m_rules.exclusions.size(); ++x) {
        const Exclusion& exclusion = m_rules.exclusions[x];
        if (attempt.depth <= exclusion.from)
            continue;
        const std::uint32_t hit = nextOf(items, kMostSteps + x, kHeldNothing, attempt.at[exclusion.from]);
        const bool isHit =
            hit != kNotReached && (attempt.depth > exclusion.to ? hit < attempt.at[exclusion.to] : isWithin(entry, items[hit], m_rules));
        if (!isHit || hit > earliest)
            continue;
        mode = hit == earliest && mode == ExcludeMode::Remove ? mode : exclusion.mode;
        earliest = hit;
    }
    if (earliest == kNotReached)
        return;
    attempt.isOver = true;
    attempt.end = earliest;
    attempt.spoiled = mode == ExcludeMode::Remove;
    while (attempt.depth > 0 && attempt.at[attempt.depth - 1] > earliest)
        attempt.at[--attempt.depth] = kNotReached;
}

std::uint32_t Walker::nextOf(std::span<const Item> items, std::size_t list, std::uint64_t held, std::size_t after)
{
    std::vector<Place>& places = m_places[list];
    if (!((m_known >> list) & 1U)) {
        m_known |= std::uint32_t{1} << list;
        places.clear();
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (list < kMostSteps ? hasStep(items[i], list) : hasExclusion(items[i], list - kMostSteps))
                places.push_back({list < kMostSteps && m_rules.holds ? items[i].held : kHeldNothing, static_cast<std::uint32_t>(i)});
        }
        if (m_rules.holds && list < kMostSteps)
            std::sort(places.begin(), places.end());
    }
    const std::uint64_t wanted = list < kMostSteps && m_rules.holds ? held : kHeldNothing;
    const auto next = std::upper_bound(places.begin(), places.end(), Place{wanted, static_cast<std::uint32_t>(after)});
    return next == places.end() || next->held != wanted ? kNotReached : next->at;
}

bool hasTies(std::span<const Item> items)
{
    for (std::size_t i = 1; i < items.size(); ++i)
        if (items[i].time == items[i - 1].time && (items[i].steps != items[i - 1].steps || items[i].exclusions != items[i - 1].exclusions))
            return true;
    return false;
}

bool orderTies(std::span<Item> items, Favour favour, TieScope scope, std::span<const Exclusion> exclusions)
{
    bool decided = false;
    for (std::size_t begin = 0, end = 0; begin < items.size(); begin = end) {
        std::uint32_t steps = 0;
        bool hasDateOnly = false;
        for (end = begin; end < items.size() && items[end].time == items[begin].time; ++end) {
            steps |= items[end].steps;
            hasDateOnly = hasDateOnly || items[end].dateOnly;
        }
        const auto tie = items.subspan(begin, end - begin);
        if ((scope == TieScope::DateOnly && !hasDateOnly) || !hasTies(tie))
            continue;
        decided = true;
        std::stable_sort(tie.begin(), tie.end(), [&](const Item& a, const Item& b) {
            const double left = tieRank(a, steps, favour, exclusions), right = tieRank(b, steps, favour, exclusions);
            return favour == Favour::For ? left < right : left > right;
        });
    }
    return decided;
}

}  // namespace regia::metrics::funnels
