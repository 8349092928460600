// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace regia::text {

/// Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view bytes);
/// Where the first byte stands that is not UTF-8; none when all of it is. A sequence cut off at the end counts as wrong.
[[nodiscard]] std::optional<std::size_t> firstInvalidByte(std::string_view bytes);

/// The same text with U+FFFD for each maximal part that is not UTF-8; `replaced` counts them when given.
[[nodiscard]] std::string withReplacements(std::string_view bytes, std::size_t* replaced = nullptr);

/// How many bytes at the end are the beginning of a sequence that more bytes could complete: 0 … 3. For readers in chunks.
[[nodiscard]] std::size_t incompleteTail(std::string_view bytes);

/// Code points, for valid UTF-8.
[[nodiscard]] std::size_t codePoints(std::string_view utf8);

/// At most `count` code points, never half of one.
[[nodiscard]] std::string_view firstCodePoints(std::string_view utf8, std::size_t count);
/// At most `bytes` bytes, never half of a code point.
[[nodiscard]] std::string_view firstBytes(std::string_view utf8, std::size_t bytes);

/// One line for a person to read: control characters and line breaks become blanks, and beyond `count` user-perceived
/// characters the rest becomes an ellipsis. Cuts between grapheme clusters, so that no emoji or accent is torn apart.
[[nodiscard]] std::string displayTruncate(std::string_view utf8, std::size_t count);

/// User-perceived characters (grapheme clusters): 👩‍🌾 is one.
[[nodiscard]] std::size_t userCharacters(std::string_view utf8);

}  // namespace regia::text
