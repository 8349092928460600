// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <set>

#include "core/import/readers/formats.h"
#include "core/import/readers/sheet_tables.h"
#include "core/import/readers/sheet_values.h"
#include "core/import/readers/xml_sheet.h"

namespace regia::import {
namespace {

constexpr std::int64_t kMaxRepeatedRows = 1'048'576;
constexpr std::size_t kMaxManifest = 16U << 20;

struct OdsTable {
    std::string name;
    bool hidden = false;
};

/// The names of the tables, in their order.
class OdsTableList final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "style")
            m_style = attributes.get("name");
        else if (name == "table-properties" && attributes.get("display") == "false")
            m_hiddenStyles.insert(m_style);
        else if (name == "table")
            tables.push_back({std::string(attributes.get("name")), m_hiddenStyles.contains(std::string(attributes.get("style-name")))});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<OdsTable> tables;

private:
    std::string m_style;
    std::set<std::string> m_hiddenStyles;
};

/// `PT10H30M05S` → `10:30:05`.
std::string clockOfDuration(std::string_view iso)
{
    double values[3] = {0, 0, 0};
    std::size_t at = iso.find('T');
    for (std::size_t unit = 0; unit < 3 && at != std::string_view::npos && at + 1 < iso.size(); ++unit) {
        const std::size_t end = iso.find("HMS"[unit], at);
        if (end == std::string_view::npos)
            continue;
        std::from_chars(iso.data() + at + 1, iso.data() + end, values[unit]);
        at = end;
    }
    const double days = (values[0] * 3600 + values[1] * 60 + values[2]) / 86400;
    return sheetNumber(days, {days < 1 ? NumberMeaning::Time : NumberMeaning::Duration, 0}, false);
}

std::string withoutFraction(std::string_view dateTime)
{
    const std::size_t point = dateTime.find('.');
    const bool zeros = point != std::string_view::npos && dateTime.find_first_not_of('0', point + 1) == std::string_view::npos;
    return std::string(zeros ? dateTime.substr(0, point) : dateTime);
}

/// The rows of one table of content.xml. Values are taken from their attributes, where they stand without the locale of their text.
class OdsSheet final : public XmlSheet {
public:
    OdsSheet(ByteSourcePtr document, std::string table) : m_wanted(std::move(table)) { open(std::move(document)); }

private:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "table" && ++m_tableDepth == 1)
            m_inTable = attributes.get("name") == m_wanted;
        if (!m_inTable || m_tableDepth > 1)
            return;
        if (name == "table-row") {
            m_rowRepeats = attributes.number("number-rows-repeated", 1);
            m_column = 0;
            beginRow(m_row);
            if (const std::string_view visibility = attributes.get("visibility"); visibility == "collapse" || visibility == "filter")
                m_notes.add("hidden_rows_included", "hidden rows are rows", m_row);
        } else if (name == "table-cell" || name == "covered-table-cell")
            startCell(attributes);
        else if (name == "table-column" && attributes.get("visibility") == "collapse")
            m_notes.add("hidden_columns_included", "hidden columns are columns");
        else
            startText(name, attributes);
    }

    void startCell(const XmlAttributes& attributes)
    {
        m_cellRepeats = static_cast<std::size_t>(
            std::clamp<std::int64_t>(attributes.number("number-columns-repeated", 1), 1, std::int64_t{kMaxColumns}));
        m_type = attributes.get("value-type");
        m_value.clear();
        m_text.clear();
        m_paragraphs = 0;
        if (attributes.number("number-columns-spanned", 1) > 1 || attributes.number("number-rows-spanned", 1) > 1)
            m_notes.add("merged_cells", "of merged cells only the first has the value");
        if (!attributes.get("formula").empty())
            m_notes.add("formula_cached_value", "of formulas the value that the workbook keeps was taken", m_row);
        if (m_type == "float" || m_type == "currency" || m_type == "percentage")
            m_value = numberOf(attributes.get("value"));
        else if (m_type == "date")
            m_value = withoutFraction(attributes.get("date-value"));
        else if (m_type == "time")
            m_value = clockOfDuration(attributes.get("time-value"));
        else if (m_type == "boolean")
            m_value = attributes.get("boolean-value") == "true" ? "TRUE" : "FALSE";
        else
            m_value = attributes.get("string-value");
    }

    void startText(std::string_view name, const XmlAttributes& attributes)
    {
        if (name == "annotation")
            ++m_annotations;
        if (m_annotations > 0)
            return;
        if (name == "p") {
            m_text += m_paragraphs++ > 0 ? "\n" : "";
            m_inParagraph = true;
        } else if (name == "s")
            m_text.append(static_cast<std::size_t>(std::clamp<std::int64_t>(attributes.number("c", 1), 1, 1000)), ' ');
        else if (name == "tab")
            m_text += '\t';
        else if (name == "line-break")
            m_text += '\n';
    }

    void end(std::string_view name) override
    {
        if (name == "table" && m_tableDepth-- == 1 && m_inTable)
            endSheet();
        if (!m_inTable || m_tableDepth > 1)
            return;
        if (name == "table-row") {
            endRow(std::min(m_rowRepeats, kMaxRepeatedRows));
            m_row += m_rowRepeats;
        } else if (name == "table-cell" || name == "covered-table-cell")
            endCell();
        else if (name == "p")
            m_inParagraph = false;
        else if (name == "annotation")
            --m_annotations;
    }

    void text(std::string_view text) override
    {
        if (m_inTable && m_inParagraph && m_annotations == 0)
            appendText(m_text, text);
    }

    void endCell()
    {
        const std::string& value = m_value.empty() ? m_text : m_value;
        if (value.starts_with('#') && value.size() < 10 &&
            (value.ends_with('!') || value == "#N/A" || value == "#N/D" || value.ends_with('?')))
            m_notes.add("excel_error_value", "a spreadsheet's error value has no meaning here", m_row);
        for (std::size_t i = 0; i < m_cellRepeats && !value.empty(); ++i)
            setCell(m_column + i, value);
        m_column += m_cellRepeats;
    }

    static std::string numberOf(std::string_view text)
    {
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size() ? shortestDecimal(value) : std::string(text);
    }

    std::string m_wanted;
    bool m_inTable = false, m_inParagraph = false;
    int m_tableDepth = 0, m_annotations = 0, m_paragraphs = 0;
    std::int64_t m_row = 1, m_rowRepeats = 1;
    std::size_t m_column = 0, m_cellRepeats = 1;
    std::string m_type, m_value, m_text;
};

