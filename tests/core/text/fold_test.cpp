// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/text/utf8.h"
#include "support/case_file.h"
#include "support/text_generators.h"

namespace regia::text {

TEST(TextKey, GivenWorkedExamples_WhenFolded_ThenKeysAgree)
{
    const auto file = tests::CaseFile::load("02-segment");
    const tests::Case& wanted = file.at("segment.text_key");
    auto got = nlohmann::json::array();
    for (const auto& text : wanted.inputs["texts"]) {
        const auto given = text.get<std::string>();
        got.push_back({{"text", given}, {"key", textKey(given)}, {"key_accent_sensitive", textKeyAccentSensitive(given)}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(TextKey, GivenComposedAndDecomposedAccents_WhenFoldedWithAccents_ThenTheyAreOneText)
{
    EXPECT_EQ(textKeyAccentSensitive("Niccolo\u0300"), textKeyAccentSensitive("Niccolò"));
    EXPECT_EQ(textKeyAccentSensitive("Niccolo\u0300"), "niccolò");
    EXPECT_NE(textKeyAccentSensitive("Niccolo"), textKeyAccentSensitive("Niccolò"));
}

TEST(TextKey, GivenNoBreakSpacesAndTabs_WhenFolded_ThenTheyAreBlanks)
{
    EXPECT_EQ(textKey("Anna\u00A0\t\u2009Maria\n"), "anna maria");
    EXPECT_EQ(textKey(" \t\n"), "");
}

TEST(TextKey, GivenAsciiAndTheSameTextBesideAnotherScript_WhenFolded_ThenBothWaysAgree)
{
    const std::string ascii = "  Via  ROMA, 12/B - O'Neil_x@Y.z \v";
    EXPECT_EQ(textKey(ascii + " 花"), textKey(ascii) + " 花");
}

TEST(TextKey, GivenBytesThatAreNoUtf8_WhenFolded_ThenTheResultIsUtf8)
{
    EXPECT_EQ(textKey("caf\xE9"), "caf\uFFFD");
    EXPECT_TRUE(isUtf8(textKeyAccentSensitive("\xFF\xC3")));
}

TEST(Trim, GivenInvisibleCharactersAtTheEnds_WhenTrimmed_ThenOnlyTheTextIsLeft)
{
    EXPECT_EQ(trim("\uFEFF\u200B anna@b.it\u00A0\u200B"), "anna@b.it");
    EXPECT_EQ(trim("👩\u200D🌾"), "👩\u200D🌾");
    EXPECT_EQ(trim("\u200B \t"), "");
    EXPECT_TRUE(isBlank("\u00A0\u200B"));
    EXPECT_FALSE(isBlank("0"));
}

TEST(LowerCase, GivenNamesOfSeveralScripts_WhenLowered_ThenNothingIsFolded)
{
    EXPECT_EQ(lowerCase("ÀÈ STRASSE ß ΑΣ"), "àè strasse ß ας");
    EXPECT_EQ(upperCase("caffè straße"), "CAFFÈ STRASSE");
}

RC_GTEST_PROP(TextKeyProperties, FoldingAKeyChangesNothing, ())
{
    const std::string key = textKey(*tests::texts());
    RC_ASSERT(textKey(key) == key);
    const std::string accented = textKeyAccentSensitive(*tests::texts());
    RC_ASSERT(textKeyAccentSensitive(accented) == accented);
}

RC_GTEST_PROP(TextKeyProperties, CaseAndNormalFormDoNotMatter, ())
{
    const std::string text = *tests::texts();
    RC_ASSERT(textKey(nfc(text)) == textKey(text));
    RC_ASSERT(textKey("  " + text + "\n") == textKey(text));
    RC_ASSERT(textKey(textKeyAccentSensitive(text)) == textKey(text));
}

}  // namespace regia::text
