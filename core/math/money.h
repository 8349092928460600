// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/result.h"

namespace regia::math {

/// An exact decimal number, `1.1723` = 11723 / 10^4: exchange rates are never doubles.
struct Decimal {
    std::int64_t digits = 0;
    std::int32_t decimals = 0;  ///< 0 … 18
    friend bool operator==(const Decimal&, const Decimal&) = default;
};
/// `1.1723`, `-3`, with a point. Errors: InvalidInput (other characters, more than 18 digits).
[[nodiscard]] Result<Decimal> parseDecimal(std::string_view text);

/// Minor units in the currency of `to`, rounded half away from zero, once: amount × rate × 10^(toExponent - fromExponent), where
/// the exponents are the decimals of the two currencies (EUR 2, JPY 0). Errors: InvalidInput (does not fit 64 bits).
[[nodiscard]] Result<std::int64_t> convertMinor(std::int64_t amount, Decimal rate, std::int32_t fromExponent = 2,
                                                std::int32_t toExponent = 2);

/// sum / count, rounded half away from zero, exactly. count > 0.
[[nodiscard]] std::int64_t divideRounded(std::int64_t sum, std::int64_t count);

/// Half away from zero on the shown decimal, of the decimal number that the double prints as (2.675 → 2.68). For display only.
[[nodiscard]] double roundShown(double value, std::int32_t decimals);

/// How many minor digits a currency has (ISO 4217): 2 for most, 0 for JPY, 3 for KWD. Unknown codes: 2.
[[nodiscard]] std::int32_t minorDigits(std::string_view currency);

}  // namespace regia::math
