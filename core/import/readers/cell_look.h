// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace regia::import {

/// What a single cell looks like at a glance; enough to tell names from values.
enum class CellLook { Empty, Number, Date, Email, Address, Truth, Text };

[[nodiscard]] CellLook lookOf(std::string_view cell);

/// Number, Date, Email, Address: what a column's name never is.
[[nodiscard]] inline bool isTyped(CellLook look)
{
    return look == CellLook::Number || look == CellLook::Date || look == CellLook::Email || look == CellLook::Address;
}

/// The words of a totals line: `Totale`, `TOTALI`, `Grand total`, `Totali complessivi (12 record)`.
[[nodiscard]] bool isTotalsWord(std::string_view cell);

/// A line that tools put below a table: copyright, confidentiality, who generated it and when.
[[nodiscard]] bool isFooterText(std::string_view cell);
/// The same of a text that is alone in its row: rules, and how many rows there were, too.
[[nodiscard]] bool isLoneFooterText(std::string_view cell);

}  // namespace regia::import
