// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of query asked of the sample, through the command line.
#include <gmock/gmock.h>

#include <map>

#include "app/command_line.h"
#include "core/query/query.h"

namespace regia::test {
namespace {

using nlohmann::json;

/// The smallest question of each kind.
const std::map<std::string, json>& questions()
{
    static const std::map<std::string, json> kQuestions{
        {"count", {{"query", "count"}, {"segment", {{"attr", "city"}, {"op", "is"}, {"value", "Milano"}}}}},
        {"breakdown", {{"query", "breakdown"}, {"by", {{"attr", "city"}}}}},
        {"trend", {{"query", "trend"}, {"series", {{{"event", "purchase"}, {"fn", "count"}}}}, {"interval", "month"}, {"period", "all"}}},
        {"funnel", {{"query", "funnel"}, {"steps", {{{"event", "page_view"}}, {{"event", "purchase"}}}}, {"window", {30, "days"}}}},
        {"stages", {{"query", "stages"}}},
        {"activity", {{"query", "activity"}, {"event", "purchase"}, {"interval", "month"}, {"period", {{"last", {365, "days"}}}}}},
        {"retention",
         {{"query", "retention"},
          {"start", {{"event", "purchase"}}},
          {"return", {{"event", "purchase"}}},
          {"unit", "month"},
          {"buckets", 3}}},
        {"stickiness", {{"query", "stickiness"}, {"event", "page_view"}, {"days", 7}}},
        {"survey", {{"query", "survey"}, {"kind", "nps"}}},
    };
    return kQuestions;
}

class Queries : public CommandLine {
protected:
    void makeSample(const QString& file, int seed) { ask({"sample", file, "--contacts", "400", "--seed", QString::number(seed)}); }
    json answerOf(const QString& file, const json& question) { return ask({"query", file, "-"}, question.dump()); }
};

TEST_F(Queries, GivenTheSample_WhenEachKindIsAsked_ThenTheEnvelopeIsWhole)
{
    makeSample("sample.regia", 1);
    for (const std::string& name : query::queryNames()) {
        const auto question = questions().find(name);
        ASSERT_NE(question, questions().end()) << "no question for " << name;
        const json answer = answerOf("sample.regia", question->second);
        for (const char* key : {"query", "as_of", "data_version", "definition", "n", "warnings", "result"})
            EXPECT_TRUE(answer.contains(key)) << key << " of " << name;
        EXPECT_EQ(answer.value("query", ""), name);
        EXPECT_FALSE(answer.value("definition", "").empty()) << name;
        EXPECT_FALSE(answer.value("result", json()).empty()) << name;
    }
}

TEST_F(Queries, GivenTheSameSeedTwice_WhenEverythingIsAsked_ThenTheAnswersAreTheSame)
{
    makeSample("one.regia", 7);
    makeSample("two.regia", 7);
    makeSample("other.regia", 8);
    json all = json::array();
    for (const auto& [name, question] : questions())
        all.push_back(question);
    const json one = answerOf("one.regia", all);
    EXPECT_EQ(one.size(), questions().size());
    EXPECT_EQ(one, answerOf("two.regia", all));
    EXPECT_NE(one, answerOf("other.regia", all));
}

TEST_F(Queries, GivenAnAnswer_WhenThePeopleBehindAPartAreAsked_ThenTheyAreAsMany)
{
    makeSample("sample.regia", 1);
    const json& funnel = questions().at("funnel");
    const json steps = answerOf("sample.regia", funnel).at("result").at("steps");
    const json people = ask({"query", "sample.regia", "-", "--people", "steps[1].reached"}, funnel.dump());
    EXPECT_EQ(people.at("n"), steps.at(1).at("n"));
    EXPECT_EQ(people.at("ids").size(), people.at("n").get<std::size_t>());
}

TEST_F(Queries, GivenAnInstant_WhenAskedAsOfIt_ThenLaterEventsAreNotSeen)
{
    makeSample("sample.regia", 1);
    const json buyers{{"query", "count"}, {"segment", {{"did", {{"event", "purchase"}}}}}};
    const int now = answerOf("sample.regia", buyers).at("result").at("n").get<int>();
    const json earlier = ask({"query", "sample.regia", "-", "--as-of", "2024-01-01T00:00:00Z"}, buyers.dump());
    EXPECT_EQ(earlier.at("as_of"), "2024-01-01T00:00:00Z");
    EXPECT_LT(earlier.at("result").at("n").get<int>(), now);
}

TEST_F(Queries, GivenItalian_WhenAsked_ThenTheDefinitionIsItalianAndTheNumbersAreTheSame)
{
    makeSample("sample.regia", 1);
    const json& question = questions().at("count");
    const json italian = ask({"query", "sample.regia", "-", "--lang", "it"}, question.dump());
    const json english = answerOf("sample.regia", question);
    EXPECT_NE(italian.at("definition"), english.at("definition"));
    EXPECT_EQ(italian.at("result"), english.at("result"));
}

TEST_F(Queries, GivenAMisspeltQuestion_WhenAsked_ThenThePlaceAndTheNearestWordAreTold)
{
    makeSample("sample.regia", 1);
    const QStringList query{"query", "sample.regia", "-"};
    EXPECT_EQ(refusal(query, R"({"query":"cuont"})"), "invalid_document");
    EXPECT_EQ(refusal(query, R"({"query":"count","segmnt":1})"), "invalid_document");
    EXPECT_EQ(refusal(query, R"({"query":"count","segment":{"attr":"no_such","op":"is","value":1}})"), "unknown_name");
    EXPECT_EQ(refusal(query, "not json"), "invalid_document");
    const Ran said = run(query, R"({"query":"count","segmnt":1})");
    EXPECT_NE(said.complaints.find("segment"), std::string::npos) << said.complaints;
}

TEST_F(Queries, GivenTheSample_WhenTheDictionariesAreListed_ThenTheyNameWhatIsThere)
{
    makeSample("sample.regia", 1);
    std::vector<std::string> attributes, events;
    for (const json& each : ask({"attributes", "sample.regia"}))
        attributes.push_back(each.at("name"));
    for (const json& each : ask({"events", "sample.regia"}))
        events.push_back(each.at("name"));
    EXPECT_THAT(attributes, testing::IsSupersetOf({"email", "city", "first_name"}));
    EXPECT_THAT(events, testing::IsSupersetOf({"purchase", "page_view"}));
}

}  // namespace
}  // namespace regia::test
