// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/sheet_tables.h"

#include <algorithm>

#include "core/import/readers/formats.h"
#include "core/import/readers/table_rows.h"

namespace regia::import {
namespace {

constexpr std::size_t kMaxSheets = 1000;

TableInfo tableOf(const Entry& entry, std::string_view kind, const SheetPlace& sheet)
{
    TableInfo info = tableIn(entry, kind);
    info.members.push_back(sheet.name);
    info.file = entry.file + " › " + sheet.name;
    info.name = sheet.name;
    info.typedCells = true;
    return info;
}

/// A table of the sheet, without a header when the sheet is empty. Columns that are blank at first are no columns, unless a row far
/// below has something in them: then the sheet is looked at once more with all of its columns.
Result<TableInfo> describeSheet(const Entry& entry, std::string_view kind, const SheetPlace& sheet, bool date1904, Progress& progress)
{
    for (const LeadingColumns leading : {LeadingColumns::DropBlank, LeadingColumns::Keep}) {
        TableInfo info = tableOf(entry, kind, sheet);
        info.date1904 = date1904;
        Notes notes;
        if (date1904)
            notes.add("date1904", "the workbook counts days from 1904");
        REGIA_TRY(const RecordSourcePtr records, sheet.open());
        REGIA_TRY(const bool complete, describeTable(*records, RecordKind::Sheet, {1, leading}, info, notes, progress));
        info.warnings = notes.warnings();
        if (complete)
            return info;
    }
    return tableOf(entry, kind, sheet);
}

}  // namespace

Result<std::vector<TableInfo>> tablesOfSheets(const Entry& entry, std::string_view kind, const std::vector<SheetPlace>& sheets,
                                              bool date1904, Progress& progress)
{
    if (sheets.size() > kMaxSheets)
        return fail(ErrorCode::FileTooLarge, entry.file, "a workbook of more than a thousand sheets");
    std::vector<TableInfo> tables, hidden;
    for (const SheetPlace& sheet : sheets) {
        REGIA_TRY(TableInfo info, describeSheet(entry, kind, sheet, date1904, progress));
        if (!info.header.empty())
            (sheet.hidden ? hidden : tables).push_back(std::move(info));
    }
    if (tables.empty())
        tables.swap(hidden);
    if (tables.empty())
        return fail(ErrorCode::FileEmpty, entry.file, "no sheet has any cells");
    Notes notes;
    if (!hidden.empty())
        notes.add("hidden_sheet_skipped", "hidden sheets were left out", 0, static_cast<std::int64_t>(hidden.size()));
    if (sheets.size() > 1)
        notes.add("multiple_sheets", "the workbook has " + std::to_string(sheets.size()) + " sheets");
    for (TableInfo& table : tables)
        for (const Warning& warning : notes.warnings())
            table.warnings.push_back(warning);
    return tables;
}

Result<std::unique_ptr<TableReader>> openSheetTable(const std::vector<SheetPlace>& sheets, const TableInfo& info)
{
    const std::string wanted = info.members.empty() ? std::string() : info.members.back();
    const auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const SheetPlace& candidate) { return candidate.name == wanted; });
    if (sheet == sheets.end())
        return fail(ErrorCode::FileChanged, info.file, "the workbook has no such sheet any more");
    REGIA_TRY(RecordSourcePtr records, sheet->open());
    return readRows(std::move(records), info, RecordKind::Sheet);
}

}  // namespace regia::import
