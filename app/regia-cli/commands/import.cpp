// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"

#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/time_zone.h"
#include "core/workbench/shared_source.h"

namespace regia::cli {
namespace {

using nlohmann::json;

/// Imports files: every table found in them, people first, each in one command of its own.
class Import final : public Command {
public:
    std::string_view name() const override { return "import"; }
    std::string_view summary() const override { return "Import files into a workspace"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.required("files", m_files, "The files");
        options.option("--preset", m_preset, "Take them for this preset, whatever they look like");
        options.option("--mapping", m_mapping, "A mapping document to use instead");
        options.option("--source", m_source, "The source they come from");
        options.option("--join", m_join, "keys (default) or none: every external key a contact of its own");
        options.flag("--dry-run", m_dryRun, "Do everything and store nothing");
    }
    Result<Outcome> run(Console& console) override
    {
        if (!m_join.empty() && m_join != "keys" && m_join != "none")
            return fail(ErrorCode::InvalidInput, "--join", m_join + " is neither keys nor none");
        REGIA_TRY(auto workspace, workspace::Workspace::open(m_path, workspace::Access::ReadWrite, console.clock(), console.progress()));
        REGIA_TRY(const std::vector<workbench::ImportPlan> plans, plan(console, *workspace));
        import::ImportOptions options;
        options.source = m_source;
        options.join = m_join == "none" ? import::Join::None : import::Join::Keys;
        options.dryRun = m_dryRun;
        json receipts = json::array();
        Table table{
            {{"File"}, {"Taken for"}, {"Rows", true}, {"Stored", true}, {"Set aside", true}, {"New contacts", true}, {"Events", true}}, {}};
        bool warns = false;
        for (const workbench::ImportPlan& each : plans) {
            if (!each.sameIdsAs.empty())
                console.note(each.table.file + ": same ids as " + each.sameIdsAs + ", so it comes from the source \"" +
                             each.mapping.source + "\" (--source NAME for another)");
            REGIA_TRY(const import::ImportReceipt receipt,
                      import::importTable(*workspace, each.table, each.mapping, options, console.progress()));
            warns = warns || receipt.rejectCount > 0 || !receipt.warnings.empty();
            receipts.push_back(import::toJson(receipt));
            if (!each.sameIdsAs.empty())
                receipts.back()["same_ids_as"] = each.sameIdsAs;
            table.rows.push_back({receipt.file, receipt.preset, std::to_string(receipt.rows), std::to_string(receipt.stored),
                                  std::to_string(receipt.setAside), std::to_string(receipt.contacts.added),
                                  std::to_string(receipt.events)});
        }
        console.wantsJson() ? console.print(receipts) : console.print(table);
        return warns ? Outcome::WithWarnings : Outcome::Clean;
    }

private:
    Result<std::vector<workbench::ImportPlan>> plan(Console& console, const workspace::Workspace& workspace) const
    {
        const LocalDate today = calendar::TimeZone().localDayOf(console.clock().now());
        std::vector<workbench::ImportPlan> plans;
        for (const std::string& file : m_files) {
            REGIA_TRY(std::vector<workbench::ImportPlan> found,
                      workbench::planImport(file, workspace.settings(), today, m_preset, console.progress()));
            std::move(found.begin(), found.end(), std::back_inserter(plans));
        }
        if (!m_mapping.empty()) {
            REGIA_TRY(const json document, readJson(m_mapping));
            REGIA_TRY(const import::Mapping mapping, import::mappingFromJson(document));
            for (workbench::ImportPlan& each : plans) {
                if (!import::fitsHeader(mapping, each.table.header))
                    return fail(ErrorCode::InvalidInput, each.table.file, "the mapping has other columns than this file");
                each.mapping = mapping;
            }
        } else if (m_source.empty()) {
            REGIA_TRY(const sqlite::Database reader, workspace.reader());
            REGIA_CHECK(workbench::shareSources(plans, reader, console.progress()));
        }
        workbench::sortForImport(plans);
        return plans;
    }

    std::string m_path, m_preset, m_mapping, m_source, m_join;
    std::vector<std::string> m_files;
    bool m_dryRun = false;
};

}  // namespace

std::unique_ptr<Command> importCommand() { return std::make_unique<Import>(); }

}  // namespace regia::cli
