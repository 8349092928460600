// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regia::text {

struct Phone {
    std::string e164;       ///< `+39021234567`
    std::string extension;  ///< digits after `int.`, `ext.`, `x`; empty without
    std::string country;    ///< ISO 3166 code of the region that the number says, empty when it says none
    friend bool operator==(const Phone&, const Phone&) = default;
};

/// Reads one telephone number; `country` (ISO 3166, two letters) is where numbers without a prefix belong. Rules of
/// 17-identity: lengths decide, not whether a range is in use; `+`, `00` (US `011`) are international; letters are refused;
/// Italian numbers keep their leading zero. What spreadsheets do to numbers is undone where nothing was lost
/// (`="+39…"`, `'+39…`, `3.195550104E+09`, `3195550115.0`); lost digits (`3,19555E+09`) give none.
/// Some 20 µs for a number not seen lately: the last ones are remembered a thread.
[[nodiscard]] std::optional<Phone> parsePhone(std::string_view text, std::string_view country);
/// The same, without the extension.
[[nodiscard]] std::optional<std::string> toE164(std::string_view text, std::string_view country);

/// The number as people read it, with its prefix and in the groups that are usual in its country: `+39 333 123 4567`, with an
/// extension `+39 02 1234 5678 #12`. What is no number stays as it is.
[[nodiscard]] std::string readablePhone(std::string_view text, std::string_view country);

/// Every number of a cell that holds several, parted by `/`, `;`, `,`, `|`, line breaks or " e ", " o ", " - " between two
/// whole numbers; without repeats, in their order.
[[nodiscard]] std::vector<Phone> parsePhones(std::string_view text, std::string_view country);

/// `3,19555E+09`: a spreadsheet rounded the number away and only the original file can bring it back.
[[nodiscard]] bool lostDigits(std::string_view text);

}  // namespace regia::text
