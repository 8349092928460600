// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers_support.h"
#include "xls_builder.h"

namespace regia::import {
TEST(Containers, GivenNoBytesOrOnlyBlanks_WhenFound_ThenTheFileIsEmpty)
{
    EXPECT_EQ(errorOf("a.csv", "").code, ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf("a.csv", " \n\n \t\n").code, ErrorCode::FileEmpty);
}

TEST(Containers, GivenMissingFileOrFolder_WhenFound_ThenItIsSaidWhich)
{
    NoProgress progress;
    EXPECT_EQ(findTables("/does/not/exist.csv", progress).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(findTables("/tmp", progress).error().code, ErrorCode::FileUnreadable);
}

TEST(Containers, GivenWhatIsNoTable_WhenFound_ThenItIsRefusedByWhatItIs)
{
    EXPECT_EQ(errorOf("a.csv", "%PDF-1.7\n...").code, ErrorCode::FileBinary);
    EXPECT_EQ(errorOf("a.csv", std::string("\x89PNG\r\n\x1a\n", 8) + std::string(100, '\x01')).code, ErrorCode::FileBinary);
    std::string noise;
    for (unsigned i = 0, x = 12345; i < 20000; ++i, x = x * 1103515245U + 12345U)
        noise += static_cast<char>(x >> 16);
    EXPECT_EQ(errorOf("a.csv", noise).code, ErrorCode::FileBinary);
}

TEST(Containers, GivenProtectedWorkbook_WhenFound_ThenItAsksToTakeThePasswordOff)
{
    const Error error = errorOf("a.xlsx", XlsBuilder::compoundOf("EncryptedPackage", std::string(5000, 'x')));
    EXPECT_EQ(error.code, ErrorCode::FileEncrypted);
    EXPECT_NE(error.detail.find("password"), std::string::npos);
}

TEST(Containers, GivenOtherOldDocument_WhenFound_ThenItSaysWhatToDo)
{
    const Error error = errorOf("a.doc", XlsBuilder::compoundOf("WordDocument", std::string(5000, 'x')));
    EXPECT_EQ(error.code, ErrorCode::FileBinary);
    EXPECT_NE(error.detail.find("XLSX or CSV"), std::string::npos);
}

TEST(Containers, GivenKindThatIsNotRead_WhenFound_ThenItIsNamed)
{
    EXPECT_EQ(errorOf("a.slk", "ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"a\"\r\nE\r\n").code, ErrorCode::FileUnsupported);
    EXPECT_EQ(readBytes("a.csv", "ID;Partita IVA\n1;01234567890\n2;09876543210\n").tables[0].kind, "csv");
    EXPECT_EQ(errorOf("a.xls", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n").code, ErrorCode::FileUnsupported);
    std::string tar = "a.csv" + std::string(252, '\0') + "ustar" + std::string(250, '\0') + "a;b\n1;2\n";
    EXPECT_EQ(errorOf("a.tar", tar).code, ErrorCode::FileUnsupported);
    EXPECT_EQ(errorOf("a.tar.gz", gzipOf(tar)).code, ErrorCode::FileUnsupported);
}

TEST(Containers, GivenZip_WhenFound_ThenEachFileIsATableAndSystemFilesAreNone)
{
    const Sniffed file = readBytes(
        "a.zip",
        zipOf({{"uno.csv", "a,b\n1,2\n"}, {"__MACOSX/._uno.csv", "junk"}, {".DS_Store", "junk"}, {"sotto/due.csv", "c;d\n3;4\n5;6\n"}}));
    ASSERT_EQ(file.tables.size(), 2U);
    EXPECT_EQ(file.tables[1].name, "due.csv");
    EXPECT_EQ(file.tables[1].members, (Cells{"sotto/due.csv"}));
    EXPECT_EQ(file.tables[0].file, "a.zip › uno.csv");
    EXPECT_EQ(file.rows[1], (Rows{{"3", "4"}, {"5", "6"}}));
}

TEST(Containers, GivenMemberThatClimbsOut_WhenFound_ThenItIsLeftOutAndNamed)
{
    const Sniffed file = readBytes("a.zip", zipOf({{"../fuori.csv", "a,b\n1,2\n"}, {"dentro.csv", "a,b\n1,2\n"}}));
    ASSERT_EQ(file.tables.size(), 1U);
    EXPECT_EQ(file.tables[0].name, "dentro.csv");
    EXPECT_NE(file.textOf("unsafe_member_name").find("../fuori.csv"), std::string::npos);
}

TEST(Containers, GivenMemberThatIsNoTable_WhenFound_ThenTheOthersAreRead)
{
    const Sniffed file = readBytes("a.zip", zipOf({{"x.pdf", "%PDF-1.7"}, {"a.csv", "a,b\n1,2\n"}}));
    EXPECT_EQ(file.tables.size(), 1U);
    EXPECT_TRUE(file.warns("unsupported_member"));
    EXPECT_EQ(errorOf("b.zip", zipOf({{"x.pdf", "%PDF-1.7"}})).code, ErrorCode::FileBinary);
}

TEST(Containers, GivenZipInsideZipAndGzipInsideZip_WhenRead_ThenBothAreOpened)
{
    const Sniffed file = readBytes("a.zip", zipOf({{"in.zip", zipOf({{"a.csv", "a,b\n1,2\n"}})}, {"b.csv.gz", gzipOf("c,d\n3,4\n")}}));
    ASSERT_EQ(file.tables.size(), 2U);
    EXPECT_EQ(file.rows[0], (Rows{{"1", "2"}}));
    EXPECT_EQ(file.rows[1], (Rows{{"3", "4"}}));
}

TEST(Containers, GivenArchivesInsideArchivesWithoutEnd_WhenFound_ThenItStops)
{
    std::string bytes = "a,b\n1,2\n";
    std::string name = "a.csv";
    for (int i = 0; i < 8; ++i) {
        bytes = zipOf({{name, bytes}});
        name = "n.zip";
    }
    EXPECT_EQ(errorOf("a.zip", bytes).code, ErrorCode::FileTooLarge);
}

TEST(Containers, GivenGzipOfSeveralMembers_WhenRead_ThenAllOfThemAreOneText)
{
    const Sniffed file = readBytes("a.csv.gz", gzipOf("a,b\n1,2\n") + gzipOf("3,4\n"));
    EXPECT_EQ(file.rows[0], (Rows{{"1", "2"}, {"3", "4"}}));
    EXPECT_EQ(file.tables[0].name, "a.csv");
}

TEST(Containers, GivenCutGzipOrZip_WhenFound_ThenItIsDamagedAndNotShorter)
{
    std::string text = "a,b\n";
    for (int i = 0; i < 20000; ++i)
        text += std::to_string(i * 7919 % 10007) + ",x\n";
    const std::string gzip = gzipOf(text);
    const Error cutGzip = errorOf("a.csv.gz", gzip.substr(0, gzip.size() / 2));
    EXPECT_EQ(cutGzip.code, ErrorCode::FileDamaged);
    EXPECT_TRUE(cutGzip.detail.starts_with("truncated"));
    const std::string zip = zipOf({{"a.csv", text}});
    EXPECT_EQ(errorOf("a.zip", zip.substr(0, zip.size() / 2)).code, ErrorCode::FileDamaged);
}

TEST(Containers, GivenBombs_WhenFound_ThenTheyAreStopped)
{
    const std::string zeros(300U << 20, '0');
    EXPECT_EQ(errorOf("a.gz", gzipOf(zeros)).code, ErrorCode::FileTooLarge);
    EXPECT_EQ(errorOf("a.zip", zipOf({{"a.csv", zeros}})).code, ErrorCode::FileTooLarge);
}

TEST(Containers, GivenNameThatLies_WhenFound_ThenTheBytesWinAndItIsMentioned)
{
    const Sniffed file = readBytes("a.xls", "nome;email\nAnna;a@example.it\n");
    EXPECT_EQ(file.tables[0].kind, "csv");
    EXPECT_TRUE(file.warns("extension_mismatch"));
    EXPECT_FALSE(readBytes("a.txt", "nome;email\nAnna;a@example.it\n").warns("extension_mismatch"));
}

}  // namespace regia::import
