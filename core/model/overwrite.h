// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace regia::model {

/// What a value that a file brings may do to others of the same attribute of a person.
enum class Overwrite : std::uint8_t {
    Trusted,  ///< the better known wins: declared before observed before inferred, then the later, then the source that is trusted more
    Newest,   ///< the later wins, however it is known
    Fill,     ///< only where nothing else says anything
    Keep,     ///< only for people who are new with it: whoever was known before stays as they are
};

/// `trusted newest fill keep`: as stored and as in JSON.
[[nodiscard]] std::string_view toName(Overwrite overwrite);
[[nodiscard]] std::optional<Overwrite> overwriteFromName(std::string_view name);

/// Whether it only takes a place that nothing else takes.
[[nodiscard]] constexpr bool isFallback(Overwrite overwrite) { return overwrite == Overwrite::Fill || overwrite == Overwrite::Keep; }

}  // namespace regia::model
