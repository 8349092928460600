// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/import/readers/entry.h"
#include "core/import/table.h"

namespace regia::import {

/// One kind of file that holds tables. To add one: its two functions, a line in formats.cpp, and its mark in container.cpp.
struct Format {
    std::string_view kind;
    /// The tables of an entry that is of this kind.
    Result<std::vector<TableInfo>> (*find)(const Entry& entry, Progress& progress);
    /// Opens one of them.
    Result<std::unique_ptr<TableReader>> (*open)(const Entry& entry, const TableInfo& info);
};

/// nullptr for a kind that is not read.
[[nodiscard]] const Format* formatOf(std::string_view kind);

/// A table of this entry, with what its place says filled in.
[[nodiscard]] TableInfo tableIn(const Entry& entry, std::string_view kind);

// The two functions of each format; their table is in formats.cpp.
Result<std::vector<TableInfo>> findInXlsx(const Entry& entry, Progress& progress);
Result<std::unique_ptr<TableReader>> openXlsx(const Entry& entry, const TableInfo& info);
Result<std::vector<TableInfo>> findInXls(const Entry& entry, Progress& progress);
Result<std::unique_ptr<TableReader>> openXls(const Entry& entry, const TableInfo& info);
Result<std::vector<TableInfo>> findInJsonDocument(const Entry& entry, Progress& progress);
Result<std::vector<TableInfo>> findInJsonLines(const Entry& entry, Progress& progress);
Result<std::unique_ptr<TableReader>> openJson(const Entry& entry, const TableInfo& info);
Result<std::vector<TableInfo>> findInOds(const Entry& entry, Progress& progress);
Result<std::unique_ptr<TableReader>> openOds(const Entry& entry, const TableInfo& info);
Result<std::vector<TableInfo>> findInXml2003(const Entry& entry, Progress& progress);
Result<std::unique_ptr<TableReader>> openXml2003(const Entry& entry, const TableInfo& info);
Result<std::vector<TableInfo>> findInHtml(const Entry& entry, Progress& progress);
Result<std::unique_ptr<TableReader>> openHtml(const Entry& entry, const TableInfo& info);
Result<std::vector<TableInfo>> findInVcard(const Entry& entry, Progress& progress);
Result<std::unique_ptr<TableReader>> openVcard(const Entry& entry, const TableInfo& info);
Result<std::vector<TableInfo>> findInCsv(const Entry& entry, Progress& progress);
Result<std::unique_ptr<TableReader>> openCsv(const Entry& entry, const TableInfo& info);
/// The table with the encoding, delimiter and quotes that `chosen` names.
Result<TableInfo> describeCsv(const Entry& entry, const TableInfo& chosen, Progress& progress);

}  // namespace regia::import
