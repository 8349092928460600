// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/typed_value.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "core/import/cell_number.h"
#include "core/import/lost_zero.h"
#include "core/text/email.h"
#include "core/text/phone.h"

namespace regia::import {
namespace {

using nlohmann::json;

json numberOf(std::string_view cell, const ColumnType& type)
{
    const std::optional<double> value = parseNumber(cell, type);
    if (!value)
        return nullptr;
    constexpr double kExact = 9007199254740992.0;
    if (std::floor(*value) == *value && std::abs(*value) < kExact)
        return static_cast<std::int64_t>(*value);
    return *value;
}

json timeOf(std::string_view cell, std::int64_t line, const ColumnType& type, const calendar::TimeZone& zone, Notes& notes)
{
    const std::optional<CellTime> time = parseDateTime(cell, type);
    if (!time)
        return nullptr;
    if (!time->msOfDay || type.type == CellType::Date)
        return time->yearKnown ? calendar::toIso(time->day) : "-" + calendar::toIso(time->day).substr(4);
    const calendar::ResolvedTime resolved = instantOf(*time, type, zone);
    if (resolved.kind == calendar::WallClock::Nonexistent)
        notes.add("dst_gap_adjusted", "a time that the clocks skipped was moved forward", line);
    if (resolved.kind == calendar::WallClock::Ambiguous)
        notes.add("dst_fold_assumed", "of a time that came twice, the first was taken", line);
    return calendar::toIso(resolved.instant);
}

json emailOf(std::string_view cell, bool list)
{
    json addresses = json::array();
    for (const text::Email& email : text::parseEmails(cell))
        addresses.push_back(email.address);
    if (list)
        return addresses;
    return addresses.empty() ? json(nullptr) : addresses.front();
}

json phoneOf(std::string_view cell, const ColumnType& type)
{
    if (cell.starts_with("p:"))
        cell.remove_prefix(2);
    json numbers = json::array();
    if (hasLostZero(trimCell(cell), type.country))
        return nullptr;
    for (const text::Phone& phone : text::parsePhones(cell, type.country))
        numbers.push_back(phone.e164);
    if (numbers.size() > 1)
        return numbers;
    return numbers.empty() ? json(nullptr) : numbers.front();
}

json clockOf(std::string_view cell)
{
    const std::optional<std::int32_t> ms = parseTimeOfDay(cell);
    if (!ms)
        return nullptr;
    return calendar::toIso(calendar::LocalTime{LocalDate{}, *ms}).substr(11);
}

}  // namespace

calendar::ResolvedTime instantOf(const CellTime& time, const ColumnType& type, const calendar::TimeZone& zone)
{
    const calendar::LocalTime local{time.day, time.msOfDay.value_or(0)};
    if (time.offsetMinutes) {
        const std::int64_t ms = std::int64_t{local.date.days} * kMsPerDay + local.msOfDay - *time.offsetMinutes * kMsPerMinute;
        return {Instant{ms}, calendar::WallClock::Once};
    }
    if (!type.zone.empty() && type.zone != zone.name())
        if (const Result<calendar::TimeZone> own = calendar::TimeZone::load(type.zone))
            return own->toInstant(local);
    return zone.toInstant(local);
}

nlohmann::json typedValue(std::string_view cell, std::int64_t line, const ColumnType& type, const calendar::TimeZone& zone, Notes& notes)
{
    const bool isEmpty = trimCell(cell).empty();
    const bool isList = type.type == CellType::EmailList || type.type == CellType::List;
    if (isEmpty)
        return isList ? json::array() : json(nullptr);
    switch (type.type) {
    case CellType::Text:
    case CellType::Json: return cell;
    case CellType::Integer:
    case CellType::Number:
    case CellType::Money:
    case CellType::Percent: return numberOf(cell, type);
    case CellType::Boolean: {
        const std::optional<bool> value = parseBoolean(cell);
        return value ? json(*value) : json(nullptr);
    }
    case CellType::Date:
    case CellType::DateTime: return timeOf(cell, line, type, zone, notes);
    case CellType::Time: return clockOf(cell);
    case CellType::Email: return emailOf(cell, false);
    case CellType::EmailList: return emailOf(cell, true);
    case CellType::Phone: return phoneOf(cell, type);
    case CellType::List: return parseList(cell);
    }
    return nullptr;
}

}  // namespace regia::import
