// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "core/import/readers/record_source.h"
#include "core/import/readers/shape.h"

namespace regia::import {

/// The data rows among the records: without preamble, header, repeated headers, a line of sums above the data, and the footer.
class TableRows {
public:
    TableRows(RecordSourcePtr records, std::int64_t preambleLines, std::int64_t headerRows, std::int64_t footerRows);

    [[nodiscard]] Result<bool> next(Record& record);
    [[nodiscard]] double fraction() const { return m_records->fraction(); }
    /// What was left out so far.
    [[nodiscard]] const Notes& notes() const { return m_notes; }
    [[nodiscard]] const Notes& recordNotes() const { return m_records->notes(); }
    [[nodiscard]] RecordSource& records() { return *m_records; }

private:
    [[nodiscard]] Result<bool> nextUnfiltered(Record& record);
    [[nodiscard]] bool repeatsHeader(const Record& record) const;

    RecordSourcePtr m_records;
    std::int64_t m_preambleLines, m_headerRows;
    std::size_t m_footerRows;
    std::vector<std::vector<std::string>> m_headers;  ///< as written
    std::deque<Record> m_ahead;
    bool m_beforeData = true;
    Notes m_notes;
};

/// Reads a table of any format that gives records.
[[nodiscard]] std::unique_ptr<TableReader> readRows(RecordSourcePtr records, const TableInfo& info, bool isSheet);

/// Finds the table among records in one pass: shape, number of rows, footer, what is odd about them. `info` brings what the format
/// knows and gets the rest; `isSheet` as in shapeOf. Without any record the header stays empty.
[[nodiscard]] Result<void> describeTable(RecordSource& records, bool isSheet, std::int64_t firstLine, TableInfo& info, Notes& notes,
                                         Progress& progress);

}  // namespace regia::import
