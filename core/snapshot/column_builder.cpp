// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/column_builder.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/bug.h"
#include "core/text/fold.h"

namespace regia::snapshot {
namespace {

using model::AttributeType;

ColumnData emptyData(AttributeType type, std::size_t rows)
{
    switch (type) {
    case AttributeType::Text: {
        TextColumn column;
        column.codes.assign(rows, kNoCode);
        return column;
    }
    case AttributeType::Number: return NumberColumn{std::vector<double>(rows), Bitmap(rows)};
    case AttributeType::Boolean: return BooleanColumn{Bitmap(rows), Bitmap(rows)};
    case AttributeType::Date: return DateColumn{std::vector<std::int32_t>(rows), Bitmap(rows)};
    case AttributeType::Instant: return InstantColumn{std::vector<std::int64_t>(rows), Bitmap(rows)};
    case AttributeType::Set: break;
    }
    SetColumn column;
    column.offsets.assign(rows + 1, 0);
    return column;
}

/// Most cells are plain letters: nothing to ask ICU about.
bool isBlank(std::string_view text)
{
    const auto first = text.empty() ? '\0' : text.front();
    const bool isPlain = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9');
    return !isPlain && text::isBlank(text);
}

struct Setter {
    ColumnBuilder& builder;
    std::size_t row;

    void operator()(std::monostate) const {}
    void operator()(const std::string& text) const { builder.setText(row, text); }
    void operator()(double number) const { builder.setNumber(row, number); }
    void operator()(bool truth) const { builder.setBoolean(row, truth); }
    void operator()(LocalDate date) const { builder.setDate(row, date); }
    void operator()(Instant instant) const { builder.setInstant(row, instant); }
    void operator()(const std::vector<std::string>& texts) const
    {
        for (const std::string& text : texts)
            builder.addToSet(row, text);
    }
};

}  // namespace

ColumnBuilder::ColumnBuilder(model::Attribute attribute, std::size_t rows) : m_rows(rows)
{
    m_column.data = emptyData(attribute.type, rows);
    m_column.attribute = std::move(attribute);
}

void ColumnBuilder::set(std::size_t row, const model::Value& value) { std::visit(Setter{*this, row}, value); }

void ColumnBuilder::setText(std::size_t row, std::string_view text)
{
    if (auto* column = as<TextColumn>(); column != nullptr && !isBlank(text))
        column->codes[row] = column->dictionary->add(text);
}

void ColumnBuilder::setNumber(std::size_t row, double number)
{
    auto* column = as<NumberColumn>();
    if (column == nullptr || !std::isfinite(number))
        return;
    column->values[row] = number;
    column->present.set(row);
}

void ColumnBuilder::setBoolean(std::size_t row, bool truth)
{
    auto* column = as<BooleanColumn>();
    if (column == nullptr)
        return;
    column->values.assign(row, truth);
    column->present.set(row);
}

void ColumnBuilder::setDate(std::size_t row, LocalDate date)
{
    auto* column = as<DateColumn>();
    if (column == nullptr)
        return;
    column->days[row] = date.days;
    column->present.set(row);
}

void ColumnBuilder::setInstant(std::size_t row, Instant instant)
{
    auto* column = as<InstantColumn>();
    if (column == nullptr)
        return;
    column->ms[row] = instant.ms;
    column->present.set(row);
}

void ColumnBuilder::addToSet(std::size_t row, std::string_view text)
{
    auto* column = as<SetColumn>();
    if (column == nullptr || isBlank(text))
        return;
    REGIA_EXPECT(row + 1 >= m_nextRow);
    for (; m_nextRow <= row; ++m_nextRow)
        column->offsets[m_nextRow] = static_cast<std::uint32_t>(column->codes.size());
    const std::uint32_t code = column->dictionary->add(text);
    const auto first = column->codes.begin() + column->offsets[row];
    if (std::find(first, column->codes.end(), code) == column->codes.end())
        column->codes.push_back(code);
}

Column ColumnBuilder::finish()
{
    if (auto* column = as<SetColumn>())
        for (; m_nextRow <= m_rows; ++m_nextRow)
            column->offsets[m_nextRow] = static_cast<std::uint32_t>(column->codes.size());
    return std::move(m_column);
}

}  // namespace regia::snapshot
