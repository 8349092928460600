// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/xml_sheet.h"

#include "core/import/cell_number.h"

namespace regia::import {

Result<bool> XmlSheet::next(Record& record)
{
    while (m_rows.empty()) {
        if (m_tooManyColumns)
            return fail(ErrorCode::FileTooLarge, {}, "a sheet of more than 65,536 columns");
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
    std::swap(record, m_rows.front());
    m_rows.pop_front();
    m_repeats.pop_front();
    return true;
}

void XmlSheet::beginRow(std::int64_t number)
{
    m_row.line = number;
    m_row.count = 0;
}

void XmlSheet::setCell(std::size_t column, std::string_view text)
{
    if (column >= kMaxColumns) {
        m_tooManyColumns = m_tooManyColumns || !text.empty();
        return;
    }
    if (text.empty())
        return;
    while (m_row.count <= column)
        m_row.addCell();
    m_row.cells[column] = text;
}

void XmlSheet::endRow(std::int64_t repeats)
{
    while (m_row.count > 0 && trimCell(m_row.cells[m_row.count - 1]).empty())
        --m_row.count;
    if (m_row.count == 0)
        return;
    m_rows.push_back(m_row);
    m_repeats.push_back(repeats);
}

}  // namespace regia::import
