// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regia::lookup {

/// A province of Italy as mail and exports write it.
struct Province {
    std::string code;  ///< MI
    std::string name;  ///< Milano
    std::string region;
};

/// Where an Italian postcode is. Some digits are shared by provinces, or their provinces changed: then the region alone.
struct PostcodePlace {
    std::string province;  ///< its code; empty: not certain
    std::string region;
};

/// Of a postcode of five digits (CAP), blanks and a leading apostrophe aside; none for what is no Italian postcode or not
/// certain. Source: the public numbering plan of the postcodes, by its first digits (resources/lists/italian_postcodes.txt).
[[nodiscard]] std::optional<PostcodePlace> placeOfPostcode(std::string_view postcode);

/// By code or name, whatever the case and accents; null for what is none. `NA` is Naples.
[[nodiscard]] const Province* findProvince(std::string_view text);

/// The region of that name as we write it, whatever the case, accents and hyphens; empty for what is none.
[[nodiscard]] std::string regionNamed(std::string_view text);

/// Whether a text names Italy: `IT`, `ITA`, `Italia`, `Italy` …
[[nodiscard]] bool isItaly(std::string_view country);

}  // namespace regia::lookup
