// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collate.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/text_generators.h"

namespace regia::text {
namespace {

using Texts = std::vector<std::string>;

Texts sorted(const Texts& texts, std::string_view locale)
{
    Texts result;
    for (const std::uint32_t i : collationOrder(texts, locale))
        result.push_back(texts[i]);
    return result;
}

}  // namespace

TEST(Collation, GivenItalianTowns_WhenSorted_ThenAccentsAndCaseStandWhereAReaderLooks)
{
    EXPECT_EQ(sorted({"Forlì", "Zara", "forno", "Èboli", "Este", "Forli"}, "it"),
              (Texts{"Èboli", "Este", "Forli", "Forlì", "forno", "Zara"}));
}

TEST(Collation, GivenLanguagesThatDisagree_WhenSorted_ThenTheLocaleDecides)
{
    EXPECT_EQ(sorted({"zeta", "ängel"}, "de"), (Texts{"ängel", "zeta"}));
    EXPECT_EQ(sorted({"zeta", "ängel"}, "sv"), (Texts{"zeta", "ängel"}));
    EXPECT_EQ(sorted({"b", "a"}, "xx-nowhere"), (Texts{"a", "b"}));
}

TEST(Collation, GivenNumbersInTexts_WhenSorted_ThenTheyCountAsNumbers)
{
    EXPECT_EQ(sorted({"Volo 10", "Volo 9"}, "en"), (Texts{"Volo 9", "Volo 10"}));
}

TEST(Collation, GivenRepeats_WhenRanked_ThenOnlyEqualTextsShareARank)
{
    const Texts texts{"b", "a", "b", "c"};
    EXPECT_EQ(collationRanks(texts, "it"), (std::vector<std::uint32_t>{1, 0, 1, 3}));
    EXPECT_TRUE(collationRanks({}, "it").empty());
}

RC_GTEST_PROP(CollationProperties, RanksAndOrderSayTheSame, ())
{
    const auto texts = *rc::gen::container<Texts>(tests::texts());
    const auto ranks = collationRanks(texts, "it");
    const auto order = collationOrder(texts, "it");
    for (std::size_t i = 1; i < order.size(); ++i) {
        RC_ASSERT(ranks[order[i - 1]] <= ranks[order[i]]);
        RC_ASSERT((ranks[order[i - 1]] == ranks[order[i]]) == (texts[order[i - 1]] == texts[order[i]]));
    }
}

}  // namespace regia::text
