// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regia::text {

/// The place of each text in the order that a reader of `locale` (`it`, `en`, `de`, …) expects: `ranks[i] < ranks[j]` when
/// text i sorts before text j; texts that the language holds equal are ordered by their bytes, so that ranks repeat only
/// for equal texts. Digits sort as numbers. Sort keys are made once a text. An unknown locale falls back to the root order.
[[nodiscard]] std::vector<std::uint32_t> collationRanks(std::span<const std::string> texts, std::string_view locale);

/// Indices of the texts in that order; equal texts keep theirs.
[[nodiscard]] std::vector<std::uint32_t> collationOrder(std::span<const std::string> texts, std::string_view locale);

}  // namespace regia::text
