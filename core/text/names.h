// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regia::text {

struct PersonName {
    std::string first;
    std::string last;
    friend bool operator==(const PersonName&, const PersonName&) = default;
};

/// Splits `ROSSI MARIA`, a cell where the surname stands first: `{Maria, Rossi}`. The longest tail of known first names is
/// the first name (`DE LUCA MARIA TERESA` → Maria Teresa, De Luca); without a known one the last word is. Surnames of
/// several words stay together, a final apostrophe after a vowel is an accent (`NICCOLO'` → Niccolò), and all-capitals
/// become proper case. One word alone is a surname. None when nothing is left.
[[nodiscard]] std::optional<PersonName> splitSurnameFirst(std::string_view text);

/// The same for `Maria Rossi`, and for `Rossi, Maria`, where the comma says which is which.
[[nodiscard]] std::optional<PersonName> splitFirstNameFirst(std::string_view text);

/// Whether the word is a first name of the built-in list; case, accents and a final apostrophe do not matter.
[[nodiscard]] bool isFirstName(std::string_view word);

/// `ROSSI` → Rossi, `D'AMICO` → D'Amico, `DE LUCA` → De Luca, `MC DONALD` → Mc Donald, `ROSSI-BIANCHI` → Rossi-Bianchi.
/// A name that is not all capitals or all small is left as its owner writes it.
[[nodiscard]] std::string properCase(std::string_view name);

/// A final apostrophe after a vowel becomes its accent: `NICCOLO'` → `NICCOLÒ`, `Forli'` → `Forlì`. Others stay.
[[nodiscard]] std::string withFinalAccent(std::string_view word);

}  // namespace regia::text
