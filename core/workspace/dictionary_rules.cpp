// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/dictionary_rules.h"

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

constexpr const char* kAttributeRules = "SELECT name, label, type, format, hidden, merged_into, family FROM attribute_rule";
constexpr const char* kEventRules = "SELECT name, label, hidden, merged_into, category FROM event_rule";

std::optional<std::string> optionalTextOf(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getString());
}

AttributeRule attributeRuleOf(SQLite::Statement& row)
{
    return {.name = row.getColumn(0),
            .label = row.getColumn(1),
            .type = model::attributeTypeFromName(row.getColumn(2).getString()),
            .format = row.getColumn(3),
            .hidden = row.getColumn(4).getInt() != 0,
            .mergedInto = row.getColumn(5),
            .family = optionalTextOf(row.getColumn(6))};
}

EventRule eventRuleOf(SQLite::Statement& row)
{
    const auto category = optionalTextOf(row.getColumn(4));
    return {.name = row.getColumn(0),
            .label = row.getColumn(1),
            .hidden = row.getColumn(2).getInt() != 0,
            .mergedInto = row.getColumn(3),
            .category = category ? model::eventCategoryFromName(*category) : std::nullopt};
}

void runFor(sqlite::Database& database, const char* sql, std::string_view name)
{
    SQLite::Statement statement(database.connection(), sql);
    bind(statement, 1, name);
    statement.exec();
}

template <class Read>
auto listOf(const sqlite::Database& database, const char* select, Read&& read)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), std::string(select).append(" ORDER BY name"));
        std::vector<decltype(read(rows))> rules;
        while (rows.executeStep())
            rules.push_back(read(rows));
        return rules;
    });
}

template <class Rule, class Read>
Result<Rule> oneOf(const sqlite::Database& database, const char* select, std::string_view name, Read&& read)
{
    return sqlite::guarded([&] {
        SQLite::Statement row(database.connection(), std::string(select).append(" WHERE name = ?"));
        bind(row, 1, name);
        if (row.executeStep())
            return read(row);
        Rule nothing;
        nothing.name = name;
        return nothing;
    });
}

}  // namespace

Result<std::vector<AttributeRule>> listAttributeRules(const sqlite::Database& database)
{
    return listOf(database, kAttributeRules, [](SQLite::Statement& row) { return attributeRuleOf(row); });
}

Result<std::vector<EventRule>> listEventRules(const sqlite::Database& database)
{
    return listOf(database, kEventRules, [](SQLite::Statement& row) { return eventRuleOf(row); });
}

Result<AttributeRule> attributeRuleOf(const sqlite::Database& database, std::string_view name)
{
    return oneOf<AttributeRule>(database, kAttributeRules, name, [](SQLite::Statement& row) { return attributeRuleOf(row); });
}

Result<EventRule> eventRuleOf(const sqlite::Database& database, std::string_view name)
{
    return oneOf<EventRule>(database, kEventRules, name, [](SQLite::Statement& row) { return eventRuleOf(row); });
}

Result<void> storeAttributeRule(sqlite::Database& database, const AttributeRule& rule)
{
    return sqlite::guarded([&] {
        if (rule == AttributeRule{.name = rule.name})
            return runFor(database, "DELETE FROM attribute_rule WHERE name = ?", rule.name);
        SQLite::Statement put(
            database.connection(),
            "INSERT INTO attribute_rule (name, label, type, format, hidden, merged_into, family) VALUES (?, ?, ?, ?, ?, ?, "
            "?) ON CONFLICT (name) DO UPDATE SET label = excluded.label, type = excluded.type, format = excluded.format, "
            "hidden = excluded.hidden, merged_into = excluded.merged_into, family = excluded.family");
        put.bind(1, rule.name);
        put.bind(2, rule.label);
        bind(put, 3, rule.type ? model::toName(*rule.type) : std::string_view());
        put.bind(4, rule.format);
        put.bind(5, rule.hidden ? 1 : 0);
        put.bind(6, rule.mergedInto);
        if (rule.family)
            put.bind(7, *rule.family);
        put.exec();
    });
}

Result<void> storeEventRule(sqlite::Database& database, const EventRule& rule)
{
    return sqlite::guarded([&] {
        if (rule == EventRule{.name = rule.name})
            return runFor(database, "DELETE FROM event_rule WHERE name = ?", rule.name);
        SQLite::Statement put(
            database.connection(),
            "INSERT INTO event_rule (name, label, hidden, merged_into, category) VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) "
            "DO UPDATE SET label = excluded.label, hidden = excluded.hidden, merged_into = excluded.merged_into, category = "
            "excluded.category");
        put.bind(1, rule.name);
        put.bind(2, rule.label);
        put.bind(3, rule.hidden ? 1 : 0);
        put.bind(4, rule.mergedInto);
        if (rule.category)
            bind(put, 5, model::toName(*rule.category));
        put.exec();
    });
}

Result<std::set<std::string, std::less<>>> listLookups(const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), "SELECT name FROM lookup");
        std::set<std::string, std::less<>> names;
        while (rows.executeStep())
            names.insert(rows.getColumn(0).getString());
        return names;
    });
}

Result<void> switchLookup(sqlite::Database& database, std::string_view name, bool on)
{
    return sqlite::guarded(
        [&] { runFor(database, on ? "INSERT OR IGNORE INTO lookup (name) VALUES (?)" : "DELETE FROM lookup WHERE name = ?", name); });
}

}  // namespace regia::workspace
