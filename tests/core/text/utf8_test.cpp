// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <unicode/unistr.h>

#include "support/text_generators.h"

namespace regia::text {

TEST(Utf8, GivenWrongSequences_WhenChecked_ThenTheFirstWrongByteIsNamed)
{
    EXPECT_EQ(firstInvalidByte("abc\xFFz"), 3U);
    EXPECT_EQ(firstInvalidByte("12345678\xC0\x80"), 8U);  // overlong
    EXPECT_EQ(firstInvalidByte("\xED\xA0\x80"), 0U);      // surrogate
    EXPECT_EQ(firstInvalidByte("\xF4\x90\x80\x80"), 0U);  // beyond U+10FFFF
    EXPECT_EQ(firstInvalidByte("\xE2\x82"), 0U);          // cut off
    EXPECT_EQ(firstInvalidByte("è€👍\u0000 a"), std::nullopt);
}

TEST(Utf8, GivenWrongBytes_WhenReplaced_ThenEachMaximalPartBecomesOneMark)
{
    std::size_t replaced = 0;
    EXPECT_EQ(withReplacements("caf\xE9 \xE2\x82 x", &replaced), "caf\uFFFD \uFFFD x");
    EXPECT_EQ(replaced, 2U);
    EXPECT_EQ(withReplacements("caffè", &replaced), "caffè");
    EXPECT_EQ(replaced, 0U);
}

TEST(Utf8, GivenChunkThatEndsInsideACharacter_WhenAsked_ThenTheTailIsMeasured)
{
    EXPECT_EQ(incompleteTail("abc"), 0U);
    EXPECT_EQ(incompleteTail("ab\xC3"), 1U);
    EXPECT_EQ(incompleteTail("ab\xE2\x82"), 2U);
    EXPECT_EQ(incompleteTail("ab\xF0\x9F\x91"), 3U);
    EXPECT_EQ(incompleteTail("ab€"), 0U);
    EXPECT_EQ(incompleteTail("ab\xFF"), 0U);
    EXPECT_EQ(incompleteTail(""), 0U);
}

TEST(Utf8, GivenText_WhenCut_ThenNeverInsideACodePoint)
{
    EXPECT_EQ(codePoints("è€👍a"), 4U);
    EXPECT_EQ(firstCodePoints("è€👍a", 3), "è€👍");
    EXPECT_EQ(firstCodePoints("è€", 9), "è€");
    EXPECT_EQ(firstCodePoints("è€", 0), "");
    EXPECT_EQ(firstBytes("è€👍", 4), "è");
    EXPECT_EQ(firstBytes("è€👍", 5), "è€");
}

TEST(DisplayTruncate, GivenLongText_WhenCut_ThenWholeCharactersAndAnEllipsisFillTheWidth)
{
    EXPECT_EQ(displayTruncate("Montevarchi", 20), "Montevarchi");
    EXPECT_EQ(displayTruncate("Montevarchi", 5), "Mont…");
    EXPECT_EQ(displayTruncate("👩\u200D🌾👩\u200D🌾👩\u200D🌾", 2), "👩\u200D🌾…");
    EXPECT_EQ(displayTruncate("👩\u200D🌾👩\u200D🌾", 2), "👩\u200D🌾👩\u200D🌾");
    EXPECT_EQ(displayTruncate("a\r\nb\tc", 9), "a b c");
}

TEST(UserCharacters, GivenTrickyNames_WhenCounted_ThenAPersonWouldCountTheSame)
{
    EXPECT_EQ(userCharacters("👩\u200D🌾 Rosa"), 6U);
    EXPECT_EQ(userCharacters("a\u0323\u0301bc"), 3U);
}

RC_GTEST_PROP(Utf8Properties, OurReadingAgreesWithIcu, (const std::string& bytes))
{
    const auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(bytes.data(), static_cast<std::int32_t>(bytes.size())));
    std::string expected;
    unicode.toUTF8String(expected);
    RC_ASSERT(withReplacements(bytes) == expected);
    RC_ASSERT(isUtf8(bytes) == (expected == bytes));
}

RC_GTEST_PROP(Utf8Properties, AnyCutLeavesUtf8, ())
{
    const std::string text = *tests::texts();
    const auto count = *rc::gen::inRange<std::size_t>(0, 40);
    RC_ASSERT(isUtf8(firstCodePoints(text, count)));
    RC_ASSERT(isUtf8(firstBytes(text, count)));
    const std::string shown = displayTruncate(text, count);
    RC_ASSERT(isUtf8(shown));
    RC_ASSERT((count == 0 || userCharacters(shown) <= count));
}

}  // namespace regia::text
