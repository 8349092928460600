// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_filter.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr auto kTotals = std::to_array<std::string_view>({"totale",
                                                          "totali",
                                                          "total",
                                                          "totals",
                                                          "grand total",
                                                          "grand totals",
                                                          "totale generale",
                                                          "totali generali",
                                                          "sum",
                                                          "somma",
                                                          "subtotal",
                                                          "totale complessivo",
                                                          "totali complessivi",
                                                          "riepilogo",
                                                          "summe",
                                                          "gesamt",
                                                          "gesamtsumme",
                                                          "gesamtbetrag",
                                                          "total general",
                                                          "suma",
                                                          "suma total",
                                                          "totaal",
                                                          "eindtotaal"});
constexpr std::size_t kLongestTotalsWord = 24;

/// Cheap first: nearly every row begins with something that no line of totals does.
bool mayBeTotals(std::string_view cell)
{
    const std::string_view word = text::trim(cell);
    return word.size() >= 3 && word.size() <= kLongestTotalsWord &&
           std::string_view("TtGgSsRrEe").find(word.front()) != std::string_view::npos;
}

}  // namespace

RowFilter::RowFilter(RowColumns& columns, std::span<const RowRule> rules)
{
    for (const RowRule& rule : rules) {
        RowColumn* column = rule.kind == RowRule::Kind::DropContaining ? nullptr : columns.named(rule.column);
        if (column != nullptr || rule.kind == RowRule::Kind::DropContaining)
            m_rules.push_back({column, rule});
    }
    constexpr std::array<std::pair<Entity, std::string_view>, 9> kData{{{Entity::Contact, "email"},
                                                                        {Entity::Contact, "created_at"},
                                                                        {Entity::Contact, "last_name"},
                                                                        {Entity::Contact, "first_name"},
                                                                        {Entity::Event, "at"},
                                                                        {Entity::Order, "at"},
                                                                        {Entity::Survey, "at"},
                                                                        {Entity::Ticket, "created_at"},
                                                                        {Entity::Deal, "created_at"}}};
    for (const auto& [entity, field] : kData)
        for (RowColumn* column : columns.all(entity, field))
            m_dataColumns.push_back(column);
}

bool RowFilter::isTotals(const RawRow& row)
{
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return !cell.empty(); });
    if (first == row.cells.end() || !mayBeTotals(*first))
        return false;
    std::string key = text::textKey(*first);
    while (key.ends_with(':'))
        key.pop_back();
    if (std::find(kTotals.begin(), kTotals.end(), key) == kTotals.end())
        return false;
    return std::all_of(m_dataColumns.begin(), m_dataColumns.end(), [&](RowColumn* column) {
        return column->isConstant || &row.cells[column->index] == &*first || column->text(row).empty();
    });
}

bool RowFilter::breaks(const Rule& rule, const RawRow& row)
{
    if (rule.rule.kind == RowRule::Kind::DropContaining)
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [&](const std::string& cell) { return cell.find(rule.rule.is.front()) != std::string::npos; });
    const std::string key = text::textKey(rule.column->text(row));
    const bool listed = std::find(rule.rule.is.begin(), rule.rule.is.end(), key) != rule.rule.is.end();
    return listed == (rule.rule.kind == RowRule::Kind::DropWhen);
}

std::optional<Problem> RowFilter::reject(const RawRow& row)
{
    const auto filled = [](const std::string& cell) { return !text::trim(cell).empty(); };
    if (std::none_of(row.cells.begin(), row.cells.end(), filled))
        return Problem{{}, "blank_row", {}};
    if (isTotals(row))
        return Problem{{}, "totals_row", *std::find_if(row.cells.begin(), row.cells.end(), filled)};
    for (const Rule& rule : m_rules)
        if (breaks(rule, row))
            return Problem{rule.column == nullptr ? std::string() : rule.column->mapped.column, rule.rule.code,
                           rule.column == nullptr ? std::string() : std::string(rule.column->text(row))};
    return std::nullopt;
}

}  // namespace regia::import
