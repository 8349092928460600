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

TEST(Dialect, GivenRareDelimiters_WhenEveryLineHasThem_ThenTheyAreFound)
{
    for (const std::string delimiter : {"^", "~", "\x01", "\x1F", ":", "||", "|;|"}) {
        std::string text;
        const Rows rows = {{"id", "email", "giorno"}, {"1", "a@example.it", "2026-03-01"}, {"2", "b@example.it", "2026-03-02"}};
        for (const Cells& row : rows)
            text += row[0] + delimiter + row[1] + delimiter + row[2] + "\n";
        const Sniffed file = readBytes("a.csv", text);
        EXPECT_EQ(file.tables[0].delimiter, delimiter);
        EXPECT_EQ(file.rows[0], (Rows{rows[1], rows[2]})) << delimiter;
    }
}

TEST(Dialect, GivenTextsThatHoldSuchSigns_WhenRead_ThenTheyAreOneColumn)
{
    EXPECT_EQ(readBytes("a.csv", "url\nhttp://a.example/x?b=1\nhttp://b.example/y\n").tables[0].delimiter, "");
    EXPECT_EQ(readBytes("a.csv", "ora\n10:30:00\n11:45:00\n").tables[0].delimiter, "");
}

TEST(Dialect, GivenBlanksBeforeQuotes_WhenTheCellClosesOnItsLine_ThenTheQuotesAreQuotes)
{
    const Sniffed file = readBytes("a.csv", "\"id\", \"nome\"\n\"1\", \"Rossi, Anna\"\n\"2\", \"Neri, Bruno\"\n");
    EXPECT_EQ(file.tables[0].header, (Cells{"id", "nome"}));
    EXPECT_EQ(file.rows[0], (Rows{{"1", "Rossi, Anna"}, {"2", "Neri, Bruno"}}));
    const Sniffed inside = readBytes("a.csv", "id,nota,anno\n1, detta \"la rossa\" da tutti,2020\n2, \"x\" e y,2021\n");
    EXPECT_EQ(inside.rows[0][1], (Cells{"2", " \"x\" e y", "2021"}));
}

TEST(Shape, GivenSheetPutTogetherOfSeveralFiles_WhenRead_ThenItsHeaderIsThereOnce)
{
    const Sniffed file =
        readBytes("a.csv", "nome,email\nAnna,a@example.it\n\xEF\xBB\xBFnome,email\nBruno,b@example.it\nNome,EMAIL\nEva,e@example.it\n");
    EXPECT_EQ(file.rows[0], (Rows{{"Anna", "a@example.it"}, {"Bruno", "b@example.it"}, {"Eva", "e@example.it"}}));
    EXPECT_TRUE(file.warns("repeated_header_removed"));
}

TEST(Shape, GivenGroupsAboveYearsAboveNames_WhenRead_ThenAllThreeRowsNameTheColumns)
{
    const Sniffed file = readBytes("a.csv",
                                   "Anagrafica,,Vendite,,\nContatto,,2025,2026,\nNome,Email,Totale,Totale,Note\nAnna,a@example.it,10,12,"
                                   "x\nBruno,b@example.it,3,4,y\n");
    EXPECT_EQ(file.tables[0].headerRows, 3);
    EXPECT_EQ(file.tables[0].header[2], "Vendite — 2025 — Totale");
    EXPECT_EQ(file.rows[0].size(), 2U);
}

TEST(Shape, GivenRowOfImportIdsOfASurveyTool_WhenRead_ThenItIsNoAnswer)
{
    const Sniffed file =
        readBytes("a.csv",
                  "StartDate,Q1\nStart Date,Quanto?\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n"
                  "2026-04-01 10:00:00,9\n2026-04-02 11:00:00,3\n");
    EXPECT_EQ(file.tables[0].headerRows, 3);
    EXPECT_EQ(file.rows[0], (Rows{{"2026-04-01 10:00:00", "9"}, {"2026-04-02 11:00:00", "3"}}));
}

TEST(Shape, GivenTruthsAndErrorsInTheFirstRow_WhenRead_ThenItIsNoSecondHeader)
{
    const Sniffed file = readBytes("a.csv", "attivo,quota,resa\nTRUE,#N/A,#REF!\nFALSE,5,6\nTRUE,7,8\n");
    EXPECT_EQ(file.tables[0].headerRows, 1);
    EXPECT_EQ(file.rows[0].size(), 3U);
}

TEST(Shape, GivenCountsAndSumsOfATool_WhenTheyStandBelow_ThenTheyAreNoRows)
{
    const Sniffed counted = readBytes("a.csv", "nome;email;anno\nAnna;a@example.it;2020\nBruno;b@example.it;2021\n2 record esportati\n");
    EXPECT_EQ(counted.rows[0].size(), 2U);
    EXPECT_TRUE(counted.warns("footer_skipped"));
    const Sniffed summed = readBytes("a.csv", "Campaign,Impr.,Clicks\nA,100,10\nB,200,20\nTotal,--,30\nTotal: account,--,30\n");
    EXPECT_EQ(summed.rows[0].size(), 2U);
    EXPECT_EQ(summed.tables[0].footerRows, 2);
}

TEST(Shape, GivenNothingButDelimiters_WhenFound_ThenTheFileIsEmpty)
{
    EXPECT_EQ(errorOf("a.csv", ";;;\r\n;;;\r\n").code, ErrorCode::FileEmpty);
}

TEST(Shape, GivenSignOfAnOldEndOfFile_WhenRead_ThenItIsNoRowAndNoText)
{
    EXPECT_EQ(readBytes("a.csv", "nome;cap\r\nAnna;00184\r\n\x1A").rows[0], (Rows{{"Anna", "00184"}}));
    EXPECT_EQ(readBytes("a.csv", "nome;cap\r\nAnna;00184\x1A").rows[0], (Rows{{"Anna", "00184"}}));
}

}  // namespace regia::import
