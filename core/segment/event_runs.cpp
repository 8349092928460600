// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/event_runs.h"

namespace regia::segment {

EventRuns::EventRuns(const Frame& frame, const std::vector<std::uint8_t>& typeMask) : m_events(frame.snapshot.events())
{
    if (std::all_of(typeMask.begin(), typeMask.end(), [](std::uint8_t wanted) { return wanted != 0; }))
        return;
    if (frame.cache != nullptr)
        m_postings = frame.cache->postings(frame.dataset, typeMask);
    else
        m_postings = std::make_shared<Postings>(makePostings(m_events, typeMask));
}

EventRun EventRuns::of(std::size_t row) const
{
    EventRun found;
    forEach(row, row + 1, [&](std::size_t, const EventRun& run) { found = run; });
    return found;
}

}  // namespace regia::segment
