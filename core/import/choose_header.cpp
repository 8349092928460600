// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/choose_header.h"

#include <algorithm>

#include "core/import/readers/shape.h"

namespace regia::import {
namespace {

/// Everything in the file is a row of it.
TableInfo fromTheTop(const TableInfo& info)
{
    TableInfo all = info;
    all.preambleLines = 0;
    all.headerRows = 0;
    all.footerRows = 0;
    return all;
}

std::vector<std::string> cellsOf(RawRow row)
{
    row.cells.resize(std::min(row.cells.size(), std::max<std::size_t>(row.written, 1)));
    row.cells.insert(row.cells.end(), row.extra.begin(), row.extra.end());
    return std::move(row.cells);
}

Result<RawRow> rowAt(const TableInfo& info, std::int64_t line)
{
    REGIA_TRY(const auto reader, openTable(fromTheTop(info)));
    RawRow row;
    for (;;) {
        REGIA_TRY(const bool found, reader->next(row));
        if (!found || row.line > line)
            return fail(ErrorCode::InvalidInput, info.file, "no row begins at line " + std::to_string(line));
        if (row.line == line)
            return row;
    }
}

Result<std::int64_t> countRows(const TableInfo& info, Progress& progress)
{
    REGIA_TRY(const auto reader, openTable(info));
    RawRow row;
    for (std::int64_t rows = 0;; ++rows) {
        REGIA_TRY(const bool found, reader->next(row));
        if (!found)
            return rows;
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
    }
}

}  // namespace

Result<std::vector<RawRow>> firstRecords(const TableInfo& info, std::size_t most)
{
    REGIA_TRY(const auto reader, openTable(fromTheTop(info)));
    std::vector<RawRow> rows;
    RawRow row;
    while (rows.size() < most) {
        REGIA_TRY(const bool found, reader->next(row));
        if (!found)
            break;
        rows.push_back(row);
    }
    return rows;
}

Result<TableInfo> withHeaderAt(const TableInfo& info, std::int64_t line, Progress& progress)
{
    TableInfo chosen = info;
    Notes notes;
    if (line == 0) {
        chosen.headerRows = 0;
        chosen.header = uniqueNames(std::vector<std::string>(info.header.size()), notes);
    } else {
        REGIA_TRY(RawRow header, rowAt(info, line));
        chosen.preambleLines = line - 1;
        chosen.headerRows = 1;
        chosen.header = uniqueNames(cellsOf(std::move(header)), notes);
    }
    std::erase_if(chosen.warnings, [](const Warning& warning) { return warning.code == "no_header_assumed"; });
    REGIA_TRY(chosen.rows, countRows(chosen, progress));
    if (chosen.rows == 0)
        return fail(ErrorCode::FileEmpty, info.file, "no rows after the header");
    return chosen;
}

}  // namespace regia::import
