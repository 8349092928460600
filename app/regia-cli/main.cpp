// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "app/regia-cli/command.h"
#include "core/base/bug.h"
#include "ui/text/language.h"

namespace {

using namespace regia;

constexpr int kDone = 0, kFailed = 1, kWrongUsage = 2, kWithWarnings = 3;

int runCommand(cli::Command& command, const cli::Common& common)
{
    cli::Console console(common);
    try {
        const Result<cli::Outcome> outcome = command.run(console);
        if (outcome)
            return *outcome == cli::Outcome::WithWarnings && common.strict ? kWithWarnings : kDone;
        console.complain(outcome.error());
    } catch (const Bug& bug) {
        console.complain({ErrorCode::Internal, {}, bug.what()});
    }
    return kFailed;
}

void declareCommon(CLI::App& app, cli::Common& common)
{
    app.add_flag("--json", common.json, "Answer in JSON, for programs");
    app.add_flag("--quiet", common.quiet, "No progress and no notes");
    app.add_flag("--strict", common.strict, "Exit with 3 when there were rejects or warnings");
    app.add_option("--as-of", common.asOf, "The instant that is asked about (default: the newest data)");
    app.add_option("--lang", common.language, "en or it")->check(CLI::IsMember({"en", "it"}));
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    CLI::App app{"Regia: one view of each customer, segments, funnels and more, on this computer alone"};
    app.set_version_flag("--version", REGIA_VERSION);
    app.require_subcommand(1);

    cli::Common common;
    std::unique_ptr<cli::Command> chosen;
    std::vector<std::unique_ptr<cli::Command>> commands = cli::allCommands();
    for (std::unique_ptr<cli::Command>& command : commands) {
        CLI::App* sub = app.add_subcommand(std::string(command->name()), std::string(command->summary()));
        cli::Options options(*sub);
        command->declare(options);
        declareCommon(*sub, common);
        sub->final_callback([&chosen, &command] { chosen = std::move(command); });
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kDone : kWrongUsage;
    }
    ui::Language language;
    language.use(QString::fromStdString(common.language));
    return runCommand(*chosen, common);
}
