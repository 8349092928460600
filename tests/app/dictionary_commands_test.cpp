// SPDX-License-Identifier: GPL-3.0-or-later
// The data dictionary from the command line.
#include <algorithm>

#include "app/command_line.h"

namespace regia::test {
namespace {

using nlohmann::json;

class DictionaryCommands : public CommandLine {
protected:
    static inline const QString kFile = "shop.regia";

    DictionaryCommands()
    {
        ask({"new", kFile});
        write("people.csv",
              "id,email,first name,CAP,Anni\n"
              "1,anna@vivaiorossi.it,Anna,55049,34\n"
              "2,luca@vivaiorossi.it,Luca,20121,n/d\n");
        ask({"import", kFile, "people.csv"});
    }

    json entry(const QString& list, const std::string& name)
    {
        const json all = ask({list, kFile});
        const auto found = std::find_if(all.begin(), all.end(), [&](const json& each) { return each.at("name") == name; });
        return found == all.end() ? json() : *found;
    }
    std::size_t count(const json& condition) { return ask({"segment", kFile, "--file", "-"}, condition.dump()).at("n"); }
};

TEST_F(DictionaryCommands, GivenAnAttribute_WhenAllIsDecidedAboutIt_ThenTheListSaysSo)
{
    const json changed = ask({"attribute", kFile, "anni", "--type", "number", "--rename", "Età", "--family", "demographic", "--hide"});
    EXPECT_EQ(changed.at("effect").at("fitting"), 1);
    EXPECT_EQ(changed.at("effect").at("unfit"), json::array({{{"value", "n/d"}, {"n", 1}}}));
    const json entry = this->entry("attributes", "anni");
    EXPECT_EQ(entry.at("type"), "number");
    EXPECT_EQ(entry.at("label"), "Età");
    EXPECT_EQ(entry.at("family"), "demographic");
    EXPECT_EQ(entry.at("hidden"), true);
    EXPECT_EQ(entry.at("n"), 1);
    EXPECT_EQ(entry.at("min"), 34);
    EXPECT_EQ(entry.at("sources").at(0).at("n"), 2);
}

TEST_F(DictionaryCommands, GivenADryRun_WhenRetyped_ThenOnlyTheEffectIsTold)
{
    const json told = ask({"attribute", kFile, "anni", "--type", "number", "--dry-run"});
    EXPECT_EQ(told.at("done"), json::array());
    EXPECT_EQ(told.at("effect").at("values"), 2);
    EXPECT_EQ(entry("attributes", "anni").at("type"), "text");
}

TEST_F(DictionaryCommands, GivenAMerge_WhenUndone_ThenBothAttributesAreThereAgain)
{
    ask({"attribute", kFile, "anni", "--merge-into", "postcode"});
    EXPECT_TRUE(entry("attributes", "anni").is_null());
    EXPECT_EQ(entry("attributes", "postcode").at("merged"), json::array({"anni"}));
    EXPECT_EQ(count({{"attr", "anni"}, {"op", "present"}}), 2U);
    ask({"undo", kFile});
    EXPECT_EQ(entry("attributes", "anni").at("n"), 2);
    EXPECT_EQ(entry("attributes", "postcode").at("merged"), json::array());
}

TEST_F(DictionaryCommands, GivenTheLookups_WhenSwitchedOn_ThenProfilesAreCompletedAndSayFromWhat)
{
    const json before = ask({"lookup", kFile});
    ASSERT_EQ(before.size(), 2U);
    EXPECT_EQ(before[0].at("fills"), (json{{"company_name", 2}}));
    ask({"lookup", kFile, "postcode", "--on"});
    ask({"lookup", kFile, "email_domain", "--on"});
    EXPECT_EQ(count({{"attr", "region"}, {"op", "is"}, {"value", "Toscana"}}), 1U);
    const json companies = ask({"companies", kFile});
    ASSERT_EQ(companies.size(), 1U);
    EXPECT_EQ(companies[0].at("name"), "vivaiorossi.it");
    EXPECT_EQ(companies[0].at("contacts"), 2);
    EXPECT_EQ(companies[0].at("from_domain"), true);
    const json contact = ask({"contact", kFile, "anna@vivaiorossi.it"});
    for (const json& value : contact.at("profile"))
        if (value.at("attribute") == "region") {
            EXPECT_EQ(value.at("kind"), "inferred");
            EXPECT_EQ(value.at("source"), "lookup:postcode");
        }
    ask({"undo", kFile});
    EXPECT_EQ(ask({"companies", kFile}), json::array());
}

TEST_F(DictionaryCommands, GivenWhatIsNotThereOrNotToBeChanged_WhenAsked_ThenItIsRefusedByName)
{
    EXPECT_EQ(refusal({"attribute", kFile, "nothing", "--hide"}), "unknown_name");
    EXPECT_EQ(refusal({"attribute", kFile, "email", "--merge-into", "anni"}), "unsupported");
    EXPECT_EQ(refusal({"attribute", kFile, "anni", "--type", "colour"}), "invalid_input");
    EXPECT_EQ(refusal({"attribute", kFile, "anni"}), "invalid_input");
    EXPECT_EQ(refusal({"lookup", kFile, "horoscope", "--on"}), "unknown_name");
}

}  // namespace
}  // namespace regia::test
