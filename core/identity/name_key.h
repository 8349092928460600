// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.h"

namespace regia::identity {

/// The words of a person's name as they are compared (17-identity, "Name key"): folded, accents and apostrophes gone, titles
/// dropped, in the order of the alphabet, each once. What a form or a till writes for want of a name (`Cliente`, `n.d.`) has none.
struct NameKey {
    std::vector<std::string> words;

    [[nodiscard]] bool isMissing() const { return words.empty(); }
    friend auto operator<=>(const NameKey&, const NameKey&) = default;
};

/// `Dott.ssa Niccolo' D’Angelo`, `NICCOLÒ d'angelo` → dangelo niccolo. Particles stand with what they belong to: `De Luca` → deluca.
[[nodiscard]] NameKey nameKey(std::string_view name);

/// Whether two names can be one person's: one is missing, or each word of the shorter one has its own in the longer one, equal
/// or its initial (`M. Rossi`); at least one word in whole. One word may have a slip of the pen, if it is four letters long
/// and not another first name (Marco is not Mario) or another ending (Paola is not Paolo). Symmetric, not transitive.
[[nodiscard]] bool areCompatible(const NameKey& a, const NameKey& b);

/// Who a record says the person is.
struct Identity {
    NameKey name;
    std::optional<LocalDate> born;

    friend auto operator<=>(const Identity&, const Identity&) = default;
};

/// Names as above; or born on one day with one first name, when the surname has changed.
[[nodiscard]] bool areCompatible(const Identity& a, const Identity& b);

}  // namespace regia::identity
