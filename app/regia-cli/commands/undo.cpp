// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/undo.h"

#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/import/batch_undo.h"
#include "core/import/rows_export.h"
#include "core/profile/settle.h"
#include "ui/text/sentences.h"

namespace regia::cli {
namespace {

using nlohmann::json;

void tell(Console& console, const workspace::HistoryEntry& entry, const QString& sentence)
{
    if (console.wantsJson())
        console.print(json{{"id", entry.id},
                           {"verb", entry.text.verb},
                           {"subject", entry.text.subject},
                           {"batch", entry.batch.isValid() ? json(entry.batch.value) : json(nullptr)}});
    else
        console.note(sentence.toStdString());
}

class Undo final : public Command {
public:
    std::string_view name() const override { return "undo"; }
    std::string_view summary() const override { return "Take back what was done last, or one import"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.option("--batch", m_batch, "Take back this import, in whatever order it was done");
    }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(auto workspace, workspace::Workspace::open(m_path, workspace::Access::ReadWrite, console.clock(), console.progress()));
        import::ImportUndo batches(workspace->settings(), console.progress());
        REGIA_TRY(const workspace::HistoryEntry entry,
                  m_batch ? workspace::undoBatch(*workspace, batches, BatchId{*m_batch}) : workspace::undo(*workspace, batches));
        REGIA_CHECK(profile::settleWorkspace(*workspace, console.progress()));
        tell(console, entry, ui::sentences::undone(entry.text.verb, entry.text.subject, entry.text.count));
        return Outcome::Clean;
    }

private:
    std::string m_path;
    std::optional<std::int64_t> m_batch;
};

class Redo final : public Command {
public:
    std::string_view name() const override { return "redo"; }
    std::string_view summary() const override { return "Do again what was taken back last"; }
    void declare(Options& options) override { options.required("workspace", m_path, "The workspace"); }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(auto workspace, workspace::Workspace::open(m_path, workspace::Access::ReadWrite, console.clock(), console.progress()));
        import::ImportUndo batches(workspace->settings(), console.progress());
        REGIA_TRY(const workspace::HistoryEntry entry, workspace::redo(*workspace, batches));
        REGIA_CHECK(profile::settleWorkspace(*workspace, console.progress()));
        tell(console, entry, ui::sentences::redone(entry.text.verb, entry.text.subject, entry.text.count));
        return Outcome::Clean;
    }

private:
    std::string m_path;
};

class Rows final : public Command {
public:
    std::string_view name() const override { return "rows"; }
    std::string_view summary() const override { return "Write the rows of an import again, as they were, or its rejects"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.option("--batch", m_batch, "The import");
        options.flag("--rejects", m_rejects, "What could not be used, with line and reason");
        options.option("-o,--output", m_target, "The CSV file to write");
    }
    Result<Outcome> run(Console& console) override
    {
        if (!m_batch || m_target.empty())
            return fail(ErrorCode::InvalidInput, "rows", "give --batch N and -o F.csv");
        REGIA_TRY(const auto workspace,
                  workspace::Workspace::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        REGIA_TRY(const sqlite::Database database, workspace->reader());
        REGIA_TRY(const std::int64_t rows,
                  import::exportRows(database, BatchId{*m_batch}, m_rejects ? import::RowsToExport::Rejects : import::RowsToExport::All,
                                     m_target, console.progress()));
        if (console.wantsJson())
            console.print(json{{"file", m_target}, {"rows", rows}});
        else
            console.note("Wrote " + std::to_string(rows) + " rows to " + m_target);
        return Outcome::Clean;
    }

private:
    std::string m_path, m_target;
    std::optional<std::int64_t> m_batch;
    bool m_rejects = false;
};

}  // namespace

std::unique_ptr<Command> undoCommand() { return std::make_unique<Undo>(); }
std::unique_ptr<Command> redoCommand() { return std::make_unique<Redo>(); }
std::unique_ptr<Command> rowsCommand() { return std::make_unique<Rows>(); }

}  // namespace regia::cli
