// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "core/base/result.h"
#include "core/import/import.h"
#include "core/import/loading/orders_together.h"
#include "core/import/mapper.h"

namespace regia::import {

/// Rows that are read and given their meaning, a block at a time.
class MappedRows {
public:
    /// Fills the next row; false at the end.
    using RowSource = std::function<Result<bool>(RawRow&)>;

    /// Rows are mapped as they come.
    MappedRows(RowSource rows, Mapper mapper) : m_rows(std::move(rows)), m_mapper(std::move(mapper)) {}
    /// All rows are read first and come without facts; then the facts, of rows with those of each order together.
    MappedRows(RowSource rows, Mapper mapper, std::filesystem::path spillFolder);

    /// A FactsSource; false also after the end. Errors: those of the source, and Unsupported when `foundSplitOrder`.
    [[nodiscard]] Result<bool> next(FactsBlock& block);
    /// Whether rows of an order stand so far apart that all are to be mapped anew by the second way.
    [[nodiscard]] bool foundSplitOrder() const { return m_together == nullptr && m_mapper.foundSplitOrder(); }
    /// Of the mapper; complete after the end.
    [[nodiscard]] std::vector<Warning> warnings() const { return m_mapper.warnings(); }

private:
    [[nodiscard]] Result<bool> readRow(RawRow& row);
    [[nodiscard]] Result<bool> nextRows(FactsBlock& block);
    [[nodiscard]] Result<bool> nextFacts(FactsBlock& block);

    RowSource m_rows;
    Mapper m_mapper;
    std::unique_ptr<OrdersTogether> m_together;
    bool m_areRowsRead = false;
    bool m_isAtEnd = false;
};

}  // namespace regia::import
