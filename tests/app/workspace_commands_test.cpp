// SPDX-License-Identifier: GPL-3.0-or-later
// Making, reading and changing a workspace from the command line: whole commands, as scripts use them.
#include "app/command_line.h"

namespace regia::test {
namespace {

using nlohmann::json;

class Commands : public CommandLine {
protected:
    static inline const QString kFile = "shop.regia";
    static inline const std::string kPeople =
        "email,first name,city,created\n"
        "anna@example.com,Anna,Milano,2025-01-02\n"
        "bruno@example.com,Bruno,Forlì,2025-02-03\n"
        "not-an-address,,,\n";

    Commands() { ask({"new", kFile}); }

    json importPeople()
    {
        write("people.csv", kPeople);
        return ask({"import", kFile, "people.csv"});
    }
    std::vector<std::string> emails()
    {
        std::vector<std::string> found;
        for (const json& contact : ask({"contacts", kFile}))
            found.push_back(contact.at("email").get<std::string>());
        return found;
    }
};

TEST_F(Commands, GivenNothing_WhenAWorkspaceIsMade_ThenItHasTheSettingsAskedFor)
{
    const json made = ask({"new", "bern.regia", "--timezone", "Europe/Zurich", "--currency", "CHF", "--country", "CH"});
    EXPECT_EQ(made.at("timezone"), "Europe/Zurich");
    EXPECT_EQ(made.at("currency"), "CHF");
    EXPECT_EQ(made.at("country"), "CH");
    EXPECT_EQ(ask({"contacts", "bern.regia"}), json::array());
}

TEST_F(Commands, GivenAnInvalidTimeZone_WhenAWorkspaceIsMade_ThenItIsRefusedAndThereIsNoFile)
{
    EXPECT_EQ(refusal({"new", "mars.regia", "--timezone", "Mars/Olympus"}), "invalid_input");
    EXPECT_FALSE(exists("mars.regia"));
}

TEST_F(Commands, GivenAFileOfThatName_WhenAWorkspaceIsMade_ThenItIsRefusedAndTheFileStays)
{
    importPeople();
    const std::string before = read("shop.regia");
    EXPECT_EQ(refusal({"new", kFile}), "already_exists");
    EXPECT_EQ(read("shop.regia"), before);
}

TEST_F(Commands, GivenATable_WhenSniffed_ThenItIsDescribedAndNothingIsMade)
{
    write("people.csv", "\xEF\xBB\xBF" + kPeople);
    const json tables = ask({"sniff", "people.csv"});
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].at("kind"), "csv");
    EXPECT_EQ(tables[0].at("bom"), true);
    EXPECT_EQ(tables[0].at("delimiter"), ",");
    EXPECT_EQ(tables[0].at("rows"), 3);
    EXPECT_EQ(tables[0].at("header"), json::array({"email", "first name", "city", "created"}));
    EXPECT_FALSE(tables[0].contains("cells"));
}

TEST_F(Commands, GivenATable_WhenImported_ThenEveryRowIsStoredOrSetAsideWithItsReason)
{
    const json receipts = importPeople();
    ASSERT_EQ(receipts.size(), 1U);
    const json& receipt = receipts[0];
    EXPECT_EQ(receipt.at("rows"), 3);
    EXPECT_EQ(receipt.at("stored").get<int>() + receipt.at("set_aside").get<int>(), 3);
    EXPECT_EQ(receipt.at("contacts").at("added"), 2);
    ASSERT_FALSE(receipt.at("rejects").empty());
    EXPECT_EQ(receipt.at("rejects")[0].at("line"), 4);
    EXPECT_EQ(receipt.at("rejects")[0].at("text"), "not-an-address");
    EXPECT_EQ(emails(), (std::vector<std::string>{"anna@example.com", "bruno@example.com"}));
}

TEST_F(Commands, GivenRejects_WhenStrict_ThenTheExitCodeTellsThem)
{
    write("people.csv", kPeople);
    EXPECT_EQ(run({"import", kFile, "people.csv", "--strict"}).code, kWithWarnings);
    EXPECT_EQ(emails().size(), 2U);
}

TEST_F(Commands, GivenADryRun_WhenImported_ThenTheReceiptIsTheSameAndNothingIsStored)
{
    write("people.csv", kPeople);
    const json receipts = ask({"import", kFile, "people.csv", "--dry-run"});
    EXPECT_EQ(receipts.at(0).at("contacts").at("added"), 2);
    EXPECT_TRUE(emails().empty());
    EXPECT_EQ(ask({"batches", kFile}), json::array());
}

TEST_F(Commands, GivenTheSameFileTwice_WhenImported_ThenNobodyIsThereTwice)
{
    importPeople();
    const json again = importPeople();
    EXPECT_EQ(again.at(0).at("contacts").at("added"), 0);
    EXPECT_EQ(emails().size(), 2U);
}

