// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/import/import.h"
#include "core/import/mapper.h"

namespace regia::import {

/// Rows that are read and given their meaning, a block at a time.
class MappedRows {
public:
    /// Fills the next row; false at the end.
    using RowSource = std::function<Result<bool>(RawRow&)>;

    MappedRows(RowSource rows, Mapper mapper) : m_rows(std::move(rows)), m_mapper(std::move(mapper)) {}

    /// An empty block at the end, and after it. Errors: those of the source.
    [[nodiscard]] Result<FactsBlock> next();
    /// Of the mapper; complete after the end.
    [[nodiscard]] std::vector<Warning> warnings() const { return m_mapper.warnings(); }

private:
    RowSource m_rows;
    Mapper m_mapper;
    bool m_isAtEnd = false;
};

}  // namespace regia::import
