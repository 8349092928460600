// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "core/import/readers/formats.h"
#include "core/import/readers/sheet_tables.h"
#include "core/import/readers/sheet_values.h"
#include "core/import/readers/xml_sheet.h"

namespace regia::import {
namespace {

struct Worksheet {
    std::string name;
    bool hidden = false;
};

/// The worksheets of a 2003 XML workbook. Whether one is hidden stands in its options, behind its rows.
class WorksheetList final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        m_inVisible = name == "Visible" && !sheets.empty();
        if (name == "Worksheet")
            sheets.push_back({std::string(attributes.get("Name")), false});
    }
    void end(std::string_view) override { m_inVisible = false; }
    void text(std::string_view text) override
    {
        if (m_inVisible && text.find("Hidden") != std::string_view::npos)
            sheets.back().hidden = true;
    }

    std::vector<Worksheet> sheets;

private:
    bool m_inVisible = false;
};

/// `2026-04-03T00:00:00.000` → a date; with another time a date-time; on the zero day of the calendar a time.
std::string dateOf(std::string_view text)
{
    const std::string_view whole = text.substr(0, text.find('.'));
    const std::size_t t = whole.find('T');
    if (t == std::string_view::npos)
        return std::string(text);
    if (whole.starts_with("1899-12-31") || whole.starts_with("1899-12-30"))
        return std::string(whole.substr(t + 1));
    return std::string(whole.substr(t) == "T00:00:00" ? whole.substr(0, t) : whole);
}

class Xml2003Sheet final : public XmlSheet {
public:
    Xml2003Sheet(ByteSourcePtr document, std::string wanted) : m_wanted(std::move(wanted)) { open(std::move(document)); }

private:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "Worksheet")
            m_inSheet = attributes.get("Name") == m_wanted;
        if (!m_inSheet)
            return;
        if (name == "Row") {
            m_row = attributes.number("Index", m_row + 1);
            m_column = 0;
            beginRow(m_row);
            if (attributes.isTrue("Hidden"))
                m_notes.add("hidden_rows_included", "hidden rows are rows", m_row);
        } else if (name == "Cell") {
            m_column = static_cast<std::size_t>(std::clamp<std::int64_t>(
                attributes.number("Index", static_cast<std::int64_t>(m_column) + 1) - 1, 0, std::int64_t{kMaxColumns}));
            m_across =
                static_cast<std::size_t>(std::clamp<std::int64_t>(attributes.number("MergeAcross", 0), 0, std::int64_t{kMaxColumns}));
            if (m_across > 0 || attributes.number("MergeDown", 0) > 0)
                m_notes.add("merged_cells", "of merged cells only the first has the value");
            if (!attributes.get("Formula").empty())
                m_notes.add("formula_cached_value", "of formulas the value that the workbook keeps was taken", m_row);
        } else if (name == "Data") {
            m_type = attributes.get("Type");
            m_value.clear();
            m_inData = true;
        }
    }

    void end(std::string_view name) override
    {
        if (name == "Worksheet" && m_inSheet)
            endSheet();
        if (!m_inSheet)
            return;
        if (name == "Row")
            endRow();
        else if (name == "Cell")
            m_column += 1 + m_across;
        else if (name == "Data") {
            m_inData = false;
            setCell(m_column, valueOf());
        }
    }

    void text(std::string_view text) override
    {
        if (m_inData)
            appendText(m_value, text);
    }

    std::string valueOf()
    {
        if (m_type == "DateTime")
            return dateOf(m_value);
        if (m_type == "Boolean")
            return m_value == "1" ? "TRUE" : "FALSE";
        if (m_type == "Error") {
            m_notes.add("excel_error_value", "a spreadsheet's error value has no meaning here", m_row);
            return m_value;
        }
        double number = 0;
        const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), number);
        return m_type == "Number" && error == std::errc() && end == m_value.data() + m_value.size() ? shortestDecimal(number) : m_value;
    }

    std::string m_wanted;
    bool m_inSheet = false, m_inData = false;
    std::int64_t m_row = 0;
    std::size_t m_column = 0, m_across = 0;
    std::string m_type, m_value;
};

Result<RecordSourcePtr> openSheet(const Entry& entry, const std::string& name)
{
    REGIA_TRY(ByteSourcePtr document, entry.open());
    return std::make_unique<Xml2003Sheet>(std::move(document), name);
}

}  // namespace

Result<std::vector<TableInfo>> findInXml2003(const Entry& entry, Progress& progress)
{
    WorksheetList list;
    REGIA_TRY(ByteSourcePtr document, entry.open());
    REGIA_CHECK(parseXml(std::move(document), list));
    std::vector<SheetPlace> sheets;
    for (const Worksheet& sheet : list.sheets)
        sheets.push_back({sheet.name, sheet.hidden, [&entry, name = sheet.name] { return openSheet(entry, name); }});
    return tablesOfSheets(entry, "xml", sheets, false, progress);
}

Result<std::unique_ptr<TableReader>> openXml2003(const Entry& entry, const TableInfo& info)
{
    return openSheetTable({{info.name, false, [&entry, &info] { return openSheet(entry, info.name); }}}, info);
}

}  // namespace regia::import
