// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/model/value.h"
#include "core/snapshot/column.h"

namespace regia::snapshot {

/// The value of a column in one row, missing if there is none.
[[nodiscard]] model::Value cell(const Column& column, std::size_t row);

/// For each row its place when the column is sorted ascending, missing values last; equal values have equal places. Texts
/// by the rules of their language (a set by its first text): ranks are worked out once on the dictionary, so that sorting a
/// million rows compares integers. O(rows + distinct · log distinct).
[[nodiscard]] std::vector<std::uint32_t> sortRanks(const Column& column, const char* locale = "it");

}  // namespace regia::snapshot
