// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/import/readers/formats.h"
#include "core/import/readers/table_rows.h"
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
    const ZipArchive::Member* member = open.workbook->archive->find(sheet.part);
    if (member == nullptr)
        return fail(ErrorCode::FileDamaged, {}, "the workbook has no sheet " + sheet.name);
    REGIA_TRY(ByteSourcePtr document, open.workbook->archive->read(*member));
    return std::make_unique<XlsxSheet>(open.workbook, open.strings, std::move(document));
}

/// A table of the sheet, without a header when the sheet is empty.
Result<TableInfo> describeSheet(const Entry& entry, const OpenWorkbook& open, const WorkbookSheet& sheet, Progress& progress)
{
    TableInfo info = tableIn(entry, "xlsx");
    info.members.push_back(sheet.name);
    info.file = entry.file + " › " + sheet.name;
    info.name = sheet.name;
    info.typedCells = true;
    info.date1904 = open.workbook->date1904;
    Notes notes;
    if (info.date1904)
        notes.add("date1904", "the workbook counts days from 1904");
    REGIA_TRY(const RecordSourcePtr records, openSheet(open, sheet));
    REGIA_CHECK(describeTable(*records, true, 1, info, notes, progress));
    info.warnings = notes.warnings();
    return info;
}

}  // namespace

Result<std::vector<TableInfo>> findInXlsx(const Entry& entry, Progress& progress)
{
    REGIA_TRY(const OpenWorkbook open, openBook(entry));
    std::vector<TableInfo> tables;
    std::vector<TableInfo> hidden;
    for (const WorkbookSheet& sheet : open.workbook->sheets) {
        REGIA_TRY(TableInfo info, describeSheet(entry, open, sheet, progress));
        if (!info.header.empty())
            (sheet.hidden ? hidden : tables).push_back(std::move(info));
    }
    Notes notes;
    if (tables.empty())
        tables.swap(hidden);
    if (!hidden.empty())
        notes.add("hidden_sheet_skipped", "hidden sheets were left out", 0, static_cast<std::int64_t>(hidden.size()));
    if (open.workbook->sheets.size() > 1)
        notes.add("multiple_sheets", "the workbook has " + std::to_string(open.workbook->sheets.size()) + " sheets");
    if (tables.empty())
        return fail(ErrorCode::FileEmpty, entry.file, "no sheet has any cells");
    for (TableInfo& table : tables)
        for (const Warning& warning : notes.warnings())
            table.warnings.push_back(warning);
    return tables;
}

Result<std::unique_ptr<TableReader>> openXlsx(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(const OpenWorkbook open, openBook(entry));
    const auto& sheets = open.workbook->sheets;
    const std::string wanted = info.members.empty() ? std::string() : info.members.back();
    const auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const WorkbookSheet& candidate) { return candidate.name == wanted; });
    if (sheet == sheets.end())
        return fail(ErrorCode::FileChanged, info.file, "the workbook has no such sheet any more");
    REGIA_TRY(RecordSourcePtr records, openSheet(open, *sheet));
    return readRows(std::move(records), info, true);
}

}  // namespace regia::import
