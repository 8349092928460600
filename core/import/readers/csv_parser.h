// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/readers/byte_source.h"
#include "core/import/readers/record_source.h"

namespace regia::import {

/// How cells are parted and quoted.
struct CsvDialect {
    char delimiter = ',';    ///< 0: one column
    char quote = '"';        ///< 0: nothing is quoted
    bool backslash = false;  ///< a quote inside quotes is written \" and not ""
    std::string more = {};   ///< what follows `delimiter` where it has several characters: `||`

    friend bool operator==(const CsvDialect&, const CsvDialect&) = default;
};

/// Cuts text into records. Forgiving where the intention is plain: a quote opens a cell only at its start, or behind blanks when it closes
/// the cell on the same line; quotes inside a quoted cell that
/// close nothing are text; a quote that is never closed is text, and the rest of the line is read again without it; a whole
/// line inside quotes is read as the line that it holds. Each of these is noted with its line.
/// Memory: one record, at most kMaxRecord. Errors: FileTooLarge (where: the line), and those of the text.
class CsvParser final : public RecordSource {
public:
    static constexpr std::size_t kMaxRecord = 64U << 20;
    static constexpr std::size_t kMaxCells = 1U << 20;

    /// `firstLine`: the number of the text's first line, where it does not begin a file. `buffer`: bytes read at once.
    CsvParser(ByteSourcePtr text, const CsvDialect& dialect, std::int64_t firstLine = 1, std::size_t buffer = 512 * 1024);

    [[nodiscard]] Result<bool> next(Record& record) override;
    [[nodiscard]] double fraction() const override { return m_text->fraction(); }
    [[nodiscard]] const Notes& notes() const override { return m_notes; }

    /// "\n", "\r\n", "\r", "mixed" or empty: what ends the records so far, inside quotes not counted.
    [[nodiscard]] std::string newline() const;
    /// Blank lines between records and lines of nothing but delimiters; blank lines at the end are not counted.
    [[nodiscard]] std::int64_t blankLines() const { return m_blankLines; }
    /// Records with a quote that the dialect does not explain.
    [[nodiscard]] std::int64_t oddQuotes() const { return m_oddQuotes; }

private:
    struct Cell {
        std::size_t begin = 0, end = 0;  ///< from the record's start
        bool quoted = false;
        bool escaped = false;  ///< holds doubled quotes or backslashes to undo
    };
    enum class End { Cell, Record, Text };

    [[nodiscard]] bool atEnd() { return m_at == m_end && !fill(); }
    [[nodiscard]] bool atDelimiter();
    [[nodiscard]] char peek(std::size_t offset);
    [[nodiscard]] bool opensQuoted();
    [[nodiscard]] bool closesOnLine(std::size_t offset);
    bool fill();
    [[nodiscard]] Result<bool> readRecord();
    [[nodiscard]] End readCell();
    [[nodiscard]] End readPlain(Cell cell);
    [[nodiscard]] End readQuoted(Cell cell);
    [[nodiscard]] bool closesCell();
    [[nodiscard]] bool opensAgain(const Cell& cell);
    [[nodiscard]] End finish(Cell cell, std::size_t end);
    [[nodiscard]] End endLine();
    [[nodiscard]] End rereadWithoutQuote(const Cell& cell);
    void append(const Cell& cell, std::string& to) const;
    [[nodiscard]] bool isBlank() const;
    void unwrapLine(Record& record);
    [[nodiscard]] std::size_t offset() const { return m_at - m_recordStart; }

    ByteSourcePtr m_text;
    CsvDialect m_dialect;
    std::array<bool, 256> m_special = {};  ///< ends or opens something in a plain cell
    std::string m_buffer;
    std::size_t m_recordStart = 0, m_at = 0, m_end = 0;
    bool m_ended = false;
    std::vector<Cell> m_cells;
    std::size_t m_usualCells = 0;  ///< of the first record with several: what a line in quotes must give
    std::int64_t m_line = 1, m_nextLine = 1;
    std::int64_t m_lineFeeds = 0, m_pairs = 0, m_returns = 0;
    std::int64_t m_blankLines = 0, m_oddQuotes = 0, m_unclosed = 0;
    bool m_quotesOff = false;  ///< too many were never closed: the rest of the text has none
    std::optional<Error> m_error;
    Notes m_notes;
};

}  // namespace regia::import
