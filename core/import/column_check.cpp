// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_check.h"

#include <algorithm>

#include "core/import/cell_date.h"
#include "core/import/cell_number.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace regia::import {
namespace {

constexpr std::size_t kLongestValue = 200;
constexpr std::size_t kMostFormats = 50;
constexpr std::size_t kItalianPostcode = 5;

std::string phoneFormat(std::string_view cell) { return cell.starts_with('+') || cell.starts_with("00") ? "international" : "national"; }

std::string numberFormat(std::string_view cell)
{
    const auto number = scanNumber(cell);
    if (!number)
        return {};
    const bool hasBoth = number->dots > 0 && number->commas > 0;
    if (number->dots == 0 && number->commas == 0)
        return "1234";
    if (hasBoth)
        return number->last == ',' ? "1.234,5" : "1,234.5";
    return number->last == ',' ? "1234,5" : "1234.5";
}

std::string formatOf(std::string_view cell, const ColumnType& type)
{
    switch (type.type) {
    case CellType::Date:
    case CellType::DateTime: {
        const auto date = scanDate(cell);
        return date ? patternOf(*date, type.order) : std::string();
    }
    case CellType::Phone: return phoneFormat(cell);
    case CellType::Number:
    case CellType::Money:
    case CellType::Percent: return numberFormat(cell);
    default: return {};
    }
}

/// The most frequent first; of equals the one that sorts first, so that two runs say the same.
template <class Counts>
std::vector<CountedText> ranked(const Counts& counts, std::size_t most)
{
    std::vector<CountedText> all;
    for (const auto& [text, count] : counts)
        all.push_back({text, count});
    std::sort(all.begin(), all.end(),
              [](const CountedText& a, const CountedText& b) { return a.count != b.count ? a.count > b.count : a.text < b.text; });
    all.resize(std::min(all.size(), most));
    return all;
}

bool isAllDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

ColumnChecks::ColumnChecks(const Mapping& mapping, std::span<const std::string> header)
{
    for (const std::string& name : header) {
        Column column;
        column.check.column = name;
        const auto mapped =
            std::find_if(mapping.columns.begin(), mapping.columns.end(), [&](const MappedColumn& each) { return each.column == name; });
        if (mapped != mapping.columns.end()) {
            column.type = mapped->type;
            column.isPostcode = mapped->target.is(Entity::Contact, "postcode");
            if (mapped->target.is(Entity::Contact, "phone") || mapped->target.is(Entity::Contact, "mobile"))
                column.type.type = CellType::Phone;
        }
        m_columns.push_back(std::move(column));
    }
}

void ColumnChecks::begin()
{
    m_rows = 0;
    for (Column& column : m_columns) {
        column.check = {.column = std::move(column.check.column), .values = {}, .formats = {}};
        column.counts.clear();
        column.formats.clear();
    }
}

void ColumnChecks::see(const RawRow& row)
{
    ++m_rows;
    for (std::size_t i = 0; i < m_columns.size() && i < row.cells.size(); ++i)
        add(m_columns[i], text::trim(row.cells[i]));
}

void ColumnChecks::add(Column& column, std::string_view cell)
{
    if (cell.empty())
        return;
    ++column.check.filled;
    if (column.isPostcode && cell.size() == kItalianPostcode - 1 && isAllDigits(cell))
        ++column.check.lostZeros;
    if (std::string format = formatOf(cell, column.type); !format.empty())
        if (column.formats.size() < kMostFormats || column.formats.contains(format))
            ++column.formats[std::move(format)];
    const std::string_view value = text::firstBytes(cell, kLongestValue);
    if (const auto known = column.counts.find(value); known != column.counts.end())
        ++known->second;
    else if (column.counts.size() < kMostDistinct)
        column.counts.emplace(value, 1);
    else
        column.check.distinctIsAtLeast = true;
}

std::int64_t ColumnChecks::otherSpellingsOf(const Column& column)
{
    struct Spellings {
        std::int64_t all = 0;
        std::int64_t most = 0;
    };
    if (column.type.type != CellType::Text && column.type.type != CellType::List)
        return 0;
    std::unordered_map<std::string, Spellings> byKey;
    for (const auto& [text, count] : column.counts) {
        Spellings& spellings = byKey[text::textKey(text)];
        spellings.all += count;
        spellings.most = std::max(spellings.most, count);
    }
    std::int64_t others = 0;
    for (const auto& [key, spellings] : byKey)
        others += spellings.all - spellings.most;
    return others;
}

std::vector<ColumnCheck> ColumnChecks::result() const
{
    std::vector<ColumnCheck> checks;
    for (const Column& column : m_columns) {
        ColumnCheck check = column.check;
        check.rows = m_rows;
        check.distinct = static_cast<std::int64_t>(column.counts.size());
        check.values = ranked(column.counts, kMostValues);
        check.otherSpellings = otherSpellingsOf(column);
        check.formats = ranked(column.formats, kMostFormats);
        checks.push_back(std::move(check));
    }
    return checks;
}

}  // namespace regia::import
