// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/workbench/recalled.h"

namespace regia::workbench {

/// How the header of an export meets an earlier one, by names as headerKey compares them, in any order.
struct HeaderMeeting {
    std::vector<std::pair<std::size_t, std::size_t>> same;     ///< places: before, now
    std::vector<std::pair<std::size_t, std::size_t>> renamed;  ///< likewise
    std::vector<std::size_t> missing;                          ///< places before
    std::vector<std::size_t> added;                            ///< places now
};

/// A missing column is one under another name when a new one stands between the same neighbours or has nearly its name, and
/// `fits(before, now)` does not speak against it.
[[nodiscard]] HeaderMeeting meetHeaders(std::span<const std::string> before, std::span<const std::string> now,
                                        const std::function<bool(std::size_t, std::size_t)>& fits);

/// The changes in the order of the columns as they are now, the missing ones last.
[[nodiscard]] std::vector<ColumnChange> changesOf(const HeaderMeeting& meeting, std::span<const std::string> before,
                                                  std::span<const std::string> now);

}  // namespace regia::workbench
