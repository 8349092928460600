// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/import/overwrite_rules.h"
#include "mapping_support.h"

namespace regia::import {
namespace {

using model::Overwrite;

const TestTable kPeople{"people.csv", {"Email", "Nome completo", "City"}, {{"anna@example.com", "Anna Verdi", "Milano"}}};

TEST(OverwriteRules, GivenAColumnWithARule_WhenTheMappingIsWrittenAndRead_ThenItIsKept)
{
    Mapping mapping = mappingOf(kPeople);
    mapping.columns[2].overwrite = Overwrite::Fill;
    const nlohmann::json document = toJson(mapping);
    EXPECT_EQ(document["columns"][2]["overwrite"], "fill");
    EXPECT_FALSE(document["columns"][0].contains("overwrite")) << "the usual rule is not said";
    EXPECT_EQ(mappingFromJson(document).value().columns[2].overwrite, Overwrite::Fill);

    nlohmann::json wrong = document;
    wrong["columns"][2]["overwrite"] = "sometimes";
    EXPECT_EQ(mappingFromJson(wrong).error().where, "columns[2].overwrite");
}

TEST(OverwriteRules, GivenAColumnThatIsTakenApart_WhenItHasARule_ThenItsPartsFollow)
{
    Mapping mapping = mappingOf(kPeople);
    ASSERT_TRUE(mapping.columns[1].target.is(Entity::Contact, "full_name"));
    mapping.columns[0].overwrite = Overwrite::Newest;
    mapping.columns[1].overwrite = Overwrite::Keep;
    const OverwriteRules rules = overwriteRulesOf(toJson(mapping), false);
    const OverwriteRules expected{{"email", Overwrite::Newest},
                                  {"other_emails", Overwrite::Newest},
                                  {"full_name", Overwrite::Keep},
                                  {"first_name", Overwrite::Keep},
                                  {"last_name", Overwrite::Keep}};
    EXPECT_EQ(rules, expected);
}

TEST(OverwriteRules, GivenRowsThatAreRepaired_WhenTheyWereForNewPeople_ThenTheyStillFillTheirBlanks)
{
    Mapping mapping = mappingOf(kPeople);
    mapping.columns[2].overwrite = Overwrite::Keep;
    EXPECT_EQ(overwriteRulesOf(toJson(mapping), true).at("city"), Overwrite::Fill);
}

TEST(OverwriteRules, GivenADocumentOfAnotherTime_WhenItsRulesAreRead_ThenWhatIsNotThereIsNoRule)
{
    EXPECT_TRUE(overwriteRulesOf(nlohmann::json::object(), false).empty());
    EXPECT_TRUE(
        overwriteRulesOf(nlohmann::json::parse(R"({"columns":[1,{"target":7},{"target":"contact.city","overwrite":3}]})"), false).empty());
}

}  // namespace
}  // namespace regia::import
