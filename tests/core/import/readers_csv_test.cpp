// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers_support.h"

namespace regia::import {

TEST(CsvReader, GivenDoubledQuotesAndLineBreaks_WhenRead_ThenTheyBelongToTheCell)
{
    const Sniffed file =
        readBytes("a.csv", "id,nota,luogo\r\n1,\"dice \"\"ciao\"\"\",Bari\r\n2,\"due\nrighe, e virgola\",Roma\r\n3,\"\",Pisa\r\n");
    EXPECT_EQ(file.rows[0], (Rows{{"1", "dice \"ciao\"", "Bari"}, {"2", "due\nrighe, e virgola", "Roma"}, {"3", "", "Pisa"}}));
    EXPECT_EQ(file.tables[0].newline, "\r\n");
    EXPECT_TRUE(file.tables[0].warnings.empty());
}

TEST(CsvReader, GivenLineBreakInsideACell_WhenRead_ThenLaterRowsKnowTheirPhysicalLine)
{
    const Sniffed file = readBytes("a.csv", "id,nota\n1,\"a\nb\nc\"\n2,d\n");
    EXPECT_EQ(file.raw[0][0].line, 2);
    EXPECT_EQ(file.raw[0][1].line, 5);
}

TEST(CsvReader, GivenQuoteThatIsNeverClosed_WhenRead_ThenItIsTextAndNoRowIsSwallowed)
{
    const Sniffed file =
        readBytes("a.csv", "nome,via,luogo\nAnna,\"Via Po 1\",Torino\nBruno,\"Via Roma 12,Milano\nCarla,Via Verdi 3,Bari\n");
    EXPECT_EQ(file.rows[0][1], (Cells{"Bruno", "\"Via Roma 12", "Milano"}));
    EXPECT_EQ(file.tables[0].rows, 3);
    EXPECT_NE(file.textOf("unterminated_quote").find("line 3"), std::string::npos);
}

TEST(CsvReader, GivenUnclosedQuoteAboveAQuotedRow_WhenRead_ThenTheQuotedRowIsWhole)
{
    const Sniffed file = readBytes("a.csv", "nome,via,luogo\nBruno,\"Via Roma 12,Milano\nCarla,\"Via Verdi, 3\",Bari\n");
    ASSERT_EQ(file.rows[0].size(), 2U);
    EXPECT_EQ(file.rows[0][1], (Cells{"Carla", "Via Verdi, 3", "Bari"}));
    EXPECT_TRUE(file.warns("unterminated_quote"));
}

TEST(CsvReader, GivenQuotesThatCloseNothing_WhenRead_ThenTheyAreText)
{
    const Sniffed file = readBytes("a.csv", "nome,nota,fine\nAnna,\"dice \"ciao\" a tutti\",x\nBruno,5\" tubo,y\n");
    EXPECT_EQ(file.rows[0], (Rows{{"Anna", "dice \"ciao\" a tutti", "x"}, {"Bruno", "5\" tubo", "y"}}));
    EXPECT_TRUE(file.warns("stray_quote"));
}

TEST(CsvReader, GivenWholeLinesInQuotes_WhenRead_ThenTheLineInsideIsTheRecord)
{
    const Sniffed file = readBytes("a.csv", "nome,email,luogo\n\"Anna,anna@example.it,\"\"Bari, BA\"\"\"\n\"Ugo,ugo@example.it,Roma\"\n");
    EXPECT_EQ(file.rows[0], (Rows{{"Anna", "anna@example.it", "Bari, BA"}, {"Ugo", "ugo@example.it", "Roma"}}));
    EXPECT_TRUE(file.warns("whole_line_quoted"));
}

TEST(CsvReader, GivenShortAndLongRows_WhenRead_ThenNothingIsLostAndEachLineIsNamed)
{
    const Sniffed file = readBytes(
        "a.csv", "nome,email,tel\nAnna,a@example.it,3195550101\nBruno,b@example.it\nCarla,c@example.it,3195550103,extra,altro\nDario\n");
    EXPECT_EQ(file.raw[0][1].written, 2U);
    EXPECT_EQ(file.rows[0][1], (Cells{"Bruno", "b@example.it", ""}));
    EXPECT_EQ(file.raw[0][2].extra, (Cells{"extra", "altro"}));
    EXPECT_NE(file.textOf("ragged_short").find("lines 3, 5"), std::string::npos);
    EXPECT_NE(file.textOf("ragged_long").find("line 4"), std::string::npos);
}

TEST(CsvReader, GivenAllThreeLineEnds_WhenRead_ThenEachEndsARecord)
{
    const Sniffed file = readBytes("a.csv", "id,nota\r\n1,uno\n2,due\r3,tre\r\n4,quattro\n");
    EXPECT_EQ(file.rows[0].size(), 4U);
    EXPECT_EQ(file.tables[0].newline, "mixed");
    EXPECT_TRUE(file.warns("mixed_newlines"));
}

TEST(CsvReader, GivenBlankLines_WhenRead_ThenTheyAreNoRows)
{
    const Sniffed file = readBytes("a.csv", "nome,email\n\nAnna,a@example.it\n   \n,\nUgo,u@example.it\n\n\n");
    EXPECT_EQ(file.rows[0].size(), 2U);
    EXPECT_TRUE(file.warns("blank_rows_skipped"));
}

TEST(CsvReader, GivenBlankLinesOnlyAtTheEnd_WhenRead_ThenNothingIsSaidOfThem)
{
    EXPECT_FALSE(readBytes("a.csv", "nome,email\nAnna,a@example.it\n\n\n").warns("blank_rows_skipped"));
}

TEST(CsvReader, GivenRecordsLongerThanTheBuffer_WhenRead_ThenTheyAreWhole)
{
    const std::string longCell(3'000'000, 'x');
    const Sniffed file = readBytes("a.csv", "id,testo,fine\n1,\"" + longCell + "\n\"\"" + longCell + "\",si\n2,breve,no\n");
    ASSERT_EQ(file.rows[0].size(), 2U);
    EXPECT_EQ(file.rows[0][0][1], longCell + "\n\"" + longCell);
    EXPECT_EQ(file.rows[0][1], (Cells{"2", "breve", "no"}));
    EXPECT_TRUE(file.warns("large_field"));
}

TEST(CsvReader, GivenHundredThousandColumns_WhenRead_ThenNoneIsLost)
{
    std::string header, row;
    for (int i = 0; i < 100'000; ++i) {
        header += (i == 0 ? "c" : ",c") + std::to_string(i);
        row += i == 0 ? "1" : ",2";
    }
    const Sniffed file = readBytes("a.csv", header + "\n" + row + "\n");
    EXPECT_EQ(file.tables[0].header.size(), 100'000U);
    EXPECT_EQ(file.rows[0][0].back(), "2");
    EXPECT_TRUE(file.warns("wide_table"));
}

TEST(CsvReader, GivenCellWithoutAnEnd_WhenFound_ThenItIsRefusedWithItsLine)
{
    const Error error = errorOf("a.csv", "id,testo\n1,breve\n2,\"" + std::string(70'000'000, 'x'));
    EXPECT_EQ(error.code, ErrorCode::FileTooLarge);
    EXPECT_EQ(error.where, "a.csv:3");
}

TEST(CsvReader, GivenFileThatGrowsWhileItIsRead_WhenItEnds_ThenTheChangeIsTold)
{
    const TemporaryFile file("a.csv", "id,nota\n1,uno\n");
    NoProgress progress;
    const auto tables = findTables(file.path(), progress);
    ASSERT_TRUE(tables);
    const auto reader = openTable(tables->front());
    ASSERT_TRUE(reader);
    std::ofstream(file.path(), std::ios::app) << std::string(4'000'000, 'x');
    RawRow row;
    Result<bool> found = (*reader)->next(row);
    while (found && *found)
        found = (*reader)->next(row);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::FileChanged);
}

class CancelAtOnce final : public Progress {
public:
    void report(std::int64_t, std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

TEST(CsvReader, GivenCancel_WhenFound_ThenItStops)
{
    const TemporaryFile file("a.csv", "id,nota\n1,uno\n");
    CancelAtOnce progress;
    const auto tables = findTables(file.path(), progress);
    ASSERT_FALSE(tables);
    EXPECT_EQ(tables.error().code, ErrorCode::Cancelled);
}

TEST(Csv, GivenAQuoteThatIsNeverClosed_WhenRead_ThenTheRowsBelowItAreNotSwallowed)
{
    std::string bytes = "email,name\na@example.com,Anna\nb@example.com,\"Bruno\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += "c" + std::to_string(i) + "@example.com,Carla\n";
    const Sniffed file = readBytes("quote.csv", bytes);
    EXPECT_EQ(file.rows[0].size(), 20'002U);
    EXPECT_EQ(file.rows[0].back(), (Cells{"c19999@example.com", "Carla"}));
    EXPECT_TRUE(file.warns("unterminated_quote"));
}

}  // namespace regia::import
