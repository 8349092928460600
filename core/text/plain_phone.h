// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regia::text {

/// What can be said of a telephone number without libphonenumber.
struct PlainPhone {
    bool isKnown = false;             ///< else the library has to be asked
    std::optional<std::string> e164;  ///< of a known one; none: no number has so many digits
};

/// Knows the international numbers (`+39 06 1234567`) of countries in which nothing can be stripped from them, and Italian ones in Italy:
/// their digits already are the number, or too few or too many. What is known is what `parsePhone` answers, for a hundredth of
/// the time; `country` as there.
[[nodiscard]] PlainPhone plainPhone(std::string_view text, std::string_view country);

}  // namespace regia::text
