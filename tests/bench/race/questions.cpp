// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/race/questions.h"

#include <array>
#include <nlohmann/json.hpp>
#include <numeric>

#include "core/base/bug.h"
#include "core/calendar/iso_text.h"
#include "core/metrics/activity.h"
#include "core/metrics/funnel_scan.h"
#include "core/metrics/retention.h"
#include "core/segment/evaluator.h"
#include "core/segment/parse.h"

namespace regia::race {
namespace {

using nlohmann::json;

constexpr Instant kNow{1767225600000};    // 2026-01-01T00:00:00Z
constexpr Instant kBegin{1704067200000};  // 2024-01-01T00:00:00Z

constexpr const char* kAttributes = R"({"all":[{"attr":"country","op":"is_any_of","value":["DE","AT","CH"]},
    {"attr":"age","op":"between","value":[25,44]},{"attr":"email_consent","op":"is","value":1},
    {"not":{"attr":"lifecycle_stage","op":"is","value":"churned"}},{"attr":"score","op":"gte","value":50}]})";
constexpr const char* kBuyers = R"({"all":[{"attr":"country","op":"is_any_of","value":["DE","AT","CH","FR","GB","US"]},
    {"attr":"age","op":"between","value":[25,55]},{"attr":"email_consent","op":"is","value":1},
    {"did":{"event":"purchase","count":["at_least",2],"window":{"last":[90,"days"]}}},
    {"did":{"event":"email_open","count":["exactly",0],"window":{"last":[30,"days"]}}}]})";
// The file's cents were read as a value in euros: 50,000 of them are 5,000,000 cents of ours.
constexpr const char* kValue = R"({"all":[{"agg":{"event":"purchase","prop":"amount","fn":"sum","op":"gte","value":5000000,
    "window":{"last":[365,"days"]}}},{"did":{"event":"support_ticket","count":["at_least",1],"window":{"last":[180,"days"]}}}]})";
constexpr const char* kFrequency = R"({"agg":{"event":["page_view","product_view"],"prop":"day","fn":"distinct","op":"gte",
    "value":3,"window":{"last":[60,"days"]}}})";
constexpr const char* kText = R"({"all":[{"attr":"company_name","op":"contains","value":"werk"},
    {"attr":"email","op":"ends_with","value":"@mail.example"}]})";
constexpr const char* kSequence = R"({"seq":{"first":{"event":"product_view"},
    "then":{"event":"purchase","window":{"last":[180,"days"]}},"within_days":7}})";
constexpr const char* kNewBuyers = R"({"time":{"which":"first","event":"purchase","op":"in_last","days":30}})";

constexpr std::array kSteps{"product_view", "add_to_cart", "checkout_start", "purchase"};

segment::Condition conditionOf(const char* text)
{
    auto condition = segment::parseConditionText(text);
    if (!condition)
        throw Bug("a question of the race: " + condition.error().where + ": " + condition.error().detail);
    return std::move(condition).value();
}

Result<Bitmap> membersOf(Arena& arena, const segment::Condition& condition)
{
    NoProgress progress;
    return segment::evaluate(condition, {arena.dataset, kNow, &arena.cache}, progress);
}

/// Contacts were stored in the order of their numbers, each by itself: its id is the file's.
std::int64_t numberOf(const snapshot::Snapshot& snapshot, std::size_t row) { return snapshot.contact(row).value; }

Question segmentQuestion(const char* text)
{
    return [condition = conditionOf(text)](Arena& arena) -> Result<Table> {
        REGIA_TRY(const auto members, membersOf(arena, condition));
        std::int64_t sum = 0;
        members.forEach([&](std::size_t row) { sum += numberOf(*arena.dataset.snapshot, row); });
        const auto n = static_cast<std::int64_t>(members.count());
        return Table{{n, n == 0 ? Cell() : Cell(sum)}};
    };
}

const snapshot::TextColumn& textColumn(const snapshot::Snapshot& snapshot, const char* name)
{
    const snapshot::Column* column = snapshot.column(name);
    REGIA_EXPECT(column != nullptr);
    return std::get<snapshot::TextColumn>(column->data);
}

Cell textIn(const snapshot::TextColumn& column, std::uint32_t code)
{
    return code == snapshot::kNoCode ? Cell() : Cell(column.dictionary->text(code));
}

Result<Table> buyersByCountryAndTier(Arena& arena)
{
    static const segment::Condition buyers = conditionOf(kBuyers);
    REGIA_TRY(const auto members, membersOf(arena, buyers));
    const auto& country = textColumn(*arena.dataset.snapshot, "country");
    const auto& tier = textColumn(*arena.dataset.snapshot, "tier");
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> groups;
    members.forEach([&](std::size_t row) { ++groups[{country.codes[row], tier.codes[row]}]; });
    Table table;
    for (const auto& [key, n] : groups)
        table.push_back({textIn(country, key.first), textIn(tier, key.second), n});
    return table;
}

