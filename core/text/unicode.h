// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of this folder only: what they share of ICU.
#pragma once

#include <unicode/unistr.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace regia::text {

/// Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] inline icu::UnicodeString toUnicode(std::string_view utf8)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
}

[[nodiscard]] inline std::string toBytes(const icu::UnicodeString& text)
{
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

[[nodiscard]] inline bool isAscii(std::string_view text)
{
    unsigned char seen = 0;
    for (const char c : text)
        seen |= static_cast<unsigned char>(c);
    return seen < 0x80;
}

[[nodiscard]] constexpr bool isAsciiSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
[[nodiscard]] constexpr bool isAsciiDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
[[nodiscard]] constexpr char asciiLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// Zero width, and left behind by copying: joiners, marks of direction, byte-order mark, soft hyphen.
[[nodiscard]] constexpr bool isInvisible(char32_t c)
{
    return c == 0xAD || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

/// U+2019 and its like, as word processors write an apostrophe.
[[nodiscard]] constexpr bool isTypographicApostrophe(char32_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032 || c == 0x02BC || c == 0x02B9;
}

}  // namespace regia::text
