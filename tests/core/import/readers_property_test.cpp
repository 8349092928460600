// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>

#include "core/import/infer.h"
#include "core/text/charset.h"
#include "readers_support.h"

namespace regia::import {
namespace {

enum class Quoting { WhereNeeded, All, Backslash };

/// How a table is written down.
struct Written {
    std::string delimiter;
    std::string newline;
    Quoting quoting = Quoting::WhereNeeded;
    std::string encoding = "UTF-8";
    std::string mark;  ///< byte-order mark
    std::vector<std::string> preamble;
    bool finalNewline = true;
};

std::string writeCell(const std::string& cell, const Written& how)
{
    if (how.quoting == Quoting::WhereNeeded && cell.find_first_of("\"\r\n\\" + how.delimiter) == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        const bool special = c == '"' || (c == '\\' && how.quoting == Quoting::Backslash);
        quoted += special ? (how.quoting == Quoting::Backslash ? "\\" : "\"") : "";
        quoted += c;
    }
    return quoted + "\"";
}

std::string write(const Rows& rows, const Written& how)
{
    std::string text;
    for (const std::string& line : how.preamble)
        text += line + how.newline;
    for (const Cells& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? std::string() : how.delimiter) + writeCell(row[i], how);
        text += how.newline;
    }
    if (!how.finalNewline)
        text.resize(text.size() - how.newline.size());
    return how.mark + text::fromUtf8(text, how.encoding).value_or("");
}

/// A table as shops have them: an id, an address, a day, an amount, a town, and a note of any text. Line breaks inside of notes are
/// those of the file, as programs write them.
rc::Gen<Rows> tables(const std::string& signs = "abcdefgh ,;|\t\"\n'.:")
{
    const auto note = rc::gen::container<std::string>(rc::gen::elementOf(signs));
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(note), [](std::vector<std::string> notes) {
        static const std::vector<std::string> kTowns = {"Forlì", "Cefalù", "Santhià", "Roma", "Mondovì", "Bari", "Patù"};
        Rows rows = {{"id", "email", "giorno", "importo", "città", "nota"}};
        notes.resize(std::max<std::size_t>(notes.size(), 3));
        for (std::size_t i = 0; i < notes.size(); ++i)
            rows.push_back({std::to_string(i + 1), "persona" + std::to_string(i) + "@example.it", "2026-03-0" + std::to_string(1 + i % 9),
                            std::to_string(i * 37 % 500) + "." + std::to_string(10 + i % 90), kTowns[i % kTowns.size()],
                            "n" + notes[i] + "."});
        return rows;
    });
}

template <class T>
T oneOf(const std::vector<T>& values)
{
    return *rc::gen::elementOf(values);
}

Written anyWriting()
{
    Written how;
    how.delimiter = oneOf<std::string>({",", ";", "\t", "|"});
    how.newline = oneOf<std::string>({"\n", "\r\n"});
    how.quoting = oneOf<Quoting>({Quoting::WhereNeeded, Quoting::All});
    how.finalNewline = *rc::gen::arbitrary<bool>();
    return how;
}

/// The table that was found is the one that was written.
void expectSame(const Rows& rows, const Written& how, const std::string& encoding)
{
    const TemporaryFile file("a.csv", write(rows, how));
    const Result<Sniffed> sniffed = tryToRead(file.path());
    RC_ASSERT(sniffed.has_value());
    RC_ASSERT(sniffed->tables.front().encoding == encoding);
    RC_ASSERT(sniffed->tables.front().delimiter == how.delimiter);
    RC_ASSERT(sniffed->tables.front().header == rows.front());
    RC_ASSERT(sniffed->tables.front().preambleLines == static_cast<std::int64_t>(how.preamble.size()));
    RC_ASSERT(sniffed->rows.front() == Rows(rows.begin() + 1, rows.end()));
}

}  // namespace

RC_GTEST_PROP(ReaderProperties, RowsWrittenInAnyDialectAreReadAsTheyWere, ())
{
    const Rows rows = *tables();
    expectSame(rows, anyWriting(), "UTF-8");
}

