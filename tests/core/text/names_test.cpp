// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/names.h"

#include <gtest/gtest.h>

#include <ostream>

namespace regia::text {

void PrintTo(const PersonName& name, std::ostream* stream) { *stream << '{' << name.first << " | " << name.last << '}'; }

TEST(SplitSurnameFirst, GivenCardsOfAShop_WhenSplit_ThenSurnameAndNameStandApart)
{
    EXPECT_EQ(splitSurnameFirst("ROSSI MARIA"), (PersonName{"Maria", "Rossi"}));
    EXPECT_EQ(splitSurnameFirst("D'AMICO ANNA"), (PersonName{"Anna", "D'Amico"}));
    EXPECT_EQ(splitSurnameFirst("D\u2019AMICO ANNA"), (PersonName{"Anna", "D'Amico"}));
    EXPECT_EQ(splitSurnameFirst("BIANCHI NICCOLO'"), (PersonName{"Niccolò", "Bianchi"}));
    EXPECT_EQ(splitSurnameFirst("Rossi Maria"), (PersonName{"Maria", "Rossi"}));
    EXPECT_EQ(splitSurnameFirst("  ROSSI   Maria "), (PersonName{"Maria", "Rossi"}));
}

TEST(SplitSurnameFirst, GivenSurnamesOfTwoWords_WhenSplit_ThenTheyStayTogether)
{
    EXPECT_EQ(splitSurnameFirst("DE LUCA MARIA TERESA"), (PersonName{"Maria Teresa", "De Luca"}));
    EXPECT_EQ(splitSurnameFirst("DE ROSA ANNA"), (PersonName{"Anna", "De Rosa"}));
    EXPECT_EQ(splitSurnameFirst("LO BIANCO GIUSEPPE"), (PersonName{"Giuseppe", "Lo Bianco"}));
    EXPECT_EQ(splitSurnameFirst("GARCIA MARQUEZ GABRIEL"), (PersonName{"Gabriel", "Garcia Marquez"}));
    EXPECT_EQ(splitSurnameFirst("ROSSI-BIANCHI ELENA"), (PersonName{"Elena", "Rossi-Bianchi"}));
    EXPECT_EQ(splitSurnameFirst("DE' MEDICI LORENZO"), (PersonName{"Lorenzo", "De' Medici"}));
}

TEST(SplitSurnameFirst, GivenSurnameThatIsAlsoAFirstName_WhenSplit_ThenTheOrderDecides)
{
    EXPECT_EQ(splitSurnameFirst("GIORDANO BRUNO"), (PersonName{"Bruno", "Giordano"}));
    EXPECT_EQ(splitSurnameFirst("SANTORO ROSA"), (PersonName{"Rosa", "Santoro"}));
}

TEST(SplitSurnameFirst, GivenNamesOfNoList_WhenSplit_ThenTheLastWordIsTheFirstName)
{
    EXPECT_EQ(splitSurnameFirst("PTRKV XHEVDET"), (PersonName{"Xhevdet", "Ptrkv"}));
    EXPECT_EQ(splitSurnameFirst("ROSSI MARIO G."), (PersonName{"Mario G.", "Rossi"}));
    EXPECT_EQ(splitSurnameFirst("ROSSI"), (PersonName{"", "Rossi"}));
    EXPECT_EQ(splitSurnameFirst("  "), std::nullopt);
}

TEST(SplitFirstNameFirst, GivenUsualOrderAndComma_WhenSplit_ThenBothAreUnderstood)
{
    EXPECT_EQ(splitFirstNameFirst("Maria Teresa De Luca"), (PersonName{"Maria Teresa", "De Luca"}));
    EXPECT_EQ(splitFirstNameFirst("Rossi, Mario"), (PersonName{"Mario", "Rossi"}));
    EXPECT_EQ(splitFirstNameFirst("MARIO ROSSI"), (PersonName{"Mario", "Rossi"}));
    EXPECT_EQ(splitFirstNameFirst("Anna Maria"), (PersonName{"Anna", "Maria"}));
    EXPECT_EQ(splitFirstNameFirst("Anna"), (PersonName{"Anna", ""}));
    EXPECT_EQ(splitFirstNameFirst(","), std::nullopt);
}

TEST(ProperCase, GivenCapitals_WhenCased_ThenOnlyThosePeopleShouted)
{
    EXPECT_EQ(properCase("DE LUCA"), "De Luca");
    EXPECT_EQ(properCase("dell'acqua"), "Dell'Acqua");
    EXPECT_EQ(properCase("NICCOLÒ"), "Niccolò");
    EXPECT_EQ(properCase("McDonald"), "McDonald");
    EXPECT_EQ(properCase("山田"), "山田");
}

TEST(WithFinalAccent, GivenApostrophes_WhenTheyStandForAccents_ThenTheyBecomeThem)
{
    EXPECT_EQ(withFinalAccent("NICCOLO'"), "NICCOLÒ");
    EXPECT_EQ(withFinalAccent("Forli\u2019"), "Forlì");
    EXPECT_EQ(withFinalAccent("Noe`"), "Noè");
    EXPECT_EQ(withFinalAccent("DE'"), "DE'");
    EXPECT_EQ(withFinalAccent("D'"), "D'");
    EXPECT_EQ(withFinalAccent("Rossi"), "Rossi");
}

TEST(FirstNames, GivenListInTheProgram_WhenAsked_ThenAccentsAndCaseDoNotMatter)
{
    for (const std::string_view name : {"Maria", "NICCOLO'", "Niccolò", "giosuè", "Maria-Teresa", "François", "Fatima"})
        EXPECT_TRUE(isFirstName(name)) << name;
    for (const std::string_view word : {"Rossi", "Bianchi", "", "#"})
        EXPECT_FALSE(isFirstName(word)) << word;
}

}  // namespace regia::text
