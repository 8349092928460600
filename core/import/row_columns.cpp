// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_columns.h"

#include <algorithm>
#include <unordered_map>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "core/import/cell_date.h"
#include "core/import/cell_number.h"
#include "core/text/utf8.h"

namespace regia::import {
namespace {

Result<std::unordered_map<std::string, std::size_t>> placesOf(std::span<const std::string> header)
{
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < header.size(); ++i)
        if (!places.emplace(header[i], i).second)
            return fail(ErrorCode::InvalidDocument, "header", "the column \"" + header[i] + "\" stands twice");
    return places;
}

MappedColumn constantColumn(const ConstantColumn& constant)
{
    MappedColumn column;
    column.column = constant.by;
    column.target = constant.target;
    column.title = toText(constant.target);
    column.by = constant.by;
    return column;
}

}  // namespace

Result<RowColumns> RowColumns::create(const Mapping& mapping, std::span<const std::string> header, ReadingContext& context)
{
    RowColumns columns;
    REGIA_TRY(auto places, placesOf(header));
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn& mapped = mapping.columns[i];
        const auto place = places.find(mapped.column);
        const std::string where = "columns[" + std::to_string(i) + "].column";
        if (place == places.end())
            return fail(ErrorCode::InvalidDocument, where, "the table has no column \"" + mapped.column + '"');
        REGIA_TRY(CellReader reader, CellReader::create(mapped, context));
        columns.m_columns.push_back({place->second, {}, false, mapped, std::move(reader)});
        places.erase(place);
    }
    for (const ConstantColumn& constant : mapping.constants) {
        MappedColumn mapped = constantColumn(constant);
        REGIA_TRY(CellReader reader, CellReader::create(mapped, context));
        columns.m_columns.push_back({0, constant.value, true, std::move(mapped), std::move(reader)});
    }
    return columns;
}

std::vector<RowColumn*> RowColumns::of(Entity entity)
{
    std::vector<RowColumn*> found;
    for (RowColumn& column : m_columns)
        if (column.mapped.target.entity == entity)
            found.push_back(&column);
    return found;
}

std::vector<RowColumn*> RowColumns::all(Entity entity, std::string_view field)
{
    std::vector<RowColumn*> found;
    for (RowColumn& column : m_columns)
        if (column.mapped.target.is(entity, field))
            found.push_back(&column);
    return found;
}

RowColumn* RowColumns::first(Entity entity, std::string_view field)
{
    const std::vector<RowColumn*> found = all(entity, field);
    return found.empty() ? nullptr : found.front();
}

RowColumn* RowColumns::named(std::string_view name)
{
    for (RowColumn& column : m_columns)
        if (!column.isConstant && (column.mapped.column == name || toText(column.mapped.target) == name))
            return &column;
    return nullptr;
}

std::string_view currencyInCell(const RowColumn& column, const RawRow& row)
{
    if (column.mapped.type.type != CellType::Money)
        return {};
    const auto number = scanNumber(column.cell(row));
    return number ? number->currency : std::string_view();
}

std::string_view firstText(const std::vector<RowColumn*>& columns, const RawRow& row)
{
    for (RowColumn* column : columns)
        if (const std::string_view text = column->text(row); !text.empty())
            return text;
    return {};
}

MomentColumns::MomentColumns(RowColumns& columns, Entity entity, std::string_view field)
{
    for (RowColumn* column : columns.all(entity, field)) {
        if (column->reader.finalKind() == TransformKind::Time)
            m_time = column;
        else
            m_dates.push_back(column);
    }
}

std::optional<Moment> MomentColumns::read(const RawRow& row, std::vector<Problem>& problems)
{
    std::optional<std::int32_t> time;
    if (m_time != nullptr)
        if (const std::string_view text = m_time->text(row); !text.empty()) {
            time = parseTimeOfDay(text);
            if (!time)
                addProblem(problems, *m_time, row, "invalid_time");
        }
    for (RowColumn* column : m_dates) {
        const std::string_view cell = column->cell(row);
        if (const auto moment = time ? column->reader.momentAt(cell, *time) : column->reader.moment(cell))
            return moment;
        if (const std::string_view text = column->reader.text(cell); !text.empty() && !isNullLookalike(text) && !isNoDay(text))
            addProblem(problems, *column, row, "invalid_date");
    }
    return std::nullopt;
}

void addProblem(std::vector<Problem>& problems, const RowColumn& column, const RawRow& row, std::string code)
{
    problems.push_back({column.mapped.column, std::move(code), std::string(text::firstBytes(column.cell(row), kLongestProblemText))});
}

nlohmann::json jsonValue(RowColumn& column, const RawRow& row)
{
    const std::string_view cell = column.cell(row);
    const std::string_view plain = column.reader.text(cell);
    if (plain.empty())
        return nullptr;
    switch (column.mapped.attributeType) {
    case model::AttributeType::Set: return column.reader.items(cell);
    case model::AttributeType::Number:
        if (const auto number = column.reader.number(cell))
            return *number;
        return std::string(plain);
    case model::AttributeType::Date:
    case model::AttributeType::Instant:
        if (const auto moment = column.reader.moment(cell))
            return moment->dateOnly ? calendar::toIso(moment->day) : calendar::toIso(moment->at);
        return std::string(plain);
    case model::AttributeType::Boolean:
        if (const auto truth = column.reader.boolean(cell))
            return *truth;
        return std::string(plain);
    default: break;
    }
    if (column.mapped.type.type == CellType::Json || column.reader.finalKind() == TransformKind::Object)
        if (nlohmann::json json = nlohmann::json::parse(plain, nullptr, false); !json.is_discarded())
            return json;
    return std::string(plain);
}

std::string propertyName(const Target& target)
{
    if (!target.name.empty())
        return target.name;
    switch (target.entity) {
    case Entity::Order: return target.field == "number" ? "order" : target.field;
    case Entity::OrderLine: return "product_" + target.field;
    case Entity::Campaign: return target.field == "variant" ? "variant" : "campaign_" + target.field;
    default: return target.field;
    }
}

}  // namespace regia::import
