// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/recipe.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/import/rows_export.h"
#include "core/workbench/header_change.h"
#include "core/workbench/import_choices.h"
#include "core/workbench/remembered_mapping.h"
#include "import_support.h"

namespace regia::workbench {
namespace {

using import::DateOrder;
using import::Entity;
using import::Target;
using test::ImportBench;

constexpr const char* kJanuary =
    "Codice,Email,Cognome,Iscritto il,Punti\n"
    "C1,anna@example.com,Verdi,25/01/2026,\"1.234,5\"\n"
    "C2,marco@example.com,Neri,03/01/2026,\"7,25\"\n";

ImportPlan recalled(const ImportBench& bench, const std::string& name, const std::string& bytes)
{
    ImportPlan plan = bench.plan(name, bytes);
    NoProgress progress;
    const auto done = recallRecipes({&plan, 1}, bench.reader(), bench->workspace().settings(), progress);
    EXPECT_TRUE(done) << done.error().detail;
    return plan;
}

std::vector<std::string> codesOf(const ImportPlan& plan)
{
    std::vector<std::string> codes;
    for (const import::Warning& warning : plan.mapping.warnings)
        codes.push_back(warning.code);
    return codes;
}

std::size_t columnAt(const ImportPlan& plan, const std::string& header)
{
    const auto& names = plan.table.header;
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), header) - names.begin());
}

TEST(HeaderChange, GivenColumnsThatMoved_WhenHeadersMeet_ThenTheyAreTheSame)
{
    const std::vector<std::string> before{"Email", "Nome", "Punti"}, now{"punti", "EMAIL", "Nome:"};
    const HeaderMeeting meeting = meetHeaders(before, now, [](std::size_t, std::size_t) { return true; });
    EXPECT_EQ(meeting.same.size(), 3U);
    EXPECT_TRUE(changesOf(meeting, before, now).empty());
}

TEST(HeaderChange, GivenAColumnBetweenTheSameNeighbours_WhenItsNameIsAnother_ThenItIsRenamedUnlessItsValuesSpeakAgainstIt)
{
    const std::vector<std::string> before{"Email", "Tessera", "Punti"}, now{"Email", "Numero carta", "Punti", "Note"};
    const auto all = [](std::size_t, std::size_t) { return true; };
    EXPECT_EQ(changesOf(meetHeaders(before, now, all), before, now),
              (std::vector<ColumnChange>{{"Tessera", "Numero carta"}, {"", "Note"}}));
    const std::vector<std::string> shorter{"Email", "Numero carta", "Punti"};
    EXPECT_EQ(changesOf(meetHeaders(before, shorter, all), before, shorter), (std::vector<ColumnChange>{{"Tessera", "Numero carta"}}));
    EXPECT_EQ(changesOf(meetHeaders(before, shorter, [](std::size_t, std::size_t) { return false; }), before, shorter).size(), 2U);
    const std::vector<std::string> near{"Punti", "Email", "Tessere"};
    EXPECT_EQ(changesOf(meetHeaders(before, near, all), before, near), (std::vector<ColumnChange>{{"Tessera", "Tessere"}}));
}

TEST(Recipe, GivenAnImport_WhenTheNextFileHasItsColumns_ThenItIsReadTheSameWithoutAWord)
{
    const ImportBench bench;
    ImportPlan first = bench.plan("clienti_2026-01.csv", kJanuary);
    mapColumn(first, 0, {Entity::Contact, "loyalty_card", {}});
    bench.import(first);

    const ImportPlan next =
        recalled(bench, "clienti_2026-02.csv", "Codice,Email,Cognome,Iscritto il,Punti\nC3,carla@example.com,Blu,03/02/2026,1.234\n");
    EXPECT_EQ(next.recalled.from, "clienti_2026-01.csv");
    EXPECT_TRUE(next.recalled.isByPerson);
    EXPECT_TRUE(next.recalled.changes.empty());
    EXPECT_EQ(next.mapping.columns[0].target, (Target{Entity::Contact, "loyalty_card", {}}));
    EXPECT_FALSE(next.sameFile);
    EXPECT_THAT(codesOf(next), testing::IsEmpty());
}

