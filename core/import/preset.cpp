// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/preset.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/import/column_type.h"
#include "core/import/document_reader.h"
#include "core/import/header_name.h"
#include "core/import/preset_rules.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::array<std::string_view, 9> kRowKindNames{"contact", "company", "event",  "order", "order_line",
                                                        "deal",    "survey",  "ticket", "metric"};

Result<std::vector<PresetColumn>> parseColumns(const nlohmann::json& array, ObjectReader& parent)
{
    std::vector<PresetColumn> columns;
    for (std::size_t i = 0; i < array.size(); ++i) {
        ObjectReader reader(array[i], parent.path("columns", i));
        PresetColumn column;
        column.header = reader.text("header", true);
        for (const auto& [language, names] : reader.value("aliases").items())
            for (const nlohmann::json& name : names)
                column.aliases.push_back(name.get<std::string>());
        column.isPattern = reader.text("header_is") == "pattern";
        column.state = reader.text("state");
        const std::string target = reader.text("target", true);
        const std::vector<std::string> transforms = reader.texts("transform");
        REGIA_CHECK(reader.finish());
        REGIA_TRY(column.target, parseTarget(target, reader.path("target")));
        REGIA_TRY(column.transforms, parseTransforms(transforms, reader.path("transform")));
        if (!column.state.empty() && !model::consentStateFromName(column.state))
            return fail(ErrorCode::InvalidDocument, reader.path("state"), "unknown consent state \"" + column.state + '"');
        columns.push_back(std::move(column));
    }
    return columns;
}

Result<std::vector<PathRule>> parsePathRules(const nlohmann::json& array, ObjectReader& parent)
{
    std::vector<PathRule> rules;
    for (std::size_t i = 0; i < array.size(); ++i) {
        ObjectReader reader(array[i], parent.path("from_path", i));
        PathRule rule{reader.text("pattern", true), {}};
        const nlohmann::json& values = reader.array("values");
        for (std::size_t v = 0; v < values.size(); ++v) {
            ObjectReader valueReader(values[v], reader.path("values", v));
            const std::string target = valueReader.text("target", true);
            const std::vector<std::string> transforms = valueReader.texts("transform");
            REGIA_CHECK(valueReader.finish());
            PathRule::Value value;
            REGIA_TRY(value.target, parseTarget(target, valueReader.path("target")));
            REGIA_TRY(value.transforms, parseTransforms(transforms, valueReader.path("transform")));
            rule.values.push_back(std::move(value));
        }
        REGIA_CHECK(reader.finish());
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<void> parseSignature(Preset& preset, const nlohmann::json& json, const std::string& where)
{
    ObjectReader reader(json, where);
    preset.required = reader.texts("required");
    preset.forbidden = reader.texts("forbidden");
    preset.exactCase = reader.flag("exact_case");
    reader.ignore({"optional"});
    for (const nlohmann::json& group : reader.array("any_of"))
        preset.anyOf.push_back(group.get<std::vector<std::string>>());
    return reader.finish();
}

void parseDialect(Preset& preset, ObjectReader& reader)
{
    const nlohmann::json& number = reader.value("number");
    const std::string decimal = number.is_object() ? number.value("decimal", ".") : ".";
    preset.numberAsUser = decimal != "." && decimal != ",";
    preset.decimal = decimal == "," ? ',' : '.';
    if (const nlohmann::json& time = reader.value("datetime"); time.is_object()) {
        preset.timeZone = time.value("timezone", "ask");
        for (const nlohmann::json& format : time.value("formats", nlohmann::json::array()))
            if (columnTypeOfPattern(format.get<std::string>()))
                preset.dateFormats.push_back(format.get<std::string>());
    }
    if (const nlohmann::json& multiple = reader.value("multi_value"); multiple.is_object())
        preset.multiValueSeparator = text::trim(multiple.value("separator", ""));
    preset.blanks = reader.texts("blanks");
    reader.ignore({"dialect", "boolean", "containers", "locales", "locale_confidence"});
}

Result<void> parseMeaning(Preset& preset, ObjectReader& reader)
{
    const auto rowIs = rowKindFromName(reader.text("row_is", true));
    if (!rowIs)
        return fail(ErrorCode::InvalidDocument, reader.path("row_is"), "unknown kind of row");
    preset.rowIs = *rowIs;
    for (const std::string& text : reader.texts("group_by")) {
        REGIA_TRY(Target target, parseTarget(text, reader.path("group_by")));
        preset.groupBy.push_back(std::move(target));
    }
    if (const nlohmann::json& keys = reader.value("keys"); keys.is_object()) {
        REGIA_TRY(preset.primaryKey, parseTarget(keys.value("primary", ""), reader.path("keys") + ".primary"));
    }
    if (const nlohmann::json& constants = reader.value("constants"); constants.is_object())
        for (const auto& [text, value] : constants.items()) {
            REGIA_TRY(Target target, parseTarget(text, reader.path("constants")));
            preset.constants.emplace_back(std::move(target), value.get<std::string>());
        }
    if (const nlohmann::json& names = reader.value("event_names"); names.is_object())
        preset.eventNames = names.get<std::map<std::string, std::string>>();
    preset.notEvents = reader.texts("not_events");
    preset.eventType = reader.text("event_type");
    REGIA_TRY(preset.emits, parseEmits(reader.array("emits"), reader.path("emits")));
    return {};
}

bool hasColumn(const Preset& preset, std::string_view header)
{
    return std::any_of(preset.columns.begin(), preset.columns.end(), [&](const PresetColumn& column) { return column.header == header; });
}

/// A required name that is no column would make the preset deaf without a word.
Result<void> checkNames(const Preset& preset, const std::string& file)
{
    for (const std::string& name : preset.required)
        if (!hasColumn(preset, name))
            return fail(ErrorCode::InvalidDocument, file + ":signature.required", '"' + name + "\" is no column");
    for (const auto& group : preset.anyOf)
        for (const std::string& name : group)
            if (!hasColumn(preset, name))
                return fail(ErrorCode::InvalidDocument, file + ":signature.any_of", '"' + name + "\" is no column");
    for (const Emit& emit : preset.emits)
        for (const std::string& name : {emit.at, emit.when})
            if (!name.empty() && !hasColumn(preset, name) && !parseTarget(name, {}))
                return fail(ErrorCode::InvalidDocument, file + ":emits", '"' + name + "\" is neither a column nor a target");
    return {};
}

void indexColumns(Preset& preset)
{
    for (std::size_t i = 0; i < preset.columns.size(); ++i) {
        preset.columnsByKey.emplace(headerKey(preset.columns[i].header), i);
        for (const std::string& alias : preset.columns[i].aliases)
            preset.columnsByKey.emplace(headerKey(alias), i);
    }
}

}  // namespace

std::string_view toName(RowKind kind) { return kRowKindNames[static_cast<std::size_t>(kind)]; }

std::optional<RowKind> rowKindFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kRowKindNames.size(); ++i)
        if (kRowKindNames[i] == name)
            return static_cast<RowKind>(i);
    return std::nullopt;
}

