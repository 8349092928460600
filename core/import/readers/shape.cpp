// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/shape.h"

#include <algorithm>
#include <map>

#include "core/import/cell_number.h"
#include "core/import/column_type.h"

namespace regia::import {
namespace {

constexpr std::size_t kMaxPreamble = 40;
constexpr std::size_t kJudgedRows = 100;
constexpr std::size_t kWideTable = 1000;

bool isComment(const HeadRow& row, std::size_t width)
{
    const std::string& first = row.cells.front();
    return first.starts_with('#') &&
           (row.cells.size() == 1 ? first.size() > 1 || width > 1 : first.starts_with("# ") && row.cells.size() < width);
}

/// The number of cells that most records have; lines of one cell (titles, comments, footers) only count when there is nothing else.
std::size_t usualWidth(const std::vector<HeadRow>& rows)
{
    std::map<std::size_t, std::size_t> widths;
    for (const HeadRow& row : rows)
        ++widths[row.cells.size()];
    if (widths.size() > 1 && (rows.size() - widths[1]) * 4 >= rows.size())
        widths.erase(1);
    const auto most = std::max_element(widths.begin(), widths.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second < b.second : a.first < b.first;
    });
    return most == widths.end() ? 1 : most->first;
}

bool isYear(std::string_view cell)
{
    const std::string_view text = trimCell(cell);
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The look that nearly all filled cells of a column share below a row; Empty when there is none, Text when they differ.
CellLook commonLook(const std::vector<HeadRow>& rows, std::size_t from, std::size_t column)
{
    std::size_t filled = 0;
    std::map<CellLook, std::size_t> counts;
    for (std::size_t i = from; i < rows.size() && i < from + kJudgedRows; ++i) {
        const bool repeatsHeader = rows[i].cells == rows[from - 1].cells;
        if (repeatsHeader || column >= rows[i].looks.size() || rows[i].looks[column] == CellLook::Empty)
            continue;
        ++filled;
        ++counts[rows[i].looks[column]];
    }
    for (const auto& [look, count] : counts)
        if (count * 10 >= filled * 8 || (count >= 2 && filled <= 4 && count + 1 >= filled))
            return look;
    return filled == 0 ? CellLook::Empty : CellLook::Text;
}

/// Whether a sparse row that has all the table's delimiters is a title: the first fuller row below it may be a header, and this row is not
/// its line of groups.
bool standsAboveHeader(const std::vector<HeadRow>& rows, std::size_t i, std::size_t width)
{
    std::size_t next = i + 1;
    while (next < rows.size() && rows[next].filled() * 2 <= width)
        ++next;
    if (next == rows.size())
        return false;
    const HeaderVerdict verdict = judgeHeader(rows, next);
    const bool named = verdict == HeaderVerdict::Yes || (next + 1 < rows.size() && judgeHeader(rows, next + 1) == HeaderVerdict::Yes);
    const bool groups = rows[i].filled() >= 2 && next == i + 1 && !rows[next].blankLineBefore && named;
    return verdict != HeaderVerdict::No && !groups;
}

/// Title lines: comments, lines with at most half of the table's cells, lines before a better header.
bool isBeforeTable(const std::vector<HeadRow>& rows, std::size_t i, std::size_t width, RecordKind kind)
{
    const HeadRow& row = rows[i];
    if (isComment(row, width))
        return true;
    if (width < 2)
        return false;
    const std::size_t filled = row.filled();
    if (filled * 2 <= width && filled < width) {
        const bool complete = kind == RecordKind::Sheet || row.cells.size() == width;
        return !complete || standsAboveHeader(rows, i, width);
    }
    if (row.cells.size() == width)
        return false;
    for (std::size_t j = i + 1; j < rows.size() && j <= i + 10; ++j)
        if (rows[j].cells.size() == width)
            return rows[j].filled() == width && judgeHeader(rows, j) == HeaderVerdict::Yes;
    return false;
}

std::size_t tableStart(const std::vector<HeadRow>& rows, std::size_t width, RecordKind kind)
{
    std::size_t start = 0;
    while (start < rows.size() && start < kMaxPreamble && isBeforeTable(rows, start, width, kind))
        ++start;
    return start < rows.size() ? start : 0;
}

/// A name that stands above several columns and says nothing of one: `Response`, the import ids of a survey tool.
bool saysNothing(std::string_view name)
{
    const std::string_view text = trimCell(name);
    return text.empty() || text == "Response" || text == "Open-Ended Response" || text == "Risposta" || text == "Risposta aperta" ||
           text.starts_with("{\"ImportId\"");
}

/// Whether the row below the first header row belongs to the header too: it has names where the rows below have values, and no value
/// itself.
bool continuesHeader(const std::vector<HeadRow>& rows, std::size_t first, std::size_t index)
{
    const HeadRow& row = rows[index];
    std::size_t contrasts = 0, underBlank = 0, generic = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        if (row.looks[c] == CellLook::Empty)
            continue;
        const bool truths = row.looks[c] == CellLook::Truth && commonLook(rows, index + 1, c) == CellLook::Truth;
        if (isTyped(row.looks[c]) || truths || isSheetError(row.cells[c]))
            return false;
        generic += saysNothing(row.cells[c]) ? 1 : 0;
        contrasts += isTyped(commonLook(rows, index + 1, c)) && !isNullLookalike(row.cells[c]) ? 1 : 0;
        const bool blankAbove = c >= rows[first].looks.size() || rows[first].looks[c] == CellLook::Empty;
        underBlank += blankAbove && c > 0 ? 1 : 0;
    }
    if (generic > 0)
        return true;
    return contrasts >= 1 && contrasts + underBlank >= 2;
}

/// A row of groups or labels between the first header row and the one below it: no value in it but years, and blanks where that one has
/// names; or the one below is what a survey tool writes for itself.
bool leadsToHeader(const std::vector<HeadRow>& rows, std::size_t first, std::size_t index)
{
    if (index + 2 >= rows.size() || rows[index].filled() == 0 || !continuesHeader(rows, first, index + 1))
        return false;
    for (std::size_t c = 0; c < rows[index].cells.size(); ++c)
        if (isTyped(rows[index].looks[c]) && !isYear(rows[index].cells[c]))
            return false;
    return rows[index].filled() < rows[index + 1].filled() || saysNothing(rows[index + 1].cells.front());
}

/// How many rows, from `first` on, name the columns.
std::size_t countHeaderRows(const std::vector<HeadRow>& rows, std::size_t first)
{
    if (leadsToHeader(rows, first, first + 1))
        return 3;
    std::size_t count = 1;
    while (count < 3 && first + count + 1 < rows.size() && continuesHeader(rows, first, first + count))
        ++count;
    return count;
}

std::string joinedName(const std::vector<std::string>& parts)
{
    std::string name;
    for (const std::string& part : parts) {
        if (saysNothing(part) || name == part)
            continue;
        name += (name.empty() ? "" : " — ") + part;
    }
    return name;
}

/// One line: names of several lines lose their breaks.
std::string cleanName(std::string_view cell)
{
    std::string name;
    for (const char c : trimCell(cell)) {
        const bool blank = c == '\n' || c == '\r' || c == '\t';
        if (!blank)
            name += c;
        else if (!name.ends_with(' '))
            name += ' ';
    }
    return name;
}

/// The names of one header row; a name above several columns is carried over those to its right that are blank and have a name below.
std::vector<std::string> namesOfRow(const std::vector<HeadRow>& rows, const Shape& shape, std::size_t row)
{
    std::vector<std::string> names(shape.columns);
    const bool carries = row + 1 < shape.start + shape.headerRows;
    for (std::size_t c = 0; c < shape.columns; ++c) {
        if (c < rows[row].cells.size())
            names[c] = cleanName(rows[row].cells[c]);
        const bool named = carries && c < rows[row + 1].looks.size() && rows[row + 1].looks[c] != CellLook::Empty;
        if (names[c].empty() && named && c > 0)
            names[c] = names[c - 1];
    }
    return names;
}

void nameColumns(const std::vector<HeadRow>& rows, Shape& shape)
{
    std::vector<std::string> names(shape.columns);
    std::vector<std::vector<std::string>> parts(shape.columns);
    for (std::size_t row = shape.start; row < shape.start + shape.headerRows; ++row) {
        const std::vector<std::string> line = namesOfRow(rows, shape, row);
        for (std::size_t c = 0; c < shape.columns; ++c)
            parts[c].push_back(line[c]);
    }
    for (std::size_t c = 0; c < shape.columns; ++c)
        names[c] = parts[c].size() == 1 ? parts[c].front() : joinedName(parts[c]);
    if (shape.headerRows > 1)
        shape.notes.add("multi_row_header_joined", "the names of the columns stand in several rows");
    shape.header = uniqueNames(std::move(names), shape.notes);
}

/// How many columns the table has: as many as the header, or as the rows where most of them are longer; blank unnamed ones at the end are
/// no columns.
void countColumns(const std::vector<HeadRow>& rows, Shape& shape)
{
    std::size_t named = 0;
    for (std::size_t row = shape.start; row < shape.start + shape.headerRows; ++row)
        named = std::max(named, rows[row].cells.size());
    const std::size_t written = std::max<std::size_t>(std::max(named, shape.width), 1);
    shape.columns = written;
    const auto isUsed = [&](std::size_t column) {
        return std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(shape.start), rows.end(), [&](const HeadRow& row) {
            return row.cells.size() <= written && column < row.looks.size() && row.looks[column] != CellLook::Empty;
        });
    };
    std::size_t dropped = 0;
    while (shape.columns > 1 && !isUsed(shape.columns - 1)) {
        --shape.columns;
        ++dropped;
    }
    if (dropped > 0)
        shape.notes.add("trailing_empty_column_dropped", "a last column without a name or a value was left out");
}

}  // namespace

