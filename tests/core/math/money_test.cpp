// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/money.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace regia::math {
namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

Decimal decimal(std::string_view text) { return parseDecimal(text).value(); }

}  // namespace

TEST(ParseDecimal, GivenRates_WhenParsed_ThenEveryDigitIsKept)
{
    EXPECT_EQ(decimal("1.1723"), (Decimal{11723, 4}));
    EXPECT_EQ(decimal("-0.50"), (Decimal{-50, 2}));
    EXPECT_EQ(decimal("7"), (Decimal{7, 0}));
    EXPECT_EQ(decimal(".5"), (Decimal{5, 1}));
    for (const std::string_view text : {"", "-", ".", "1.", "1,5", "1e3", " 1", "1.2.3", "+1", "0x1", "1234567890123456789", "NaN"})
        EXPECT_EQ(parseDecimal(text).error().code, ErrorCode::InvalidInput) << text;
}

TEST(ConvertMinor, GivenHalves_WhenConverted_ThenTheyGoAwayFromZero)
{
    EXPECT_EQ(convertMinor(1, decimal("0.5")), 1);
    EXPECT_EQ(convertMinor(-1, decimal("0.5")), -1);
    EXPECT_EQ(convertMinor(3, decimal("0.5")), 2);
    EXPECT_EQ(convertMinor(1, decimal("0.4999")), 0);
    EXPECT_EQ(convertMinor(-1050, decimal("1.1723")), -1231);
}

TEST(ConvertMinor, GivenCurrenciesWithOtherMinorUnits_WhenConverted_ThenTheExponentsCount)
{
    EXPECT_EQ(convertMinor(1000, decimal("0.0061"), minorDigits("JPY"), minorDigits("EUR")), 610);  // 1000 yen = 6.10 EUR
    EXPECT_EQ(convertMinor(610, decimal("163.93"), minorDigits("EUR"), minorDigits("JPY")), 1000);  // 999.97
    EXPECT_EQ(convertMinor(100, decimal("0.33"), minorDigits("EUR"), minorDigits("KWD")), 330);
}

TEST(ConvertMinor, GivenAmountsBeyond64Bits_WhenConverted_ThenItSaysNo)
{
    EXPECT_EQ(convertMinor(kMost, decimal("1")), kMost);
    EXPECT_EQ(convertMinor(kMost, decimal("1.1")).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(convertMinor(kMost, decimal("1"), 0, 3).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(convertMinor(-kMost, decimal("999999999999999999")).error().code, ErrorCode::InvalidInput);
}

TEST(DivideRounded, GivenAveragesInMinorUnits_WhenDivided_ThenHalvesGoAwayFromZero)
{
    EXPECT_EQ(divideRounded(5, 2), 3);
    EXPECT_EQ(divideRounded(-5, 2), -3);
    EXPECT_EQ(divideRounded(5500, 3), 1833);
    EXPECT_EQ(divideRounded(0, 3), 0);
    EXPECT_EQ(divideRounded(kMost, 1), kMost);
}

TEST(RoundShown, GivenNumbersThatDoublesCannotHold_WhenShown_ThenTheWrittenNumberIsRounded)
{
    EXPECT_EQ(roundShown(2.675, 2), 2.68);
    EXPECT_EQ(roundShown(1.005, 2), 1.01);
    EXPECT_EQ(roundShown(-2.5, 0), -3);
    EXPECT_EQ(roundShown(0.5, 0), 1);
    EXPECT_EQ(roundShown(9.99, 1), 10);
    EXPECT_EQ(roundShown(99.95, 1), 100);
    EXPECT_EQ(roundShown(18.333333, 2), 18.33);
    EXPECT_EQ(roundShown(7, 2), 7);
    EXPECT_EQ(roundShown(1e300, 2), 1e300);
    EXPECT_EQ(roundShown(4.9e-324, 2), 0);
}

TEST(MinorDigits, GivenCurrencies_WhenAsked_ThenIso4217Answers)
{
    EXPECT_EQ(minorDigits("EUR"), 2);
    EXPECT_EQ(minorDigits("JPY"), 0);
    EXPECT_EQ(minorDigits("TND"), 3);
    EXPECT_EQ(minorDigits("???"), 2);
}

RC_GTEST_PROP(MoneyProperties, LongDoublesAgreeOnRealAmounts, ())
{
    const auto amount = *rc::gen::inRange<std::int64_t>(-100'000'000, 100'000'000);
    const auto digits = *rc::gen::inRange<std::int64_t>(1, 2'000'000);
    const auto product = static_cast<long double>(amount * digits) / 10'000.0L;
    RC_ASSERT(convertMinor(amount, Decimal{digits, 4}).value() == std::llroundl(product));
}

RC_GTEST_PROP(MoneyProperties, RoundingIsWithinHalfAStepAndSymmetric, ())
{
    const double value = *rc::gen::inRange(-10'000'000, 10'000'000) / 1000.0;
    const auto decimals = *rc::gen::inRange(0, 4);
    const double rounded = roundShown(value, decimals);
    RC_ASSERT(std::abs(rounded - value) <= 0.5 * std::pow(10, -decimals) + 1e-9);
    RC_ASSERT(roundShown(-value, decimals) == -rounded);
}

}  // namespace regia::math
