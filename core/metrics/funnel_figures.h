// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/metrics/funnel_scan.h"

/// From the attempts of a scan to the figures of a funnel.
namespace regia::metrics::funnels {

enum class Which : std::uint8_t { AllEntries, MatureOnly };

/// The steps in the order of the query, optional ones among them. With every attempt the intervals are clustered by contact.
[[nodiscard]] std::vector<FunnelStepResult> stepResults(const Scan& scan, const Plan& plan, const FunnelQuery& query, Which which);

/// Converted of entered, with the standard error of the clustered form where that applies.
struct Conversion {
    Rate rate;
    std::optional<double> error;
};
[[nodiscard]] Conversion conversionOf(const Scan& scan, bool clustered, const std::function<bool(const AttemptRow&)>& counts);

/// Quantiles, mean and the median's interval of lengths of time (ms, >= 0) in any order.
[[nodiscard]] TimeToConvert timesOf(std::vector<std::uint64_t> ms);
[[nodiscard]] TimeToConvert timeToConvert(const Scan& scan);
/// From the required step before, of all attempts that met the step.
[[nodiscard]] std::vector<TimeToConvert> stepTimes(const Scan& scan);

/// The groups of the attempts of a scan, by place in `scan.attempts`.
[[nodiscard]] Result<ContactGroups> attemptGroups(const Scan& scan, const Frame& frame, const Grouping& grouping, segment::LeafCache* cache,
                                                  Progress& progress);
struct GroupedAttempts {
    ContactGroups codes;
    GroupLayout layout;
};
[[nodiscard]] Result<GroupedAttempts> groupAttempts(const Scan& scan, const Frame& frame, const Grouping& grouping,
                                                    segment::LeafCache* cache, Progress& progress);
[[nodiscard]] std::vector<FunnelGroup> groupResults(const Scan& scan, const GroupedAttempts& groups, bool clustered);

/// What goes with converting, among contacts whose entry is mature.
struct Factors {
    std::vector<Association> associations;
    std::size_t tested = 0;
    double landmarkSeconds = 0;
};
[[nodiscard]] Result<Factors> factorsOf(const Scan& scan, const Frame& frame, const FunnelQuery& query, segment::LeafCache* cache,
                                        Progress& progress);

}  // namespace regia::metrics::funnels
