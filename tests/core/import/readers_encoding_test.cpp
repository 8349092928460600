// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/encoding.h"
#include "core/text/charset.h"
#include "readers_support.h"

namespace regia::import {
namespace {

std::string encoded(const std::string& utf8, const std::string& encoding)
{
    Result<std::string> bytes = text::fromUtf8(utf8, encoding);
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or("");
}

const std::string kItalian = "nome;città;nota\nNiccolò;Forlì;è già cliente\nNoè;Cefalù;più tardi\nMirtò;Santhià;perché no\n";
const Rows kItalianRows = {{"Niccolò", "Forlì", "è già cliente"}, {"Noè", "Cefalù", "più tardi"}, {"Mirtò", "Santhià", "perché no"}};

struct EncodingCase {
    std::string encoding;
    std::string text;
    Rows rows;
};

class LegacyEncoding : public testing::TestWithParam<EncodingCase> {};

}  // namespace

TEST_P(LegacyEncoding, GivenTextInIt_WhenRead_ThenItIsRecognisedAndSaidToBeAGuess)
{
    const EncodingCase& example = GetParam();
    const Sniffed file = readBytes("a.csv", encoded(example.text, example.encoding));
    EXPECT_EQ(file.tables[0].encoding, example.encoding);
    EXPECT_EQ(file.rows[0], example.rows);
    EXPECT_TRUE(file.warns("encoding_guessed"));
}

INSTANTIATE_TEST_SUITE_P(
    Encodings, LegacyEncoding,
    testing::Values(EncodingCase{"windows-1252", kItalian, kItalianRows},
                    EncodingCase{"windows-1252", "id;nota\n1;L’Orto “Del Corso” – 10 €\n", {{"1", "L’Orto “Del Corso” – 10 €"}}},
                    EncodingCase{"macintosh", kItalian, kItalianRows}, EncodingCase{"IBM850", kItalian, kItalianRows},
                    EncodingCase{"Shift_JIS", "id,名前\n1,山田花子\n2,さくら\n", {{"1", "山田花子"}, {"2", "さくら"}}},
                    EncodingCase{"UTF-16LE", "a;b\nForlì;2\nBari;3\n", {{"Forlì", "2"}, {"Bari", "3"}}},
                    EncodingCase{"UTF-16BE", "a;b\nForlì;2\nBari;3\n", {{"Forlì", "2"}, {"Bari", "3"}}}));

TEST(Encoding, GivenMark_WhenRead_ThenItDecidesAndIsNoPartOfTheFirstName)
{
    const Sniffed utf8 = readBytes("a.csv", "\xEF\xBB\xBF\"E-mail\",\"Nome\"\nanna@example.it,Zoë\n");
    EXPECT_TRUE(utf8.tables[0].bom);
    EXPECT_EQ(utf8.tables[0].header, (Cells{"E-mail", "Nome"}));
    const Sniffed utf16 = readBytes("a.csv", "\xFF\xFE" + encoded("città\tn\nForlì\t1\n", "UTF-16LE"));
    EXPECT_EQ(utf16.tables[0].encoding, "UTF-16LE");
    EXPECT_EQ(utf16.rows[0], (Rows{{"Forlì", "1"}}));
    EXPECT_FALSE(utf16.warns("encoding_guessed"));
}

TEST(Encoding, GivenOneLineOfAnotherEncoding_WhenRead_ThenOnlyThatLineIsRepaired)
{
    const Sniffed file = readBytes("a.csv", "email,città\nada@example.it,Forlì\nugo@example.it,Cant\xF9\neva@example.it,Patù\n");
    EXPECT_EQ(file.tables[0].encoding, "UTF-8");
    EXPECT_EQ(file.rows[0], (Rows{{"ada@example.it", "Forlì"}, {"ugo@example.it", "Cantù"}, {"eva@example.it", "Patù"}}));
    EXPECT_NE(file.textOf("mixed_encoding").find("line 3"), std::string::npos);
}

TEST(Encoding, GivenFirstAccentFarIntoTheFile_WhenRead_ThenTheWholeFileWasLookedAt)
{
    std::string bytes = "codice,testo\n";
    for (int i = 0; i < 30'000; ++i)
        bytes += "P" + std::to_string(i) + ",articolo senza accenti\n";
    bytes += "X,qualit\xE0 \x93pi\xF9\x94\n";
    const Sniffed file = readBytes("a.csv", bytes);
    EXPECT_EQ(file.tables[0].encoding, "windows-1252");
    EXPECT_EQ(file.rows[0].back(), (Cells{"X", "qualità “più”"}));
}

TEST(Encoding, GivenCharacterCutBetweenTwoChunks_WhenScanned_ThenItIsStillValid)
{
    const std::string text = "aà€😀 fine\n";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        EncodingScan scan;
        scan.feed(std::string_view(text).substr(0, cut));
        scan.feed(std::string_view(text).substr(cut));
        EXPECT_EQ(scan.result().encoding, "UTF-8") << cut;
        EXPECT_FALSE(scan.result().guessed) << cut;
        EXPECT_FALSE(scan.result().repair) << cut;
    }
}

TEST(Encoding, GivenNulBytesInPlainText_WhenRead_ThenTheyAreRemovedAndTheRestStays)
{
    const Sniffed file = readBytes("a.csv", std::string("id,nome,nota\r\n1,An\0na,ok\r\n2,Bruno,\0\0\r\n", 38));
    EXPECT_EQ(file.rows[0], (Rows{{"1", "Anna", "ok"}, {"2", "Bruno", ""}}));
    EXPECT_TRUE(file.warns("nul_bytes_removed"));
}

TEST(Encoding, GivenTextThatWasBrokenBefore_WhenRead_ThenItIsSaid)
{
    EXPECT_TRUE(readBytes("a.csv", "nome,nota\nAnna,ForlÃ¬\n").warns("possible_mojibake"));
    EXPECT_FALSE(readBytes("a.csv", "nome,nota\nAnna,Forlì\n").warns("possible_mojibake"));
}

TEST(Encoding, GivenAlphabetsOfOtherCountries_WhenRead_ThenTheyAreRecognised)
{
    const std::vector<EncodingCase> cases = {
        {"windows-1250",
         "Imię;Miasto\nŁukasz;Kraków\nŻaneta;Gdańsk\nPaweł;Łódź\n",
         {{"Łukasz", "Kraków"}, {"Żaneta", "Gdańsk"}, {"Paweł", "Łódź"}}},
        {"windows-1251", "Имя;Город\nАнна;Москва\nИван;Казань\n", {{"Анна", "Москва"}, {"Иван", "Казань"}}},
        {"windows-1253", "Όνομα;Πόλη\nΓιώργος;Αθήνα\nΜαρία;Πάτρα\n", {{"Γιώργος", "Αθήνα"}, {"Μαρία", "Πάτρα"}}},
        {"windows-1254", "Ad;Şehir\nAyşe;İstanbul\nÇağrı;Eskişehir\n", {{"Ayşe", "İstanbul"}, {"Çağrı", "Eskişehir"}}},
        {"EUC-KR", "번호,이름\n1,김철수\n2,이영희\n", {{"1", "김철수"}, {"2", "이영희"}}}};
    for (const EncodingCase& example : cases) {
        const Sniffed file = readBytes("a.csv", encoded(example.text, example.encoding));
        EXPECT_EQ(file.tables[0].encoding, example.encoding);
        EXPECT_EQ(file.rows[0], example.rows) << example.encoding;
    }
}

TEST(Encoding, GivenLettersThatTwoAlphabetsShare_WhenRead_ThenTheWesternOneIsTaken)
{
    for (const std::string text : {"Nombre;Ciudad\nÍñigo Muñoz;Logroño\nMaría;¿cuándo?\n", "Nome;Cidade\nJoão;São Paulo\nInês;informação\n",
                                   "Name;Ort\nMüller;Köln\nJörg Weiß;München\n", "Nom;Ville\nFrançois;Besançon\nHélène;Orléans\n"})
        EXPECT_EQ(readBytes("a.csv", encoded(text, "windows-1252")).tables[0].encoding, "windows-1252") << text;
}

TEST(Encoding, GivenAThousandTowns_WhenWrittenInEachEncoding_ThenEveryOneComesBack)
{
    static const std::vector<std::string> kStarts = {"Forl",   "Cefal", "Cant",     "Pat",   "Mondov",
                                                     "Santhi", "Nicol", "Canicatt", "Viggi", "Ad"};
    static const std::vector<std::string> kEnds = {"ì", "ù", "à", "ò", "è", "é"};
    std::string text = "id;nome\n";
    Rows rows;
    for (std::size_t i = 0; i < 1000; ++i) {
        rows.push_back({std::to_string(i), kStarts[i % kStarts.size()] + kEnds[i * 7 / 3 % kEnds.size()]});
        text += rows.back()[0] + ";" + rows.back()[1] + "\n";
    }
    for (const std::string encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "macintosh", "IBM850"}) {
        const Sniffed file = readBytes("a.csv", encoded(text, encoding));
        EXPECT_EQ(file.tables[0].encoding, encoding);
        EXPECT_EQ(file.rows[0], rows) << encoding;
    }
}

TEST(Encoding, GivenBytesThatAreCutBetweenChunks_WhenScanned_ThenTheGuessIsTheSame)
{
    const std::string text = encoded("번호,이름\n1,김철수\n2,이영희\n", "EUC-KR") + encoded("x,città è\n", "windows-1252");
    EncodingScan whole;
    whole.feed(text);
    for (std::size_t cut = 1; cut < text.size(); ++cut) {
        EncodingScan pieces;
        pieces.feed(std::string_view(text).substr(0, cut));
        pieces.feed(std::string_view(text).substr(cut));
        EXPECT_EQ(pieces.result().encoding, whole.result().encoding) << cut;
    }
}

}  // namespace regia::import
