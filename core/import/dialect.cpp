// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/dialect.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/import/readers/shape.h"

namespace regia::import {
namespace {

constexpr std::size_t kRows = 400;
constexpr std::size_t kComparedLines = 20;
constexpr std::array<char, 4> kDelimiters = {',', ';', '\t', '|'};
constexpr std::string_view kRareDelimiters = "^~:#\x01\x1C\x1D\x1E\x1F";
constexpr std::array<std::string_view, 5> kSeveralCharacters = {"|;|", "~|~", "|~|", "^|^", "|#|"};

struct Sample {
    std::vector<HeadRow> rows;
    std::int64_t oddQuotes = 0;
};

Sample parseSample(std::string_view text, const CsvDialect& dialect, bool isWhole)
{
    Sample sample;
    CsvParser parser(openMemory(std::make_shared<const std::string>(text)), dialect, 1, text.size() + 1);
    Record record;
    while (sample.rows.size() < kRows && parser.next(record).value_or(false))
        sample.rows.emplace_back(record);
    sample.oddQuotes = parser.oddQuotes();
    // The last record of a stretch is cut off anywhere.
    if (!isWhole && sample.rows.size() > 1 && sample.rows.size() < kRows)
        sample.rows.pop_back();
    return sample;
}

/// How much a cell looks like one cell: a number, a date, an address most; text with another delimiter glued into it least.
double cellScore(const std::string& cell, CellLook look, char delimiter)
{
    if (look == CellLook::Empty)
        return 0.5;
    if (isTyped(look) || look == CellLook::Truth)
        return 1;
    bool glued = false, spaced = false;
    for (const char other : kDelimiters) {
        if (other == delimiter)
            continue;
        for (std::size_t at = cell.find(other); at != std::string::npos; at = cell.find(other, at + 1)) {
            const bool blankAfter = at + 1 < cell.size() && cell[at + 1] == ' ';
            (blankAfter ? spaced : glued) = true;
        }
    }
    return glued ? 0.1 : spaced ? 0.5 : 0.75;
}

double meanCellScore(const std::vector<HeadRow>& rows, std::size_t from, char delimiter)
{
    double sum = 0;
    std::size_t cells = 0;
    for (std::size_t i = from; i < rows.size(); ++i) {
        for (std::size_t c = 0; c < rows[i].cells.size(); ++c)
            sum += cellScore(rows[i].cells[c], rows[i].looks[c], delimiter);
        cells += rows[i].cells.size();
    }
    return cells == 0 ? 0 : sum / static_cast<double>(cells);
}

/// The share of records that have the table's number of cells; titles above and footers below weigh less, the less the better the header
/// is.
double consistency(const std::vector<HeadRow>& rows, const Shape& shape)
{
    std::size_t end = rows.size();
    while (end > shape.start + 1 && rows[end - 1].cells.size() != shape.width)
        --end;
    std::size_t fit = 0, comments = 0;
    for (std::size_t i = shape.start; i < end; ++i)
        fit += rows[i].cells.size() == shape.width ? 1 : 0;
    for (std::size_t i = 0; i < shape.start; ++i)
        comments += rows[i].cells.front().starts_with('#') ? 1 : 0;
    const double outside = static_cast<double>(rows.size() - (end - shape.start) - comments);
    const double weight = shape.verdict == HeaderVerdict::Yes && end - shape.start > 1 ? 0.12 : 0.5;
    return static_cast<double>(fit) / (static_cast<double>(end - shape.start) + weight * outside);
}

double headerFactor(const Shape& shape)
{
    if (shape.start == 0)
        return shape.verdict == HeaderVerdict::Yes ? 1.05 : 1;
    return shape.verdict == HeaderVerdict::Yes ? 1 : 0.5;
}

double stretchFactor(const std::vector<std::string>& stretches, const CsvDialect& dialect, std::size_t width)
{
    std::size_t fit = 0, records = 0;
    for (const std::string& stretch : stretches) {
        for (const HeadRow& row : parseSample(stretch, dialect, false).rows) {
            fit += row.cells.size() == width ? 1 : 0;
            ++records;
        }
    }
    return records == 0 ? 1 : 0.4 + 0.6 * static_cast<double>(fit) / static_cast<double>(records);
}

double scoreOf(std::string_view head, const std::vector<std::string>& stretches, const CsvDialect& dialect)
{
    const Sample sample = parseSample(head, dialect, stretches.empty());
    if (sample.rows.empty())
        return 0;
    const Shape shape = shapeOf(sample.rows, RecordKind::Text);
    if (shape.width < 2 && dialect.delimiter != 0)
        return 0;
    const double fit = consistency(sample.rows, shape);
    const double cells = meanCellScore(sample.rows, shape.start, dialect.delimiter);
    const double odd = std::min(1.0, static_cast<double>(sample.oddQuotes) / static_cast<double>(sample.rows.size()));
    const double wide = 1 + 0.02 * static_cast<double>(std::min<std::size_t>(shape.width, 10));
    return fit * fit * (0.1 + 0.9 * cells) * headerFactor(shape) * wide * (1 - 0.5 * odd) * stretchFactor(stretches, dialect, shape.width);
}

struct Candidate {
    std::string delimiter;  ///< empty: one column
    double weight = 1;      ///< rare ones must do better than usual ones
};

std::vector<std::string_view> firstLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < kComparedLines) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        if (end > 0)
            lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// How often a text stands in every one of the lines; 0 where they differ.
std::ptrdiff_t countInEach(const std::vector<std::string_view>& lines, std::string_view what)
{
    std::ptrdiff_t common = 0;
    for (const std::string_view line : lines) {
        std::ptrdiff_t count = 0;
        for (std::size_t at = line.find(what); at != std::string_view::npos; at = line.find(what, at + what.size()))
            ++count;
        if (count == 0 || (common != 0 && count != common))
            return 0;
        common = count;
    }
    return common;
}

/// Whether the character stands in no line but in runs of that length (or several such runs beside one another, around blank cells).
bool standsInRuns(const std::vector<std::string_view>& lines, char c, std::size_t length)
{
    for (const std::string_view line : lines) {
        for (std::size_t at = line.find(c); at != std::string_view::npos;) {
            const std::size_t end = std::min(line.find_first_not_of(c, at), line.size());
            if ((end - at) % length != 0)
                return false;
            at = line.find(c, end);
        }
    }
    return true;
}

/// Usual delimiters where they occur; a rare one, or one of several characters, where every line has it equally often.
std::vector<Candidate> candidatesIn(std::string_view head)
{
    std::vector<Candidate> candidates = {{"", 1}};
    for (const char c : kDelimiters)
        if (head.find(c) != std::string_view::npos)
            candidates.push_back({std::string(1, c), 1});
    const std::vector<std::string_view> lines = firstLines(head);
    if (lines.size() < 2)
        return candidates;
    for (const char c : kRareDelimiters)
        if (const auto count = countInEach(lines, std::string_view(&c, 1)); count >= (static_cast<unsigned char>(c) < ' ' ? 1 : 2))
            candidates.push_back({std::string(1, c), 0.9});
    for (const char c : std::string_view(",;|:~^#"))
        if (const std::string twice(2, c); countInEach(lines, twice) > 0 && standsInRuns(lines, c, 2))
            candidates.push_back({twice, 1.1});
    for (const std::string_view several : kSeveralCharacters)
        if (countInEach(lines, several) > 0)
            candidates.push_back({std::string(several), 1.1});
    return candidates;
}

/// How often `'` stands where only an opening quote does, with a closing one to match: at both ends of cells.
bool hasSingleQuotes(std::string_view head, char delimiter)
{
    std::size_t opened = 0, closed = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] != '\'')
            continue;
        const char before = i == 0 ? '\n' : head[i - 1], after = i + 1 == head.size() ? '\n' : head[i + 1];
        opened += before == '\n' || before == '\r' || before == delimiter ? 1 : 0;
        closed += after == '\n' || after == '\r' || after == delimiter ? 1 : 0;
    }
    return opened >= 2 && closed * 10 >= opened * 9 && head.find('"') == std::string_view::npos;
}

}  // namespace

