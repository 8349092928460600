// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace regia::import {

/// Every reason for which a cell or a row can be held back, as stored with a batch and as JSON has it. A window has a sentence for each.
inline constexpr auto kRejectCodes = std::to_array<std::string_view>({
    "invalid_email",
    "invalid_phone",
    "scientific_notation_lossy",  ///< a telephone that a spreadsheet has rounded: 3,93331E+11
    "phone_lost_zero",            ///< a landline without the zero that it begins with: 21234567
    "invalid_date",
    "invalid_time",
    "invalid_number",
    "invalid_boolean",
    "invalid_consent",
    "invalid_score",
    "wrong_type",  ///< the workspace knows the attribute as another type
    "missing_key",
    "missing_date",
    "missing_event",
    "malformed_json_line",
    "order_split",
    "blank_row",
    "totals_row",
    "test_data",  ///< a row that a tool made to be tried out
    "not_done",   ///< planned, and has not happened
});

}  // namespace regia::import
