// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regia::sqlite {

/// The one place where a text becomes part of SQL; wherever a parameter can be bound, bind it instead.

/// `city "x"` → `"city ""x"""`. A NUL, which no SQL text can hold, becomes U+FFFD.
[[nodiscard]] std::string quotedName(std::string_view name);
/// `it's` → `'it''s'`. A text with a NUL becomes a cast of its bytes, so every text comes back as it was.
[[nodiscard]] std::string quotedText(std::string_view text);

}  // namespace regia::sqlite