Result<Preset> parsePreset(std::string_view json, const std::string& file)
{
    const nlohmann::json document = nlohmann::json::parse(json, nullptr, false);
    if (document.is_discarded())
        return fail(ErrorCode::InvalidDocument, file, "not JSON");
    try {
        ObjectReader reader(document, file + ':');
        Preset preset;
        preset.id = reader.text("id", true);
        preset.product = reader.text("product", true);
        preset.source = reader.text("source", true);
        preset.fileKind = reader.text("file_kind");
        preset.confidence = reader.text("confidence");
        preset.filePatterns = reader.texts("filename_patterns");
        preset.otherColumns = reader.text("other_columns", true);
        preset.notes = reader.texts("notes");
        parseDialect(preset, reader);
        REGIA_CHECK(parseSignature(preset, reader.value("signature"), reader.path("signature")));
        REGIA_CHECK(parseMeaning(preset, reader));
        REGIA_TRY(preset.rowRules, parseRowRules(reader.array("keep_when"), reader.array("drop_when"), file));
        REGIA_TRY(preset.fromPath, parsePathRules(reader.array("from_path"), reader));
        REGIA_TRY(preset.columns, parseColumns(reader.array("columns"), reader));
        REGIA_CHECK(reader.finish());
        REGIA_CHECK(checkNames(preset, file));
        indexColumns(preset);
        return preset;
    } catch (const nlohmann::json::exception& error) {
        return fail(ErrorCode::InvalidDocument, file, error.what());
    }
}

const PresetColumn* columnNamed(const Preset& preset, std::string_view key)
{
    if (const auto found = preset.columnsByKey.find(std::string(key)); found != preset.columnsByKey.end())
        return &preset.columns[found->second];
    const auto pattern = preset.columnsByKey.find(patternKey(key));
    return pattern != preset.columnsByKey.end() && preset.columns[pattern->second].isPattern ? &preset.columns[pattern->second] : nullptr;
}

std::string patternKey(std::string_view key)
{
    std::string pattern;
    for (std::size_t i = 0; i < key.size(); ++i) {
        const bool digit = key[i] >= '0' && key[i] <= '9';
        if (!digit)
            pattern += key[i];
        else if (i == 0 || key[i - 1] < '0' || key[i - 1] > '9')
            pattern += "{n}";
    }
    return pattern;
}

}  // namespace regia::import
