// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/value.h"
#include "core/snapshot/snapshot.h"
#include "core/workspace/workspace.h"

namespace regia::dictionary {

/// How many have it: contacts of a value, values of a source.
struct ValueCount {
    std::string text;
    std::size_t n = 0;

    friend bool operator==(const ValueCount&, const ValueCount&) = default;
};

/// A stretch [from, to) of numbers, of days since 1970 or of instants in ms; the last one with its end.
struct Bin {
    double from = 0;
    double to = 0;
    std::size_t n = 0;
};

/// Where the values of an attribute come from.
struct AttributeOrigins {
    std::vector<ValueCount> sources;     ///< by source: how many of its records have a value; the most first
    std::array<std::size_t, 3> kinds{};  ///< contacts by how the value is known (model::Provenance); a lookup's is inferred
    std::optional<Instant> first, last;  ///< the oldest and the newest date of a value
};

/// What the contacts have of one attribute.
struct AttributeProfile {
    model::Attribute attribute;
    bool ofCompany = false;           ///< of the contact's company: `company.employees`
    std::vector<std::string> merged;  ///< names that count as this one
    std::size_t rows = 0;             ///< contacts
    std::size_t filled = 0;           ///< with a value
    std::size_t distinct = 0;         ///< different values; of sets, different members

    // Of numbers, days and instants: missing where there is no value.
    model::Value least, most;
    std::vector<double> quartiles;  ///< 25, 50, 75 %, as numbers, days or ms
    std::vector<Bin> histogram;     ///< from the 1st to the 99th percentile, what lies beyond in the bins at the ends
    std::vector<ValueCount> top;    ///< the most frequent values; of numbers, days and instants when few are different

    AttributeOrigins origins;

    /// 0 … 1; 0 without contacts.
    [[nodiscard]] double fill() const { return rows == 0 ? 0 : static_cast<double>(filled) / static_cast<double>(rows); }
};

/// Everything but the origins. O(rows · log rows) at most, no database.
[[nodiscard]] AttributeProfile profileOf(const snapshot::Column& column, std::size_t rows);

/// All attributes in the order of the snapshot, in parallel. Errors: Cancelled.
[[nodiscard]] Result<std::vector<AttributeProfile>> profileAttributes(const snapshot::Snapshot& snapshot, Progress& progress);

/// The origins, by name of the attribute: one pass over the records. Errors: Cancelled, those of Workspace::reader.
[[nodiscard]] Result<std::map<std::string, AttributeOrigins>> originsOf(const snapshot::Snapshot& snapshot,
                                                                        const workspace::Workspace& workspace, Progress& progress);

/// Puts the origins in; values that no record has are a lookup's.
void addOrigins(std::vector<AttributeProfile>& profiles, std::map<std::string, AttributeOrigins> origins);

}  // namespace regia::dictionary
