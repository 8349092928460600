// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <nlohmann/json.hpp>

#include "core/calendar/date.h"
#include "core/import/document_reader.h"
#include "core/import/mapping.h"
#include "core/import/preset_rules.h"

namespace regia::import {
namespace {

constexpr std::array<std::string_view, 14> kCellTypes{"text",     "integer", "number", "money",      "percent", "bool", "date",
                                                      "datetime", "time",    "email",  "email_list", "phone",   "list", "json"};
constexpr std::array<std::string_view, 3> kOrders{"year_month_day", "day_month_year", "month_day_year"};
constexpr std::array<std::string_view, 8> kCodes{"",         "epoch_s",    "epoch_ms",     "epoch_us",
                                                 "epoch_ns", "epoch_auto", "sheet_serial", "compact"};

template <class Value, std::size_t N>
std::optional<Value> named(const std::array<std::string_view, N>& names, std::string_view name)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name)
            return static_cast<Value>(i);
    return std::nullopt;
}

nlohmann::json textsOf(const std::vector<Transform>& transforms)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Transform& transform : transforms)
        list.push_back(toText(transform));
    return list;
}

nlohmann::json textsOf(const std::vector<Target>& targets)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Target& target : targets)
        list.push_back(toText(target));
    return list;
}

void set(nlohmann::json& json, const char* key, const std::string& value)
{
    if (!value.empty())
        json[key] = value;
}

/// Only what differs from a plain text column, so that the document stays readable.
nlohmann::json formatJson(const ColumnType& type)
{
    nlohmann::json json{{"type", kCellTypes[static_cast<std::size_t>(type.type)]}};
    const bool times = type.type == CellType::Date || type.type == CellType::DateTime;
    const bool numbers =
        type.type == CellType::Integer || type.type == CellType::Number || type.type == CellType::Money || type.type == CellType::Percent;
    if (numbers || type.decimal != '.')
        json["decimal"] = std::string(1, type.decimal);
    if (type.thousands != 0)
        json["thousands"] = std::string(1, type.thousands);
    if (times || type.order != DateOrder::YearMonthDay)
        json["order"] = kOrders[static_cast<std::size_t>(type.order)];
    if (type.code != DateCode::None)
        json["code"] = kCodes[static_cast<std::size_t>(type.code)];
    for (const auto& [key, flag] :
         {std::pair("date1904", type.date1904), std::pair("without_year", type.withoutYear), std::pair("birth", type.birth),
          std::pair("decimal_ambiguous", type.decimalAmbiguous), std::pair("order_ambiguous", type.orderAmbiguous)})
        if (flag)
            json[key] = true;
    set(json, "currency", type.currency);
    set(json, "format", type.format);
    set(json, "order_by", type.by);
    set(json, "zone", type.zone);
    set(json, "country", type.country);
    if (type.today.days != 0)
        json["today"] = calendar::toIso(type.today);
    return json;
}

Result<ColumnType> formatFrom(const nlohmann::json& json, const std::string& where)
{
    ColumnType type;
    ObjectReader reader(json, where);
    const std::string decimal = reader.text("decimal"), thousands = reader.text("thousands"), today = reader.text("today");
    const auto cellType = named<CellType>(kCellTypes, reader.text("type", true));
    const auto order = named<DateOrder>(kOrders, reader.has("order") ? reader.text("order") : std::string(kOrders[0]));
    const auto code = named<DateCode>(kCodes, reader.text("code"));
    type.date1904 = reader.flag("date1904");
    type.withoutYear = reader.flag("without_year");
    type.birth = reader.flag("birth");
    type.decimalAmbiguous = reader.flag("decimal_ambiguous");
    type.orderAmbiguous = reader.flag("order_ambiguous");
    type.currency = reader.text("currency");
    type.format = reader.text("format");
    type.by = reader.text("order_by");
    type.zone = reader.text("zone");
    type.country = reader.text("country");
    REGIA_CHECK(reader.finish());
    if (!cellType || !order || !code)
        return fail(ErrorCode::InvalidDocument, reader.path(!cellType ? "type" : !order ? "order" : "code"), "unknown value");
    if (!decimal.empty() && decimal != "." && decimal != ",")
        return fail(ErrorCode::InvalidDocument, reader.path("decimal"), "expected . or ,");
    const auto day = calendar::parseIsoDate(today);
    if (!today.empty() && !day)
        return fail(ErrorCode::InvalidDocument, reader.path("today"), "expected a date");
    type.type = *cellType;
    type.order = *order;
    type.code = *code;
    type.decimal = decimal.empty() ? '.' : decimal.front();
    type.thousands = thousands.empty() ? '\0' : thousands.front();
    type.today = day.value_or(LocalDate{});
    return type;
}

