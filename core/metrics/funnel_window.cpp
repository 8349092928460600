// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/funnel_window.h"

#include "core/calendar/date.h"

namespace regia::metrics::funnels {
namespace {

constexpr std::int32_t kMonthsOfAYear = 12;

}  // namespace

FunnelWindow::FunnelWindow(const calendar::Duration& length, bool calendarDays, const calendar::TimeZone& zone)
    : m_length(length), m_calendarDays(calendarDays), m_elapsed(length.elapsedMs().value_or(0)), m_zone(zone), m_clock(zone)
{
    if (m_elapsed == 0)
        m_months = static_cast<std::int32_t>(length.count) * (length.unit == calendar::DurationUnit::Years ? kMonthsOfAYear : 1);
}

std::int32_t FunnelWindow::lastDay(std::int32_t day) const
{
    if (m_elapsed > 0)
        return day + static_cast<std::int32_t>(m_elapsed / kMsPerDay);
    return calendar::addMonths(LocalDate{day}, m_months).days;
}

std::int64_t FunnelWindow::limitByDays(std::int64_t time) { return m_zone.startOfDay(LocalDate{lastDay(dayOf(time)) + 1}).ms - 1; }

}  // namespace regia::metrics::funnels
