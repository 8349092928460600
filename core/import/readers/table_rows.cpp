// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/table_rows.h"

#include <algorithm>

#include "core/import/cell_number.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

bool isBlankCell(const std::string& cell) { return trimCell(cell).empty(); }

/// A file that was put together of several has the header again, perhaps in other letters or behind a byte-order mark.
bool isSameName(std::string_view header, std::string_view cell)
{
    if (cell.starts_with("\xEF\xBB\xBF"))
        cell.remove_prefix(3);
    header = trimCell(header);
    cell = trimCell(cell);
    if (header.empty() || cell.empty() || ((header.front() ^ cell.front()) & ~0x20) != 0)
        return header == cell;
    return header == cell || (header.size() == cell.size() && text::lowerCase(header) == text::lowerCase(cell));
}

class ShapedReader final : public TableReader {
public:
    ShapedReader(RecordSourcePtr records, const TableInfo& info, RecordKind kind)
        : m_rows(std::move(records), info.preambleLines, info.headerRows, info.footerRows), m_columns(info.header.size()), m_kind(kind)
    {}

    Result<bool> next(RawRow& row) override
    {
        REGIA_TRY(const bool found, m_rows.next(m_record));
        if (!found) {
            finish();
            return false;
        }
        row.line = m_record.line;
        row.written = m_record.count;
        row.cells.resize(m_columns);
        const std::size_t shared = std::min(m_columns, m_record.count);
        for (std::size_t i = 0; i < shared; ++i)
            row.cells[i].swap(m_record.cells[i]);
        for (std::size_t i = shared; i < m_columns; ++i)
            row.cells[i].clear();
        row.extra.clear();
        const auto begin = m_record.cells.begin() + static_cast<std::ptrdiff_t>(shared),
                   end = m_record.cells.begin() + static_cast<std::ptrdiff_t>(m_record.count);
        if (!std::all_of(begin, end, isBlankCell)) {
            row.extra.assign(begin, end);
            m_notes.add("ragged_long", "a row with more cells than the header; they are kept", row.line);
        }
        if (m_kind == RecordKind::Sheet)
            row.written = std::max(row.written, m_columns);
        else if (m_record.count < m_columns)
            m_notes.add("ragged_short", "a row with fewer cells than the header", row.line);
        return true;
    }

    double fraction() const override { return m_rows.fraction(); }
    const std::vector<Warning>& warnings() const override { return m_warnings; }

private:
    void finish()
    {
        if (!std::exchange(m_finished, true)) {
            m_notes.add(m_rows.notes());
            m_notes.add(m_rows.recordNotes());
            m_warnings = m_notes.warnings();
        }
    }

    TableRows m_rows;
    std::size_t m_columns;
    RecordKind m_kind;
    Record m_record;
    Notes m_notes;
    bool m_finished = false;
    std::vector<Warning> m_warnings;
};

}  // namespace

TableRows::TableRows(RecordSourcePtr records, std::int64_t preambleLines, std::int64_t headerRows, std::int64_t footerRows)
    : m_records(std::move(records)),
      m_preambleLines(preambleLines),
      m_headerRows(headerRows),
      m_footerRows(static_cast<std::size_t>(std::max<std::int64_t>(footerRows, 0)))
{}

Result<bool> TableRows::next(Record& record)
{
    if (m_footerRows == 0)
        return nextUnfiltered(record);
    while (m_ahead.size() <= m_footerRows) {
        Record ahead;
        REGIA_TRY(const bool found, nextUnfiltered(ahead));
        if (!found)
            return false;
        m_ahead.push_back(std::move(ahead));
    }
    record = std::move(m_ahead.front());
    m_ahead.pop_front();
    return true;
}

Result<bool> TableRows::nextUnfiltered(Record& record)
{
    while (true) {
        REGIA_TRY(const bool found, m_records->next(record));
        if (!found)
            return false;
        if (record.line <= m_preambleLines)
            continue;
        if (static_cast<std::int64_t>(m_headers.size()) < m_headerRows) {
            m_headers.emplace_back(record.cells.begin(), record.cells.begin() + static_cast<std::ptrdiff_t>(record.count));
            continue;
        }
        if (repeatsHeader(record)) {
            m_notes.add("repeated_header_removed", "the header stands there again", record.line);
            continue;
        }
        if (std::exchange(m_beforeData, false) && m_headerRows > 0 && isTotalsRow(record)) {
            m_notes.add("totals_row_skipped", "a line of sums is no row", record.line);
            m_beforeData = true;
            continue;
        }
        return true;
    }
}

bool TableRows::repeatsHeader(const Record& record) const
{
    for (const std::vector<std::string>& header : m_headers) {
        if (header.size() < 2 || header.size() != record.count || !isSameName(header.front(), record.cells.front()))
            continue;
        if (std::equal(header.begin(), header.end(), record.cells.begin(), isSameName))
            return true;
    }
    return false;
}

bool ShiftedRecords::shift(Record& record, std::size_t columns)
{
    const std::size_t here = std::min(columns, record.count);
    const auto begin = record.cells.begin();
    const bool blank = std::all_of(begin, begin + static_cast<std::ptrdiff_t>(here), isBlankCell);
    std::rotate(begin, begin + static_cast<std::ptrdiff_t>(here), begin + static_cast<std::ptrdiff_t>(record.count));
    record.count -= here;
    return blank;
}

Result<bool> ShiftedRecords::next(Record& record)
{
    while (true) {
        REGIA_TRY(const bool found, m_records.next(record));
        if (!found)
            return false;
        m_lost = !shift(record, m_columns) || m_lost;
        if (record.count > 0)
            return true;
    }
}

std::unique_ptr<TableReader> readRows(RecordSourcePtr records, const TableInfo& info, RecordKind kind)
{
    if (info.skippedColumns > 0)
        records = std::make_unique<ShiftedRecords>(std::move(records), static_cast<std::size_t>(info.skippedColumns));
    return std::make_unique<ShapedReader>(std::move(records), info, kind);
}

}  // namespace regia::import
