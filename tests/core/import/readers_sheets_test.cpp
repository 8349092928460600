// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/sheet_values.h"
#include "readers_support.h"

namespace regia::import {
namespace {

const std::string kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

struct SheetPart {
    std::string name, rows;
    std::string state;
};

std::string textCell(const std::string& reference, const std::string& text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// A workbook of those sheets; styles 1 to 4: a date, a date with time, five digits with zeros, a duration.
std::string workbook(const std::vector<SheetPart>& sheets, const std::string& shared = {}, bool date1904 = false)
{
    std::string list, links;
    std::vector<std::pair<std::string, std::string>> parts = {{"[Content_Types].xml", kXml + "<Types/>"}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"" +
                (sheets[i].state.empty() ? "" : " state=\"" + sheets[i].state + "\"") + "/>";
        links += "<Relationship Id=\"rId" + number + "\" Type=\"x/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml",
                           kXml + "<worksheet><sheetData>" + sheets[i].rows + "</sheetData></worksheet>");
    }
    links +=
        "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/><Relationship Id=\"t\" Type=\"x/sharedStrings\" "
        "Target=\"/xl/sharedStrings.xml\"/>";
    parts.emplace_back("xl/workbook.xml", kXml + "<workbook xmlns:r=\"r\"><workbookPr" + (date1904 ? " date1904=\"1\"" : "") +
                                              "/><sheets>" + list + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", kXml + "<Relationships>" + links + "</Relationships>");
    parts.emplace_back("xl/styles.xml",
                       kXml +
                           "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-410]d mmmm yyyy;@\"/><numFmt numFmtId=\"165\" "
                           "formatCode=\"00000\"/><numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/></numFmts>"
                           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf numFmtId=\"165\"/><xf "
                           "numFmtId=\"166\"/></cellXfs></styleSheet>");
    parts.emplace_back("xl/sharedStrings.xml", kXml + "<sst>" + shared + "</sst>");
    return zipOf(parts);
}

}  // namespace

TEST(Xlsx, GivenEveryKindOfCell_WhenRead_ThenEachHasItsCanonicalText)
{
    const std::string header = "<row r=\"1\">" + textCell("A1", "testo") + textCell("B1", "data") + textCell("C1", "ora") +
                               textCell("D1", "cap") + textCell("E1", "durata") + textCell("F1", "vero") + textCell("G1", "num") + "</row>";
    const std::string row =
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>46115</v></c><c r=\"C2\" "
        "s=\"2\"><v>46023.99998842593</v></c><c r=\"D2\" s=\"3\"><v>9124</v></c>"
        "<c r=\"E2\" s=\"4\"><v>1.5</v></c><c r=\"F2\" t=\"b\"><v>1</v></c><c r=\"G2\"><v>1E-3</v></c></row>";
    const Sniffed file =
        readBytes("a.xlsx", workbook({{"Foglio", header + row, ""}}, "<si><r><t>Anna </t></r><r><t>Neri</t></r><rPh><t>no</t></rPh></si>"));
    EXPECT_EQ(file.rows[0], (Rows{{"Anna Neri", "2026-04-03", "2026-01-01T23:59:59", "09124", "36:00:00", "TRUE", "0.001"}}));
    EXPECT_TRUE(file.tables[0].typedCells);
}

TEST(Xlsx, GivenWorkbookOf1904_WhenRead_ThenItsDatesAreRight)
{
    const std::string rows = "<row r=\"1\">" + textCell("A1", "nome") + textCell("B1", "data") + "</row><row r=\"2\">" +
                             textCell("A2", "Anna") + "<c r=\"B2\" s=\"1\"><v>44653</v></c></row>";
    const Sniffed file = readBytes("a.xlsx", workbook({{"F", rows, ""}}, "", true));
    EXPECT_EQ(file.rows[0][0][1], "2026-04-03");
    EXPECT_TRUE(file.warns("date1904"));
}

TEST(Xlsx, GivenSeveralSheets_WhenFound_ThenHiddenAndEmptyOnesAreLeftOut)
{
    const std::string rows = "<row r=\"1\">" + textCell("A1", "negozio") + textCell("B1", "incasso") + "</row><row r=\"2\">" +
                             textCell("A2", "Lucca") + "<c r=\"B2\"><v>900</v></c></row>";
    const Sniffed file =
        readBytes("a.xlsx", workbook({{"Vuoto", "", ""}, {"Uno", rows, ""}, {"Due", rows, ""}, {"Segreto", rows, "veryHidden"}}));
    ASSERT_EQ(file.tables.size(), 2U);
    EXPECT_EQ(file.tables[1].name, "Due");
    EXPECT_TRUE(file.warns("hidden_sheet_skipped") && file.warns("multiple_sheets"));
}

TEST(Xlsx, GivenFormulas_WhenRead_ThenTheKeptValueIsTakenAndAMissingOneSaid)
{
    const std::string rows = "<row r=\"1\">" + textCell("A1", "nome") + textCell("B1", "totale") + "</row><row r=\"2\">" +
                             textCell("A2", "Anna") + "<c r=\"B2\"><f>10*2</f><v>20</v></c></row><row r=\"3\">" + textCell("A3", "Ugo") +
                             "<c r=\"B3\"><f>1+1</f></c></row>";
    const Sniffed file = readBytes("a.xlsx", workbook({{"F", rows, ""}}));
    EXPECT_EQ(file.rows[0], (Rows{{"Anna", "20"}, {"Ugo", ""}}));
    EXPECT_TRUE(file.warns("formula_cached_value") && file.warns("formula_no_cache"));
}

TEST(Xlsx, GivenTitleGroupsAndTotals_WhenRead_ThenTheNamesAreJoinedAndOnlyRowsAreRows)
{
    const std::string rows = "<row r=\"1\">" + textCell("A1", "Estrazione clienti") + "</row><row r=\"3\">" + textCell("A3", "Anagrafica") +
                             textCell("C3", "Acquisti") + "</row><row r=\"4\">" + textCell("A4", "Nome") + textCell("B4", "Email") +
                             textCell("C4", "Numero") + textCell("D4", "Totale") + "</row><row r=\"5\">" + textCell("A5", "Anna") +
                             textCell("B5", "a@example.it") + "<c r=\"C5\"><v>3</v></c><c r=\"D5\"><v>120.5</v></c></row><row r=\"6\">" +
                             textCell("A6", "Totale") + "<c r=\"C6\"><v>3</v></c><c r=\"D6\"><v>120.5</v></c></row>";
    const Sniffed file = readBytes("a.xlsx", workbook({{"F", rows, ""}}));
    EXPECT_EQ(file.tables[0].header, (Cells{"Anagrafica — Nome", "Anagrafica — Email", "Acquisti — Numero", "Acquisti — Totale"}));
    EXPECT_EQ(file.rows[0], (Rows{{"Anna", "a@example.it", "3", "120.5"}}));
}

TEST(Xlsx, GivenDocumentType_WhenFound_ThenItIsRefused)
{
    const std::string bomb = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaa\">]><workbook><sheets/></workbook>";
    const Error error = errorOf(
        "a.xlsx",
        zipOf({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", bomb}, {"xl/_rels/workbook.xml.rels", "<Relationships/>"}}));
    EXPECT_EQ(error.code, ErrorCode::FileDamaged);
    EXPECT_NE(error.detail.find("document type"), std::string::npos);
}

TEST(SheetValues, GivenFormatCodes_WhenLookedAt_ThenOnlyDatesAreDates)
{
    EXPECT_EQ(meaningOfFormatCode("dd/mm/yyyy hh:mm").meaning, NumberMeaning::DateTime);
    EXPECT_EQ(meaningOfFormatCode("#,##0.00 \"mesi\"").meaning, NumberMeaning::Number);
    EXPECT_EQ(meaningOfFormatCode("[Red]0.0").meaning, NumberMeaning::Number);
    EXPECT_EQ(meaningOfFormatCode("General").meaning, NumberMeaning::Number);
    EXPECT_EQ(meaningOfFormatCode("mm:ss").meaning, NumberMeaning::Time);
    EXPECT_EQ(meaningOfFormatCode("mmm-yy").meaning, NumberMeaning::Date);
    EXPECT_EQ(sheetNumber(60, {NumberMeaning::Date, 0}, false), "1900-02-29");
    EXPECT_EQ(sheetNumber(61, {NumberMeaning::Date, 0}, false), "1900-03-01");
    EXPECT_EQ(sheetNumber(1, {NumberMeaning::Date, 0}, false), "1900-01-01");
    EXPECT_EQ(sheetNumber(-3, {NumberMeaning::Date, 0}, false), "-3");
    EXPECT_EQ(shortestDecimal(1e20), "100000000000000000000");
}

TEST(Ods, GivenRepeatsAndTypedCells_WhenRead_ThenValuesComeFromTheirAttributes)
{
    const std::string cells =
        "<table:table-cell office:value-type=\"string\"><text:p>Anna</text:p></table:table-cell><table:table-cell "
        "office:value-type=\"date\" office:date-value=\"1990-05-17\"><text:p>17/05/90</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"percentage\" "
        "office:value=\"0.125\"><text:p>12,5%</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>a <text:s "
        "text:c=\"2\"/>b</text:p><text:p>c</text:p></table:table-cell>";
    const std::string name = "<table:table-cell><text:p>";
    const std::string content =
        kXml +
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet><table:table "
        "table:name=\"F\"><table:table-row>" +
        name + "Nome</text:p></table:table-cell>" + name + "Nato</text:p></table:table-cell>" + name + "Quota</text:p></table:table-cell>" +
        name + "Nota</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated=\"2\">" + cells +
        "</table:table-row><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
        "table:number-columns-repeated=\"1024\"/></table:table-row></table:table></office:spreadsheet></office:body></"
        "office:document-content>";
    const Sniffed file =
        readBytes("a.ods", zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}}));
    const Cells row = {"Anna", "1990-05-17", "0.125", "a   b\nc"};
    EXPECT_EQ(file.rows[0], (Rows{row, row}));
}

TEST(Ods, GivenEncryptedManifest_WhenFound_ThenItIsSaid)
{
    const Error error = errorOf("a.ods", zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                                {"content.xml", "\x01\x02"},
                                                {"META-INF/manifest.xml", "<m:encryption-data/>"}}));
    EXPECT_EQ(error.code, ErrorCode::FileEncrypted);
}

