// SPDX-License-Identifier: GPL-3.0-or-later
// How long the questions take on a million contacts and ten million events made in memory. Not a test: it prints figures.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <nlohmann/json.hpp>

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/metrics/lifecycle.h"
#include "core/query/query.h"
#include "core/segment/evaluator.h"
#include "core/segment/parse.h"
#include "core/snapshot/snapshot_builder.h"

namespace {

using namespace regia;
using nlohmann::json;

constexpr std::int64_t kStart = 1735689600000;  // 2025-01-01
constexpr std::int64_t kDays = 365;

/// Mostly page views; the types of a shop, each as often as it is in one.
std::uint16_t drawType(RandomStream& random)
{
    constexpr std::uint64_t kUpTo[] = {550, 700, 780, 860, 920, 960, 985, 1000};
    const std::uint64_t draw = random.below(1000);
    std::uint16_t type = 0;
    while (draw >= kUpTo[type])
        ++type;
    return type;
}

snapshot::Column countryColumn(std::size_t contacts, RandomStream& random)
{
    snapshot::TextColumn column;
    for (const char* country : {"IT", "FR", "DE", "ES", "AT"})
        column.dictionary->add(country);
    for (std::size_t row = 0; row < contacts; ++row)
        column.codes.push_back(static_cast<std::uint32_t>(random.below(5)));
    return {{AttributeId{1}, "country", "Country", model::AttributeType::Text, {}, {}}, std::move(column)};
}

void addEvents(snapshot::Events& events, std::size_t count, RandomStream& random, std::vector<std::int64_t>& times)
{
    times.clear();
    for (std::size_t i = 0; i < count; ++i)
        times.push_back(kStart + static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(kDays * kMsPerDay))));
    std::sort(times.begin(), times.end());
    for (const std::int64_t time : times) {
        events.time.push_back(time);
        events.type.push_back(drawType(random));
        events.channel.push_back(static_cast<std::uint16_t>(random.below(4)));
        events.source.push_back(0);
        events.campaign.push_back(snapshot::kNoCode);
        events.product.push_back(snapshot::kNoCode);
        events.amount.push_back(events.type.back() == 3 ? static_cast<std::int64_t>(random.below(20000)) : snapshot::kNoAmount);
    }
    events.offsets.push_back(static_cast<std::uint32_t>(events.time.size()));
}

segment::Dataset makeDataset(std::size_t contacts, std::size_t eventsEach)
{
    RandomStream random(1);
    snapshot::SnapshotParts parts;
    parts.dataThrough = Instant{kStart + kDays * kMsPerDay};
    parts.sources = {"bench"};
    snapshot::Events& events = parts.events;
    for (const char* type : {"page_view", "email_open", "add_to_cart", "purchase", "email_click", "login", "ticket_opened", "loyalty_join"})
        events.types.push_back({type, model::defaultCategory(type)});
    for (const char* channel : {"email", "organic", "paid", "direct"})
        events.channels.add(channel);
    events.offsets.push_back(0);
    std::vector<std::int64_t> times;
    for (std::size_t row = 0; row < contacts; ++row) {
        parts.contacts.push_back(static_cast<std::int64_t>(row) + 1);
        parts.createdAt.push_back(kStart + static_cast<std::int64_t>(random.below(300)) * kMsPerDay);
        parts.contactSources.push_back(1);
        addEvents(events, random.below(2 * eventsEach + 1), random, times);
    }
    events.dateOnly = Bitmap(events.size());
    parts.consents.offsets.assign(contacts + 1, 0);
    parts.columns.push_back(countryColumn(contacts, random));
    segment::Dataset dataset;
    dataset.snapshot = snapshot::SnapshotBuilder::assemble(std::move(parts));
    return dataset;
}

double bestOf(int runs, const std::function<void()>& work)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

void report(const char* what, const std::function<void()>& work)
{
    setWorkerCount(1);
    const double one = bestOf(3, work);
    setWorkerCount(0);
    std::printf("%-44s %8.1f ms   one thread %8.1f ms\n", what, bestOf(3, work), one);
    std::fflush(stdout);
}

