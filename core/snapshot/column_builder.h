// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "core/base/instant.h"
#include "core/model/value.h"
#include "core/snapshot/column.h"

namespace regia::snapshot {

/// Fills one column, row by row in ascending order; a row that is passed over has no value. A value of another type than
/// the column's, a blank text and an empty set are missing (02-segment).
class ColumnBuilder {
public:
    ColumnBuilder(model::Attribute attribute, std::size_t rows);

    [[nodiscard]] model::AttributeType type() const { return m_column.attribute.type; }
    void set(std::size_t row, const model::Value& value);
    void setText(std::size_t row, std::string_view text);
    void setNumber(std::size_t row, double number);
    void setBoolean(std::size_t row, bool truth);
    void setDate(std::size_t row, LocalDate date);
    void setInstant(std::size_t row, Instant instant);
    /// One more member of the row's set; blank ones and repeats are passed over.
    void addToSet(std::size_t row, std::string_view text);

    [[nodiscard]] Column finish();

private:
    template <class Data>
    [[nodiscard]] Data* as()
    {
        return std::get_if<Data>(&m_column.data);
    }

    Column m_column;
    std::size_t m_rows;
    std::size_t m_nextRow = 0;  ///< of a set: the first row whose offset is not yet written
};

}  // namespace regia::snapshot
