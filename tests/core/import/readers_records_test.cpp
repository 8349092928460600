// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers_support.h"

namespace regia::import {

TEST(Json, GivenArrayOfObjects_WhenRead_ThenPathsAreColumnsAndMissingMembersBlank)
{
    const Sniffed file = readBytes(
        "a.json",
        R"([{"id":1,"nome":"Anna","dove":{"cap":"00184"}},{"id":2,"nome":"Bruno \"B\"","dove":null,"saldo":12.50},{"id":3,"tags":["a","b"]}])");
    EXPECT_EQ(file.tables[0].header, (Cells{"id", "nome", "dove.cap", "saldo", "tags"}));
    EXPECT_EQ(file.rows[0],
              (Rows{{"1", "Anna", "00184", "", ""}, {"2", "Bruno \"B\"", "", "12.50", ""}, {"3", "", "", "", R"(["a","b"])"}}));
}

TEST(Json, GivenArrayOfObjectsInsideARecord_WhenRead_ThenItsMembersStayAligned)
{
    const Sniffed file = readBytes("a.ndjson", "{\"o\":1,\"p\":[{\"sku\":\"A\",\"n\":2},{\"sku\":\"B\"},{\"n\":3}]}\n{\"o\":2}\n");
    EXPECT_EQ(file.tables[0].kind, "ndjson");
    EXPECT_EQ(file.tables[0].header, (Cells{"o", "p[].sku", "p[].n"}));
    EXPECT_EQ(file.rows[0][0], (Cells{"1", R"(["A","B",null])", "[2,null,3]"}));
}

TEST(Json, GivenCutAndRepeatedLines_WhenRead_ThenTheyAreNamedAndTheRestIsRead)
{
    const Sniffed file =
        readBytes("a.ndjson", "{\"messageId\":\"m1\",\"x\":1}\n\n{\"messageId\":\"m2\",\"x\n{\"messageId\":\"m1\",\"x\":3}\n");
    EXPECT_EQ(file.rows[0].size(), 2U);
    EXPECT_NE(file.textOf("malformed_json_line").find("line 3"), std::string::npos);
    EXPECT_NE(file.textOf("duplicate_records").find("line 4"), std::string::npos);
}

TEST(Json, GivenListInsideAnAnswer_WhenRead_ThenItsElementsAreTheRecords)
{
    const Sniffed file = readBytes("a.json", R"({"meta":{"n":2},"data":[{"a":1},{"a":2}],"next":null})");
    EXPECT_EQ(file.rows[0], (Rows{{"1"}, {"2"}}));
}

