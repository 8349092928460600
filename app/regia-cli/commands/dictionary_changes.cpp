// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/workbench/dictionary.h"

namespace regia::cli {
namespace {

using nlohmann::json;
using workbench::Workbench;

/// Gives back what was decided: the attribute's own type, family, category.
constexpr const char* kOwn = "own";

json unfitToJson(const std::vector<dictionary::ValueCount>& unfit)
{
    json list = json::array();
    for (const dictionary::ValueCount& each : unfit)
        list.push_back({{"value", each.text}, {"n", each.n}});
    return list;
}

/// A verb that changes one entry of the dictionary, or says what that would come to.
class Change : public Command {
public:
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.required("name", m_name, "Its name in the dictionary");
        options.option("--rename", m_label, "What it is called here; empty: its own words");
        options.flag("--hide", m_hide, "Not offered in pickers and lists any more");
        options.flag("--show", m_show, "Offered again");
        options.option("--merge-into", m_into, "Count it as this one, in files to come too");
        options.flag("--separate", m_separate, "What was merged is one of its own again");
    }
    Result<Outcome> run(Console& console) override
    {
        if (m_hide && m_show)
            return fail(ErrorCode::InvalidInput, std::string(name()), "--hide or --show");
        REGIA_TRY(auto bench, Workbench::open(m_path, dryRun() ? workspace::Access::ReadOnly : workspace::Access::ReadWrite,
                                              console.clock(), console.progress()));
        json answer{{"name", m_name}, {"done", json::array()}};
        REGIA_CHECK(changeAll(*bench, console, answer));
        if (answer["done"].empty() && !answer.contains("effect"))
            return fail(ErrorCode::InvalidInput, std::string(name()), "say what to change: see --help");
        if (console.wantsJson())
            console.print(answer);
        else
            console.note(sentenceOf(answer));
        return Outcome::Clean;
    }

protected:
    [[nodiscard]] virtual bool dryRun() const { return false; }
    virtual Result<void> changeAll(Workbench& bench, Console& console, json& answer) = 0;

    /// Notes what was done; the next change builds on it.
    static Result<void> done(Workbench& bench, Console& console, json& answer, const char* what, Result<void> result)
    {
        REGIA_CHECK(result);
        answer["done"].push_back(what);
        return bench.refresh(console.progress());
    }

    std::string m_path, m_name, m_into;
    std::string m_label = kUnsaid;
    bool m_hide = false, m_show = false, m_separate = false;
    static constexpr const char* kUnsaid = "\x01";

    [[nodiscard]] bool saysLabel() const { return m_label != kUnsaid; }

private:
    static std::string sentenceOf(const json& answer)
    {
        std::string text = answer["name"].get<std::string>() + ":";
        for (const json& what : answer["done"])
            text += " " + what.get<std::string>();
        return answer.contains("effect") ? text + " " + answer["effect"].dump() : text;
    }
};

class AttributeChange final : public Change {
public:
    std::string_view name() const override { return "attribute"; }
    std::string_view summary() const override { return "Rename, retype, hide, group or merge an attribute"; }
    void declare(Options& options) override
    {
        Change::declare(options);
        options.option("--type", m_type, "Read its values as text number boolean date instant set; own: as records have them");
        options.option("--format", m_format, "How they are written: point comma (numbers), ymd dmy mdy (dates); else what fits most");
        options.option("--family", m_family, "Its family of segmentation; own: as it was");
        options.flag("--dry-run", m_dryRun, "Say what --type or --merge-into would come to, and change nothing");
    }

private:
    [[nodiscard]] bool dryRun() const override { return m_dryRun; }

    Result<void> changeAll(Workbench& bench, Console& console, json& answer) override
    {
        if (!m_type.empty())
            REGIA_CHECK(retype(bench, console, answer));
        if (!m_into.empty())
            REGIA_CHECK(merge(bench, console, answer));
        if (m_dryRun)
            return {};
        Progress& progress = console.progress();
        if (m_separate)
            REGIA_CHECK(done(bench, console, answer, "separate", workbench::separateAttribute(bench, m_name, progress)));
        if (saysLabel())
            REGIA_CHECK(done(bench, console, answer, "rename", workbench::renameAttribute(bench, m_name, m_label, progress)));
        if (!m_family.empty())
            REGIA_CHECK(
                done(bench, console, answer, "family",
                     workbench::groupAttribute(bench, m_name, m_family == kOwn ? std::nullopt : std::optional(m_family), progress)));
        if (m_hide || m_show)
            REGIA_CHECK(done(bench, console, answer, m_hide ? "hide" : "show", workbench::hideAttribute(bench, m_name, m_hide, progress)));
        return {};
    }

    Result<void> retype(Workbench& bench, Console& console, json& answer)
    {
        if (m_type == kOwn)
            return m_dryRun ? Result<void>{}
                            : done(bench, console, answer, "type",
                                   workbench::retypeAttribute(bench, m_name, std::nullopt, {}, console.progress()));
        const auto type = model::attributeTypeFromName(m_type);
        if (!type)
            return fail(ErrorCode::InvalidInput, "--type", m_type);
        const auto format = m_format.empty() ? std::nullopt : std::optional(m_format);
        REGIA_TRY(const auto effect, dictionary::retypeEffect(bench.workspace(), m_name, *type, format, console.progress()));
        answer["effect"] = {
            {"format", effect.format}, {"values", effect.values}, {"fitting", effect.fitting}, {"unfit", unfitToJson(effect.unfit)}};
        return m_dryRun ? Result<void>{}
                        : done(bench, console, answer, "type",
                               workbench::retypeAttribute(bench, m_name, *type, effect.format, console.progress()));
    }

