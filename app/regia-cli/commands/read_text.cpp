// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"

namespace regia::cli {

Result<std::string> readText(const std::string& path)
{
    const auto slurp = [](std::istream& stream) { return std::string(std::istreambuf_iterator<char>(stream), {}); };
    if (path == "-")
        return slurp(std::cin);
    std::error_code code;
    if (!std::filesystem::exists(path, code))
        return fail(ErrorCode::FileNotFound, path);
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path, code))
        return fail(ErrorCode::FileUnreadable, path);
    return slurp(file);
}

Result<nlohmann::json> readJson(const std::string& path)
{
    REGIA_TRY(const std::string text, readText(path));
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text.size()));
        const auto line = 1 + std::count(text.begin(), end, '\n');
        const auto column = 1 + std::distance(std::find(std::make_reverse_iterator(end), text.rend(), '\n').base(), end);
        return fail(ErrorCode::InvalidDocument, path + ":" + std::to_string(line) + ":" + std::to_string(column), "this is not JSON");
    }
}

}  // namespace regia::cli
