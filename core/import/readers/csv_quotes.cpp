// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>

#include "core/import/readers/csv_parser.h"

// The part of the parser that deals with quotation marks, the forgiving one.
namespace regia::import {
namespace {

constexpr std::int64_t kMaxUnclosed = 32;

bool isBlankCharacter(char c) { return c == ' ' || c == '\t'; }

}  // namespace

/// Whether a quoted cell begins here; goes behind its quote.
bool CsvParser::opensQuoted()
{
    if (m_quotesOff || m_dialect.quote == 0 || atEnd())
        return false;
    if (m_buffer[m_at] == m_dialect.quote) {
        ++m_at;
        return true;
    }
    if (m_buffer[m_at] != ' ' || m_dialect.delimiter == ' ')
        return false;
    std::size_t ahead = offset();
    while (peek(ahead) == ' ')
        ++ahead;
    if (peek(ahead) != m_dialect.quote || !closesOnLine(ahead + 1))
        return false;
    m_at = m_recordStart + ahead + 1;
    return true;
}

/// Whether the cell whose text begins there is closed by a quote, and ends, before its line does.
bool CsvParser::closesOnLine(std::size_t offset)
{
    for (;; ++offset) {
        const char c = peek(offset);
        if (c == '\n' || c == '\r')
            return false;
        if (c != m_dialect.quote)
            continue;
        if (peek(offset + 1) != m_dialect.quote)
            break;
        ++offset;
    }
    ++offset;
    while (isBlankCharacter(peek(offset)) && peek(offset) != m_dialect.delimiter)
        ++offset;
    const char after = peek(offset);
    return after == '\n' || after == '\r' || (after == m_dialect.delimiter && after != 0);
}

CsvParser::End CsvParser::readQuoted(Cell cell)
{
    const char quote = m_dialect.quote;
    while (true) {
        if (m_at == m_end && !fill())
            return m_error ? End::Text : rereadWithoutQuote(cell);
        const char* const from = m_buffer.data() + m_at;
        const auto* hit = static_cast<const char*>(std::memchr(from, quote, m_end - m_at));
        if (m_dialect.backslash) {
            const auto limit = hit == nullptr ? m_end - m_at : static_cast<std::size_t>(hit - from);
            if (const void* slash = std::memchr(from, '\\', limit); slash != nullptr) {
                m_at += static_cast<std::size_t>(static_cast<const char*>(slash) - from) + 1;
                cell.escaped = true;
                if (!atEnd())
                    ++m_at;
                continue;
            }
        }
        if (hit == nullptr) {
            m_at = m_end;
            continue;
        }
        m_at += static_cast<std::size_t>(hit - from) + 1;
        const std::size_t end = offset() - 1;
        if (!atEnd() && m_buffer[m_at] == quote) {
            cell.escaped = true;
            ++m_at;
            continue;
        }
        if (m_error)
            return End::Text;
        if (closesCell())
            return finish(cell, end);
        if (opensAgain(cell))
            return rereadWithoutQuote(cell);
        ++m_oddQuotes;
        m_notes.add("stray_quote", "a quotation mark inside a cell was kept as text", m_line);
    }
}

/// Whether the quote just read ends its cell: a delimiter, a line end or the text's end follows, perhaps after blanks.
bool CsvParser::closesCell()
{
    const std::size_t before = offset();
    while (!atEnd() && isBlankCharacter(m_buffer[m_at]) && m_buffer[m_at] != m_dialect.delimiter)
        ++m_at;
    if (atEnd())
        return true;
    const char c = m_buffer[m_at];
    if (c == '\n' || c == '\r' || atDelimiter())
        return true;
    m_at = m_recordStart + before;
    return false;
}

/// A quote that follows a delimiter, lines below the one that opened the cell, opens another cell: the first was never closed.
bool CsvParser::opensAgain(const Cell& cell)
{
    const std::size_t quoteAt = m_at - 1;
    const std::size_t begin = m_recordStart + cell.begin;
    if (quoteAt <= begin)
        return false;
    const char before = m_buffer[quoteAt - 1];
    const char delimiterEnd = m_dialect.more.empty() ? m_dialect.delimiter : m_dialect.more.back();
    if (before != '\n' && before != '\r' && (before != delimiterEnd || before == 0))
        return false;
    return std::memchr(m_buffer.data() + begin, '\n', quoteAt - begin) != nullptr ||
           std::memchr(m_buffer.data() + begin, '\r', quoteAt - begin) != nullptr;
}

CsvParser::End CsvParser::rereadWithoutQuote(const Cell& cell)
{
    m_notes.add("unterminated_quote", "a quotation mark that is never closed was kept as text", m_line);
    ++m_oddQuotes;
    m_quotesOff = ++m_unclosed >= kMaxUnclosed;
    Cell plain;
    plain.begin = cell.begin - 1;
    m_at = m_recordStart + cell.begin;
    return readPlain(plain);
}

/// `"a,""b, c"",d"`: the whole line stands in quotes, so the line that it holds is the record.
void CsvParser::unwrapLine(Record& record)
{
    const std::string& line = record.cells.front();
    if (line.find(m_dialect.delimiter) == std::string::npos || line.starts_with('#') || line.find_first_of("\r\n") != std::string::npos)
        return;
    CsvParser inner(openMemory(std::make_shared<const std::string>(line)), m_dialect, m_line, line.size() + 1);
    Record unwrapped;
    const Result<bool> found = inner.next(unwrapped);
    if (!found || !*found || unwrapped.count < 2 || (m_usualCells != 0 && unwrapped.count != m_usualCells))
        return;
    m_notes.add("whole_line_quoted", "a whole line in quotation marks was read as the line inside them", m_line);
    record.count = unwrapped.count;
    record.cells.swap(unwrapped.cells);
}

}  // namespace regia::import
