// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/readers/notes.h"

namespace regia::import {

struct NamedCell {
    std::string name;
    std::string text;
};

/// Records that name each of their cells, as JSON objects and contact cards do: the table has no header before all are read.
class NamedRecords {
public:
    virtual ~NamedRecords() = default;
    /// Goes to the next record; false at the end.
    [[nodiscard]] virtual Result<bool> next() = 0;
    /// Not empty: the current record is none and has no cells; the bytes that stand there.
    [[nodiscard]] virtual std::string_view broken() const { return {}; }
    /// Of the current record; a name occurs once.
    [[nodiscard]] virtual std::span<const NamedCell> cells() const = 0;
    [[nodiscard]] virtual std::int64_t line() const = 0;
    [[nodiscard]] virtual double fraction() const = 0;
    [[nodiscard]] virtual const Notes& notes() const = 0;
};

/// The column that keeps, as a JSON object, cells whose names are too many to be columns.
inline constexpr std::string_view kOtherColumns = "(other)";

/// Reads all records: the header is their names in the order of first appearance. `look` sees every record. What the records note is
/// left with them.
[[nodiscard]] Result<void> describeNamed(NamedRecords& records, TableInfo& info, Notes& notes, Progress& progress,
                                         const std::function<void(const NamedRecords&)>& look = {});

[[nodiscard]] std::unique_ptr<TableReader> readNamed(std::unique_ptr<NamedRecords> records, const std::vector<std::string>& header);

}  // namespace regia::import
