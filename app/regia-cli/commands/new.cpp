// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"

namespace regia::cli {
namespace {

class New final : public Command {
public:
    std::string_view name() const override { return "new"; }
    std::string_view summary() const override { return "Make an empty workspace"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The file to make, for instance shop.regia");
        options.option("--timezone", m_settings.timeZone, "IANA name (default Europe/Rome)");
        options.option("--currency", m_settings.currency, "ISO 4217 (default EUR)");
        options.option("--country", m_settings.country, "ISO 3166, for phones without a prefix (default IT)");
    }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto workspace, workspace::Workspace::create(m_path, m_settings, console.clock()));
        const workspace::Settings& made = workspace->settings();
        if (console.wantsJson())
            console.print(nlohmann::json{{"workspace", m_path},
                                         {"name", made.name},
                                         {"timezone", made.timeZone},
                                         {"currency", made.currency},
                                         {"country", made.country}});
        else
            console.note("Made " + m_path);
        return Outcome::Clean;
    }

private:
    std::string m_path;
    workspace::Settings m_settings;
};

}  // namespace

std::unique_ptr<Command> newCommand() { return std::make_unique<New>(); }

}  // namespace regia::cli
