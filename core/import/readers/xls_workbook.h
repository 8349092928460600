// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/import/readers/biff_records.h"
#include "core/import/readers/entry.h"
#include "core/import/readers/sheet_values.h"
#include "core/import/readers/workbook.h"

namespace regia::import {

struct XlsSheetPlace {
    std::string name;
    std::uint64_t offset = 0;
    bool hidden = false;
};

/// What an old workbook (BIFF5, BIFF8) says beside its sheets. Read here and not by FreeXL, which overruns its stack on files that are
/// damaged in the wrong place, and knows neither hidden sheets, truths, errors nor formats of digits.
struct XlsWorkbook {
    std::function<Result<ByteSourcePtr>(std::uint64_t offset)> open;  ///< its records, from a place on
    BiffText text;
    std::vector<XlsSheetPlace> sheets;  ///< in their order; charts and macros left out
    std::vector<NumberFormat> styles;   ///< by a cell's format
    SharedStrings strings;
    bool date1904 = false;
};

/// Errors: FileDamaged, FileEncrypted, FileTooLarge, FileUnsupported (BIFF4 and older).
[[nodiscard]] Result<std::shared_ptr<const XlsWorkbook>> openXlsWorkbook(const Entry& entry);

/// The bytes of an old workbook without its container, as small programs write it: a record that begins a BIFF5 or BIFF8 sheet.
[[nodiscard]] bool isBareXls(std::string_view head);

}  // namespace regia::import
