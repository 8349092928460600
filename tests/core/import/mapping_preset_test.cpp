// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/import/preset.h"
#include "core/import/preset_match.h"
#include "core/import/vocabulary.h"

namespace regia::import {
namespace {

std::vector<std::filesystem::path> presetPaths()
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(REGIA_SOURCE_DIR "/resources/presets"))
        if (entry.path().filename() != "vocabulary.json")
            paths.push_back(entry.path());
    return paths;
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string fileNamed(const std::string& name) { return contentOf(std::filesystem::path(REGIA_SOURCE_DIR "/resources/presets") / name); }

/// The header of an export in one language: the first alias where there is one, the English name otherwise.
std::vector<std::string> headerIn(const Preset& preset, const std::string& language)
{
    const nlohmann::json document = nlohmann::json::parse(fileNamed(preset.id + ".json"));
    std::vector<std::string> header;
    for (const nlohmann::json& column : document["columns"]) {
        if (column.contains("header_is"))
            continue;
        const bool translated = column.contains("aliases") && column["aliases"].contains(language);
        std::string name = translated ? column["aliases"][language][0].get<std::string>() : column["header"].get<std::string>();
        if (std::find(header.begin(), header.end(), name) == header.end())
            header.push_back(std::move(name));
    }
    return header;
}

std::string bestOf(const std::vector<std::string>& header, std::string_view file = "export.csv")
{
    const PresetMatch match = matchPresets(PresetLibrary::builtin(), header, file);
    return match.candidates.empty() ? std::string() : match.candidates.front().preset->id;
}

TEST(PresetLibrary, GivenAllPresetFiles_WhenRead_ThenEachIsValidAndNamedAfterItsFile)
{
    EXPECT_EQ(PresetLibrary::builtin().presets().size(), presetPaths().size());
    EXPECT_GE(presetPaths().size(), 64U);
    for (const std::filesystem::path& path : presetPaths()) {
        const auto preset = parsePreset(contentOf(path), path.filename().string());
        ASSERT_TRUE(preset) << preset.error().where << ": " << preset.error().detail;
        EXPECT_EQ(preset->id + ".json", path.filename());
    }
}

TEST(PresetLibrary, GivenWhatMayNotStandInAPreset_WhenRead_ThenTheErrorNamesFileAndPath)
{
    nlohmann::json good = nlohmann::json::parse(fileNamed("klaviyo.events.json"));
    const auto errorOf = [](const nlohmann::json& json) { return parsePreset(json.dump(), "mine.json").error(); };

    nlohmann::json bad = good;
    bad["columns"][1]["target"] = "contact.emial";
    EXPECT_EQ(errorOf(bad).where, "mine.json:columns[1].target");
    EXPECT_NE(errorOf(bad).detail.find("contact.email"), std::string::npos);

    bad = good;
    bad["columns"][0]["transform"] = {"tidy"};
    EXPECT_EQ(errorOf(bad).where, "mine.json:columns[0].transform");

    bad = good;
    bad["colums"] = nlohmann::json::array();
    EXPECT_NE(errorOf(bad).detail.find("did you mean \"columns\""), std::string::npos);

    bad = good;
    bad["signature"]["required"].push_back("Nowhere");
    EXPECT_EQ(errorOf(bad).where, "mine.json:signature.required");
    EXPECT_FALSE(parsePreset("{", "mine.json"));
}

TEST(PresetMatch, GivenTheFullHeaderOfEachPreset_WhenMatched_ThenItIsFirst)
{
    for (const Preset& preset : PresetLibrary::builtin().presets())
        for (const std::string language : {"en", "it"})
            EXPECT_EQ(bestOf(headerIn(preset, language)), preset.id) << language;
}

TEST(PresetMatch, GivenRandomPartsOfAHeaderAmongForeignColumns_WhenMatched_ThenItIsStillFirst)
{
    RandomStream random(20261001);
    for (const Preset& preset : PresetLibrary::builtin().presets()) {
        for (int round = 0; round < 3; ++round) {
            std::vector<std::string> header = headerIn(preset, "en");
            std::vector<std::string> part;
            for (const std::string& name : header) {
                const bool needed =
                    std::find(preset.required.begin(), preset.required.end(), name) != preset.required.end() ||
                    std::any_of(preset.anyOf.begin(), preset.anyOf.end(), [&](const auto& group) { return group.front() == name; });
                if (needed || random.below(100) < 40)
                    part.push_back(name);
            }
            part.push_back("Colore preferito");
            part.push_back("Campo interno 7");
            EXPECT_EQ(bestOf(part), preset.id);
        }
    }
}

/// Nothing but what the signature asks for: the required names and the first of each group.
std::vector<std::string> leastHeader(const Preset& preset)
{
    std::vector<std::string> header = preset.required;
    for (const auto& group : preset.anyOf)
        if (std::none_of(group.begin(), group.end(),
                         [&](const std::string& name) { return std::find(header.begin(), header.end(), name) != header.end(); }))
            header.push_back(group.front());
    return header;
}

/// With the full headers in two languages and the three random parts above, these are six cases a preset, 384 for 64 presets.
TEST(PresetMatch, GivenNothingButTheSignature_WhenMatched_ThenItIsFirstOrTheOneKnownTie)
{
    for (const Preset& preset : PresetLibrary::builtin().presets()) {
        const PresetMatch match = matchPresets(PresetLibrary::builtin(), leastHeader(preset), "export.csv");
        ASSERT_FALSE(match.candidates.empty()) << preset.id;
        const double best = match.candidates.front().score;
        const bool isFirst = std::any_of(match.candidates.begin(), match.candidates.end(), [&](const PresetCandidate& candidate) {
            return candidate.preset->id == preset.id && candidate.score >= best;
        });
        const bool isTie = preset.id == "hubspot.contacts" || preset.id == "zoho.contacts";
        EXPECT_TRUE(isFirst || isTie) << preset.id << " is behind " << match.candidates.front().preset->id;
    }
}

TEST(PresetMatch, GivenOnlyWhatHubSpotAndZohoShare_WhenMatched_ThenTheFormOfTheIdsDecides)
{
    const std::vector<std::string> header{"Record ID", "Last Name", "Email"};
    const auto first = [&](const std::string& id) {
        const std::vector<std::vector<std::string>> samples{{id}, {"Rossi"}, {"a@b.it"}};
        return matchPresets(PresetLibrary::builtin(), header, "contacts.csv", samples).candidates.front().preset->id;
    };
    EXPECT_EQ(first("20100000427"), "hubspot.contacts");
    EXPECT_EQ(first("zcrm_3000000012345"), "zoho.contacts");
}

TEST(PresetMatch, GivenAnUnknownHeader_WhenMatched_ThenNoPresetIsOffered)
{
    const std::vector<std::string> header{"Alfa", "Beta", "Gamma"};
    EXPECT_EQ(matchPresets(PresetLibrary::builtin(), header, "x.csv").verdict, PresetVerdict::Unknown);
}

TEST(PresetMatch, GivenAFileOfTheAccountExport_WhenOnlyItsPathNamesTheAction_ThenItIsMailchimpActivity)
{
    const std::vector<std::string> header{"Timestamp", "Email"};
    EXPECT_EQ(bestOf(header, "granular_activity/opens/Novita di stagione.csv"), "mailchimp.activity");
    EXPECT_NE(bestOf(header, "opens.csv"), "mailchimp.activity");
}

TEST(PresetMatch, GivenAMatch_WhenReasonsAreAsked_ThenTheMatchedHeadersAreNamed)
{
    const std::vector<std::string> header{"ID record", "E-mail", "Consenso newsletter"};
    const PresetMatch match = matchPresets(PresetLibrary::builtin(), header, "hubspot_contatti.csv");
    ASSERT_FALSE(match.candidates.empty());
    EXPECT_EQ(match.candidates.front().matched, (std::vector<std::string>{"ID record", "E-mail"}));
}

TEST(Vocabulary, GivenNamesOfColumns_WhenLookedUp_ThenWritingDoesNotMatter)
{
    const Vocabulary& vocabulary = Vocabulary::builtin();
    ASSERT_FALSE(vocabulary.targetsNamed("DATA DI NASCITA").empty());
    EXPECT_EQ(toText(vocabulary.targetsNamed("DATA DI NASCITA").front()), "contact.birthday");
    EXPECT_EQ(toText(vocabulary.targetsNamed("first_name").front()), "contact.first_name");
    EXPECT_EQ(vocabulary.orderState("Partially Refunded"), OrderState::Valid);
    EXPECT_EQ(vocabulary.orderState("annullato"), OrderState::Cancelled);
    EXPECT_EQ(vocabulary.orderState("something"), OrderState::Unknown);
}

TEST(Vocabulary, GivenAttributes_WhenTheirFamilyIsAsked_ThenOwnOnesAreKnownByTheirWords)
{
    const Vocabulary& vocabulary = Vocabulary::builtin();
    EXPECT_EQ(vocabulary.familyOf("city"), "geographic");
    EXPECT_EQ(vocabulary.familyOf("birthday"), "demographic");
    EXPECT_EQ(vocabulary.familyOf("interessi"), "interest");
    EXPECT_EQ(vocabulary.familyOf("company_employees"), "firmographic");
    EXPECT_EQ(vocabulary.familyOf("colore_del_vaso"), "");
}

TEST(Target, GivenTexts_WhenParsed_ThenFreeNamesStandOnlyWhereTheyBelong)
{
    EXPECT_EQ(parseTarget("contact.attr.interests", "t").value().name, "interests");
    EXPECT_EQ(parseTarget("survey.answer.Ti piace. Davvero?", "t").value().name, "Ti piace. Davvero?");
    for (const std::string text : {"contact", "contact.nothing", "person.email", "contact.email.work", "contact.attr", ""})
        EXPECT_FALSE(parseTarget(text, "t")) << text;
}

}  // namespace
}  // namespace regia::import
