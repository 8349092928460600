// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"

namespace regia::calendar {

/// The range just before: as many whole months when both ends are first days of a month, else as many days.
[[nodiscard]] DateRange previousPeriod(const DateRange& range);
/// Both ends 12 months back, clamped.
[[nodiscard]] DateRange samePeriodLastYear(const DateRange& range);
/// Both ends 364 days back: the same days of the week.
[[nodiscard]] DateRange sameWeekdaysLastYear(const DateRange& range);

/// A period that is not over, and the part of an earlier one that it can be compared with.
struct LikeForLike {
    Interval current;  ///< [start, A), or the whole when A is beyond its end
    Interval earlier;
};

/// Cuts `earlier` where the wall clock stood at A in `current`: same day number of the period and same time; when `earlier`
/// is `current` a year ago, the same date and time. Where that day does not exist there, at the end: of the period, or of
/// the month inside a longer one. A complete `current` cuts nothing.
[[nodiscard]] LikeForLike likeForLike(const DateRange& current, const DateRange& earlier, Instant asOf, const TimeZone& zone);

}  // namespace regia::calendar
