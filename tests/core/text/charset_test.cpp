// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/charset.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/text_generators.h"

namespace regia::text {
namespace {

/// One byte a call: every character is cut wherever it can be.
std::string inSingleBytes(std::string_view bytes, std::string_view encoding)
{
    auto converter = Converter::open(encoding).value();
    std::string utf8;
    for (const char byte : bytes)
        converter.convert(std::string_view(&byte, 1), false, utf8);
    converter.convert({}, true, utf8);
    return utf8;
}

}  // namespace

TEST(ToUtf8, GivenEncodingsOfTheTrade_WhenRead_ThenItalianComesOut)
{
    using namespace std::string_view_literals;
    EXPECT_EQ(toUtf8("Forl\xEC 5 \x80", "windows-1252"), "Forlì 5 €");
    EXPECT_EQ(toUtf8("Forl\xEC 5 \xA4", "ISO-8859-15"), "Forlì 5 €");
    EXPECT_EQ(toUtf8("Forl\x93", "macintosh"), "Forlì");
    EXPECT_EQ(toUtf8("Forl\x8D", "IBM850"), "Forlì");
    EXPECT_EQ(toUtf8("\x8E\x52\x93\x63", "Shift_JIS"), "山田");
    EXPECT_EQ(toUtf8("F\0\xEC\0\x3D\xD8\x4D\xDC"sv, "UTF-16LE"), "Fì👍");
    EXPECT_EQ(toUtf8("\0F\0\xEC"sv, "UTF-16BE"), "Fì");
    EXPECT_EQ(toUtf8("Forlì", "UTF-8"), "Forlì");
}

TEST(ToUtf8, GivenByteOrderMark_WhenRead_ThenItIsNoText)
{
    using namespace std::string_view_literals;
    EXPECT_EQ(toUtf8("\xEF\xBB\xBFid", "UTF-8"), "id");
    EXPECT_EQ(toUtf8("\xFF\xFEi\0d\0"sv, "UTF-16LE"), "id");
    EXPECT_EQ(toUtf8("\xFF\xFEi\0d\0"sv, "UTF-16"), "id");
}

TEST(ToUtf8, GivenUnknownEncoding_WhenRead_ThenItIsNamed)
{
    for (const std::string_view name : {"klingon", ""}) {
        EXPECT_FALSE(isKnownEncoding(name));
        const auto result = toUtf8("x", name);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::UnknownName);
        EXPECT_EQ(result.error().detail, name);
    }
}

TEST(Converter, GivenWrongBytes_WhenConverted_ThenTheyAreMarkedAndCounted)
{
    auto converter = Converter::open("UTF-8").value();
    std::string utf8;
    converter.convert("caf\xE9 ", false, utf8);
    converter.convert("\xE2\x82", true, utf8);
    EXPECT_EQ(utf8, "caf\uFFFD \uFFFD");
    EXPECT_EQ(converter.replacements(), 2U);
}

TEST(Converter, GivenLongText_WhenConverted_ThenNoBufferEdgeTearsACharacter)
{
    std::string expected = "x";
    std::string utf16le("x\0", 2);
    for (int i = 0; i < 5000; ++i) {
        expected += "👍";
        utf16le += "\x3D\xD8\x4D\xDC";
    }
    EXPECT_EQ(toUtf8(utf16le, "UTF-16LE"), expected);
}

RC_GTEST_PROP(ConverterProperties, ChunksOfOneByteGiveTheSameTextAsAllAtOnce, ())
{
    const std::string text = *tests::texts();
    for (const std::string_view encoding : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
        const std::string bytes = fromUtf8(text, encoding).value();
        RC_ASSERT(inSingleBytes(bytes, encoding) == text);
        RC_ASSERT(toUtf8(bytes, encoding).value() == text);
    }
}

RC_GTEST_PROP(ConverterProperties, NoByteIsLostInASingleByteEncoding, (const std::string& bytes))
{
    auto converter = Converter::open("windows-1252").value();
    std::string utf8;
    converter.convert(bytes, true, utf8);
    RC_ASSERT(fromUtf8(utf8, "windows-1252").value() == bytes);
    RC_ASSERT(converter.replacements() == 0U);
}

}  // namespace regia::text