Result<ByteSourcePtr> openContent(const std::shared_ptr<ZipArchive>& archive)
{
    const ZipArchive::Member* content = archive->find("content.xml");
    if (content == nullptr)
        return fail(ErrorCode::FileDamaged, {}, "the spreadsheet has no content");
    return archive->read(*content);
}

Result<RecordSourcePtr> openSheet(const std::shared_ptr<ZipArchive>& archive, const std::string& name)
{
    REGIA_TRY(ByteSourcePtr document, openContent(archive));
    return std::make_unique<OdsSheet>(std::move(document), name);
}

Result<std::vector<SheetPlace>> sheetsOf(const std::shared_ptr<ZipArchive>& archive)
{
    OdsTableList list;
    REGIA_TRY(ByteSourcePtr content, openContent(archive));
    REGIA_CHECK(parseXml(std::move(content), list));
    std::vector<SheetPlace> sheets;
    for (const OdsTable& table : list.tables)
        sheets.push_back({table.name, table.hidden, [archive, name = table.name] { return openSheet(archive, name); }});
    return sheets;
}

Result<void> refuseEncrypted(ZipArchive& archive)
{
    const Result<std::string> manifest = archive.readText("META-INF/manifest.xml", kMaxManifest);
    if (manifest && manifest->find("encryption-data") != std::string::npos)
        return fail(ErrorCode::FileEncrypted, {},
                    "the spreadsheet is protected by a password: open it in its program, take the password off and save it again");
    return {};
}

}  // namespace

Result<std::vector<TableInfo>> findInOds(const Entry& entry, Progress& progress)
{
    REGIA_TRY(const std::shared_ptr<ZipArchive> archive, entry.openArchive());
    REGIA_CHECK(refuseEncrypted(*archive));
    REGIA_TRY(const std::vector<SheetPlace> sheets, sheetsOf(archive));
    return tablesOfSheets(entry, "ods", sheets, false, progress);
}

Result<std::unique_ptr<TableReader>> openOds(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(const std::shared_ptr<ZipArchive> archive, entry.openArchive());
    return openSheetTable({{info.name, false, [archive, name = info.name] { return openSheet(archive, name); }}}, info);
}

}  // namespace regia::import
