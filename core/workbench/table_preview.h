// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/instant.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workbench/import_plan.h"

/// A look into a file before it is imported: what stands in it and what would be made of it. Reads its beginning alone.
namespace regia::workbench {

/// A cell as its column would be read.
struct PreviewCell {
    struct Unread {};  ///< of another kind than its column; it would be held back or kept as text
    using Value = std::variant<std::monostate, Unread, std::string, double, bool, LocalDate, Instant>;
    std::string text;  ///< as the file has it
    Value value;       ///< nothing for a blank one
};
struct PreviewRow {
    std::int64_t line = 0;
    std::vector<PreviewCell> cells;  ///< one a column of the header
};
/// The first rows as the mapping of the plan reads them; what is not imported comes as text. Errors: those of opening and reading
/// the table and of import::RowColumns::create; Cancelled.
[[nodiscard]] Result<std::vector<PreviewRow>> previewRows(const ImportPlan& plan, std::size_t most, Progress& progress);

/// The same cell in each of these encodings: the first one with a letter that they could disagree about, else the first that is not
/// empty. An empty text where it cannot be read so. For tables of text. Errors: those of reading; Cancelled.
[[nodiscard]] Result<std::vector<std::string>> sampleInEncodings(const import::TableInfo& table, const std::vector<std::string>& encodings,
                                                                 Progress& progress);

}  // namespace regia::workbench