nlohmann::json columnJson(const MappedColumn& column)
{
    nlohmann::json json{{"column", column.column}, {"target", toText(column.target)}, {"by", column.by}};
    if (column.target.isIgnored())
        return json;
    json["transform"] = textsOf(column.transforms);
    json["format"] = formatJson(column.type);
    json["attribute_type"] = model::toName(column.attributeType);
    json["kind"] = model::toName(column.provenance);
    json["title"] = column.title;
    if (column.overwrite != model::Overwrite::Trusted)
        json["overwrite"] = model::toName(column.overwrite);
    set(json, "state", column.state);
    set(json, "question", column.questionKind);
    for (const ColumnType& type : column.otherTypes)
        json["other_formats"].push_back(formatJson(type));
    return json;
}

Result<MappedColumn> columnFrom(const nlohmann::json& json, const std::string& where)
{
    ObjectReader reader(json, where);
    MappedColumn column;
    column.column = reader.text("column", true);
    column.by = reader.text("by");
    column.title = reader.text("title");
    column.state = reader.text("state");
    column.questionKind = reader.text("question");
    const std::string target = reader.text("target", true), type = reader.text("attribute_type"), kind = reader.text("kind");
    const std::string overwrite = reader.text("overwrite");
    const std::vector<std::string> transforms = reader.texts("transform");
    const nlohmann::json& format = reader.value("format");
    const nlohmann::json& others = reader.array("other_formats");
    REGIA_CHECK(reader.finish());

    REGIA_TRY(column.target, parseTarget(target, reader.path("target")));
    REGIA_TRY(column.transforms, parseTransforms(transforms, reader.path("transform")));
    if (!format.is_null()) {
        REGIA_TRY(column.type, formatFrom(format, reader.path("format")));
    }
    for (std::size_t i = 0; i < others.size(); ++i) {
        REGIA_TRY(ColumnType other, formatFrom(others[i], reader.path("other_formats", i)));
        column.otherTypes.push_back(std::move(other));
    }
    const auto attributeType = type.empty() ? std::optional(model::AttributeType::Text) : model::attributeTypeFromName(type);
    const auto provenance = kind.empty() ? std::optional(model::Provenance::Declared) : model::provenanceFromName(kind);
    if (!attributeType || !provenance)
        return fail(ErrorCode::InvalidDocument, reader.path(attributeType ? "kind" : "attribute_type"), "unknown value");
    if (!column.state.empty() && !model::consentStateFromName(column.state))
        return fail(ErrorCode::InvalidDocument, reader.path("state"), "unknown consent state");
    const auto policy = overwrite.empty() ? std::optional(model::Overwrite::Trusted) : model::overwriteFromName(overwrite);
    if (!policy)
        return fail(ErrorCode::InvalidDocument, reader.path("overwrite"), "unknown value");
    column.overwrite = *policy;
    column.attributeType = *attributeType;
    column.provenance = *provenance;
    if (column.title.empty())
        column.title = column.column;
    return column;
}

Result<std::vector<Target>> targetsFrom(ObjectReader& reader, const char* key)
{
    std::vector<Target> targets;
    for (const std::string& text : reader.texts(key)) {
        REGIA_TRY(Target target, parseTarget(text, reader.path(key)));
        targets.push_back(std::move(target));
    }
    return targets;
}

Result<std::vector<ConstantColumn>> constantsFrom(ObjectReader& reader)
{
    std::vector<ConstantColumn> constants;
    const nlohmann::json& array = reader.array("constants");
    for (std::size_t i = 0; i < array.size(); ++i) {
        ObjectReader item(array[i], reader.path("constants", i));
        const std::string target = item.text("target", true);
        ConstantColumn constant{{}, item.text("value", true), item.text("by")};
        REGIA_CHECK(item.finish());
        REGIA_TRY(constant.target, parseTarget(target, item.path("target")));
        constants.push_back(std::move(constant));
    }
    return constants;
}

