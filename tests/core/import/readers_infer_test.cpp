// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <limits>

#include "core/calendar/date.h"
#include "core/import/infer.h"

namespace regia::import {
namespace {

InferenceContext italian()
{
    InferenceContext context;
    context.today = *calendar::dateOf(2026, 10, 1);
    return context;
}

ColumnProfile infer(const std::string& name, const std::vector<std::string>& cells, const InferenceContext& context = italian())
{
    ColumnInference inference(name, context);
    for (const std::string& cell : cells)
        inference.add(cell);
    return inference.result();
}

bool warns(const ColumnProfile& column, const std::string& code)
{
    for (const Warning& warning : column.warnings)
        if (warning.code == code)
            return true;
    return false;
}

std::string dayOf(const std::string& cell, const ColumnType& type)
{
    const auto time = parseDateTime(cell, type);
    return time ? calendar::toIso(time->day) : "none";
}

}  // namespace

TEST(InferNumbers, GivenDecimalComma_WhenInferred_ThenSignsBracketsAndCurrencyAreRead)
{
    const ColumnProfile column = infer("Importo", {"1.234,56", "(12,00)", "+3,5", "€ 7,5", "12,00 EUR", "-0,05"});
    EXPECT_EQ(column.type.type, CellType::Money);
    EXPECT_EQ(column.type.currency, "EUR");
    EXPECT_EQ(parseNumber("1.234,56", column.type), 1234.56);
    EXPECT_EQ(parseNumber("(12,00)", column.type), -12.0);
    EXPECT_EQ(parseNumber("12,00 EUR", column.type), 12.0);
}

TEST(InferNumbers, GivenOnlyAmbiguousOnes_WhenInferred_ThenTheLocaleDecidesWithAWarningUntilASisterProves)
{
    std::vector<ColumnProfile> columns = {infer("Qta", {"1.200", "3", "12.345"}), infer("Prezzo", {"0.99", "12.50"})};
    EXPECT_TRUE(columns[0].type.decimalAmbiguous);
    EXPECT_EQ(parseNumber("1.200", columns[0].type), 1200.0);
    EXPECT_TRUE(warns(columns[0], "ambiguous_number_format"));
    settleBySisters(columns);
    EXPECT_EQ(parseNumber("1.200", columns[0].type), 1.2);
    EXPECT_FALSE(warns(columns[0], "ambiguous_number_format"));
}

TEST(InferNumbers, GivenBothFormatsInOneColumn_WhenRead_ThenACellThatProvesItsOwnIsReadByIt)
{
    const ColumnProfile column = infer("Prezzo", {"1.234,56", "7,5", "1,234.56"});
    EXPECT_TRUE(warns(column, "mixed_number_formats"));
    EXPECT_EQ(parseNumber("1,234.56", column.type), 1234.56);
    EXPECT_EQ(parseNumber("7,5", column.type), 7.5);
}

TEST(InferNumbers, GivenCodes_WhenInferred_ThenTheyStayText)
{
    EXPECT_EQ(infer("Conto", {"007", "120"}).type.type, CellType::Text);
    EXPECT_EQ(infer("Respondent ID", {"118000000001", "118000000002"}).type.type, CellType::Text);
    EXPECT_EQ(infer("Valore", {"123456789012345", "1"}).type.type, CellType::Text);
    EXPECT_EQ(infer("Valore", {"12345", "1"}).type.type, CellType::Integer);
}

TEST(InferNumbers, GivenSheetErrorsAndPlaceholders_WhenInferred_ThenTheNumbersRemainNumbers)
{
    const ColumnProfile column = infer("saldo", {"12,5", "#N/D", "n.d.", "0", "#DIV/0!"});
    EXPECT_EQ(column.type.type, CellType::Number);
    EXPECT_TRUE(warns(column, "excel_error_value"));
}

TEST(InferNumbers, GivenAmounts_WhenReadAsMinorUnits_ThenTheyAreExact)
{
    ColumnType type;
    type.decimal = ',';
    EXPECT_EQ(parseMinorUnits("1.234,565", type), 123457);
    EXPECT_EQ(parseMinorUnits("-0,005", type), -1);
    EXPECT_EQ(parseMinorUnits("0,1", type), 10);
    EXPECT_EQ(parseMinorUnits("12", type, 0), 12);
    EXPECT_EQ(parseMinorUnits("90071992547409,93", type), 9007199254740993);
    EXPECT_EQ(parseMinorUnits("99999999999999999999", type), std::nullopt);
    EXPECT_EQ(parseMinorUnits("abc", type), std::nullopt);
}

TEST(InferDates, GivenOneValueAboveTwelve_WhenInferred_ThenItProvesTheColumnAndItsSisters)
{
    std::vector<ColumnProfile> columns = {infer("data ordine", {"03/04/2026", "25/03/2026"}),
                                          infer("data consegna", {"05/04/2026", "01/02/2026"})};
    EXPECT_EQ(columns[0].type.format, "dd/MM/yyyy");
    EXPECT_TRUE(warns(columns[1], "ambiguous_date_order"));
    settleBySisters(columns);
    EXPECT_EQ(columns[1].type.by, "sister column");
    EXPECT_FALSE(warns(columns[1], "ambiguous_date_order"));
    std::vector<ColumnProfile> american = {infer("a data", {"03/25/2026"}), infer("b data", {"03/04/2026"})};
    settleBySisters(american);
    EXPECT_EQ(american[1].type.format, "MM/dd/yyyy");
    EXPECT_EQ(dayOf("03/04/2026", american[1].type), "2026-03-04");
}

TEST(InferDates, GivenNothingThatSettlesTheOrder_WhenInferred_ThenTheLocaleDoesAndItIsSaid)
{
    const ColumnProfile column = infer("iscritto il", {"03/04/2026", "11/12/2025"});
    EXPECT_EQ(dayOf("03/04/2026", column.type), "2026-04-03");
    EXPECT_EQ(column.type.by, "locale it");
    EXPECT_TRUE(warns(column, "ambiguous_date_order"));
}

TEST(InferDates, GivenTwoDigitYears_WhenRead_ThenBirthdaysAreNeverInTheFuture)
{
    const ColumnProfile birth = infer("data di nascita", {"05/11/68", "12/03/07", "29/02/96"});
    EXPECT_EQ(dayOf("05/11/68", birth.type), "1968-11-05");
    EXPECT_EQ(dayOf("12/03/07", birth.type), "2007-03-12");
    EXPECT_EQ(dayOf("01/12/26", birth.type), "1926-12-01");
    const ColumnProfile bought = infer("ultimo acquisto", {"12/03/24", "31/12/25"});
    EXPECT_EQ(dayOf("01/12/27", bought.type), "2027-12-01");
    EXPECT_EQ(dayOf("01/12/28", bought.type), "1928-12-01");
    EXPECT_TRUE(warns(bought, "two_digit_year"));
}

TEST(InferDates, GivenMixedSpellings_WhenRead_ThenEachIsUnderstood)
{
    const ColumnProfile column = infer("created", {"2024-03-12 09:14", "3/15/2024 2:30 PM", "2026-03-29T03:30:00+0200"});
    EXPECT_EQ(column.type.type, CellType::DateTime);
    const auto afternoon = parseDateTime("3/15/2024 2:30 PM", column.type);
    ASSERT_TRUE(afternoon);
    EXPECT_EQ(calendar::toIso(afternoon->day), "2024-03-15");
    EXPECT_EQ(afternoon->msOfDay, (14 * 60 + 30) * 60 * 1000);
    EXPECT_EQ(parseDateTime("2026-03-29T03:30:00+0200", column.type)->offsetMinutes, 120);
}

TEST(InferDates, GivenNamesOfMonths_WhenRead_ThenItalianAndEnglishWork)
{
    const ColumnType type;
    EXPECT_EQ(dayOf("3 marzo 2026", type), "2026-03-03");
    EXPECT_EQ(dayOf("Mar 3, 2026", type), "2026-03-03");
    EXPECT_EQ(dayOf("mar 3 marzo 2026", type), "2026-03-03");
    EXPECT_EQ(dayOf("12-dic-2025", type), "2025-12-12");
}

TEST(InferDates, GivenDaysThatDoNotExist_WhenRead_ThenTheyAreNoDates)
{
    const ColumnProfile column = infer("data", {"13/04/2026", "31/02/2026", "0000-00-00", "9999-12-31"});
    EXPECT_EQ(column.type.type, CellType::Date);
    EXPECT_EQ(dayOf("31/02/2026", column.type), "none");
    EXPECT_EQ(dayOf("0000-00-00", column.type), "none");
    EXPECT_EQ(dayOf("9999-12-31", column.type), "none");
    EXPECT_EQ(column.unread, 1);
    EXPECT_TRUE(warns(column, "invalid_date"));
}

TEST(InferDates, GivenDigitsOnly_WhenInferred_ThenOnlyAColumnNamedSoIsOfDates)
{
    EXPECT_EQ(infer("ts", {"1774749600", "1774753200"}).type.code, DateCode::EpochSeconds);
    EXPECT_EQ(infer("ts", {"1774749600000"}).type.code, DateCode::EpochMilliseconds);
    EXPECT_EQ(infer("conteggio", {"1774749600", "1774753200"}).type.type, CellType::Integer);
    const ColumnProfile compact = infer("data", {"20260801", "20260831"});
    EXPECT_EQ(dayOf("20260801", compact.type), "2026-08-01");
    const ColumnProfile serial = infer("data", {"46115", "46023"});
    EXPECT_EQ(dayOf("46115", serial.type), "2026-04-03");
    EXPECT_TRUE(warns(serial, "excel_serial_date"));
    EXPECT_EQ(infer("punti", {"46115", "46023"}).type.type, CellType::Integer);
}

TEST(InferDates, GivenPattern_WhenMadeAType_ThenItReadsWhatThePatternWrites)
{
    EXPECT_EQ(dayOf("03/04/2026", *columnTypeOfPattern("MM/dd/yyyy")), "2026-03-04");
    EXPECT_EQ(dayOf("03042026", *columnTypeOfPattern("ddMMyyyy")), "2026-04-03");
    const auto birthday = parseDateTime("05/17", *columnTypeOfPattern("MM/dd"));
    ASSERT_TRUE(birthday);
    EXPECT_FALSE(birthday->yearKnown);
    EXPECT_FALSE(columnTypeOfPattern("HH:mm"));
}

TEST(InferWords, GivenAnswers_WhenInferred_ThenOnlyAColumnOfNothingElseIsBoolean)
{
    EXPECT_EQ(infer("newsletter", {"Sì", "No", "SI", ""}).type.type, CellType::Boolean);
    EXPECT_EQ(infer("privacy", {"1", "0", "1", ""}).type.type, CellType::Boolean);
    EXPECT_EQ(infer("vip", {"X", "", "x"}).type.type, CellType::Boolean);
    EXPECT_EQ(infer("qta", {"1", "0", "1"}).type.type, CellType::Integer);
    EXPECT_EQ(infer("sesso", {"F", "F"}).type.type, CellType::Text);
    EXPECT_EQ(infer("cognome", {"Null", "Vero", "Falso", "Na"}).type.type, CellType::Text);
    EXPECT_EQ(infer("provincia", {"NA", "TO", "NA"}).type.type, CellType::Text);
}

TEST(InferWords, GivenAddressesAndTelephones_WhenInferred_ThenTheyAreKnown)
{
    const ColumnProfile email = infer("email", {"anna@example.it", "senza.example.it", "due@example.it; tre@example.com"});
    EXPECT_EQ(email.type.type, CellType::EmailList);
    EXPECT_EQ(email.unread, 1);
    EXPECT_TRUE(warns(email, "invalid_email"));
    EXPECT_EQ(infer("telefono", {"319-555-0103", "06/00000108", "3,19555E+09", "n.d."}).type.type, CellType::Phone);
    EXPECT_TRUE(warns(infer("telefono", {"3,19555E+09", "3195550101"}), "scientific_notation_lossy"));
    EXPECT_FALSE(warns(infer("EUID", {"10e45", "a7f0c", "bb22"}), "scientific_notation_lossy"));
}

TEST(InferWords, GivenTextThatASpreadsheetWouldRun_WhenInferred_ThenItIsSaidButNotOfNumbersAndTelephones)
{
    EXPECT_TRUE(warns(infer("nota", {"=cmd|'/C calc'!A0", "ok"}), "formula_text_kept"));
    EXPECT_FALSE(warns(infer("nota", {"-15,00", "+39 319 555 0199", "-"}), "formula_text_kept"));
}

TEST(InferLists, GivenListCells_WhenSplit_ThenItemsAreWhole)
{
    using Items = std::vector<std::string>;
    EXPECT_EQ(parseList(R"("VIP","Orto, balcone")"), (Items{"VIP", "Orto, balcone"}));
    EXPECT_EQ(parseList(R"(["a", "b", 3])"), (Items{"a", "b", "3"}));
    EXPECT_EQ(parseList("[]"), Items{});
    EXPECT_EQ(parseList(" uno ; due;;tre"), (Items{"uno", "due", "tre"}));
}

}  // namespace regia::import
