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

RecordValues cityUnder(json value, std::int64_t at, model::Overwrite overwrite, Provenance kind = Provenance::Declared)
{
    return {{"city", OwnValue{std::move(value), kind, Instant{at}, overwrite}}};
}

TEST(RecordValues, GivenARuleForAValue_WhenWrittenAndRead_ThenItIsKept)
{
    const RecordValues values = cityUnder("Milano", kSeen.ms, model::Overwrite::Fill);
    const auto texts = profile::writeValues(values, kSeen, kKinds);
    EXPECT_EQ(texts.origins, R"({"city":{"overwrite":"fill"}})");
    EXPECT_EQ(profile::readValues(texts.profile, texts.origins, kSeen, kKinds), values);
}

TEST(RecordValues, GivenTheNewest_WhenUpdated_ThenTheLaterReplacesWhateverIsKnownOfIt)
{
    RecordValues values = city("Milano", 5);
    EXPECT_TRUE(profile::update(values, cityUnder("Roma", 6, model::Overwrite::Newest, Provenance::Inferred), Sets::Replace));
    EXPECT_EQ(values.at("city").value, "Roma");
    EXPECT_FALSE(profile::update(values, cityUnder("Bari", 4, model::Overwrite::Newest), Sets::Replace)) << "it is older";
}

TEST(RecordValues, GivenWhatOnlyFills_WhenUpdated_ThenItTakesBlanksAndNothingElseAndGivesWay)
{
    RecordValues values = city("Milano", 1);
    EXPECT_FALSE(profile::update(values, cityUnder("Roma", 9, model::Overwrite::Fill), Sets::Replace));
    EXPECT_EQ(values.at("city").value, "Milano");

    RecordValues blank;
    EXPECT_TRUE(profile::update(blank, cityUnder("Roma", 9, model::Overwrite::Fill), Sets::Replace));
    EXPECT_TRUE(profile::update(blank, cityUnder("Bari", 10, model::Overwrite::Fill), Sets::Replace)) << "the same source corrects itself";
    EXPECT_TRUE(profile::update(blank, city("Torino", 2), Sets::Replace)) << "what fills gives way";
    EXPECT_EQ(blank.at("city"), own("Torino", 2));
}

TEST(RecordValues, GivenWhatIsForNewPeople_WhenUpdated_ThenWhoIsKnownStaysAsTheyAre)
{
    RecordValues values = city("Milano", 1);
    EXPECT_FALSE(profile::update(values, cityUnder("Roma", 9, model::Overwrite::Keep), Sets::Replace));
    RecordValues blank;
    EXPECT_FALSE(profile::update(blank, cityUnder("Roma", 9, model::Overwrite::Keep), Sets::Replace));
    EXPECT_TRUE(blank.empty());
    EXPECT_TRUE(profile::update(blank, cityUnder("Roma", 9, model::Overwrite::Keep), Sets::Unite)) << "rows of one new person";
}

}  // namespace
}  // namespace regia::tests