TEST(Json, GivenCutDocument_WhenRead_ThenWholeRecordsAreKeptAndTheCutIsSaid)
{
    const Sniffed file = readBytes("a.json", R"([{"a":1},{"a":2},{"a")");
    EXPECT_EQ(file.rows[0].size(), 2U);
    EXPECT_TRUE(file.warns("truncated"));
    EXPECT_EQ(errorOf("b.json", std::string(100'000, '[')).code, ErrorCode::FileDamaged);
}

TEST(Json, GivenNumbersBeyondADouble_WhenRead_ThenTheyStayAsWritten)
{
    EXPECT_EQ(readBytes("a.json", R"([{"id":12345678901234567890123},{"id":1e400}])").rows[0],
              (Rows{{"12345678901234567890123"}, {"1e400"}}));
}

TEST(Vcard, GivenFoldedAndQuotedPrintableCards_WhenRead_ThenEachIsARow)
{
    const std::string cards =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C2=B4Angelo;Niccol=C3=B2;;;\r\nTEL;CELL:+"
        "393195550131\r\nTEL;HOME;PREF:06 0000 0132\r\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:prima=0Aseconda =\r\ne "
        "ancora\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN;CHARSET=ISO-8859-1:Per\xF2;Pi\xF9\r\nORG:Riva\\, Riva & "
        "C.;Vendite\r\nitem1.EMAIL;TYPE=HOME:a@example.it\r\nNOTE:una nota spezzata\r\n  qui\\; con "
        "segni\r\nPHOTO;ENCODING=b:iVBORw0K\r\nEND:VCARD\r\n";
    const Sniffed file = readBytes("a.vcf", cards);
    EXPECT_EQ(file.tables[0].header, (Cells{"N", "NOTE", "TEL", "TEL TYPE", "ORG", "ORG UNIT", "EMAIL", "EMAIL TYPE"}));
    EXPECT_EQ(file.rows[0][0],
              (Cells{"D´Angelo;Niccolò;;;", "prima\nseconda e ancora", "06 0000 0132; +393195550131", "HOME,PREF; CELL", "", "", "", ""}));
    EXPECT_EQ(file.rows[0][1],
              (Cells{"Però;Più", "una nota spezzata qui; con segni", "", "", "Riva, Riva & C.", "Vendite", "a@example.it", "HOME"}));
}

TEST(Vcard, GivenFileThatEndsInsideACard_WhenRead_ThenTheCardIsKeptAndItIsSaid)
{
    const Sniffed file = readBytes("a.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nEND:VCARD\nBEGIN:VCARD\nFN:Ugo\n");
    EXPECT_EQ(file.rows[0], (Rows{{"Anna"}, {"Ugo"}}));
    EXPECT_TRUE(file.warns("truncated_card"));
}

TEST(Json, GivenArraysForRecords_WhenRead_ThenTheirPlacesAreColumnsAndTheFirstMayNameThem)
{
    const Sniffed named = readBytes("a.json", R"([["nome","punti"],["Anna",3],["Bruno",4]])");
    EXPECT_EQ(named.tables[0].header, (Cells{"nome", "punti"}));
    EXPECT_EQ(named.rows[0], (Rows{{"Anna", "3"}, {"Bruno", "4"}}));
    const Sniffed apart = readBytes("a.json", R"({"columns":["nome","punti"],"rows":[["Anna",3],["Bruno",null]]})");
    EXPECT_EQ(apart.tables[0].header, (Cells{"nome", "punti"}));
    EXPECT_EQ(apart.rows[0], (Rows{{"Anna", "3"}, {"Bruno", ""}}));
    const Sniffed bare = readBytes("a.json", R"([[1,"a@example.it"],[2,"b@example.it"]])");
    EXPECT_EQ(bare.tables[0].headerRows, 0);
    EXPECT_EQ(bare.rows[0].size(), 2U);
}

TEST(Json, GivenArrayThatIsNoJsonAmongRecords_WhenRead_ThenItIsKeptAsText)
{
    const Sniffed file = readBytes("a.json", R"([["nome","punti"],["Anna",3],["Bru"no,4],["Eva",5]])");
    EXPECT_EQ(file.rows[0], (Rows{{"Anna", "3"}, {R"(["Bru"no,4])", ""}, {"Eva", "5"}}));
    EXPECT_TRUE(file.warns("malformed_json_line"));
}

TEST(Json, GivenSeveralListsInOneObject_WhenRead_ThenEachIsATableAndNoneIsLost)
{
    const Sniffed file =
        readBytes("a.json", R"({"clienti":[{"id":1,"ordini":[{"n":9}]}],"meta":{"pagina":1},"ordini":[{"numero":"A1"},{"numero":"A2"}]})");
    ASSERT_EQ(file.tables.size(), 2U);
    EXPECT_EQ(file.tables[0].file, "a.json › clienti");
    EXPECT_EQ(file.tables[0].header, (Cells{"id", "ordini[].n"}));
    EXPECT_EQ(file.rows[1], (Rows{{"A1"}, {"A2"}}));
}

TEST(Json, GivenValuesOneAfterTheOther_WhenRead_ThenNoneIsLost)
{
    const Rows three = {{"1"}, {"2"}, {"3"}};
    EXPECT_EQ(readBytes("a.json", "{\"id\":1}{\"id\":2}\n{\"id\":3}").rows[0], three);
    EXPECT_EQ(readBytes("a.json", "{\n \"id\": 1\n}\n{\n \"id\": 2\n}\n{ \"id\": 3 }").rows[0], three);
    EXPECT_EQ(readBytes("a.ndjson", "{\"id\":1},\n{\"id\":2},\n{\"id\":3}\n").rows[0], three);
    EXPECT_EQ(readBytes("a.ndjson", "\x1E{\"id\":1}\n\x1E{\"id\":2}\n\x1E{\"id\":3}\n").rows[0], three);
}

TEST(Json, GivenWhatOnlyBeginsLikeNull_WhenRead_ThenTheRecordIsNamedAndTheOthersStay)
{
    const Sniffed file = readBytes("a.ndjson", "{\"a\":null,\"b\":1}\n{\"a\":nil,\"b\":2}\n{\"a\":3,\"b\":3}\n");
    EXPECT_EQ(file.rows[0].size(), 2U);
    EXPECT_NE(file.textOf("malformed_json_line").find("line 2"), std::string::npos);
}

TEST(Json, GivenListOfObjectsThatHaveNothingInCommon_WhenRead_ThenItIsKeptAsItIs)
{
    std::string list;
    for (int i = 0; i < 2000; ++i)
        list += (i == 0 ? "{\"k" : ",{\"k") + std::to_string(i) + "\":1}";
    const Sniffed file = readBytes("a.ndjson", "{\"id\":1,\"righe\":[" + list + "]}\n");
    EXPECT_EQ(file.tables[0].header, (Cells{"id", "righe"}));
    EXPECT_EQ(file.rows[0][0][1], "[" + list + "]");
}

TEST(Vcard, GivenManyPropertiesOfOneName_WhenRead_ThenEachHasAColumn)
{
    std::string card = "BEGIN:VCARD\nFN:Anna\n";
    for (int i = 0; i < 3000; ++i)
        card += "X-NOTA:" + std::to_string(i) + "\n";
    const Sniffed file = readBytes("a.vcf", card + "END:VCARD\n");
    EXPECT_EQ(file.tables[0].header.size(), 3001U);
    EXPECT_EQ(file.rows[0][0].back(), "2999");
}

}  // namespace regia::import
