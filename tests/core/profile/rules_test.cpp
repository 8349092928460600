// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/rules.h"

#include <gtest/gtest.h>

#include "core/profile/derive.h"
#include "core/profile/provenance.h"
#include "core/profile/settle.h"
#include "core/workspace/dictionary_rules.h"
#include "support/workspace_builder.h"

namespace regia::test {
namespace {

using model::AttributeType;
using nlohmann::json;
using workspace::AttributeRule;

/// Decides something in one command and lets the profiles follow.
template <class Change>
void decide(const ScratchWorkspace& workspace, Change&& change)
{
    NoProgress progress;
    valueOrThrow(workspace->command({"edit", ""}, workspace::UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
        REGIA_CHECK(change(database));
        return BatchId{};
    }));
    valueOrThrow(profile::settleWorkspace(*workspace, progress));
}

void decide(const ScratchWorkspace& workspace, const AttributeRule& rule)
{
    decide(workspace, [&](sqlite::Database& database) { return workspace::storeAttributeRule(database, rule); });
}

void undo(const ScratchWorkspace& workspace)
{
    NoBatchUndo batches;
    NoProgress progress;
    valueOrThrow(workspace::undo(*workspace, batches));
    valueOrThrow(profile::settleWorkspace(*workspace, progress));
}

json profileOf(const ScratchWorkspace& workspace, std::int64_t contact)
{
    const sqlite::Database reader = workspace.reader();
    SQLite::Statement row(reader.connection(), "SELECT profile FROM contact WHERE id = ?");
    row.bind(1, contact);
    return row.executeStep() ? json::parse(row.getColumn(0).getString()) : json();
}

ScratchWorkspace ages()
{
    return WorkspaceBuilder()
        .attribute("eta", AttributeType::Text)
        .attribute("age", AttributeType::Number)
        .contact("anna", {{"eta", "34"}})
        .contact("luca", {{"eta", "n/d"}, {"age", 40}})
        .contact("maria", {{"age", 51}})
        .build();
}

TEST(Rules, GivenAnAttributeIsReadAsNumbers_WhenSettled_ThenWhatFitsIsANumberAndTheRecordsKeepWhatTheySaid)
{
    const auto workspace = ages();
    decide(workspace, {.name = "eta", .type = AttributeType::Number, .format = "comma"});
    EXPECT_EQ(profileOf(workspace, 1), (json{{"eta", 34}}));
    EXPECT_EQ(profileOf(workspace, 2), (json{{"age", 40}}));
    EXPECT_EQ(valueOrThrow(workspace.reader().integer("SELECT count(*) FROM record WHERE profile LIKE '%n/d%'")), 1);
}

TEST(Rules, GivenThatIsUndone_WhenSettled_ThenTheProfilesAreAsBefore)
{
    const auto workspace = ages();
    const json before = profileOf(workspace, 2);
    decide(workspace, {.name = "eta", .type = AttributeType::Number, .format = "comma"});
    ASSERT_NE(profileOf(workspace, 2), before);
    undo(workspace);
    EXPECT_EQ(profileOf(workspace, 1), (json{{"eta", "34"}}));
    EXPECT_EQ(profileOf(workspace, 2), before);
    EXPECT_TRUE(valueOrThrow(profile::isSettled(workspace.reader())));
}

TEST(Rules, GivenOneAttributeIsMergedIntoAnother_WhenSettled_ThenItsValuesAreThoseOfTheOther)
{
    const auto workspace = ages();
    decide(workspace, {.name = "eta", .format = "comma", .mergedInto = "age"});
    EXPECT_EQ(profileOf(workspace, 1), (json{{"age", 34}}));
    EXPECT_EQ(profileOf(workspace, 2), (json{{"age", 40}})) << "n/d does not fit and pushes nothing out";
    EXPECT_EQ(profileOf(workspace, 3), (json{{"age", 51}}));
    const auto effective = valueOrThrow(profile::effectiveAttributes(workspace.reader()));
    ASSERT_EQ(effective.attributes.size(), 1U);
    EXPECT_EQ(effective.aliases.at("eta"), "age");
}

TEST(Rules, GivenADerivedValue_WhenAskedWhereFrom_ThenItIsTheConvertedOneOfTheRecord)
{
    const auto workspace = ages();
    decide(workspace, {.name = "eta", .format = "comma", .mergedInto = "age"});
    const auto values = valueOrThrow(profile::valuesOf(workspace.reader(), ContactId{1}));
    ASSERT_EQ(values.size(), 1U);
    EXPECT_EQ(values[0].attribute, "age");
    EXPECT_EQ(values[0].from.value, 34);
    EXPECT_EQ(values[0].from.source, "test");
    EXPECT_EQ(values[0].lookedUpBy, "");
}

ScratchWorkspace places()
{
    return WorkspaceBuilder()
        .attribute("postcode", AttributeType::Text)
        .attribute("province", AttributeType::Text)
        .attribute("region", AttributeType::Text)
        .attribute("country", AttributeType::Text)
        .contact("bare", {{"postcode", "55049"}})
        .contact("declared", {{"postcode", "55049"}, {"province", "FI"}})
        .contact("contradicted", {{"postcode", "55049"}, {"region", "Lazio"}})
        .contact("abroad", {{"postcode", "55049"}, {"country", "DE"}})
        .contact("provinceInRegion", {{"postcode", "20121"}, {"region", "MI"}})
        .contact("sardinian", {{"postcode", "08030"}})
        .build();
}

void complete(const ScratchWorkspace& workspace, std::string_view lookup, bool on = true)
{
    decide(workspace, [&](sqlite::Database& database) { return workspace::switchLookup(database, lookup, on); });
}

TEST(PostcodeLookup, GivenItIsOn_WhenSettled_ThenOnlyWhatIsMissingIsFilled)
{
    const auto workspace = places();
    complete(workspace, workspace::kPostcodeLookup);
    EXPECT_EQ(profileOf(workspace, 1), (json{{"postcode", "55049"}, {"province", "LU"}, {"region", "Toscana"}}));
    EXPECT_EQ(profileOf(workspace, 2), (json{{"postcode", "55049"}, {"province", "FI"}, {"region", "Toscana"}}));
    EXPECT_EQ(profileOf(workspace, 3), (json{{"postcode", "55049"}, {"region", "Lazio"}}));
    EXPECT_EQ(profileOf(workspace, 4), (json{{"postcode", "55049"}, {"country", "DE"}}));
    EXPECT_EQ(profileOf(workspace, 5), (json{{"postcode", "20121"}, {"region", "MI"}, {"province", "MI"}}));
    EXPECT_EQ(profileOf(workspace, 6), (json{{"postcode", "08030"}, {"region", "Sardegna"}}));
}

TEST(PostcodeLookup, GivenAValueThatItFilled_WhenAskedWhereFrom_ThenItSaysSo)
{
    const auto workspace = places();
    complete(workspace, workspace::kPostcodeLookup);
    const auto values = valueOrThrow(profile::valuesOf(workspace.reader(), ContactId{1}));
    ASSERT_EQ(values.size(), 3U);
    EXPECT_EQ(values[1].attribute, "province");
    EXPECT_EQ(values[1].from.kind, model::Provenance::Inferred);
    EXPECT_EQ(values[1].from.source, "lookup:postcode");
    EXPECT_EQ(values[1].lookedUpBy, "postcode");
    EXPECT_EQ(values[0].lookedUpBy, "") << "the postcode itself was said";
}

TEST(PostcodeLookup, GivenItIsSwitchedOffOrUndone_WhenSettled_ThenWhatItFilledIsGone)
{
    const auto workspace = places();
    complete(workspace, workspace::kPostcodeLookup);
    complete(workspace, workspace::kPostcodeLookup, false);
    EXPECT_EQ(profileOf(workspace, 1), (json{{"postcode", "55049"}}));
    undo(workspace);
    EXPECT_EQ(profileOf(workspace, 1).at("province"), "LU");
    undo(workspace);
    EXPECT_EQ(profileOf(workspace, 1), (json{{"postcode", "55049"}}));
}

ScratchWorkspace colleagues()
{
    return WorkspaceBuilder()
        .attribute("email", AttributeType::Text)
        .contact("anna", {{"email", "anna@vivaiorossi.it"}, {"company_name", "Vivaio Rossi srl"}})
        .contact("luca", {{"email", "luca@pec.vivaiorossi.it"}})
        .contact("maria", {{"email", "maria@gmail.com"}})
        .contact("piero", {{"email", "piero@acme.it"}})
        .attribute("company_name", AttributeType::Text)
        .also([](sqlite::Database& database, BatchId) {
            valueOrThrow(database.execute("INSERT INTO company (id, name, key) VALUES (1, 'Vivaio Rossi srl', 'vivaio rossi srl')"));
            valueOrThrow(database.execute("UPDATE record SET company_id = 1 WHERE id = 1"));
        })
        .build();
}

TEST(EmailDomainLookup, GivenColleaguesOfACompanyOfTheCrm_WhenOn_ThenTheyAreOfIt)
{
    const auto workspace = colleagues();
    complete(workspace, workspace::kEmailDomainLookup);
    EXPECT_EQ(profileOf(workspace, 2).at("company_name"), "Vivaio Rossi srl");
    EXPECT_FALSE(profileOf(workspace, 3).contains("company_name")) << "anybody has an address there";
    EXPECT_EQ(profileOf(workspace, 4).at("company_name"), "acme.it") << "known by the domain alone";
    EXPECT_EQ(valueOrThrow(workspace.reader().integer("SELECT count(*) FROM company")), 2);
}

TEST(EmailDomainLookup, GivenItIsUndone_WhenSettled_ThenCompaniesThatItMadeAreGone)
{
    const auto workspace = colleagues();
    complete(workspace, workspace::kEmailDomainLookup);
    undo(workspace);
    EXPECT_FALSE(profileOf(workspace, 2).contains("company_name"));
    EXPECT_EQ(valueOrThrow(workspace.reader().integer("SELECT count(*) FROM company")), 1);
    EXPECT_EQ(valueOrThrow(workspace.reader().integer("SELECT count(*) FROM company_domain")), 0);
}

}  // namespace
}  // namespace regia::test