    Result<void> merge(Workbench& bench, Console& console, json& answer)
    {
        const auto dataset = bench.dataset();
        REGIA_TRY(const auto effect, dictionary::mergeEffect(*dataset->snapshot, m_name, m_into, bench.workspace().settings().country));
        answer["effect"] = {{"from", effect.from},           {"into", effect.into},     {"gained", effect.gained},
                            {"differing", effect.differing}, {"format", effect.format}, {"unfit", unfitToJson(effect.unfit)}};
        return m_dryRun ? Result<void>{}
                        : done(bench, console, answer, "merge",
                               workbench::mergeAttribute(bench, m_name, m_into, effect.format, console.progress()));
    }

    std::string m_type, m_format, m_family;
    bool m_dryRun = false;
};

class EventChange final : public Change {
public:
    std::string_view name() const override { return "event"; }
    std::string_view summary() const override { return "Rename, hide, merge an event type, or say what it means to the lifecycle"; }
    void declare(Options& options) override
    {
        Change::declare(options);
        options.option("--category", m_category, "browse intent order usage feedback loyalty none; own: as it was");
    }

private:
    Result<void> changeAll(Workbench& bench, Console& console, json& answer) override
    {
        Progress& progress = console.progress();
        if (!m_into.empty())
            REGIA_CHECK(done(bench, console, answer, "merge", workbench::mergeEvent(bench, m_name, m_into, progress)));
        if (m_separate)
            REGIA_CHECK(done(bench, console, answer, "separate", workbench::separateEvent(bench, m_name, progress)));
        if (saysLabel())
            REGIA_CHECK(done(bench, console, answer, "rename", workbench::renameEvent(bench, m_name, m_label, progress)));
        if (!m_category.empty()) {
            const auto category = model::eventCategoryFromName(m_category == "none" ? std::string() : m_category);
            if (!category && m_category != kOwn)
                return fail(ErrorCode::InvalidInput, "--category", m_category);
            REGIA_CHECK(done(bench, console, answer, "category",
                             workbench::groupEvent(bench, m_name, m_category == kOwn ? std::nullopt : category, progress)));
        }
        if (m_hide || m_show)
            REGIA_CHECK(done(bench, console, answer, m_hide ? "hide" : "show", workbench::hideEvent(bench, m_name, m_hide, progress)));
        return {};
    }

    std::string m_category;
};

class Lookup final : public Command {
public:
    std::string_view name() const override { return "lookup"; }
    std::string_view summary() const override { return "What lookups complete: province and region by postcode, company by e-mail"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.optional("name", m_name, "postcode or email_domain");
        options.flag("--on", m_on, "Complete what is missing, in files to come too");
        options.flag("--off", m_off, "Only what sources say");
    }
    Result<Outcome> run(Console& console) override
    {
        const bool changes = m_on || m_off;
        if ((m_on && m_off) || (changes && m_name.empty()))
            return fail(ErrorCode::InvalidInput, "lookup", "give a name and --on or --off");
        REGIA_TRY(auto bench, Workbench::open(m_path, changes ? workspace::Access::ReadWrite : workspace::Access::ReadOnly, console.clock(),
                                              console.progress()));
        if (changes) {
            REGIA_CHECK(workbench::switchLookup(*bench, m_name, m_on, console.progress()));
            REGIA_CHECK(bench->refresh(console.progress()));
        }
        REGIA_TRY(const auto read, workbench::readDictionary(*bench, console.progress()));
        json list = json::array();
        for (const std::string& on : read.lookupsOn)
            list.push_back({{"name", on}, {"on", true}, {"fills", nullptr}});
        for (const auto& [lookup, effects] : read.lookups) {
            json fills = json::object();
            for (const dictionary::LookupEffect& effect : effects)
                fills[effect.attribute] = effect.filled;
            list.push_back({{"name", lookup}, {"on", false}, {"fills", fills}});
        }
        print(console, list);
        return Outcome::Clean;
    }

private:
    static void print(Console& console, const json& list)
    {
        if (console.wantsJson())
            return console.print(list);
        Table table{{{"Lookup"}, {"State"}, {"Would fill"}}, {}};
        for (const json& each : list)
            table.rows.push_back({each["name"].get<std::string>(), each["on"].get<bool>() ? "on" : "off",
                                  each["fills"].is_null() ? std::string() : each["fills"].dump()});
        console.print(table);
    }

    std::string m_path, m_name;
    bool m_on = false, m_off = false;
};

}  // namespace

std::unique_ptr<Command> attributeCommand() { return std::make_unique<AttributeChange>(); }
std::unique_ptr<Command> eventCommand() { return std::make_unique<EventChange>(); }
std::unique_ptr<Command> lookupCommand() { return std::make_unique<Lookup>(); }

}  // namespace regia::cli