TEST(Xml2003, GivenWorkbookInWindows1252_WhenRead_ThenIndexesAndTypesHold)
{
    const std::string text =
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns:ss=\"s\"><Worksheet "
        "ss:Name=\"F\"><Table><Row><Cell><Data ss:Type=\"String\">Nome</Data></Cell>"
        "<Cell><Data ss:Type=\"String\">Spesa</Data></Cell><Cell><Data ss:Type=\"String\">Il</Data></Cell></Row><Row><Cell><Data "
        "ss:Type=\"String\">Forl\xEC</Data></Cell><Cell ss:Index=\"3\"><Data "
        "ss:Type=\"DateTime\">2026-04-03T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>";
    EXPECT_EQ(readBytes("a.xml", text).rows[0], (Rows{{"Forlì", "", "2026-04-03"}}));
}

TEST(Html, GivenExportNamedXls_WhenRead_ThenEntitiesBreaksAndSpansAreUnderstood)
{
    const Sniffed file = readBytes("a.xls",
                                   "<html><head><style>td{x:<y}</style></head><body><table><tr><th>Cliente</th><th>Citt&agrave;</"
                                   "th><th>CAP</th></tr>\n<tr><td>Rossi &amp; figli</td><td>Forl&#236;</td><td>00184</td></tr>"
                                   "<tr><td>prima<br>seconda</td><td colspan=2>Caff&egrave;&nbsp;Blu</td></tr></table></body></html>");
    EXPECT_EQ(file.tables[0].kind, "html");
    EXPECT_EQ(file.tables[0].header, (Cells{"Cliente", "Città", "CAP"}));
    EXPECT_EQ(file.rows[0], (Rows{{"Rossi & figli", "Forlì", "00184"}, {"prima\nseconda", "Caffè Blu", ""}}));
    EXPECT_TRUE(file.warns("extension_mismatch") && file.warns("merged_cells"));
}