HeadRow::HeadRow(const Record& record)
    : line(record.line),
      blankLineBefore(record.blankLineBefore),
      cells(record.cells.begin(), record.cells.begin() + static_cast<std::ptrdiff_t>(record.count))
{
    looks.reserve(cells.size());
    for (const std::string& cell : cells)
        looks.push_back(lookOf(cell));
}

std::size_t HeadRow::filled() const
{
    return static_cast<std::size_t>(std::count_if(looks.begin(), looks.end(), [](CellLook look) { return look != CellLook::Empty; }));
}

HeaderVerdict judgeHeader(const std::vector<HeadRow>& rows, std::size_t index)
{
    const HeadRow& row = rows[index];
    std::size_t same = 0, contrasts = 0, years = 0, typed = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        if (row.looks[c] == CellLook::Empty)
            continue;
        const CellLook below = commonLook(rows, index + 1, c);
        if (!isTyped(row.looks[c])) {
            contrasts += isTyped(below) ? 1 : 0;
            continue;
        }
        ++typed;
        years += isYear(row.cells[c]) ? 1 : 0;
        same += below == row.looks[c] || below == CellLook::Empty ? 1 : 0;
    }
    if (typed == 0)
        return contrasts > 0 ? HeaderVerdict::Yes : HeaderVerdict::Unknown;
    if (years == typed && years < row.filled())
        return HeaderVerdict::Unknown;
    if (contrasts > typed)
        return HeaderVerdict::Yes;
    return same > 0 || typed * 2 > row.filled() ? HeaderVerdict::No : HeaderVerdict::Unknown;
}

