// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/dictionary.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"

namespace regia::cli {
namespace {

using nlohmann::json;
using workbench::Dictionary;

std::string cell(const json& value) { return value.is_null() ? "" : value.is_string() ? value.get<std::string>() : value.dump(); }

json instant(const std::optional<Instant>& at) { return at ? json(calendar::toIso(*at)) : json(nullptr); }

json counts(const std::vector<dictionary::ValueCount>& list, const char* key)
{
    json printed = json::array();
    for (const dictionary::ValueCount& each : list)
        printed.push_back({{key, each.text}, {"n", each.n}});
    return printed;
}

std::string firstTexts(const std::vector<dictionary::ValueCount>& list, std::size_t most)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(most, list.size()); ++i)
        text += (i == 0 ? "" : ", ") + list[i].text;
    return text;
}

/// A number of days or milliseconds as the attribute prints it.
json measured(double value, model::AttributeType type)
{
    if (type == model::AttributeType::Date)
        return calendar::toIso(LocalDate{static_cast<std::int32_t>(value)});
    if (type == model::AttributeType::Instant)
        return calendar::toIso(Instant{static_cast<std::int64_t>(value)});
    return model::toJson(value);
}

json printed(const dictionary::AttributeProfile& profile, const Dictionary& read)
{
    const std::string_view lookup = read.lookupOf(profile.attribute.name);
    const model::Attribute& attribute = profile.attribute;
    json quartiles = json::array(), histogram = json::array();
    for (const double value : profile.quartiles)
        quartiles.push_back(measured(value, attribute.type));
    for (const dictionary::Bin& bin : profile.histogram)
        histogram.push_back({{"from", measured(bin.from, attribute.type)}, {"to", measured(bin.to, attribute.type)}, {"n", bin.n}});
    return {
        {"name", attribute.name},
        {"title", attribute.title},
        {"label", attribute.label},
        {"type", std::string(model::toName(attribute.type))},
        {"kind", std::string(model::toName(attribute.provenance))},
        {"family", attribute.family},
        {"hidden", attribute.hidden},
        {"merged", profile.merged},
        {"n", profile.filled},
        {"fill", profile.rows == 0 ? json(nullptr) : json(profile.fill())},
        {"distinct", profile.distinct},
        {"min", model::toJson(profile.least)},
        {"max", model::toJson(profile.most)},
        {"quartiles", quartiles},
        {"histogram", histogram},
        {"top", counts(profile.top, "value")},
        {"kinds", {{"declared", profile.origins.kinds[0]}, {"observed", profile.origins.kinds[1]}, {"inferred", profile.origins.kinds[2]}}},
        {"lookup", lookup.empty() ? json(nullptr) : json(std::string(lookup))},
        {"sources", counts(profile.origins.sources, "source")},
        {"first", instant(profile.origins.first)},
        {"last", instant(profile.origins.last)}};
}

json printed(const dictionary::EventProfile& profile)
{
    json months = json::array();
    for (const dictionary::MonthCount& month : profile.months)
        months.push_back({{"month", calendar::toIso(month.month)}, {"n", month.n}});
    return {{"name", profile.type.name},
            {"label", profile.type.label},
            {"category", std::string(model::toName(profile.type.category))},
            {"hidden", profile.type.hidden},
            {"merged", profile.merged},
            {"n", profile.n},
            {"contacts", profile.contacts},
            {"fill", profile.rows == 0 ? json(nullptr) : json(static_cast<double>(profile.contacts) / static_cast<double>(profile.rows))},
            {"first", instant(profile.first)},
            {"last", instant(profile.last)},
            {"sources", counts(profile.sources, "source")},
            {"channels", counts(profile.channels, "channel")},
            {"properties", counts(profile.properties, "property")},
            {"months", months}};
}

json printed(const dictionary::CompanyProfile& company)
{
    json attributes = json::object();
    for (const auto& [name, value] : company.attributes)
        attributes[name] = model::toJson(value);
    return {{"name", company.name},     {"contacts", company.contacts}, {"domains", company.domains}, {"from_domain", company.fromDomain},
            {"orders", company.orders}, {"spent", company.spent},       {"attributes", attributes}};
}

/// Which saved segments name an entry.
json segmentsOf(const workbench::DictionaryUse::Segments& use, const std::string& name)
{
    const auto found = use.find(name);
    return found == use.end() ? json::array() : json(found->second);
}

