// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/segment/event_selector.h"
#include "core/segment/leaf_plan.h"

namespace regia::segment {

/// The events of some types of one contact, in order.
struct EventRun {
    const std::uint32_t* events = nullptr;  ///< null: `first`, first + 1, …
    std::uint32_t first = 0;
    const std::int64_t* times = nullptr;
    std::size_t size = 0;

    [[nodiscard]] std::uint32_t event(std::size_t i) const { return events == nullptr ? first + static_cast<std::uint32_t>(i) : events[i]; }
    /// The first place at or after an instant.
    [[nodiscard]] std::size_t from(std::int64_t ms) const
    {
        return static_cast<std::size_t>(std::lower_bound(times, times + size, ms) - times);
    }
};

/// The runs of all contacts, for a selector's types: of every type straight from the snapshot, else from the postings,
/// which the cache remembers.
class EventRuns {
public:
    EventRuns(const Frame& frame, const std::vector<std::uint8_t>& typeMask);

    /// visit(row, run) for each contact with such an event, in order of rows within [begin, end).
    template <class Visit>
    void forEach(std::size_t begin, std::size_t end, Visit&& visit) const
    {
        if (m_postings == nullptr) {
            for (std::size_t row = begin; row < end; ++row) {
                const std::uint32_t first = m_events.offsets[row];
                if (const std::size_t n = m_events.offsets[row + 1] - first; n > 0)
                    visit(row, EventRun{nullptr, first, m_events.time.data() + first, n});
            }
            return;
        }
        for (std::size_t block = begin / kRowBlock; block * kRowBlock < end; ++block)
            forEachPosted((*m_postings)[block], begin, end, visit);
    }
    /// The run of one contact; empty when it has none.
    [[nodiscard]] EventRun of(std::size_t row) const;

private:
    template <class Visit>
    static void forEachPosted(const PostingBlock& block, std::size_t begin, std::size_t end, Visit& visit)
    {
        const auto& rows = block.rows;
        for (auto i = static_cast<std::size_t>(std::lower_bound(rows.begin(), rows.end(), begin) - rows.begin());
             i < rows.size() && rows[i] < end; ++i) {
            const std::uint32_t at = block.offsets[i];
            visit(rows[i], EventRun{block.events.data() + at, 0, block.times.data() + at, block.offsets[i + 1] - at});
        }
    }

    const snapshot::Events& m_events;
    std::shared_ptr<const Postings> m_postings;
};

/// What a pass over the runs counts beside its members.
struct PassCounts {
    std::size_t valued = 0;  ///< contacts with a value
    std::size_t skipped = 0;
    std::size_t tooEarly = 0;
    bool dateOnlyOrder = false;
};

/// One pass in parallel blocks: `without` is the answer for a contact that has no run; makeVisitor() gives each block its
/// own visitor, which is asked bool(run, PassCounts&). `counts` gets the sums.
template <class MakeVisitor>
[[nodiscard]] LeafResult passOver(const EventRuns& runs, std::size_t rows, bool without, PassCounts& counts, MakeVisitor&& makeVisitor)
{
    LeafResult result;
    result.members = Bitmap(rows, without);
    const std::size_t blocks = (rows + kRowBlock - 1) / kRowBlock;
    std::vector<PassCounts> parts(blocks);
    parallelFor(blocks, [&](std::size_t block) {
        auto visitor = makeVisitor();
        PassCounts& mine = parts[block];
        runs.forEach(block * kRowBlock, std::min(rows, (block + 1) * kRowBlock),
                     [&](std::size_t row, const EventRun& run) { result.members.assign(row, visitor(run, mine)); });
    });
    for (const PassCounts& part : parts) {
        counts.valued += part.valued;
        counts.skipped += part.skipped;
        counts.tooEarly += part.tooEarly;
        counts.dateOnlyOrder = counts.dateOnlyOrder || part.dateOnlyOrder;
    }
    return result;
}

}  // namespace regia::segment
