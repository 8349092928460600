// SPDX-License-Identifier: GPL-3.0-or-later
// The worked examples of 02-segment, asked through the JSON of the documents.
#include <gtest/gtest.h>

#include "condition_helpers.h"
#include "core/text/fold.h"
#include "support/case_file.h"

namespace regia::segment {
namespace {

using nlohmann::json;
using tests::CaseFile;

const CaseFile& cases()
{
    static const CaseFile file = CaseFile::load("02-segment");
    return file;
}

std::int64_t idOf(const std::string& name) { return std::stoll(name.substr(1)); }

model::Value valueOf(const std::string& attribute, const json& cell)
{
    if (attribute == "birth")
        return model::valueFromJson(cell, model::AttributeType::Date);
    if (cell.is_array())
        return model::valueFromJson(cell, model::AttributeType::Set);
    if (cell.is_boolean())
        return cell.get<bool>();
    if (cell.is_number())
        return cell.get<double>();
    return model::valueFromJson(cell, model::AttributeType::Text);
}

/// The example's amounts are euros; ours are cents.
std::int64_t cents(const json& euros) { return static_cast<std::int64_t>(std::llround(euros.get<double>() * 100)); }

void addContacts(snapshot::SnapshotBuilder& builder, const json& inputs)
{
    builder.attribute("tags", model::AttributeType::Set).attribute("birth", model::AttributeType::Date);
    for (const auto& [name, cells] : inputs["contacts"].items()) {
        snapshot::SnapshotBuilder::Values values;
        for (const auto& [attribute, cell] : cells.items())
            values[attribute] = valueOf(attribute, cell);
        builder.contact(idOf(name), values);
    }
    for (const auto& [name, state] : inputs["consent_marketing_email"].items()) {
        // the example also knows "expired", which no source of ours says: a "no" stands for it
        const auto known = state == "expired" ? model::ConsentState::Withdrawn : *model::consentStateFromName(state.get<std::string>());
        builder.consent(idOf(name), "marketing_email", known, Instant{0});
    }
}

void addEvents(snapshot::SnapshotBuilder& builder, const json& inputs)
{
    for (const json& event : inputs["events"]) {
        snapshot::EventSpec spec;
        if (event["props"].contains("amount"))
            spec.amount = cents(event["props"]["amount"]);
        if (event["props"].contains("page"))
            spec.properties["page"] = event["props"]["page"].get<std::string>();
        builder.event(idOf(event["contact"]), event["type"], tests::instant(event["ts"].get<std::string>()), spec);
    }
}

Dataset datasetOf(const json& inputs)
{
    snapshot::SnapshotBuilder builder;
    builder.timeZone(inputs["tz"]).dataThrough(tests::instant(inputs["as_of"].get<std::string>()));
    addContacts(builder, inputs);
    addEvents(builder, inputs);
    Dataset dataset = tests::datasetOf(builder.build());
    for (const auto& [name, where] : inputs["segments"].items())
        tests::save(dataset, {Segment::Kind::Dynamic, name, parseCondition(where).value(), {}});
    for (const auto& [name, members] : inputs["static_lists"].items()) {
        Segment list{Segment::Kind::Static, name, {}, {}};
        for (const json& member : members)
            list.members.push_back(ContactId{idOf(member)});
        tests::save(dataset, std::move(list));
    }
    const auto scores = std::make_shared<snapshot::NumberColumn>();
    scores->values.resize(dataset.snapshot->rows());
    scores->present = Bitmap(dataset.snapshot->rows());
    for (const auto& [name, score] : inputs["score_engagement"].items()) {
        if (score.is_null())
            continue;
        const auto row = *dataset.snapshot->rowOf(ContactId{idOf(name)});
        scores->values[row] = score.get<double>();
        scores->present.set(row);
    }
    dataset.scores["engagement"] = scores;
    return dataset;
}

json inCents(json condition)
{
    if (condition.contains("agg"))
        condition["agg"]["value"] = cents(condition["agg"]["value"]);
    return condition;
}

TEST(SegmentCases, GivenTexts_WhenKeyed_ThenAsTheExampleSays)
{
    for (const json& expected : cases().at("segment.text_key").expected) {
        EXPECT_EQ(text::textKey(expected["text"].get<std::string>()), expected["key"].get<std::string>());
        EXPECT_EQ(text::textKeyAccentSensitive(expected["text"].get<std::string>()), expected["key_accent_sensitive"].get<std::string>());
    }
}

TEST(SegmentCases, GivenSixContacts_WhenEachConditionIsEvaluated_ThenTheExpectedMembers)
{
    const auto& example = cases().at("segment.conditions");
    const Dataset dataset = datasetOf(example.inputs);
    NoProgress progress;
    ASSERT_EQ(example.inputs["conditions"].size(), 34U);
    for (const auto& [name, document] : example.inputs["conditions"].items()) {
        const auto condition = parseCondition(inCents(document));
        ASSERT_TRUE(condition.has_value()) << name << " " << condition.error().where << " " << condition.error().detail;
        const auto members = evaluate(*condition, contextOf(dataset), progress);
        ASSERT_TRUE(members.has_value()) << name << " " << members.error().where << " " << members.error().detail;
        json got = json::array();
        for (const std::int64_t id : tests::idsOf(*members, *dataset.snapshot))
            got.push_back("c" + std::to_string(id));
        EXPECT_EQ(got, example.expected[name]) << name;
    }
}

TEST(SegmentCases, GivenTheSameContacts_WhenReported_ThenMissingAndTooEarlyAreCounted)
{
    const auto& inputs = cases().at("segment.conditions").inputs;
    const Dataset dataset = datasetOf(inputs);
    NoProgress progress;
    const auto isNot = evaluateWithReport(parseCondition(inputs["conditions"]["is_not_IT"]).value(), contextOf(dataset), progress);
    EXPECT_EQ(isNot->leaves.at(0).missingIncluded, 1U);  // c4
    const auto sequence =
        evaluateWithReport(parseCondition(inputs["conditions"]["price_no_order_7d"]).value(), contextOf(dataset), progress);
    EXPECT_EQ(sequence->leaves.at(0).tooEarly, 1U);  // c5
    const auto sum = evaluateWithReport(parseCondition(inCents(inputs["conditions"]["sum_ge_100"])).value(), contextOf(dataset), progress);
    EXPECT_EQ(sum->leaves.at(0).skipped, 1U);  // c3's order without an amount
    const auto list = evaluateWithReport(parseCondition(inputs["conditions"]["in_list"]).value(), contextOf(dataset), progress);
    EXPECT_EQ(list->leaves.at(0).skipped, 1U);  // c9 is nobody
}

TEST(SegmentCases, GivenTwoSegments_WhenOverlapped_ThenAsComputedByHand)
{
    const auto& example = cases().at("segment.overlap");
    const auto setOf = [&](const json& names) {
        Bitmap members(example.inputs["universe_n"].get<std::size_t>());
        for (const json& name : names)
            members.set(static_cast<std::size_t>(idOf(name) - 1));
        return members;
    };
    const Overlap overlap = overlapOf(setOf(example.inputs["a"]), setOf(example.inputs["b"]));
    const json got{{"a", overlap.a},
                   {"b", overlap.b},
                   {"both", overlap.both},
                   {"only_a", overlap.onlyA},
                   {"only_b", overlap.onlyB},
                   {"neither", overlap.neither},
                   {"jaccard", *overlap.jaccard},
                   {"share_of_a_in_b", *overlap.shareOfAInB},
                   {"lift", *overlap.lift}};
    EXPECT_TRUE(tests::matches(example, got));
}

TEST(Overlap, GivenEmptySets_WhenOverlapped_ThenNoShareIsDefined)
{
    const Overlap overlap = overlapOf(Bitmap(3), Bitmap(3));
    EXPECT_EQ(overlap.neither, 3U);
    EXPECT_EQ(overlap.jaccard, std::nullopt);
    EXPECT_EQ(overlap.shareOfAInB, std::nullopt);
    EXPECT_EQ(overlap.lift, std::nullopt);
}

}  // namespace
}  // namespace regia::segment
