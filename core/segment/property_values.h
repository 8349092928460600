// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/snapshot/snapshot.h"

namespace regia::segment {

/// One property of events as numbers: an amount in minor units, a number, a truth as 0 or 1; of a text a number that two
/// texts share exactly when they are the same text. Immutable; each thread reads through its own Reader.
class PropertyValues {
public:
    enum class Use : std::uint8_t { Number, Identity };
    /// Errors: UnknownName; WrongType when a text is used as a number. `where` is the path of the property's key.
    [[nodiscard]] static Result<PropertyValues> of(const std::string& property, Use use, const snapshot::Snapshot& snapshot,
                                                   const std::string& where);

    class Reader {
    public:
        explicit Reader(const PropertyValues& values) : m_values(values) {}
        /// Fast when events are asked in ascending order.
        [[nodiscard]] std::optional<double> at(std::uint32_t event);

    private:
        const PropertyValues& m_values;
        std::size_t m_place = 0;
    };

private:
    const snapshot::Events* m_events = nullptr;
    enum class Column : std::uint8_t { Amount, Channel, Source, Campaign, Product, Sparse };
    Column m_column = Column::Amount;
    const snapshot::EventProperty* m_property = nullptr;
    std::vector<std::uint32_t> m_identity;  ///< by code: the first code with the same key
};

}  // namespace regia::segment
