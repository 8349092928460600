// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/snapshot/snapshot.h"

namespace regia::workbench {

/// What one contact comes to, up to an instant (exclusive).
struct ContactFigures {
    std::size_t orders = 0;         ///< purchases
    std::int64_t spent = 0;         ///< minor units, ever
    std::optional<double> lastNps;  ///< the latest answer to "would you recommend us", 0 … 10
};

/// O(events of the contact + log answers).
[[nodiscard]] ContactFigures figuresOf(const snapshot::Snapshot& snapshot, std::size_t row, Instant asOf);

}  // namespace regia::workbench
