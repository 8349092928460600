// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/formats.h"
#include "core/import/readers/sheet_tables.h"
#include "core/import/readers/xlsx_sheet.h"

namespace regia::import {
namespace {

struct OpenWorkbook {
    std::shared_ptr<const Workbook> workbook;
    std::shared_ptr<const SharedStrings> strings;
};

Result<OpenWorkbook> openBook(const Entry& entry)
{
    REGIA_TRY(std::shared_ptr<ZipArchive> archive, entry.openArchive());
    OpenWorkbook open;
    REGIA_TRY(Workbook workbook, openWorkbook(std::move(archive)));
    REGIA_TRY(open.strings, readSharedStrings(workbook));
    open.workbook = std::make_shared<const Workbook>(std::move(workbook));
    return open;
}

Result<RecordSourcePtr> openSheet(const OpenWorkbook& open, const WorkbookSheet& sheet)
{
    const ZipArchive::Member* member = open.workbook->archive->findAnyCase(sheet.part);
    if (member == nullptr)
        return fail(ErrorCode::FileDamaged, {}, "the workbook has no sheet " + sheet.name);
    REGIA_TRY(ByteSourcePtr document, open.workbook->archive->read(*member));
    return std::make_unique<XlsxSheet>(open.workbook, open.strings, std::move(document));
}

std::vector<SheetPlace> sheetsOf(const OpenWorkbook& open)
{
    std::vector<SheetPlace> sheets;
    for (const WorkbookSheet& sheet : open.workbook->sheets)
        sheets.push_back({sheet.name, sheet.hidden, [open, sheet] { return openSheet(open, sheet); }});
    return sheets;
}

}  // namespace

Result<std::vector<TableInfo>> findInXlsx(const Entry& entry, Progress& progress)
{
    REGIA_TRY(const OpenWorkbook open, openBook(entry));
    return tablesOfSheets(entry, "xlsx", sheetsOf(open), open.workbook->date1904, progress);
}

Result<std::unique_ptr<TableReader>> openXlsx(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(const OpenWorkbook open, openBook(entry));
    return openSheetTable(sheetsOf(open), info);
}

}  // namespace regia::import