TEST_F(Commands, GivenAnImport_WhenItsRowsAreWritten_ThenTheyAreTheFile)
{
    importPeople();
    EXPECT_EQ(ask({"rows", kFile, "--batch", "1", "-o", "again.csv"}).at("rows"), 3);
    std::string again = read("again.csv");
    std::erase(again, '\r');  // lines end as RFC 4180 says
    EXPECT_EQ(again, kPeople);
    ask({"rows", kFile, "--batch", "1", "--rejects", "-o", "rejects.csv"});
    EXPECT_NE(read("rejects.csv").find("not-an-address"), std::string::npos);
    EXPECT_EQ(read("rejects.csv").find("anna@example.com"), std::string::npos);
}

TEST_F(Commands, GivenAnImport_WhenUndoneAndRedone_ThenItsContactsGoAndComeBack)
{
    importPeople();
    const json undone = ask({"undo", kFile});
    EXPECT_EQ(undone.at("verb"), "import");
    EXPECT_TRUE(emails().empty());
    EXPECT_EQ(ask({"batches", kFile}).at(0).at("state"), "undone");
    ask({"redo", kFile});
    EXPECT_EQ(emails().size(), 2U);
    EXPECT_EQ(ask({"history", kFile}).at(0).at("state"), "done");
    EXPECT_EQ(refusal({"redo", kFile}), "nothing_to_redo");
}

TEST_F(Commands, GivenTwoImports_WhenTheFirstIsUndoneByItsNumber_ThenTheSecondStays)
{
    importPeople();
    write("more.csv", "email,city\ndora@example.com,Genova\n");
    ask({"import", kFile, "more.csv"});
    ask({"undo", kFile, "--batch", "1"});
    EXPECT_EQ(emails(), std::vector<std::string>{"dora@example.com"});
}

TEST_F(Commands, GivenNothingDone_WhenUndone_ThenItSaysSo) { EXPECT_EQ(refusal({"undo", kFile}), "nothing_to_undo"); }

TEST_F(Commands, GivenAContact_WhenAskedForByAddress_ThenTheProfileTellsWhereItIsFrom)
{
    importPeople();
    const json contact = ask({"contact", kFile, "bruno@example.com"});
    EXPECT_NE(contact.dump().find("Forl\u00ec"), std::string::npos) << contact.dump();
    EXPECT_TRUE(contact.contains("timeline"));
    EXPECT_TRUE(contact.contains("consents"));
    EXPECT_EQ(refusal({"contact", kFile, "nobody@example.com"}), "not_found");
}

TEST_F(Commands, GivenACondition_WhenAsked_ThenCountIdsWordsAndSqlAgree)
{
    importPeople();
    write("milano.json", R"({"attr":"city","op":"is","value":"Milano"})");
    const QStringList segment{"segment", kFile, "--file", "milano.json"};
    const json counted = ask(segment);
    EXPECT_EQ(counted.at("n"), 1);
    EXPECT_EQ(counted.at("universe_n"), 2);
    EXPECT_EQ(counted.at("share"), 0.5);
    EXPECT_EQ(ask(segment + QStringList{"--ids"}).at("ids").size(), 1U);
    EXPECT_NE(ask(segment + QStringList{"--words"}).at("words").get<std::string>().find("Milano"), std::string::npos);
    EXPECT_NE(ask(segment + QStringList{"--sql"}).at("sql").get<std::string>().find("SELECT"), std::string::npos);
    const json listed = ask({"contacts", kFile, "--segment", QStringLiteral(R"({"attr":"city","op":"is","value":"Milano"})")});
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0].at("email"), "anna@example.com");
}

TEST_F(Commands, GivenADocument_WhenPut_ThenItIsListedGottenAndUsed)
{
    importPeople();
    const json body{{"kind", "dynamic"}, {"name", "Milanesi"}, {"where", {{"attr", "city"}, {"op", "is"}, {"value", "Milano"}}}};
    ask({"put", kFile, "-"}, body.dump());
    const json list = ask({"documents", kFile});
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].at("kind"), "segment");
    EXPECT_EQ(ask({"get", kFile, "segment", "Milanesi"}), body);
    EXPECT_EQ(ask({"segment", kFile, "--name", "Milanesi"}).at("n"), 1);
    EXPECT_EQ(refusal({"get", kFile, "segment", "Romani"}), "not_found");
}

TEST_F(Commands, GivenADocumentWithAnUnknownKey_WhenPut_ThenThePathIsToldAndNothingIsSaved)
{
    const json body{{"kind", "dynamic"}, {"name", "Broken"}, {"where", {{"did", {{"evnt", "purchase"}}}}}};
    EXPECT_EQ(refusal({"put", kFile, "-"}, body.dump()), "invalid_document");
    EXPECT_EQ(ask({"documents", kFile}), json::array());
}

TEST_F(Commands, GivenAWorkspace_WhenCheckedAndCopied_ThenTheCopyIsWholeAndNeverOverwrites)
{
    importPeople();
    EXPECT_EQ(ask({"check", kFile}).at("ok"), true);
    ask({"backup", kFile, "-o", "copy.regia"});
    EXPECT_EQ(ask({"check", "copy.regia"}).at("ok"), true);
    EXPECT_EQ(ask({"contacts", "copy.regia"}), ask({"contacts", kFile}));
    EXPECT_EQ(refusal({"backup", kFile, "-o", "copy.regia"}), "already_exists");
}

}  // namespace
}  // namespace regia::test
