// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/csv_parser.h"

#include <algorithm>
#include <cstring>

namespace regia::import {
namespace {

constexpr std::size_t kLargeCell = 1U << 20;

constexpr char kOldEndOfFile = '\x1A';  // what DOS programs put behind their last line

bool isBlankText(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == kOldEndOfFile; }

std::size_t index(char c) { return static_cast<unsigned char>(c); }

std::int64_t lineEndsIn(const char* text, std::size_t size)
{
    if (std::memchr(text, '\n', size) != nullptr)
        return std::count(text, text + size, '\n');
    return std::memchr(text, '\r', size) != nullptr ? std::count(text, text + size, '\r') : 0;
}

}  // namespace

CsvParser::CsvParser(ByteSourcePtr text, const CsvDialect& dialect, std::int64_t firstLine, std::size_t buffer)
    : m_text(std::move(text)), m_dialect(dialect), m_buffer(buffer, '\0'), m_line(firstLine), m_nextLine(firstLine)
{
    for (const char c : {'\n', '\r', dialect.delimiter, dialect.quote})
        m_special[index(c)] = true;
    m_special[0] = false;
}

/// Brings more text behind what is there; the record that is being read stays, moved to the front.
bool CsvParser::fill()
{
    if (m_ended || m_error)
        return false;
    if (m_recordStart > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_recordStart, m_end - m_recordStart);
        m_at -= m_recordStart;
        m_end -= m_recordStart;
        m_recordStart = 0;
    }
    if (m_end == m_buffer.size()) {
        if (m_buffer.size() >= kMaxRecord) {
            m_error = Error{ErrorCode::FileTooLarge, "line " + std::to_string(m_line),
                            "a record of more than 64 MB: a quote that is never closed, or no table at all"};
            return false;
        }
        m_buffer.resize(m_buffer.size() * 2);
    }
    Result<std::size_t> got = m_text->read(m_buffer.data() + m_end, m_buffer.size() - m_end);
    if (!got) {
        m_error = std::move(got).error();
        return false;
    }
    m_ended = *got == 0;
    m_end += *got;
    return *got > 0;
}

Result<bool> CsvParser::next(Record& record)
{
    record.blankLineBefore = false;
    std::int64_t skipped = 0;
    while (true) {
        REGIA_TRY(const bool found, readRecord());
        if (!found)
            return false;
        if (!isBlank())
            break;
        ++(m_cells.size() > 1 ? m_blankLines : skipped);
        record.blankLineBefore = true;
    }
    m_blankLines += skipped;
    record.line = m_line;
    record.count = 0;
    for (const Cell& cell : m_cells)
        append(cell, record.addCell());
    if (m_cells.size() == 1 && m_cells.front().quoted && m_dialect.delimiter != 0)
        unwrapLine(record);
    if (m_usualCells == 0 && record.count > 1)
        m_usualCells = record.count;
    return true;
}

Result<bool> CsvParser::readRecord()
{
    m_line = m_nextLine;
    m_recordStart = m_at;
    m_cells.clear();
    if (atEnd()) {
        if (m_error)
            return fail(*m_error);
        return false;
    }
    End end = End::Cell;
    while (end == End::Cell && m_cells.size() <= kMaxCells)
        end = readCell();
    if (m_error)
        return fail(*m_error);
    if (m_cells.size() > kMaxCells)
        return fail(ErrorCode::FileTooLarge, "line " + std::to_string(m_line), "more than a million cells in one record");
    return true;
}

CsvParser::End CsvParser::readCell()
{
    Cell cell;
    cell.begin = offset();
    if (opensQuoted()) {
        cell.begin = offset();
        cell.quoted = true;
        return readQuoted(cell);
    }
    return readPlain(cell);
}

bool CsvParser::atDelimiter()
{
    if (m_dialect.delimiter == 0 || atEnd() || m_buffer[m_at] != m_dialect.delimiter)
        return false;
    for (std::size_t i = 0; i < m_dialect.more.size(); ++i)
        if (peek(offset() + 1 + i) != m_dialect.more[i])
            return false;
    return true;
}

/// The character so far behind the record's start; a line end where the text has ended.
char CsvParser::peek(std::size_t offset)
{
    while (m_recordStart + offset >= m_end)
        if (!fill())
            return '\n';
    return m_buffer[m_recordStart + offset];
}

CsvParser::End CsvParser::readPlain(Cell cell)
{
    bool oddQuote = false;
    while (true) {
        const char* const data = m_buffer.data();
        while (m_at < m_end && !m_special[index(data[m_at])])
            ++m_at;
        if (m_at == m_end) {
            if (fill())
                continue;
            break;
        }
        const bool isQuote = data[m_at] == m_dialect.quote && m_dialect.quote != 0;
        if (!isQuote && data[m_at] == m_dialect.delimiter && !atDelimiter()) {
            ++m_at;
            continue;
        }
        if (!isQuote)
            break;
        oddQuote = oddQuote || offset() > cell.begin;
        ++m_at;
    }
    if (oddQuote && m_dialect.quote == '"') {
        ++m_oddQuotes;
        m_notes.add("stray_quote", "a quotation mark inside a cell was kept as text", m_line);
    }
    return finish(cell, offset());
}

CsvParser::End CsvParser::finish(Cell cell, std::size_t end)
{
    if (atEnd() && !cell.quoted && end > cell.begin && m_buffer[m_recordStart + end - 1] == kOldEndOfFile)
        --end;
    cell.end = end;
    if (end - cell.begin > kLargeCell)
        m_notes.add("large_field", "a cell of more than a million characters", m_line);
    if (cell.quoted)
        m_nextLine += lineEndsIn(m_buffer.data() + m_recordStart + cell.begin, end - cell.begin);
    m_cells.push_back(cell);
    if (atEnd())
        return End::Text;
    if (atDelimiter()) {
        m_at += 1 + m_dialect.more.size();
        return End::Cell;
    }
    return endLine();
}

CsvParser::End CsvParser::endLine()
{
    ++m_nextLine;
    const bool isReturn = m_buffer[m_at] == '\r';
    ++m_at;
    if (!isReturn)
        ++m_lineFeeds;
    else if (!atEnd() && m_buffer[m_at] == '\n') {
        ++m_at;
        ++m_pairs;
    } else
        ++m_returns;
    return End::Record;
}

void CsvParser::append(const Cell& cell, std::string& to) const
{
    const char* const from = m_buffer.data() + m_recordStart + cell.begin;
    const std::size_t size = cell.end - cell.begin;
    if (!cell.escaped) {
        to.assign(from, size);
        return;
    }
    const char quote = m_dialect.quote;
    to.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        const bool pair = i + 1 < size && ((from[i] == quote && from[i + 1] == quote) ||
                                           (m_dialect.backslash && from[i] == '\\' && (from[i + 1] == quote || from[i + 1] == '\\')));
        i += pair ? 1 : 0;
        to.push_back(from[i]);
    }
}

bool CsvParser::isBlank() const
{
    return std::all_of(m_cells.begin(), m_cells.end(), [&](const Cell& cell) {
        const char* const from = m_buffer.data() + m_recordStart;
        return std::all_of(from + cell.begin, from + cell.end, isBlankText);
    });
}

std::string CsvParser::newline() const
{
    const int kinds = (m_lineFeeds > 0) + (m_pairs > 0) + (m_returns > 0);
    if (kinds == 0)
        return {};
    if (kinds > 1)
        return "mixed";
    return m_lineFeeds > 0 ? "\n" : m_pairs > 0 ? "\r\n" : "\r";
}

}  // namespace regia::import