TEST(Xlsx, GivenTableThatBeginsInColumnC_WhenRead_ThenBlankColumnsAreNone)
{
    const auto row = [](int number, const std::string& name, const std::string& points) {
        const std::string r = std::to_string(number);
        return "<row r=\"" + r + "\">" + textCell("C" + r, name) + textCell("D" + r, points) + "</row>";
    };
    const Sniffed file = readBytes("a.xlsx", workbook({{"A", row(5, "nome", "punti") + row(6, "Anna", "3") + row(7, "Bruno", "4"), ""}}));
    EXPECT_EQ(file.tables[0].header, (Cells{"nome", "punti"}));
    EXPECT_EQ(file.rows[0], (Rows{{"Anna", "3"}, {"Bruno", "4"}}));
    EXPECT_EQ(file.raw[0][0].line, 6);
}

TEST(Xlsx, GivenValueFarBelowInAColumnThatSeemedBlank_WhenRead_ThenItIsKept)
{
    std::string rows = "<row r=\"1\">" + textCell("B1", "nome") + textCell("C1", "punti") + "</row>";
    for (int i = 2; i < 500; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\">" + textCell("B" + std::to_string(i), "x") + "<c r=\"C" + std::to_string(i) +
                "\"><v>1</v></c></row>";
    rows += "<row r=\"500\">" + textCell("A500", "tardi") + textCell("B500", "y") + "</row>";
    const Sniffed file = readBytes("a.xlsx", workbook({{"A", rows, ""}}));
    ASSERT_EQ(file.tables[0].header.size(), 3U);
    EXPECT_EQ(file.rows[0].back(), (Cells{"tardi", "y", ""}));
}

TEST(Xlsx, GivenPartsInOtherLettersAndSlashes_WhenRead_ThenTheyAreFound)
{
    const std::string sheet = "<worksheet><sheetData><row>" + textCell("A1", "a") + textCell("B1", "b") + "</row><row>" +
                              textCell("A2", "x") + textCell("B2", "y") + "</row></sheetData></worksheet>";
    const Sniffed file = readBytes(
        "a.xlsx", zipOf({{"[content_types].xml", "<Types/>"},
                         {"XL\\Workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>"},
                         {"xl\\_rels\\workbook.xml.rels",
                          "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                         {"xl\\worksheets\\Sheet1.xml", sheet}}));
    EXPECT_EQ(file.rows[0], (Rows{{"x", "y"}}));
}

TEST(SheetValues, GivenNumbersOfEverySize_WhenWritten_ThenTheyAreShortestAndPlain)
{
    EXPECT_EQ(shortestDecimal(0.1), "0.1");
    EXPECT_EQ(shortestDecimal(-0.0), "0");
    EXPECT_EQ(shortestDecimal(123456789012345), "123456789012345");
    EXPECT_EQ(shortestDecimal(1.2345678901234567e19), "12345678901234567000");
    EXPECT_EQ(shortestDecimal(-1e21), "-1000000000000000000000");
    EXPECT_EQ(shortestDecimal(1e-7), "0.0000001");
}

TEST(Xml2003, GivenHiddenWorksheet_WhenFound_ThenItIsLeftOut)
{
    const std::string table =
        "<Table><Row><Cell><Data ss:Type=\"String\">a</Data></Cell><Cell><Data ss:Type=\"String\">b</Data></Cell></Row>"
        "<Row><Cell><Data ss:Type=\"String\">x</Data></Cell><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row></Table>";
    const Sniffed file =
        readBytes("a.xml", "<?xml version=\"1.0\"?><Workbook xmlns:ss=\"s\" xmlns:x=\"x\"><Worksheet ss:Name=\"N\">" + table +
                               "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>"
                               "<Worksheet ss:Name=\"S\">" +
                               table + "</Worksheet></Workbook>");
    ASSERT_EQ(file.tables.size(), 1U);
    EXPECT_EQ(file.tables[0].name, "S");
    EXPECT_TRUE(file.warns("hidden_sheet_skipped"));
}

}  // namespace regia::import
