// SPDX-License-Identifier: GPL-3.0-or-later
// A shop's first day: all its exports mapped, compared with the facts that its maker wrote beside them (truth.json). The folder
// is named by REGIA_EXPORT_PACK; without it the tests are skipped, and the small tables of the other files hold the rules.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/progress.h"
#include "core/calendar/date.h"
#include "core/calendar/time_zone.h"
#include "core/import/infer.h"
#include "core/import/mapper.h"
#include "core/import/table.h"

namespace regia::import {
namespace {

struct Pack {
    std::map<std::string, std::vector<RowFacts>> bySource;
    std::map<std::string, std::string> presets;  ///< table name → preset
    std::int64_t rows = 0, setAside = 0;
};

std::vector<RowFacts> factsOfTable(const TableInfo& table, Pack& pack)
{
    NoProgress progress;
    InferenceContext inference;
    inference.typedCells = table.typedCells;
    const auto profiles = inferColumns(table, inference, progress).value();
    const Mapping mapping = proposeMapping(table, profiles, PresetLibrary::builtin(), {});
    pack.presets[table.name] = mapping.preset;
    Mapper mapper = Mapper::create(mapping, table.header, table.file, {}).value();
    const auto reader = openTable(table).value();
    std::vector<RowFacts> facts;
    RawRow row;
    while (reader->next(row).value()) {
        ++pack.rows;
        mapper.push(row, facts);
    }
    mapper.finish(facts);
    for (RowFacts& fact : facts)
        if (fact.person)
            fact.person->companyName = mapping.source;
    return facts;
}

Pack readPack(const std::filesystem::path& folder)
{
    Pack pack;
    NoProgress progress;
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string extension = entry.path().extension();
        if (extension == ".csv" || extension == ".zip" || extension == ".xlsx" || extension == ".gz" || extension == ".ndjson")
            files.insert(entry.path());
    }
    for (const auto& file : files) {
        const std::vector<TableInfo> tables = findTables(file, progress).value();
        for (const TableInfo& table : tables) {
            std::vector<RowFacts> facts = factsOfTable(table, pack);
            const auto named = std::find_if(facts.begin(), facts.end(), [](const RowFacts& fact) { return fact.person.has_value(); });
            std::vector<RowFacts>& place = pack.bySource[named == facts.end() ? std::string() : named->person->companyName];
            std::move(facts.begin(), facts.end(), std::back_inserter(place));
        }
    }
    return pack;
}

class ExportPack : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const char* folder = std::getenv("REGIA_EXPORT_PACK");
        if (folder == nullptr)
            return;
        std::ifstream file(std::filesystem::path(folder) / "truth.json");
        s_truth = nlohmann::json::parse(file)["facts"];
        s_pack = readPack(folder);
    }
    void SetUp() override
    {
        if (s_truth.is_null())
            GTEST_SKIP() << "REGIA_EXPORT_PACK names no folder";
    }

    /// Persons of a source that are nobody, whoever of its files says so.
    static std::set<std::string> nobodies(const std::string& source)
    {
        std::set<std::string> keys;
        for (const RowFacts& fact : s_pack.bySource[source])
            if (fact.person && fact.person->nobody)
                keys.insert(fact.person->externalKey);
        return keys;
    }
    /// Events of people, each key once, as the loader keeps them.
    static std::map<std::string, std::int64_t> eventCounts()
    {
        std::map<std::string, std::int64_t> counts;
        for (const auto& [source, facts] : s_pack.bySource) {
            const std::set<std::string> nobody = nobodies(source);
            std::set<std::string> seen;
            for (const RowFacts& fact : facts)
                for (const EventFact& event : fact.events)
                    if (fact.person && !nobody.contains(fact.person->externalKey) && (event.key.empty() || seen.insert(event.key).second))
                        ++counts[event.type];
        }
        return counts;
    }

    static inline nlohmann::json s_truth;
    static inline Pack s_pack;
};

TEST_F(ExportPack, GivenAllFiles_WhenMapped_ThenEachIsKnown)
{
    for (const auto& [table, preset] : s_pack.presets)
        EXPECT_TRUE(!preset.empty() && !preset.starts_with("generic.")) << table << ": " << preset;
}

