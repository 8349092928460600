// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regia::import {

/// The form in which names of columns are compared: NFKC, trimmed, small letters, single blanks, straight apostrophes, no `:` or
/// `*` at the end. Accents stay.
[[nodiscard]] std::string headerKey(std::string_view header);

/// A name for an attribute or property made of a column's: `Data di nascita` → data_di_nascita, `anonymousId` → anonymous_id,
/// `Categoria [list]` → categoria. Letters of other scripts stay. Never empty (`column`).
[[nodiscard]] std::string snakeName(std::string_view header);

}  // namespace regia::import
