// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/formats.h"
#include "core/import/readers/sheet_tables.h"
#include "core/import/readers/xls_sheet.h"

namespace regia::import {
namespace {

std::vector<SheetPlace> sheetsOf(const std::shared_ptr<const XlsWorkbook>& workbook)
{
    std::vector<SheetPlace> sheets;
    for (const XlsSheetPlace& place : workbook->sheets)
        sheets.push_back({place.name, place.hidden, [workbook, place]() -> Result<RecordSourcePtr> {
                              REGIA_TRY(std::unique_ptr<XlsSheet> sheet, XlsSheet::open(workbook, place));
                              return sheet;
                          }});
    return sheets;
}

}  // namespace

Result<std::vector<TableInfo>> findInXls(const Entry& entry, Progress& progress)
{
    REGIA_TRY(const std::shared_ptr<const XlsWorkbook> workbook, openXlsWorkbook(entry));
    return tablesOfSheets(entry, "xls", sheetsOf(workbook), workbook->date1904, progress);
}

Result<std::unique_ptr<TableReader>> openXls(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(const std::shared_ptr<const XlsWorkbook> workbook, openXlsWorkbook(entry));
    return openSheetTable(sheetsOf(workbook), info);
}

}  // namespace regia::import
