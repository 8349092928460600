// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/import/cell_number.h"
#include "core/import/column_type.h"
#include "core/import/readers/csv_parser.h"

namespace regia::import {
namespace {

std::vector<std::string> fromJson(std::string_view cell)
{
    std::vector<std::string> items;
    const nlohmann::json json = nlohmann::json::parse(cell, nullptr, false);
    if (!json.is_array())
        return items;
    for (const nlohmann::json& item : json)
        if (!item.is_null() && item != "")
            items.push_back(item.is_string() ? item.get<std::string>() : item.dump());
    return items;
}

/// The sign that parts the items: of `;` `|` `,` and line breaks, the first in this order that the cell has.
char separatorOf(std::string_view cell)
{
    for (const char separator : {';', '|', '\n', ','})
        if (cell.find(separator) != std::string_view::npos)
            return separator;
    return ',';
}

}  // namespace

std::vector<std::string> parseList(std::string_view cell)
{
    const std::string_view text = trimCell(cell);
    if (text.size() > 1 && text.front() == '[' && text.back() == ']') {
        std::vector<std::string> items = fromJson(text);
        if (!items.empty() || text == "[]")
            return items;
    }
    const bool quoted = text.find('"') != std::string_view::npos;
    CsvDialect dialect;
    dialect.delimiter = quoted && text.find("\",") != std::string_view::npos ? ',' : separatorOf(text);
    CsvParser parser(openMemory(std::make_shared<const std::string>(text)), dialect, 1, text.size() + 1);
    std::vector<std::string> items;
    Record record;
    while (parser.next(record).value_or(false))
        for (std::size_t i = 0; i < record.count; ++i)
            if (const std::string_view item = trimCell(record.cell(i)); !item.empty())
                items.emplace_back(item);
    return items;
}

}  // namespace regia::import
