// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace regia::text {

/// The candidate that a person most likely meant by `name`: the smallest edit distance (insert, delete, replace, swap of
/// neighbours) between text keys, at most a third of the longer one's length and at most 3; the same text but for case,
/// accents, `_`, `-` and blanks always counts as near. Ties go to the earlier candidate. None when nothing is near.
[[nodiscard]] std::optional<std::string> nearest(std::string_view name, std::span<const std::string> candidates);
[[nodiscard]] std::optional<std::string> nearest(std::string_view name, std::span<const std::string_view> candidates);

/// Optimal string alignment distance over bytes; stops early and answers `limit + 1` beyond `limit`.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit);

}  // namespace regia::text
