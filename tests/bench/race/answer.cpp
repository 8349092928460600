// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/race/answer.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace regia::race {
namespace {

std::string textOf(const Cell& cell)
{
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? std::string() : *text;
}

std::string textOf(const std::vector<Cell>& row)
{
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i)
        line += (i == 0 ? "" : "|") + textOf(row[i]);
    return line;
}

}  // namespace

std::string checkOf(const Table& table)
{
    std::vector<std::string> lines;
    lines.reserve(table.size());
    for (const std::vector<Cell>& row : table)
        lines.push_back(textOf(row));
    std::sort(lines.begin(), lines.end());
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto add = [&hash](char c) { hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3U; };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0)
            add('\n');
        std::for_each(lines[i].begin(), lines[i].end(), add);
    }
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash));
    return digits.data();
}

}  // namespace regia::race
