// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <locale>
#include <nlohmann/json.hpp>

#include "core/calendar/date.h"
#include "core/import/typed_value.h"
#include "mapping_support.h"

/// Columns as they come out of tools, tills and spreadsheets of Europe, with what a careful person reads in them.
namespace regia::import {
namespace {

using nlohmann::json;

struct Hostile {
    std::string header;
    std::vector<std::string> cells;
    std::string type;
    json values;
    std::string warning = {};  ///< must be given; empty: none is asked for
};

InferenceContext italian()
{
    InferenceContext context;
    context.today = *calendar::dateOf(2026, 10, 1);
    return context;
}

ColumnProfile profileOf(const Hostile& column)
{
    ColumnInference inference(column.header, italian());
    for (const std::string& cell : column.cells)
        inference.add(cell);
    return inference.result();
}

json valuesOf(const Hostile& column, const ColumnType& type)
{
    const auto zone = calendar::TimeZone::load("Europe/Rome").value();
    Notes notes;
    json values = json::array();
    for (const std::string& cell : column.cells)
        values.push_back(typedValue(cell, 0, type, zone, notes));
    return values;
}

bool warns(const ColumnProfile& profile, const std::string& code)
{
    return std::any_of(profile.warnings.begin(), profile.warnings.end(), [&](const Warning& warning) { return warning.code == code; });
}

void expectRead(const Hostile& column)
{
    SCOPED_TRACE(column.header + ": " + json(column.cells).dump());
    const ColumnProfile profile = profileOf(column);
    EXPECT_EQ(cellTypeName(profile.type.type), column.type);
    EXPECT_EQ(valuesOf(column, profile.type), column.values);
    EXPECT_TRUE(column.warning.empty() || warns(profile, column.warning)) << column.warning;
}

Hostile text(const std::string& header, const std::vector<std::string>& cells) { return {header, cells, "text", cells}; }

TEST(HostileNumbers, GivenAmountsOfManyCountries_WhenInferred_ThenEachIsRead)
{
    for (const Hostile& column :
         std::vector<Hostile>{{"Umsatz", {"1.234,50 €", "99,90 €"}, "money", {1234.5, 99.9}},
                              {"Betrag", {"CHF 1'234.50", "CHF 12'000.00"}, "money", {1234.5, 12000}},
                              {"Montant", {"1\u202f234,50 €", "12\u00a0000,00 €"}, "money", {1234.5, 12000}},
                              {"Kwota", {"1 234,56 zł", "99,00 zł"}, "money", {1234.56, 99}},
                              {"Valor", {"R$ 1.234,56", "R$ 99,00"}, "money", {1234.56, 99}},
                              {"Amount", {"1,23,456.50", "99.90", "12,34,567.00"}, "number", {123456.5, 99.9, 1234567}},
                              {"Saldo", {"(1.234,50)", "-12,00", "1,50-"}, "number", {-1234.5, -12, -1.5}},
                              {"Saldo", {"-€ 5,00", "€ -3,50"}, "money", {-5, -3.5}},
                              {"Valore", {"0.500", "1.234"}, "number", {0.5, 1.234}},
                              {"Valore", {"1.234", "1.234.567"}, "number", {1234, 1234567}},
                              {"Importo", {"1.234", "2.345"}, "number", {1234, 2345}, "ambiguous_number_format"},
                              {"Punti", {"10", "-", "n.d.", "25"}, "number", {10, nullptr, nullptr, 25}}})
        expectRead(column);
}

TEST(HostileNumbers, GivenWhatOnlyLooksLikeNumbers_WhenInferred_ThenItStaysText)
{
    for (const Hostile& column : {text("Versione app", {"1.2.3", "1.10.0", "2.0.1"}), text("IP", {"10.0.0.1", "192.168.1.254"}),
                                  text("Numero carta", {"1234 5678 9012 3456", "4321 8765 2109 6543"}),
                                  text("Dipendenti", {"1-10", "11-50"}), text("Partita IVA", {"01234567890", "12345678901"}),
                                  text("Peso", {"12 kg", "3 kg"}), text("Fatturato", {"10k", "2,5M"}), text("Codice", {"10e45", "3b2f1"}),
                                  text("Mese", {"Apr-26", "Mag-26"}), text("Mese", {"01/2026", "02/2026"}), text("Quota", {"1/2", "3/4"})})
        expectRead(column);
}

TEST(HostileDates, GivenDatesOfManyCountries_WhenInferred_ThenEachIsRead)
{
    const json days{"2026-04-03", "2025-12-25"};
    for (const Hostile& column : std::vector<Hostile>{{"Datum", {"03.04.2026", "05.06.2026"}, "date", {"2026-04-03", "2026-06-05"}},
                                                      {"Datum", {"3.4.2026", "25.12.2025"}, "date", days},
                                                      {"Datum", {"3.4.26", "25.12.25"}, "date", days, "two_digit_year"},
                                                      {"Datum", {"3. April 2026", "25. Dezember 2025"}, "date", days},
                                                      {"Date", {"3 avril 2026", "25 déc. 2025"}, "date", days},
                                                      {"Fecha", {"3 de abril de 2026", "25 de diciembre de 2025"}, "date", days},
                                                      {"Data", {"3 de abril de 2026", "25 de dezembro de 2025"}, "date", days},
                                                      {"Datum", {"3 maart 2026", "25 mei 2025"}, "date", {"2026-03-03", "2025-05-25"}},
                                                      {"Data", {"3 kwietnia 2026", "25 grudnia 2025"}, "date", days},
                                                      {"Date", {"April 3rd, 2026", "December 25th, 2025"}, "date", days},
                                                      {"Data", {"'03/04/2026", "'25/12/2025"}, "date", days},
                                                      {"Data", {"2026.04.03", "2025.12.25"}, "date", days},
                                                      {"Data", {"46115", "25/12/2025"}, "date", days, "excel_serial_date"}})
        expectRead(column);
}

TEST(HostileDates, GivenTimesOfManyTools_WhenInferred_ThenEachIsPlacedInItsZone)
{
    const json instants{"2026-04-03T08:00:00Z", "2025-12-25T09:00:00Z"};
    for (const Hostile& column :
         std::vector<Hostile>{{"Created",
                               {"Fri Apr 03 2026 10:00:00 GMT+0200 (CEST)", "Thu Dec 25 2025 10:00:00 GMT+0100 (Central European Time)"},
                               "datetime",
                               instants},
                              {"Date", {"Fri, 03 Apr 2026 10:00:00 +0200", "Thu, 25 Dec 2025 10:00:00 +0100"}, "datetime", instants},
                              {"time", {"03/Apr/2026:10:00:00 +0200", "25/Dec/2025:10:00:00 +0100"}, "datetime", instants},
                              {"created_at_utc", {"2026-04-03 08:00:00", "2025-12-25 09:00:00"}, "datetime", instants},
                              {"Created (UTC)", {"2026-04-03 08:00:00", "2025-12-25 09:00:00"}, "datetime", instants},
                              {"Data", {"venerdì 3 aprile 2026, 10:00", "giovedì 25 dicembre 2025 ore 10.00"}, "datetime", instants},
                              {"ts", {"1775203200.0", "1766653200.5"}, "datetime", {"2026-04-03T08:00:00Z", "2025-12-25T09:00:00.500Z"}},
                              {"event_timestamp", {"1775203200000000", "1766653200000000"}, "datetime", instants},
                              {"ts", {"1775203200000000000", "1766653200000000000"}, "datetime", instants}})
        expectRead(column);
}

TEST(HostileDates, GivenBirthdaysThatAreYetToCome_WhenRead_ThenTheyAreNone)
{
    expectRead({"Birthdate", {"14/03/1988", "25/12/2001", "01/01/2030"}, "date", {"1988-03-14", "2001-12-25", nullptr}, "invalid_date"});
    expectRead({"Scadenza", {"14/03/1988", "25/12/2001", "01/01/2030"}, "date", {"1988-03-14", "2001-12-25", "2030-01-01"}});
}

TEST(HostileWords, GivenAnswersInManyLanguages_WhenInferred_ThenTheyAreYesAndNo)
{
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{"Ja", "Nein"},
                                                                                       {"Oui", "Non"},
                                                                                       {"Sim", "Não"},
                                                                                       {"WAHR", "FALSCH"},
                                                                                       {"VRAI", "FAUX"},
                                                                                       {"VERO", "FALSO"},
                                                                                       {"Verdadero", "Falso"},
                                                                                       {"Tak", "Nie"},
                                                                                       {"Ja", "Nee"},
                                                                                       {"✓", "✗"},
                                                                                       {"Sì", "no"}})
        expectRead({"Newsletter", {words[0], words[1], words[0]}, "bool", {true, false, true}});
    for (const Hostile& column :
         {text("Cognome", {"Si", "Rossi", "No"}), text("Sesso", {"F", "F"}), text("Interesse", {"yes", "maybe", "no"})})
        expectRead(column);
}

