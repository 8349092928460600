// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/xlsx_sheet.h"

#include <charconv>

namespace regia::import {

XlsxSheet::XlsxSheet(std::shared_ptr<const Workbook> workbook, std::shared_ptr<const SharedStrings> strings, ByteSourcePtr document)
    : m_workbook(std::move(workbook)), m_strings(std::move(strings))
{
    open(std::move(document));
}

void XlsxSheet::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "c")
        startCell(attributes);
    else if (name == "v") {
        m_hasValue = true;
        m_text = &m_value;
    } else if (name == "f")
        m_hasFormula = true;
    else if (name == "row") {
        m_rowNumber = attributes.number("r", m_rowNumber + 1);
        m_column = -1;
        beginRow(m_rowNumber);
        if (attributes.isTrue("hidden"))
            m_notes.add("hidden_rows_included", "hidden rows are rows", m_rowNumber);
    } else if (name == "is")
        m_inInline = true;
    else if (name == "rPh")
        m_inPhonetic = true;
    else if (name == "t")
        m_text = m_inInline && !m_inPhonetic ? &m_inline : nullptr;
    else if (name == "col" && attributes.isTrue("hidden"))
        m_notes.add("hidden_columns_included", "hidden columns are columns");
    else if (name == "mergeCell")
        m_notes.add("merged_cells", "of merged cells only the first has the value");
}

void XlsxSheet::end(std::string_view name)
{
    if (name == "c")
        endCell();
    else if (name == "row")
        endRow();
    else if (name == "v" || name == "t")
        m_text = nullptr;
    else if (name == "is")
        m_inInline = false;
    else if (name == "rPh")
        m_inPhonetic = false;
}

void XlsxSheet::text(std::string_view text)
{
    if (m_text != nullptr)
        appendText(*m_text, text);
}

void XlsxSheet::startCell(const XmlAttributes& attributes)
{
    const std::int64_t column = columnOfReference(attributes.get("r"));
    m_column = column >= 0 ? column : m_column + 1;
    m_type = attributes.get("t");
    m_style = attributes.number("s", 0);
    m_value.clear();
    m_inline.clear();
    m_hasFormula = m_hasValue = false;
}

void XlsxSheet::endCell()
{
    if (m_hasFormula) {
        if (m_hasValue)
            m_notes.add("formula_cached_value", "of formulas the value that the workbook keeps was taken", m_rowNumber);
        else
            m_notes.add("formula_no_cache", "a formula without a value: open the workbook in its program and save it again", m_rowNumber);
    }
    setCell(static_cast<std::size_t>(m_column), valueOf());
}

std::string XlsxSheet::valueOf()
{
    if (m_type == "s") {
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        return error == std::errc() && index < m_strings->size() ? std::string(m_strings->at(index)) : std::string();
    }
    if (m_type == "inlineStr" || m_type == "str") {
        const std::string& text = m_type == "str" ? m_value : m_inline;
        return text.find("_x") == std::string::npos ? text : unescapeSheetText(text);
    }
    if (m_type == "b")
        return m_value.empty() ? std::string() : m_value == "0" ? "FALSE" : "TRUE";
    if (m_type == "e") {
        m_notes.add("excel_error_value", "a spreadsheet's error value has no meaning here", m_rowNumber);
        return m_value;
    }
    if (m_type == "d")
        return m_value;
    return numberText();
}

std::string XlsxSheet::numberText() const
{
    double value = 0;
    const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), value);
    if (error != std::errc() || end != m_value.data() + m_value.size())
        return m_value;
    const bool styled = m_style > 0 && static_cast<std::size_t>(m_style) < m_workbook->styles.size();
    const NumberFormat format = styled                                        ? m_workbook->styles[static_cast<std::size_t>(m_style)]
                                : m_style == 0 && !m_workbook->styles.empty() ? m_workbook->styles.front()
                                                                              : NumberFormat{};
    return sheetNumber(value, format, m_workbook->date1904);
}

}  // namespace regia::import
