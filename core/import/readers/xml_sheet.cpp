// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/xml_sheet.h"

#include <algorithm>

#include "core/import/cell_number.h"

namespace regia::import {

Result<bool> XmlSheet::next(Record& record)
{
    while (m_rows.empty()) {
        if (m_tooLarge != nullptr)
            return fail(ErrorCode::FileTooLarge, {}, m_tooLarge);
        if (m_parsedAll || m_sheetEnded)
            return false;
        REGIA_TRY(const bool more, m_parser->parseSome());
        m_parsedAll = !more;
    }
    if (m_repeats.front() > 1) {
        record = m_rows.front();
        --m_repeats.front();
        ++m_rows.front().line;
        return true;
    }
    m_waitingCells -= std::min(m_waitingCells, m_rows.front().count);
    std::swap(record, m_rows.front());
    m_rows.pop_front();
    m_repeats.pop_front();
    return true;
}

void XmlSheet::beginRow(std::int64_t number)
{
    m_row.line = number;
    m_row.count = 0;
    m_rowBytes = 0;
}

void XmlSheet::setCell(std::size_t column, std::string_view text)
{
    if (column >= kMaxColumns) {
        if (!text.empty())
            m_tooLarge = "a sheet of more than 65,536 columns";
        return;
    }
    if (text.empty())
        return;
    m_rowBytes += text.size();
    if (m_rowBytes > kMaxRowBytes) {
        m_tooLarge = "a row of more than 64 MB";
        return;
    }
    while (m_row.count <= column)
        m_row.addCell();
    m_row.cells[column] = text;
}

void XmlSheet::appendText(std::string& cell, std::string_view text)
{
    if (cell.size() + text.size() <= kMaxRowBytes) {
        cell.append(text);
        return;
    }
    m_tooLarge = "a cell of more than 64 MB";
    m_parser->pause();
}

void XmlSheet::endRow(std::int64_t repeats)
{
    while (m_row.count > 0 && trimCell(m_row.cells[m_row.count - 1]).empty())
        --m_row.count;
    if (m_row.count == 0)
        return;
    m_repeatedCells += static_cast<std::int64_t>(m_row.count) * std::max<std::int64_t>(repeats - 1, 0);
    if (m_repeatedCells > kMaxRepeatedCells)
        m_tooLarge = "more than 20 million cells that only repeat others";
    if (m_tooLarge != nullptr)
        return m_parser->pause();
    m_rows.push_back(m_row);
    m_repeats.push_back(repeats);
    m_waitingCells += m_row.count;
    if (m_waitingCells > kWaitingCells)
        m_parser->pause();
}

}  // namespace regia::import
