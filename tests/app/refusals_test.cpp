// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be used is refused by name, in a sentence, and nothing is changed.
#include <unistd.h>

#include "app/command_line.h"

namespace regia::test {
namespace {

class Refusals : public CommandLine {
protected:
    static inline const QString kFile = "shop.regia";

    Refusals()
    {
        ask({"new", kFile});
        write("people.csv", "email,city\nanna@example.com,Milano\n");
        ask({"import", kFile, "people.csv"});
        before = read("shop.regia");
    }

    /// Why a file cannot be imported; the workspace is the same byte for byte.
    std::string whyNotImported(const QString& file)
    {
        const std::string code = refusal({"import", kFile, file});
        EXPECT_EQ(read("shop.regia"), before) << file.toStdString();
        const Ran sniffed = run({"sniff", file}), imported = run({"import", kFile, file});
        EXPECT_EQ(sniffed.code, kFailed) << file.toStdString();
        EXPECT_EQ(sniffed.complaints, imported.complaints);
        return code;
    }
    /// Why a file cannot be opened as a workspace; it is the same byte for byte.
    std::string whyNotOpened(const std::string& file)
    {
        const std::string bytes = read(file);
        const QString name = QString::fromStdString(file);
        const std::string code = refusal({"contacts", name});
        EXPECT_EQ(refusal({"undo", name}), code);
        EXPECT_EQ(read(file), bytes) << file;
        return code;
    }