TEST_F(ExportPack, GivenAllFiles_WhenMapped_ThenEventsAreCountedToTheUnit)
{
    const auto counts = eventCounts();
    const auto count = [&](const std::string& type) { return counts.contains(type) ? counts.at(type) : 0; };
    const nlohmann::json& totals = s_truth["totals"];
    EXPECT_EQ(count("email_sent"), totals["mail_actions"]["sent"]);
    EXPECT_EQ(count("email_open"), totals["mail_actions"]["open"]);
    EXPECT_EQ(count("email_click"), totals["mail_actions"]["click"]);
    EXPECT_EQ(count("bounce"), totals["mail_actions"]["bounce"]);
    EXPECT_EQ(count("unsubscribe"), totals["mail_actions"]["unsubscribe"]);
    EXPECT_EQ(count("ticket_opened"), totals["tickets"]);
    EXPECT_EQ(count("survey_response"), totals["survey_responses"]);
    EXPECT_EQ(count("purchase"), totals["orders_valid"].get<int>() + totals["store_receipts_personal"].get<int>());
    const nlohmann::json& web = s_truth["web_funnel"]["events_by_name"];
    EXPECT_EQ(count("page_view"), web["page"]);
    EXPECT_EQ(count("product_view"), web["Product Viewed"]);
    EXPECT_EQ(count("add_to_cart"), web["Product Added"]);
    EXPECT_EQ(count("checkout_start"), web["Checkout Started"]);
    EXPECT_EQ(count("order_completed"), web["Order Completed"]);
    for (const auto& [type, number] : counts)
        RecordProperty(type, std::to_string(number));
}

TEST_F(ExportPack, GivenOrdersAndReceipts_WhenSummedByMonth_ThenRevenueIsRightToTheCent)
{
    const calendar::TimeZone rome = calendar::TimeZone::load("Europe/Rome").value();
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> months;
    std::int64_t lines = 0;
    for (const std::string source : {"shopify", "loyalty"}) {
        const std::set<std::string> nobody = nobodies(source);
        for (const RowFacts& fact : s_pack.bySource[source])
            for (const OrderFact& order : fact.orders) {
                lines += source == "shopify" ? static_cast<std::int64_t>(order.lines.size()) : 0;
                if (nobody.contains(fact.person->externalKey) || (!order.valid && order.status != "refunded"))
                    continue;
                auto& month = months[calendar::toIso(rome.localDayOf(order.at)).substr(0, 7)];
                (source == "shopify" ? month.first : month.second) += order.total.value() - order.refunded.value_or(0);
            }
    }
    EXPECT_EQ(lines, s_truth["totals"]["order_lines"]);
    for (const auto& [month, truth] : s_truth["revenue_by_month"].items()) {
        EXPECT_EQ(months[month].first, std::llround(truth["online"].get<double>() * 100)) << month;
        EXPECT_EQ(months[month].second, std::llround(truth["store"].get<double>() * 100)) << month;
    }
}

TEST_F(ExportPack, GivenTheSurvey_WhenMapped_ThenScoresSplitAsTheyDo)
{
    int promoters = 0, passives = 0, detractors = 0;
    for (const RowFacts& fact : s_pack.bySource["typeform"])
        for (const AnswerFact& answer : fact.answers)
            if (answer.kind == "nps")
                ++(*answer.score >= 9 ? promoters : *answer.score >= 7 ? passives : detractors);
    EXPECT_EQ(promoters, s_truth["nps"]["all"]["promoters"]);
    EXPECT_EQ(passives, s_truth["nps"]["all"]["passives"]);
    EXPECT_EQ(detractors, s_truth["nps"]["all"]["detractors"]);
}

TEST_F(ExportPack, GivenEveryRow_WhenMapped_ThenItIsStoredOrSetAsideWithAReason)
{
    std::int64_t rows = 0;
    for (const auto& [source, facts] : s_pack.bySource)
        for (const RowFacts& fact : facts) {
            rows += fact.row > 0;
            EXPECT_TRUE(!fact.setAside || !fact.problems.empty()) << source << ':' << fact.line;
        }
    EXPECT_EQ(rows, s_pack.rows);
}

}  // namespace
}  // namespace regia::import