Result<std::map<std::string, std::string>> eventNamesFrom(ObjectReader& reader)
{
    std::map<std::string, std::string> names;
    const nlohmann::json& json = reader.value("event_names");
    if (!json.is_null() && !json.is_object())
        return fail(ErrorCode::InvalidDocument, reader.path("event_names"), "expected an object");
    for (const auto& [theirs, ours] : json.items()) {
        if (!ours.is_string())
            return fail(ErrorCode::InvalidDocument, reader.path("event_names") + '.' + theirs, "expected a text");
        names.emplace(theirs, ours.get<std::string>());
    }
    return names;
}

}  // namespace

nlohmann::json toJson(const Mapping& mapping)
{
    nlohmann::json json{{"kind", "mapping"},
                        {"preset", mapping.preset},
                        {"source", mapping.source},
                        {"source_title", mapping.sourceTitle},
                        {"row_is", toName(mapping.rowIs)},
                        {"time_zone", mapping.timeZone},
                        {"time_zone_from", mapping.timeZoneFrom},
                        {"external_key", textsOf(mapping.externalKey)}};
    set(json, "event_ids_of", mapping.eventIdsOf);
    if (!mapping.groupBy.empty())
        json["group_by"] = textsOf(mapping.groupBy);
    for (const Emit& emit : mapping.emits)
        json["emits"].push_back(toJson(emit));
    if (!mapping.eventNames.empty())
        json["event_names"] = mapping.eventNames;
    if (!mapping.notEvents.empty())
        json["not_events"] = mapping.notEvents;
    set(json, "event_type", mapping.eventType);
    for (const RowRule& rule : mapping.rowRules)
        json[rule.kind == RowRule::Kind::KeepWhen ? "keep_when" : "drop_when"].push_back(toJson(rule));
    if (!mapping.blanks.empty())
        json["blanks"] = mapping.blanks;
    for (const ConstantColumn& constant : mapping.constants)
        json["constants"].push_back({{"target", toText(constant.target)}, {"value", constant.value}, {"by", constant.by}});
    json["columns"] = nlohmann::json::array();
    for (const MappedColumn& column : mapping.columns)
        json["columns"].push_back(columnJson(column));
    return json;
}

Result<Mapping> mappingFromJson(const nlohmann::json& json)
{
    ObjectReader reader(json, {});
    Mapping mapping;
    if (const std::string kind = reader.text("kind"); !kind.empty() && kind != "mapping")
        return fail(ErrorCode::InvalidDocument, "kind", "\"" + kind + "\" is no mapping");
    mapping.preset = reader.text("preset");
    mapping.source = reader.text("source");
    mapping.sourceTitle = reader.text("source_title");
    mapping.eventIdsOf = reader.text("event_ids_of");
    mapping.timeZone = reader.text("time_zone", true);
    mapping.timeZoneFrom = reader.text("time_zone_from");
    mapping.notEvents = reader.texts("not_events");
    mapping.eventType = reader.text("event_type");
    mapping.blanks = reader.texts("blanks");
    const auto rowIs = rowKindFromName(reader.text("row_is", true));
    REGIA_TRY(mapping.externalKey, targetsFrom(reader, "external_key"));
    REGIA_TRY(mapping.groupBy, targetsFrom(reader, "group_by"));
    REGIA_TRY(mapping.emits, parseEmits(reader.array("emits"), "emits"));
    REGIA_TRY(mapping.rowRules, parseRowRules(reader.array("keep_when"), reader.array("drop_when"), ""));
    REGIA_TRY(mapping.constants, constantsFrom(reader));
    REGIA_TRY(mapping.eventNames, eventNamesFrom(reader));
    const nlohmann::json& columns = reader.array("columns");
    REGIA_CHECK(reader.finish());
    if (!rowIs)
        return fail(ErrorCode::InvalidDocument, "row_is", "unknown kind of row");
    mapping.rowIs = *rowIs;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        REGIA_TRY(MappedColumn column, columnFrom(columns[i], "columns[" + std::to_string(i) + ']'));
        mapping.columns.push_back(std::move(column));
    }
    return mapping;
}

}  // namespace regia::import
