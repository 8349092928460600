// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <string>

#include "core/import/readers/record_source.h"
#include "core/import/readers/xml_parser.h"

namespace regia::import {

/// Rows of a sheet that is written as XML: what a piece of the document gave waits in a queue. Few bytes can stand for many cells (a cell
/// in the last column, one that is repeated), so a piece is left before its rows are too many.
/// A format derives from this, and calls the protected functions from its element handlers.
class XmlSheet : public RecordSource, protected XmlHandler {
public:
    [[nodiscard]] Result<bool> next(Record& record) final;
    [[nodiscard]] double fraction() const final { return m_parser ? m_parser->fraction() : 1; }
    [[nodiscard]] const Notes& notes() const final { return m_notes; }

    static constexpr std::size_t kMaxColumns = 1U << 16;
    static constexpr std::size_t kMaxRowBytes = 64U << 20;
    static constexpr std::size_t kWaitingCells = 1U << 18;
    static constexpr std::int64_t kMaxRepeatedCells = 20'000'000;

protected:
    void open(ByteSourcePtr document) { m_parser = std::make_unique<XmlParser>(std::move(document), static_cast<XmlHandler&>(*this)); }
    /// The sheet has ended; what follows in the document is not read.
    void endSheet() { m_sheetEnded = true; }

    /// Begins the row `number` (from 1).
    void beginRow(std::int64_t number);
    /// Puts a value into the row; columns from 0, in any order. Blank values only take room.
    void setCell(std::size_t column, std::string_view text);
    /// Appends to the text of a cell, up to the limit of a row.
    void appendText(std::string& cell, std::string_view text);
    /// Ends the row, and gives it again `repeats - 1` times. A row without anything in it is left out.
    void endRow(std::int64_t repeats = 1);

    Notes m_notes;

private:
    std::unique_ptr<XmlParser> m_parser;
    std::deque<Record> m_rows;
    std::deque<std::int64_t> m_repeats;
    Record m_row;
    bool m_parsedAll = false, m_sheetEnded = false;
    std::size_t m_rowBytes = 0, m_waitingCells = 0;
    std::int64_t m_repeatedCells = 0;
    const char* m_tooLarge = nullptr;  ///< what of the sheet is over its limit
};

}  // namespace regia::import
