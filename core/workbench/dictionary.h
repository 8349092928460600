// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dictionary/attribute_profile.h"
#include "core/dictionary/companies.h"
#include "core/dictionary/effects.h"
#include "core/dictionary/event_profile.h"
#include "core/workbench/dictionary_use.h"
#include "core/workbench/workbench.h"

/// What people decide about the dictionary: one step of the history each, followed by what is derived. The dataset stays the
/// old one until `refresh`. Names stay what files and saved segments call things by; a merged name goes on to mean the one
/// that has its values.
namespace regia::workbench {

/// Everything that the dictionary has to say.
struct Dictionary {
    std::vector<dictionary::AttributeProfile> attributes;
    std::vector<dictionary::EventProfile> events;
    std::vector<dictionary::CompanyProfile> companies;
    std::map<std::string, std::vector<dictionary::LookupEffect>, std::less<>> lookups;  ///< by name: what each would fill; on: nothing
    std::vector<std::string> lookupsOn;
    std::map<std::string, std::string, std::less<>> sourceTitles;  ///< by key
    DictionaryUse use;                                             ///< by which saved segments

    /// The lookup that completes an attribute; empty where none does, or it is off.
    [[nodiscard]] std::string_view lookupOf(std::string_view attribute) const;
};
/// Of the dataset. O(records + events). Errors: Cancelled, those of Workspace::reader.
[[nodiscard]] Result<Dictionary> readDictionary(const Workbench& workbench, Progress& progress);

// All of these: UnknownName (no such attribute), Unsupported (an attribute of companies; one that the program itself goes by:
// e-mail, phone, names), Cancelled, and those of Workspace::command.

/// An empty label gives its own words back.
[[nodiscard]] Result<void> renameAttribute(Workbench& workbench, const std::string& name, const std::string& label, Progress& progress);
/// `type`: none reads values as records have them. `format`: as profile::Conversion; RetypeEffect::format says the best.
[[nodiscard]] Result<void> retypeAttribute(Workbench& workbench, const std::string& name, std::optional<model::AttributeType> type,
                                           const std::string& format, Progress& progress);
[[nodiscard]] Result<void> hideAttribute(Workbench& workbench, const std::string& name, bool hidden, Progress& progress);
/// `family`: one of `families()` or empty; none gives its own back.
[[nodiscard]] Result<void> groupAttribute(Workbench& workbench, const std::string& name, const std::optional<std::string>& family,
                                          Progress& progress);
/// Values of `name` count as those of `into` from now on, in files to come too. Errors also: InvalidInput (into itself).
[[nodiscard]] Result<void> mergeAttribute(Workbench& workbench, const std::string& name, const std::string& into, const std::string& format,
                                          Progress& progress);
/// A merged attribute is one of its own again. Errors also: NotFound (it is not merged).
[[nodiscard]] Result<void> separateAttribute(Workbench& workbench, const std::string& name, Progress& progress);

[[nodiscard]] Result<void> renameEvent(Workbench& workbench, const std::string& name, const std::string& label, Progress& progress);
[[nodiscard]] Result<void> hideEvent(Workbench& workbench, const std::string& name, bool hidden, Progress& progress);
/// What a type means to the lifecycle; none gives its own back.
[[nodiscard]] Result<void> groupEvent(Workbench& workbench, const std::string& name, std::optional<model::EventCategory> category,
                                      Progress& progress);
[[nodiscard]] Result<void> mergeEvent(Workbench& workbench, const std::string& name, const std::string& into, Progress& progress);
[[nodiscard]] Result<void> separateEvent(Workbench& workbench, const std::string& name, Progress& progress);

/// `lookup`: kPostcodeLookup or kEmailDomainLookup of workspace. Errors also: UnknownName.
[[nodiscard]] Result<void> switchLookup(Workbench& workbench, const std::string& lookup, bool on, Progress& progress);

/// The families of 02-segment, in its order.
[[nodiscard]] const std::vector<std::string>& families();

/// Whether the program itself goes by an attribute: it can not be read otherwise or merged away.
[[nodiscard]] bool isKeptAttribute(std::string_view name);

}  // namespace regia::workbench
