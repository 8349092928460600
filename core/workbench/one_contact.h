// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/lane.h"
#include "core/profile/provenance.h"
#include "core/snapshot/snapshot.h"
#include "core/workspace/workspace.h"

namespace regia::workbench {

/// In which row of a timeline an event of the snapshot is shown.
[[nodiscard]] model::Lane laneOf(const snapshot::Events& events, std::uint32_t event);

/// What one contact comes to, up to an instant (exclusive).
struct ContactFigures {
    std::size_t orders = 0;                   ///< purchases
    std::int64_t spent = 0;                   ///< minor units, ever
    std::optional<double> lastNps;            ///< the latest answer to "would you recommend us", 0 … 10
    std::optional<Instant> lastNpsAt;         ///< when it was given
    std::optional<std::int64_t> daysBetween;  ///< between orders: median, whole days; none for fewer than three orders
};

/// O(events of the contact + log answers).
[[nodiscard]] ContactFigures figuresOf(const snapshot::Snapshot& snapshot, std::size_t row, Instant asOf);

/// What one source says of a contact, as it was imported.
struct SourceWords {
    RecordId record;
    std::string source;       ///< its title
    std::string externalKey;  ///< the source's own key
    std::string file;         ///< that brought it
    Instant importedAt;
    Instant seenAt;  ///< when this was true
    struct Value {
        std::string attribute;
        nlohmann::json value;
    };
    std::vector<Value> values;  ///< by attribute name
};

/// Names of products by SKU, of those that have one.
using ProductNames = std::map<std::string, std::string, std::less<>>;
/// Reads the workspace file: not for the window's thread. O(products).
/// Errors: DiskFailure, WorkspaceDamaged, WorkspaceMoved.
[[nodiscard]] Result<ProductNames> productNames(const workspace::Workspace& workspace);

/// What an event is about, by name where there is one: `BAG-002` → Bamboo toothbrush. Web shops send the codes of a whole basket
/// as a JSON list: each is named.
[[nodiscard]] std::string productText(const ProductNames& names, const std::string& code);

/// A value as people read it: a telephone number in its groups, all else as it is. `country` (ISO 3166) is where numbers without
/// a prefix belong.
[[nodiscard]] std::string readableText(std::string_view attribute, const std::string& text, std::string_view country);

/// How we know what we know: each value with the records behind it, and the records themselves.
struct Knowledge {
    std::vector<profile::ContactValue> values;
    std::vector<SourceWords> records;  ///< the latest first
    ProductNames products;

    /// The value of an attribute; null when no record has one.
    [[nodiscard]] const profile::ContactValue* of(std::string_view attribute) const;
};

/// Reads the workspace file: not for the window's thread. O(records of the contact).
/// Errors: DiskFailure, WorkspaceDamaged, WorkspaceMoved.
[[nodiscard]] Result<Knowledge> knowledgeOf(const workspace::Workspace& workspace, ContactId contact);

}  // namespace regia::workbench