TEST(Recipe, GivenDatesAndNumbersThatNothingSettles_WhenAnEarlierFileOfTheSourceDid_ThenTheyAreReadAsThere)
{
    const ImportBench bench;
    const std::string american = "Codice,Email,Signup,Points\nC1,anna@example.com,01/25/2026,7.25\nC2,marco@example.com,01/03/2026,8.5\n";
    const std::string february = "Codice,Email,Signup,Points\nC3,carla@example.com,02/03/2026,1.234\n";
    EXPECT_TRUE(bench.plan("list.csv", february).mapping.columns[2].type.orderAmbiguous);
    bench.import("list.csv", american);
    const ImportPlan next = recalled(bench, "list.csv", february);
    EXPECT_EQ(next.mapping.columns[2].type.order, DateOrder::MonthDayYear);
    EXPECT_FALSE(next.mapping.columns[2].type.orderAmbiguous);
    EXPECT_EQ(next.mapping.columns[2].type.by, "earlier file");
    EXPECT_EQ(next.mapping.columns[3].type.decimal, '.');
    EXPECT_THAT(doubtsOf(next), testing::IsEmpty());
    EXPECT_TRUE(next.columns[2].warnings.empty());
    EXPECT_TRUE(import::ambiguitiesIn(next.mapping).empty());
}

TEST(Recipe, GivenOtherColumns_WhenTheNextFileComes_ThenEachChangeIsNamedInPlanAndReceipt)
{
    const ImportBench bench;
    bench.import("clienti.csv", kJanuary);
    const std::string next =
        "Codice,Email,Cognome,Iscritta il,Punti,Colore\n"
        "C1,anna@example.com,Verdi,25/01/2026,\"1.234,5\",rosso\n"
        "C3,carla@example.com,Blu,26/02/2026,\"3,5\",blu\n";
    const ImportPlan plan = recalled(bench, "clienti.csv", next);
    EXPECT_EQ(plan.recalled.changes, (std::vector<ColumnChange>{{"Iscritto il", "Iscritta il"}, {"", "Colore"}}));
    EXPECT_THAT(codesOf(plan), testing::UnorderedElementsAre("column_renamed", "column_added"));

    const import::ImportReceipt receipt = bench.import(plan);
    const auto tells = [&](const std::string& code, const std::string& name) {
        return std::any_of(receipt.warnings.begin(), receipt.warnings.end(), [&](const import::Warning& warning) {
            return warning.code == code && warning.text.find(name) != std::string::npos;
        });
    };
    EXPECT_TRUE(tells("column_renamed", "Iscritta il"));
    EXPECT_TRUE(tells("column_added", "Colore"));

    const ImportPlan less = recalled(bench, "clienti.csv", "Codice,Email,Cognome,Punti\nC9,d@example.com,Rosa,\"1,5\"\n");
    EXPECT_THAT(codesOf(less), testing::Contains("column_missing"));
}

TEST(Recipe, GivenAColumnWithADecision_WhenItComesUnderAnotherName_ThenItMeansWhatItDid)
{
    const ImportBench bench;
    ImportPlan first =
        bench.plan("clienti.csv", "Email,Tess,Cognome,Citta\nanna@example.com,T100,Verdi,Milano\nb@example.com,T200,Neri,Roma\n");
    mapColumn(first, 1, {Entity::Contact, "loyalty_card", {}});
    bench.import(first);
    const ImportPlan next =
        recalled(bench, "clienti.csv", "Email,Xcode,Cognome,Citta\nc@example.com,T300,Blu,Bari\nd@example.com,T400,Rosa,Bari\n");
    EXPECT_EQ(next.mapping.columns[1].target, (Target{Entity::Contact, "loyalty_card", {}}));
}

TEST(Recipe, GivenTheVeryBytes_WhenTheFileComesAgain_ThenItIsToldAndChangesNothing)
{
    const ImportBench bench;
    const import::ImportReceipt first = bench.import("clienti.csv", kJanuary);
    const std::string before = bench.content();
    const ImportPlan again = recalled(bench, "clienti.csv", kJanuary);
    ASSERT_TRUE(again.sameFile);
    EXPECT_EQ(again.sameFile->batch, first.batch);
    const import::ImportReceipt receipt = bench.import(again);
    EXPECT_EQ(receipt.rowsBy.unchanged, 2);
    EXPECT_EQ(bench.content(), before);
    EXPECT_THAT(codesOf(again), testing::ElementsAre("same_file_again"));
    EXPECT_FALSE(recalled(bench, "clienti.csv", std::string(kJanuary) + "C3,c@example.com,Blu,26/02/2026,1\n").sameFile);
}

