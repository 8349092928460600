// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers_support.h"

namespace regia::import {

TEST(Dialect, GivenMoreCommasThanSemicolons_WhenRead_ThenTheHeaderDecides)
{
    const Sniffed file = readBytes("a.csv", "Paese;Posizione;Conteggio\nItalia;41.9,12.5;97100,7\nFrancia;48.8,2.35;1200,5\n");
    EXPECT_EQ(file.tables[0].delimiter, ";");
    EXPECT_EQ(file.rows[0][0], (Cells{"Italia", "41.9,12.5", "97100,7"}));
}

TEST(Dialect, GivenOneColumnWithADelimiterInOneCell_WhenRead_ThenItStaysOneColumn)
{
    const Sniffed file = readBytes("a.csv", "email\nada@example.it\neva@example.it;eva.bis@example.it\nivo@example.it\n");
    EXPECT_EQ(file.tables[0].delimiter, "");
    EXPECT_EQ(file.rows[0], (Rows{{"ada@example.it"}, {"eva@example.it;eva.bis@example.it"}, {"ivo@example.it"}}));
}

TEST(Dialect, GivenBackslashEscapes_WhenRead_ThenQuotesAreUndoneAndNothingElse)
{
    const Sniffed file =
        readBytes("a.csv", "id;testo;nota\n1;\"la \\\"migliore\\\" offerta; subito\";ok\n2;\"C:\\\\dati\";ok\n3;\"tre\\nrighe\";ok\n");
    EXPECT_EQ(file.tables[0].escape, "backslash");
    EXPECT_EQ(file.rows[0], (Rows{{"1", "la \"migliore\" offerta; subito", "ok"}, {"2", "C:\\dati", "ok"}, {"3", "tre\\nrighe", "ok"}}));
}

TEST(Dialect, GivenSepLine_WhenRead_ThenItSaysTheDelimiterAndIsNoRow)
{
    const Sniffed file = readBytes("a.csv", "sep=|\r\nnome|nota\r\nAnna|a,b;c\r\n");
    EXPECT_EQ(file.tables[0].delimiter, "|");
    EXPECT_EQ(file.tables[0].preambleLines, 1);
    EXPECT_EQ(file.tables[0].header, (Cells{"nome", "nota"}));
    EXPECT_EQ(file.rows[0], (Rows{{"Anna", "a,b;c"}}));
    EXPECT_TRUE(file.warns("sep_line_used"));
}

TEST(Shape, GivenCommentsAboveAndSumsBelowTheHeader_WhenRead_ThenOnlyRowsAreRows)
{
    const Sniffed file = readBytes("a.csv",
                                   "# Account: Officina Verde\n# Data di inizio: 20260801\nCanale,Sessioni,Entrate\n,5420,4210.75,Totale "
                                   "complessivo\nEmail,900,1400\nDirect,600,100\n");
    EXPECT_EQ(file.tables[0].preambleLines, 2);
    EXPECT_EQ(file.tables[0].preamble, (Cells{"# Account: Officina Verde", "# Data di inizio: 20260801"}));
    EXPECT_EQ(file.rows[0], (Rows{{"Email", "900", "1400"}, {"Direct", "600", "100"}}));
    EXPECT_TRUE(file.warns("preamble_skipped") && file.warns("totals_row_skipped"));
}

TEST(Shape, GivenTitlePaddedWithDelimiters_WhenRead_ThenItIsPreamble)
{
    const Sniffed file = readBytes("a.csv", "Elenco clienti;;\n;;\nNome;Email;Luogo\nAnna;a@example.it;Bari\n");
    EXPECT_EQ(file.tables[0].header, (Cells{"Nome", "Email", "Luogo"}));
    EXPECT_EQ(file.tables[0].preambleLines, 2);
}

TEST(Shape, GivenFooterOfAReportTool_WhenRead_ThenItIsCountedAndLeftOut)
{
    const Sniffed file = readBytes("a.csv",
                                   "\"Nome\",\"Email\",\"Importo\"\n\"Anna\",\"a@example.it\",\"10\"\n\"Ugo\",\"u@example.it\","
                                   "\"20\"\n\n\"Grand Totals (2 records)\"\n\"Report\"\n\"Copyright (c) 2026 example, inc.\"\n");
    EXPECT_EQ(file.tables[0].footerRows, 3);
    EXPECT_EQ(file.tables[0].rows, 2);
    EXPECT_EQ(file.rows[0].size(), 2U);
    EXPECT_FALSE(file.warns("ragged_short"));
}

TEST(Shape, GivenShortLastRowWithoutASignOfAFooter_WhenRead_ThenItIsARow)
{
    EXPECT_EQ(readBytes("a.csv", "nome,email,tel\nAnna,a@example.it,3195550101\nDario\n").tables[0].rows, 2);
}

TEST(Shape, GivenTotalsLineAtTheEnd_WhenRead_ThenItIsNoRow)
{
    const Sniffed file = readBytes("a.csv", "Negozio;Incasso\nLucca;900\nPisa;100\nTOTALI;1000\n");
    EXPECT_EQ(file.rows[0].size(), 2U);
    EXPECT_TRUE(file.warns("totals_row_skipped"));
}

TEST(Shape, GivenNoHeader_WhenRead_ThenTheFirstRecordIsData)
{
    const Sniffed file = readBytes("a.csv", "Anna,Neri,anna@example.it,3195550101\nBruno,Gallo,bruno@example.com,3195550102\n");
    EXPECT_EQ(file.tables[0].headerRows, 0);
    EXPECT_EQ(file.rows[0].size(), 2U);
    EXPECT_EQ(file.tables[0].header, (Cells{"Column 1", "Column 2", "Column 3", "Column 4"}));
    EXPECT_TRUE(file.warns("no_header_assumed"));
}

TEST(Shape, GivenYearsAsNames_WhenRead_ThenTheyAreTheHeader)
{
    const Sniffed file = readBytes("a.csv", "Negozio,2024,2025\nLucca,100,200\nPisa,300,400\n");
    EXPECT_EQ(file.tables[0].header, (Cells{"Negozio", "2024", "2025"}));
}

TEST(Shape, GivenDuplicateAndMissingNames_WhenRead_ThenNamesAreUniqueWithoutRegardToCase)
{
    const Sniffed file = readBytes("a.csv", "Nome,Email,email,,Email\nAnna,a@example.it,b@example.it,x,c@example.it\n");
    EXPECT_EQ(file.tables[0].header, (Cells{"Nome", "Email", "email (2)", "Column 4", "Email (3)"}));
    EXPECT_TRUE(file.warns("duplicate_headers_renamed") && file.warns("empty_header_named"));
}

TEST(Shape, GivenQuestionAndOptionRows_WhenRead_ThenTheyMakeOneName)
{
    const Sniffed file = readBytes("a.csv",
                                   "Respondent ID,Start Date,Consiglieresti?,Prodotti usati?,,Commento\n,,Response,Vasi,Semi,Open-Ended "
                                   "Response\n118000000001,09/14/2026,9,Vasi,,ottimo\n118000000002,09/15/2026,4,,Semi,\n");
    EXPECT_EQ(file.tables[0].headerRows, 2);
    EXPECT_EQ(file.tables[0].header,
              (Cells{"Respondent ID", "Start Date", "Consiglieresti?", "Prodotti usati? — Vasi", "Prodotti usati? — Semi", "Commento"}));
    EXPECT_EQ(file.rows[0].size(), 2U);
}

TEST(Shape, GivenRepeatedHeader_WhenRead_ThenItIsNoRow)
{
    const Sniffed file = readBytes("a.csv", "Nome,Email\nAnna,a@example.it\nNome,Email\nUgo,u@example.it\n");
    EXPECT_EQ(file.rows[0].size(), 2U);
    EXPECT_TRUE(file.warns("repeated_header_removed"));
}

TEST(Shape, GivenDelimiterAtEveryLineEnd_WhenRead_ThenTheEmptyColumnIsDropped)
{
    const Sniffed file = readBytes("a.csv", "nome;email;luogo;\r\nAnna;a@example.it;Bari;\r\n");
    EXPECT_EQ(file.tables[0].header, (Cells{"nome", "email", "luogo"}));
    EXPECT_TRUE(file.raw[0][0].extra.empty());
    EXPECT_TRUE(file.warns("trailing_empty_column_dropped"));
    EXPECT_FALSE(file.warns("ragged_long"));
}

TEST(Shape, GivenOnlyAHeader_WhenRead_ThenThereAreNoRowsAndItIsSaid)
{
    const Sniffed file = readBytes("a.csv", "Nome,Cognome,Email\r\n");
    EXPECT_EQ(file.tables[0].rows, 0);
    EXPECT_TRUE(file.warns("header_only"));
}

}  // namespace regia::import
