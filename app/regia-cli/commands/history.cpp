// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/history.h"

#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/iso_text.h"
#include "core/workspace/batches.h"
#include "ui/text/sentences.h"

namespace regia::cli {
namespace {

using nlohmann::json;

constexpr std::int64_t kShown = 200;

std::string stateName(workspace::HistoryState state)
{
    switch (state) {
    case workspace::HistoryState::Applied: return "done";
    case workspace::HistoryState::Undone: return "undone";
    case workspace::HistoryState::Dropped: return "dropped";
    }
    return {};
}

class History final : public Command {
public:
    std::string_view name() const override { return "history"; }
    std::string_view summary() const override { return "What was done to a workspace, newest first"; }
    void declare(Options& options) override { options.required("workspace", m_path, "The workspace"); }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto workspace,
                  workspace::Workspace::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        REGIA_TRY(const sqlite::Database database, workspace->reader());
        REGIA_TRY(const auto entries, workspace::listHistory(database, kShown));
        json list = json::array();
        Table table{{{"When"}, {"What"}, {"State"}, {"Batch", true}}, {}};
        for (const workspace::HistoryEntry& entry : entries) {
            const std::string when = calendar::toIso(entry.at);
            list.push_back({{"id", entry.id},
                            {"at", when},
                            {"verb", entry.text.verb},
                            {"subject", entry.text.subject},
                            {"count", entry.text.count},
                            {"state", stateName(entry.state)},
                            {"batch", entry.batch.isValid() ? json(entry.batch.value) : json(nullptr)}});
            table.rows.push_back({when, ui::sentences::step(entry.text.verb, entry.text.subject, entry.text.count).toStdString(),
                                  stateName(entry.state), entry.batch.isValid() ? std::to_string(entry.batch.value) : ""});
        }
        console.wantsJson() ? console.print(list) : console.print(table);
        return Outcome::Clean;
    }

private:
    std::string m_path;
};

class Batches final : public Command {
public:
    std::string_view name() const override { return "batches"; }
    std::string_view summary() const override { return "The imports of a workspace, with what became of their rows"; }
    void declare(Options& options) override { options.required("workspace", m_path, "The workspace"); }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto workspace,
                  workspace::Workspace::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        REGIA_TRY(const sqlite::Database database, workspace->reader());
        REGIA_TRY(const auto batches, workspace::listBatches(database));
        json list = json::array();
        Table table{{{"Batch", true}, {"File"}, {"Preset"}, {"Imported"}, {"Rows", true}, {"Stored", true}, {"Set aside", true}, {"State"}},
                    {}};
        for (const model::Batch& batch : batches) {
            const std::string when = calendar::toIso(batch.importedAt);
            const std::string state = batch.state == model::BatchState::Applied ? "applied" : "undone";
            list.push_back({{"batch", batch.id.value},
                            {"file", batch.file},
                            {"sha256", batch.fileSha256},
                            {"preset", batch.preset},
                            {"imported_at", when},
                            {"rows", batch.rows},
                            {"stored", batch.stored},
                            {"set_aside", batch.setAside},
                            {"counts", batch.counts},
                            {"seconds", batch.seconds},
                            {"state", state}});
            table.rows.push_back({std::to_string(batch.id.value), batch.file, batch.preset, when, std::to_string(batch.rows),
                                  std::to_string(batch.stored), std::to_string(batch.setAside), state});
        }
        console.wantsJson() ? console.print(list) : console.print(table);
        return Outcome::Clean;
    }

private:
    std::string m_path;
};

}  // namespace

std::unique_ptr<Command> historyCommand() { return std::make_unique<History>(); }
std::unique_ptr<Command> batchesCommand() { return std::make_unique<Batches>(); }

}  // namespace regia::cli
