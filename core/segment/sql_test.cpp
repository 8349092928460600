// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/sql_test.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "core/calendar/date.h"
#include "core/sqlite/quote.h"

namespace regia::segment::sql {
namespace {

/// An expression that may be null as one that is 1 or 0, under the operator's sign.
std::string decided(const std::string& expression, bool negated) { return (negated ? "NOT ifnull(" : "ifnull(") + expression + ", 0)"; }

std::string present(const std::string& value, bool negated) { return "(" + value + (negated ? ") IS NULL" : ") IS NOT NULL"); }

std::string withType(const JsonPlace& place, const std::string& types, const std::string& value)
{
    return "CASE WHEN json_type(" + place.document + ", " + place.path + ") IN (" + types + ") THEN " + value + " END";
}

std::string extracted(const JsonPlace& place) { return "json_extract(" + place.document + ", " + place.path + ")"; }

Result<void> checkMatch(const TypedTest& test, const std::string& where)
{
    if (test.match == TextMatch::Folded)
        return {};
    return fail(ErrorCode::Unsupported, where, "SQL compares texts without accents and capitals only");
}

std::string range(const std::string& value, const std::string& from, const std::string& to)
{
    std::string sql;
    if (!from.empty())
        sql = value + " >= " + from;
    if (!to.empty())
        sql += (sql.empty() ? "" : " AND ") + value + " < " + to;
    return sql.empty() ? "(" + value + ") IS NOT NULL" : sql;
}

bool isBound(std::int64_t value)
{
    return value != std::numeric_limits<std::int64_t>::min() && value != std::numeric_limits<std::int64_t>::max();
}

std::string anniversaryTest(const TypedTest& test, const std::string& date)
{
    std::vector<std::string> days;
    for (std::int32_t month = 1; month <= 12; ++month)
        for (std::int32_t day = 1; day <= 31; ++day)
            if (const auto leap = calendar::dateOf(2000, month, day); leap && test.anniversaries.contains(month, day))
                days.push_back(calendar::toIso(*leap).substr(5));
    return "substr(" + date + ", 6) IN " + literals(days);
}

/// Milliseconds of an ISO text; null when it is none. A date alone is no instant.
std::string milliseconds(const std::string& text)
{
    const std::string iso = "CASE WHEN (" + text + ") GLOB '*T*' THEN " + text + " END";
    return "(strftime('%s', " + iso + ") * 1000 + CAST(substr(strftime('%f', " + iso + "), 4) AS INTEGER))";
}

std::string members(const JsonPlace& place)
{
    return "FROM json_each(" + place.document + ", " + place.path + ") AS m WHERE json_type(" + place.document + ", " + place.path +
           ") = 'array' AND m.type = 'text' AND regia_key(m.value) ";
}

}  // namespace

Result<JsonPlace> jsonPlace(const std::string& document, const std::string& name, const std::string& where)
{
    if (name.find('"') != std::string::npos || name.find('\\') != std::string::npos)
        return fail(ErrorCode::Unsupported, where, "a name with a quotation mark or a backslash can not be asked for in SQL");
    return JsonPlace{document, sqlite::quotedText("$.\"" + name + "\"")};
}

std::string textIn(const JsonPlace& place)
{
    const std::string text = withType(place, "'text'", extracted(place));
    return "nullif(regia_key(" + text + "), '')";
}

std::string numberIn(const JsonPlace& place) { return withType(place, "'integer', 'real'", extracted(place)); }

std::string truthIn(const JsonPlace& place) { return withType(place, "'true', 'false'", extracted(place)); }

std::string anyTextIn(const JsonPlace& place)
{
    const std::string type = "json_type(" + place.document + ", " + place.path + ")";
    return "nullif(regia_key(CASE " + type + " WHEN 'text' THEN " + extracted(place) + " WHEN 'integer' THEN " + place.document + " -> " +
           place.path + " WHEN 'real' THEN " + place.document + " -> " + place.path +
           " WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' END), '')";
}

Result<std::string> testText(const TypedTest& test, const std::string& value, const std::string& where)
{
    REGIA_CHECK(checkMatch(test, where));
    if (test.op.comparison == Comparison::Present)
        return present(value, test.op.negated);
    const std::string wanted = sqlite::quotedText(test.texts.front());
    switch (test.op.comparison) {
    case Comparison::Contains: return decided("instr(" + value + ", " + wanted + ") > 0", test.op.negated);
    case Comparison::StartsWith: return decided("substr(" + value + ", 1, length(" + wanted + ")) = " + wanted, test.op.negated);
    case Comparison::EndsWith: return decided("substr(" + value + ", -length(" + wanted + ")) = " + wanted, test.op.negated);
    default: return decided(value + " IN " + literals(test.texts), test.op.negated);
    }
}

std::string testNumber(const TypedTest& test, const std::string& value)
{
    if (test.op.comparison == Comparison::Present)
        return present(value, test.op.negated);
    if (test.op.comparison == Comparison::IsAnyOf) {
        std::string list;
        for (const double number : test.numbers)
            list += (list.empty() ? "" : ", ") + literal(number);
        return decided("(" + value + ") IN (" + list + ")", test.op.negated);
    }
    return decided("(" + value + ") BETWEEN " + literal(test.low) + " AND " + literal(test.high), test.op.negated);
}

std::string testTruth(const TypedTest& test, const std::string& value)
{
    if (test.op.comparison == Comparison::Present)
        return present(value, test.op.negated);
    return decided("(" + value + ") = " + (test.truth ? "1" : "0"), test.op.negated);
}

std::string testDate(const TypedTest& test, const std::string& text)
{
    const std::string date = "CASE WHEN date(" + text + ") = " + text + " THEN " + text + " END";
    if (test.op.comparison == Comparison::Present)
        return present(date, test.op.negated);
    if (test.op.comparison == Comparison::AnniversaryInNextDays)
        return decided(anniversaryTest(test, date), test.op.negated);
    const auto bound = [](std::int64_t days) {
        return isBound(days) ? sqlite::quotedText(calendar::toIso(LocalDate{static_cast<std::int32_t>(days)})) : std::string();
    };
    return decided(range(date, bound(test.from), bound(test.to)), test.op.negated);
}

Result<std::string> testInstant(const TypedTest& test, const std::string& text, const std::string& where)
{
    const std::string value = milliseconds(text);
    if (test.op.comparison == Comparison::Present)
        return present(value, test.op.negated);
    if (test.op.comparison == Comparison::AnniversaryInNextDays)
        return fail(ErrorCode::Unsupported, where, "SQL can not ask for the anniversary of an instant");
    const auto bound = [](std::int64_t ms) { return isBound(ms) ? std::to_string(ms) : std::string(); };
    return decided(range(value, bound(test.from), bound(test.to)), test.op.negated);
}

Result<std::string> testSet(const TypedTest& test, const JsonPlace& place, const std::string& where)
{
    REGIA_CHECK(checkMatch(test, where));
    const std::string any = members(place);
    switch (test.op.comparison) {
    case Comparison::HasAny:
        return (test.op.negated ? "NOT EXISTS (SELECT 1 " : "EXISTS (SELECT 1 ") + any + "IN " + literals(test.texts) + ")";
    case Comparison::HasAll:
        return decided(
            "(SELECT count(DISTINCT regia_key(m.value)) " + any + "IN " + literals(test.texts) + ") = " + std::to_string(test.texts.size()),
            test.op.negated);
    case Comparison::CountAtLeast:
        return "(SELECT count(DISTINCT m.value) " + any + "<> '') >= " + std::to_string(std::max<std::size_t>(1, test.count));
    default: return (test.op.negated ? "NOT EXISTS (SELECT 1 " : "EXISTS (SELECT 1 ") + any + "<> '')";
    }
}

std::string literal(double number)
{
    if (number == std::numeric_limits<double>::infinity())
        return "9e999";
    if (number == -std::numeric_limits<double>::infinity())
        return "-9e999";
    char buffer[64];
    std::string text(buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr);
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

std::string literals(const std::vector<std::string>& texts)
{
    std::string list;
    for (const std::string& text : texts)
        list += (list.empty() ? "" : ", ") + sqlite::quotedText(text);
    return "(" + list + ")";
}

}  // namespace regia::segment::sql
