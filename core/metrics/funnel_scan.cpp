// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/funnel_scan.h"

#include <algorithm>

#include "core/metrics/blocks.h"

namespace regia::metrics::funnels {
namespace {

/// One thread's work on one block of contacts.
class BlockScan {
public:
    BlockScan(const Plan& plan, const Frame& frame) : m_plan(plan), m_frame(frame), m_reader(plan.reader()), m_walker(plan.rules())
    {
        m_scan.steps = plan.rules().steps;
        m_scan.lessWhenAgainst.assign(m_scan.steps, 0);
        m_scan.moreWhenFor.assign(m_scan.steps, 0);
    }

    void add(std::size_t row)
    {
        m_items.clear();
        const Plan::Gathered gathered = m_plan.gather(m_frame, row, m_reader, m_items);
        if (!gathered.opens)
            return;
        m_walker.setMixedDays(gathered.mixedDays);
        m_mixedDays = gathered.mixedDays;
        const bool tied = hasTies(m_items) && m_plan.rules().order != Order::Any;
        if (tied)
            m_untied = m_items;
        if (tied && orderTies(m_items, Favour::For, TieScope::DateOnly, m_plan.rules().exclusions))
            ++m_scan.dateOnlyTied;
        m_walker.walk(m_items, m_outcome);
        for (const Attempt& attempt : m_outcome.attempts)
            store(row, attempt);
        if (m_outcome.isExcluded)
            m_scan.excluded.push_back(static_cast<std::uint32_t>(row));
        if (tied)
            addBounds();
    }

    [[nodiscard]] Scan take() { return std::move(m_scan); }

private:
    void store(std::size_t row, const Attempt& attempt)
    {
        AttemptRow stored;
        stored.row = static_cast<std::uint32_t>(row);
        stored.first = static_cast<std::uint32_t>(m_scan.reached.size());
        stored.depth = static_cast<std::uint8_t>(attempt.depth);
        stored.branches = branchesOf(attempt);
        const Item& entry = m_items[attempt.entry];
        stored.mature = isMature(entry);
        for (std::size_t k = 0; k < attempt.depth; ++k)
            m_scan.reached.push_back({m_items[attempt.at[k]].time, m_items[attempt.at[k]].event});
        m_scan.attempts.push_back(stored);
    }

    [[nodiscard]] bool isMature(const Item& entry)
    {
        const bool byDays = entry.dateOnly && !m_plan.window().countsDays();
        const std::int64_t limit = byDays ? m_reader.window.limitByDays(entry.time) : entry.limit;
        return m_plan.window().overAt(limit, byDays) <= m_frame.asOf.ms;
    }

    /// An optional step counts between the required steps around it; where the later one was not met, inside the window.
    [[nodiscard]] std::uint16_t branchesOf(const Attempt& attempt) const
    {
        Rules rules = m_plan.rules();
        rules.mixedDays = m_mixedDays;
        std::uint16_t taken = 0;
        const Item& entry = m_items[attempt.entry];
        for (std::size_t b = 0; b < m_plan.branches().size(); ++b) {
            const std::size_t after = m_plan.branches()[b].after;
            if (attempt.depth < after)
                continue;
            const std::size_t end = attempt.depth > after ? attempt.at[after] : m_items.size();
            for (std::size_t i = attempt.at[after - 1] + std::size_t{1}; i < end; ++i) {
                const Item& item = m_items[i];
                if (((item.branches >> b) & 1U) && isWithin(entry, item, rules) && (!rules.holds || item.held == entry.held)) {
                    taken = static_cast<std::uint16_t>(taken | (1U << b));
                    break;
                }
            }
        }
        return taken;
    }

    [[nodiscard]] std::vector<std::int64_t> reachedCounts() const
    {
        std::vector<std::int64_t> counts(m_scan.steps, 0);
        for (const Attempt& attempt : m_outcome.attempts)
            for (std::size_t k = 0; k < attempt.depth; ++k)
                ++counts[k];
        return counts;
    }

    void addBounds()
    {
        ++m_scan.tied;
        const std::vector<std::int64_t> shown = reachedCounts();
        std::vector<std::int64_t> lo = shown, hi = shown;
        for (const Favour favour : {Favour::For, Favour::Against}) {
            orderTies(m_untied, favour, TieScope::Every, m_plan.rules().exclusions);
            m_walker.walk(m_untied, m_outcome);
            const std::vector<std::int64_t> counts = reachedCounts();
            for (std::size_t k = 0; k < counts.size(); ++k) {
                lo[k] = std::min(lo[k], counts[k]);
                hi[k] = std::max(hi[k], counts[k]);
            }
        }
        for (std::size_t k = 0; k < shown.size(); ++k) {
            m_scan.lessWhenAgainst[k] += shown[k] - lo[k];
            m_scan.moreWhenFor[k] += hi[k] - shown[k];
        }
    }

    const Plan& m_plan;
    const Frame& m_frame;
    Plan::Reader m_reader;
    Walker m_walker;
    std::vector<Item> m_items;
    std::vector<Item> m_untied;
    Outcome m_outcome;
    Scan m_scan;
    bool m_mixedDays = false;
};

void append(Scan& total, Scan& part)
{
    const auto shift = static_cast<std::uint32_t>(total.reached.size());
    for (AttemptRow& attempt : part.attempts) {
        attempt.first += shift;
        total.attempts.push_back(attempt);
    }
    total.reached.insert(total.reached.end(), part.reached.begin(), part.reached.end());
    total.excluded.insert(total.excluded.end(), part.excluded.begin(), part.excluded.end());
    total.tied += part.tied;
    total.dateOnlyTied += part.dateOnlyTied;
    for (std::size_t k = 0; k < total.steps; ++k) {
        total.lessWhenAgainst[k] += part.lessWhenAgainst[k];
        total.moreWhenFor[k] += part.moreWhenFor[k];
    }
    part = {};
}

}  // namespace

Result<Scan> scan(const Plan& plan, const Frame& frame, Progress& progress)
{
    REGIA_TRY(std::vector<Scan> parts, mapBlocks<Scan>(frame.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  BlockScan block(plan, frame);
                  for (std::size_t row = begin; row < end; ++row)
                      if (frame.has(row))
                          block.add(row);
                  return block.take();
              }));
    Scan total = BlockScan(plan, frame).take();
    std::size_t attempts = 0, reached = 0;
    for (const Scan& part : parts) {
        attempts += part.attempts.size();
        reached += part.reached.size();
    }
    total.attempts.reserve(attempts);
    total.reached.reserve(reached);
    for (Scan& part : parts)
        append(total, part);
    return total;
}

}  // namespace regia::metrics::funnels
