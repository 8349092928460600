// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/xls_sheet.h"

#include <algorithm>
#include <bit>

#include "core/import/cell_number.h"
#include "core/import/readers/little_endian.h"

namespace regia::import {
namespace {

/// A number in 30 bits: the upper half of a double or a whole number, perhaps a hundredth of it.
double numberOfRk(std::uint32_t rk)
{
    const double value = (rk & 2) != 0 ? static_cast<double>(static_cast<std::int32_t>(rk) >> 2)
                                       : std::bit_cast<double>(static_cast<std::uint64_t>(rk & 0xFFFFFFFC) << 32);
    return (rk & 1) != 0 ? value / 100 : value;
}

std::string_view nameOfError(std::uint64_t code)
{
    switch (code) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    default: return "#N/A";
    }
}

}  // namespace

Result<std::unique_ptr<XlsSheet>> XlsSheet::open(std::shared_ptr<const XlsWorkbook> workbook, const XlsSheetPlace& place)
{
    REGIA_TRY(ByteSourcePtr stream, workbook->open(place.offset));
    BiffRecords records(std::move(stream));
    std::unique_ptr<XlsSheet> sheet(new XlsSheet(std::move(workbook)));
    REGIA_CHECK(sheet->readAll(records));
    return sheet;
}

Result<void> XlsSheet::readAll(BiffRecords& records)
{
    BiffRecord record;
    int depth = 0;  // charts inside of the sheet are streams of their own
    do {
        REGIA_TRY(const bool found, records.next(record));
        if (!found || (depth == 0 && record.kind != Biff::Begin))
            return fail(ErrorCode::FileDamaged, {}, "truncated: the workbook ends before the end of a sheet");
        if (record.kind == Biff::Begin)
            ++depth;
        else if (record.kind == Biff::EndOfFile)
            --depth;
        else if (depth == 1)
            REGIA_CHECK(take(record));
        if (!m_cells.empty() && m_cells.back().column >= kMaxColumns)
            return fail(ErrorCode::FileDamaged, {}, "a cell outside of its sheet");
        if (m_cells.size() > kMaxCells)
            return fail(ErrorCode::FileTooLarge, {}, "a sheet of more cells than it has places");
    } while (depth > 0);
    const auto isBefore = [](const Cell& a, const Cell& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), isBefore))
        std::stable_sort(m_cells.begin(), m_cells.end(), isBefore);
    return {};
}

Result<void> XlsSheet::take(const BiffRecord& record)
{
    switch (record.kind) {
    case Biff::Number: add(record, Kind::Number, littleEndian(record.bytes, 6, 8)); return {};
    case Biff::Rk: add(record, Kind::Number, std::bit_cast<std::uint64_t>(numberOfRk(littleEndian32(record.bytes, 6)))); return {};
    case Biff::MultipleRk: takeMultiple(record); return {};
    case Biff::SharedStringCell: add(record, Kind::SharedText, littleEndian32(record.bytes, 6)); return {};
    case Biff::BooleanOrError:
        add(record, littleEndian8(record.bytes, 7) == 0 ? Kind::Truth : Kind::Error, littleEndian8(record.bytes, 6));
        return {};
    case Biff::Formula: takeFormula(record); return {};
    case Biff::Label:
    case Biff::RichString:
    case Biff::String: return takeText(record);
    case Biff::MergedCells: m_notes.add("merged_cells", "of merged cells only the first has the value"); return {};
    case Biff::Row:
    case Biff::ColumnInfo: noteHidden(record); return {};
    default: return {};
    }
}

void XlsSheet::add(const BiffRecord& record, Kind kind, std::uint64_t value)
{
    m_awaitsText = false;
    m_cells.push_back({littleEndian16(record.bytes, 0), littleEndian16(record.bytes, 2), littleEndian16(record.bytes, 4), kind, value});
}

void XlsSheet::takeMultiple(const BiffRecord& record)
{
    const std::uint16_t row = littleEndian16(record.bytes, 0);
    std::uint16_t column = littleEndian16(record.bytes, 2);
    m_awaitsText = false;
    for (std::size_t at = 4; at + 6 < record.bytes.size() && column <= kMaxColumns; at += 6, ++column)
        m_cells.push_back({row, column, littleEndian16(record.bytes, at), Kind::Number,
                           std::bit_cast<std::uint64_t>(numberOfRk(littleEndian32(record.bytes, at + 2)))});
}

