// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regia::import {

/// A cell that is written like a number, taken apart but not yet valued: which sign is the decimal one is the column's to say.
struct NumberText {
    std::string_view body;      ///< digits, `.`, `,`, other signs between thousands, exponent
    std::string_view currency;  ///< ISO 4217; empty: none
    bool negative = false;
    bool plus = false;
    bool percent = false;
    bool exponent = false;
    bool leadingZero = false;                  ///< 007, but not 0 or 0,5
    int digits = 0;                            ///< significant: without leading zeros, and without the exponent's
    int dots = 0, commas = 0, otherMarks = 0;  ///< other marks: blanks and apostrophes between thousands
    int afterLast = 0;                         ///< digits behind the last dot or comma
    int beforeFirst = 0;                       ///< digits before the first dot or comma
    char last = 0;                             ///< the last of the dots and commas
    bool groupsOfThree = false;                ///< all signs stand where thousands are parted
};

/// None when the cell is not written like a number. Blanks around it do not matter.
[[nodiscard]] std::optional<NumberText> scanNumber(std::string_view cell);

/// Whether only one reading is possible: '.' or ',' is the decimal sign. 0 when both or none fit.
[[nodiscard]] char provenDecimal(const NumberText& number);
/// `1.234`: thousands or a fraction.
[[nodiscard]] bool isAmbiguous(const NumberText& number);

/// The number as digits with a point, ready for std::from_chars: `-1234.5`. None when the signs do not fit the decimal sign.
[[nodiscard]] std::optional<std::string> plainNumber(const NumberText& number, char decimal);

/// Trims blanks, no-break blanks and thin ones.
[[nodiscard]] std::string_view trimCell(std::string_view cell);

}  // namespace regia::import
