// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dictionary/attribute_profile.h"
#include "core/snapshot/snapshot.h"
#include "core/workspace/workspace.h"

namespace regia::dictionary {

/// What reading an attribute as another type would come to. Nothing is lost by it: records keep what their source said.
struct RetypeEffect {
    std::string format;             ///< in which the most values fit (profile::Conversion)
    std::size_t values = 0;         ///< that records have
    std::size_t fitting = 0;        ///< of them
    std::vector<ValueCount> unfit;  ///< the most frequent of those that do not
};
/// `format`: only that one is tried. O(records). Errors: Cancelled, those of Workspace::reader.
[[nodiscard]] Result<RetypeEffect> retypeEffect(const workspace::Workspace& workspace, std::string_view attribute,
                                                model::AttributeType type, const std::optional<std::string>& format, Progress& progress);

/// What counting the values of one attribute as those of another would come to.
struct MergeEffect {
    std::string format;             ///< in which the most values of the first fit the type of the second
    std::size_t from = 0;           ///< contacts with a value of the first
    std::size_t into = 0;           ///< of the second, now
    std::size_t gained = 0;         ///< of the second, more than now
    std::size_t differing = 0;      ///< with two values that are not the same: the one believed first stays
    std::vector<ValueCount> unfit;  ///< values of the first that do not fit the type of the second
    std::size_t unfitContacts = 0;
};
/// O(contacts). Errors: UnknownName.
[[nodiscard]] Result<MergeEffect> mergeEffect(const snapshot::Snapshot& snapshot, std::string_view from, std::string_view into,
                                              std::string_view country);

/// What a lookup would fill, or fills: contacts without the attribute that it works out.
struct LookupEffect {
    std::string attribute;  ///< region
    std::size_t filled = 0;
};
/// Of a lookup that is off; `isItalian`: what a postcode without a country is. For kEmailDomainLookup: contacts with an address of
/// a company and no company. O(contacts).
[[nodiscard]] std::vector<LookupEffect> lookupEffect(const snapshot::Snapshot& snapshot, std::string_view lookup, bool isItalian);

}  // namespace regia::dictionary
