// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/import/infer.h"
#include "core/import/mapper.h"
#include "core/import/mapping.h"

namespace regia::import {

/// A small table as a reader would give it.
struct TestTable {
    std::string name;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

inline TableInfo infoOf(const TestTable& table)
{
    TableInfo info;
    info.name = table.name;
    info.file = table.name;
    info.header = table.header;
    info.kind = "csv";
    info.rows = static_cast<std::int64_t>(table.rows.size());
    return info;
}

inline std::vector<ColumnProfile> profilesOf(const TestTable& table)
{
    const InferenceContext context;
    std::vector<ColumnInference> columns;
    for (const std::string& name : table.header)
        columns.emplace_back(name, context);
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            columns[i].add(row[i]);
    std::vector<ColumnProfile> profiles;
    for (const ColumnInference& column : columns)
        profiles.push_back(column.result());
    settleBySisters(profiles);
    return profiles;
}

inline Mapping mappingOf(const TestTable& table, const MappingContext& context = {})
{
    return proposeMapping(infoOf(table), profilesOf(table), PresetLibrary::builtin(), context);
}

inline const MappedColumn& columnOf(const Mapping& mapping, const std::string& header)
{
    for (const MappedColumn& column : mapping.columns)
        if (column.column == header)
            return column;
    throw std::out_of_range(header);
}

inline std::vector<RowFacts> factsOf(const TestTable& table, const Mapping& mapping, const MappingContext& context = {})
{
    auto mapper = Mapper::create(mapping, table.header, table.name, context);
    if (!mapper)
        throw std::runtime_error(mapper.error().where + ": " + mapper.error().detail);
    std::vector<RowFacts> facts;
    std::int64_t line = 1;
    for (const auto& cells : table.rows) {
        RawRow row;
        row.line = ++line;
        row.cells = cells;
        row.cells.resize(table.header.size());
        mapper->push(row, facts);
    }
    mapper->finish(facts);
    return facts;
}

inline std::vector<RowFacts> factsOf(const TestTable& table, const MappingContext& context = {})
{
    return factsOf(table, mappingOf(table, context), context);
}

/// The value of an attribute of the row's person; missing when it has none.
inline model::Value attribute(const RowFacts& facts, const std::string& name)
{
    if (facts.person)
        for (const AttributeFact& attribute : facts.person->attributes)
            if (attribute.name == name)
                return attribute.value;
    return {};
}

inline std::string textAttribute(const RowFacts& facts, const std::string& name)
{
    const model::Value value = attribute(facts, name);
    return std::holds_alternative<std::string>(value) ? std::get<std::string>(value) : std::string();
}

inline bool hasKey(const RowFacts& facts, const std::string& kind, const std::string& value)
{
    if (facts.person)
        for (const KeyFact& key : facts.person->keys)
            if (key.kind == kind && key.value == value)
                return true;
    return false;
}

inline std::vector<EventFact> eventsOf(const std::vector<RowFacts>& facts, const std::string& type)
{
    std::vector<EventFact> events;
    for (const RowFacts& row : facts)
        for (const EventFact& event : row.events)
            if (event.type == type)
                events.push_back(event);
    return events;
}

inline std::vector<OrderFact> ordersOf(const std::vector<RowFacts>& facts)
{
    std::vector<OrderFact> orders;
    for (const RowFacts& row : facts)
        orders.insert(orders.end(), row.orders.begin(), row.orders.end());
    return orders;
}

inline std::vector<ConsentFact> consentsOf(const std::vector<RowFacts>& facts)
{
    std::vector<ConsentFact> consents;
    for (const RowFacts& row : facts)
        consents.insert(consents.end(), row.consents.begin(), row.consents.end());
    return consents;
}

inline bool hasProblem(const RowFacts& facts, const std::string& code)
{
    for (const Problem& problem : facts.problems)
        if (problem.code == code)
            return true;
    return false;
}

}  // namespace regia::import
