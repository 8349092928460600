// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.h"
#include "core/calendar/time_zone.h"
#include "core/import/mapping.h"

namespace regia::import {

/// A time as a cell gives it, placed in its zone.
struct Moment {
    Instant at;
    LocalDate day;          ///< as written
    bool dateOnly = false;  ///< a day alone; `at` is its first instant in the zone
};

/// What all columns of a table share.
struct ReadingContext {
    calendar::TimeZone zone;          ///< of times that name none
    std::string country = "IT";       ///< of phones without a prefix
    std::vector<std::string> blanks;  ///< cells that mean nothing in this export
    std::int64_t gaps = 0;            ///< local times that do not exist, moved forward
    std::int64_t folds = 0;           ///< local times that happen twice, the first taken
};

/// Reads the cells of one mapped column. Everything that can be decided once is decided at construction; reading a plain text
/// cell costs a trim. Views that are answered live until the next call.
class CellReader {
public:
    /// Errors: UnknownName, a zone of the column.
    [[nodiscard]] static Result<CellReader> create(const MappedColumn& column, ReadingContext& context);

    /// The first item after the textual transforms; empty when nothing is there.
    [[nodiscard]] std::string_view text(std::string_view cell);
    /// All items of a cell that was split, or the one.
    [[nodiscard]] const std::vector<std::string>& items(std::string_view cell);

    /// None when the cell is blank or of another kind: ask `text` to tell the two apart.
    [[nodiscard]] std::optional<double> number(std::string_view cell);
    [[nodiscard]] std::optional<std::int64_t> money(std::string_view cell, int digits);
    [[nodiscard]] std::optional<Moment> moment(std::string_view cell);
    /// The moment with the time of day that another column gives.
    [[nodiscard]] std::optional<Moment> momentAt(std::string_view cell, std::int32_t msOfDay);
    [[nodiscard]] std::optional<bool> boolean(std::string_view cell);

    /// The last transform, when it says what the text is.
    [[nodiscard]] std::optional<TransformKind> finalKind() const { return m_final ? std::optional(m_final->kind) : std::nullopt; }
    [[nodiscard]] const Transform* finalTransform() const { return m_final ? &*m_final : nullptr; }

private:
    explicit CellReader(ReadingContext& context) : m_context(&context) {}
    [[nodiscard]] bool isBlank(std::string_view trimmed) const;
    [[nodiscard]] std::optional<CellTime> cellTime(std::string_view text) const;
    [[nodiscard]] Moment place(const CellTime& time, std::optional<std::int32_t> msOfDay);

    ReadingContext* m_context;
    std::vector<Transform> m_textual;  ///< without `text`, which does nothing
    std::optional<Transform> m_final;
    std::vector<ColumnType> m_types;  ///< the column's own and the preset's, in the order they are tried
    calendar::TimeZone m_zone;
    std::vector<std::string> m_items;
};

/// Digits after the decimal sign of a currency: EUR 2, JPY 0, KWD 3 (ISO 4217).
[[nodiscard]] int currencyDigits(std::string_view code);

}  // namespace regia::import
