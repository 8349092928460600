// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sniff_json.h"

#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/time_zone.h"
#include "core/import/table.h"

namespace regia::cli {
namespace {

using nlohmann::json;

/// What a file is taken for, table by table, without storing anything. A file that can not be read is an entry with an error.
class Sniff final : public Command {
public:
    std::string_view name() const override { return "sniff"; }
    std::string_view summary() const override { return "Say what files are taken for, without importing them"; }
    void declare(Options& options) override
    {
        options.required("files", m_files, "The files");
        options.flag("--cells", m_options.cells, "With every cell");
        options.flag("--mapping", m_options.mapping, "With the mapping that is proposed, to be changed and given to import --mapping");
        options.flag("--typed", m_options.typed, "With every column's type and values");
    }
    Result<Outcome> run(Console& console) override
    {
        m_options.context.today = calendar::TimeZone().localDayOf(console.clock().now());
        json tables = json::array();
        bool failed = false;
        for (const std::string& file : m_files)
            for (json& table : import::sniffToJson(file, m_options, console.progress())) {
                failed = failed || (table.contains("error") && !table["error"].is_null());
                tables.push_back(std::move(table));
            }
        if (console.wantsJson())
            console.print(tables);
        else
            print(console, tables);
        if (failed && m_files.size() == 1 && !console.wantsJson()) {
            REGIA_CHECK(import::findTables(m_files.front(), console.progress()));  // says the same in a sentence
            return fail(ErrorCode::FileUnsupported, m_files.front());
        }
        return failed ? Outcome::WithWarnings : Outcome::Clean;
    }

private:
    static void print(Console& console, const json& tables)
    {
        Table table{{{"File"}, {"Kind"}, {"Encoding"}, {"Columns", true}, {"Rows", true}, {"Taken for"}, {"Problem"}}, {}};
        const auto text = [](const json& entry, const char* key) {
            return entry.contains(key) && entry[key].is_string() ? entry[key].get<std::string>() : std::string();
        };
        for (const json& entry : tables)
            table.rows.push_back({text(entry, "file"), text(entry, "kind"), text(entry, "encoding"),
                                  entry.contains("header") ? std::to_string(entry["header"].size()) : "",
                                  entry.contains("rows") ? entry["rows"].dump() : "", takenFor(entry),
                                  entry.contains("error") && entry["error"].is_object() ? text(entry["error"], "text") : ""});
        console.print(table);
    }

    /// The known export, or the two that it could be.
    static std::string takenFor(const json& entry)
    {
        if (!entry.contains("candidates") || !entry["preset"].is_string())
            return {};
        const json& candidates = entry["candidates"];
        const std::string preset = entry["preset"].get<std::string>();
        const bool isClose = entry["verdict"] == "offer" && candidates.size() > 1 && candidates[0]["preset"] == preset;
        return isClose ? preset + " or " + candidates[1]["preset"].get<std::string>() : preset;
    }

    std::vector<std::string> m_files;
    import::SniffOptions m_options;
};

}  // namespace

std::unique_ptr<Command> sniffCommand() { return std::make_unique<Sniff>(); }

}  // namespace regia::cli
