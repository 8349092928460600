// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regia::fuzz {

/// The readers that bytes are given to, each by itself: a mutation that breaks a zip says nothing of the sheet inside of it.
/// `any` goes the way of a file: its container is found out.
[[nodiscard]] const std::vector<std::string>& readerNames();

/// Gives bytes to a reader and holds it to what every reader promises: as many rows as it counted, as many cells as names, names that are
/// unique and not empty, text that is UTF-8. Answers what was broken, empty for nothing; that bytes are refused is no fault.
[[nodiscard]] std::string faultOf(std::string_view reader, std::string_view bytes);

}  // namespace regia::fuzz
