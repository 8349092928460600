// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sniff_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/import/mapping.h"
#include "core/import/preset_match.h"
#include "core/import/readers/container.h"
#include "core/import/typed_value.h"

namespace regia::import {
namespace {

using nlohmann::json;

json textOrNull(const std::string& text) { return text.empty() ? json(nullptr) : json(text); }

json newlineName(const std::string& newline)
{
    if (newline == "\n")
        return "LF";
    if (newline == "\r\n")
        return "CRLF";
    return newline == "\r" ? json("CR") : textOrNull(newline);
}

std::string publicKind(const std::string& kind) { return kind == "xml" ? "xml2003" : kind; }

bool hasEncoding(const TableInfo& info) { return !info.encoding.empty(); }

void describeText(const TableInfo& info, json& table)
{
    table["encoding"] = textOrNull(info.encoding);
    table["bom"] = hasEncoding(info) ? json(info.bom) : json(nullptr);
    table["newline"] = newlineName(info.newline);
    table["delimiter"] = textOrNull(info.delimiter);
    table["quote"] = textOrNull(info.quote);
    table["escape"] = textOrNull(info.escape);
}

/// The file as a whole: a zip or gzip says so, with its content under `inner`.
void describePlace(const TableInfo& info, json& table)
{
    table["file"] = info.file;
    table["name"] = info.name;
    table["kind"] = publicKind(info.kind);
    const Result<Container> root = info.members.empty() ? Result<Container>(Container{info.kind, {}}) : detectContainer(entryOf(info.path));
    if (root && (root->kind == "zip" || root->kind == "gzip")) {
        table["inner"] = {{"kind", table["kind"]}, {"name", info.name}, {"encoding", table["encoding"]}, {"delimiter", table["delimiter"]}};
        table["kind"] = root->kind;
    }
    if (info.kind == "xlsx" || info.kind == "xls" || info.kind == "ods" || info.kind == "xml")
        table["sheet"] = info.name;
}

json warningsToJson(const std::vector<Warning>& warnings)
{
    json list = json::array();
    for (const Warning& warning : warnings)
        list.push_back({{"code", warning.code}, {"text", warning.text}});
    return list;
}

json rowToJson(const RawRow& row)
{
    json cells = json::array();
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        cells.push_back(i < row.written ? json(row.cells[i]) : json(nullptr));
    for (const std::string& cell : row.extra)
        cells.push_back(cell);
    return cells;
}

json columnToJson(const ColumnProfile& column)
{
    return {{"name", column.name},
            {"type", cellTypeName(column.type.type)},
            {"format", textOrNull(column.type.format)},
            {"samples", column.samples},
            {"empty", column.empty}};
}

void describeType(const ColumnType& type, json& typed)
{
    typed["type"] = cellTypeName(type.type);
    const bool isNumber = type.type == CellType::Integer || type.type == CellType::Number || type.type == CellType::Money;
    if (isNumber)
        typed["decimal"] = std::string(1, type.decimal);
    if (!type.currency.empty())
        typed["currency"] = type.currency;
    if (!type.format.empty())
        typed["format"] = type.format;
    if (!type.by.empty() && type.by != "column")
        typed["by"] = type.by;
    if (type.type == CellType::Phone)
        typed["default_country"] = type.country;
    if (type.code == DateCode::EpochSeconds || type.code == DateCode::EpochMilliseconds)
        typed["unit"] = type.code == DateCode::EpochSeconds ? "s" : "ms";
}

/// The other way to read an ambiguous column.
std::optional<ColumnType> otherReading(ColumnType type)
{
    if (!type.orderAmbiguous)
        return std::nullopt;
    settleOrder(type, type.order == DateOrder::DayMonthYear ? DateOrder::MonthDayYear : DateOrder::DayMonthYear, {});
    return type;
}

/// Reads a table once more and gathers what was asked for.
class TableDump {
public:
    TableDump(const TableInfo& info, const SniffOptions& options, const std::vector<ColumnProfile>& columns, calendar::TimeZone zone)
        : m_info(info),
          m_options(options),
          m_columns(columns),
          m_zone(std::move(zone)),
          m_values(columns.size(), json::array()),
          m_others(columns.size(), json::array())
    {
        for (const ColumnProfile& column : columns)
            m_otherTypes.push_back(otherReading(column.type));
    }

    Result<void> run(Progress& progress)
    {
        REGIA_TRY(const std::unique_ptr<TableReader> reader, openTable(m_info));
        RawRow row;
        while (true) {
            REGIA_TRY(const bool found, reader->next(row));
            if (!found)
                return {};
            add(row);
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled);
        }
    }

