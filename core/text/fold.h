// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regia::text {

/// What two texts must share to be the same text, everywhere in Regia (02-segment, "Text key"): NFKC, runs of white space
/// to one blank, trimmed, typographic apostrophes to ', full case folding, combining marks removed. `  Forlì ` → `forli`,
/// `Straße` → `strasse`; stroke letters and ligatures (ø, œ) stay. Bytes that are not UTF-8 become U+FFFD. Idempotent.
/// Pure; any thread. Pure ASCII takes a fast path (no ICU call).
[[nodiscard]] std::string textKey(std::string_view utf8);

/// The same without removing the marks: `Forlì` → `forlì`, in NFC.
[[nodiscard]] std::string textKeyAccentSensitive(std::string_view utf8);

/// Empty, or nothing but white space and invisible characters: what "missing" means for text.
[[nodiscard]] bool isBlank(std::string_view utf8);

/// Lower case by Unicode's rules, without folding (`ß` stays). Locale-independent.
[[nodiscard]] std::string lowerCase(std::string_view utf8);
[[nodiscard]] std::string upperCase(std::string_view utf8);

/// Unicode normalisation form C; unchanged when it already is.
[[nodiscard]] std::string nfc(std::string_view utf8);
/// Form KC: full-width letters, ligatures of type and the like become plain.
[[nodiscard]] std::string nfkc(std::string_view utf8);

/// White space of Unicode at both ends removed, and the invisible characters that exports leave there: zero-width space
/// and joiners, byte-order mark, word joiner, soft hyphen, bidirectional marks.
[[nodiscard]] std::string_view trim(std::string_view utf8);

/// Every invisible character of `trim` removed, wherever it stands, and no-break spaces turned into spaces.
[[nodiscard]] std::string withoutInvisible(std::string_view utf8);

}  // namespace regia::text