/// A single column whose first cell is a list like those below it: baskets, not a name.
bool isListColumn(const std::vector<HeadRow>& rows, const Shape& shape)
{
    const auto isList = [](const HeadRow& row) {
        const std::string& cell = row.cells.front();
        const std::size_t comma = cell.find_first_of(",;|");
        return comma != std::string::npos && comma + 1 < cell.size() && cell[comma + 1] != ' ';
    };
    if (shape.width != 1 || rows.size() < 3 || !isList(rows[shape.start]))
        return false;
    const auto lists = static_cast<std::size_t>(std::count_if(rows.begin() + static_cast<std::ptrdiff_t>(shape.start), rows.end(), isList));
    return lists * 2 >= rows.size() - shape.start;
}

Shape shapeOf(const std::vector<HeadRow>& rows, RecordKind kind, std::int64_t firstLine)
{
    Shape shape;
    if (rows.empty())
        return shape;
    shape.width = usualWidth(rows);
    shape.start = tableStart(rows, shape.width, kind);
    shape.verdict = isListColumn(rows, shape) ? HeaderVerdict::No : judgeHeader(rows, shape.start);
    shape.headerRows = shape.verdict == HeaderVerdict::No ? 0 : countHeaderRows(rows, shape.start);
    countColumns(rows, shape);
    shape.preambleLines = rows[shape.start].line - 1;
    for (std::size_t i = 0; i < shape.start; ++i) {
        std::string line;
        for (const std::string& cell : rows[i].cells)
            line += (line.empty() || cell.empty() ? "" : " ") + cell;
        shape.preamble.push_back(std::move(line));
    }
    if (shape.start > 0)
        shape.notes.add("preamble_skipped", "lines above the header are no rows", firstLine);
    if (shape.headerRows == 0) {
        shape.notes.add("no_header_assumed", "the first row looks like the others, so the columns have no names");
        for (std::size_t c = 0; c < shape.columns; ++c)
            shape.header.push_back("Column " + std::to_string(c + 1));
    } else
        nameColumns(rows, shape);
    if (shape.columns > kWideTable)
        shape.notes.add("wide_table", std::to_string(shape.columns) + " columns");
    return shape;
}

bool isTotalsRow(const Record& record)
{
    std::size_t numbers = 0, words = 0, others = 0;
    for (std::size_t i = 0; i < record.count; ++i) {
        const std::string_view cell = trimCell(record.cell(i));
        if (cell.find_first_not_of("-\xE2\x80\x93\x94*.") == std::string_view::npos)  // nothing, or dashes for it
            continue;
        if (scanNumber(cell))
            ++numbers;
        else if (isTotalsWord(cell))
            ++words;
        else
            ++others;
    }
    return words == 1 && numbers > 0 && others == 0;
}

}  // namespace regia::import