    void addTo(json& table)
    {
        if (m_options.cells)
            table["cells"] = std::move(m_cells);
        if (!m_options.typed)
            return;
        json& typed = table["typed"] = json::object();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            json& column = typed[m_info.headerRows == 0 ? "#" + std::to_string(i + 1) : m_columns[i].name];
            describeType(m_columns[i].type, column);
            column["values"] = std::move(m_values[i]);
            if (m_otherTypes[i])
                column["other"] = {{"format", m_otherTypes[i]->format}, {"values", std::move(m_others[i])}};
        }
        for (const Warning& warning : m_notes.warnings())
            table["warnings"].push_back({{"code", warning.code}, {"text", warning.text}});
    }

private:
    void add(const RawRow& row)
    {
        if (m_options.cells)
            m_cells.push_back(rowToJson(row));
        if (!m_options.typed)
            return;
        Notes ignored;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_values[i].push_back(typedValue(row.cells[i], row.line, m_columns[i].type, m_zone, m_notes));
            if (m_otherTypes[i])
                m_others[i].push_back(typedValue(row.cells[i], row.line, *m_otherTypes[i], m_zone, ignored));
        }
    }

    const TableInfo& m_info;
    const SniffOptions& m_options;
    const std::vector<ColumnProfile>& m_columns;
    calendar::TimeZone m_zone;
    json m_cells = json::array();
    std::vector<json> m_values, m_others;
    std::vector<std::optional<ColumnType>> m_otherTypes;
    Notes m_notes;
};

/// What the table is taken for and why: the best two candidates with the headers that speak for them, and what each column means.
void describeMeaning(const TableInfo& info, const SniffOptions& options, const std::vector<ColumnProfile>& columns, json& table)
{
    constexpr std::size_t kMostCandidates = 2;
    constexpr std::array<const char*, 3> kVerdicts{"sure", "offer", "unknown"};
    const PresetLibrary& library = PresetLibrary::builtin();
    std::vector<std::vector<std::string>> samples;
    for (const ColumnProfile& column : columns)
        samples.push_back(column.samples);
    const PresetMatch match = matchPresets(library, info.header, info.name, samples);
    const Mapping mapping =
        proposeMapping(info, columns, library, {.timeZone = options.context.timezone, .country = options.context.country});

    table["preset"] = textOrNull(mapping.preset);
    table["score"] = match.candidates.empty() ? 0.0 : match.candidates.front().score;
    table["verdict"] = kVerdicts[static_cast<std::size_t>(match.verdict)];
    table["candidates"] = json::array();
    for (std::size_t i = 0; i < std::min(match.candidates.size(), kMostCandidates); ++i) {
        const PresetCandidate& candidate = match.candidates[i];
        table["candidates"].push_back({{"preset", candidate.preset->id},
                                       {"score", candidate.score},
                                       {"matched", candidate.matched},
                                       {"by_file_name", candidate.byFileName}});
    }
    table["row_is"] = toName(mapping.rowIs);
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        table["columns"][i]["target"] = toText(mapping.columns[i].target);
        table["columns"][i]["by"] = mapping.columns[i].by;
    }
    table["doubts"] = warningsToJson(mapping.warnings);
    if (options.mapping)
        table["mapping"] = toJson(mapping);
}

}  // namespace

nlohmann::json sniffErrorToJson(const Error& error)
{
    std::string code(errorCodeName(error.code));
    if (error.code == ErrorCode::FileEmpty)
        code = "empty_file";
    else if (error.code == ErrorCode::FileEncrypted)
        code = "password_protected";
    else if (error.code == ErrorCode::FileUnsupported && error.detail.starts_with("xls:"))
        code = "unsupported_legacy_xls";
    else if (error.code == ErrorCode::FileDamaged && error.detail.starts_with("truncated"))
        code = "truncated";
    return {{"code", code}, {"where", error.where}, {"text", error.detail}};
}

Result<nlohmann::json> tableToJson(const TableInfo& info, const SniffOptions& options, Progress& progress)
{
    json table;
    describeText(info, table);
    describePlace(info, table);
    table["preamble_lines"] = info.preambleLines;
    table["preamble"] = info.preamble;
    table["footer_rows"] = info.footerRows;
    table["header_rows"] = info.headerRows;
    table["header"] = info.headerRows == 0 ? json(nullptr) : json(info.header);
    table["rows"] = info.rows;
    table["warnings"] = warningsToJson(info.warnings);
    table["error"] = nullptr;

    REGIA_TRY(const std::vector<ColumnProfile> columns, inferColumns(info, options.context, progress));
    table["columns"] = json::array();
    for (const ColumnProfile& column : columns) {
        table["columns"].push_back(columnToJson(column));
        for (const Warning& warning : column.warnings)
            table["warnings"].push_back({{"code", warning.code}, {"text", column.name + ": " + warning.text}});
    }
    describeMeaning(info, options, columns, table);
    if (options.cells || options.typed) {
        REGIA_TRY(calendar::TimeZone zone, calendar::TimeZone::load(options.context.timezone));
        TableDump dump(info, options, columns, std::move(zone));
        REGIA_CHECK(dump.run(progress));
        dump.addTo(table);
    }
    return table;
}

nlohmann::json sniffToJson(const std::filesystem::path& path, const SniffOptions& options, Progress& progress)
{
    const auto failed = [&](const Error& error) { return json{{"file", path.filename().string()}, {"error", sniffErrorToJson(error)}}; };
    const Result<std::vector<TableInfo>> tables = findTables(path, progress);
    if (!tables)
        return json::array({failed(tables.error())});
    json list = json::array();
    for (const TableInfo& info : *tables) {
        Result<json> table = tableToJson(info, options, progress);
        list.push_back(table ? std::move(*table) : failed(table.error()));
    }
    return list;
}

}  // namespace regia::import
