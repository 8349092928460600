// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/calendar/period.h"

namespace regia::calendar {

/// One step of a trend.
struct Bucket {
    DateRange days;
    Interval interval;  ///< of the days, in UTC
    std::string label;  ///< periodLabel of the whole period
    bool whole = true;  ///< false: the range cut it short
    bool over = true;   ///< ended at or before A; an unfinished last bucket is drawn apart
};

/// Buckets that tile a range of days in order, without gaps.
class BucketAxis {
public:
    /// Errors: InvalidInput when the range is empty or would give more than 20,000 buckets.
    [[nodiscard]] static Result<BucketAxis> make(const DateRange& range, PeriodUnit unit, const TimeZone& zone, Instant asOf,
                                                 Weekday weekStart = Weekday::Monday);

    [[nodiscard]] const std::vector<Bucket>& buckets() const { return m_buckets; }
    [[nodiscard]] std::size_t size() const { return m_buckets.size(); }
    /// Which bucket holds the instant; none outside the range. O(log buckets).
    [[nodiscard]] std::optional<std::size_t> indexOf(Instant instant) const;
    /// The same for a local day.
    [[nodiscard]] std::optional<std::size_t> indexOf(LocalDate day) const;

private:
    std::vector<Bucket> m_buckets;
    std::vector<std::int64_t> m_edges;  ///< starts of all buckets and the end of the last, UTC ms
};

}  // namespace regia::calendar
