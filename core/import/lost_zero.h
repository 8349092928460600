// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace regia::import {

/// Whether a telephone without a prefix cannot be one of `country` because the zero that landlines begin with is gone: `21234567` in
/// Italy, which a spreadsheet took for a number. Where mobiles begin with 3, and numbers that others pay for with 8 or 1. False for
/// countries that write no such zero.
[[nodiscard]] bool hasLostZero(std::string_view phone, std::string_view country);

}  // namespace regia::import
