// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/calendar/duration.h"
#include "core/calendar/time_zone.h"

namespace regia::metrics::funnels {

/// The conversion window: how far from an entry a step may lie, inclusive. Elapsed time (months and years by the calendar),
/// or whole local days. Copy it, one a thread.
class FunnelWindow {
public:
    FunnelWindow(const calendar::Duration& length, bool calendarDays, const calendar::TimeZone& zone);

    /// The last instant of the window that opens at `time`.
    [[nodiscard]] std::int64_t limit(std::int64_t time)
    {
        return m_calendarDays ? limitByDays(time) : m_elapsed > 0 ? time + m_elapsed : m_length.addTo(Instant{time}, m_zone).ms;
    }
    /// The same by local days, for entries that are only a date.
    [[nodiscard]] std::int64_t limitByDays(std::int64_t time);
    /// The first instant at which nothing can be added to an entry any more: the window is over when it is at or before A.
    [[nodiscard]] std::int64_t overAt(std::int64_t limit, bool byDays) const { return byDays || m_calendarDays ? limit + 1 : limit; }

    [[nodiscard]] std::int32_t dayOf(std::int64_t time) { return m_clock.dayOf(Instant{time}).days; }
    [[nodiscard]] std::int32_t lastDay(std::int32_t day) const;
    [[nodiscard]] bool countsDays() const { return m_calendarDays; }

private:
    calendar::Duration m_length;
    bool m_calendarDays = false;
    std::int64_t m_elapsed = 0;  // 0: months or years
    std::int32_t m_months = 0;
    calendar::TimeZone m_zone;
    calendar::LocalClock m_clock;
};

}  // namespace regia::metrics::funnels
