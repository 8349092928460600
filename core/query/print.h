// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

#include "core/calendar/bucket_axis.h"
#include "core/math/limits.h"
#include "core/metrics/note.h"
#include "core/metrics/rate.h"
#include "core/query/query.h"

/// The pieces that results are printed with. Fractions, not percentages; what does not exist is null.
namespace regia::query {

[[nodiscard]] nlohmann::json toJson(const std::optional<double>& value);
/// [lo, hi].
[[nodiscard]] nlohmann::json toJson(const std::optional<math::Limits>& limits);
/// [lo, hi] of limits of which one side may not exist; null when neither does.
[[nodiscard]] nlohmann::json sidesToJson(const std::optional<double>& lo, const std::optional<double>& hi);
/// start, end (local days), label, complete.
[[nodiscard]] nlohmann::json toJson(const calendar::Bucket& bucket, bool complete);
/// [{code, text}].
[[nodiscard]] nlohmann::json toJson(const metrics::Notes& notes, segment::Language language);

}  // namespace regia::query
