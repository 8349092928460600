// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_reader.h"

#include <algorithm>
#include <array>

#include "core/import/transform.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::int64_t kMsPerOffsetMinute = 60'000;

/// Exports are ASCII at their ends nearly always; only then is Unicode's white space worth a look.
std::string_view trimmed(std::string_view cell)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!cell.empty() && blank(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && blank(cell.back()))
        cell.remove_suffix(1);
    const bool ascii = cell.empty() || (static_cast<unsigned char>(cell.front()) < 0x80 && static_cast<unsigned char>(cell.back()) < 0x80);
    return ascii ? cell : text::trim(cell);
}

ColumnType epochType(std::string_view unit)
{
    ColumnType type;
    type.type = CellType::DateTime;
    type.zone = "UTC";
    type.code = unit == "s"    ? DateCode::EpochSeconds
                : unit == "ms" ? DateCode::EpochMilliseconds
                : unit == "us" ? DateCode::EpochMicroseconds
                : unit == "ns" ? DateCode::EpochNanoseconds
                               : DateCode::EpochAuto;
    return type;
}

}  // namespace

Result<CellReader> CellReader::create(const MappedColumn& column, ReadingContext& context)
{
    CellReader reader(context);
    for (const Transform& transform : column.transforms) {
        if (!isTextual(transform.kind))
            reader.m_final = transform;
        else if (transform.kind != TransformKind::Text)
            reader.m_textual.push_back(transform);
    }
    if (reader.m_final && reader.m_final->kind == TransformKind::Epoch)
        reader.m_types.push_back(epochType(reader.m_final->argument));
    else if (reader.m_final && !reader.m_final->argument.empty() && reader.m_final->kind != TransformKind::Duration)
        if (auto type = columnTypeOfPattern(reader.m_final->argument)) {
            type->today = column.type.today;
            reader.m_types.push_back(*type);
        }
    reader.m_types.push_back(column.type);
    reader.m_types.insert(reader.m_types.end(), column.otherTypes.begin(), column.otherTypes.end());

    reader.m_zone = context.zone;
    if (!column.type.zone.empty()) {
        REGIA_TRY(reader.m_zone, calendar::TimeZone::load(column.type.zone));
    }
    return reader;
}

bool CellReader::isBlank(std::string_view cell) const
{
    return cell.empty() || std::find(m_context->blanks.begin(), m_context->blanks.end(), cell) != m_context->blanks.end();
}

const std::vector<std::string>& CellReader::items(std::string_view cell)
{
    m_items.clear();
    if (const std::string_view plain = trimmed(cell); !isBlank(plain))
        m_items.emplace_back(plain);
    for (const Transform& transform : m_textual)
        applyTextual(transform, m_items);
    return m_items;
}

std::string_view CellReader::text(std::string_view cell)
{
    if (!m_textual.empty())
        return items(cell).empty() ? std::string_view() : std::string_view(m_items.front());
    const std::string_view plain = trimmed(cell);
    return isBlank(plain) ? std::string_view() : plain;
}

std::optional<double> CellReader::number(std::string_view cell)
{
    const std::string_view plain = text(cell);
    if (plain.empty())
        return std::nullopt;
    if (finalKind() == TransformKind::Fraction)
        return parseFraction(plain);
    if (finalKind() == TransformKind::Duration)
        return parseDurationMinutes(plain);
    const auto value = parseNumber(plain, m_types.back());
    const bool percent = value && (finalKind() == TransformKind::Percent || m_types.back().type == CellType::Percent);
    return percent ? std::optional(*value / 100) : value;
}

std::optional<std::int64_t> CellReader::money(std::string_view cell, int digits)
{
    const std::string_view plain = text(cell);
    const int written = finalKind() == TransformKind::Cents ? 0 : digits;  // an amount in cents has no digits behind its unit
    return plain.empty() ? std::nullopt : parseMinorUnits(plain, m_types.back(), written);
}

std::optional<bool> CellReader::boolean(std::string_view cell)
{
    const std::string_view plain = text(cell);
    return plain.empty() ? std::nullopt : parseBoolean(plain);
}

std::optional<CellTime> CellReader::cellTime(std::string_view cell) const
{
    for (const ColumnType& type : m_types)
        if (auto time = parseDateTime(cell, type))
            return time;
    return std::nullopt;
}

Moment CellReader::place(const CellTime& time, std::optional<std::int32_t> msOfDay)
{
    Moment moment{{}, time.day, !msOfDay};
    if (!msOfDay) {
        moment.at = m_zone.startOfDay(time.day);
    } else if (time.offsetMinutes) {
        moment.at.ms = time.day.days * kMsPerDay + *msOfDay - *time.offsetMinutes * kMsPerOffsetMinute;
    } else {
        const calendar::ResolvedTime resolved = m_zone.toInstant({time.day, *msOfDay});
        moment.at = resolved.instant;
        m_context->gaps += resolved.kind == calendar::WallClock::Nonexistent;
        m_context->folds += resolved.kind == calendar::WallClock::Ambiguous;
    }
    return moment;
}

std::optional<Moment> CellReader::moment(std::string_view cell)
{
    const std::string_view plain = text(cell);
    const auto time = plain.empty() ? std::nullopt : cellTime(plain);
    return time ? std::optional(place(*time, time->msOfDay)) : std::nullopt;
}

std::optional<Moment> CellReader::momentAt(std::string_view cell, std::int32_t msOfDay)
{
    const std::string_view plain = text(cell);
    const auto time = plain.empty() ? std::nullopt : cellTime(plain);
    return time ? std::optional(place(*time, time->msOfDay ? *time->msOfDay : msOfDay)) : std::nullopt;
}

int currencyDigits(std::string_view code)
{
    constexpr std::array<std::string_view, 16> kNone{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                                     "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
    constexpr std::array<std::string_view, 7> kThree{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    if (std::find(kNone.begin(), kNone.end(), code) != kNone.end())
        return 0;
    return std::find(kThree.begin(), kThree.end(), code) != kThree.end() ? 3 : 2;
}

}  // namespace regia::import
