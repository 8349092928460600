// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/math/ratio.h"
#include "core/math/sum.h"
#include "core/metrics/scope.h"
#include "core/model/stage.h"

namespace regia::workbench {

/// How many contacts something holds for in one period and in another, and how many changed over.
struct Both {
    std::size_t now = 0, before = 0;
    std::size_t came = 0;  ///< now and not before
    std::size_t left = 0;  ///< before and not now

    void add(bool isNow, bool wasBefore)
    {
        now += isNow ? 1 : 0;
        before += wasBefore ? 1 : 0;
        came += isNow && !wasBefore ? 1 : 0;
        left += wasBefore && !isNow ? 1 : 0;
    }
    void add(const Both& other);
    friend bool operator==(const Both&, const Both&) = default;
};

/// Two periods counted side by side.
struct PeriodTally {
    std::size_t contacts = 0;  ///< that were looked at
    double daysNow = 0, daysBefore = 0;
    std::array<Both, model::kStageCount> stages;  ///< at the end of each period; empty without a stage history
    std::vector<Both> types;                      ///< by event type; of types that are done to contacts: nothing
    std::vector<Both> channels;                   ///< buyers, by the channel of their purchases
    Both buyers, active;
    std::size_t createdNow = 0, createdBefore = 0;
    std::size_t firstNow = 0, firstBefore = 0;               ///< first purchases
    std::vector<math::ClusterPart> ordersNow, ordersBefore;  ///< minor units of orders, by buyer
    math::Sum spentNow, spentBefore, more, moreSquared;      ///< `more`: what a contact spent now beyond before

    void add(PeriodTally&& later);
};

/// One pass over the events of both frames, which must be of one dataset and one segment. Blocks are folded in order: the same
/// bits on any number of threads. Errors: Cancelled.
[[nodiscard]] Result<PeriodTally> tallyPeriods(const metrics::Frame& now, const metrics::Frame& before, Progress& progress);

}  // namespace regia::workbench
