// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/italian_places.h"

#include <gtest/gtest.h>

#include <cstdio>

namespace regia::test {
namespace {

using lookup::findProvince;
using lookup::placeOfPostcode;

struct Pair {
    const char *postcode, *province, *region;
};

class KnownPostcode : public testing::TestWithParam<Pair> {};

/// Capitals of provinces, places at borders of postcodes, and those of exports that were seen.
INSTANTIATE_TEST_SUITE_P(
    Italy, KnownPostcode,
    testing::Values(
        Pair{"00184", "RM", "Lazio"}, Pair{"20121", "MI", "Lombardia"}, Pair{"20900", "MB", "Lombardia"}, Pair{"20811", "MB", "Lombardia"},
        Pair{"23900", "LC", "Lombardia"}, Pair{"23100", "SO", "Lombardia"}, Pair{"26900", "LO", "Lombardia"},
        Pair{"26100", "CR", "Lombardia"}, Pair{"10121", "TO", "Piemonte"}, Pair{"13900", "BI", "Piemonte"}, Pair{"13100", "VC", "Piemonte"},
        Pair{"28922", "VB", "Piemonte"}, Pair{"28100", "NO", "Piemonte"}, Pair{"11100", "AO", "Valle d'Aosta"},
        Pair{"16121", "GE", "Liguria"}, Pair{"30121", "VE", "Veneto"}, Pair{"37121", "VR", "Veneto"},
        Pair{"33100", "UD", "Friuli-Venezia Giulia"}, Pair{"33170", "PN", "Friuli-Venezia Giulia"},
        Pair{"34170", "GO", "Friuli-Venezia Giulia"}, Pair{"34121", "TS", "Friuli-Venezia Giulia"},
        Pair{"38122", "TN", "Trentino-Alto Adige"}, Pair{"39100", "BZ", "Trentino-Alto Adige"}, Pair{"40121", "BO", "Emilia-Romagna"},
        Pair{"47121", "FC", "Emilia-Romagna"}, Pair{"47921", "RN", "Emilia-Romagna"}, Pair{"42121", "RE", "Emilia-Romagna"},
        Pair{"50122", "FI", "Toscana"}, Pair{"55049", "LU", "Toscana"}, Pair{"55100", "LU", "Toscana"}, Pair{"56121", "PI", "Toscana"},
        Pair{"57123", "LI", "Toscana"}, Pair{"59100", "PO", "Toscana"}, Pair{"63100", "AP", "Marche"}, Pair{"63900", "FM", "Marche"},
        Pair{"61121", "PU", "Marche"}, Pair{"05100", "TR", "Umbria"}, Pair{"67100", "AQ", "Abruzzo"}, Pair{"86170", "IS", "Molise"},
        Pair{"86100", "CB", "Molise"}, Pair{"80133", "NA", "Campania"}, Pair{"84121", "SA", "Campania"}, Pair{"70121", "BA", "Puglia"},
        Pair{"76121", "BT", "Puglia"}, Pair{"85100", "PZ", "Basilicata"}, Pair{"75100", "MT", "Basilicata"},
        Pair{"88100", "CZ", "Calabria"}, Pair{"88900", "KR", "Calabria"}, Pair{"89900", "VV", "Calabria"}, Pair{"89121", "RC", "Calabria"},
        Pair{"90015", "PA", "Sicilia"}, Pair{"98121", "ME", "Sicilia"}, Pair{"09124", "CA", "Sardegna"}, Pair{"09170", "OR", "Sardegna"},
        Pair{"07100", "SS", "Sardegna"}, Pair{"08100", "NU", "Sardegna"}, Pair{" 55049 ", "LU", "Toscana"}, Pair{"'00184", "RM", "Lazio"}));

TEST_P(KnownPostcode, GivenIt_WhenLookedUp_ThenItIsOfItsProvince)
{
    const auto place = placeOfPostcode(GetParam().postcode);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->province, GetParam().province);
    EXPECT_EQ(place->region, GetParam().region);
}

TEST(Postcode, GivenProvincesShareIt_WhenLookedUp_ThenOnlyWhatIsCertainIsSaid)
{
    EXPECT_EQ(placeOfPostcode("08030")->province, "");
    EXPECT_EQ(placeOfPostcode("08030")->region, "Sardegna");
    EXPECT_EQ(placeOfPostcode("23806")->province, "");
    EXPECT_EQ(placeOfPostcode("23806")->region, "Lombardia");
    EXPECT_FALSE(placeOfPostcode("18025"));
}

TEST(Postcode, GivenItIsOfNoItalianPlace_WhenLookedUp_ThenThereIsNone)
{
    for (const char* text : {"", "1234", "123456", "2012A", "47890", "00120", "99999", "SW1A 1AA"})
        EXPECT_FALSE(placeOfPostcode(text)) << text;
}

TEST(Postcode, GivenEveryNumberOfFiveDigits_WhenLookedUp_ThenProvinceAndRegionBelongTogether)
{
    for (int number = 0; number < 100'000; ++number) {
        char digits[6];
        std::snprintf(digits, sizeof digits, "%05d", number);
        const auto place = placeOfPostcode(digits);
        if (!place)
            continue;
        ASSERT_FALSE(place->region.empty()) << digits;
        if (!place->province.empty()) {
            ASSERT_EQ(findProvince(place->province)->region, place->region) << digits;
        }
    }
}

TEST(Province, GivenCodesAndNames_WhenLookedFor_ThenTheyAreFoundHoweverWritten)
{
    EXPECT_EQ(findProvince("na")->name, "Napoli");
    EXPECT_EQ(findProvince("FORLI-CESENA")->code, "FC");
    EXPECT_EQ(findProvince("Monza e della Brianza")->code, "MB");
    EXPECT_EQ(findProvince("Utopia"), nullptr);
    EXPECT_EQ(findProvince(""), nullptr);
}

TEST(Region, GivenItsNameIsWrittenOtherwise_WhenAsked_ThenItIsTheSame)
{
    EXPECT_EQ(lookup::regionNamed("EMILIA ROMAGNA"), "Emilia-Romagna");
    EXPECT_EQ(lookup::regionNamed("Trentino-Alto Adige/Südtirol"), "Trentino-Alto Adige");
    EXPECT_EQ(lookup::regionNamed("Baviera"), "");
}

}  // namespace
}  // namespace regia::test
