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

/// What becomes of columns before the first that has a value.
enum class LeadingColumns { Keep, DropBlank };

struct TableStart {
    std::int64_t firstLine = 1;  ///< lines before it are no part of the table
    LeadingColumns leading = LeadingColumns::Keep;
};

/// Records without their first columns, which are blank: a table that begins in column C.
class ShiftedRecords final : public RecordSource {
public:
    ShiftedRecords(RecordSource& records, std::size_t columns) : m_records(records), m_columns(columns) {}
    ShiftedRecords(RecordSourcePtr records, std::size_t columns) : m_records(*records), m_owned(std::move(records)), m_columns(columns) {}

    [[nodiscard]] Result<bool> next(Record& record) override;
    [[nodiscard]] double fraction() const override { return m_records.fraction(); }
    [[nodiscard]] const Notes& notes() const override { return m_records.notes(); }
    /// Whether one of the columns was not blank after all.
    [[nodiscard]] bool lostSomething() const { return m_lost; }

    /// Takes the columns off; whether all of them were blank.
    static bool shift(Record& record, std::size_t columns);

private:
    RecordSource& m_records;
    RecordSourcePtr m_owned;
    std::size_t m_columns;
    bool m_lost = false;
};

/// Reads a table of any format that gives records.
[[nodiscard]] std::unique_ptr<TableReader> readRows(RecordSourcePtr records, const TableInfo& info, RecordKind kind);

/// Finds the table among records in one pass: shape, number of rows, footer, what is odd about them. `info` brings what the format
/// knows and gets the rest. Without any record the header stays empty. False when a column that was dropped as blank has a value far
/// below: then nothing was found out, and the table is to be described once more with LeadingColumns::Keep.
[[nodiscard]] Result<bool> describeTable(RecordSource& records, RecordKind kind, const TableStart& from, TableInfo& info, Notes& notes,
                                         Progress& progress);

}  // namespace regia::import