RC_GTEST_PROP(ReaderProperties, RowsWrittenInAnyEncodingAreReadAsTheyWere, ())
{
    struct Encoded {
        std::string name, mark;
    };
    static const std::vector<Encoded> kEncodings = {
        {"UTF-8", "\xEF\xBB\xBF"}, {"UTF-16LE", "\xFF\xFE"}, {"UTF-16BE", "\xFE\xFF"}, {"UTF-16LE", ""},
        {"UTF-16BE", ""},          {"windows-1252", ""},     {"macintosh", ""},        {"IBM850", ""}};
    const Encoded encoded = kEncodings[*rc::gen::inRange<std::size_t>(0, kEncodings.size())];
    Written how = anyWriting();
    how.encoding = encoded.name;
    how.mark = encoded.mark;
    how.newline = encoded.name == "macintosh" ? "\r" : how.newline;
    const Rows rows = *tables("abcdefgh ,;|\t\"'.:");
    expectSame(rows, how, encoded.name);
}

RC_GTEST_PROP(ReaderProperties, RowsBelowTitlesAndWithRareDelimitersAreReadAsTheyWere, ())
{
    Written how = anyWriting();
    how.delimiter = oneOf<std::string>({",", ";", "\t", "^", "~", "\x1F", "||"});
    how.preamble =
        oneOf<std::vector<std::string>>({{}, {"# esportato"}, {"Clienti del negozio", ""}, {"Clienti", "Generato il 2026-03-01"}});
    if (how.delimiter.size() > 1 || how.delimiter.find_first_of(",;\t") == std::string::npos)
        how.preamble.clear();
    const Rows rows = *tables("abcdefgh .:");
    expectSame(rows, how, "UTF-8");
}

RC_GTEST_PROP(ReaderProperties, QuotesEscapedByBackslashesAreReadAsTheyWere, ())
{
    Written how = anyWriting();
    how.quoting = Quoting::Backslash;
    Rows rows = *tables("abcdefgh ,;|\\\"'.:");
    rows[1].back() = "detto \"il bello\", sempre";
    expectSame(rows, how, "UTF-8");
}

RC_GTEST_PROP(ReaderProperties, AnyBytesAreReadOrRefusedAndRowsAreCountedRight, (const std::string& noise))
{
    static const std::vector<std::string> kStarts = {"",
                                                     "a,b\n",
                                                     "PK\x03\x04",
                                                     "\x1F\x8B\x08",
                                                     "{\"a\":",
                                                     "[",
                                                     "<table><tr><td>",
                                                     "BEGIN:VCARD\n",
                                                     "<?xml version='1.0'?><Workbook>",
                                                     "\xFF\xFE",
                                                     "sep=;\n",
                                                     "\"",
                                                     "#\n"};
    const TemporaryFile file("a.csv", *rc::gen::elementOf(kStarts) + noise);
    const Result<Sniffed> sniffed = tryToRead(file.path());
    if (!sniffed)
        return;
    for (std::size_t i = 0; i < sniffed->tables.size(); ++i) {
        RC_ASSERT(sniffed->tables[i].rows == static_cast<std::int64_t>(sniffed->rows[i].size()));
        for (const Cells& row : sniffed->rows[i])
            RC_ASSERT(row.size() == sniffed->tables[i].header.size());
    }
}

RC_GTEST_PROP(InferenceProperties, TheOrderOfTheRowsDoesNotMatter, ())
{
    static const std::vector<std::string> kCells = {"",
                                                    "1",
                                                    "0",
                                                    "1.234",
                                                    "12,5",
                                                    "sì",
                                                    "no",
                                                    "n.d.",
                                                    "03/04/2026",
                                                    "25/03/2026",
                                                    "2026-01-02 10:00",
                                                    "a@example.it",
                                                    "+39 319 555 0101",
                                                    "testo",
                                                    "#N/D",
                                                    "[1,2]"};
    std::vector<std::string> cells = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kCells));
    const auto typeOf = [](const std::vector<std::string>& values) {
        ColumnInference inference("valore", InferenceContext{});
        for (const std::string& cell : values)
            inference.add(cell);
        ColumnType type = inference.result().type;
        type.format.clear();  // is written like the first date
        return type;
    };
    const ColumnType before = typeOf(cells);
    std::reverse(cells.begin(), cells.end());
    RC_ASSERT(typeOf(cells) == before);
}

}  // namespace regia::import
