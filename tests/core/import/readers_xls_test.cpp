// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers_support.h"
#include "xls_builder.h"

namespace regia::import {
namespace {

using X = XlsBuilder;

std::string label(unsigned row, unsigned column, const std::string& latin1) { return X::cell(0x204, row, column, 0, X::text(latin1)); }
std::string number(unsigned row, unsigned column, double value, unsigned style = 0)
{
    return X::cell(0x203, row, column, style, X::real(value));
}

/// Styles: 0 general, 1 date, 2 five digits, 3 hours beyond a day.
std::string styles()
{
    const auto style = [](unsigned format) { return X::record(0xE0, X::u16(0) + X::u16(format) + std::string(16, '\0')); };
    const auto format = [](unsigned id, const std::string& code) { return X::record(0x41E, X::u16(id) + X::text(code)); };
    return format(164, "dd/mm/yyyy") + format(165, "00000") + format(166, "[h]:mm:ss") + style(0) + style(164) + style(165) + style(166);
}

std::string people() { return label(0, 0, "nome") + label(0, 1, "punti") + label(1, 0, "Anna") + number(1, 1, 3); }

}  // namespace

TEST(OldWorkbook, GivenCellsOfEveryKind_WhenRead_ThenTheyAreAsInANewWorkbook)
{
    const std::string header = label(0, 0, "nome") + label(0, 1, "nato") + label(0, 2, "cap") + label(0, 3, "ore") + label(0, 4, "attivo") +
                               label(0, 5, "errore") + label(0, 6, "intero") + label(0, 7, "centesimi");
    const std::string row = label(1, 0, "Zo\xEB") + number(1, 1, 45000, 1) + number(1, 2, 184, 2) + number(1, 3, 1.5, 3) +
                            X::cell(0x205, 1, 4, 0, std::string("\1\0", 2)) + X::cell(0x205, 1, 5, 0, std::string("\x2A\1", 2)) +
                            X::cell(0x27E, 1, 6, 0, X::u32((static_cast<std::uint32_t>(-5) << 2) | 2)) +
                            X::cell(0x27E, 1, 7, 0, X::u32((1250U << 2) | 3));
    const Sniffed file = readBytes("a.xls", XlsBuilder().globals(styles()).sheet("Clienti", header + row).file());
    ASSERT_EQ(file.tables.size(), 1U);
    EXPECT_EQ(file.tables[0].kind, "xls");
    EXPECT_EQ(file.tables[0].name, "Clienti");
    EXPECT_TRUE(file.tables[0].typedCells);
    EXPECT_EQ(file.rows[0], (Rows{{"Zoë", "2023-03-15", "00184", "36:00:00", "TRUE", "#N/A", "-5", "12.5"}}));
}

TEST(OldWorkbook, GivenSharedStringsCutByRecords_WhenRead_ThenTheyAreWhole)
{
    // The second text goes on in the next record, where its flags stand again: first narrow, then wide.
    const std::string first = X::u32(2) + X::u32(2) + X::text("nome") + X::u16(6) + '\0' + "Ann";
    const std::string rest = std::string("\1", 1) + X::wide("a") + X::u16(0x00EC) + X::u16(0x20AC);
    const std::string strings = X::record(0xFC, first) + X::record(0x3C, rest);
    const std::string cells = X::cell(0xFD, 0, 0, 0, X::u32(0)) + label(0, 1, "n") + X::cell(0xFD, 1, 0, 0, X::u32(1)) + number(1, 1, 1);
    const Sniffed file = readBytes("a.xls", XlsBuilder().globals(strings).sheet("S", cells).file());
    EXPECT_EQ(file.rows[0], (Rows{{"Annaì€", "1"}}));
}

TEST(OldWorkbook, GivenFormulas_WhenRead_ThenTheValuesThatItKeepsAreTaken)
{
    const std::string textResult = std::string("\0\0\0\0\0\0\xFF\xFF", 8), truth = std::string("\1\0\1\0\0\0\xFF\xFF", 8);
    const std::string rest(8, '\0');
    const std::string cells = label(0, 0, "a") + label(0, 1, "b") + label(0, 2, "c") + X::cell(0x06, 1, 0, 0, X::real(2.5) + rest) +
                              X::cell(0x06, 1, 1, 0, textResult + rest) + X::record(0x207, X::text("testo")) +
                              X::cell(0x06, 1, 2, 0, truth + rest);
    const Sniffed file = readBytes("a.xls", XlsBuilder().sheet("S", cells).file());
    EXPECT_EQ(file.rows[0], (Rows{{"2.5", "testo", "TRUE"}}));
    EXPECT_TRUE(file.warns("formula_cached_value"));
}

TEST(OldWorkbook, GivenCellsInAnyOrder_WhenRead_ThenRowsAreInOrder)
{
    const std::string cells =
        number(2, 1, 4) + number(1, 1, 3) + label(0, 1, "punti") + label(2, 0, "Bruno") + label(1, 0, "Anna") + label(0, 0, "nome");
    const Sniffed file = readBytes("a.xls", XlsBuilder().sheet("S", cells).file());
    EXPECT_EQ(file.rows[0], (Rows{{"Anna", "3"}, {"Bruno", "4"}}));
}

TEST(OldWorkbook, GivenHiddenSheet_WhenFound_ThenItIsLeftOutAndSaid)
{
    const Sniffed file = readBytes("a.xls", XlsBuilder().sheet("Dati", people()).sheet("Elenchi", people(), true).file());
    ASSERT_EQ(file.tables.size(), 1U);
    EXPECT_TRUE(file.warns("hidden_sheet_skipped"));
    EXPECT_TRUE(file.warns("multiple_sheets"));
}

TEST(OldWorkbook, GivenPassword_WhenFound_ThenItAsksToTakeItOff)
{
    EXPECT_EQ(errorOf("a.xls", XlsBuilder().globals(X::record(0x2F, std::string(6, '\0'))).sheet("S", people()).file()).code,
              ErrorCode::FileEncrypted);
}

TEST(OldWorkbook, GivenOnlyTheRecordsOfASheet_WhenRead_ThenItNeedsNoContainer)
{
    const Sniffed file = readBytes("a.xls", X::begin(0x10) + people() + X::end());
    EXPECT_EQ(file.tables[0].kind, "xls");
    EXPECT_EQ(file.rows[0], (Rows{{"Anna", "3"}}));
}

TEST(OldWorkbook, GivenFileCutAnywhere_WhenRead_ThenItIsDamagedAndNeverShorter)
{
    const std::string whole = XlsBuilder().globals(styles()).sheet("S", people()).file();
    for (std::size_t size = 8; size < whole.size(); size += 97) {
        const TemporaryFile file("a.xls", whole.substr(0, size));
        const Result<Sniffed> sniffed = tryToRead(file.path());
        EXPECT_TRUE(!sniffed || sniffed->rows.front() == (Rows{{"Anna", "3"}})) << size;
    }
}

TEST(OldWorkbook, GivenChainThatBitesItsTail_WhenRead_ThenItEnds)
{
    std::string bytes = XlsBuilder().sheet("S", people()).file();
    const std::size_t table = bytes.size() - 512;  // of which sector follows which
    bytes.replace(table + 7 * 4, 4, X::u32(0));    // the last sector of the stream leads back to the first
    bytes.replace(table + 8 * 4, 4, X::u32(8));    // the directory leads to itself
    EXPECT_EQ(readBytes("a.xls", bytes).rows[0], (Rows{{"Anna", "3"}}));
}

}  // namespace regia::import