TEST(Recipe, GivenAnUpdatedExport_WhenItIsImported_ThenTheWorkspaceFollows)
{
    const ImportBench bench;
    bench.import("clienti.csv", kJanuary);
    std::string updated = kJanuary;
    updated.replace(updated.find("Verdi"), 5, "Bruni");
    const import::ImportReceipt receipt = bench.import(recalled(bench, "clienti.csv", updated));
    EXPECT_EQ(receipt.contacts.updated, 1);
    EXPECT_EQ(receipt.contacts.added, 0);
    EXPECT_EQ(
        test::valueOrThrow(bench.reader().integer("SELECT count(*) FROM contact WHERE json_extract(profile, '$.last_name') = 'Bruni'")), 1);
}

TEST(Recipe, GivenRowsThatWereExportedFromHere_WhenTheyComeBackUnderAnyName_ThenNothingChanges)
{
    const ImportBench bench;
    const std::vector<std::pair<std::string, std::string>> files{
        {"clienti.csv", kJanuary},
        {"subscribed_email_audience_export_d2cfd6498a.csv",
         "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LAST_CHANGED,LEID,EUID\n"
         "anna@example.com,Anna,Verdi,4,2025-01-02 10:00:00,1.2.3.4,2025-01-02 10:05:00,1.2.3.4,2025-03-01 09:00:00,501,ab12\n"},
        {"Sondaggio.csv",
         "#,Quanto ci consiglieresti?,Start Date (UTC),Submit Date (UTC),Network ID\nr1,9,2026-01-02 10:00:00,2026-01-02 10:01:00,n1\n"},
    };
    NoProgress progress;
    for (const auto& [name, bytes] : files) {
        const import::ImportReceipt first = bench.import(name, bytes);
        const std::string before = bench.content();
        const auto target = bench.folder() / "F.csv";
        ASSERT_TRUE(import::exportRows(bench.reader(), first.batch, import::RowsToExport::All, target, progress).has_value());
        ImportPlan plan = test::valueOrThrow(planImport(target, bench->workspace().settings(), LocalDate{20'000}, {}, progress)).at(0);
        ASSERT_TRUE(recallRecipes({&plan, 1}, bench.reader(), bench->workspace().settings(), progress).has_value());
        EXPECT_EQ(plan.mapping.preset, first.preset) << name;
        EXPECT_THAT(codesOf(plan), testing::Not(testing::Contains("consent_state_unknown"))) << name;
        const import::ImportReceipt again = bench.import(plan);
        EXPECT_EQ(again.rowsBy.unchanged, again.rows) << name;
        EXPECT_EQ(bench.content(), before) << name;
    }
}

TEST(Recipe, GivenContactsThatWereListedHere_WhenTheyComeBack_ThenNobodyIsNewAndNothingIsOtherwise)
{
    const ImportBench bench;
    bench.import("clienti.csv", "Codice,Email,Nome,Cognome,Telefono\nC1,anna@example.com,Anna,Verdi,\nC2,,Marco,Neri,\n");
    const std::string list = "id,email,first_name,last_name\n1,anna@example.com,Anna,Verdi\n2,,Marco,Neri\n";
    const ImportPlan plan = recalled(bench, "export.csv", list);
    EXPECT_EQ(plan.mapping.source, "regia");
    const import::ImportReceipt receipt = bench.import(plan);
    EXPECT_EQ(receipt.contacts.added, 0);
    EXPECT_TRUE(receipt.changes.attributes.empty());
    EXPECT_EQ(bench.count("contact"), 2);
    const ImportPlan foreign = recalled(bench, "other.csv", "id,email,first_name,last_name\n1,paola@example.com,Paola,Gialli\n");
    EXPECT_NE(foreign.mapping.source, "regia") << "another tool's ids";
}

TEST(Recipe, GivenAListOfWhoLeft_WhenItsRowsWereOnceOfWhoStayed_ThenItsOwnNameIsBelieved)
{
    const ImportBench bench;
    const std::string rows =
        "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LAST_CHANGED,LEID,EUID\n"
        "anna@example.com,Anna,Verdi,4,2025-01-02 10:00:00,1.2.3.4,2025-01-02 10:05:00,1.2.3.4,2025-03-01 09:00:00,501,ab12\n";
    bench.import("subscribed_email_audience_export_d2cfd6498a.csv", rows);
    const ImportPlan plan = recalled(bench, "cleaned_email_audience_export_d2cfd6498a.csv", rows);
    const auto consent = std::find_if(plan.mapping.constants.begin(), plan.mapping.constants.end(),
                                      [](const auto& constant) { return constant.target.entity == Entity::Consent; });
    ASSERT_NE(consent, plan.mapping.constants.end());
    EXPECT_EQ(consent->value, "undeliverable");
}

TEST(Recipe, GivenTwoListsOfOneTool_WhenTheirRowsAreOthers_ThenTheyAreTwoSources)
{
    const ImportBench bench;
    bench.import("negozio_milano.csv", kJanuary);
    const ImportPlan other =
        recalled(bench, "negozio_roma.csv", "Codice,Email,Cognome,Iscritto il,Punti\nC1,paola@example.com,Gialli,26/01/2026,\"4,5\"\n");
    EXPECT_TRUE(other.mapping.source.empty()) << "C1 of Rome is not C1 of Milan";
}

TEST(Overwrite, GivenRulesForColumns_WhenAnotherSourceSaysOtherwise_ThenTheyDecideWhatSurvives)
{
    const auto cityAfter = [](model::Overwrite overwrite, const std::string& before) {
        const ImportBench bench;
        bench.import("crm.csv", "Email,City,Updated at\nanna@example.com," + before + ",2026-02-01 10:00:00\n");
        ImportPlan plan = bench.plan(
            "fiera.csv", "Email,City,Updated at\nanna@example.com,Roma,2026-01-01 10:00:00\nnew@example.com,Roma,2026-01-01 10:00:00\n");
        EXPECT_TRUE(canOverwrite(plan, columnAt(plan, "City")));
        setOverwrite(plan, columnAt(plan, "City"), overwrite);
        bench.import(plan);
        EXPECT_EQ(
            test::valueOrThrow(bench.reader().integer("SELECT count(*) FROM contact WHERE json_extract(profile, '$.city') = 'Roma' AND "
                                                      "json_extract(profile, '$.email') = 'new@example.com'")),
            1)
            << "who is new takes what there is";
        const sqlite::Database reader = bench.reader();
        SQLite::Statement row(reader.connection(),
                              "SELECT coalesce(json_extract(profile, '$.city'), '-') FROM contact WHERE json_extract(profile, '$.email') = "
                              "'anna@example.com'");
        return row.executeStep() ? row.getColumn(0).getString() : std::string("nobody");
    };
    EXPECT_EQ(cityAfter(model::Overwrite::Trusted, "Milano"), "Milano") << "the later of two that are known alike";
    EXPECT_EQ(cityAfter(model::Overwrite::Newest, "Milano"), "Milano");
    EXPECT_EQ(cityAfter(model::Overwrite::Fill, "Milano"), "Milano");
    EXPECT_EQ(cityAfter(model::Overwrite::Fill, ""), "Roma");
    EXPECT_EQ(cityAfter(model::Overwrite::Keep, ""), "-") << "she was known";
    EXPECT_EQ(cityAfter(model::Overwrite::Trusted, ""), "Roma");
}

TEST(Overwrite, GivenARule_WhenTheNextFileOfTheKindComes_ThenItIsRemembered)
{
    const ImportBench bench;
    ImportPlan plan = bench.plan("clienti.csv", kJanuary);
    setOverwrite(plan, columnAt(plan, "Cognome"), model::Overwrite::Fill);
    bench.import(plan);
    std::string next = kJanuary;
    next.replace(next.find("Verdi"), 5, "Bruni");
    const ImportPlan again = recalled(bench, "clienti.csv", next);
    EXPECT_EQ(again.mapping.columns[columnAt(again, "Cognome")].overwrite, model::Overwrite::Fill);
}

}  // namespace
}  // namespace regia::workbench
