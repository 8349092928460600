// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regia::text {

/// The country of a code (ISO 3166, two letters) in a language (ISO 639): `IT` is Italy, in Italian Italia. What is no code, or one that
/// nobody has, stays as it is.
[[nodiscard]] std::string countryName(std::string_view code, std::string_view language);
/// The language of a code (ISO 639, two or three letters, with or without a country): `it` is Italian, in Italian italiano.
[[nodiscard]] std::string languageName(std::string_view code, std::string_view language);

}  // namespace regia::text
