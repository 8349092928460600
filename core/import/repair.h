// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace regia::import {

enum class RepairAdvice : std::uint8_t {
    None,        ///< nobody but a person can know
    Rewrite,     ///< safe: the only thing that can have been meant
    Guess,       ///< likely, and to be looked at: a well-known domain without its dot
    LeaveEmpty,  ///< the value can not be, like 31/02/1990; the rest of the row is good without it
};

/// What could stand in a cell instead of what the file has there.
struct SuggestedRepair {
    RepairAdvice advice = RepairAdvice::None;
    std::string value;  ///< of Rewrite and Guess

    friend bool operator==(const SuggestedRepair&, const SuggestedRepair&) = default;
};

/// `code` and `text` as a Reject has them. An address: blanks, `@@`, `..`, `(at)`, a comma for a dot, a dot beside the @, `mailto`
/// tails are put right when an address comes of it; `gmailcom`, `gmial.com` are guessed. Dates and numbers that can not be: empty.
[[nodiscard]] SuggestedRepair suggestRepair(std::string_view code, std::string_view text);

}  // namespace regia::import
