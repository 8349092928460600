// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regia::import {

/// What the words of a column's name suggest, in the languages that exports of Europe come in. Only ever breaks ties between readings that
/// the values allow.
struct NameHints {
    bool date = false;   ///< a day or a moment
    bool birth = false;  ///< a birthday
    bool phone = false;
    bool email = false;
    bool code = false;      ///< an identifier: digits that are no quantity
    bool quantity = false;  ///< something that is counted or summed
    bool cents = false;     ///< an amount in the smallest unit of its currency: `amount_cents`
    bool flag = false;      ///< yes or no
    bool madeUp = false;    ///< `Column 4`: the table has no header
    std::string zone;       ///< `(UTC)` in the name: IANA; empty: none
};

[[nodiscard]] NameHints hintsOf(std::string_view name);

/// The words of a name in lower case without accents: `createdAt` → created, at.
[[nodiscard]] std::vector<std::string> wordsOfName(std::string_view name);

}  // namespace regia::import
