// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>

#include "core/import/infer.h"
#include "readers_support.h"

namespace regia::import {
namespace {

struct Written {
    char delimiter;
    std::string newline;
    bool quoteAll;
};

std::string writeCell(const std::string& cell, const Written& how)
{
    if (!how.quoteAll && cell.find_first_of(std::string("\"\r\n") + how.delimiter) == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string write(const Rows& rows, const Written& how)
{
    std::string text;
    for (const Cells& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? std::string() : std::string(1, how.delimiter)) + writeCell(row[i], how);
        text += how.newline;
    }
    return text;
}

/// A table as shops have them: an id, an address, a day, an amount, and a note of any text.
rc::Gen<Rows> tables()
{
    const auto note = rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcdefgh ,;|\t\"\n'.:")));
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(note), [](std::vector<std::string> notes) {
        Rows rows = {{"id", "email", "giorno", "importo", "nota"}};
        notes.resize(std::max<std::size_t>(notes.size(), 2));
        for (std::size_t i = 0; i < notes.size(); ++i)
            rows.push_back({std::to_string(i + 1), "persona" + std::to_string(i) + "@example.it", "2026-03-0" + std::to_string(1 + i % 9),
                            std::to_string(i * 37 % 500) + "." + std::to_string(10 + i % 90), "n" + notes[i] + "."});
        return rows;
    });
}

rc::Gen<Written> dialects()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::elementOf(std::string(",;\t|")), rc::gen::elementOf(std::vector<std::string>{"\n", "\r\n"}),
                                       rc::gen::arbitrary<bool>()),
                        [](const std::tuple<char, std::string, bool>& t) {
                            return Written{std::get<0>(t), std::get<1>(t), std::get<2>(t)};
                        });
}

}  // namespace

RC_GTEST_PROP(ReaderProperties, RowsWrittenInAnyDialectAreReadAsTheyWere, ())
{
    const Rows rows = *tables();
    const Written how = *dialects();
    const TemporaryFile file("a.csv", write(rows, how));
    const Result<Sniffed> sniffed = tryToRead(file.path());
    RC_ASSERT(sniffed.has_value());
    RC_ASSERT(sniffed->tables.front().delimiter == std::string(1, how.delimiter));
    RC_ASSERT(sniffed->tables.front().header == rows.front());
    RC_ASSERT(sniffed->rows.front() == Rows(rows.begin() + 1, rows.end()));
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