void XlsSheet::takeFormula(const BiffRecord& record)
{
    m_notes.add("formula_cached_value", "of formulas the value that the workbook keeps was taken", littleEndian16(record.bytes, 0) + 1);
    const std::uint64_t value = littleEndian(record.bytes, 6, 8);
    if ((value >> 48) != 0xFFFF)
        return add(record, Kind::Number, value);
    const std::uint64_t result = (value >> 16) & 0xFF;
    switch (value & 0xFF) {
    case 0:
        add(record, Kind::OwnText, m_own.size());
        static_cast<void>(m_own.add({}));
        m_awaitsText = true;
        return;
    case 1: return add(record, Kind::Truth, result);
    case 2: return add(record, Kind::Error, result);
    default: return;
    }
}

Result<void> XlsSheet::takeText(const BiffRecord& record)
{
    const bool isResult = record.kind == Biff::String;
    BiffCursor cursor(record, isResult ? 0 : 6);
    const std::size_t size = cursor.number16();
    if (isResult && (!m_awaitsText || m_cells.empty()))
        return {};
    if (!isResult)
        add(record, Kind::OwnText, 0);
    m_awaitsText = false;
    m_cells.back().value = m_own.size();
    if (!m_own.add(cursor.text(size, m_workbook->text)))
        return fail(ErrorCode::FileTooLarge, {}, "more than 512 MB of text in the workbook's cells");
    return {};
}

void XlsSheet::noteHidden(const BiffRecord& record)
{
    if (record.kind == Biff::Row && (littleEndian16(record.bytes, 12) & 0x20) != 0)
        m_notes.add("hidden_rows_included", "hidden rows are rows", littleEndian16(record.bytes, 0) + 1);
    else if (record.kind == Biff::ColumnInfo && (littleEndian16(record.bytes, 8) & 0x01) != 0)
        m_notes.add("hidden_columns_included", "hidden columns are columns");
}

Result<bool> XlsSheet::next(Record& record)
{
    while (m_at < m_cells.size()) {
        const std::uint16_t row = m_cells[m_at].row;
        record.line = row + 1;
        record.count = 0;
        record.blankLineBefore = false;
        std::size_t bytes = 0;
        for (; m_at < m_cells.size() && m_cells[m_at].row == row; ++m_at) {
            std::string text = textOf(m_cells[m_at]);
            if (trimCell(text).empty())
                continue;
            bytes += text.size();
            if (bytes > kMaxRowBytes)
                return fail(ErrorCode::FileTooLarge, {}, "a row of more than 64 MB");
            while (record.count <= m_cells[m_at].column)
                record.addCell();
            record.cells[m_cells[m_at].column] = std::move(text);
        }
        if (record.count > 0)
            return true;
    }
    return false;
}

double XlsSheet::fraction() const { return m_cells.empty() ? 1 : static_cast<double>(m_at) / static_cast<double>(m_cells.size()); }

std::string XlsSheet::textOf(const Cell& cell)
{
    switch (cell.kind) {
    case Kind::Number: return numberText(cell);
    case Kind::SharedText: return cell.value < m_workbook->strings.size() ? std::string(m_workbook->strings.at(cell.value)) : std::string();
    case Kind::OwnText: return cell.value < m_own.size() ? std::string(m_own.at(cell.value)) : std::string();
    case Kind::Truth: return cell.value == 0 ? "FALSE" : "TRUE";
    case Kind::Error: break;
    }
    m_notes.add("excel_error_value", "a spreadsheet's error value has no meaning here", cell.row + 1);
    return std::string(nameOfError(cell.value));
}

std::string XlsSheet::numberText(const Cell& cell) const
{
    const auto value = std::bit_cast<double>(cell.value);
    const NumberFormat format = cell.style < m_workbook->styles.size() ? m_workbook->styles[cell.style] : NumberFormat{};
    return sheetNumber(value, format, m_workbook->date1904);
}

}  // namespace regia::import
