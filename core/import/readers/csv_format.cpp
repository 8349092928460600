// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/import/dialect.h"
#include "core/import/readers/formats.h"
#include "core/import/readers/table_rows.h"
#include "core/import/readers/text_probe.h"
#include "core/import/readers/text_stream.h"

namespace regia::import {
namespace {

TextDecoding decodingOf(const TableInfo& info) { return {info.encoding, info.repairEncoding}; }

Result<ByteSourcePtr> openText(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(ByteSourcePtr bytes, entry.open());
    return decodeText(std::move(bytes), decodingOf(info));
}

CsvDialect dialectOf(const TableInfo& info)
{
    CsvDialect dialect;
    dialect.delimiter = info.delimiter.empty() ? '\0' : info.delimiter.front();
    dialect.more = info.delimiter.empty() ? std::string() : info.delimiter.substr(1);
    dialect.quote = info.quote.empty() ? '\0' : info.quote.front();
    dialect.backslash = info.escape == "backslash";
    return dialect;
}

void describeDialect(const DialectGuess& guess, TableInfo& info)
{
    info.delimiter = guess.dialect.delimiter == 0 ? std::string() : guess.dialect.delimiter + guess.dialect.more;
    info.quote = std::string(1, guess.dialect.quote);
    info.escape = guess.dialect.backslash ? "backslash" : "double";
}

Result<void> describeRecords(const Entry& entry, bool sepLine, TableInfo& info, Notes& notes, Progress& progress)
{
    REGIA_TRY(ByteSourcePtr text, openText(entry, info));
    CsvParser parser(std::move(text), dialectOf(info));
    if (sepLine) {
        Record skipped;
        REGIA_CHECK(parser.next(skipped));
        notes.add("sep_line_used", "the first line says which delimiter to use");
        info.preambleLines = 1;
    }
    REGIA_CHECK(describeTable(parser, RecordKind::Text, {sepLine ? 2 : 1}, info, notes, progress));
    info.newline = parser.newline();
    if (info.newline == "mixed")
        notes.add("mixed_newlines", "lines end in more than one way");
    if (parser.blankLines() > 0)
        notes.add("blank_rows_skipped", "blank lines are no rows", 0, parser.blankLines());
    return {};
}

}  // namespace

Result<std::vector<TableInfo>> findInCsv(const Entry& entry, Progress& progress)
{
    TableInfo info = tableIn(entry, "csv");
    Notes notes;
    REGIA_TRY(const TextProbe probe, probeText(entry, progress, CsvParser::kMaxRecord));
    REGIA_CHECK(describeEncoding(probe.guess, entry, info, notes));

    REGIA_TRY(const ByteSourcePtr text, openText(entry, info));
    REGIA_TRY(std::string head, readUpTo(*text, kDialectHead));
    if (head.size() < kDialectHead && head.find_first_not_of(" \t\r\n,;|\x1A") == std::string::npos)
        return fail(ErrorCode::FileEmpty, entry.file, "nothing but blanks");
    if (head.size() == kDialectHead)
        head.resize(std::min(head.find_last_of("\r\n"), head.size()));
    const DialectGuess guess = guessDialect(head, probe.stretches);
    describeDialect(guess, info);
    REGIA_CHECK(describeRecords(entry, guess.sepLine, info, notes, progress));
    if (info.header.empty())
        return fail(ErrorCode::FileEmpty, entry.file, "no rows");
    info.warnings = notes.warnings();
    return std::vector<TableInfo>{std::move(info)};
}

Result<TableInfo> describeCsv(const Entry& entry, const TableInfo& chosen, Progress& progress)
{
    TableInfo info = tableIn(entry, "csv");
    info.encoding = chosen.encoding;
    info.bom = chosen.bom;
    info.repairEncoding = chosen.repairEncoding;
    info.delimiter = chosen.delimiter;
    info.quote = chosen.quote;
    info.escape = chosen.escape;
    REGIA_TRY(const ByteSourcePtr text, openText(entry, info));
    REGIA_TRY(const std::string head, readUpTo(*text, kDialectHead));
    const bool sepLine = !delimiterOfSepLine(std::string_view(head).substr(0, head.find_first_of("\r\n"))).empty();
    Notes notes;
    REGIA_CHECK(describeRecords(entry, sepLine, info, notes, progress));
    if (info.header.empty())
        return fail(ErrorCode::FileEmpty, entry.file, "no rows");
    info.warnings = notes.warnings();
    return info;
}

Result<std::unique_ptr<TableReader>> openCsv(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(ByteSourcePtr text, openText(entry, info));
    return readRows(std::make_unique<CsvParser>(std::move(text), dialectOf(info)), info, RecordKind::Text);
}

}  // namespace regia::import
