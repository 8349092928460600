// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/workspace/backup.h"
#include "core/workspace/check.h"

namespace regia::cli {
namespace {

using nlohmann::json;

class Check final : public Command {
public:
    std::string_view name() const override { return "check"; }
    std::string_view summary() const override { return "Check the integrity of everything in a workspace"; }
    void declare(Options& options) override { options.required("workspace", m_path, "The workspace"); }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto workspace,
                  workspace::Workspace::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        REGIA_TRY(const auto findings, workspace::check(*workspace, console.progress()));
        json list = json::array();
        for (const workspace::Finding& finding : findings)
            list.push_back({{"code", finding.code}, {"text", finding.text}});
        if (console.wantsJson())
            console.print(json{{"ok", findings.empty()}, {"findings", list}});
        else if (findings.empty())
            console.print(std::string("Nothing to report: the workspace is whole."));
        for (const workspace::Finding& finding : findings)
            if (!console.wantsJson())
                console.print(finding.code + ": " + finding.text);
        if (!findings.empty())
            return fail(ErrorCode::WorkspaceDamaged, m_path, findings.front().text);
        return Outcome::Clean;
    }

private:
    std::string m_path;
};

class Backup final : public Command {
public:
    std::string_view name() const override { return "backup"; }
    std::string_view summary() const override { return "Write a consistent copy, while the workspace is open too"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.option("-o,--output", m_target, "The file to write");
    }
    Result<Outcome> run(Console& console) override
    {
        if (m_target.empty())
            return fail(ErrorCode::InvalidInput, "-o", "say where the copy goes");
        REGIA_TRY(const auto workspace,
                  workspace::Workspace::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        REGIA_CHECK(workspace::backup(*workspace, m_target, sqlite::Overwrite::No, console.progress()));
        console.note("Wrote " + m_target);
        return Outcome::Clean;
    }

private:
    std::string m_path, m_target;
};

}  // namespace

std::unique_ptr<Command> checkCommand() { return std::make_unique<Check>(); }
std::unique_ptr<Command> backupCommand() { return std::make_unique<Backup>(); }

}  // namespace regia::cli
