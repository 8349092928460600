// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/load_snapshot.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "core/base/parallel.h"
#include "support/world/world.h"
#include "support/world/world_generators.h"

namespace regia::snapshot {
namespace {

using tests::instant;
using tests::World;
using tests::WorldFile;

World smallWorld()
{
    World world;
    world.attributes = {{"city", model::AttributeType::Text}, {"tags", model::AttributeType::Set}};
    world.eventTypes = {"order", "visit"};
    world.sources = {"shopify", "web"};
    world.contacts = {{7, {{"city", std::string("Forlì")}}, {"shopify", "web"}},
                      {9, {{"tags", std::vector<std::string>{"a", "b"}}}, {"web"}}};
    return world;
}

std::shared_ptr<const Snapshot> loaded(const World& world)
{
    const WorldFile file(world);
    NoProgress progress;
    auto snapshot = loadSnapshot(file.workspace(), progress);
    EXPECT_TRUE(snapshot.has_value()) << snapshot.error().detail;
    return snapshot.value_or(nullptr);
}

/// All that questions can see of a snapshot, as text: codes depend on the order of loading and say nothing.
std::string contentOf(const Snapshot& snapshot)
{
    std::ostringstream out;
    const Events& events = snapshot.events();
    const auto shortText = [](const Dictionary& dictionary, std::uint16_t code) {
        return code == kNoShortCode ? std::string("-") : dictionary.text(code);
    };
    const auto text = [](const Dictionary& dictionary, std::uint32_t code) {
        return code == kNoCode ? std::string("-") : dictionary.text(code);
    };
    for (std::size_t row = 0; row < snapshot.rows(); ++row) {
        std::set<std::string> sources;
        for (std::size_t i = 0; i < snapshot.sources().size(); ++i)
            if (((snapshot.sourcesOf(row) >> i) & 1U) != 0)
                sources.insert(snapshot.sources()[i]);
        out << "contact " << snapshot.contact(row).value << " known to";
        for (const std::string& source : sources)
            out << " " << source;
        out << "\n";
        for (const Column& column : snapshot.columns())
            out << " " << column.attribute.name << " " << isPresent(column, row) << "\n";
        for (std::uint32_t event = events.offsets[row]; event < events.offsets[row + 1]; ++event) {
            out << " " << events.time[event] << " " << events.types[events.type[event]].name << " "
                << shortText(events.channels, events.channel[event]) << " " << text(events.campaigns, events.campaign[event]) << " "
                << text(events.products, events.product[event]) << " " << snapshot.sources()[events.source[event]] << " "
                << events.amount[event] << " " << events.dateOnly.test(event) << "\n";
        }
        std::vector<std::string> decisions;
        for (const auto& decision : snapshot.consents().of(row))
            decisions.push_back(snapshot.consents().purposes[decision.purpose] + " " + std::string(model::toName(decision.state)) +
                                std::to_string(decision.at.value_or(Instant{-1}).ms) + " " + std::to_string(decision.recordedAt.ms));
        std::sort(decisions.begin(), decisions.end());
        for (const std::string& decision : decisions)
            out << " " << decision << "\n";
    }
    std::map<std::string, std::string> properties;
    for (const EventProperty& property : events.properties) {
        std::ostringstream values;
        values << model::toName(property.type);
        for (std::size_t i = 0; i < property.events.size(); ++i) {
            values << " " << property.events[i] << "=";
            if (property.type == model::AttributeType::Text)
                values << property.dictionary->text(property.codes[i]);
            else
                values << property.numbers[i];
        }
        properties[property.name] = values.str();
    }
    for (const auto& [name, values] : properties)
        out << name << " " << values << "\n";
    return out.str();
}

TEST(LoadSnapshot, GivenEmptyWorkspace_WhenLoaded_ThenAnEmptySnapshot)
{
    World world;
    world.sources = {"web"};
    const auto snapshot = loaded(world);
    ASSERT_NE(snapshot, nullptr);
    EXPECT_EQ(snapshot->rows(), 0U);
    EXPECT_EQ(snapshot->events().size(), 0U);
}

TEST(LoadSnapshot, GivenEventsOfTwoRecordsOfOneContact_WhenLoaded_ThenOneRunInTheOrderOfTime)
{
    World world = smallWorld();
    world.events = {{.contact = 7, .type = "visit", .at = Instant{30}, .source = "shopify"},
                    {.contact = 7, .type = "order", .at = Instant{20}, .source = "web"},
                    {.contact = 7, .type = "visit", .at = Instant{40}, .source = "web"},
                    {.contact = 7, .type = "order", .at = Instant{30}, .source = "web"}};
    const auto snapshot = loaded(world);
    EXPECT_EQ(snapshot->events().time, (std::vector<std::int64_t>{20, 30, 30, 40}));
    EXPECT_EQ(snapshot->events().types[snapshot->events().type[1]].name, "visit");
    EXPECT_EQ(snapshot->sources()[snapshot->events().source[1]], "shopify");
    EXPECT_EQ(snapshot->sourcesOf(0), 3U);
    EXPECT_EQ(snapshot->sourcesOf(1), 2U);
}

TEST(LoadSnapshot, GivenPropertiesOfMixedTypes_WhenLoaded_ThenTextAsJsonWritesIt)
{
    World world = smallWorld();
    world.events = {
        {.contact = 7, .type = "visit", .at = Instant{1}, .properties = {{"mixed", 5.0}, {"pure", 5.0}, {"flag", true}}},
        {.contact = 7, .type = "visit", .at = Instant{2}, .properties = {{"mixed", std::string("five")}, {"pure", 0.5}, {"flag", false}}},
        {.contact = 7, .type = "visit", .at = Instant{3}, .properties = {{"mixed", true}}}};
    const auto snapshot = loaded(world);
    const EventProperty* mixed = snapshot->events().propertyNamed("mixed");
    ASSERT_NE(mixed, nullptr);
    EXPECT_EQ(mixed->type, model::AttributeType::Text);
    EXPECT_EQ(mixed->dictionary->text(mixed->codes[0]), "5");
    EXPECT_EQ(mixed->dictionary->text(mixed->codes[2]), "true");
    EXPECT_EQ(snapshot->events().propertyNamed("pure")->type, model::AttributeType::Number);
    EXPECT_EQ(snapshot->events().propertyNamed("flag")->type, model::AttributeType::Boolean);
    EXPECT_EQ(snapshot->events().propertyNamed("flag")->numbers, (std::vector<double>{1, 0}));
}

TEST(LoadSnapshot, GivenEventDatedAfterItsImport_WhenLoaded_ThenItDoesNotMoveTheEndOfTheData)
{
    World world = smallWorld();
    world.events = {{.contact = 7, .type = "visit", .at = instant("2025-05-01T10:00:00Z")},
                    {.contact = 7, .type = "visit", .at = instant("2121-01-01T00:00:00Z")}};
    const auto snapshot = loaded(world);
    EXPECT_EQ(snapshot->events().size(), 2U);
    EXPECT_EQ(snapshot->dataThrough(), instant("2025-05-01T22:00:00Z"));
}

TEST(LoadSnapshot, GivenCompanies_WhenLoaded_ThenTheCompanyOfTheNewestRecordIsAColumn)
{
    const World world = smallWorld();
    const WorldFile file(world);
    const auto changed =
        const_cast<workspace::Workspace&>(file.workspace())
            .command({"fill", "", 0}, workspace::UndoBy::ChangeSet, [](sqlite::Database& database) -> Result<BatchId> {
                REGIA_CHECK(database.execute(
                    "INSERT INTO company (id, name, key, profile) VALUES (1, 'Rossi & Figli', 'rossi', '{\"employees\": 12}'), "
                    "(2, 'Bianchi', 'bianchi', '{\"employees\": 250, \"sectors\": [\"tea\"]}')"));
                REGIA_CHECK(database.execute("UPDATE record SET company_id = 1, seen_at = 5 WHERE id = 1"));
                REGIA_CHECK(database.execute("UPDATE record SET company_id = 2, seen_at = 9 WHERE id = 2"));
                return BatchId{};
            });
    ASSERT_TRUE(changed.has_value()) << changed.error().detail;
    NoProgress progress;
    const auto snapshot = loadSnapshot(file.workspace(), progress).value();
    const auto& names = std::get<TextColumn>(snapshot->column("company.name")->data);
    EXPECT_EQ(names.dictionary->text(names.codes[0]), "Bianchi");
    EXPECT_EQ(names.codes[1], kNoCode);
    EXPECT_EQ(std::get<NumberColumn>(snapshot->column("company.employees")->data).values[0], 250);
    EXPECT_EQ(presentCount(*snapshot->column("company.sectors")), 1U);
}

TEST(LoadSnapshot, GivenCancel_WhenLoaded_ThenCancelled)
{
    class Stop final : public Progress {
        void report(std::int64_t, std::int64_t) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    };
    const WorldFile file(smallWorld());
    Stop stop;
    EXPECT_EQ(loadSnapshot(file.workspace(), stop).error().code, ErrorCode::Cancelled);
}

RC_GTEST_PROP(LoadSnapshotProperties, AWorldReadFromItsFileIsTheWorldBuiltDirectly, ())
{
    const World world = *tests::worlds();
    const WorldFile file(world);
    NoProgress progress;
    for (const std::size_t workers : {1, 2}) {
        setWorkerCount(workers);
        const auto snapshot = loadSnapshot(file.workspace(), progress);
        RC_ASSERT(snapshot.has_value());
        RC_ASSERT(contentOf(**snapshot) == contentOf(*tests::snapshotOf(world)));
    }
    setWorkerCount(0);
}

}  // namespace
}  // namespace regia::snapshot
