// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fingerprint.h"

#include <algorithm>
#include <vector>

#include "core/sqlite/quote.h"

namespace regia::test {
namespace {

std::vector<std::string> rowsOf(const sqlite::Database& database, const std::string& table)
{
    const std::string condition = table == "setting" ? " WHERE name NOT IN ('data_version', 'clean_stamp')" : "";
    SQLite::Statement rows(database.connection(), "SELECT * FROM " + sqlite::quotedName(table) + condition);
    std::vector<std::string> texts;
    while (rows.executeStep()) {
        std::string text = table;
        for (int column = 0; column < rows.getColumnCount(); ++column) {
            const SQLite::Column cell = rows.getColumn(column);
            text += cell.isNull() ? " | null" : " | " + cell.getString();
        }
        texts.push_back(std::move(text));
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

}  // namespace

std::string fingerprint(const sqlite::Database& database, const std::set<std::string>& leftOut)
{
    std::string text;
    SQLite::Statement tables(database.connection(), "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0);
        if (leftOut.contains(table))
            continue;
        for (const std::string& row : rowsOf(database, table))
            text += row + "\n";
    }
    return text;
}

}  // namespace regia::test
