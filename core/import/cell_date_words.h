// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace regia::import {

/// The month that a word names, 1 … 12, in the languages of Europe that exports come in; the name may be cut to its first three or
/// four letters. 0: none.
[[nodiscard]] int monthNamed(std::string_view word);

/// Whether a word is a day of the week, whole or cut to three letters.
[[nodiscard]] bool isWeekday(std::string_view word);

/// The distance from UTC in minutes that a zone's abbreviation means: `CEST` → 120. None for a word that is no such zone.
[[nodiscard]] std::optional<std::int32_t> zoneMinutes(std::string_view word);

}  // namespace regia::import
