// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/dictionary.h"

#include <algorithm>
#include <array>

#include "core/segment/json_object.h"
#include "core/text/fold.h"
#include "core/workspace/dictionary_rules.h"
#include "core/workspace/sources.h"

namespace regia::workbench {
namespace {

using workspace::AttributeRule;
using workspace::EventRule;

constexpr std::array<std::string_view, 2> kLookups{workspace::kPostcodeLookup, workspace::kEmailDomainLookup};

/// What is called so in messages and in the history.
std::string titleOf(const model::Attribute& attribute)
{
    return !attribute.label.empty() ? attribute.label : !attribute.title.empty() ? attribute.title : attribute.name;
}

std::string titleOf(const snapshot::EventType& type) { return type.label.empty() ? type.name : type.label; }

Result<const model::Attribute*> attributeNamed(const segment::Dataset& dataset, const std::string& name)
{
    for (const snapshot::Column& column : dataset.snapshot->columns())
        if (column.attribute.name == name)
            return name.starts_with("company.")
                       ? Result<const model::Attribute*>(fail(ErrorCode::Unsupported, {}, "attribute of companies: " + name))
                       : Result<const model::Attribute*>(&column.attribute);
    std::vector<std::string> names;
    for (const snapshot::Column& column : dataset.snapshot->columns())
        names.push_back(column.attribute.name);
    return fail(ErrorCode::UnknownName, {}, segment::unknownNameDetail("attribute", name, names));
}

Result<const snapshot::EventType*> eventNamed(const segment::Dataset& dataset, const std::string& name)
{
    std::vector<std::string> names;
    for (const snapshot::EventType& type : dataset.snapshot->events().types) {
        if (type.name == name)
            return &type;
        names.push_back(type.name);
    }
    return fail(ErrorCode::UnknownName, {}, segment::unknownNameDetail("event type", name, names));
}

Result<void> refuseKept(const std::string& name)
{
    if (isKeptAttribute(name))
        return fail(ErrorCode::Unsupported, {}, "attribute that the program goes by: " + name);
    return {};
}

/// One command that changes the rule of one attribute.
template <class Change>
Result<void> changeRule(Workbench& workbench, const char* verb, const std::string& subject, const std::string& name, Change&& change,
                        Progress& progress)
{
    return workbench.change(
        {verb, subject},
        [&](sqlite::Database& database) -> Result<void> {
            REGIA_TRY(AttributeRule rule, workspace::attributeRuleOf(database, name));
            change(rule);
            return workspace::storeAttributeRule(database, rule);
        },
        progress);
}

template <class Change>
Result<void> changeEventRule(Workbench& workbench, const char* verb, const std::string& subject, const std::string& name, Change&& change,
                             Progress& progress)
{
    return workbench.change(
        {verb, subject},
        [&](sqlite::Database& database) -> Result<void> {
            REGIA_TRY(EventRule rule, workspace::eventRuleOf(database, name));
            change(rule);
            return workspace::storeEventRule(database, rule);
        },
        progress);
}

/// What was merged into something that is merged now goes along: nobody has to follow a chain.
Result<void> mergeAttributeRules(sqlite::Database& database, const std::string& name, const std::string& into, const std::string& format)
{
    REGIA_TRY(auto rules, workspace::listAttributeRules(database));
    for (AttributeRule& rule : rules)
        if (rule.mergedInto == name) {
            rule.mergedInto = into;
            REGIA_CHECK(workspace::storeAttributeRule(database, rule));
        }
    REGIA_TRY(AttributeRule rule, workspace::attributeRuleOf(database, name));
    rule.mergedInto = into;
    rule.type.reset();
    rule.format = format;
    return workspace::storeAttributeRule(database, rule);
}

Result<void> mergeEventRules(sqlite::Database& database, const std::string& name, const std::string& into)
{
    REGIA_TRY(auto rules, workspace::listEventRules(database));
    for (EventRule& rule : rules)
        if (rule.mergedInto == name) {
            rule.mergedInto = into;
            REGIA_CHECK(workspace::storeEventRule(database, rule));
        }
    REGIA_TRY(EventRule rule, workspace::eventRuleOf(database, name));
    rule.mergedInto = into;
    return workspace::storeEventRule(database, rule);
}

}  // namespace

const std::vector<std::string>& families()
{
    static const std::vector<std::string> names{"demographic", "geographic", "behavioural", "psychographic", "attitudinal",
                                                "interest",    "needs",      "perception",  "firmographic"};
    return names;
}

bool isKeptAttribute(std::string_view name)
{
    constexpr auto kKept = std::to_array<std::string_view>({"email", "phone", "mobile", "first_name", "last_name", "full_name"});
    return std::find(kKept.begin(), kKept.end(), name) != kKept.end();
}

Result<Dictionary> readDictionary(const Workbench& workbench, Progress& progress)
{
    const auto dataset = workbench.dataset();
    const snapshot::Snapshot& snapshot = *dataset->snapshot;
    const workspace::Workspace& workspace = workbench.workspace();
    Dictionary read;
    REGIA_TRY(read.attributes, dictionary::profileAttributes(snapshot, progress));
    REGIA_TRY(auto origins, dictionary::originsOf(snapshot, workspace, progress));
    dictionary::addOrigins(read.attributes, std::move(origins));
    REGIA_TRY(read.events, dictionary::profileEvents(snapshot, progress));
    REGIA_TRY(read.companies, dictionary::companiesOf(snapshot, workspace, progress));
    REGIA_TRY(const sqlite::Database database, workspace.reader());
    REGIA_TRY(const auto on, workspace::listLookups(database));
    read.use = useIn(*dataset);
    read.lookupsOn.assign(on.begin(), on.end());
    REGIA_TRY(const auto sources, workspace::listSources(database));
    for (const model::Source& source : sources)
        read.sourceTitles.emplace(source.key, source.title);
    for (const std::string_view lookup : kLookups)
        if (!on.contains(lookup))
            read.lookups.emplace(lookup, dictionary::lookupEffect(snapshot, lookup, workspace.settings().country == "IT"));
    return read;
}

std::string_view Dictionary::lookupOf(std::string_view attribute) const
{
    const std::string_view lookup = attribute == "province" || attribute == "region" ? workspace::kPostcodeLookup
                                    : attribute == "company_name"                    ? workspace::kEmailDomainLookup
                                                                                     : std::string_view();
    return std::find(lookupsOn.begin(), lookupsOn.end(), lookup) == lookupsOn.end() ? std::string_view() : lookup;
}

Result<void> renameAttribute(Workbench& workbench, const std::string& name, const std::string& label, Progress& progress)
{
    const auto dataset = workbench.dataset();
    REGIA_TRY(const model::Attribute* attribute, attributeNamed(*dataset, name));
    const std::string wanted(text::trim(label));
    return changeRule(
        workbench, "rename", wanted.empty() ? titleOf(*attribute) : wanted, name, [&](AttributeRule& rule) { rule.label = wanted; },
        progress);
}

Result<void> retypeAttribute(Workbench& workbench, const std::string& name, std::optional<model::AttributeType> type,
                             const std::string& format, Progress& progress)
{
    const auto dataset = workbench.dataset();
    REGIA_TRY(const model::Attribute* attribute, attributeNamed(*dataset, name));
    REGIA_CHECK(refuseKept(name));
    const auto change = [&](AttributeRule& rule) {
        rule.type = type;
        rule.format = type ? format : std::string();
    };
    return changeRule(workbench, "retype", titleOf(*attribute), name, change, progress);
}

Result<void> hideAttribute(Workbench& workbench, const std::string& name, bool hidden, Progress& progress)
{
    const auto dataset = workbench.dataset();
    REGIA_TRY(const model::Attribute* attribute, attributeNamed(*dataset, name));
    return changeRule(
        workbench, hidden ? "hide" : "show", titleOf(*attribute), name, [&](AttributeRule& rule) { rule.hidden = hidden; }, progress);
}

Result<void> groupAttribute(Workbench& workbench, const std::string& name, const std::optional<std::string>& family, Progress& progress)
{
    const auto dataset = workbench.dataset();
    REGIA_TRY(const model::Attribute* attribute, attributeNamed(*dataset, name));
    if (family && !family->empty() && std::find(families().begin(), families().end(), *family) == families().end())
        return fail(ErrorCode::UnknownName, {}, segment::unknownNameDetail("family", *family, families()));
    return changeRule(
        workbench, "group", titleOf(*attribute), name, [&](AttributeRule& rule) { rule.family = family; }, progress);
}

Result<void> mergeAttribute(Workbench& workbench, const std::string& name, const std::string& into, const std::string& format,
                            Progress& progress)
{
    const auto dataset = workbench.dataset();
    REGIA_TRY(const model::Attribute* attribute, attributeNamed(*dataset, name));
    REGIA_TRY(const model::Attribute* target, attributeNamed(*dataset, into));
    REGIA_CHECK(refuseKept(name));
    if (name == into)
        return fail(ErrorCode::InvalidInput, {}, "merge: an attribute into itself");
    return workbench.change(
        {"merge", titleOf(*attribute) + " → " + titleOf(*target)},
        [&](sqlite::Database& database) { return mergeAttributeRules(database, name, into, format); }, progress);
}

Result<void> separateAttribute(Workbench& workbench, const std::string& name, Progress& progress)
{
    if (!workbench.dataset()->snapshot->aliases().contains(name))
        return fail(ErrorCode::NotFound, {}, "merged attribute: " + name);
    const auto change = [](AttributeRule& rule) {
        rule.mergedInto.clear();
        rule.format.clear();
    };
    return changeRule(workbench, "unmerge", name, name, change, progress);
}

Result<void> renameEvent(Workbench& workbench, const std::string& name, const std::string& label, Progress& progress)
{
    const auto dataset = workbench.dataset();
    REGIA_TRY(const snapshot::EventType* type, eventNamed(*dataset, name));
    const std::string wanted(text::trim(label));
    return changeEventRule(
        workbench, "rename", wanted.empty() ? titleOf(*type) : wanted, name, [&](EventRule& rule) { rule.label = wanted; }, progress);
}

Result<void> hideEvent(Workbench& workbench, const std::string& name, bool hidden, Progress& progress)
{
    const auto dataset = workbench.dataset();
    REGIA_TRY(const snapshot::EventType* type, eventNamed(*dataset, name));
    return changeEventRule(
        workbench, hidden ? "hide" : "show", titleOf(*type), name, [&](EventRule& rule) { rule.hidden = hidden; }, progress);
}

Result<void> groupEvent(Workbench& workbench, const std::string& name, std::optional<model::EventCategory> category, Progress& progress)
{
    const auto dataset = workbench.dataset();
    REGIA_TRY(const snapshot::EventType* type, eventNamed(*dataset, name));
    return changeEventRule(
        workbench, "group", titleOf(*type), name, [&](EventRule& rule) { rule.category = category; }, progress);
}

Result<void> mergeEvent(Workbench& workbench, const std::string& name, const std::string& into, Progress& progress)
{
    const auto dataset = workbench.dataset();
    REGIA_TRY(const snapshot::EventType* type, eventNamed(*dataset, name));
    REGIA_TRY(const snapshot::EventType* target, eventNamed(*dataset, into));
    if (name == into)
        return fail(ErrorCode::InvalidInput, {}, "merge: an event type into itself");
    return workbench.change(
        {"merge", titleOf(*type) + " → " + titleOf(*target)},
        [&](sqlite::Database& database) { return mergeEventRules(database, name, into); }, progress);
}

Result<void> separateEvent(Workbench& workbench, const std::string& name, Progress& progress)
{
    if (!workbench.dataset()->snapshot->events().aliases.contains(name))
        return fail(ErrorCode::NotFound, {}, "merged event type: " + name);
    return changeEventRule(
        workbench, "unmerge", name, name, [](EventRule& rule) { rule.mergedInto.clear(); }, progress);
}

Result<void> switchLookup(Workbench& workbench, const std::string& lookup, bool on, Progress& progress)
{
    if (std::find(kLookups.begin(), kLookups.end(), lookup) == kLookups.end())
        return fail(ErrorCode::UnknownName, {},
                    segment::unknownNameDetail("lookup", lookup, std::vector<std::string>(kLookups.begin(), kLookups.end())));
    return workbench.change(
        {on ? "complete" : "uncomplete", lookup}, [&](sqlite::Database& database) { return workspace::switchLookup(database, lookup, on); },
        progress);
}

}  // namespace regia::workbench
