// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/time_zone.h"
#include "core/profile/settle.h"
#include "core/workbench/recipe.h"
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
        options.flag("--forget", m_forget, "Do not read them as earlier files of their kind were read");
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
            noteRecipe(console, each);
            if (!each.sameIdsAs.empty())
                console.note(each.table.file + ": same ids as " + each.sameIdsAs + ", so it comes from the source \"" +
                             each.mapping.source + "\" (--source NAME for another)");
            REGIA_TRY(const import::ImportReceipt receipt,
                      import::importTable(*workspace, each.table, each.mapping, options, console.progress()));
            warns = warns || receipt.rejectCount > 0 || !receipt.warnings.empty();
            receipts.push_back(import::toJson(receipt));
            describePlan(each, receipts.back());
            table.rows.push_back({receipt.file, receipt.preset, std::to_string(receipt.rows), std::to_string(receipt.stored),
                                  std::to_string(receipt.setAside), std::to_string(receipt.contacts.added),
                                  std::to_string(receipt.events)});
        }
        REGIA_CHECK(profile::settleWorkspace(*workspace, console.progress()));
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
                each.mapping = decidedBy(mapping, each.mapping);
            }
            return sorted(std::move(plans));
        }
        REGIA_TRY(const sqlite::Database reader, workspace.reader());
        if (m_preset.empty() && !m_forget)
            REGIA_CHECK(workbench::recallRecipes(plans, reader, workspace.settings(), console.progress()));
        if (m_source.empty())
            REGIA_CHECK(workbench::shareSources(plans, reader, console.progress()));
        return sorted(std::move(plans));
    }
    static std::vector<workbench::ImportPlan> sorted(std::vector<workbench::ImportPlan> plans)
    {
        workbench::sortForImport(plans);
        return plans;
    }

    /// A document that somebody gives is their decision wherever it is not what would have been proposed.
    static import::Mapping decidedBy(import::Mapping given, const import::Mapping& proposed)
    {
        for (import::MappedColumn& column : given.columns) {
            const auto same = std::find_if(proposed.columns.begin(), proposed.columns.end(),
                                           [&](const import::MappedColumn& other) { return other.column == column.column; });
            if (same == proposed.columns.end() || same->target != column.target)
                column.by = "person";
        }
        return given;
    }

    static void noteRecipe(Console& console, const workbench::ImportPlan& plan)
    {
        if (plan.sameFile)
            console.note(plan.table.file + ": the same bytes are in already (import " + std::to_string(plan.sameFile->batch.value) +
                         "), so nothing changes");
        for (const workbench::ColumnChange& change : plan.recalled.changes) {
            const std::string what = change.before.empty() ? "new column \"" + change.now + '"'
                                     : change.now.empty()  ? "no column \"" + change.before + "\" any more"
                                                           : "column \"" + change.before + "\" is now \"" + change.now + '"';
            console.note(plan.table.file + ": " + what + " (compared with " + plan.recalled.from + ')');
        }
    }
    static void describePlan(const workbench::ImportPlan& plan, json& receipt)
    {
        if (!plan.sameIdsAs.empty())
            receipt["same_ids_as"] = plan.sameIdsAs;
        if (plan.sameFile)
            receipt["same_file_as"] = plan.sameFile->batch.value;
        if (plan.recalled.from.empty())
            return;
        json changes = json::array();
        for (const workbench::ColumnChange& change : plan.recalled.changes)
            changes.push_back({{"before", change.before.empty() ? json(nullptr) : json(change.before)},
                               {"now", change.now.empty() ? json(nullptr) : json(change.now)}});
        receipt["recipe"] = {{"from", plan.recalled.from}, {"by_person", plan.recalled.isByPerson}, {"changes", std::move(changes)}};
    }

    std::string m_path, m_preset, m_mapping, m_source, m_join;
    std::vector<std::string> m_files;
    bool m_dryRun = false;
    bool m_forget = false;
};

}  // namespace

std::unique_ptr<Command> importCommand() { return std::make_unique<Import>(); }

}  // namespace regia::cli
