// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/distance.h"

namespace regia::calendar {

double elapsedDays(Instant from, Instant to) { return static_cast<double>(to.ms - from.ms) / static_cast<double>(kMsPerDay); }

std::int32_t calendarDays(Instant from, Instant to, const TimeZone& zone) { return zone.localDayOf(to).days - zone.localDayOf(from).days; }

double daysBetween(const EventTime& from, const EventTime& to, const TimeZone& zone)
{
    if (from.dateOnly || to.dateOnly)
        return calendarDays(from.at, to.at, zone);
    return elapsedDays(from.at, to.at);
}

bool isWithinDays(const EventTime& from, const EventTime& to, double days, const TimeZone& zone)
{
    const double distance = daysBetween(from, to, zone);
    return distance >= 0 && distance <= days;
}

}  // namespace regia::calendar
