// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/import/facts.h"
#include "core/import/row_columns.h"

namespace regia::import {

/// Rows that are no data: blank ones, lines of totals, what the preset's rules leave out (tests, plans that did not happen).
class RowFilter {
public:
    RowFilter(RowColumns& columns, std::span<const RowRule> rules);

    /// Why the row is set aside; none when it is data.
    [[nodiscard]] std::optional<Problem> reject(const RawRow& row);

private:
    struct Rule {
        RowColumn* column;  ///< null: any cell
        RowRule rule;
    };
    [[nodiscard]] bool isTotals(const RawRow& row);
    [[nodiscard]] bool breaks(const Rule& rule, const RawRow& row);

    std::vector<Rule> m_rules;
    std::vector<RowColumn*> m_dataColumns;  ///< dates and addresses: a line of totals has none
};

}  // namespace regia::import
