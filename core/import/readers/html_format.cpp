// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "core/import/cell_number.h"
#include "core/import/readers/formats.h"
#include "core/import/readers/html_tokens.h"
#include "core/import/readers/table_rows.h"
#include "core/import/readers/text_probe.h"
#include "core/import/readers/text_stream.h"
#include "core/text/charset.h"

namespace regia::import {
namespace {

constexpr std::size_t kMaxSpan = 1000;
constexpr std::size_t kMaxTables = 50;
constexpr std::size_t kMaxColumns = 1U << 16;
constexpr std::size_t kMaxCell = 64U << 20;

std::size_t spanOf(const HtmlToken& tag, std::string_view attribute)
{
    const std::string text = tag.attribute(attribute);
    std::size_t span = 1;
    std::from_chars(text.data(), text.data() + text.size(), span);
    return std::clamp<std::size_t>(span, 1, kMaxSpan);
}

/// White space as a browser shows it: runs are one blank, none at the ends of lines; a no-break space is a blank.
std::string shownText(std::string_view text)
{
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool noBreak = text.substr(i).starts_with("\xC2\xA0");
        const char c = noBreak ? ' ' : text[i];
        i += noBreak ? 1 : 0;
        if (c == '\v') {  // a line break of the markup, see HtmlRows
            while (shown.ends_with(' '))
                shown.pop_back();
            shown += '\n';
        } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            if (!shown.empty() && !shown.ends_with(' ') && !shown.ends_with('\n'))
                shown += ' ';
        } else
            shown += c;
    }
    while (shown.ends_with(' ') || shown.ends_with('\n'))
        shown.pop_back();
    return shown;
}

/// The rows of one table of a document; tables are counted in the order in which they open. A table inside a cell is no part of it.
class HtmlRows final : public RecordSource {
public:
    HtmlRows(ByteSourcePtr text, std::size_t table) : m_tokens(std::move(text)), m_wanted(table) {}

    Result<bool> next(Record& record) override
    {
        m_record.count = 0;
        m_rowDone = false;
        while (!m_rowDone && !m_finished) {
            REGIA_TRY(const std::optional<HtmlToken> token, m_tokens.next());
            if (m_cell.size() > kMaxCell || m_tooWide)
                return fail(ErrorCode::FileTooLarge, {}, m_tooWide ? "a row of more than 65,536 cells" : "a cell of more than 64 MB");
            if (token)
                take(*token);
            else {
                endRow();
                m_finished = true;
            }
        }
        if (!m_rowDone)
            return false;
        std::swap(record, m_record);
        return true;
    }

    double fraction() const override { return m_tokens.fraction(); }
    const Notes& notes() const override { return m_notes; }
    [[nodiscard]] std::size_t tablesSeen() const { return m_opened; }

private:
    void take(const HtmlToken& token)
    {
        const bool open = token.kind == HtmlToken::Kind::Open;
        if (token.name == "table")
            return open ? openTable() : closeTable();
        if (m_depth != m_wantedDepth || m_wantedDepth == 0)
            return;
        if (token.kind == HtmlToken::Kind::Text) {
            if (m_inCell)
                m_cell += token.text;
        } else if (token.name == "tr") {
            endRow();
        } else if (token.name == "td" || token.name == "th") {
            endCell();
            if (open)
                openCell(token);
        } else if (token.name == "br" || (!open && (token.name == "p" || token.name == "div" || token.name == "li")))
            m_cell += m_inCell ? "\v" : "";
    }

    void openTable()
    {
        ++m_depth;
        if (m_opened++ == m_wanted)
            m_wantedDepth = m_depth;
    }

    void closeTable()
    {
        if (m_depth == m_wantedDepth && m_wantedDepth > 0) {
            endRow();
            m_finished = true;
        }
        m_depth -= m_depth > 0 ? 1 : 0;
    }

    void openCell(const HtmlToken& tag)
    {
        m_inCell = true;
        m_cell.clear();
        m_columns = spanOf(tag, "colspan");
        m_rows = spanOf(tag, "rowspan");
        if (m_columns > 1 || m_rows > 1)
            m_notes.add("merged_cells", "of merged cells only the first has the value", m_rowNumber + 1);
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        skipSpanned();
        m_tooWide = m_record.count + m_columns > kMaxColumns;
        for (std::size_t i = 0; i < m_columns && !m_tooWide; ++i) {
            if (m_rows > 1) {
                m_spans.resize(std::max(m_spans.size(), m_record.count + 1));
                m_spans[m_record.count] = m_rows;
            }
            std::string& cell = m_record.addCell();
            if (i == 0)
                cell = shownText(m_cell);
        }
    }

