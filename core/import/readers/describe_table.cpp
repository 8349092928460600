// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <deque>

#include "core/import/cell_number.h"
#include "core/import/readers/table_rows.h"

namespace regia::import {
namespace {

constexpr std::size_t kHeadRows = 300;
constexpr std::size_t kHeadBytes = 8U << 20;
constexpr std::size_t kTailRows = 30;

/// Gives records that were read ahead once more, and then the rest.
class Replayed final : public RecordSource {
public:
    Replayed(std::vector<Record> head, RecordSource& rest) : m_head(std::move(head)), m_rest(rest) {}

    Result<bool> next(Record& record) override
    {
        if (m_at == m_head.size())
            return m_rest.next(record);
        std::swap(record, m_head[m_at++]);
        return true;
    }
    double fraction() const override { return m_rest.fraction(); }
    const Notes& notes() const override { return m_rest.notes(); }

private:
    std::vector<Record> m_head;
    std::size_t m_at = 0;
    RecordSource& m_rest;
};

/// What of a record tells whether it is a footer.
struct TailRow {
    std::int64_t line = 0;
    std::size_t count = 0;
    std::size_t filled = 0;
    bool blankLineBefore = false, totals = false, footerText = false;
    bool extraFilled = false, spaced = false;
};

/// Looks at every data row once; the last ones wait, because they may be footers.
class RowChecks {
public:
    RowChecks(std::size_t columns, RecordKind kind, Notes& notes) : m_columns(columns), m_isSheet(kind == RecordKind::Sheet), m_notes(notes)
    {}

    void add(const Record& record)
    {
        ++m_rows;
        m_tail.push_back(describe(record));
        if (m_tail.size() > kTailRows) {
            check(m_tail.front());
            m_tail.pop_front();
        }
    }

    /// Takes the footer off the end; answers how many rows it has.
    std::int64_t finish()
    {
        const std::size_t footers = countFooters();
        for (std::size_t i = 0; i + footers < m_tail.size(); ++i)
            check(m_tail[i]);
        m_rows -= static_cast<std::int64_t>(footers);
        return static_cast<std::int64_t>(footers);
    }

    [[nodiscard]] std::int64_t rows() const { return m_rows; }

private:
    TailRow describe(const Record& record) const
    {
        TailRow row;
        row.line = record.line;
        row.count = record.count;
        row.blankLineBefore = record.blankLineBefore;
        std::size_t first = record.count;
        for (std::size_t i = 0; i < record.count; ++i) {
            const std::string& cell = record.cell(i);
            if (cell.empty() || trimCell(cell).empty())
                continue;
            first = std::min(first, i);
            ++row.filled;
            row.extraFilled = row.extraFilled || i >= m_columns;
            row.spaced = row.spaced || (i > 0 && cell.front() == ' ');
        }
        if (first < record.count && (row.filled * 2 <= m_columns || row.filled <= 3 || isTotalsWord(record.cell(first)))) {
            row.footerText = row.filled == 1 && m_columns > 1 ? isLoneFooterText(record.cell(first)) : isFooterText(record.cell(first));
            row.totals = isTotalsRow(record) || (row.filled == 1 && m_columns > 1 && isTotalsWord(record.cell(first)));
        }
        return row;
    }

    void check(const TailRow& row)
    {
        if (row.extraFilled) {
            m_notes.add("ragged_long", "a row with more cells than the header; they are kept", row.line);
            if (row.spaced)
                m_notes.add("extra_delimiter_suspected", "a delimiter may stand inside a text without quotation marks", row.line);
        }
        if (!m_isSheet && row.count < m_columns)
            m_notes.add("ragged_short", "a row with fewer cells than the header", row.line);
    }

    /// The largest block at the end whose rows are all sums or lone texts, and that something says is no data: a word, a blank line.
    std::size_t countFooters()
    {
        std::size_t footers = 0, block = 0;
        for (std::size_t i = m_tail.size(); i-- > 0;) {
            const TailRow& row = m_tail[i];
            const bool lone = row.filled == 1 && m_columns > 1 && (row.count == 1 || m_isSheet);
            if (!row.totals && !lone && !row.footerText)
                break;
            ++block;
            if (row.totals || row.footerText || row.blankLineBefore)
                footers = block;
        }
        if (static_cast<std::int64_t>(footers) >= m_rows)
            return 0;
        for (std::size_t i = m_tail.size() - footers; i < m_tail.size(); ++i)
            noteFooter(m_tail[i]);
        return footers;
    }

    void noteFooter(const TailRow& row)
    {
        if (row.totals)
            m_notes.add("totals_row_skipped", "a line of sums is no row", row.line);
        else
            m_notes.add("footer_skipped", "a line below the table is no row", row.line);
    }

    std::size_t m_columns;
    bool m_isSheet;
    Notes& m_notes;
    std::deque<TailRow> m_tail;
    std::int64_t m_rows = 0;
};

Result<std::vector<Record>> readHead(RecordSource& records)
{
    std::vector<Record> head;
    std::size_t bytes = 0;
    while (head.size() < kHeadRows && bytes < kHeadBytes) {
        Record record;
        REGIA_TRY(const bool found, records.next(record));
        if (!found)
            break;
        for (std::size_t i = 0; i < record.count; ++i)
            bytes += record.cell(i).size() + 32;
        head.push_back(std::move(record));
    }
    return head;
}

/// Takes the columns off that are blank in all of the first records; answers how many.
std::size_t dropBlankColumns(std::vector<Record>& head)
{
    std::size_t columns = head.front().count;
    for (const Record& record : head)
        for (std::size_t i = 0; i < std::min(columns, record.count); ++i)
            if (!trimCell(record.cell(i)).empty())
                columns = i;
    for (Record& record : head)
        ShiftedRecords::shift(record, columns);
    return columns;
}

}  // namespace

Result<bool> describeTable(RecordSource& all, RecordKind kind, const TableStart& from, TableInfo& info, Notes& notes, Progress& progress)
{
    REGIA_TRY(std::vector<Record> head, readHead(all));
    if (head.empty()) {
        notes.add(all.notes());
        return true;
    }
    const std::size_t leading = from.leading == LeadingColumns::DropBlank ? dropBlankColumns(head) : 0;
    info.skippedColumns = static_cast<std::int64_t>(leading);
    ShiftedRecords records(all, leading);
    const std::vector<HeadRow> looked(head.begin(), head.end());
    Shape shape = shapeOf(looked, kind, from.firstLine);
    info.preambleLines = shape.preambleLines;
    info.headerRows = static_cast<std::int64_t>(shape.headerRows);
    info.header = std::move(shape.header);
    info.preamble = std::move(shape.preamble);
    notes.add(shape.notes);

    TableRows rows(std::make_unique<Replayed>(std::move(head), records), info.preambleLines, info.headerRows, 0);
    RowChecks checks(info.header.size(), kind, notes);
    Record record;
    while (true) {
        REGIA_TRY(const bool found, rows.next(record));
        if (!found)
            break;
        checks.add(record);
        if (record.line % 4096 == 0) {
            progress.report(static_cast<std::int64_t>(records.fraction() * 1000), 1000);
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled);
        }
    }
    info.footerRows = checks.finish();
    info.rows = checks.rows();
    notes.add(rows.notes());
    notes.add(records.notes());
    if (info.rows == 0)
        notes.add("header_only", "the table has no rows");
    return !records.lostSomething();
}

}  // namespace regia::import