json funnelOf(std::initializer_list<const char*> types)
{
    json query{{"query", "funnel"}, {"window", json::array({30, "days"})}};
    for (const char* type : types)
        query["steps"].push_back({{"event", type}});
    return query;
}

}  // namespace

int main(int argc, char** argv)
{
    const std::size_t contacts = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    segment::Dataset dataset = makeDataset(contacts, 10);
    std::printf("%zu contacts, %zu events, %zu workers\n", dataset.snapshot->rows(), dataset.snapshot->events().size(), workerCount());
    NoProgress progress;
    const auto ask = [&](const json& query) {
        const auto answer = query::runQuery(query, dataset, {}, progress);
        if (!answer) {
            std::printf("refused: %s: %s\n", answer.error().where.c_str(), answer.error().detail.c_str());
            std::exit(1);
        }
    };
    const json segment = json::parse(R"({"all":[{"attr":"country","op":"is_any_of","value":["IT","FR"]},
        {"did":{"event":"purchase","count":["at_least",1],"window":{"last":[90,"days"]}}}]})");
    report("segment: country and bought in 90 days", [&] {
        const auto members = segment::evaluate(segment::parseCondition(segment).value(), segment::contextOf(dataset), progress);
        if (!members || members->none())
            std::exit(1);
    });
    const json five = json::parse(R"({"all":[{"attr":"country","op":"is_any_of","value":["IT","FR","DE"]},
        {"did":{"event":"page_view","count":["at_least",2],"window":{"last":[90,"days"]}}},
        {"agg":{"event":"purchase","fn":"sum","prop":"amount","op":"gt","value":5000,"window":{"last":[12,"months"]}}},
        {"not":{"did":{"event":"email_click","count":["at_least",1],"window":{"last":[30,"days"]}}}},
        {"time":{"which":"last","event":"purchase","op":"in_last","days":180}}]})");
    report("segment: five conditions, first asked", [&] {
        const auto members = segment::evaluate(segment::parseCondition(five).value(), segment::contextOf(dataset), progress);
        if (!members || members->none())
            std::exit(1);
    });
    // Another instant each time, so that no line's answer is remembered and only the events by type are.
    segment::LeafCache cache;
    Instant asOf = dataset.snapshot->dataThrough();
    report("segment: five conditions, all changed", [&] {
        --asOf.ms;
        const auto members = segment::evaluate(segment::parseCondition(five).value(), {dataset, asOf, &cache}, progress);
        if (!members || members->none())
            std::exit(1);
    });
    report("funnel: view, cart, purchase, mail click", [&] { ask(funnelOf({"page_view", "add_to_cart", "purchase", "email_click"})); });
    report("funnel: view, cart, purchase", [&] { ask(funnelOf({"page_view", "add_to_cart", "purchase"})); });
    json strict = funnelOf({"page_view", "add_to_cart", "purchase"});
    strict["order"] = "strict";
    report("funnel: strict", [&] { ask(strict); });
    json grouped = funnelOf({"page_view", "add_to_cart", "purchase"});
    grouped["segment"] = segment;
    grouped["by"] = {{"attr", "country"}};
    report("funnel: of the segment, by country", [&] { ask(grouped); });
    report("trend: revenue by month", [&] {
        ask({{"query", "trend"},
             {"interval", "month"},
             {"series", json::array({{{"event", "purchase"}, {"fn", "sum"}, {"prop", "amount"}}})}});
    });
    report("activity: purchases by month", [&] { ask({{"query", "activity"}, {"event", "purchase"}, {"interval", "month"}}); });
    report("retention: purchases by month", [&] {
        ask({{"query", "retention"}, {"start", {{"event", "purchase"}}}, {"unit", "month"}, {"buckets", 12}, {"calendar", true}});
    });
    report("stage history of all contacts", [&] { dataset.stages = metrics::computeStages(*dataset.snapshot, {}, progress).value(); });
    report("stages: snapshot, moves, dwell, history", [&] { ask({{"query", "stages"}}); });
    return 0;
}
