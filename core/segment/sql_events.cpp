// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/sql_events.h"

#include <algorithm>
#include <limits>

#include "core/segment/json_object.h"
#include "core/segment/sql_test.h"
#include "core/sqlite/quote.h"

namespace regia::segment::sql {
namespace {

using model::AttributeType;

/// A property of the event `alias` as an expression, and its type.
struct Property {
    std::string value;
    AttributeType type = AttributeType::Text;
};

std::string keyed(const std::string& subquery) { return "nullif(regia_key((" + subquery + ")), '')"; }

Result<Property> propertyOf(const std::string& name, const std::string& alias, const snapshot::Snapshot& snapshot, const std::string& where)
{
    if (name == "amount")
        return Property{alias + ".amount", AttributeType::Number};
    if (name == "channel")
        return Property{keyed("SELECT name FROM channel WHERE id = " + alias + ".channel_id"), AttributeType::Text};
    if (name == "product")
        return Property{keyed("SELECT sku FROM product WHERE id = " + alias + ".product_id"), AttributeType::Text};
    if (name == "campaign")
        return Property{keyed("SELECT CASE WHEN trim(name) = '' THEN key ELSE name END FROM campaign WHERE id = " + alias + ".campaign_id"),
                        AttributeType::Text};
    if (name == "source")
        return Property{keyed("SELECT key FROM source WHERE id = r_" + alias + ".source_id"), AttributeType::Text};
    REGIA_TRY(const auto place, jsonPlace(alias + ".properties", name, where));
    const snapshot::EventProperty* property = snapshot.events().propertyNamed(name);
    switch (property->type) {
    case AttributeType::Number: return Property{numberIn(place), property->type};
    case AttributeType::Boolean: return Property{truthIn(place), property->type};
    default: return Property{anyTextIn(place), AttributeType::Text};
    }
}

Result<std::string> propertyTest(const PropertyTest& test, const std::string& alias, const Frame& frame, const std::string& where)
{
    REGIA_TRY(const auto property, propertyOf(test.property, alias, frame.snapshot, where));
    REGIA_TRY(const auto typed, typeTest(test.op, test.value, test.match, property.type, frame.asOf, frame.zone, where));
    switch (property.type) {
    case AttributeType::Number: return testNumber(typed, property.value);
    case AttributeType::Boolean: return testTruth(typed, property.value);
    default: return testText(typed, property.value, where);
    }
}

/// The types that events are stored under: those that were merged into one that is meant are meant too.
std::vector<std::string> storedTypes(const std::vector<std::string>& wanted, const snapshot::Events& events)
{
    std::vector<std::string> stored;
    for (const std::string& type : wanted) {
        const auto code = events.typeNamed(type);
        stored.push_back(code ? events.types[*code].name : type);
        for (const auto& [alias, target] : events.aliases)
            if (target == code)
                stored.push_back(alias);
    }
    return stored;
}

/// `FROM record … JOIN event AS e … WHERE …`: the events of the contact that a selector means, in a stretch of time.
Result<std::string> eventsOf(const EventSelector& selector, const TimeRange& range, const std::string& alias, const Frame& frame,
                             const std::string& where)
{
    std::string sql = "FROM record AS r_" + alias + " JOIN event AS " + alias + " ON " + alias + ".record_id = r_" + alias +
                      ".id WHERE r_" + alias + ".contact_id = c.id";
    if (!selector.isAny())
        sql += " AND " + alias + ".type_id IN (SELECT id FROM event_type WHERE name IN " +
               literals(storedTypes(selector.types, frame.snapshot.events())) + ")";
    if (range.from != std::numeric_limits<std::int64_t>::min())
        sql += " AND " + alias + ".at >= " + std::to_string(range.from);
    sql += " AND " + alias + ".at < " + std::to_string(range.to);
    for (std::size_t i = 0; i < selector.where.size(); ++i) {
        REGIA_TRY(const auto test, propertyTest(selector.where[i], alias, frame, indexPath(joinPath(where, "where"), i)));
        sql += " AND " + test;
    }
    return sql;
}

std::string countTest(const CountTest& count)
{
    switch (count.kind) {
    case CountTest::Kind::AtLeast: return " >= " + std::to_string(count.first);
    case CountTest::Kind::AtMost: return " <= " + std::to_string(count.first);
    case CountTest::Kind::Exactly: return " = " + std::to_string(count.first);
    case CountTest::Kind::Between: break;
    }
    return " BETWEEN " + std::to_string(count.first) + " AND " + std::to_string(count.second);
}

/// The first instant in (from, to] at which the zone's offset is that of `to`; the offset changes once between the two.
std::int64_t transitionBetween(std::int64_t from, std::int64_t to, const calendar::TimeZone& zone)
{
    const std::int64_t after = zone.offsetMs(Instant{to});
    while (to - from > 1) {
        const std::int64_t middle = from + (to - from) / 2;
        (zone.offsetMs(Instant{middle}) == after ? to : from) = middle;
    }
    return to;
}

/// The local day of an instant as an expression: the offsets that the zone had while there are events, spelled out.
std::string localDay(const std::string& at, const Frame& frame)
{
    const std::vector<std::int64_t>& times = frame.snapshot.events().time;
    if (times.empty())
        return "0";
    const auto [least, greatest] = std::minmax_element(times.begin(), times.end());
    std::string offset = "CASE";
    std::int64_t day = *least;
    while (day < *greatest) {
        const std::int64_t next = std::min(day + kMsPerDay, *greatest);
        const std::int64_t before = frame.zone.offsetMs(Instant{day});
        if (before != frame.zone.offsetMs(Instant{next}))
            offset += " WHEN " + at + " < " + std::to_string(transitionBetween(day, next, frame.zone)) + " THEN " + std::to_string(before);
        day = next;
    }
    const std::string last = std::to_string(frame.zone.offsetMs(Instant{*greatest}));
    offset = offset == "CASE" ? last : offset + " ELSE " + last + " END";
    // SQL's division goes to zero: a shift by a whole number of days first, beyond every year before 1970
    constexpr std::int64_t kShiftDays = 1'000'000;
    const std::string shifted = "(" + at + " + " + offset + " + " + std::to_string(kShiftDays * kMsPerDay) + ")";
    return "(" + shifted + " / " + std::to_string(kMsPerDay) + " - " + std::to_string(kShiftDays) + ")";
}

std::string functionCall(Aggregate::Function function, const std::string& value)
{
    switch (function) {
    case Aggregate::Function::Sum: return "ifnull(sum(" + value + "), 0)";
    case Aggregate::Function::Average: return "avg(" + value + ")";
    case Aggregate::Function::Minimum: return "min(" + value + ")";
    case Aggregate::Function::Maximum: return "max(" + value + ")";
    case Aggregate::Function::Distinct: break;
    }
    return "count(DISTINCT " + value + ")";
}

/// When is b, an event of `then`, an answer to a, one of `first`.
std::string followsSql(std::int64_t within, const Frame& frame)
{
    const std::string instants = "(b.at, b.batch_id, b.number) > (a.at, a.batch_id, a.number) AND b.at - a.at <= " + std::to_string(within);
    if (frame.snapshot.events().dateOnly.none())
        return instants;
    const std::string days = localDay("b.at", frame) + " - " + localDay("a.at", frame);
    return "CASE WHEN a.date_only OR b.date_only THEN " + days + " BETWEEN 0 AND " + std::to_string(within / kMsPerDay) +
           " AND (b.record_id, b.at, b.batch_id, b.number) <> (a.record_id, a.at, a.batch_id, a.number) ELSE " + instants + " END";
}

std::string isOverSql(std::int64_t within, const Frame& frame)
{
    const std::string instants = "a.at + " + std::to_string(within) + " <= " + std::to_string(frame.asOf.ms);
    if (frame.snapshot.events().dateOnly.none())
        return instants;
    return "CASE WHEN a.date_only THEN " + localDay("a.at", frame) + " + " + std::to_string(within / kMsPerDay) + " < " +
           std::to_string(frame.zone.localDayOf(frame.asOf).days) + " ELSE " + instants + " END";
}

}  // namespace

Result<std::string> didSql(const Did& test, const Frame& frame, const std::string& path)
{
    REGIA_TRY(const auto events, eventsOf(test.events, resolve(test.window, frame.asOf, frame.zone), "e", frame, joinPath(path, "did")));
    return "(SELECT count(*) " + events + ")" + countTest(test.count);
}

Result<std::string> aggregateSql(const Aggregate& test, const Frame& frame, const std::string& path)
{
    const std::string where = joinPath(path, "agg");
    REGIA_TRY(const auto events, eventsOf(test.events, resolve(test.window, frame.asOf, frame.zone), "e", frame, where));
    REGIA_TRY(const auto typed, typeTest(test.op, test.value, TextMatch::Folded, AttributeType::Number, frame.asOf, frame.zone, where));
    Property property{localDay("e.at", frame), AttributeType::Number};
    if (test.property != "day") {
        REGIA_TRY(property, propertyOf(test.property, "e", frame.snapshot, joinPath(where, "prop")));
    }
    return testNumber(typed, "SELECT " + functionCall(test.function, property.value) + " " + events);
}

Result<std::string> timeSql(const TimeTest& test, const Frame& frame, const std::string& path)
{
    const TimeRange visible{std::numeric_limits<std::int64_t>::min(), frame.asOf.ms};
    REGIA_TRY(const auto events, eventsOf(test.events, visible, "e", frame, joinPath(path, "time")));
    const std::string at = "(SELECT " + std::string(test.which == TimeTest::Which::First ? "min" : "max") + "(e.at) " + events + ")";
    if (test.kind == TimeTest::Kind::Between)
        return "ifnull(" + at + " BETWEEN " + std::to_string(frame.zone.startOfDay(test.from).ms) + " AND " +
               std::to_string(frame.zone.startOfDay(test.to).ms - 1) + ", 0)";
    const std::string edge = std::to_string(test.length.subtractFrom(frame.asOf, frame.zone).ms);
    return "ifnull(" + at + (test.kind == TimeTest::Kind::InLast ? " >= " : " < ") + edge + ", 0)";
}

Result<std::string> sequenceSql(const Sequence& test, const Frame& frame, const std::string& path)
{
    const std::string where = joinPath(path, "seq");
    const auto step = [&](const SequenceStep& of, const char* alias, const char* key) {
        return eventsOf(of.events, resolve(of.window, frame.asOf, frame.zone), alias, frame, joinPath(where, key));
    };
    REGIA_TRY(const auto firsts, step(test.first, "a", "first"));
    REGIA_TRY(const auto thens, step(test.then, "b", "then"));
    const std::int64_t within = test.within.elapsedMs().value_or(0);
    const std::string followed = "EXISTS (SELECT 1 " + thens + " AND " + followsSql(within, frame) + ")";
    if (test.negated)
        return "EXISTS (SELECT 1 " + firsts + " AND " + isOverSql(within, frame) + " AND NOT " + followed + ")";
    return "EXISTS (SELECT 1 " + firsts + " AND " + followed + ")";
}

}  // namespace regia::segment::sql
