// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/readers/entry.h"
#include "core/import/readers/record_source.h"
#include "core/import/table.h"

namespace regia::import {

/// One sheet of a workbook of any kind.
struct SheetPlace {
    std::string name;
    bool hidden = false;
    std::function<Result<RecordSourcePtr>()> open;
};

/// The tables of a workbook: one a sheet that holds something; hidden ones only when there is no other. Errors: FileEmpty (no sheet has
/// any cells), and those of the sheets.
[[nodiscard]] Result<std::vector<TableInfo>> tablesOfSheets(const Entry& entry, std::string_view kind,
                                                            const std::vector<SheetPlace>& sheets, bool date1904, Progress& progress);

/// Opens the sheet that a table's info names. Errors: FileChanged (there is none of that name any more).
[[nodiscard]] Result<std::unique_ptr<TableReader>> openSheetTable(const std::vector<SheetPlace>& sheets, const TableInfo& info);

}  // namespace regia::import
