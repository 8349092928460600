// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/money.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

#include "core/base/bug.h"

namespace regia::math {
namespace {

__extension__ using Wide = __int128;

constexpr std::int32_t kMostDecimals = 18;
constexpr std::size_t kMostDigits = 18;
/// Beyond 10^38 a 128-bit integer ends; amounts and rates of up to 18 digits leave two powers of ten.
constexpr std::int32_t kMostShift = 36;

Wide powerOfTen(std::int32_t exponent)
{
    Wide power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// Half away from zero; divisor > 0.
Wide dividedRounded(Wide value, Wide divisor)
{
    const Wide quotient = value / divisor;
    const Wide remainder = value % divisor;
    const Wide distance = remainder < 0 ? -remainder : remainder;
    if (distance < divisor - distance)
        return quotient;
    return value < 0 ? quotient - 1 : quotient + 1;
}

tl::unexpected<Error> tooLarge() { return fail(ErrorCode::InvalidInput, {}, "the amount does not fit"); }

constexpr std::array<std::string_view, 16> kWithoutMinor{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                                         "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF"};
constexpr std::array<std::string_view, 7> kThreeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

}  // namespace

Result<Decimal> parseDecimal(std::string_view text)
{
    const auto refuse = [text] { return fail(ErrorCode::InvalidInput, {}, "not a decimal number: " + std::string(text)); };
    std::string_view rest = text;
    const bool negative = rest.starts_with('-');
    if (negative)
        rest.remove_prefix(1);
    const std::size_t point = rest.find('.');
    const std::string_view whole = rest.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : rest.substr(point + 1);
    const std::size_t digits = whole.size() + fraction.size();
    if (digits == 0 || digits > kMostDigits || (point != std::string_view::npos && fraction.empty()))
        return refuse();
    Decimal value{.digits = 0, .decimals = static_cast<std::int32_t>(fraction.size())};
    for (const std::string_view part : {whole, fraction})
        for (const char c : part) {
            if (c < '0' || c > '9')
                return refuse();
            value.digits = value.digits * 10 + (c - '0');
        }
    if (negative)
        value.digits = -value.digits;
    return value;
}

Result<std::int64_t> convertMinor(std::int64_t amount, Decimal rate, std::int32_t fromExponent, std::int32_t toExponent)
{
    REGIA_EXPECT(rate.decimals >= 0 && rate.decimals <= kMostDecimals);
    Wide product = static_cast<Wide>(amount) * rate.digits;
    const std::int32_t shift = rate.decimals + fromExponent - toExponent;
    if (shift > kMostShift || shift < -kMostShift)
        return tooLarge();
    if (shift >= 0) {
        product = dividedRounded(product, powerOfTen(shift));
    } else {
        const Wide factor = powerOfTen(-shift);
        const Wide bound = static_cast<Wide>(std::numeric_limits<std::int64_t>::max()) / factor;
        if (product > bound || product < -bound)
            return tooLarge();
        product *= factor;
    }
    if (product > std::numeric_limits<std::int64_t>::max() || product < std::numeric_limits<std::int64_t>::min())
        return tooLarge();
    return static_cast<std::int64_t>(product);
}

std::int64_t divideRounded(std::int64_t sum, std::int64_t count)
{
    REGIA_EXPECT(count > 0);
    return static_cast<std::int64_t>(dividedRounded(sum, count));
}

double roundShown(double value, std::int32_t decimals)
{
    // Where doubles are already whole at this decimal there is nothing to round, and no digits to print.
    if (!std::isfinite(value) || std::abs(value) >= 1e15)
        return value;
    // The shortest decimal text of the double is the number that a person means: 2.675 and not 2.67499999999999982…
    std::array<char, 512> text{};  // the smallest double has 326 digits
    const auto printed = std::to_chars(text.data(), text.data() + text.size(), std::abs(value), std::chars_format::fixed);
    std::string digits(text.data(), printed.ptr);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    const std::size_t cut = point + 1 + static_cast<std::size_t>(decimals);
    if (cut >= digits.size())
        return value;
    const bool up = digits[cut] >= '5';
    digits.resize(decimals == 0 ? point : cut);
    for (std::size_t i = digits.size(); up && i > 0; --i) {
        char& digit = digits[i - 1];
        if (digit == '.')
            continue;
        if (digit != '9') {
            ++digit;
            break;
        }
        digit = '0';
        if (i == 1)
            digits.insert(digits.begin(), '1');
    }
    double rounded = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
    return std::copysign(rounded, value);
}

std::int32_t minorDigits(std::string_view currency)
{
    if (std::find(kWithoutMinor.begin(), kWithoutMinor.end(), currency) != kWithoutMinor.end())
        return 0;
    return std::find(kThreeDigits.begin(), kThreeDigits.end(), currency) != kThreeDigits.end() ? 3 : 2;
}

}  // namespace regia::math