std::string delimiterOfSepLine(std::string_view text)
{
    const std::string_view line = text.substr(0, std::min(text.find_first_of("\r\n"), text.size()));
    const std::string_view bare = line.size() > 2 && line.front() == '"' && line.back() == '"' ? line.substr(1, line.size() - 2) : line;
    const bool says = bare.size() >= 5 && bare.size() <= 7 && (bare[0] == 's' || bare[0] == 'S') && (bare[1] == 'e' || bare[1] == 'E') &&
                      (bare[2] == 'p' || bare[2] == 'P') && bare[3] == '=';
    const std::string_view delimiter = says ? bare.substr(4) : std::string_view();
    return std::all_of(delimiter.begin(), delimiter.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })
               ? std::string(delimiter)
               : std::string();
}

DialectGuess guessDialect(std::string_view head, const std::vector<std::string>& stretches)
{
    DialectGuess best;
    best.score = -1;
    const std::string told = delimiterOfSepLine(head);
    std::vector<Candidate> candidates = {{told, 1}};
    if (told.empty())
        candidates = candidatesIn(head);
    else
        head.remove_prefix(std::min(head.find_first_not_of("\r\n", std::min(head.find_first_of("\r\n"), head.size())), head.size()));
    const bool slashes = head.find("\\\"") != std::string_view::npos;
    for (const Candidate& candidate : candidates) {
        const char delimiter = candidate.delimiter.empty() ? '\0' : candidate.delimiter.front();
        for (const bool backslash : {false, true}) {
            for (const char quote : {'"', '\''}) {
                if ((backslash && !slashes) || (quote == '\'' && (backslash || !hasSingleQuotes(head, delimiter))))
                    continue;
                const CsvDialect dialect{delimiter, quote, backslash, candidate.delimiter.empty() ? "" : candidate.delimiter.substr(1)};
                const double score = scoreOf(head, stretches, dialect) * candidate.weight * (quote == '\'' ? 1.01 : 1);
                if (score > best.score)
                    best = {dialect, !told.empty(), score};
            }
        }
    }
    return best;
}

}  // namespace regia::import