TEST(HostileTelephones, GivenNumbersAsPeopleWriteThem_WhenInferred_ThenWhatIsWholeIsReadAndWhatIsDamagedIsNot)
{
    for (const Hostile& column : std::vector<Hostile>{
             {"Telefono",
              {"+39 333 1234567", "02 1234567", "0039 347 5550142"},
              "phone",
              {"+393331234567", "+39021234567", "+393475550142"}},
             {"Tel", {"333.123.4567", "347.555.0142"}, "phone", {"+393331234567", "+393475550142"}},
             {"Telefono", {"02 1234567 int. 12", "06 7654321"}, "phone", {"+39021234567", "+39067654321"}},
             {"Telefono", {"non fornito", "02 1234567", "06 7654321"}, "phone", {nullptr, "+39021234567", "+39067654321"}},
             {"Téléphone", {"+33 6 12 34 56 78", "0033 1 42 68 53 00"}, "phone", {"+33612345678", "+33142685300"}},
             {"Cellulare", {"3,93331E+11", "393475550142"}, "phone", {nullptr, "+393475550142"}, "scientific_notation_lossy"},
             {"Telefono", {"21234567", "0612345678"}, "phone", {nullptr, "+390612345678"}, "phone_lost_zero"}})
        expectRead(column);
}

/// Writes numbers with a comma and parts thousands, as a process in Italy may.
class ItalianNumbers final : public std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

TEST(HostileProcess, GivenALocaleThatWritesCommas_WhenAFileIsMapped_ThenItIsReadAsEverywhere)
{
    const TestTable table{"clienti.csv",
                          {"Email", "Punti", "Data iscrizione", "Spesa totale"},
                          {{"a@example.com", "1234.5", "25/12/2025", "1.234,50"}, {"b@example.com", "7.25", "03/04/2026", "7,5"}}};
    const auto everything = [&] {
        const Mapping mapping = mappingOf(table);
        std::string all = toJson(mapping).dump();
        for (const RowFacts& row : factsOf(table, mapping))
            for (const AttributeFact& fact : row.person->attributes)
                all += fact.name + '=' + model::toJson(fact.value).dump() + ';';
        return all;
    };
    const std::string usual = everything();
    const std::locale before = std::locale::global(std::locale(std::locale(), new ItalianNumbers));
    const std::string italian = everything();
    std::locale::global(before);
    EXPECT_EQ(italian, usual);
    EXPECT_NE(usual.find("1234.5"), std::string::npos);
}

}  // namespace
}  // namespace regia::import
