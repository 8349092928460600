// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include <chrono>
#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"

namespace regia::cli {
namespace {

class Sample final : public Command {
public:
    std::string_view name() const override { return "sample"; }
    std::string_view summary() const override { return "Make the sample company, Officina Verde"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The file to make");
        options.option("--contacts", m_contacts, "How many people (default 48210)");
        options.option("--events", m_events, "About how many events (default 1204000, or 25 a contact)");
        options.option("--seed", m_seed, "Another seed, another company (default 1)");
    }
    Result<Outcome> run(Console& console) override
    {
        const auto begin = std::chrono::steady_clock::now();
        sample::SampleSize size;
        if (m_contacts) {
            size.contacts = static_cast<std::uint64_t>(std::max<std::int64_t>(0, *m_contacts));
            size.events = 25 * size.contacts;
        }
        if (m_events)
            size.events = static_cast<std::uint64_t>(std::max<std::int64_t>(0, *m_events));
        if (m_seed)
            size.seed = static_cast<std::uint64_t>(*m_seed);
        workspace::Settings settings;
        settings.name = "Officina Verde";
        REGIA_TRY(const auto workspace, workspace::Workspace::create(m_path, settings, console.clock()));
        if (auto written = sample::writeSample(*workspace, size, console.progress()); !written) {
            std::filesystem::remove(m_path);
            return fail(written.error());
        }
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        if (console.wantsJson())
            console.print(nlohmann::json{{"workspace", m_path}, {"contacts", size.contacts}, {"seconds", seconds}});
        else
            console.note("Made " + m_path);
        return Outcome::Clean;
    }

private:
    std::string m_path;
    std::optional<std::int64_t> m_contacts, m_events, m_seed;
};

}  // namespace

std::unique_ptr<Command> sampleCommand() { return std::make_unique<Sample>(); }

}  // namespace regia::cli
