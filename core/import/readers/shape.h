// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/import/readers/cell_look.h"
#include "core/import/readers/record_source.h"

namespace regia::import {

/// The first records of a table, kept for deciding what is title, header and data.
struct HeadRow {
    std::int64_t line = 0;
    bool blankLineBefore = false;
    std::vector<std::string> cells;
    std::vector<CellLook> looks;

    explicit HeadRow(const Record& record);
    [[nodiscard]] std::size_t filled() const;  ///< cells that hold something
};

/// Whether a row names the columns of the rows below it.
enum class HeaderVerdict { No, Unknown, Yes };

/// Where the table stands among the records, and what its columns are called (formats, reading order 4).
struct Shape {
    std::size_t start = 0;  ///< index of the first header row, or of the first data row without a header
    std::size_t headerRows = 1;
    std::size_t width = 0;  ///< cells of a usual record
    std::size_t columns = 0;
    HeaderVerdict verdict = HeaderVerdict::Unknown;
    std::int64_t preambleLines = 0;
    std::vector<std::string> header;  ///< unique and never empty
    std::vector<std::string> preamble;
    Notes notes;
};

/// `firstLine`: lines before it are no part.
[[nodiscard]] Shape shapeOf(const std::vector<HeadRow>& rows, RecordKind kind, std::int64_t firstLine = 1);

[[nodiscard]] HeaderVerdict judgeHeader(const std::vector<HeadRow>& rows, std::size_t index);

/// Unique without regard to case and outer blanks, never empty: `Email`, `email (2)`, `Column 3`. Notes what was changed.
[[nodiscard]] std::vector<std::string> uniqueNames(std::vector<std::string> names, Notes& notes);

/// A line of sums: its word first or last, and nothing but numbers beside it.
[[nodiscard]] bool isTotalsRow(const Record& record);

}  // namespace regia::import
