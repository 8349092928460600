// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace regia {

/// A number that names one row of one table. Distinct types, so that a record can not be passed where a contact is meant.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using ContactId = Id<struct ContactTag>;
using RecordId = Id<struct RecordTag>;
using SourceId = Id<struct SourceTag>;
using BatchId = Id<struct BatchTag>;
using AttributeId = Id<struct AttributeTag>;
using CompanyId = Id<struct CompanyTag>;
using DocumentId = Id<struct DocumentTag>;

/// A contact's place in a snapshot: 0 … contacts-1, in the order of ContactId.
using Row = std::uint32_t;

}  // namespace regia

template <class Tag>
struct std::hash<regia::Id<Tag>> {
    std::size_t operator()(regia::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
