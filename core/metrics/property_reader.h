// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/snapshot/snapshot.h"

namespace regia::metrics {

/// One property of events by name: `amount`, `channel`, `campaign`, `product`, `source`, `type`, or any that a source gave.
/// Numbers have numbers; texts have codes that `text` spells. Copy it, one a thread: it remembers where it was, so that a
/// walk over ascending events costs a comparison an event. The snapshot must outlive it.
class PropertyReader {
public:
    /// Errors: UnknownName (detail: the nearest).
    [[nodiscard]] static Result<PropertyReader> make(const snapshot::Snapshot& snapshot, std::string_view name, const std::string& where);

    /// Amounts (minor units), numbers, true and false as 1 and 0.
    [[nodiscard]] bool isNumeric() const;
    /// The number of an event; none when it has no such property, or a text.
    [[nodiscard]] std::optional<double> number(std::uint32_t event);
    /// A code that is equal for equal values (of any type) and different otherwise; none when the event has no value.
    [[nodiscard]] std::optional<std::uint64_t> code(std::uint32_t event);
    /// The value that a code stands for, as text.
    [[nodiscard]] std::string text(std::uint64_t code) const;

private:
    enum class Kind : std::uint8_t { Amount, Short, Wide, Sparse };
    /// Where a sparse property has the event; none when it has not.
    [[nodiscard]] std::optional<std::size_t> place(std::uint32_t event);

    const snapshot::Snapshot* m_snapshot = nullptr;
    Kind m_kind = Kind::Amount;
    const std::uint16_t* m_short = nullptr;
    const std::uint32_t* m_wide = nullptr;
    const snapshot::Dictionary* m_dictionary = nullptr;  ///< none for sources and types, which are plain lists
    bool m_isSource = false;
    const snapshot::EventProperty* m_property = nullptr;
    std::size_t m_at = 0;
};

/// All properties that events may have, for "did you mean" and for lists.
[[nodiscard]] std::vector<std::string> propertyNames(const snapshot::Snapshot& snapshot);

}  // namespace regia::metrics
