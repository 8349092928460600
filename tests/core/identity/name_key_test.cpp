// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/name_key.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regia::tests {
namespace {

using identity::areCompatible;
using identity::Identity;
using identity::nameKey;
using Words = std::vector<std::string>;

bool fit(const char* a, const char* b) { return areCompatible(nameKey(a), nameKey(b)); }

LocalDate day(std::int32_t days) { return LocalDate{days}; }

TEST(NameKey, GivenOneNameInManyWritings_WhenKeyed_ThenTheWordsAreTheSame)
{
    const Words niccolo{"dangelo", "niccolo"};
    EXPECT_EQ(nameKey("Dott.ssa Niccolo' D’Angelo").words, niccolo);
    EXPECT_EQ(nameKey("NICCOLÒ d'angelo").words, niccolo);
    EXPECT_EQ(nameKey("D'ANGELO NICCOLO'").words, niccolo);
    EXPECT_EQ(nameKey("Rossi, Mario").words, nameKey("Sig. Mario ROSSI").words);
    EXPECT_EQ(nameKey("Maria De Luca").words, (Words{"deluca", "maria"}));
}

TEST(NameKey, GivenWhatStandsForNoName_WhenKeyed_ThenItIsMissing)
{
    for (const char* text : {"", "  ", "Cliente", "GUEST", "n.d.", "N/A", "mario.rossi@example.com"})
        EXPECT_TRUE(nameKey(text).isMissing()) << text;
}

TEST(NameKey, GivenTwoNames_WhenCompared_ThenOnlyThoseOfOnePersonFit)
{
    EXPECT_TRUE(fit("Mario Rossi", "ROSSI MARIO"));
    EXPECT_TRUE(fit("M. Rossi", "Mario Rossi"));
    EXPECT_TRUE(fit("Mario Rossi", "Mario Luigi Rossi"));
    EXPECT_TRUE(fit("Giulia Marchetti", "Giulia Marcheti"));
    EXPECT_TRUE(fit("", "Mario Rossi"));
    EXPECT_FALSE(fit("Mario Rossi", "Anna Rossi"));
    EXPECT_FALSE(fit("Marco Rossi", "Mario Rossi"));
    EXPECT_FALSE(fit("Paola Rossi", "Paolo Rossi"));
    EXPECT_FALSE(fit("M. R.", "Mario Rossi"));
}

TEST(NameKey, GivenAnotherSurname_WhenBornOnOneDay_ThenItIsOnePersonWhoMarried)
{
    const Identity before{nameKey("Ilaria Fabbri"), day(11'333)};
    EXPECT_TRUE(areCompatible(before, Identity{nameKey("Ilaria Zanetti"), day(11'333)}));
    EXPECT_FALSE(areCompatible(before, Identity{nameKey("Ilaria Zanetti"), day(11'334)}));
    EXPECT_FALSE(areCompatible(before, Identity{nameKey("Ilaria Zanetti"), {}}));
    EXPECT_FALSE(areCompatible(before, Identity{nameKey("Chiara Zanetti"), day(11'333)}));
}

RC_GTEST_PROP(NameKeyProperties, WhoFitsWhomDoesNotHangOnTheOrder, ())
{
    const auto names =
        rc::gen::elementOf(std::vector<std::string>{"Mario Rossi", "M. Rossi", "Mario", "Rossi", "Anna Rossi", "Mario Rosi", "",
                                                    "Anna Maria Rossi", "A. M. Rossi", "Maria Anna Bianchi", "De Rossi M."});
    const Identity a{nameKey(*names), *rc::gen::elementOf(std::vector<std::optional<LocalDate>>{{}, day(1), day(2)})};
    const Identity b{nameKey(*names), *rc::gen::elementOf(std::vector<std::optional<LocalDate>>{{}, day(1), day(2)})};
    RC_ASSERT(areCompatible(a, b) == areCompatible(b, a));
    RC_ASSERT(areCompatible(a, a));
}

}  // namespace
}  // namespace regia::tests