/// Deepest attempt of each contact, within 14 days from its first step.
Result<metrics::funnels::Scan> scanFunnel(Arena& arena, const metrics::Scope& scope)
{
    metrics::FunnelQuery query;
    query.scope = scope;
    query.scope.asOf = kNow;
    query.window = {14, calendar::DurationUnit::Days};
    for (const char* step : kSteps)
        query.steps.push_back({segment::EventSelector{{step}, {}}, false, {}});
    NoProgress progress;
    REGIA_TRY(const auto frame, metrics::frameOf(arena.dataset, query.scope, &arena.cache, progress));
    REGIA_TRY(const auto plan, metrics::funnels::Plan::make(query, frame));
    return metrics::funnels::scan(plan, frame, progress);
}

Result<Table> levels(Arena& arena, const metrics::Scope& scope)
{
    REGIA_TRY(const auto scan, scanFunnel(arena, scope));
    std::array<std::int64_t, kSteps.size() + 1> n{};
    std::array<std::int64_t, kSteps.size() + 1> sum{};
    for (const auto& attempt : scan.attempts)
        for (std::size_t level = 1; level <= attempt.depth; ++level) {
            ++n[level];
            sum[level] += numberOf(*arena.dataset.snapshot, attempt.row);
        }
    Table table;
    for (std::size_t level = 1; level < n.size(); ++level)
        table.push_back({static_cast<std::int64_t>(level), n[level], n[level] == 0 ? Cell() : Cell(sum[level])});
    return table;
}

Result<Table> levelsByCountry(Arena& arena)
{
    REGIA_TRY(const auto scan, scanFunnel(arena, {}));
    const auto& country = textColumn(*arena.dataset.snapshot, "country");
    std::map<std::uint32_t, std::array<std::int64_t, kSteps.size()>> groups;
    for (const auto& attempt : scan.attempts)
        for (std::size_t level = 0; level < attempt.depth; ++level)
            ++groups[country.codes[attempt.row]][level];
    Table table;
    for (const auto& [code, n] : groups)
        table.push_back({textIn(country, code), n[0], n[1], n[2], n[3]});
    return table;
}

Result<Table> levelsOfAttributesLastYear(Arena& arena)
{
    metrics::Scope scope;
    scope.segment = conditionOf(kAttributes);
    scope.period = segment::Window::last(365, calendar::DurationUnit::Days);
    return levels(arena, scope);
}

/// Everything but a mail that was sent: a contact does not act by being mailed.
segment::EventSelector activeEvents(const Arena& arena)
{
    segment::EventSelector selector;
    for (const snapshot::EventType& type : arena.dataset.snapshot->events().types)
        if (type.name != "email_sent")
            selector.types.push_back(type.name);
    return selector;
}

Result<Table> weeklyRetention(Arena& arena)
{
    metrics::RetentionQuery query;
    query.scope.asOf = kNow;
    query.start = query.returning = activeEvents(arena);
    query.unit = calendar::PeriodUnit::Week;
    query.buckets = 26;
    query.calendar = true;
    NoProgress progress;
    REGIA_TRY(const auto retention, metrics::retention(arena.dataset, query, progress, &arena.cache));
    const std::int32_t begin = static_cast<std::int32_t>(kBegin.ms / kMsPerDay);
    Table table;
    for (const metrics::RetentionCohort& cohort : retention.cohorts)
        for (std::size_t k = 0; k < cohort.cells.size(); ++k)
            if (cohort.cells[k].returned > 0)
                table.push_back({std::int64_t{(cohort.days.start.days - begin) / 7}, static_cast<std::int64_t>(k),
                                 static_cast<std::int64_t>(cohort.cells[k].returned)});
    return table;
}

Result<Table> monthlyActivity(Arena& arena)
{
    metrics::ActivityQuery query;
    query.scope.asOf = kNow;
    query.events = activeEvents(arena);
    query.interval = calendar::PeriodUnit::Month;
    NoProgress progress;
    REGIA_TRY(const auto activity, metrics::activity(arena.dataset, query, progress, &arena.cache));
    Table table;
    for (std::size_t m = 0; m < activity.intervals.size(); ++m) {
        const metrics::ActivityCounts& counts = activity.intervals[m].counts;
        table.push_back({static_cast<std::int64_t>(m), static_cast<std::int64_t>(counts.fresh), static_cast<std::int64_t>(counts.returning),
                         static_cast<std::int64_t>(counts.resurrecting), static_cast<std::int64_t>(counts.dormant)});
    }
    return table;
}

}  // namespace

const std::map<std::string, Question>& questions()
{
    static const std::map<std::string, Question> all{
        {"S1", segmentQuestion(kAttributes)},
        {"S2", segmentQuestion(kBuyers)},
        {"S3", segmentQuestion(kValue)},
        {"S4", segmentQuestion(kFrequency)},
        {"S5", segmentQuestion(kText)},
        {"S6", segmentQuestion(kSequence)},
        {"S7", segmentQuestion(kNewBuyers)},
        {"B1", buyersByCountryAndTier},
        {"F1", [](Arena& arena) { return levels(arena, {}); }},
        {"F2", levelsByCountry},
        {"F3", levelsOfAttributesLastYear},
        {"R1", weeklyRetention},
        {"L1", monthlyActivity},
    };
    return all;
}

}  // namespace regia::race
