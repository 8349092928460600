// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/import/readers/csv_parser.h"

namespace regia::import {

/// How a text is cut into records, and how sure that is.
struct DialectGuess {
    CsvDialect dialect;
    bool sepLine = false;  ///< the first line is `sep=;` and says the delimiter
    double score = 0;      ///< 0 … about 1.3
};

/// Scores every candidate (`,` `;` tab `|` and one column; rarer ones and `||` where every line has them; `"` or `'`; doubled or
/// backslash) on the head of a text and on stretches
/// further in (formats, reading order 3): by records that have as many cells as the header, and by what the cells look like; never by
/// how often a delimiter occurs. All in UTF-8; the stretches begin at a line.
[[nodiscard]] DialectGuess guessDialect(std::string_view head, const std::vector<std::string>& stretches);

/// `sep=;` → `;`. Empty when the line says nothing of the kind.
[[nodiscard]] std::string delimiterOfSepLine(std::string_view text);

}  // namespace regia::import
