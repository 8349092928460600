// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace regia::race {

/// A cell of an answer; monostate: no value.
using Cell = std::variant<std::monostate, std::int64_t, std::string>;
using Table = std::vector<std::vector<Cell>>;

/// FNV-1a of the table's text, by which engines are compared: fields joined by `|`, the rows sorted bytewise and joined by
/// line feeds. 16 hexadecimal digits.
[[nodiscard]] std::string checkOf(const Table& table);

}  // namespace regia::race
