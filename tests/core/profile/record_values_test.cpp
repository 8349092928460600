// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/record_values.h"

#include <gtest/gtest.h>

namespace regia::tests {
namespace {

using model::Provenance;
using nlohmann::json;
using profile::OwnValue;
using profile::RecordValues;
using profile::Sets;

const profile::AttributeKinds kKinds{{"city", Provenance::Declared}, {"source", Provenance::Observed}};
constexpr Instant kSeen{1000};

OwnValue own(json value, std::int64_t at = kSeen.ms, Provenance kind = Provenance::Declared)
{
    return {std::move(value), kind, Instant{at}};
}

RecordValues city(json value, std::int64_t at = kSeen.ms, Provenance kind = Provenance::Declared)
{
    return {{"city", own(std::move(value), at, kind)}};
}

TEST(RecordValues, GivenValuesAsTheRule_WhenWritten_ThenTheirOriginIsNotSaid)
{
    const auto texts =
        profile::writeValues({{"city", own("Milano")}, {"source", own("web", kSeen.ms, Provenance::Observed)}}, kSeen, kKinds);
    EXPECT_EQ(texts.profile, R"({"city":"Milano","source":"web"})");
    EXPECT_EQ(texts.origins, "{}");
}

TEST(RecordValues, GivenValuesOutOfTheRule_WhenWrittenAndRead_ThenNothingIsLost)
{
    const RecordValues values{{"city", own("Milano", 5, Provenance::Inferred)}, {"source", own("web", kSeen.ms, Provenance::Observed)}};
    const auto texts = profile::writeValues(values, kSeen, kKinds);
    EXPECT_EQ(json::parse(texts.origins), (json{{"city", {{"kind", "inferred"}, {"at", 5}}}}));
    EXPECT_EQ(profile::readValues(texts.profile, texts.origins, kSeen, kKinds), values);
}

TEST(RecordValues, GivenDamagedTexts_WhenRead_ThenWhatIsReadableStays)
{
    EXPECT_TRUE(profile::readValues("{\"city\":", "{}", kSeen, kKinds).empty());
    EXPECT_TRUE(profile::readValues("[1]", "{}", kSeen, kKinds).empty());
    EXPECT_EQ(profile::readValues(R"({"city":"Milano"})", "not json", kSeen, kKinds), city("Milano"));
    EXPECT_EQ(profile::readValues(R"({"city":"Milano"})", R"({"city":{"kind":"rumour","at":"soon"}})", kSeen, kKinds), city("Milano"));
}

TEST(RecordValues, GivenALaterValue_WhenUpdated_ThenItReplacesTheOlderOne)
{
    RecordValues values = city("Milano", 1);
    EXPECT_TRUE(profile::update(values, city("Roma", 2), Sets::Replace));
    EXPECT_EQ(values, city("Roma", 2));
}

TEST(RecordValues, GivenAnOlderOrALesserValue_WhenUpdated_ThenTheOneThatIsThereStays)
{
    RecordValues values = city("Milano", 2);
    EXPECT_FALSE(profile::update(values, city("Roma", 1), Sets::Replace));
    EXPECT_FALSE(profile::update(values, city("Roma", 9, Provenance::Inferred), Sets::Replace));
    EXPECT_EQ(values, city("Milano", 2));
}

TEST(RecordValues, GivenTheSameValueAgain_WhenUpdated_ThenItIsConfirmedAndNotChanged)
{
    RecordValues values = city("Milano", 1, Provenance::Observed);
    EXPECT_FALSE(profile::update(values, city("Milano", 5, Provenance::Observed), Sets::Replace));
    EXPECT_EQ(values, city("Milano", 5, Provenance::Observed));
    EXPECT_TRUE(profile::update(values, city("Milano", 3), Sets::Replace)) << "now it is declared";
    EXPECT_EQ(values, city("Milano", 5));
}

TEST(RecordValues, GivenSetsOfOneTable_WhenUpdated_ThenTheyUniteAndThoseOfALaterOneReplace)
{
    RecordValues values = city(json{"herbs"}, 1);
    EXPECT_TRUE(profile::update(values, city(json{"tea", "herbs"}, 1), Sets::Unite));
    EXPECT_EQ(values, city(json{"herbs", "tea"}, 1));
    EXPECT_TRUE(profile::update(values, city(json{"bees"}, 2), Sets::Replace));
    EXPECT_EQ(values, city(json{"bees"}, 2));
}

}  // namespace
}  // namespace regia::tests
