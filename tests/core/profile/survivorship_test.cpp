// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/survivorship.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>

namespace regia::tests {
namespace {

using model::Provenance;
using nlohmann::json;
using profile::OwnValue;
using profile::SourceRecord;

OwnValue own(json value, Provenance kind = Provenance::Declared, std::int64_t at = 0) { return {std::move(value), kind, Instant{at}}; }

SourceRecord record(std::int64_t id, OwnValue city, const std::string& source = "crm", std::int64_t trust = 100)
{
    return {RecordId{id}, std::to_string(id), source, trust, {{"city", std::move(city)}}};
}

json cityOf(const std::vector<SourceRecord>& records) { return profile::survivingProfile(records)["city"]; }

TEST(Survivorship, GivenKindsOfKnowledge_WhenTheyDisagree_ThenDeclaredBeatsObservedBeatsInferredWhateverTheDate)
{
    const SourceRecord declared = record(1, own("Milano", Provenance::Declared, 1));
    const SourceRecord observed = record(2, own("Roma", Provenance::Observed, 2));
    const SourceRecord inferred = record(3, own("Torino", Provenance::Inferred, 3));
    EXPECT_EQ(cityOf({inferred, observed, declared}), "Milano");
    EXPECT_EQ(cityOf({inferred, observed}), "Roma");
    EXPECT_EQ(cityOf({inferred}), "Torino");
}

TEST(Survivorship, GivenOneKind_WhenTheyDisagree_ThenTheLatestWinsThenTrustThenNames)
{
    EXPECT_EQ(
        cityOf({record(1, own("Milano", Provenance::Declared, 5), "crm", 1), record(2, own("Roma", Provenance::Declared, 6), "shop", 9)}),
        "Roma");
    EXPECT_EQ(cityOf({record(1, own("Milano"), "crm", 9), record(2, own("Roma"), "shop", 1)}), "Roma");
    EXPECT_EQ(cityOf({record(1, own("Milano"), "shop"), record(2, own("Roma"), "crm")}), "Roma");
    EXPECT_EQ(cityOf({record(2, own("Milano")), record(1, own("Roma"))}), "Roma");
}

TEST(Survivorship, GivenSets_WhenSeveralSourcesHaveOne_ThenTheyUniteInTheOrderOfBelief)
{
    const SourceRecord older = record(1, own({"herbs", "tea"}, Provenance::Declared, 1));
    const SourceRecord newer = record(2, own({"bees", "tea"}, Provenance::Declared, 2));
    EXPECT_EQ(cityOf({older, newer}), (json{"bees", "tea", "herbs"}));
}

TEST(Survivorship, GivenASetAndASingleValue_WhenTheSetIsBelieved_ThenTheOtherIsNotMixedIn)
{
    EXPECT_EQ(cityOf({record(1, own({"herbs"}, Provenance::Declared, 2)), record(2, own("tea", Provenance::Declared, 1))}), json{"herbs"});
}

TEST(Survivorship, GivenNoRecords_WhenAsked_ThenTheProfileIsEmpty) { EXPECT_EQ(profile::survivingProfile({}), json::object()); }

TEST(Survivorship, GivenRecordsWithoutTheAttribute_WhenOrdered_ThenTheyAreLeftOut)
{
    const std::vector<SourceRecord> records{
        record(1, own("Milano")), {RecordId{2}, "2", "crm", 100, {}}, record(3, own("Roma", Provenance::Declared, 9))};
    EXPECT_EQ(profile::believedOrder(records, "city"), (std::vector<std::size_t>{2, 0}));
    EXPECT_TRUE(profile::believedOrder(records, "phone").empty());
}

OwnValue under(json value, model::Overwrite overwrite, Provenance kind, std::int64_t at)
{
    return {std::move(value), kind, Instant{at}, overwrite};
}

SourceRecord recordOf(std::int64_t id, std::int64_t batch, OwnValue city)
{
    SourceRecord made = record(id, std::move(city));
    made.batch = BatchId{batch};
    return made;
}

TEST(SurvivorshipOverwrite, GivenTheNewest_WhenItIsLater_ThenItBeatsWhatIsBetterKnown)
{
    const SourceRecord declared = record(1, own("Milano", Provenance::Declared, 1));
    EXPECT_EQ(cityOf({declared, record(2, under("Roma", model::Overwrite::Newest, Provenance::Inferred, 2))}), "Roma");
    EXPECT_EQ(cityOf({declared, record(2, under("Roma", model::Overwrite::Newest, Provenance::Inferred, 0))}), "Milano");
}

TEST(SurvivorshipOverwrite, GivenThreeThatBeatEachOtherInTurn_WhenWrittenInTheOrderOfTheirDates_ThenTheLastThatMayReplaceStands)
{
    const SourceRecord declared = record(1, own("Milano", Provenance::Declared, 1));
    const SourceRecord newest = record(2, under("Roma", model::Overwrite::Newest, Provenance::Observed, 2));
    const SourceRecord guessed = record(3, own("Torino", Provenance::Inferred, 3));
    EXPECT_EQ(cityOf({declared, newest, guessed}), "Roma");
    EXPECT_EQ(cityOf({guessed, declared, newest}), "Roma");
}

TEST(SurvivorshipOverwrite, GivenWhatFills_WhenAnythingElseIsSaid_ThenItIsNotHeardAndBlanksAreFilledOnce)
{
    const SourceRecord fills = record(1, under("Roma", model::Overwrite::Fill, Provenance::Declared, 9));
    EXPECT_EQ(cityOf({fills}), "Roma");
    EXPECT_EQ(cityOf({fills, record(2, own("Milano", Provenance::Inferred, 1))}), "Milano");
    EXPECT_EQ(cityOf({fills, record(2, under("Bari", model::Overwrite::Fill, Provenance::Declared, 5))}), "Bari");
    EXPECT_EQ(cityOf({record(1, under({"tea"}, model::Overwrite::Fill, Provenance::Declared, 9)), record(2, own(json{"herbs"}))}),
              json{"herbs"});
}

TEST(SurvivorshipOverwrite, GivenWhatIsForNewPeople_WhenAnEarlierImportKnewTheContact_ThenEvenABlankStaysBlank)
{
    const SourceRecord known{RecordId{1}, "1", "crm", 100, {}, BatchId{1}};
    const SourceRecord later = recordOf(2, 2, under("Roma", model::Overwrite::Keep, Provenance::Declared, 9));
    EXPECT_EQ(profile::survivingProfile(std::vector{known, later}), json::object());
    EXPECT_EQ(cityOf({later}), "Roma");
    EXPECT_EQ(cityOf({later, recordOf(3, 3, own("Milano", Provenance::Inferred, 1))}), "Milano");
}

RC_GTEST_PROP(SurvivorshipProperties, TheOrderOfRecordsDoesNotMatter, ())
{
    static const std::vector<json> kValues{"Milano", "Roma", 7, json{"a", "b"}, json{"b", "c"}};
    std::vector<SourceRecord> records;
    const auto count = *rc::gen::inRange<std::int64_t>(1, 6);
    for (std::int64_t id = 1; id <= count; ++id)
        records.push_back(
            record(id,
                   own(*rc::gen::elementOf(kValues), *rc::gen::element(Provenance::Declared, Provenance::Observed, Provenance::Inferred),
                       *rc::gen::inRange<std::int64_t>(0, 3)),
                   *rc::gen::element(std::string("crm"), std::string("shop")), *rc::gen::inRange<std::int64_t>(1, 3)));
    for (SourceRecord& each : records) {
        each.batch = BatchId{*rc::gen::inRange<std::int64_t>(1, 3)};
        each.values.at("city").overwrite = *rc::gen::element(model::Overwrite::Trusted, model::Overwrite::Trusted, model::Overwrite::Newest,
                                                             model::Overwrite::Fill, model::Overwrite::Keep);
    }
    const json expected = profile::survivingProfile(records);
    std::rotate(records.begin(), records.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, count), records.end());
    RC_ASSERT(profile::survivingProfile(records) == expected);
    std::reverse(records.begin(), records.end());
    RC_ASSERT(profile::survivingProfile(records) == expected);
}

}  // namespace
}  // namespace regia::tests
