// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/calendar/bucket_axis.h"
#include "core/metrics/scope.h"

namespace regia::metrics {

/// How far back a question without a period looks: to the first event of the contacts asked about, or a year.
enum class Reach : std::uint8_t { FirstEvent, LastYear };

/// The step that suits the length of the frame's period when none is given: days up to 62 days, weeks up to 366, else months.
[[nodiscard]] calendar::PeriodUnit unitOf(const Frame& frame, std::optional<calendar::PeriodUnit> given, Reach reach);

/// The buckets of a trend: the local days that the frame's period touches, in steps of `unitOf`.
/// Errors: InvalidInput when there would be too many, or nothing lies in the period.
[[nodiscard]] Result<calendar::BucketAxis> axisOf(const Frame& frame, std::optional<calendar::PeriodUnit> unit, Reach reach);

/// Whole, over as of A and covered by the data.
[[nodiscard]] bool isComplete(const calendar::Bucket& bucket, const Frame& frame);

}  // namespace regia::metrics