    /// Cells that a cell above reaches into are blank.
    void skipSpanned()
    {
        while (m_record.count < m_spans.size() && m_spans[m_record.count] > 0)
            m_record.addCell();
    }

    void endRow()
    {
        endCell();
        if (m_record.count == 0)
            return;
        skipSpanned();
        m_record.line = ++m_rowNumber;
        m_rowDone = std::any_of(m_record.cells.begin(), m_record.cells.begin() + static_cast<std::ptrdiff_t>(m_record.count),
                                [](const std::string& cell) { return !trimCell(cell).empty(); });
        for (std::size_t& span : m_spans)
            span -= span > 0 ? 1 : 0;
        if (!m_rowDone)
            m_record.count = 0;
    }

    HtmlTokens m_tokens;
    std::size_t m_wanted;
    std::size_t m_opened = 0, m_depth = 0, m_wantedDepth = 0;
    bool m_finished = false, m_rowDone = false, m_inCell = false, m_tooWide = false;
    std::size_t m_columns = 1, m_rows = 1;
    std::int64_t m_rowNumber = 0;
    std::string m_cell;
    std::vector<std::size_t> m_spans;
    Record m_record;
    Notes m_notes;
};

Result<ByteSourcePtr> openText(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(ByteSourcePtr bytes, entry.open());
    return decodeText(std::move(bytes), {info.encoding, info.repairEncoding});
}

/// `charset=windows-1252` in the document's head: believed where the bytes do not prove UTF-8.
std::string declaredCharset(const Entry& entry)
{
    const Result<ByteSourcePtr> source = entry.open();
    const Result<std::string> head = source ? readUpTo(**source, 4096) : Result<std::string>(std::string());
    if (!head)
        return {};
    const std::size_t at = head->find("charset=");
    if (at == std::string::npos)
        return {};
    const std::size_t start = head->find_first_not_of("\"' ", at + 8);
    if (start == std::string::npos)
        return {};
    std::string name = head->substr(start, head->find_first_of("\"' ;/>", start) - start);
    return text::isKnownEncoding(name) ? name : std::string();
}

/// Tables of a page without those that only place other things: one column, or a lone row.
bool isDataTable(const TableInfo& info) { return info.header.size() > 1 && info.rows > 0; }

std::size_t tableNumber(const TableInfo& info)
{
    std::size_t number = 1;
    if (!info.members.empty() && info.members.back().starts_with("table "))
        std::from_chars(info.members.back().data() + 6, info.members.back().data() + info.members.back().size(), number);
    return number - 1;
}

}  // namespace

Result<std::vector<TableInfo>> findInHtml(const Entry& entry, Progress& progress)
{
    TableInfo page = tableIn(entry, "html");
    Notes pageNotes;
    REGIA_TRY(TextProbe probe, probeText(entry, progress));
    if (const std::string declared = probe.guess.guessed ? declaredCharset(entry) : std::string();
        !declared.empty() && declared != "utf-8" && declared != "UTF-8") {
        probe.guess.encoding = declared;
        probe.guess.guessed = false;
    }
    REGIA_CHECK(describeEncoding(probe.guess, entry, page, pageNotes));
    std::vector<TableInfo> tables, others;
    for (std::size_t number = 0; number < kMaxTables; ++number) {
        TableInfo info = page;
        info.members.push_back("table " + std::to_string(number + 1));
        Notes notes = pageNotes;
        REGIA_TRY(ByteSourcePtr text, openText(entry, info));
        HtmlRows rows(std::move(text), number);
        REGIA_CHECK(describeTable(rows, RecordKind::Text, {}, info, notes, progress));
        if (rows.tablesSeen() <= number)
            break;
        info.warnings = notes.warnings();
        if (!info.header.empty())
            (isDataTable(info) ? tables : others).push_back(std::move(info));
    }
    if (tables.empty())
        tables.swap(others);
    if (tables.empty())
        return fail(ErrorCode::FileEmpty, entry.file, "the page has no table");
    if (tables.size() > 1)
        for (TableInfo& table : tables)
            table.file += " › " + table.members.back();
    return tables;
}

Result<std::unique_ptr<TableReader>> openHtml(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(ByteSourcePtr text, openText(entry, info));
    return readRows(std::make_unique<HtmlRows>(std::move(text), tableNumber(info)), info, RecordKind::Text);
}

}  // namespace regia::import
