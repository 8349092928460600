// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <limits>

#include "builders.h"
#include "core/metrics/activity.h"
#include "core/metrics/stages.h"
#include "core/query/query.h"
#include "support/case_file.h"

namespace regia::tests {
namespace {

using nlohmann::json;

const CaseFile& file()
{
    static const CaseFile kFile = CaseFile::load("04-lifecycle");
    return kFile;
}

const json& stagesInputs() { return file().dataset("stages"); }
Instant asOf() { return at(stagesInputs().at("as_of")); }
std::int64_t idOf(const std::string& contact) { return std::stoll(contact.substr(1)); }

/// Each category of events is an event type of that name. A contact without a creation instant is one made by its first event.
segment::Dataset people()
{
    snapshot::SnapshotBuilder builder;
    builder.timeZone("UTC");
    for (std::size_t category = 1; category <= 6; ++category) {
        const auto value = static_cast<model::EventCategory>(category);
        builder.eventType(std::string(model::toName(value)), value);
    }
    for (const auto& [name, contact] : stagesInputs().at("contacts").items()) {
        builder.contact(idOf(name));
        builder.createdAt(idOf(name),
                          contact.at("created").is_null() ? Instant{std::numeric_limits<std::int64_t>::max()} : at(contact.at("created")));
        for (const json& event : contact.at("events"))
            builder.event(idOf(name), event.at("category"), at(event.at("ts")));
    }
    return datasetWithStages(builder.build());
}

std::string causeOf(const segment::Dataset& dataset, const snapshot::Spell& spell)
{
    if (spell.cause == snapshot::kTimer)
        return "timer";
    if (spell.cause == snapshot::kCreated)
        return "created";
    const snapshot::Events& events = dataset.snapshot->events();
    return events.types[events.type[spell.cause]].name;
}

TEST(LifecycleCases, GivenSixContacts_WhenTheMachineRuns_ThenSpellsCausesAndCyclesAreAsWorkedOutByHand)
{
    const Case& wanted = file().at("lifecycle.stage_machine");
    const segment::Dataset dataset = people();
    json got = json::object();
    for (std::size_t row = 0; row < dataset.snapshot->rows(); ++row) {
        const auto spells = dataset.stages->of(row);
        json own{{"spells", json::array()}, {"current", nullptr}, {"since", nullptr}, {"cycle", 0}};
        for (std::size_t i = 0; i < spells.size() && spells[i].from < asOf().ms; ++i) {
            own["cycle"] = spells[i].cycle;
            if (!metrics::isCompleted(spells[i], asOf())) {
                own["current"] = model::toName(spells[i].stage);
                own["since"] = calendar::toIso(Instant{spells[i].from});
                continue;
            }
            own["spells"].push_back({{"stage", model::toName(spells[i].stage)},
                                     {"from", calendar::toIso(Instant{spells[i].from})},
                                     {"to", calendar::toIso(Instant{spells[i].to})},
                                     {"next", model::toName(spells[i + 1].stage)},
                                     {"cause", causeOf(dataset, spells[i + 1])}});
        }
        got["m" + std::to_string(dataset.snapshot->contact(row).value)] = own;
    }
    EXPECT_TRUE(matches(wanted, got));
    for (const auto& [name, contact] : wanted.expected.items())
        EXPECT_EQ(got.at(name).at("spells").size(), contact.at("spells").size()) << name;
}

json stagesAnswer(json query)
{
    NoProgress progress;
    query["query"] = "stages";
    query["as_of"] = calendar::toIso(asOf());
    return query::runQuery(query, people(), {}, progress).value().at("result");
}

TEST(LifecycleCases, GivenAPeriod_WhenMovesAreCounted_ThenBothMatricesAreAsWorkedOutByHand)
{
    const Case& wanted = file().at("lifecycle.transition_matrix");
    const json got = stagesAnswer({{"between", {{"from", wanted.inputs.at("from")}, {"to", wanted.inputs.at("to")}}}});
    EXPECT_TRUE(matches(wanted, got));
    EXPECT_EQ(got.at("snapshot_counts"), wanted.expected.at("snapshot_counts"));
    EXPECT_EQ(got.at("stage_order"), wanted.inputs.at("stage_order"));
}

TEST(LifecycleCases, GivenOpenAndCompletedSpells_WhenTimed_ThenCountsAndMediansAreThoseOfNumpy)
{
    EXPECT_TRUE(matches(file().at("lifecycle.dwell"), stagesAnswer(json::object()).at("dwell")));
}

TEST(LifecycleCases, GivenActiveIntervals_WhenClassified_ThenNewReturningResurrectingAndDormantAreAsWorkedOutByHand)
{
    const Case& wanted = file().at("lifecycle.activity_states");
    std::vector<metrics::ActivityCounts> counts(5);
    for (const auto& [name, active] : wanted.inputs.at("active_intervals_per_contact").items())
        metrics::addActivity(active.get<std::vector<std::int64_t>>(), counts);
    json got = json::array();
    for (const json& interval : wanted.inputs.at("report")) {
        const metrics::ActivityCounts& own = counts[interval.get<std::size_t>()];
        got.push_back({{"interval", interval},
                       {"active", own.active},
                       {"new", own.fresh},
                       {"returning", own.returning},
                       {"resurrecting", own.resurrecting},
                       {"dormant", own.dormant},
                       {"quick_ratio", own.quickRatio() ? json(*own.quickRatio()) : json()}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

}  // namespace
}  // namespace regia::tests