/// Verbs that only look: a workspace, its dictionary, a list.
class Listing : public Command {
public:
    void declare(Options& options) override { options.required("workspace", m_path, "The workspace"); }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto bench, workbench::Workbench::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        REGIA_TRY(const Dictionary read, workbench::readDictionary(*bench, console.progress()));
        console.wantsJson() ? console.print(list(read)) : console.print(table(read));
        return Outcome::Clean;
    }

protected:
    [[nodiscard]] virtual json list(const Dictionary& read) const = 0;
    [[nodiscard]] virtual Table table(const Dictionary& read) const = 0;

private:
    std::string m_path;
};

class Attributes final : public Listing {
public:
    std::string_view name() const override { return "attributes"; }
    std::string_view summary() const override { return "The dictionary of attributes: type, kind, how full, which values, from where"; }

private:
    json list(const Dictionary& read) const override
    {
        json list = json::array();
        for (const dictionary::AttributeProfile& profile : read.attributes) {
            list.push_back(printed(profile, read));
            list.back()["segments"] = segmentsOf(read.use.attributes, profile.attribute.name);
        }
        return list;
    }
    Table table(const Dictionary& read) const override
    {
        constexpr std::size_t kValues = 3;
        Table table{
            {{"Name"}, {"Label"}, {"Family"}, {"Type"}, {"Kind"}, {"Filled", true}, {"Distinct", true}, {"Range or values"}, {"Sources"}},
            {}};
        for (const dictionary::AttributeProfile& profile : read.attributes) {
            const model::Attribute& attribute = profile.attribute;
            const std::string range = cell(model::toJson(profile.least)) + " … " + cell(model::toJson(profile.most));
            table.rows.push_back({attribute.name, attribute.label.empty() ? attribute.title : attribute.label, attribute.family,
                                  std::string(model::toName(attribute.type)), std::string(model::toName(attribute.provenance)),
                                  std::to_string(profile.filled), std::to_string(profile.distinct),
                                  profile.least.index() == 0 ? firstTexts(profile.top, kValues) : range,
                                  firstTexts(profile.origins.sources, kValues) + (attribute.hidden ? " (hidden)" : "")});
        }
        return table;
    }
};

class Events final : public Listing {
public:
    std::string_view name() const override { return "events"; }
    std::string_view summary() const override { return "The dictionary of event types: how many, of how many contacts, from when to when"; }

private:
    json list(const Dictionary& read) const override
    {
        json list = json::array();
        for (const dictionary::EventProfile& profile : read.events) {
            list.push_back(printed(profile));
            list.back()["segments"] = segmentsOf(read.use.events, profile.type.name);
        }
        return list;
    }
    Table table(const Dictionary& read) const override
    {
        Table table{{{"Event"}, {"Label"}, {"Category"}, {"Events", true}, {"Contacts", true}, {"First"}, {"Last"}, {"Sources"}}, {}};
        for (const dictionary::EventProfile& profile : read.events)
            table.rows.push_back({profile.type.name, profile.type.label, std::string(model::toName(profile.type.category)),
                                  std::to_string(profile.n), std::to_string(profile.contacts), cell(instant(profile.first)),
                                  cell(instant(profile.last)), firstTexts(profile.sources, 3) + (profile.type.hidden ? " (hidden)" : "")});
        return table;
    }
};

class Companies final : public Listing {
public:
    std::string_view name() const override { return "companies"; }
    std::string_view summary() const override { return "The companies of the contacts: how many of each, domains, orders"; }

private:
    json list(const Dictionary& read) const override
    {
        json list = json::array();
        for (const dictionary::CompanyProfile& company : read.companies)
            list.push_back(printed(company));
        return list;
    }
    Table table(const Dictionary& read) const override
    {
        Table table{{{"Company"}, {"Contacts", true}, {"Orders", true}, {"Spent", true}, {"Domains"}}, {}};
        for (const dictionary::CompanyProfile& company : read.companies) {
            std::string domains;
            for (const std::string& domain : company.domains)
                domains += (domains.empty() ? "" : ", ") + domain;
            table.rows.push_back(
                {company.name, std::to_string(company.contacts), std::to_string(company.orders), std::to_string(company.spent), domains});
        }
        return table;
    }
};

}  // namespace

std::unique_ptr<Command> attributesCommand() { return std::make_unique<Attributes>(); }
std::unique_ptr<Command> eventsCommand() { return std::make_unique<Events>(); }
std::unique_ptr<Command> companiesCommand() { return std::make_unique<Companies>(); }

}  // namespace regia::cli
