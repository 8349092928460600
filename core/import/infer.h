// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/column_type.h"
#include "core/import/table.h"

namespace regia::import {

/// What a workspace adds to the values: where they do not settle a question, these do, with a warning.
struct InferenceContext {
    std::string locale = "it";             ///< settles 03/04/2026 and 1.234 when nothing else does
    std::string country = "IT";            ///< of phone numbers without a prefix
    std::string timezone = "Europe/Rome";  ///< of times without an offset
    LocalDate today;                       ///< two-digit years, birthdays
    bool typedCells = false;               ///< TableInfo::typedCells: numbers have a point, dates are ISO
    bool date1904 = false;
};

/// What was found out about a column.
struct ColumnProfile {
    std::string name;
    ColumnType type;
    std::int64_t rows = 0;
    std::int64_t empty = 0;            ///< empty or white space
    std::int64_t unread = 0;           ///< not empty, and not of the type (its look-alikes of "nothing" not counted)
    std::vector<std::string> samples;  ///< the first few different values, as in the file
    std::vector<Warning> warnings;     ///< ambiguous_date_order, two_digit_year, invalid_email, …
};

/// Decides the type of one column while its cells go by, in memory that does not grow with them. Types are decided by all
/// cells together; the name of the column only breaks ties (a column of long digits called "telefono" is of phone numbers).
class ColumnInference {
public:
    ColumnInference(std::string name, const InferenceContext& context);
    ColumnInference(ColumnInference&&) noexcept;
    ColumnInference& operator=(ColumnInference&&) noexcept;
    ~ColumnInference();

    /// `line`: where the cell stands, for warnings; 0 when unknown.
    void add(std::string_view cell, std::int64_t line = 0);

    /// The decision over the cells so far.
    [[nodiscard]] ColumnProfile result() const;

private:
    struct Evidence;
    std::unique_ptr<Evidence> m_evidence;
};

/// Settles what a column alone could not by its sisters: the order of day and month, the decimal sign. Call it once with all
/// columns of a table.
void settleBySisters(std::span<ColumnProfile> columns);

/// Profiles every column of a table by reading it once, sisters settled. Errors: those of reading, Cancelled.
[[nodiscard]] Result<std::vector<ColumnProfile>> inferColumns(const TableInfo& info, const InferenceContext& context, Progress& progress);

}  // namespace regia::import