    std::string before;
};

TEST_F(Refusals, GivenNoFile_WhenImported_ThenItIsNotFound) { EXPECT_EQ(whyNotImported("missing.csv"), "file_not_found"); }

TEST_F(Refusals, GivenAnEmptyFile_WhenImported_ThenItIsEmpty)
{
    write("empty.csv", "");
    write("blank.csv", " \n\n \t\n");
    EXPECT_EQ(whyNotImported("empty.csv"), "file_empty");
    EXPECT_EQ(whyNotImported("blank.csv"), "file_empty");
}

TEST_F(Refusals, GivenAPicture_WhenImported_ThenItIsNoTable)
{
    write("logo.csv", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\2", 26));
    EXPECT_EQ(whyNotImported("logo.csv"), "file_binary");
}

TEST_F(Refusals, GivenAFolder_WhenImported_ThenItIsUnreadable)
{
    std::filesystem::create_directory(folder() / "exports");
    EXPECT_EQ(whyNotImported("exports"), "file_unreadable");
}

TEST_F(Refusals, GivenAnExcelFileNamedCsv_WhenImported_ThenItIsReadAsWhatItIsWithAWarning)
{
    write("people.csv", readBytes(std::filesystem::path(REGIA_TEST_DATA) / "xlsx_named.csv"));
    const QStringList import{"import", kFile, "people.csv"};
    const nlohmann::json receipt = ask(import).at(0);
    EXPECT_EQ(receipt.at("stored"), 2);
    // The other one says that people.csv has a column more than the last time.
    ASSERT_EQ(receipt.at("warnings").size(), 2U);
    EXPECT_EQ(receipt.at("warnings")[0].at("code"), "extension_mismatch");
    EXPECT_EQ(receipt.at("warnings")[1].at("code"), "column_added");
    EXPECT_EQ(run(import + QStringList{"--strict"}).code, kWithWarnings);
}

TEST_F(Refusals, GivenACutExcelFile_WhenImported_ThenItIsDamaged)
{
    write("cut.xlsx", readBytes(std::filesystem::path(REGIA_TEST_DATA) / "xlsx_named.csv").substr(0, 700));
    EXPECT_EQ(whyNotImported("cut.xlsx"), "file_damaged");
}

TEST_F(Refusals, GivenOneGoodAndOneBadFile_WhenImportedTogether_ThenNeitherIs)
{
    write("more.csv", "email,city\ndora@example.com,Genova\n");
    write("empty.csv", "");
    refusal({"import", kFile, "more.csv", "empty.csv"});
    EXPECT_EQ(read("shop.regia"), before);
}

TEST_F(Refusals, GivenAnUnknownPreset_WhenImported_ThenItIsRefused)
{
    EXPECT_EQ(refusal({"import", kFile, "people.csv", "--preset", "no.such"}), "unknown_name");
    EXPECT_EQ(read("shop.regia"), before);
}

TEST_F(Refusals, GivenNoWorkspace_WhenAsked_ThenItIsNotFoundAndNotMade)
{
    EXPECT_EQ(refusal({"contacts", "none.regia"}), "file_not_found");
    EXPECT_EQ(refusal({"import", "none.regia", "people.csv"}), "file_not_found");
    EXPECT_FALSE(exists("none.regia"));
}

TEST_F(Refusals, GivenSomethingElse_WhenOpened_ThenItIsNoWorkspaceAndLeftAlone)
{
    write("notes.regia", "not a database at all");
    EXPECT_EQ(whyNotOpened("notes.regia"), "not_a_workspace");
}

TEST_F(Refusals, GivenACutWorkspace_WhenOpened_ThenItIsDamagedAndLeftAlone)
{
    write("cut.regia", before.substr(0, before.size() / 3));
    EXPECT_EQ(whyNotOpened("cut.regia"), "workspace_damaged");
}

TEST_F(Refusals, GivenAWorkspaceOfANewerVersion_WhenOpened_ThenItIsNewerAndLeftAlone)
{
    // user_version: four bytes, big-endian, at 60 of the header (SQLite file format, 1.3)
    std::string newer = before;
    newer.replace(60, 4, std::string("\0\0\x0f\xa0", 4));
    write("newer.regia", newer);
    EXPECT_EQ(whyNotOpened("newer.regia"), "workspace_newer");
}

TEST_F(Refusals, GivenAReadOnlyWorkspace_WhenChanged_ThenItIsRefusedAndStillRead)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "nothing is read-only to root";
    std::filesystem::permissions(folder() / "shop.regia", std::filesystem::perms::owner_read);
    EXPECT_EQ(refusal({"undo", kFile}), "workspace_read_only");
    EXPECT_EQ(ask({"contacts", kFile}).size(), 1U);
    EXPECT_EQ(read("shop.regia"), before);
}

TEST_F(Refusals, GivenWrongUsage_WhenRun_ThenTheExitCodeIsTwoAndHelpIsOffered)
{
    for (const QStringList& usage : {QStringList{}, QStringList{"bogus"}, QStringList{"contacts"},
                                     QStringList{"contacts", kFile, "--lang", "de"}, QStringList{"contacts", kFile, "--no-such-option"}}) {
        const Ran wrong = run(usage);
        EXPECT_EQ(wrong.code, kWrongUsage) << usage.join(u' ').toStdString();
        EXPECT_NE(wrong.complaints.find("--help"), std::string::npos) << wrong.complaints;
    }
}

TEST_F(Refusals, GivenHelpOrVersion_WhenRun_ThenTheyArePrintedAndItIsDone)
{
    EXPECT_EQ(run({"--version"}).code, kDone);
    const Ran help = run({"--help"});
    EXPECT_EQ(help.code, kDone);
    for (const char* verb : {"new", "sample", "sniff", "import", "contacts", "segment", "query", "undo", "check"})
        EXPECT_NE(help.out.find(verb), std::string::npos) << verb;
}

TEST_F(Refusals, GivenAnInstantThatIsNone_WhenAskedAsOfIt_ThenItIsRefused)
{
    EXPECT_EQ(refusal({"query", kFile, "-", "--as-of", "yesterday"}, R"({"query":"count"})"), "invalid_input");
}

TEST_F(Refusals, GivenItalian_WhenRefused_ThenTheSentenceIsItalianAndTheCodeTheSame)
{
    const Ran english = run({"contacts", "none.regia", "--json"});
    const Ran italian = run({"contacts", "none.regia", "--json", "--lang", "it"});
    EXPECT_EQ(italian.json()["error"]["code"], english.json()["error"]["code"]);
    EXPECT_NE(italian.json()["error"]["text"], english.json()["error"]["text"]);
}

}  // namespace
}  // namespace regia::test
